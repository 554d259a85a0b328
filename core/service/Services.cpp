// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/Services.h"

#include "core/rules/CentrePlanCheck.h"
#include "core/rules/Permissions.h"
#include "core/service/AttachmentService.h"
#include "core/service/AuditService.h"
#include "core/service/BookingService.h"
#include "core/service/CaseService.h"
#include "core/service/CentreService.h"
#include "core/service/ChainWitness.h"
#include "core/service/ClientService.h"
#include "core/service/DemoService.h"
#include "core/service/FirstData.h"
#include "core/service/HandoverService.h"
#include "core/service/MemoService.h"
#include "core/service/MergeService.h"
#include "core/service/NewDatabase.h"
#include "core/service/NoticeService.h"
#include "core/service/PeopleService.h"
#include "core/service/PresenceService.h"
#include "core/service/ReferralService.h"
#include "core/service/SearchService.h"
#include "core/service/SignInService.h"
#include "core/service/TaskService.h"
#include "core/service/TodayService.h"
#include "core/service/TransferService.h"
#include "core/storage/AuditRepository.h"
#include "core/storage/Connection.h"
#include "core/storage/ServerAddress.h"
#include "core/storage/ServerRights.h"
#include "core/storage/Writer.h"

#include <QCoreApplication>
#include <QFile>
#include <QSysInfo>
#include <QUuid>

namespace yorozu::service {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Services)
};

} // namespace

Services::Services(std::unique_ptr<CaseFile> file)
    : m_file(std::move(file))
    , m_files(AttachmentFiles::beside(m_file->path(), m_file->password()))
    , m_centre(std::make_unique<CentreService>(*m_file))
    , m_clients(std::make_unique<ClientService>(*m_file))
    , m_cases(std::make_unique<CaseService>(*m_file))
    , m_referrals(std::make_unique<ReferralService>(*m_file))
    , m_bookings(std::make_unique<BookingService>(*m_file))
    , m_memos(std::make_unique<MemoService>(*m_file))
    , m_attachments(std::make_unique<AttachmentService>(*m_file, *m_files))
    , m_handovers(std::make_unique<HandoverService>(*m_file))
    , m_tasks(std::make_unique<TaskService>(*m_file))
    , m_notices(std::make_unique<NoticeService>(*m_file))
    , m_today(std::make_unique<TodayService>(*m_file))
    , m_merges(std::make_unique<MergeService>(*m_file))
    , m_transfer(std::make_unique<TransferService>(*m_file))
    , m_demo(std::make_unique<DemoService>(*m_file))
    , m_search(std::make_unique<SearchService>(*m_file))
    , m_presence(std::make_unique<PresenceService>(*m_file))
    , m_people(std::make_unique<PeopleService>(*m_file))
    , m_signIn(std::make_unique<SignInService>(*m_file))
    , m_audits(std::make_unique<AuditService>(*m_file))
{
}

Services::~Services() = default;

Result<std::unique_ptr<Services>> Services::open(const OpenRequest& request, const Clock& clock)
{
    auto file = CaseFile::open(request, clock);
    if (!file)
        return file.error();
    return std::unique_ptr<Services>(new Services(*std::move(file)));
}

// Under another name until it is whole: a program that is killed meanwhile leaves nothing that looks like a centre.
Result<std::unique_ptr<Services>> Services::create(const QString& path, const Clock& clock, const CentrePlan& plan)
{
    if (storage::ServerAddress::isOne(path))
        return createOnServer(path, {}, clock, plan);
    if (const QList<rules::PlanProblem> problems = rules::planProblems(plan); !problems.isEmpty())
        return Error{ErrorKind::Invalid, problems.constFirst().message, problems.constFirst().field, {}};
    if (const Status free = storage::Connection::mayCreate(path); !free)
        return free.error();
    const QString unfinished = path + QStringLiteral(".new-") + QUuid::createUuid().toString(QUuid::Id128).left(8);
    Status made = Done{};
    {
        auto services = open({unfinished, OpenRequest::Mode::Create}, clock);
        if (!services)
            return services;
        made = (*services)->file().write<Done>(systemCaller(), [&plan](storage::Writer& writer) -> Status {
            writeFirstData(writer, plan);
            return Done{};
        });
    }
    // rename() refuses a name that somebody else has taken meanwhile.
    const bool inPlace = made && QFile::rename(unfinished, path);
    if (!inPlace)
        QFile::remove(unfinished);
    QFile::remove(unfinished + QStringLiteral("-journal"));
    if (!made)
        return made.error();
    if (!inPlace) {
        const Status free = storage::Connection::mayCreate(path);
        return free ? Error{ErrorKind::ReadOnly,
                            Text::tr("%1 could not be created. Check the rights of the folder, or "
                                     "choose another place.")
                                .arg(path),
                            {},
                            {}}
                    : free.error();
    }
    return open({path, OpenRequest::Mode::ReadWrite}, clock);
}

Caller Services::systemCaller()
{
    return {{}, QStringLiteral("YorozuDesk"), PermissionGroup::Administrator, {}, QSysInfo::machineHostName()};
}

Result<CheckReport> Services::check()
{
    return m_file->read<CheckReport>([this](storage::Connection& connection) -> Result<CheckReport> {
        // What one does not see would look as if it were missing.
        if (!storage::maySeeEverything(connection)) {
            return Error{ErrorKind::Forbidden,
                         Text::tr("A data base on a server is checked by who may read the record of changes."),
                         {},
                         {}};
        }
        CheckReport report;
        report.schema = connection.schemaVersion();
        report.engine = connection.dialect().engine();
        report.journalMode = connection.journalMode();
        report.counts = storage::countRecords(connection);
        report.problems = storage::checkInvariants(connection) + m_attachments->problems(connection) +
                          faultsByCopies(connection, m_file->path());
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
