// SPDX-License-Identifier: GPL-3.0-or-later
// Attempts on clients, cases, referrals, bookings, and what hangs on them.
#include "core/service/AttachmentService.h"
#include "core/service/HandoverService.h"
#include "core/service/MergeService.h"
#include "core/service/NoticeService.h"
#include "core/service/PresenceService.h"
#include "core/service/SeriesService.h"
#include "core/service/TaskService.h"
#include "tests/service/Attempts.h"

using namespace Qt::StringLiterals;

namespace yorozu::test {

namespace {

using rules::Action;
using World = AttemptWorld&;
using Who = const Caller&;

Client newClient()
{
    Client client;
    client.name = u"亀戸金属"_s;
    return client;
}

Person newPerson()
{
    Person person;
    person.name = u"福島 正彦"_s;
    return person;
}

QList<Attempt> onClients()
{
    static const auto clients = [](World w) -> service::ClientService& { return w.desk.services().clients(); };
    return {
        {u"ClientService::open"_s, Action::ReadRecords,
         [](World w, Who who) { return errorOf(clients(w).open(who, w.client)); }},
        {u"ClientService::view"_s, Action::ReadRecords,
         [](World w, Who who) { return errorOf(clients(w).view(who, w.client)); }},
        {u"ClientService::add"_s, Action::EditClients,
         [](World w, Who who) { return errorOf(clients(w).add(who, {newClient()})); }},
        {u"ClientService::update"_s, Action::EditClients,
         [](World w, Who who) { return errorOf(clients(w).update(who, *clients(w).byId(w.client))); }},
        {u"ClientService::setField"_s, Action::EditClients,
         [](World w, Who who) {
             return errorOf(clients(w).setField(who, w.client, LedgerField::Municipality, u"墨田区"_s, {}));
         }},
        {u"ClientService::savePerson"_s, Action::EditClients,
         [](World w, Who who) { return errorOf(clients(w).savePerson(who, w.client, newPerson(), {})); }},
        {u"ClientService::setRetired"_s, Action::EditClients,
         [](World w, Who who) { return errorOf(clients(w).setRetired(who, w.other, true)); }},
    };
}

QList<Attempt> onCases()
{
    static const auto cases = [](World w) -> service::CaseService& { return w.desk.services().cases(); };
    static const auto referrals = [](World w) -> service::ReferralService& { return w.desk.services().referrals(); };
    return {
        {u"CaseService::add"_s, Action::EditClients,
         [](World w, Who who) {
             ClientCase one;
             one.client = w.client;
             one.title = u"販路"_s;
             return errorOf(cases(w).add(who, one));
         }},
        {u"CaseService::update"_s, Action::EditClients,
         [](World w, Who who) { return errorOf(cases(w).update(who, *cases(w).byId(w.clientCase))); }},
        {u"CaseService::setRetired"_s, Action::EditClients,
         [](World w, Who who) { return errorOf(cases(w).setRetired(who, w.clientCase, true)); }},
        {u"CaseService::assign"_s, Action::EditClients,
         [](World w, Who who) { return errorOf(cases(w).assign(who, w.booking, w.clientCase)); }},
        {u"CaseService::assign"_s, Action::EditClients,
         [](World w, Who who) { return errorOf(cases(w).assign(who, w.submitted, Id<ClientCase>())); }},
        {u"ReferralService::add"_s, Action::EditClients,
         [](World w, Who who) {
             Referral sent = *referrals(w).byId(w.referral);
             sent.id = {};
             return errorOf(referrals(w).add(who, sent));
         }},
        {u"ReferralService::update"_s, Action::EditClients,
         [](World w, Who who) { return errorOf(referrals(w).update(who, *referrals(w).byId(w.referral))); }},
        {u"ReferralService::setResult"_s, Action::EditClients,
         [](World w, Who who) { return errorOf(referrals(w).setResult(who, w.referral, u"融資実行"_s)); }},
        {u"ReferralService::setRetired"_s, Action::EditClients,
         [](World w, Who who) { return errorOf(referrals(w).setRetired(who, w.referral, true)); }},
    };
}

QList<Attempt> onBookings()
{
    static const auto merges = [](World w) -> service::MergeService& { return w.desk.services().merges(); };
    static const auto series = [](World w) { return service::SeriesService(w.desk.services().file()); };
    return {
        {u"BookingService::add"_s, Action::EditBookings,
         [](World w, Who who) {
             Booking booking = *w.desk.services().bookings().byId(w.booking);
             booking.id = {};
             booking.start += 7L * 24 * 3600;
             booking.end += 7L * 24 * 3600;
             return errorOf(w.desk.services().bookings().add(who, {booking}));
         }},
        {u"BookingService::update"_s, Action::EditBookings,
         [](World w, Who who) {
             Booking booking = *w.desk.services().bookings().byId(w.booking);
             booking.status = BookingStatus::Arrived; // it is over: nothing else may change
             return errorOf(w.desk.services().bookings().update(who, booking));
         }},
        {u"BookingService::move"_s, Action::EditBookings,
         [](World w, Who who) {
             const Booking booking = *w.desk.services().bookings().byId(w.booking);
             BookingMove move;
             move.start = booking.start + 7L * 24 * 3600;
             return errorOf(w.desk.services().bookings().move(who, w.booking, move, booking.version));
         },
         false},
        {u"BookingService::setStatus"_s, Action::EditBookings,
         [](World w, Who who) {
             return errorOf(w.desk.services().bookings().setStatus(who, w.booking, BookingStatus::Arrived));
         }},
        {u"SeriesService::add"_s, Action::EditBookings,
         [](World w, Who who) {
             const Booking booking = *w.desk.services().bookings().byId(w.booking);
             SeriesRule rule;
             rule.first = tokyoDate(booking.start).addDays(7);
             rule.times = 2;
             return errorOf(series(w).add(who, rule, booking, {}));
         }},
        {u"SeriesService::update"_s, Action::EditBookings,
         [](World w, Who who) {
             const Booking booking = *w.desk.services().bookings().byId(w.booking);
             return errorOf(series(w).update(who, booking, service::SeriesScope::All, {}));
         }},
        {u"SeriesService::cancel"_s, Action::EditBookings,
         [](World w, Who who) {
             return errorOf(series(w).cancel(who, w.booking, service::SeriesScope::This, u"都合"_s));
         }},
        {u"SeriesService::putBack"_s, Action::EditBookings,
         [](World w, Who who) { return errorOf(series(w).putBack(who, {})); }, false},
        {u"SeriesService::takeIn"_s, Action::EditBookings,
         [](World w, Who who) { return errorOf(series(w).takeIn(who, Id<BookingSeries>(1), QDate(2024, 11, 21))); },
         false},
        {u"MergeService::merge"_s, Action::MergeClients,
         [](World w, Who who) {
             return errorOf(merges(w).merge(who, {w.client, w.other, {}, 0, 0}));
         }},
        {u"MergeService::unmerge"_s, Action::MergeClients,
         [](World w, Who who) { return errorOf(merges(w).unmerge(who, w.other)); }, false},
        {u"MergeService::sayDifferent"_s, Action::MergeClients,
         [](World w, Who who) { return errorOf(merges(w).sayDifferent(who, w.client, w.other)); }},
        {u"MergeService::takeBackDifferent"_s, Action::MergeClients,
         [](World w, Who who) { return errorOf(merges(w).takeBackDifferent(who, w.client, w.other)); }, false},
    };
}

QList<Attempt> onAttachments()
{
    static const auto files = [](World w) -> service::AttachmentService& { return w.desk.services().attachments(); };
    return {
        {u"AttachmentService::add"_s, Action::WriteNotes,
         [](World w, Who who) { return errorOf(files(w).add(who, NoteOwner(w.booking), w.file)); }},
        {u"AttachmentService::add"_s, Action::WriteNotes,
         [](World w, Who who) {
             const Attachment there = *files(w).byId(w.attachment);
             const service::StagedFile staged{there.sha256, there.size, there.name, there.mediaType};
             return errorOf(files(w).add(who, NoteOwner(w.other), staged));
         }},
        {u"AttachmentService::retire"_s, Action::WriteNotes,
         [](World w, Who who) { return errorOf(files(w).retire(who, w.attachment)); }},
        {u"AttachmentService::restore"_s, Action::WriteNotes,
         [](World w, Who who) { return errorOf(files(w).restore(who, w.attachment)); }},
        {u"AttachmentService::recordOutput"_s, Action::ReadRecords,
         [](World w, Who who) {
             return errorOf(files(w).recordOutput(who, service::AttachmentService::Output::Open, w.attachment));
         }},
        {u"AttachmentService::setSizeLimit"_s, Action::EditCentre,
         [](World w, Who who) { return errorOf(files(w).setSizeLimit(who, 20)); }},
        {u"AttachmentService::tidy"_s, Action::EditCentre,
         [](World w, Who who) { return errorOf(files(w).tidy(who)); }},
    };
}

QList<Attempt> onHandovers()
{
    static const auto notes = [](World w) -> service::HandoverService& { return w.desk.services().handovers(); };
    return {
        {u"HandoverService::byId"_s, Action::ReadRecords,
         [](World w, Who who) { return errorOf(notes(w).byId(who, w.handover)); }},
        {u"HandoverService::list"_s, Action::ReadRecords,
         [](World w, Who who) { return errorOf(notes(w).list(who, w.client)); }},
        {u"NoticeService::of"_s, Action::ReadRecords,
         [](World w, Who who) { return errorOf(w.desk.services().notices().of(who)); }},
        {u"HandoverService::add"_s, Action::WriteNotes,
         [](World w, Who who) { return errorOf(notes(w).add(who, *notes(w).byId(w.desk.writer(), w.handover))); }},
        {u"HandoverService::update"_s, Action::WriteNotes,
         [](World w, Who who) { return errorOf(notes(w).update(who, *notes(w).byId(w.desk.writer(), w.handover))); }},
        {u"HandoverService::withdraw"_s, Action::WriteNotes,
         [](World w, Who who) { return errorOf(notes(w).withdraw(who, w.handover)); }},
        {u"HandoverService::restore"_s, Action::WriteNotes,
         [](World w, Who who) { return errorOf(notes(w).restore(who, w.handover)); }, false},
        {u"HandoverService::markRead"_s, Action::ReadRecords,
         [](World w, Who who) { return errorOf(notes(w).markRead(who, w.handover)); }},
        {u"HandoverService::markUnread"_s, Action::ReadRecords,
         [](World w, Who who) { return errorOf(notes(w).markUnread(who, w.handover)); }, false},
    };
}

QList<Attempt> onPresence()
{
    static const auto presence = [](World w) -> service::PresenceService& { return w.desk.services().presence(); };
    static const QString place = u"place"_s;
    static const QString session = u"R6-11-0001"_s;
    return {
        {u"PresenceService::others"_s, Action::ReadRecords,
         [](World w, Who who) { return errorOf(presence(w).others(who, place, session)); }},
        {u"PresenceService::enter"_s, Action::ReadRecords,
         [](World w, Who who) { return errorOf(presence(w).enter(who, place, session, true)); }},
        {u"PresenceService::leave"_s, Action::ReadRecords,
         [](World w, Who who) { return errorOf(presence(w).leave(who, place)); }},
    };
}

QList<Attempt> onTasks()
{
    static const auto tasks = [](World w) -> service::TaskService& { return w.desk.services().tasks(); };
    return {
        {u"TaskService::add"_s, Action::WriteNotes,
         [](World w, Who who) { return errorOf(tasks(w).add(who, *tasks(w).byId(w.task))); }},
        {u"TaskService::update"_s, Action::WriteNotes,
         [](World w, Who who) { return errorOf(tasks(w).update(who, *tasks(w).byId(w.task))); }},
        {u"TaskService::setDone"_s, Action::WriteNotes,
         [](World w, Who who) { return errorOf(tasks(w).setDone(who, w.task, true)); }},
        {u"TaskService::withdraw"_s, Action::WriteNotes,
         [](World w, Who who) { return errorOf(tasks(w).withdraw(who, w.task)); }},
        {u"TaskService::restore"_s, Action::WriteNotes,
         [](World w, Who who) { return errorOf(tasks(w).restore(who, w.task)); }, false},
    };
}

} // namespace

QList<Attempt> attemptsOnRecords()
{
    return onClients() + onCases() + onBookings() + onAttachments() + onHandovers() + onPresence() + onTasks();
}

} // namespace yorozu::test
