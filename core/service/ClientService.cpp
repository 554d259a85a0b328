// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/ClientService.h"

#include "core/domain/Limits.h"
#include "core/japanese/CorporateNumber.h"
#include "core/japanese/Fold.h"
#include "core/rules/Permissions.h"
#include "core/storage/ClientRepository.h"
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
            return Error{ErrorKind::NotFound, Text::tr("There is no client %1.").arg(id.number()), {}, {}};
        return *std::move(client);
    });
}

Result<QList<Client>> ClientService::list(const QString& find, int limit)
{
    return m_file.read<QList<Client>>([&](storage::Connection& connection) -> Result<QList<Client>> {
        return storage::ClientRepository(connection).list(find, limit);
    });
}

Result<QList<ClientCase>> ClientService::cases(Id<Client> id)
{
    return m_file.read<QList<ClientCase>>([&](storage::Connection& connection) -> Result<QList<ClientCase>> {
        return storage::ClientRepository(connection).cases(storage::survivor(connection, id));
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

Result<Id<ClientCase>> ClientService::addCase(const Caller& caller, const ClientCase& clientCase)
{
    if (const Status allowed = rules::require(caller, rules::Action::EditClients); !allowed)
        return allowed.error();
    if (clientCase.title.trimmed().isEmpty())
        return invalid(Text::tr("A case needs a title."), QStringLiteral("title"));
    if (const auto fault = tooLongError(clientCase.title, Limit::name, QStringLiteral("title")))
        return *fault;
    return m_file.write<Id<ClientCase>>(caller, [&](storage::Writer& writer) -> Result<Id<ClientCase>> {
        return storage::ClientRepository(writer.connection()).add(writer, clientCase);
    });
}

} // namespace yorozu::service
