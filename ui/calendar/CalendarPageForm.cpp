// SPDX-License-Identifier: GPL-3.0-or-later
// The form beside the calendar: opened for a slot, a booking or somebody who waits, and stored.
#include "core/service/BookingService.h"
#include "core/service/ClientService.h"
#include "core/service/Services.h"
#include "core/service/WaitingService.h"
#include "ui/async/DeskContext.h"
#include "ui/calendar/BookingForm.h"
#include "ui/calendar/BookingJudge.h"
#include "ui/calendar/CalendarModel.h"
#include "ui/calendar/CalendarPage.h"
#include "ui/calendar/CalendarSheet.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace yorozu::ui {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(CalendarPage)
};

// The client of the ledger that was meant.
Result<Id<Client>> clientOf(service::Services& services, const Caller& caller, const BookingForm::Wanted& wanted)
{
    if (wanted.booking.client || wanted.clientName.isEmpty())
        return wanted.booking.client;
    if (wanted.enterClient) {
        Client client;
        client.name = wanted.clientName;
        client.channel = wanted.booking.channel;
        const Result<service::AddedClients> added = services.clients().add(caller, {client});
        if (!added)
            return added.error();
        return added->ids.constFirst();
    }
    const Result<QList<Client>> found = services.clients().list(wanted.clientName);
    if (!found)
        return found.error();
    QList<Id<Client>> same;
    for (const Client& client : *found) {
        if (client.name == wanted.clientName)
            same.append(client.id);
    }
    if (same.size() == 1)
        return same.constFirst();
    return Error{ErrorKind::Invalid,
                 same.isEmpty() ? Text::tr("The ledger does not know this name. Choose one of the list, or have it "
                                           "entered.")
                                : Text::tr("Several have this name. Choose one of the list."),
                 u"client"_s,
                 {}};
}

// A new one, and whoever waited for it waits no longer.
Result<service::BookingOutcome> book(service::Services& services, const Caller& caller, const Booking& booking,
                                     const std::optional<WaitingRequest>& placing)
{
    Result<service::BookingOutcome> outcome = services.bookings().add(caller, {booking});
    const auto* ids = outcome && placing ? std::get_if<QList<Id<Booking>>>(&*outcome) : nullptr;
    if (!ids)
        return outcome;
    const Status placed =
        service::WaitingService(services.file()).place(caller, placing->id, placing->version, ids->constFirst());
    if (!placed)
        return placed.error();
    return outcome;
}

} // namespace

void CalendarPage::newBooking()
{
    if (!mayBook())
        return;
    if (!m_sheet->interaction().isEditable() && m_model->day().isValid())
        showDay(tokyoDate(m_context.clock().now()));
    Booking booking = judge().blank();
    if (const auto& marked = m_sheet->interaction().marked())
        booking = judge().wanted(booking, *marked);
    else if (m_sheet->scene().columns().size() > 0)
        booking = judge().wanted(booking, nextSlot());
    openForm(booking);
}

// The next half hour that is not over yet, as long as sessions are.
SheetSlot CalendarPage::nextSlot() const
{
    const SheetMetrics& metrics = m_sheet->scene().metrics();
    const int length = m_context.centre().rules.sessionMinutes;
    int from = metrics.from();
    if (m_model->day() == tokyoDate(m_context.clock().now())) {
        constexpr int Half = SheetMetrics::SlotMinutes;
        from = (minutesOf(m_model->day(), m_context.clock().now()) / Half + 1) * Half;
    }
    from = std::max(metrics.from(), std::min(from, metrics.to() - length));
    return {0, from, from + length};
}

void CalendarPage::edit(Id<Booking> id)
{
    const Booking* booking = bookingOf(id);
    if (booking && m_sheet->interaction().isEditable())
        openForm(*booking);
    else if (booking)
        m_context.go(Target::booking(id)); // what is over is read
}

void CalendarPage::openForm(const Booking& booking)
{
    m_placing.reset();
    auto* form = new BookingForm(m_context, booking, this);
    connect(form, &BookingForm::ready, this, &CalendarPage::save);
    m_forms->open(form, u"booking %1"_s.arg(booking.id.number()));
    m_side->show();
}

// What was typed before the program ended comes back.
void CalendarPage::openWaitingForm(const QString& which)
{
    const Id<Booking> id(which.section(u' ', 1).toLongLong());
    if (id.isNull()) {
        Booking blank = judge().blank();
        blank.office = m_context.centre().offices.isEmpty() ? Id<Office>() : m_context.centre().offices.constFirst().id;
        openForm(blank);
        return;
    }
    m_context.deliver(
        m_context.worker().query([id](service::Services& services) { return services.bookings().byId(id); }), this,
        [this](const Booking& booking) { openForm(booking); });
}

void CalendarPage::save(const BookingForm::Wanted& wanted)
{
    const FormPlace::Place place = m_forms->place();
    m_forms->form()->awaitAnswer();
    const Caller caller = m_context.caller();
    const std::optional<WaitingRequest> placing = m_placing;
    ++m_saving;
    m_context.deliver(
        m_context.worker().command([=](service::Services& services) -> Result<service::BookingOutcome> {
            const Result<Id<Client>> client = clientOf(services, caller, wanted);
            if (!client)
                return client.error();
            Booking booking = wanted.booking;
            booking.client = *client;
            return booking.id ? services.bookings().update(caller, booking) : book(services, caller, booking, placing);
        }),
        this,
        [=, this](const service::BookingOutcome& outcome) {
            --m_saving;
            if (const auto* clash = std::get_if<BookingClash>(&outcome)) {
                refuseForm(place, *clash, wanted.booking);
                return;
            }
            m_forms->finish(place);
            m_placing.reset();
            const Id<Booking> id = std::get<QList<Id<Booking>>>(outcome).constFirst();
            if (tokyoDate(wanted.booking.start) != m_model->day())
                showDay(tokyoDate(wanted.booking.start));
            if (wanted.booking.id.isNull()) {
                added(id, cardName(wanted.clientName));
            } else {
                m_wanted = id;
                m_model->reload();
                m_context.announce(tr("Saved: %1").arg(cardName(wanted.clientName)));
            }
        },
        [=, this](const Error& error) {
            --m_saving;
            if (!m_forms->refuse(place, error))
                m_context.announce(error.message);
        });
}

void CalendarPage::refuseForm(const FormPlace::Place& place, const BookingClash& clash, const Booking& wanted)
{
    const BookingConflict& first = clash.conflicts.constFirst();
    const QString field = first.what == "closed"_L1   ? u"exception"_s
                          : first.what == "staff"_L1  ? u"lead"_s
                          : first.what == "client"_L1 ? u"client"_s
                                                      : u"place"_s;
    if (!m_forms->refuse(place, {ErrorKind::RuleViolation, first.text, field, {}}))
        return;
    showClash(clash, [this, wanted](const FreeSlot& free) {
        if (auto* form = qobject_cast<BookingForm*>(m_forms->form())) {
            form->setPlace(movedTo(wanted, free));
            Q_EMIT form->saveRequested();
        }
    });
}

} // namespace yorozu::ui
