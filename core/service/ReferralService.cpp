// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/ReferralService.h"

#include "core/domain/Limits.h"
#include "core/rules/Permissions.h"
#include "core/storage/CaseRepository.h"
#include "core/storage/MemoRepository.h"
#include "core/storage/ReferralRepository.h"
#include "core/storage/Survivor.h"
#include "core/storage/Writer.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace yorozu::service {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ReferralService)
};

Error invalid(const QString& message, const QString& field)
{
    return Error{ErrorKind::Invalid, message, field, {}};
}

Error noReferral(Id<Referral> id)
{
    return Error{ErrorKind::NotFound, Text::tr("There is no referral %1.").arg(id.number()), {}, {}};
}

// Case and memo that a referral names are its client's.
Status belongsTogether(storage::Connection& connection, const Referral& referral)
{
    if (referral.clientCase) {
        const auto one = storage::CaseRepository(connection).byId(referral.clientCase);
        if (!one || one->client != referral.client)
            return Error{
                ErrorKind::RuleViolation, Text::tr("The case of a referral is one of its client’s."), u"case"_s, {}};
    }
    if (referral.memo) {
        const auto memo = storage::MemoRepository(connection).byId(referral.memo, false);
        if (!memo || memo->content.client != referral.client)
            return Error{
                ErrorKind::RuleViolation, Text::tr("The memo of a referral is one of its client’s."), u"memo"_s, {}};
    }
    return Done{};
}

} // namespace

Result<Referral> ReferralService::checked(Referral referral, QDate today)
{
    referral.contact = referral.contact.simplified();
    referral.reason = referral.reason.trimmed();
    referral.result = referral.result.trimmed();
    if (referral.client.isNull())
        return invalid(Text::tr("A referral is somebody’s: choose the client."), u"client"_s);
    if (referral.agency.isNull())
        return invalid(Text::tr("Choose the agency."), u"agency"_s);
    if (referral.reason.isEmpty())
        return invalid(Text::tr("Write what the referral is about."), u"reason"_s);
    if (const auto fault = tooLongError(referral.contact, Limit::name, u"contact"_s))
        return *fault;
    if (!referral.referredOn.isValid())
        referral.referredOn = today;
    if (referral.direction == ReferralDirection::Out && !referral.followUpOn.isValid())
        return invalid(Text::tr("Choose the day on which we ask what became of it."), u"follow_up_on"_s);
    if (referral.followUpOn.isValid() && referral.followUpOn < referral.referredOn)
        return invalid(Text::tr("The day on which we ask comes after the referral."), u"follow_up_on"_s);
    if (referral.result.isEmpty() && referral.resultOn.isValid())
        return invalid(Text::tr("Write what came of it."), u"result"_s);
    if (!referral.result.isEmpty() && !referral.resultOn.isValid())
        referral.resultOn = std::max(today, referral.referredOn);
    if (referral.resultOn.isValid() && referral.resultOn < referral.referredOn)
        return invalid(Text::tr("The result comes after the referral."), u"result_on"_s);
    return referral;
}

Result<Referral> ReferralService::byId(Id<Referral> id)
{
    return m_file.read<Referral>([&](storage::Connection& connection) -> Result<Referral> {
        std::optional<Referral> referral = storage::ReferralRepository(connection).byId(id);
        if (!referral)
            return noReferral(id);
        return *std::move(referral);
    });
}

Result<QList<Referral>> ReferralService::list(const ReferralListFilter& filter)
{
    return m_file.read<QList<Referral>>([&](storage::Connection& connection) -> Result<QList<Referral>> {
        return storage::ReferralRepository(connection)
            .list({filter.client,
                   filter.agency,
                   filter.memo,
                   filter.staff,
                   filter.direction,
                   filter.openOnly,
                   {},
                   filter.withRetired,
                   {}});
    });
}

Result<QList<Referral>> ReferralService::due(QDate until, Id<Staff> staff)
{
    return m_file.read<QList<Referral>>([&](storage::Connection& connection) -> Result<QList<Referral>> {
        storage::ReferralFilter filter;
        filter.staff = staff;
        filter.dueUntil = until;
        return storage::ReferralRepository(connection).list(filter);
    });
}

Result<Id<Referral>> ReferralService::add(const Caller& caller, const Referral& wanted)
{
    const Result<QList<Id<Referral>>> ids = add(caller, QList<Referral>{wanted});
    return ids ? Result<Id<Referral>>(ids->constFirst()) : ids.error();
}

Result<QList<Id<Referral>>> ReferralService::add(const Caller& caller, const QList<Referral>& wanted)
{
    if (const Status allowed = rules::require(caller, rules::Action::EditClients); !allowed)
        return allowed.error();
    using Ids = QList<Id<Referral>>;
    return m_file.write<Ids>(caller, [&](storage::Writer& writer) -> Result<Ids> {
        Ids ids;
        for (const Referral& candidate : wanted) {
            Result<Referral> referral = checked(candidate, tokyoDate(m_file.clock().now()));
            if (!referral)
                return referral.error();
            if (referral->staff.isNull())
                referral->staff = caller.staff;
            referral->client = storage::survivor(writer.connection(), referral->client);
            if (const Status right = belongsTogether(writer.connection(), *referral); !right)
                return right.error();
            ids.append(storage::ReferralRepository(writer.connection()).add(writer, *referral));
        }
        return ids;
    });
}

Status ReferralService::update(const Caller& caller, const Referral& wanted)
{
    if (const Status allowed = rules::require(caller, rules::Action::EditClients); !allowed)
        return allowed;
    const Result<Referral> referral = checked(wanted, tokyoDate(m_file.clock().now()));
    if (!referral)
        return referral.error();
    return m_file.write<Done>(caller, [&](storage::Writer& writer) -> Status {
        if (const Status right = belongsTogether(writer.connection(), *referral); !right)
            return right;
        storage::ReferralRepository(writer.connection()).update(writer, *referral);
        return Done{};
    });
}

Status ReferralService::setResult(const Caller& caller, Id<Referral> id, const QString& result, QDate on)
{
    if (const Status allowed = rules::require(caller, rules::Action::EditClients); !allowed)
        return allowed;
    return m_file.write<Done>(caller, [&](storage::Writer& writer) -> Status {
        storage::ReferralRepository repository(writer.connection());
        writer.lock(u"referral"_s, id);
        std::optional<Referral> referral = repository.byId(id);
        if (!referral)
            return noReferral(id);
        if (result.trimmed().isEmpty())
            return invalid(Text::tr("Write what came of it."), u"result"_s);
        if (!referral->isOpen()) {
            return Error{ErrorKind::RuleViolation,
                         Text::tr("This referral has a result already, of %1. Nothing was changed; edit that one.")
                             .arg(referral->resultOn.toString(Qt::ISODate)),
                         u"result"_s,
                         {}};
        }
        referral->result = result;
        referral->resultOn = on;
        const Result<Referral> next = checked(*referral, tokyoDate(m_file.clock().now()));
        if (!next)
            return next.error();
        repository.update(writer, *next);
        return Done{};
    });
}

Status ReferralService::setRetired(const Caller& caller, Id<Referral> id, bool retired)
{
    if (const Status allowed = rules::require(caller, rules::Action::EditClients); !allowed)
        return allowed;
    return m_file.write<Done>(caller, [&](storage::Writer& writer) -> Status {
        storage::ReferralRepository repository(writer.connection());
        writer.lock(u"referral"_s, id);
        const std::optional<Referral> referral = repository.byId(id);
        if (!referral)
            return noReferral(id);
        if (referral->retired != retired)
            repository.setRetired(writer, id, retired);
        return Done{};
    });
}

} // namespace yorozu::service
