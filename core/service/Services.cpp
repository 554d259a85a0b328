// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/Services.h"

#include "core/rules/Permissions.h"
#include "core/service/FirstData.h"
#include "core/storage/AuditRepository.h"
#include "core/storage/Writer.h"

#include <QFile>
#include <QSysInfo>

namespace yorozu::service {

Services::Services(std::unique_ptr<CaseFile> file)
    : m_file(std::move(file))
    , m_centre(*m_file)
    , m_clients(*m_file)
    , m_bookings(*m_file)
    , m_memos(*m_file)
    , m_transfer(*m_file)
    , m_demo(*m_file)
{
}

Result<std::unique_ptr<Services>> Services::open(const OpenRequest& request, const Clock& clock)
{
    auto file = CaseFile::open(request, clock);
    if (!file)
        return file.error();
    return std::unique_ptr<Services>(new Services(*std::move(file)));
}

Result<std::unique_ptr<Services>> Services::create(const QString& path, const Clock& clock)
{
    auto services = open({path, OpenRequest::Mode::Create}, clock);
    if (!services)
        return services;
    const Status filled = (*services)->file().write<Done>(systemCaller(), [](storage::Writer& writer) -> Status {
        writeFirstData(writer);
        return Done{};
    });
    if (filled)
        return services;
    *services = nullptr; // closes it, so that the half-made file can be removed
    QFile::remove(path);
    return filled.error();
}

Caller Services::systemCaller()
{
    return {{}, QStringLiteral("YorozuDesk"), PermissionGroup::Administrator, {}, QSysInfo::machineHostName()};
}

Result<CheckReport> Services::check()
{
    return m_file->read<CheckReport>([](storage::Connection& connection) -> Result<CheckReport> {
        CheckReport report;
        report.schema = connection.schemaVersion();
        report.engine = connection.dialect().engine();
        report.journalMode = connection.journalMode();
        report.counts = storage::countRecords(connection);
        report.problems = storage::checkInvariants(connection);
        report.ok = report.problems.isEmpty();
        return report;
    });
}

Result<QList<AuditLine>> Services::audit(const Caller& caller, const QString& table, qint64 row, int limit)
{
    if (const Status allowed = rules::require(caller, rules::Action::ReadAudit); !allowed)
        return allowed.error();
    return m_file->read<QList<AuditLine>>([&](storage::Connection& connection) -> Result<QList<AuditLine>> {
        QList<AuditLine> lines;
        const QList<storage::AuditEntry> entries = storage::AuditRepository(connection).list(table, row, limit);
        for (const storage::AuditEntry& entry : entries) {
            lines.append({entry.seq, entry.at, entry.staffName, entry.workstation, entry.action, entry.table, entry.row,
                          entry.before, entry.after});
        }
        return lines;
    });
}

} // namespace yorozu::service
