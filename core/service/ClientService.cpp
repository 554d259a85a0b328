// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/ClientService.h"

#include "core/domain/Limits.h"
#include "core/japanese/CorporateNumber.h"
#include "core/japanese/Fold.h"
#include "core/rules/Permissions.h"
#include "core/storage/AuditSearch.h"
#include "core/storage/CaseRepository.h"
#include "core/storage/ClientLedger.h"
#include "core/storage/ClientRepository.h"
#include "core/storage/Query.h"
#include "core/storage/SideBySide.h"
#include "core/storage/Survivor.h"

#include <QCoreApplication>

#include <algorithm>

namespace yorozu::service {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ClientService)
};

Error invalid(const QString& message, const QString& field)
{
    return Error{ErrorKind::Invalid, message, field, {}};
}

Error noClient(Id<Client> id)
{
    return Error{ErrorKind::NotFound, Text::tr("There is no client %1.").arg(id.number()), {}, {}};
}

FieldClash clashOf(storage::Connection& connection, const Client& theirs)
{
    FieldClash clash{theirs, {}, 0};
    AuditQuestion newestChange;
    newestChange.kind = AuditKind::Change; // who only looked at it is not who clashes
    newestChange.table = QStringLiteral("client");
    newestChange.row = theirs.id.number();
    newestChange.count = 1;
    const QList<storage::AuditEntry> last = storage::AuditSearch(connection).page(newestChange);
    if (!last.isEmpty()) {
        clash.changedBy = last.constFirst().staffName;
        clash.changedAt = last.constFirst().at;
    }
    return clash;
}

} // namespace

Result<Client> ClientService::checked(Client client)
{
    client.name = client.name.trimmed();
    if (client.name.isEmpty())
        return invalid(Text::tr("A client needs a name."), QStringLiteral("name"));
    const auto isControl = [](QChar c) { return c.category() == QChar::Other_Control; };
    if (std::any_of(client.name.cbegin(), client.name.cend(), isControl))
        return invalid(Text::tr("The name of a client is one line, without tabs. Write it again."),
                       QStringLiteral("name"));
    client.kana = japanese::normalizeFurigana(client.kana);
    if (!client.corporateNumber.isEmpty()) {
        const auto number = japanese::CorporateNumber::parse(client.corporateNumber);
        if (!number)
            return invalid(number.error().message, QStringLiteral("corporate_number"));
        client.corporateNumber = number->text();
    }
    if (!client.industry.isEmpty()) {
        client.industry = japanese::foldForCompare(client.industry).toUpper();
        const QChar letter = client.industry.at(0);
        if (client.industry.size() != 1 || letter < QLatin1Char('A') || letter > QLatin1Char('T'))
            return invalid(Text::tr("The industry is one letter from A to T (major group)."),
                           QStringLiteral("industry"));
    }
    if (client.staffCount && *client.staffCount < 0)
        return invalid(Text::tr("The number of staff cannot be negative."), QStringLiteral("staff_count"));
    if (client.capitalYen && *client.capitalYen < 0)
        return invalid(Text::tr("The capital cannot be negative."), QStringLiteral("capital_yen"));
    if (client.salesYen && *client.salesYen < 0)
        return invalid(Text::tr("The yearly sales cannot be negative."), QStringLiteral("sales_yen"));
    for (Person& person : client.persons) {
        person.name = person.name.simplified();
        if (person.name.isEmpty())
            return invalid(Text::tr("A person needs a name."), QStringLiteral("persons"));
        person.kana = japanese::normalizeFurigana(person.kana);
    }
    if (const std::optional<Error> fault = lineTooLong(client))
        return *fault;
    return client;
}

Result<Client> ClientService::byId(Id<Client> id)
{
    return m_file.read<Client>([&](storage::Connection& connection) -> Result<Client> {
        std::optional<Client> client = storage::ClientRepository(connection).byId(storage::survivor(connection, id));
        if (!client)
            return noClient(id);
        return *std::move(client);
    });
}

Result<Client> ClientService::open(const Caller& caller, Id<Client> id)
{
    if (const Status allowed = rules::require(caller, rules::Action::ReadRecords); !allowed)
        return allowed.error();
    Result<Client> client = byId(id);
    if (client)
        m_file.noteView(caller, QStringLiteral("client"), client->id.number());
    return client;
}

Result<QList<Client>> ClientService::list(const QString& find, int limit)
{
    return m_file.read<QList<Client>>([&](storage::Connection& connection) -> Result<QList<Client>> {
        return storage::ClientRepository(connection).list(find, limit);
    });
}

Result<QList<ClientRow>> ClientService::page(const ClientListQuestion& question, int offset, int count)
{
    return m_file.read<QList<ClientRow>>([&](storage::Connection& connection) -> Result<QList<ClientRow>> {
        return storage::ClientLedger(connection).page(question, offset, count);
    });
}

Result<ClientIndex> ClientService::index(const ClientListQuestion& question)
{
    return m_file.read<ClientIndex>([&](storage::Connection& connection) -> Result<ClientIndex> {
        return storage::ClientLedger(connection).index(question);
    });
}

Result<int> ClientService::placeOf(const ClientListQuestion& question, Id<Client> id)
{
    return m_file.read<int>([&](storage::Connection& connection) -> Result<int> {
        return storage::ClientLedger(connection).placeOf(question, id);
    });
}

Result<ClientView> ClientService::view(const Caller& caller, Id<Client> wanted, Looking looking)
{
    if (const Status allowed = rules::require(caller, rules::Action::ReadRecords); !allowed)
        return allowed.error();
    return m_file.read<ClientView>([&](storage::Connection& connection) -> Result<ClientView> {
        const storage::ReadScope scope(connection);
        // The number of a merged one leads to the one that was kept.
        const Id<Client> id = storage::survivor(connection, wanted);
        std::optional<Client> client;
        ClientView view;
        storage::ClientLedger ledger(connection);
        storage::ClientRecords records;
        storage::SideBySide(connection)
            .add([&] { client = storage::ClientRepository(connection).byId(id); })
            .add([&] {
                view.cases = storage::CaseRepository(connection).cards({id, {}, {}, {}}, m_file.clock().now());
            })
            .add([&] {
                records = ledger.records(id);
                view.timeline = ledger.timeline(id, records);
            })
            .add([&] { view.attachments = ledger.attachments(id); })
            .run();
        if (!client)
            return noClient(id);
        view.client = *std::move(client);
        view.referrals = records.referrals;
        view.memos = records.memos;
        view.bookings = records.bookings;
        std::reverse(view.bookings.begin(), view.bookings.end());
        for (const TimelineEntry& line : view.timeline) {
            if (line.kind == TimelineEntry::Kind::Registered)
                view.registeredAt = line.at;
        }
        if (looking == Looking::Anew)
            m_file.noteView(caller, QStringLiteral("client"), id.number());
        return view;
    });
}

Result<AddedClients> ClientService::add(const Caller& caller, const QList<Client>& clients)
{
    if (const Status allowed = rules::require(caller, rules::Action::EditClients); !allowed)
        return allowed.error();
    return m_file.write<AddedClients>(caller, [&](storage::Writer& writer) -> Result<AddedClients> {
        storage::ClientRepository repository(writer.connection());
        AddedClients added;
        for (const Client& candidate : clients) {
            const Result<Client> client = checked(candidate);
            if (!client)
                return client.error();
            const QList<storage::DuplicateCandidate> duplicates = repository.duplicatesOf(*client);
            const Id<Client> id = repository.add(writer, *client);
            added.ids.append(id);
            for (const storage::DuplicateCandidate& duplicate : duplicates)
                added.possibleDuplicates.append({id, duplicate.of, duplicate.why});
        }
        return added;
    });
}

Status ClientService::update(const Caller& caller, const Client& candidate)
{
    if (const Status allowed = rules::require(caller, rules::Action::EditClients); !allowed)
        return allowed;
    const Result<Client> client = checked(candidate);
    if (!client)
        return client.error();
    return m_file.write<Done>(caller, [&](storage::Writer& writer) -> Status {
        storage::ClientRepository(writer.connection()).update(writer, *client);
        return Done{};
    });
}

Result<FieldOutcome> ClientService::setField(const Caller& caller, Id<Client> id, LedgerField field,
                                             const QString& typed, const QString& seen)
{
    if (const Status allowed = rules::require(caller, rules::Action::EditClients); !allowed)
        return allowed.error();
    return m_file.write<FieldOutcome>(caller, [&](storage::Writer& writer) -> Result<FieldOutcome> {
        storage::ClientRepository repository(writer.connection());
        writer.lock(QStringLiteral("client"), id);
        const std::optional<Client> client = repository.byId(id);
        if (!client)
            return noClient(id);
        const Result<Client> written = withFieldText(*client, field, typed);
        if (!written)
            return written.error();
        const Result<Client> next = checked(*written);
        if (!next)
            return next.error();
        const QString now = fieldText(*client, field);
        if (fieldText(*next, field) == now)
            return FieldOutcome(*client); // somebody else has written the same, or nothing was changed
        if (now != seen)
            return FieldOutcome(clashOf(writer.connection(), *client));
        repository.update(writer, *next);
        return FieldOutcome(*repository.byId(id));
    });
}

Result<FieldOutcome> ClientService::savePerson(const Caller& caller, Id<Client> id, const Person& person,
                                               const Person& seen)
{
    if (const Status allowed = rules::require(caller, rules::Action::EditClients); !allowed)
        return allowed.error();
    return m_file.write<FieldOutcome>(caller, [&](storage::Writer& writer) -> Result<FieldOutcome> {
        storage::ClientRepository repository(writer.connection());
        writer.lock(QStringLiteral("client"), id);
        std::optional<Client> client = repository.byId(id);
        if (!client)
            return noClient(id);
        Client next = *client;
        const auto known = std::find_if(next.persons.begin(), next.persons.end(),
                                        [&](const Person& candidate) { return candidate.id == person.id; });
        if (person.id && known == next.persons.end())
            return Error{ErrorKind::NotFound, Text::tr("There is no such person of this client."), {}, {}};
        if (person.id && *known != seen)
            return FieldOutcome(clashOf(writer.connection(), *client));
        if (person.primary) {
            for (Person& other : next.persons)
                other.primary = false;
        }
        if (person.id)
            *known = person;
        else
            next.persons.append(person);
        const Result<Client> right = checked(next);
        if (!right)
            return right.error();
        if (*right != *client)
            repository.update(writer, *right);
        return FieldOutcome(*repository.byId(id));
    });
}

Status ClientService::setRetired(const Caller& caller, Id<Client> id, bool retired)
{
    if (const Status allowed = rules::require(caller, rules::Action::EditClients); !allowed)
        return allowed;
    return m_file.write<Done>(caller, [&](storage::Writer& writer) -> Status {
        storage::ClientRepository repository(writer.connection());
        writer.lock(QStringLiteral("client"), id);
        const std::optional<Client> client = repository.byId(id);
        if (!client)
            return noClient(id);
        if (client->retired != retired)
            repository.setRetired(writer, id, retired);
        return Done{};
    });
}

} // namespace yorozu::service
