// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/CaseService.h"

#include "core/domain/Limits.h"
#include "core/rules/Permissions.h"
#include "core/storage/BookingRepository.h"
#include "core/storage/CaseRepository.h"
#include "core/storage/MemoRepository.h"
#include "core/storage/Writer.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace yorozu::service {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(CaseService)
};

Error invalid(const QString& message, const QString& field)
{
    return Error{ErrorKind::Invalid, message, field, {}};
}

Error noCase(Id<ClientCase> id)
{
    return Error{ErrorKind::NotFound, Text::tr("There is no case %1.").arg(id.number()), u"case"_s, {}};
}

// A case joins what belongs to one client.
Status mayJoin(storage::Connection& connection, Id<Client> client, Id<ClientCase> id)
{
    if (id.isNull())
        return Done{};
    const std::optional<ClientCase> one = storage::CaseRepository(connection).byId(id);
    if (!one)
        return noCase(id);
    if (one->client != client) {
        return Error{ErrorKind::RuleViolation,
                     Text::tr("The case “%1” is another client’s. Nothing was changed; choose one of this client.")
                         .arg(one->title),
                     u"case"_s,
                     {}};
    }
    return Done{};
}

bool isEmptyRow(const CaseMetric& metric)
{
    return metric.name.isEmpty() && metric.unit.isEmpty() && !metric.baseline && !metric.goal &&
           !metric.afterSixMonths && !metric.afterTwelveMonths;
}

} // namespace

Result<ClientCase> CaseService::checked(ClientCase one, QDate today)
{
    one.title = one.title.simplified();
    one.goal = one.goal.trimmed();
    one.nextStep = one.nextStep.trimmed();
    one.outcome = one.outcome.trimmed();
    if (one.title.isEmpty())
        return invalid(Text::tr("A case needs a title."), u"title"_s);
    if (const auto fault = tooLongError(one.title, Limit::name, u"title"_s))
        return *fault;
    if (one.status.isEmpty())
        one.status = u"open"_s;
    if (!QStringList{u"open"_s, u"waiting"_s, u"closed"_s}.contains(one.status))
        return invalid(Text::tr("A case is open, waiting or closed."), u"status"_s);
    if (!one.openedOn.isValid())
        one.openedOn = today;
    if (one.status != "closed"_L1)
        one.closedOn = {};
    else if (!one.closedOn.isValid())
        one.closedOn = std::max(today, one.openedOn);
    if (one.closedOn.isValid() && one.closedOn < one.openedOn)
        return invalid(Text::tr("A case cannot be closed before it was opened."), u"closed_on"_s);
    QList<CaseMetric> metrics;
    for (CaseMetric metric : one.metrics) {
        metric.name = metric.name.simplified();
        metric.unit = metric.unit.simplified();
        if (isEmptyRow(metric))
            continue;
        if (metric.name.isEmpty())
            return invalid(Text::tr("A figure needs a name."), u"metrics"_s);
        if (const auto fault = tooLongError(metric.name + metric.unit, Limit::name, u"metrics"_s))
            return *fault;
        metrics.append(metric);
    }
    one.metrics = metrics;
    return one;
}

Result<ClientCase> CaseService::byId(Id<ClientCase> id)
{
    return m_file.read<ClientCase>([&](storage::Connection& connection) -> Result<ClientCase> {
        std::optional<ClientCase> one = storage::CaseRepository(connection).byId(id);
        if (!one)
            return noCase(id);
        return *std::move(one);
    });
}

Result<QList<ClientCase>> CaseService::ofClient(Id<Client> client)
{
    return m_file.read<QList<ClientCase>>([&](storage::Connection& connection) -> Result<QList<ClientCase>> {
        return storage::CaseRepository(connection).ofClient(client);
    });
}

Result<QList<CaseCard>> CaseService::list(const CaseListFilter& filter)
{
    return m_file.read<QList<CaseCard>>([&](storage::Connection& connection) -> Result<QList<CaseCard>> {
        return storage::CaseRepository(connection)
            .cards({filter.client, filter.lead, filter.status, {}}, m_file.clock().now());
    });
}

Result<Id<ClientCase>> CaseService::add(const Caller& caller, const ClientCase& wanted)
{
    const Result<QList<Id<ClientCase>>> ids = add(caller, QList<ClientCase>{wanted});
    return ids ? Result<Id<ClientCase>>(ids->constFirst()) : ids.error();
}

Result<QList<Id<ClientCase>>> CaseService::add(const Caller& caller, const QList<ClientCase>& wanted)
{
    if (const Status allowed = rules::require(caller, rules::Action::EditClients); !allowed)
        return allowed.error();
    using Ids = QList<Id<ClientCase>>;
    return m_file.write<Ids>(caller, [&](storage::Writer& writer) -> Result<Ids> {
        Ids ids;
        for (const ClientCase& candidate : wanted) {
            const Result<ClientCase> one = checked(candidate, tokyoDate(m_file.clock().now()));
            if (!one)
                return one.error();
            ids.append(storage::CaseRepository(writer.connection()).add(writer, *one));
        }
        return ids;
    });
}

Status CaseService::update(const Caller& caller, const ClientCase& wanted)
{
    if (const Status allowed = rules::require(caller, rules::Action::EditClients); !allowed)
        return allowed;
    const Result<ClientCase> one = checked(wanted, tokyoDate(m_file.clock().now()));
    if (!one)
        return one.error();
    return m_file.write<Done>(caller, [&](storage::Writer& writer) -> Status {
        storage::CaseRepository(writer.connection()).update(writer, *one);
        return Done{};
    });
}

Status CaseService::setRetired(const Caller& caller, Id<ClientCase> id, bool retired)
{
    if (const Status allowed = rules::require(caller, rules::Action::EditClients); !allowed)
        return allowed;
    return m_file.write<Done>(caller, [&](storage::Writer& writer) -> Status {
        storage::CaseRepository(writer.connection()).setRetired(writer, id, retired);
        return Done{};
    });
}

Result<Id<ClientCase>> CaseService::assign(const Caller& caller, Id<Memo> memo, Id<ClientCase> to)
{
    if (const Status allowed = rules::require(caller, rules::Action::EditClients); !allowed)
        return allowed.error();
    return m_file.write<Id<ClientCase>>(caller, [&](storage::Writer& writer) -> Result<Id<ClientCase>> {
        writer.lock(QStringLiteral("memo"), memo);
        const std::optional<Memo> known = storage::MemoRepository(writer.connection()).byId(memo, false);
        if (!known)
            return Error{ErrorKind::NotFound, Text::tr("There is no memo %1.").arg(memo.number()), {}, {}};
        if (const Status may = mayJoin(writer.connection(), known->content.client, to); !may)
            return may.error();
        return storage::CaseRepository(writer.connection()).assign(writer, memo, to);
    });
}

Result<Id<ClientCase>> CaseService::assign(const Caller& caller, Id<Booking> booking, Id<ClientCase> to)
{
    if (const Status allowed = rules::require(caller, rules::Action::EditClients); !allowed)
        return allowed.error();
    return m_file.write<Id<ClientCase>>(caller, [&](storage::Writer& writer) -> Result<Id<ClientCase>> {
        writer.lock(QStringLiteral("booking"), booking);
        const std::optional<Booking> known = storage::BookingRepository(writer.connection()).byId(booking);
        if (!known)
            return Error{ErrorKind::NotFound, Text::tr("There is no booking %1.").arg(booking.number()), {}, {}};
        if (const Status may = mayJoin(writer.connection(), known->client, to); !may)
            return may.error();
        return storage::CaseRepository(writer.connection()).assign(writer, booking, to);
    });
}

} // namespace yorozu::service
