// SPDX-License-Identifier: GPL-3.0-or-later
// The retention of what was before and after; AuditService.cpp holds the questions and the views.
#include "core/service/AuditService.h"

#include "core/rules/AuditRetention.h"
#include "core/rules/Permissions.h"
#include "core/storage/AuditPayloads.h"
#include "core/storage/CentreRepository.h"

#include <QCoreApplication>

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace yorozu::service {

namespace {

constexpr int Batch = 200; // payloads of some kilobytes, overwritten with zeros: less than 50 ms

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(AuditService)
};

QString yearsSetting()
{
    return u"audit.retention_years"_s;
}

int yearsOf(storage::Connection& connection)
{
    bool number = false;
    const int years = storage::CentreRepository(connection).setting(yearsSetting()).toInt(&number);
    const bool usable = number && years >= rules::ShortestRetentionYears && years <= rules::LongestRetentionYears;
    return usable ? years : rules::UsualRetentionYears;
}

AuditDue dueOf(storage::Connection& connection, UtcSeconds now)
{
    AuditDue due;
    due.years = yearsOf(connection);
    due.until = rules::retentionEnd(tokyoDate(now), due.years);
    due.list = storage::AuditPayloads(connection).due(due.until);
    return due;
}

} // namespace

qint64 AuditDue::count() const
{
    return std::accumulate(list.cbegin(), list.cend(), qint64{0},
                           [](qint64 sum, const AuditDueYear& year) { return sum + year.count; });
}

Result<int> AuditService::retentionYears()
{
    return m_file.read<int>([](storage::Connection& connection) -> Result<int> { return yearsOf(connection); });
}

Status AuditService::setRetentionYears(const Caller& caller, int years)
{
    if (const Status allowed = rules::require(caller, rules::Action::EraseHistory); !allowed)
        return allowed;
    if (years < rules::ShortestRetentionYears || years > rules::LongestRetentionYears) {
        return Error{ErrorKind::Invalid,
                     Text::tr("What was before and after a change is kept for %1 to %2 years. Nothing was changed.")
                         .arg(rules::ShortestRetentionYears)
                         .arg(rules::LongestRetentionYears),
                     yearsSetting(),
                     {}};
    }
    return m_file.write<Done>(caller, [&](storage::Writer& writer) -> Status {
        storage::CentreRepository(writer.connection()).setSetting(writer, yearsSetting(), QString::number(years));
        return Done{};
    });
}

Result<AuditDue> AuditService::due(const Caller& caller)
{
    if (const Status allowed = rules::require(caller, rules::Action::ReadAudit); !allowed)
        return allowed.error();
    return m_file.read<AuditDue>([this](storage::Connection& connection) -> Result<AuditDue> {
        return dueOf(connection, m_file.clock().now());
    });
}

Result<AuditErasure> AuditService::beginErasure(const Caller& caller)
{
    if (const Status allowed = rules::require(caller, rules::Action::EraseHistory); !allowed)
        return allowed.error();
    return m_file.write<AuditErasure>(caller, [](storage::Writer& writer) -> Result<AuditErasure> {
        const AuditDue due = dueOf(writer.connection(), writer.now());
        if (due.list.isEmpty()) {
            return Error{ErrorKind::RuleViolation,
                         Text::tr("Nothing is due: the time of retention of everything on record is still running."),
                         {},
                         {}};
        }
        return storage::AuditPayloads(writer.connection()).recordErasure(writer, due.list, due.until, due.years);
    });
}

Result<AuditErasure> AuditService::eraseSome(const Caller& caller, AuditErasure erasure)
{
    if (const Status allowed = rules::require(caller, rules::Action::EraseHistory); !allowed)
        return allowed.error();
    return m_file.write<AuditErasure>(caller, [&](storage::Writer& writer) -> Result<AuditErasure> {
        storage::AuditPayloads payloads(writer.connection());
        // Nothing goes that is not on record as gone, whatever one is handed.
        const QList<AuditErasure> recorded = payloads.erasures();
        const bool known = std::any_of(recorded.cbegin(), recorded.cend(), [&](const AuditErasure& one) {
            return one.seq == erasure.seq && one.lastSeq == erasure.lastSeq && one.until == erasure.until;
        });
        if (!known)
            return Error{ErrorKind::Internal, Text::tr("No such erasure is on record. Nothing was erased."), {}, {}};
        AuditErasure next = erasure; // this may run again from where it began
        payloads.eraseSome(writer, next, Batch);
        return next;
    });
}

} // namespace yorozu::service
