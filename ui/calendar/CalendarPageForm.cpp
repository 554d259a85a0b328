// SPDX-License-Identifier: GPL-3.0-or-later
// The form beside the calendar: opened for a slot, a booking or somebody who waits, and stored.
#include "core/service/AttachmentService.h"
#include "core/service/BookingNotes.h"
#include "core/service/ClientService.h"
#include "core/service/SeriesService.h"
#include "core/service/Services.h"
#include "core/service/WaitingService.h"
#include "ui/async/DeskContext.h"
#include "ui/calendar/BookingForm.h"
#include "ui/calendar/CalendarModel.h"
#include "ui/calendar/CalendarPage.h"
#include "ui/calendar/CalendarSheet.h"
#include "ui/calendar/DayJudge.h"
#include "ui/calendar/SeriesChoice.h"

#include <QCoreApplication>
#include <QPointer>
#include <QScrollArea>

using namespace Qt::StringLiterals;

namespace yorozu::ui {

// What was written, and whose booking it is: the client may be in the ledger since.
struct CalendarPage::Stored
{
    Id<Client> client;
    std::variant<service::BookingOutcome, service::SeriesOutcome> outcome;
    QList<service::SessionChange> changes;
    std::optional<Error> fault; // it was refused, but the client is in the ledger by now
};

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

// A series, one session for whoever waited for it, a change of some of a series, or a single one.
Status writeWanted(service::Services& services, const Caller& caller, const BookingForm::Wanted& wanted,
                   const std::optional<WaitingRequest>& placing, service::SeriesScope scope,
                   const QList<QDate>& leftAsIs, const service::AlsoWritten& also, auto* stored)
{
    const auto keep = [stored](const auto& outcome) -> Status {
        if (!outcome)
            return outcome.error();
        stored->outcome = *outcome;
        return Done{};
    };
    Booking booking = wanted.booking;
    booking.client = stored->client;
    service::SeriesService series(services.file());
    if (wanted.rule)
        return keep(series.add(caller, *wanted.rule, booking, wanted.leftOut, wanted.elsewhere, also));
    if (booking.id && scope != service::SeriesScope::This)
        return keep(series.update(caller, booking, scope, leftAsIs, &stored->changes));
    if (booking.id)
        return keep(services.bookings().update(caller, booking));
    if (placing)
        return keep(
            service::WaitingService(services.file()).book(caller, placing->id, placing->version, booking, also));
    return keep(services.bookings().add(caller, {booking}, also));
}

} // namespace

void CalendarPage::newBooking()
{
    if (!mayBook())
        return;
    if (const auto prepared = shownView() ? shownView()->prepared() : std::nullopt) {
        openForm(*prepared);
        return;
    }
    if (!shownSheet().interaction().isEditable() && m_model->day().isValid())
        showDay(tokyoDate(m_context.clock().now()));
    Booking booking = judge()->blank();
    if (const auto& marked = shownSheet().interaction().marked())
        booking = judge()->wanted(booking, *marked);
    else if (m_sheet->scene().columnCount() > 0)
        booking = judgeByBooth()->wanted(booking, nextSlot());
    openForm(booking);
}

void CalendarPage::newBookingOf(Id<Client> client, Id<Staff> lead, MasterId topic)
{
    if (!mayBook())
        return;
    ++m_saving; // the page is not at rest before the form is there
    m_context.deliver(
        m_context.worker().query([client](service::Services& services) { return services.clients().byId(client); }),
        this,
        [this, lead, topic](const Client& known) {
            --m_saving;
            Booking booking = judgeByBooth()->blank();
            if (m_sheet->scene().columnCount() > 0)
                booking = judgeByBooth()->wanted(booking, nextSlot());
            booking.client = known.id;
            booking.clientName = known.name;
            booking.channel = known.channel;
            booking.topic = topic;
            if (const Staff* staff = m_context.centre().findStaff(lead); staff && !staff->retired)
                booking.staff = {{staff->id, staff->name, Part::Lead}};
            openForm(booking);
        },
        [this](const Error& error) {
            --m_saving;
            refuse(error);
        });
}

// The next half hour that is not over yet, as long as sessions are, in the first booth.
SheetSlot CalendarPage::nextSlot() const
{
    const DayScene& scene = m_sheet->scene();
    const int length = m_context.centre().rules.sessionMinutes;
    int from = scene.from();
    if (m_model->day() == tokyoDate(m_context.clock().now())) {
        constexpr int Half = DayScene::SlotMinutes;
        from = (minutesOf(m_model->day(), m_context.clock().now()) / Half + 1) * Half;
    }
    from = std::max(scene.from(), std::min(from, scene.to() - length));
    return {0, from, from + length};
}

void CalendarPage::edit(Id<Booking> id)
{
    const Booking* booking = bookingOf(id);
    if (booking && shownSheet().interaction().isEditable())
        openForm(*booking);
    else if (booking)
        m_context.go(Target::booking(id)); // what is over is read
}

void CalendarPage::openForm(const Booking& booking, const std::optional<WaitingRequest>& placing)
{
    m_choice->closeUp();
    m_placing = placing;
    auto* form =
        new BookingForm(m_context, booking, placing ? BookingForm::Repeats::No : BookingForm::Repeats::Maybe, this);
    connect(form, &BookingForm::ready, this, &CalendarPage::save);
    m_forms->open(form, placing ? u"request %1"_s.arg(placing->id.number()) : u"booking %1"_s.arg(booking.id.number()));
    m_side->show();
}

// What was typed before the program ended comes back.
void CalendarPage::openWaitingForm(const QString& which)
{
    const qint64 id = which.section(u' ', 1).toLongLong();
    if (which.startsWith("request"_L1)) {
        m_context.deliver(m_context.worker().query([id](service::Services& services) {
            return service::WaitingService(services.file()).byId(Id<WaitingRequest>(id));
        }),
                          this, [this, which](const WaitingRequest& request) {
                              if (request.state == WaitingState::Open)
                                  openFormFor(request, placed(*judgeByBooth(), request, nextSlot()), nextSlot());
                              else
                                  m_forms->drop({m_forms->place().owner, which}); // it has its place by now
                          });
        return;
    }
    if (which == "wish 0"_L1) {
        newRequest();
        return;
    }
    if (which.startsWith("wish"_L1)) {
        m_context.deliver(m_context.worker().query([id](service::Services& services) {
            return service::WaitingService(services.file()).byId(Id<WaitingRequest>(id));
        }),
                          this, [this, which](const WaitingRequest& request) {
                              if (request.state == WaitingState::Open)
                                  openRequest(request);
                              else
                                  m_forms->drop({m_forms->place().owner, which}); // nobody waits any more
                          });
        return;
    }
    if (which.startsWith("file"_L1)) {
        openFileForm();
        return;
    }
    if (id == 0) {
        Booking blank = judge()->blank();
        blank.office = m_context.centre().offices.isEmpty() ? Id<Office>() : m_context.centre().offices.constFirst().id;
        openForm(blank);
        return;
    }
    m_context.deliver(m_context.worker().query(
                          [id](service::Services& services) { return services.bookings().byId(Id<Booking>(id)); }),
                      this, [this](const Booking& booking) { openForm(booking); });
}

void CalendarPage::save(const BookingForm::Wanted& wanted)
{
    if (wanted.booking.id.isNull()) {
        store(wanted, service::SeriesScope::This);
        return;
    }
    withScope(wanted.booking, tr("Change which sessions?"),
              [this, wanted, form = QPointer(m_forms->form())](service::SeriesScope scope) {
                  if (form && form == m_forms->form())
                      store(wanted, scope);
              });
}

void CalendarPage::store(const BookingForm::Wanted& wanted, service::SeriesScope scope, const QList<QDate>& leftAsIs)
{
    m_forms->form()->awaitAnswer();
    const Sent sent{m_forms->place(), wanted, scope, leftAsIs, m_context.caller(), m_placing};
    wanted.files.isEmpty() ? send(sent, {}) : stage(sent);
}

void CalendarPage::stage(const Sent& sent)
{
    using Staged = QList<service::StagedFile>;
    const auto refused = [this, place = sent.place](Error error) {
        --m_saving;
        error.field = u"files"_s;
        refuseTyped(place, error);
    };
    const auto copy = [paths = sent.wanted.files](service::AttachmentFiles& files, qint64 limit) -> Result<Staged> {
        Staged staged;
        for (const QString& path : paths) {
            const Result<service::StagedFile> taken = files.take(path, limit);
            if (!taken)
                return taken.error();
            staged.append(*taken);
        }
        return staged;
    };
    m_context.announce(tr("Copying %n file(s)…", nullptr, static_cast<int>(sent.wanted.files.size())));
    ++m_saving;
    m_context.deliver(
        m_context.worker().query([](service::Services& services) { return services.attachments().sizeLimit(); }), this,
        [=, this](qint64 limit) {
            m_context.deliver(
                m_context.worker().files([copy, limit](service::AttachmentFiles& files) { return copy(files, limit); }),
                this,
                [this, sent](const Staged& staged) {
                    --m_saving;
                    send(sent, staged);
                },
                refused);
        },
        refused);
}

void CalendarPage::send(const Sent& sent, const QList<service::StagedFile>& files)
{
    const service::BookingNotes notes{files, sent.wanted.handover};
    ++m_saving;
    m_context.deliver(
        m_context.worker().command([sent, notes](service::Services& services) -> Result<Stored> {
            const Result<Id<Client>> client = clientOf(services, sent.caller, sent.wanted);
            if (!client)
                return client.error();
            Stored stored;
            stored.client = *client;
            const Status done = writeWanted(services, sent.caller, sent.wanted, sent.placing, sent.scope, sent.leftAsIs,
                                            notesToo(services, sent.caller, notes), &stored);
            if (!done)
                stored.fault = done.error();
            return stored;
        }),
        this,
        [sent, this](const Stored& answer) {
            --m_saving;
            auto* form = qobject_cast<BookingForm*>(m_forms->form());
            if (form && m_forms->place().which == sent.place.which && sent.wanted.enterClient)
                form->setClient(answer.client, sent.wanted.clientName); // it is not entered once more
            answer.fault ? refuseTyped(sent.place, *answer.fault)
                         : taken(sent.place, sent.wanted, sent.scope, sent.leftAsIs, answer);
        },
        [sent, this](const Error& error) {
            --m_saving;
            refuseTyped(sent.place, error);
        });
}

void CalendarPage::refuseTyped(const FormPlace::Place& place, const Error& error)
{
    if (!m_forms->refuse(place, error))
        m_context.announce(error.message);
}

// The service has answered: it is written, or somebody else is there.
void CalendarPage::taken(const FormPlace::Place& place, const BookingForm::Wanted& wanted, service::SeriesScope scope,
                         const QList<QDate>& leftAsIs, const Stored& answer)
{
    const auto* one = std::get_if<service::BookingOutcome>(&answer.outcome);
    const auto* clash = one ? std::get_if<BookingClash>(one) : nullptr;
    const auto* several = std::get_if<service::SeriesOutcome>(&answer.outcome);
    const auto* clashes = several ? std::get_if<QList<service::Occurrence>>(several) : nullptr;
    if (clash) {
        refuseForm(place, *clash, wanted.booking);
        return;
    }
    if (clashes) {
        refuseSeries(place, wanted, scope, leftAsIs, *clashes);
        return;
    }
    m_forms->finish(place);
    const auto ids = one ? std::get<QList<Id<Booking>>>(*one) : std::get<QList<Id<Booking>>>(*several);
    if (one)
        stored(wanted, ids.constFirst());
    else if (wanted.rule)
        seriesAdded(ids, cardName(wanted.clientName));
    else
        seriesChanged(cardName(wanted.clientName), answer.changes);
}

void CalendarPage::stored(const BookingForm::Wanted& wanted, Id<Booking> id)
{
    if (tokyoDate(wanted.booking.start) != m_model->day())
        showDay(tokyoDate(wanted.booking.start));
    if (wanted.booking.id.isNull()) {
        added(id, cardName(wanted.clientName));
        return;
    }
    m_wanted = id;
    m_model->reload();
    m_context.announce(tr("Saved: %1").arg(cardName(wanted.clientName)));
}

// Of a new series the form shows them; of a change it is asked what becomes of them.
void CalendarPage::refuseSeries(const FormPlace::Place& place, const BookingForm::Wanted& wanted,
                                service::SeriesScope scope, const QList<QDate>& leftAsIs,
                                const QList<service::Occurrence>& clashes)
{
    const Error why{ErrorKind::RuleViolation, clashes.constFirst().clash.conflicts.constFirst().text, u"place"_s, {}};
    auto* form = m_forms->refuse(place, why) ? qobject_cast<BookingForm*>(m_forms->form()) : nullptr;
    if (form && wanted.rule) {
        form->setClashes(clashes);
        return;
    }
    if (!form)
        return;
    askClashes(wanted.booking.id, clashes, [this, wanted, scope, leftAsIs, form = QPointer(form)](const auto& days) {
        if (form && form == m_forms->form())
            store(wanted, scope, leftAsIs + days);
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
            form->setPlace(movedTo(m_context.centre(), wanted, free));
            Q_EMIT form->saveRequested();
        }
    });
}

} // namespace yorozu::ui
