// SPDX-License-Identifier: GPL-3.0-or-later
// Who waits for a place: carried to the sheet, booked by the form, offered where a place falls free.
#include "core/rules/WaitingRules.h"
#include "core/service/Services.h"
#include "core/service/WaitingService.h"
#include "ui/async/DeskContext.h"
#include "ui/async/ShownName.h"
#include "ui/calendar/CalendarModel.h"
#include "ui/calendar/CalendarPage.h"
#include "ui/calendar/CalendarSheet.h"
#include "ui/calendar/DayJudge.h"
#include "ui/calendar/PeopleSheet.h"
#include "ui/calendar/WaitingTray.h"
#include "ui/memo/ReasonDialog.h"
#include "ui/theme/controls/Band.h"
#include "ui/today/DateText.h"

#include <QMenu>

using namespace Qt::StringLiterals;

namespace yorozu::ui {

namespace {
constexpr int ShortestReason = 2;
constexpr qsizetype MostProposals = 3;

Status reopen(service::Services& services, const Caller& caller, Id<WaitingRequest> id)
{
    service::WaitingService waiting(services.file());
    const Result<WaitingRequest> now = waiting.byId(id);
    if (!now)
        return now.error();
    return waiting.reopen(caller, id, now->version);
}
} // namespace

void CalendarPage::connectWaiting()
{
    connect(m_waiting, &WaitingTray::carried, this, [this](const WaitingRequest& request, QPoint global) {
        m_carried = request;
        shownSheet().carry(global, lengthOf(request));
    });
    connect(m_waiting, &WaitingTray::dropped, this, [this](const WaitingRequest& request, QPoint global) {
        DaySheet& sheet = shownSheet();
        sheet.carry(global, lengthOf(request));
        // Where it cannot stand it waits for one of the free slots to be pressed.
        if (const std::optional<SheetSlot> slot = sheet.interaction().land())
            openFormFor(request, placed(*judge(), request, *slot), *slot);
        if (!sheet.interaction().ghost())
            m_carried.reset();
    });
    connect(m_waiting, &WaitingTray::givenUp, this, [this] { shownSheet().interaction().giveUp(); });
    for (const DaySheet* sheet : {static_cast<DaySheet*>(m_sheet), static_cast<DaySheet*>(m_people)})
        connect(&sheet->interaction(), &SheetInteraction::givenUp, this, [this] { m_carried.reset(); });
    connect(m_waiting, &WaitingTray::chosen, this, [this](const WaitingRequest& request) {
        const auto& marked = shownSheet().interaction().marked();
        SheetSlot slot = marked ? *marked : nextSlot();
        slot.to = slot.from + lengthOf(request);
        openFormFor(request, placed(marked ? *judge() : *judgeByBooth(), request, slot), slot);
    });
    connect(m_waiting, &WaitingTray::menuRequested, this, &CalendarPage::fillWaitingMenu);
}

// With the names as whoever reads them has them: in English they are others.
WaitingRequest CalendarPage::asRead(WaitingRequest request) const
{
    const service::CentreData& centre = m_context.centre();
    if (const Office* office = centre.findOffice(request.office))
        request.officeName = shownName(*office);
    if (const Staff* staff = centre.findStaff(request.staff))
        request.staffName = shownName(*staff);
    return request;
}

void CalendarPage::showWaiting()
{
    QList<WaitingRequest> requests;
    for (const WaitingRequest& request : m_model->waiting())
        requests.append(asRead(request));
    m_waiting->setRequests(requests, tokyoDate(m_context.clock().now()));
}

int CalendarPage::lengthOf(const WaitingRequest& request) const
{
    return request.minutes > 0 ? request.minutes : m_context.centre().rules.sessionMinutes;
}

// What the request says of a booking, wherever it will stand.
Booking CalendarPage::bookingFor(const WaitingRequest& request) const
{
    Booking booking = judgeByBooth()->blank();
    booking.client = request.client;
    booking.clientName = request.name();
    booking.topic = request.topic;
    booking.channel = request.channel;
    QStringList note{request.note};
    if (request.client.isNull()) // the ledger does not know whom to call
        note = {request.person, request.phone, request.note};
    note.removeAll(QString());
    booking.note = note.join(u'\n');
    if (request.staff)
        booking.staff = {{request.staff, request.staffName, Part::Lead}};
    return booking;
}

Booking CalendarPage::placed(const DayJudge& judge, const WaitingRequest& request, const SheetSlot& slot) const
{
    return judge.wanted(bookingFor(request), slot);
}

void CalendarPage::openFormFor(const WaitingRequest& request, const Booking& booking, const SheetSlot& slot)
{
    if (!mayBook())
        return;
    if (&shownSheet() == m_sheet)
        m_sheet->interaction().mark(slot); // as where one begins a booking oneself
    openForm(booking, request);
}

void CalendarPage::fillWaitingMenu(const WaitingRequest& request, QPoint at)
{
    auto* menu = new QMenu(this);
    menu->setObjectName(u"waitingMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    // 候補を見る: places of this day that suit.
    QList<SheetSlot> seen;
    for (const Office& office : m_context.centre().offices) {
        if (office.retired || (request.office && office.id != request.office))
            continue;
        for (const FreeSlot& free : rules::freeSlots(m_model->shown(), office.id, lengthOf(request), request.staff)) {
            const bool afternoon = tokyoTime(free.start).hour() >= 12;
            const bool suits = request.part == DayPart::Any || (request.part == DayPart::Afternoon) == afternoon;
            const std::optional<SheetSlot> slot =
                suits ? judgeByBooth()->slotOf(free, bookingFor(request)) : std::nullopt;
            if (!slot || free.start < m_context.clock().now() || seen.size() >= MostProposals)
                continue;
            const bool again =
                std::any_of(seen.cbegin(), seen.cend(), [&](const SheetSlot& one) { return one.from == slot->from; });
            if (again)
                continue;
            seen.append(*slot);
            QAction* action = menu->addAction(shownOffice(m_context.centre(), free.officeName) + u' ' +
                                                  shownBooth(free.boothName) + u' ' + DateText::time(free.start),
                                              this, [this, request, slot = *slot] {
                                                  openFormFor(request, placed(*judgeByBooth(), request, slot), slot);
                                              });
            action->setEnabled(mayBook());
        }
    }
    if (seen.isEmpty())
        menu->addAction(tr("No place that suits on this day"))->setEnabled(false);
    menu->addSeparator();
    QAction* change = menu->addAction(tr("Change the request…"), this, [this, request] { openRequest(request); });
    change->setObjectName(u"waitingChange"_s);
    change->setEnabled(mayBook());
    QAction* withdraw =
        menu->addAction(tr("Take the request off…"), this, [this, request] { askWhyWithdrawn(request); });
    withdraw->setEnabled(mayBook());
    menu->popup(at);
}

void CalendarPage::askWhyWithdrawn(const WaitingRequest& request)
{
    auto* dialog = new ReasonDialog(m_context.themes(),
                                    {tr("Take the request of %1 off").arg(request.name()),
                                     tr("Why it was taken off, by whom and when stays on record."), tr("Take it off")},
                                    ShortestReason, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, request] {
        const Caller caller = m_context.caller();
        ++m_saving;
        m_context.deliver(
            m_context.worker().command([=, reason = dialog->reason()](service::Services& services) {
                return service::WaitingService(services.file()).withdraw(caller, request.id, request.version, reason);
            }),
            this,
            [=, this](const Done&) {
                --m_saving;
                m_model->reload();
                addWrittenUndo(
                    request.name(),
                    [=, this] {
                        return m_context.worker().command(
                            [=](service::Services& services) { return reopen(services, caller, request.id); });
                    },
                    [](const Done&) { return true; });
                m_context.announce(tr("Taken off: %1. Ctrl+Z brings it back.").arg(request.name()));
            },
            [this](const Error& error) {
                --m_saving;
                refuse(error);
            });
    });
    dialog->open();
}

// Whom the place would suit that has just fallen free.
void CalendarPage::offerFreed(const Booking& freed)
{
    FreedSlot slot{freed.start, freed.end, freed.office, {}};
    if (freed.start <= m_context.clock().now())
        return;
    if (!freed.staff.isEmpty())
        slot.staff = freed.staff.constFirst().staff;
    m_context.deliver(
        m_context.worker().query(
            [slot](service::Services& services) { return service::WaitingService(services.file()).offers(slot); }),
        this, [this, freed, slot](const QList<WaitingOffer>& offers) {
            if (offers.isEmpty() || tokyoDate(freed.start) != m_model->day())
                return;
            const WaitingOffer& first = offers.constFirst();
            const auto place = judgeByBooth()->slotOf(
                {freed.office, freed.officeName, freed.booth, freed.boothName, freed.start, freed.end}, freed);
            if (!place)
                return;
            m_bandAction = [this, first, place] {
                openFormFor(first.request, placed(*judgeByBooth(), first.request, *place), *place);
            };
            // The service knows the names of the lists only.
            const QString why = rules::offersFor({asRead(first.request)}, slot, m_context.centre().rules.sessionMinutes,
                                                 tokyoDate(m_context.clock().now()))
                                    .value(0, first)
                                    .reason;
            m_band->setAction({});
            m_band->setSecondAction(tr("Book it for them"));
            m_band->showMessage(Band::Kind::Info,
                                tr("The place that has fallen free suits %1: %2").arg(first.request.name(), why));
        });
}

} // namespace yorozu::ui
