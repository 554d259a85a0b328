// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/ImportQueue.h"

#include "core/backup/Files.h"
#include "core/service/BackupCopy.h"
#include "core/service/ImportRun.h"
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

constexpr qsizetype ShortList = 6 << 10; // some twenty rows

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

QString countsText(const ImportReport& report)
{
    return QString::fromUtf8(QJsonDocument(QJsonObject{{u"created"_s, report.created},
                                                       {u"updated"_s, report.updated},
                                                       {u"unchanged"_s, report.unchanged},
                                                       {u"duplicates"_s, report.duplicates}})
                                 .toJson(QJsonDocument::Compact));
}

void readCounts(const QString& text, ImportReport& report)
{
    const QJsonObject json = QJsonDocument::fromJson(text.toUtf8()).object();
    report.created = json.value(u"created"_s).toInt();
    report.updated = json.value(u"updated"_s).toInt();
    report.unchanged = json.value(u"unchanged"_s).toInt();
    report.duplicates = json.value(u"duplicates"_s).toInt();
}

std::optional<ImportKind> kindFrom(const QString& table)
{
    for (const ImportKind kind : {ImportKind::Clients, ImportKind::Memos, ImportKind::Staff}) {
        if (tableOf(kind) == table)
            return kind;
    }
    return std::nullopt;
}

bool passes(ErrorKind kind)
{
    return kind == ErrorKind::Busy || kind == ErrorKind::DiskFull || kind == ErrorKind::ReadOnly;
}

} // namespace

Error importGivenUp()
{
    return {ErrorKind::Cancelled,
            QCoreApplication::translate("TransferService", "It was given up. Nothing was changed."),
            {},
            {}};
}

bool isShortList(const QByteArray& file)
{
    return file.size() <= ShortList;
}

Result<ImportReport> rehearseImport(const ConnectionRoom& room, const Clock& clock, const Caller& caller,
                                    ImportKind kind, const QByteArray& file, ImportOptions options)
{
    if (const Status allowed = mayImport(caller, actionOf(kind)); !allowed)
        return allowed.error();
    QString database;
    const Status asked = room([&database](CaseFile& open) -> Status {
        database = open.path();
        return Done{};
    });
    if (!asked)
        return asked.error();
    const WorkFile scratch(backup::partName(database));
    const backup::Progress copying = [&options](qint64, qint64) { return !options.progress || options.progress(0, 0); };
    if (const Status copied = copyDatabase(database, clock, room, scratch.name(), copying); !copied)
        return copied.error().kind == ErrorKind::Cancelled ? importGivenUp() : copied.error();
    auto copy = CaseFile::open({scratch.name(), OpenRequest::Mode::ReadWrite, true}, clock);
    if (!copy)
        return copy.error();
    options.dryRun = true;
    return TransferService(**copy).importFile(caller, kind, file, options);
}

struct ImportQueue::Run
{
    qint64 id = 0;
    ImportKind kind = ImportKind::Clients;
    Caller caller;
    ReadList list;
    ImportReport report;
    std::unique_ptr<RecordImport> import; // none: to be begun anew from what is stored
    bool careful = false;                 // a batch was refused: row by row from here on
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
    return m_file.write<qint64>(caller, [&](storage::Writer& writer) -> Result<qint64> {
        storage::ImportRun run;
        run.table = tableOf(kind);
        run.caller = caller;
        run.file = file;
        run.options = optionsText(options);
        run.counts = countsText({});
        return storage::ImportRunRepository(writer.connection()).add(writer, run, list->rows);
    });
}

// The oldest list that is waiting, if it is not at hand.
Status ImportQueue::load()
{
    return m_file.read<Done>([this](storage::Connection& connection) -> Status {
        storage::ImportRunRepository runs(connection);
        const std::optional<qint64> id = runs.oldest();
        if (id && m_run && m_run->id == *id && m_run->import)
            return Done{};
        const std::optional<storage::ImportRun> stored = id ? runs.byId(*id) : std::nullopt;
        if (!stored) {
            m_run.reset();
            return Done{};
        }
        auto run = std::make_unique<Run>();
        run->id = stored->id;
        run->kind = kindFrom(stored->table).value_or(ImportKind::Clients);
        run->caller = stored->caller;
        Result<ReadList> list = readList(run->kind, stored->file, optionsFrom(stored->options));
        if (!list)
            return list.error();
        run->list = *std::move(list);
        run->report.rows = run->list.rows;
        run->report.ignoredHeadings = run->list.ignoredHeadings;
        readCounts(stored->counts, run->report);
        if (m_run && m_run->id == run->id) { // begun anew after a refusal: what was said stays
            run->report = m_run->report;
            run->careful = m_run->careful;
        }
        m_run = std::move(run);
        return Done{};
    });
}

Status ImportQueue::takeRows(std::chrono::milliseconds budget, ImportStep& step)
{
    Run& run = *m_run;
    return m_file.write<Done>(run.caller, [&](storage::Writer& writer) -> Status {
        storage::ImportRunRepository runs(writer.connection());
        const std::optional<qint64> place = runs.nextRow(run.id);
        if (!place) { // another program has finished it
            step.report = run.report;
            return Done{};
        }
        qsizetype next = *place;
        if (run.import)
            run.import->goOnIn(writer);
        else
            run.import = run.list.import(writer, run.report);
        QElapsedTimer timer;
        timer.start();
        const qsizetype size = run.import->size();
        while (next < size) {
            run.import->take(next++);
            if (run.careful || timer.hasExpired(budget.count()))
                break;
        }
        step.done = static_cast<int>(next);
        step.total = static_cast<int>(size);
        if (next < size) {
            storage::ImportRun reached;
            reached.id = run.id;
            reached.nextRow = next;
            reached.counts = countsText(run.report);
            runs.setPlace(writer, reached);
            return Done{};
        }
        runs.remove(writer, run.id);
        writer.record(
            u"import"_s, tableOf(run.kind), 0, {},
            {{u"rows"_s, run.report.rows}, {u"created"_s, run.report.created}, {u"updated"_s, run.report.updated}});
        step.report = run.report;
        return Done{};
    });
}

Result<std::optional<ImportStep>> ImportQueue::step(std::chrono::milliseconds budget)
{
    if (const Status loaded = load(); !loaded)
        return loaded.error();
    if (!m_run)
        return std::optional<ImportStep>();
    ImportStep step;
    const ImportReport before = m_run->report;
    const bool wasCareful = m_run->careful;
    const Status taken = takeRows(budget, step);
    if (!taken) {
        // What the failed batch noted for itself is not so; the next step begins from what is stored.
        m_run->report = before;
        m_run->import.reset();
        if (passes(taken.error().kind))
            return taken.error();
        m_run->careful = true;
        if (wasCareful) {
            if (const Status passedBy = passBy(taken.error()); !passedBy)
                return passedBy.error();
        }
        return std::optional<ImportStep>(step);
    }
    if (step.report) {
        step.report->accepted = true;
        m_finished = std::pair(m_run->id, *step.report);
        m_run.reset();
    }
    return std::optional<ImportStep>(step);
}

// The row that cannot be written, whatever it is, is left out and told of.
Status ImportQueue::passBy(const Error& error)
{
    Run& run = *m_run;
    return m_file.write<Done>(run.caller, [&](storage::Writer& writer) -> Status {
        storage::ImportRunRepository runs(writer.connection());
        const std::optional<qint64> row = runs.nextRow(run.id);
        if (!row)
            return Done{};
        storage::ImportRun passed;
        passed.id = run.id;
        passed.nextRow = *row + 1;
        passed.counts = countsText(run.report);
        runs.setPlace(writer, passed);
        run.report.errors.append({static_cast<int>(passed.nextRow), {}, error.message});
        return Done{};
    });
}

std::optional<ImportReport> ImportQueue::finished(qint64 id) const
{
    return m_finished && m_finished->first == id ? std::optional(m_finished->second) : std::nullopt;
}

Result<ImportReport> importWhole(CaseFile& file, TransferService& transfer, ImportQueue& queue, const Caller& caller,
                                 ImportKind kind, const QByteArray& bytes, const ImportOptions& options)
{
    constexpr std::chrono::milliseconds Batch(25);
    if (isShortList(bytes))
        return transfer.importFile(caller, kind, bytes, options);
    const Result<ImportReport> rehearsed =
        rehearseImport(ownRoom(file.path(), file.clock()), file.clock(), caller, kind, bytes, options);
    if (!rehearsed || options.dryRun || !rehearsed->errors.isEmpty())
        return rehearsed;
    const Result<qint64> accepted = queue.accept(caller, kind, bytes, options);
    if (!accepted)
        return accepted.error();
    int patience = 10; // each waits the busy timeout of the connection
    while (true) {
        const Result<std::optional<ImportStep>> step = queue.step(Batch);
        if (!step && step.error().kind == ErrorKind::Busy && --patience > 0)
            continue;
        if (!step)
            return step.error();
        if (!*step)
            return queue.finished(*accepted).value_or(*rehearsed);
        if ((*step)->report && queue.finished(*accepted))
            return *queue.finished(*accepted);
    }
}

} // namespace yorozu::service
