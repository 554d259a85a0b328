// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/ImportQueue.h"

#include "core/service/ImportRehearsal.h"
#include "core/service/ImportRun.h"
#include "core/service/Services.h"
#include "core/storage/ImportRunRepository.h"
#include "core/storage/Writer.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace yorozu::service {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(TransferService)
};

QString optionsText(const ImportOptions& options)
{
    QJsonObject json{
        {u"encoding"_s, static_cast<int>(options.encoding)},
        {u"delimiter"_s, QString(options.csv.delimiter.isNull() ? u""_s : QString(options.csv.delimiter))}};
    if (options.csv.mapping)
        json.insert(u"mapping"_s, QJsonArray::fromStringList(*options.csv.mapping));
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

ImportOptions optionsFrom(const QString& text)
{
    const QJsonObject json = QJsonDocument::fromJson(text.toUtf8()).object();
    ImportOptions options;
    options.encoding = static_cast<exchange::EncodingChoice>(json.value(u"encoding"_s).toInt());
    const QString delimiter = json.value(u"delimiter"_s).toString();
    if (!delimiter.isEmpty())
        options.csv.delimiter = delimiter.front();
    if (json.contains(u"mapping"_s)) {
        QStringList mapping;
        const QJsonArray keys = json.value(u"mapping"_s).toArray();
        for (const QJsonValue& key : keys)
            mapping.append(key.toString());
        options.csv.mapping = mapping;
    }
    return options;
}

// What must not be lost with the program: the counts, and the rows that were left out. Of those that were passed over
// there may be thousands, and each is in the data base already.
QString reportText(const ImportReport& report)
{
    QJsonArray errors;
    for (const exchange::RowError& error : report.errors)
        errors.append(QJsonObject{{u"row"_s, error.row}, {u"column"_s, error.column}, {u"message"_s, error.message}});
    return QString::fromUtf8(QJsonDocument(QJsonObject{{u"rows"_s, report.rows},
                                                       {u"created"_s, report.created},
                                                       {u"updated"_s, report.updated},
                                                       {u"unchanged"_s, report.unchanged},
                                                       {u"duplicates"_s, report.duplicates},
                                                       {u"errors"_s, errors}})
                                 .toJson(QJsonDocument::Compact));
}

ImportReport reportFrom(const QString& text)
{
    const QJsonObject json = QJsonDocument::fromJson(text.toUtf8()).object();
    ImportReport report;
    report.rows = json.value(u"rows"_s).toInt();
    report.created = json.value(u"created"_s).toInt();
    report.updated = json.value(u"updated"_s).toInt();
    report.unchanged = json.value(u"unchanged"_s).toInt();
    report.duplicates = json.value(u"duplicates"_s).toInt();
    const QJsonArray errors = json.value(u"errors"_s).toArray();
    for (const QJsonValue& error : errors)
        report.errors.append({error[u"row"_s].toInt(), error[u"column"_s].toString(), error[u"message"_s].toString()});
    report.accepted = true;
    return report;
}

std::optional<ImportKind> kindFrom(const QString& table)
{
    const QList<ImportKind> kinds = allImportKinds();
    for (const ImportKind kind : kinds) {
        if (tableOf(kind) == table)
            return kind;
    }
    return std::nullopt;
}

// Whether it is this row that cannot be written; else it is the data base, and the row will come when it can.
bool isAboutTheRow(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::Invalid:
    case ErrorKind::RuleViolation:
    case ErrorKind::NotFound:
    case ErrorKind::Conflict:
    case ErrorKind::Forbidden:
    case ErrorKind::Internal:
        return true;
    case ErrorKind::Busy:
    case ErrorKind::DiskFull:
    case ErrorKind::ReadOnly:
    case ErrorKind::Damaged:
    case ErrorKind::TooNew:
    case ErrorKind::CannotOpen:
    case ErrorKind::Cancelled:
        return false;
    }
    Q_UNREACHABLE();
}

// Storage speaks of what somebody typed.
Error inWordsOfLists(const Error& error)
{
    const auto told = [&error](const QString& message) { return Error{error.kind, message, {}, error.detail}; };
    if (error.kind == ErrorKind::Busy)
        return told(
            Text::tr("Another program is using the data base: only a part of the list is here. The rest follows "
                     "by itself, and nothing comes twice."));
    if (error.kind == ErrorKind::DiskFull)
        return told(
            Text::tr("The disk is full: only a part of the list is here. Make room; the rest follows by itself, "
                     "and nothing comes twice."));
    if (error.kind == ErrorKind::ReadOnly)
        return told(Text::tr("The data base cannot be written: only a part of the list is here. Check the disk and the "
                             "rights of the file; the rest follows by itself, and nothing comes twice."));
    return error;
}

} // namespace

struct ImportQueue::Run
{
    storage::ImportRun stored; // without the file
    ImportKind kind = ImportKind::Clients;
    ReadList list;
    QList<exchange::RowError> passedOver;
    ImportStep last;
    bool careful = false; // a batch was refused: row by row, until the one is found
    qsizetype tried = 0;  // the record that was taken last
    bool closing = false; // every row was taken; what is refused now is about none of them
};

ImportQueue::ImportQueue(CaseFile& file)
    : m_file(file)
{
}

ImportQueue::~ImportQueue() = default;

Result<qint64> ImportQueue::accept(const Caller& caller, ImportKind kind, const QByteArray& file,
                                   const ImportOptions& options)
{
    if (const Status allowed = mayImport(caller, actionOf(kind)); !allowed)
        return allowed.error();
    const Result<ReadList> list = readList(kind, file, options);
    if (!list)
        return list.error();
    if (!list->errors.isEmpty())
        return Error{ErrorKind::Invalid, list->errors.constFirst().message, {}, {}};
    return m_file.write<qint64>(caller, [&](storage::Writer& writer) -> Result<qint64> {
        storage::ImportRunRepository runs(writer.connection());
        storage::ImportRun run;
        run.table = tableOf(kind);
        run.caller = caller;
        run.file = file;
        run.options = optionsText(options);
        run.lastKnown = runs.newestRow(run.table);
        ImportReport report;
        report.rows = list->rows;
        return runs.add(writer, run, list->rows, reportText(report));
    });
}

// The oldest list that is waiting, if it is not at hand.
Status ImportQueue::load()
{
    return m_file.read<Done>([this](storage::Connection& connection) -> Status {
        storage::ImportRunRepository runs(connection);
        const std::optional<qint64> id = runs.oldest();
        if (id && m_run && m_run->stored.id == *id)
            return Done{};
        m_run.reset();
        std::optional<storage::ImportRun> stored = id ? runs.byId(*id) : std::nullopt;
        if (!stored)
            return Done{};
        auto run = std::make_unique<Run>();
        run->kind = kindFrom(stored->table).value_or(ImportKind::Clients); // the schema knows no other
        Result<ReadList> list = readList(run->kind, stored->file, optionsFrom(stored->options));
        if (!list)
            return list.error();
        run->list = *std::move(list);
        stored->file.clear();
        run->stored = *std::move(stored);
        run->last.id = run->stored.id;
        run->last.total = static_cast<int>(run->list.recordRows.size());
        m_run = std::move(run);
        return Done{};
    });
}

// Nothing: another program has finished the list. What has come of it is always read anew, for others may take part.
Result<std::optional<ImportStep>> ImportQueue::takeRows(std::chrono::milliseconds budget, ImportReport& report)
{
    using Step = std::optional<ImportStep>;
    Run& run = *m_run;
    return m_file.write<Step>(run.stored.caller, [&](storage::Writer& writer) -> Result<Step> {
        storage::ImportRunRepository runs(writer.connection());
        writer.lock(u"import_run"_s, run.stored.id); // another program may be at the same list
        const std::optional<storage::ImportReach> reach = runs.reach(run.stored.id);
        if (!reach || reach->finished)
            return Step();
        report = reportFrom(reach->report);
        report.ignoredHeadings = run.list.ignoredHeadings;
        report.passedOver = run.passedOver;
        const std::unique_ptr<RecordImport> import = run.list.import({writer, report, run.stored.lastKnown});
        const qsizetype size = run.list.recordRows.size();
        qsizetype next = reach->nextRow;
        run.closing = false;
        QElapsedTimer timer;
        timer.start();
        while (next < size) {
            run.tried = next;
            import->take(next++);
            if (run.careful || std::chrono::nanoseconds(timer.nsecsElapsed()) >= budget) // none at all: row by row
                break;
        }
        ImportStep step = run.last;
        step.done = static_cast<int>(next);
        if (next < size) {
            runs.setReach(writer, run.stored.id, next, reportText(report));
        } else {
            run.closing = true;
            runs.finish(writer, run.stored.id, next, reportText(report));
            recordImport(writer, run.kind, report);
            step.report = report;
        }
        return Step(step);
    });
}

Result<std::optional<ImportStep>> ImportQueue::step(std::chrono::milliseconds budget)
{
    if (const Status loaded = load(); !loaded)
        return loaded.error();
    if (!m_run)
        return std::optional<ImportStep>();
    ImportReport report;
    const Result<std::optional<ImportStep>> taken = takeRows(budget, report);
    if (!taken)
        return afterRefusal(taken.error());
    if (!*taken) {
        const ImportStep last = m_run->last;
        m_run.reset();
        return std::optional(last);
    }
    m_run->last = **taken;
    m_run->passedOver = report.passedOver;
    if ((*taken)->report) {
        m_finished = std::pair((*taken)->id, report);
        m_run.reset();
    }
    return taken;
}

// Nothing of the batch is written. A row that is refused makes the next steps go row by row until it is found.
Result<std::optional<ImportStep>> ImportQueue::afterRefusal(const Error& error)
{
    if (!isAboutTheRow(error.kind) || m_run->closing)
        return inWordsOfLists(error);
    if (m_run->careful) {
        if (const Status left = leaveOut(error); !left)
            return inWordsOfLists(left.error());
    }
    m_run->careful = !m_run->careful;
    return std::optional(m_run->last);
}

// The row that was tried and cannot be written; unless another program has written it meanwhile.
Status ImportQueue::leaveOut(const Error& error)
{
    const Run& run = *m_run;
    return m_file.write<Done>(run.stored.caller, [&](storage::Writer& writer) -> Status {
        storage::ImportRunRepository runs(writer.connection());
        writer.lock(u"import_run"_s, run.stored.id); // another program may be at the same list
        const std::optional<storage::ImportReach> reach = runs.reach(run.stored.id);
        if (!reach || reach->finished || reach->nextRow != run.tried)
            return Done{};
        ImportReport report = reportFrom(reach->report);
        report.errors.append({run.list.recordRows.at(run.tried), {}, error.message});
        runs.setReach(writer, run.stored.id, run.tried + 1, reportText(report));
        return Done{};
    });
}

Result<std::optional<ImportReport>> ImportQueue::finished(qint64 id)
{
    using Report = std::optional<ImportReport>;
    if (m_finished && m_finished->first == id)
        return Report(m_finished->second);
    return m_file.read<Report>([id](storage::Connection& connection) -> Result<Report> {
        const std::optional<storage::ImportReach> reach = storage::ImportRunRepository(connection).reach(id);
        if (!reach) {
            return Error{
                ErrorKind::NotFound,
                Text::tr("The list is not arriving any more, because another state of the data base was put in "
                         "its place. Import it again; what is here already does not come twice."),
                {},
                {}};
        }
        return reach->finished ? Report(reportFrom(reach->report)) : Report();
    });
}

namespace {

// Until the list, or every list that there is, has arrived.
Status takeAll(ImportQueue& queue, qint64 upTo = 0)
{
    constexpr std::chrono::milliseconds Batch(25);
    constexpr int Patience = 10; // each waits the busy timeout of the connection
    int busy = 0;
    while (true) {
        const Result<std::optional<ImportStep>> step = queue.step(Batch);
        if (!step && (step.error().kind != ErrorKind::Busy || ++busy == Patience))
            return step.error();
        if (!step)
            continue;
        busy = 0;
        if (!*step || ((*step)->report && (*step)->id == upTo))
            return Done{};
    }
}

} // namespace

Result<ImportReport> importWhole(Services& services, const Caller& caller, ImportKind kind, const QByteArray& bytes,
                                 const ImportOptions& options)
{
    const CaseFile& file = services.file();
    ImportQueue& queue = services.transfer().queue();
    // What a program that is gone had accepted comes first.
    if (!options.dryRun) {
        if (const Status before = takeAll(queue); !before) {
            return Error{before.error().kind,
                         Text::tr("An earlier list is still arriving and is held up. Nothing of this one was changed; "
                                  "import it when the other is here."),
                         {},
                         before.error().message};
        }
    }
    if (isShortList(bytes))
        return services.transfer().importFile(caller, kind, bytes, options);
    const Result<ImportReport> rehearsed =
        rehearseImport(ownRoom(file.path(), file.clock()), file.clock(), caller, kind, bytes, options);
    if (!rehearsed || options.dryRun || !rehearsed->errors.isEmpty())
        return rehearsed;
    const Result<qint64> accepted = queue.accept(caller, kind, bytes, options);
    if (!accepted)
        return accepted.error();
    if (const Status arrived = takeAll(queue, *accepted); !arrived)
        return arrived.error();
    const Result<std::optional<ImportReport>> report = queue.finished(*accepted);
    if (!report)
        return report.error();
    return report->value_or(*rehearsed);
}

} // namespace yorozu::service
