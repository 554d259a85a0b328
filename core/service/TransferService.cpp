// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/TransferService.h"

#include "core/rules/Permissions.h"
#include "core/service/ImportQueue.h"
#include "core/service/ImportRehearsal.h"
#include "core/service/ImportRun.h"
#include "core/storage/ImportRunRepository.h"
#include "core/storage/MemoRepository.h"
#include "core/storage/Writer.h"

using namespace Qt::StringLiterals;

namespace yorozu::service {

bool goesOn(const TransferProgress& progress, qsizetype done, qsizetype total)
{
    constexpr qsizetype Step = 20;
    return !progress || done % Step != 0 || progress(static_cast<int>(done), static_cast<int>(total));
}

namespace {

// Runs an import in a transaction that is kept only without errors, and not in a dry run.
Result<ImportReport> runImport(CaseFile& file, const Caller& caller, ImportKind kind, const ReadList& list,
                               const ImportOptions& options)
{
    ImportReport nothingYet;
    nothingYet.rows = list.rows;
    nothingYet.ignoredHeadings = list.ignoredHeadings;
    nothingYet.errors = list.errors;
    if (!list.errors.isEmpty())
        return nothingYet;
    ImportReport report;
    bool leftAlone = false;
    const Status status = file.write<Done>(caller, [&](storage::Writer& writer) -> Status {
        report = nothingYet;
        const qint64 lastKnown = storage::ImportRunRepository(writer.connection()).newestRow(tableOf(kind));
        const std::unique_ptr<RecordImport> import = list.import({writer, report, lastKnown});
        for (qsizetype i = 0; i < list.recordRows.size(); ++i) {
            if (!goesOn(options.progress, i, list.recordRows.size()))
                return importGivenUp();
            import->take(i);
        }
        leftAlone = options.dryRun || !report.errors.isEmpty();
        if (leftAlone)
            return Error{ErrorKind::Cancelled, {}, {}, {}};
        recordImport(writer, kind, report);
        return Done{};
    });
    if (!status && !leftAlone)
        return status.error();
    std::stable_sort(report.errors.begin(), report.errors.end(),
                     [](const exchange::RowError& a, const exchange::RowError& b) { return a.row < b.row; });
    return report;
}

} // namespace

Status recordExport(CaseFile& file, const Caller& caller, const QString& table, qsizetype rows,
                    exchange::Encoding encoding, bool withImpression, bool encrypted)
{
    return file.write<Done>(caller, [&](storage::Writer& writer) -> Status {
        writer.record(u"export"_s, table, 0, {},
                      {{u"rows"_s, rows},
                       {u"encoding"_s, code(encoding)},
                       {u"impression"_s, withImpression},
                       {u"encrypted"_s, encrypted}});
        return Done{};
    });
}

namespace {

exchange::MemoRecord memoRecord(const TransferNames& names, const Memo& memo, const MemoSummary& summary)
{
    const MemoContent& content = memo.content;
    exchange::MemoRecord record;
    record.number = memo.number;
    record.date = tokyoDate(*summary.start);
    record.start = tokyoTime(*summary.start);
    record.end = tokyoTime(*summary.end);
    for (const Attendee& one : content.attendees)
        record.attendees.append({one.part, one.name, names.name(u"agency"_s, one.agency.number())});
    record.company = content.company;
    record.companyKana = content.companyKana;
    record.business = content.business;
    record.consultee = content.consultee;
    record.consulteeKana = content.consulteeKana;
    record.recorder = content.recorderName;
    record.consultation = content.consultation;
    record.advice = content.advice;
    record.impression = content.impression;
    record.office = names.name(u"office"_s, content.office.number());
    record.mode = names.name(TransferNames::group(MasterKind::Mode), content.mode);
    record.channel = names.name(TransferNames::group(MasterKind::Channel), content.channel);
    record.programme = names.name(TransferNames::group(MasterKind::Programme), content.programme);
    record.course = names.name(TransferNames::group(MasterKind::Course), content.course);
    for (const MasterId course : content.furtherCourses)
        record.furtherCourses.append(names.name(TransferNames::group(MasterKind::Course), course));
    for (const MasterId topic : content.topics)
        record.topics.append(names.name(TransferNames::group(MasterKind::Topic), topic));
    record.status = memo.status;
    record.remark = memo.remark;
    return record;
}

} // namespace

QList<ImportKind> allImportKinds()
{
    return {ImportKind::Clients, ImportKind::Memos, ImportKind::Staff, ImportKind::Agencies, ImportKind::Activities};
}

QList<exchange::CsvColumn> importColumns(ImportKind kind)
{
    switch (kind) {
    case ImportKind::Clients:
        return exchange::clientColumns();
    case ImportKind::Memos:
        return exchange::memoColumns(true);
    case ImportKind::Staff:
        return exchange::staffColumns();
    case ImportKind::Agencies:
        return exchange::agencyColumns();
    case ImportKind::Activities:
        return exchange::activityColumns();
    }
    Q_UNREACHABLE();
}

TransferService::TransferService(CaseFile& file)
    : m_file(file)
    , m_queue(std::make_unique<ImportQueue>(file))
{
}

TransferService::~TransferService() = default;

Result<ImportReport> TransferService::importFile(const Caller& caller, ImportKind kind, const QByteArray& file,
                                                 const ImportOptions& options)
{
    if (const Status allowed = mayImport(caller, actionOf(kind)); !allowed)
        return allowed.error();
    const Result<ReadList> list = readList(kind, file, options);
    if (!list)
        return list.error();
    return runImport(m_file, caller, kind, *list, options);
}

Result<exchange::EncodedText> TransferService::exportClients(const Caller& caller, exchange::Encoding encoding,
                                                             const TransferProgress& progress, bool encrypted)
{
    if (const Status allowed = rules::require(caller, rules::Action::ExportData); !allowed)
        return allowed.error();
    using Records = QList<exchange::ClientRecord>;
    const Result<Records> records =
        m_file.read<Records>([&progress](storage::Connection& connection) -> Result<Records> {
            const TransferNames names(connection);
            Records list;
            const QList<Client> clients = storage::ClientRepository(connection).list();
            for (const Client& client : clients) {
                if (!goesOn(progress, list.size(), clients.size()))
                    return importGivenUp();
                list.append({0, client, names.name(TransferNames::group(MasterKind::Channel), client.channel),
                             names.name(u"agency"_s, client.agency.number())});
            }
            return list;
        });
    if (!records)
        return records.error();
    if (const Status recorded = recordExport(m_file, caller, u"client"_s, records->size(), encoding, false, encrypted);
        !recorded)
        return recorded.error();
    return exchange::encodeText(exchange::writeClients(*records), encoding);
}

Result<exchange::EncodedText> TransferService::exportMemos(const Caller& caller, exchange::Encoding encoding,
                                                           bool withImpression, const TransferProgress& progress,
                                                           bool encrypted)
{
    if (const Status allowed = rules::require(caller, rules::Action::ExportData); !allowed)
        return allowed.error();
    if (const Status allowed = rules::require(caller, rules::Action::ExportImpression); withImpression && !allowed)
        return allowed.error();
    using Records = QList<exchange::MemoRecord>;
    const Result<Records> records = m_file.read<Records>([&](storage::Connection& connection) -> Result<Records> {
        const TransferNames names(connection);
        storage::MemoRepository memos(connection);
        storage::ClientRepository clients(connection);
        storage::MemoFilter filter;
        filter.statuses = {MemoStatus::Submitted, MemoStatus::Confirmed, MemoStatus::Returned};
        const QList<MemoSummary> summaries = memos.list(filter);
        QHash<Id<Client>, QString> numbers;
        Records list;
        for (auto summary = summaries.crbegin(); summary != summaries.crend(); ++summary) {
            if (!goesOn(progress, summary - summaries.crbegin(), summaries.size()))
                return importGivenUp();
            const std::optional<Memo> memo = memos.byId(summary->id, withImpression);
            if (!memo || !summary->start || !summary->end)
                continue; // taken away while this was read
            exchange::MemoRecord record = memoRecord(names, *memo, *summary);
            const Id<Client> client = memo->content.client;
            if (client && !numbers.contains(client))
                numbers.insert(client, clients.byId(client)->number);
            record.clientNumber = numbers.value(client);
            list.append(record);
        }
        return list;
    });
    if (!records)
        return records.error();
    if (const Status recorded =
            recordExport(m_file, caller, u"memo"_s, records->size(), encoding, withImpression, encrypted);
        !recorded)
        return recorded.error();
    return exchange::encodeText(exchange::writeMemos(*records, withImpression), encoding);
}

} // namespace yorozu::service
