// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/MemoAssembly.h"

#include "core/japanese/Fold.h"
#include "core/japanese/NameKey.h"
#include "core/rules/Permissions.h"
#include "core/storage/CentreRepository.h"
#include "core/storage/ClientRepository.h"
#include "core/storage/Survivor.h"

namespace yorozu::service {

namespace {

// Sessions last an hour unless the booking says otherwise (the wizard's "standard consultation").
constexpr int StandardSessionSeconds = 60 * 60;

void claim(MemoContent& content, const Caller& caller)
{
    if (caller.staff.isNull())
        return;
    content.recorder = caller.staff;
    content.recorderName = caller.name;
}

MasterId idOf(storage::CentreRepository& centre, MasterKind kind, const QString& code, QDate day)
{
    const std::optional<MasterEntry> entry = centre.master(kind, code, day);
    return entry ? entry->id : 0;
}

} // namespace

bool seesImpression(const Caller& caller, const Memo& memo)
{
    return caller.staff.isNull() || rules::mayDo(caller.group, rules::Action::ReadImpression) ||
           memo.content.recorder == caller.staff;
}

MemoContent prefilled(const Booking& booking, const std::optional<Client>& client, const Caller& caller)
{
    MemoContent content;
    content.time = TypedSessionTime::of(booking.start, booking.end);
    bool callerAttends = false;
    for (const BookingStaff& member : booking.staff) {
        content.attendees.append({member.part, member.staff, member.name, {}});
        callerAttends = callerAttends || member.staff == caller.staff;
    }
    if (callerAttends || booking.staff.isEmpty()) {
        claim(content, caller);
    } else {
        content.recorder = booking.staff.constFirst().staff;
        content.recorderName = booking.staff.constFirst().name;
    }
    content.client = booking.client;
    content.clientCase = booking.clientCase;
    content.office = booking.office;
    content.mode = booking.mode;
    content.channel = booking.channel;
    content.programme = booking.programme;
    content.course = booking.course;
    if (booking.topic != 0)
        content.topics.append(booking.topic);
    if (client)
        takeFromLedger(content, *client, booking.person);
    return content;
}

void takeFromLedger(MemoContent& content, const Client& client, Id<Person> chosen)
{
    content.client = client.id;
    if (client.founded || client.persons.isEmpty() || client.name != client.persons.constFirst().name) {
        content.company = client.name;
        content.companyKana = client.kana;
    }
    content.business = client.business;
    if (content.channel == 0)
        content.channel = client.channel;
    const auto person = std::find_if(client.persons.cbegin(), client.persons.cend(), [&](const Person& candidate) {
        return chosen ? candidate.id == chosen : candidate.primary;
    });
    if (person != client.persons.cend()) {
        content.person = person->id;
        content.consultee = person->name;
        content.consulteeKana = person->kana;
    }
}

MemoContent blankContent(const Caller& caller, UtcSeconds now)
{
    MemoContent content;
    content.time = TypedSessionTime::of(now - StandardSessionSeconds, now);
    content.time.fromHour.clear();
    content.time.fromMinute.clear();
    content.time.toHour.clear();
    content.time.toMinute.clear();
    claim(content, caller);
    if (caller.staff)
        content.attendees.append({Part::Lead, caller.staff, caller.name, {}});
    return content;
}

MemoContent completed(storage::Connection& connection, MemoContent content, QDate day)
{
    storage::CentreRepository centre(connection);
    if (content.office.isNull()) {
        const QList<Office> offices = centre.offices();
        if (!offices.isEmpty())
            content.office = offices.constFirst().id;
    }
    if (content.mode == 0)
        content.mode = idOf(centre, MasterKind::Mode, QStringLiteral("visit"), day);
    if (content.channel == 0)
        content.channel = idOf(centre, MasterKind::Channel, QStringLiteral("other"), day);
    if (content.programme == 0)
        content.programme = idOf(centre, MasterKind::Programme, QStringLiteral("yorozu"), day);
    if (content.course == 0)
        content.course = idOf(centre, MasterKind::Course, QStringLiteral("other"), day);
    content.furtherCourses.removeAll(content.course);
    content.companyKana = japanese::normalizeFurigana(content.companyKana);
    content.consulteeKana = japanese::normalizeFurigana(content.consulteeKana);
    return content;
}

MemoContent linkedToLedger(storage::Writer& writer, MemoContent content)
{
    storage::ClientRepository clients(writer.connection());
    content.client = storage::survivor(writer.connection(), content.client);
    const QString consultee = content.consultee.trimmed();
    if (content.client.isNull()) {
        Client client;
        client.founded = !content.company.trimmed().isEmpty();
        client.name = client.founded ? content.company.trimmed() : consultee;
        client.kana = client.founded ? content.companyKana : content.consulteeKana;
        client.business = content.business;
        client.channel = content.channel;
        content.client = clients.add(writer, client);
        content.person = {};
    }
    if (consultee.isEmpty() || content.person)
        return content;
    const std::optional<Client> client = clients.byId(content.client);
    if (!client)
        return content; // the foreign key refuses it with its own sentence
    const QString key = japanese::nameKey(consultee);
    for (const Person& known : client->persons) {
        if (japanese::nameKey(known.name) == key) {
            content.person = known.id;
            return content;
        }
    }
    Person person;
    person.client = content.client;
    person.name = consultee;
    person.kana = content.consulteeKana;
    person.primary = client->persons.isEmpty();
    content.person = clients.add(writer, person);
    return content;
}

} // namespace yorozu::service
