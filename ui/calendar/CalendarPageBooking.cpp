// SPDX-License-Identifier: GPL-3.0-or-later
// How the calendar makes, moves and changes bookings: predicted while they are dragged, decided by the service.
#include "core/service/BookingChange.h"
#include "core/service/BookingService.h"
#include "core/service/Services.h"
#include "ui/async/DeskContext.h"
#include "ui/calendar/BookingForm.h"
#include "ui/calendar/BookingPanel.h"
#include "ui/calendar/CalendarModel.h"
#include "ui/calendar/CalendarPage.h"
#include "ui/calendar/CalendarSheet.h"
#include "ui/calendar/ClashDialog.h"
#include "ui/calendar/ClashNote.h"
#include "ui/calendar/DayJudge.h"
#include "ui/calendar/PeopleSheet.h"
#include "ui/theme/controls/Band.h"
#include "ui/today/DateText.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace yorozu::ui {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(CalendarPage)
};

QString nameOf(const Booking& booking)
{
    return cardName(booking.clientName.isEmpty() ? booking.personName : booking.clientName);
}

Id<Staff> leadOf(const Booking& booking)
{
    return booking.staff.isEmpty() ? Id<Staff>() : booking.staff.constFirst().staff;
}

// What became of it: the new lead, the new time.
QString movedText(const Booking& before, const Booking& after)
{
    // Longer or shorter: its end is what is new.
    const bool resized = before.end - before.start != after.end - after.start;
    const QString when = DateText::dayAndTime(after.start) + (resized ? u'–' + DateText::time(after.end) : QString());
    if (leadOf(before) == leadOf(after))
        return Text::tr("%1 → %2").arg(nameOf(before), when);
    return Text::tr("%1 → %2", "a company, then its new coordinator and when")
        .arg(nameOf(before), after.staff.constFirst().name + u' ' + when);
}

// Back to what it was, unless somebody has moved it on since.
Result<service::BookingOutcome> putBack(service::Services& services, const Caller& caller, const Booking& before,
                                        const Booking& after)
{
    const Result<Booking> now = services.bookings().byId(before.id);
    if (!now)
        return now.error();
    const bool led = leadOf(before) == leadOf(after) || leadOf(*now) == leadOf(after);
    if (!led || !service::sameRoom(*now, after)) {
        return Error{ErrorKind::Conflict,
                     Text::tr("Somebody else has moved this booking since. It stays where it is now."),
                     {},
                     {}};
    }
    Booking back = *now; // what else was changed since stays
    back.start = before.start;
    back.end = before.end;
    back.office = before.office;
    back.booth = before.booth;
    back.mode = before.mode;
    back.modeCode = before.modeCode;
    if (before.staff != after.staff)
        back.staff = before.staff;
    if (tokyoDate(before.start) != tokyoDate(after.start)) // why the office receives somebody on that day
        back.exceptionReason = before.exceptionReason;
    return services.bookings().update(caller, back);
}

} // namespace

std::unique_ptr<DayJudge> CalendarPage::judge() const
{
    return shownSheet().judge(m_model->shown());
}

std::unique_ptr<DayJudge> CalendarPage::judgeByBooth() const
{
    return m_sheet->judge(m_model->shown());
}

void CalendarPage::connectBooking()
{
    connectHands(*m_sheet);
    connectHands(*m_people);
    connect(m_forms, &FormPlace::wanted, this, &CalendarPage::openWaitingForm);
    connect(m_forms, &FormPlace::vacated, this, &CalendarPage::takeKeys);
    connect(m_forms, &FormPlace::givenUp, this,
            [this](const FormPlace::Place& place, const QString& title, const RecordForm::Text& text) {
                addUndo(title, [this, place, title, text] {
                    m_forms->bringBack(place, text);
                    tookBack(title);
                });
                m_context.announce(tr("Closed without saving: %1. Ctrl+Z brings it back.").arg(title));
            });
}

void CalendarPage::connectHands(DaySheet& sheet)
{
    SheetInteraction& interaction = sheet.interaction();
    interaction.setJudge([this](Id<Booking> id, bool copy, const SheetSlot& slot) {
        m_model->setNow(m_context.clock().now());
        const Booking* of = bookingOf(id);
        const std::unique_ptr<DayJudge> judging = judge();
        Booking before = of ? *of : m_carried ? bookingFor(*m_carried) : judging->blank();
        if (copy)
            before.id = {};
        return judging->verdict(judging->wanted(before, slot), slot);
    });
    connect(&interaction, &SheetInteraction::createRequested, this, [this](const SheetSlot& slot) {
        if (const auto carried = std::exchange(m_carried, std::nullopt))
            openFormFor(*carried, placed(*judge(), *carried, slot), slot);
        else
            openForm(judge()->wanted(judge()->blank(), slot));
    });
    connect(&interaction, &SheetInteraction::openRequested, this, &CalendarPage::edit);
    connect(&interaction, &SheetInteraction::moveRequested, this, [this](Id<Booking> id, const SheetSlot& slot) {
        const Booking* of = bookingOf(id);
        if (!of)
            return;
        withScope(*of, tr("Move which sessions?"),
                  [this, before = *of, after = judge()->wanted(*of, slot)](service::SeriesScope scope) {
                      scope == service::SeriesScope::This ? change(before, after) : changeSeries(after, scope);
                  });
    });
    connect(&interaction, &SheetInteraction::copyRequested, this, [this](Id<Booking> id, const SheetSlot& slot) {
        const Booking* of = bookingOf(id);
        if (!of)
            return;
        Booking copy = *of;
        copy.id = {}; // what it is copied from is in its way, too
        add(judge()->wanted(copy, slot));
    });
    connect(&interaction, &SheetInteraction::refused, this,
            [this] { m_context.announce(tr("It cannot stand there. The booking is where it was.")); });
    connect(&interaction, &SheetInteraction::restRequested, this, &CalendarPage::listRest);
    connect(&interaction, &SheetInteraction::ghostChanged, this, &CalendarPage::tellGhost);
}

// One who carries a card by keys hears where it is and what stands in the way.
void CalendarPage::tellGhost()
{
    const auto& ghost = shownSheet().interaction().ghost();
    const bool barred = ghost && ghost->booking && !ghost->verdict.isClean();
    m_panel->setNote(barred ? tr("Where it would go is taken. Let go, and it stays where it was.") : QString());
    if (!ghost || !shownSheet().interaction().isByKeys())
        return;
    const UtcSeconds midnight = fromTokyo(m_model->day(), QTime(0, 0));
    const QString where = shownSheet().scene().columnName(ghost->slot.column) + u' ' +
                          DateText::time(midnight + ghost->slot.from * 60) + u'–' +
                          DateText::time(midnight + ghost->slot.to * 60);
    const QString why = ghost->verdict.says() ? tr(", ") + ClashNote::spoken(ghost->verdict) : QString();
    m_context.announce(ghost->verdict.isClean()
                           ? tr("%1. Enter puts it here, Esc leaves it where it was.").arg(where + why)
                           : where + why);
}

void CalendarPage::change(const Booking& before, const Booking& after)
{
    const Caller caller = m_context.caller();
    const bool losesBooth = before.booth && after.booth.isNull();
    ++m_saving;
    m_context.deliver(
        m_context.worker().command([=](service::Services& services) {
            if (losesBooth)
                return services.bookings().update(caller, after);
            BookingMove move{after.start, after.end, after.office, after.booth, {}, after.mode, after.exceptionReason};
            if (leadOf(before) != leadOf(after))
                move.lead = leadOf(after);
            return services.bookings().move(caller, after.id, move, before.version);
        }),
        this,
        [=, this](const service::BookingOutcome& outcome) {
            --m_saving;
            if (const auto* clash = std::get_if<BookingClash>(&outcome)) {
                showClash(*clash, [=, this](const FreeSlot& free) {
                    change(before, movedTo(m_context.centre(), after, free));
                });
                return;
            }
            m_band->hide();
            if (after.end <= before.start || before.end <= after.start)
                offerFreed(before);
            const QString what = movedText(before, after);
            addWrittenUndo(
                what,
                [=, this] {
                    return m_context.worker().command(
                        [=](service::Services& services) { return putBack(services, caller, before, after); });
                },
                [this](const service::BookingOutcome& back) {
                    const auto* clash = std::get_if<BookingClash>(&back);
                    if (clash)
                        showClash(*clash, {});
                    return clash == nullptr;
                });
            const bool resized = before.end - before.start != after.end - after.start;
            m_context.announce(
                (resized ? tr("Changed: %1. Ctrl+Z takes it back.") : tr("Moved: %1. Ctrl+Z takes it back."))
                    .arg(what));
        },
        [this](const Error& error) {
            --m_saving;
            refuse(error);
        });
}

// A copy begins anew: without its number, its memo and what became of it.
void CalendarPage::add(Booking booking)
{
    booking = service::asNew(booking);
    if (booking.status != BookingStatus::Tentative)
        booking.status = BookingStatus::Confirmed;
    const Caller caller = m_context.caller();
    ++m_saving;
    m_context.deliver(
        m_context.worker().command(
            [=](service::Services& services) { return services.bookings().add(caller, {booking}); }),
        this,
        [=, this](const service::BookingOutcome& outcome) {
            --m_saving;
            if (const auto* clash = std::get_if<BookingClash>(&outcome))
                showClash(*clash, [=, this](const FreeSlot& free) { add(movedTo(m_context.centre(), booking, free)); });
            else
                added(std::get<QList<Id<Booking>>>(outcome).constFirst(), nameOf(booking));
        },
        [this](const Error& error) {
            --m_saving;
            refuse(error);
        });
}

void CalendarPage::added(Id<Booking> id, const QString& name)
{
    m_band->hide();
    m_wanted = id;
    m_model->reload();
    const QString what = tr("Booked: %1").arg(name);
    addWrittenUndo(
        what,
        [this, id] {
            return m_context.worker().command([id, caller = m_context.caller()](service::Services& services) {
                return services.bookings().setStatus(caller, id, BookingStatus::Cancelled, Text::tr("Taken back"));
            });
        },
        [](const Done&) { return true; });
    m_context.announce(tr("%1. Ctrl+Z takes it back.").arg(what));
}

void CalendarPage::showClash(const BookingClash& clash, const std::function<void(const FreeSlot&)>& instead)
{
    m_model->reload(); // who was faster is seen behind the dialog
    BookingClash shown = clash;
    if (!instead)
        shown.free.clear();
    auto* dialog = new ClashDialog(m_context, shown, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [dialog, instead] {
        if (dialog->chosen() && instead)
            instead(*dialog->chosen());
    });
    dialog->open();
}

} // namespace yorozu::ui
