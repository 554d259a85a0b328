// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/MoveSteps.h"

#include "core/service/PeopleRules.h"
#include "core/storage/AttachmentRepository.h"
#include "core/storage/AuditRepository.h"
#include "core/storage/CentreRepository.h"
#include "core/storage/CredentialRepository.h"
#include "core/storage/Query.h"
#include "core/storage/Refusals.h"
#include "core/storage/SearchIndex.h"
#include "core/storage/Snapshot.h"
#include "core/storage/TableCopy.h"

#include <QCoreApplication>
#include <QFile>
#include <QMap>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace yorozu::service {

namespace {

using Step = MoveProgress::Step;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Move)
};

constexpr std::chrono::milliseconds IndexBatch{200};

Status goOn(const MoveWatcher& watcher, const MoveProgress& progress)
{
    return !watcher || watcher(progress) ? Status(Done{}) : Status(moveGivenUp());
}

Error differs(const QString& what)
{
    return {ErrorKind::Damaged,
            Text::tr("What arrived is not what was sent, so that nothing was moved. Try again; if it comes back, have "
                     "disk and network looked at."),
            {},
            what};
}

// Each content once, under the name of one of its records.
Result<QMap<QString, Attachment>> filesOf(CaseFile& source)
{
    using Files = QMap<QString, Attachment>;
    return source.read<Files>([](storage::Connection& connection) -> Result<Files> {
        Files files;
        const QList<Attachment> all = storage::AttachmentRepository(connection).all();
        for (const Attachment& attachment : all)
            files.insert(attachment.sha256, attachment);
        return files;
    });
}

// False: the source has lost it.
Result<bool> sendFile(const Attachment& file, const storage::AttachmentStore& from, storage::AttachmentStore& to,
                      const QString& folder, const storage::FileProgress& progress)
{
    if (to.has(file.sha256, file.size) && to.verify(file.sha256))
        return true;
    QFile copy(folder + u'/' + file.sha256);
    if (const Status copied = from.copyTo(file.sha256, copy.fileName()); !copied) {
        const ErrorKind kind = copied.error().kind;
        return kind == ErrorKind::NotFound || kind == ErrorKind::Damaged ? Result<bool>(false) : copied.error();
    }
    if (!copy.open(QIODevice::ReadOnly))
        return storage::fault(copy.errorString()).error();
    const Result<storage::StoredFile> stored = to.put(copy, progress);
    copy.remove();
    if (!stored)
        return stored.error().kind == ErrorKind::Cancelled ? moveGivenUp() : stored.error();
    return stored->sha256 == file.sha256 ? Result<bool>(true) : Result<bool>(differs(file.sha256));
}

void sameTables(const QList<storage::TableShape>& from, storage::Connection& to)
{
    const auto described = [](const QList<storage::TableShape>& shapes) {
        QStringList columns;
        for (const storage::TableShape& shape : shapes) {
            for (const storage::TableColumn& column : shape.columns)
                columns.append(u"%1.%2 %3"_s.arg(shape.name, column.name).arg(static_cast<int>(column.kind)));
        }
        columns.sort();
        return columns;
    };
    const QStringList here = described(from);
    const QStringList there = described(storage::recordTables(to));
    if (here != there)
        throw storage::fault(u"tables that differ between the engines: %1 and %2"_s.arg(here.size()).arg(there.size()));
}

struct Records
{
    QList<storage::TableShape> shapes;
    QList<storage::TableDigest> digests;
    storage::ChainHead head;
    qint64 rows = 0;
};

// One state of the source, whoever else writes.
Result<Records> copyRows(storage::Connection& source, storage::Connection& target, const MoveWatcher& watcher)
{
    const storage::ReadScope oneState(source);
    Records records;
    records.shapes = storage::recordTables(source);
    sameTables(records.shapes, target);
    for (const storage::TableShape& shape : std::as_const(records.shapes))
        records.rows += storage::countRows(source, shape);
    qint64 done = 0;
    for (const storage::TableShape& shape : std::as_const(records.shapes)) {
        storage::TableReader reader(source, shape);
        storage::TableWriter writer(target, shape);
        for (QList<storage::TableRow> rows = reader.next(); !rows.isEmpty(); rows = reader.next()) {
            writer.add(rows);
            done += rows.size();
            if (const Status on = goOn(watcher, {Step::Rows, done, records.rows}); !on)
                return on.error();
        }
        writer.finish();
        records.digests.append(reader.digest());
    }
    records.head = storage::chainHead(source);
    return records;
}

Status buildIndex(storage::Writer& target, const MoveWatcher& watcher)
{
    storage::SearchIndex index(target.connection());
    index.startOver(target);
    bool complete = false;
    while (!complete) {
        complete = index.rebuild(target, IndexBatch);
        const storage::SearchProgress progress = index.progress();
        if (const Status on = goOn(watcher, {Step::Index, progress.done, progress.total}); !on)
            return on;
    }
    return Done{};
}

// What the new place gives back is compared, not what was handed to it.
Status proveRows(storage::Connection& target, const Records& records, const MoveWatcher& watcher, MoveOutcome& outcome)
{
    qint64 done = 0;
    for (qsizetype at = 0; at < records.shapes.size(); ++at) {
        const storage::TableDigest& sent = records.digests.at(at);
        if (storage::digestOf(target, records.shapes.at(at)) != sent)
            return differs(sent.table);
        outcome.tables.append({sent.table, sent.rows, QString::fromLatin1(sent.sha256.toHex())});
        done += sent.rows;
        if (const Status on = goOn(watcher, {Step::Verify, done, records.rows}); !on)
            return on;
    }
    if (storage::chainHead(target) != records.head)
        return differs(u"chain head"_s);
    const QStringList problems = storage::checkInvariants(target);
    return problems.isEmpty() ? Status(Done{}) : Status(differs(problems.join(u'\n')));
}

// A server has passwords of its own. Those of a file must not come to life again when the centre comes back years
// later.
void leavePasswords(storage::Writer& target, const QString& engineBefore, MoveOutcome& outcome)
{
    storage::Connection& connection = target.connection();
    if (connection.dialect().engine() == engineBefore)
        return;
    outcome.signInOff = isSignInOn(connection);
    storage::CredentialRepository(connection).forgetAll(target);
    if (outcome.signInOff)
        storage::CentreRepository(connection).setSetting(target, SignInSetting, u"off"_s);
}

struct SourceMark
{
    QString engine;
    qint64 changesOfOthers = 0;
};

Result<SourceMark> markOf(CaseFile& source)
{
    return source.read<SourceMark>([](storage::Connection& connection) -> Result<SourceMark> {
        return SourceMark{connection.dialect().engine(), storage::SearchIndex(connection).changesOfOthers()};
    });
}

// Whatever was saved meanwhile would stay behind, unseen.
Status nobodyWrote(CaseFile& source, const SourceMark& before)
{
    const Result<SourceMark> now = markOf(source);
    if (!now)
        return now.error();
    if (now->changesOfOthers == before.changesOfOthers)
        return Done{};
    return Error{ErrorKind::Busy,
                 Text::tr("Somebody saved in %1 while it was moved, so that nothing was moved. Close the program "
                          "everywhere and try again.")
                     .arg(source.path()),
                 {},
                 {}};
}

} // namespace

Error moveGivenUp()
{
    return {ErrorKind::Cancelled, Text::tr("The move was stopped. Nothing was changed."), {}, {}};
}

Status moveFiles(CaseFile& source, const storage::AttachmentStore& from, storage::AttachmentStore& to,
                 const MoveWatcher& watcher, MoveOutcome& outcome)
{
    const Result<QMap<QString, Attachment>> files = filesOf(source);
    if (!files)
        return files.error();
    qint64 total = 0;
    for (const Attachment& file : *files)
        total += file.size;
    const QTemporaryDir folder;
    qint64 done = 0;
    for (const Attachment& file : *files) {
        const auto progress = [&](qint64 part, qint64 whole) {
            return !watcher || watcher({Step::Files, done + (whole > 0 ? file.size * part / whole : 0), total});
        };
        const Result<bool> sent = sendFile(file, from, to, folder.path(), progress);
        if (!sent)
            return sent.error();
        if (*sent)
            ++outcome.files;
        else
            outcome.lostFiles.append(file.name);
        done += file.size;
        if (const Status on = goOn(watcher, {Step::Files, done, total}); !on)
            return on;
    }
    return Done{};
}

Status moveRecords(CaseFile& source, storage::Writer& target, const MoveWatcher& watcher, MoveOutcome& outcome)
{
    const Result<SourceMark> mark = markOf(source);
    if (!mark)
        return mark.error();
    storage::Connection& connection = target.connection();
    outcome.tables.clear();
    bool begun = false;
    const Result<Records> records = source.read<Records>([&](storage::Connection& from) -> Result<Records> {
        // The line to the source broke and is there again; what was copied so far is in the target already.
        if (std::exchange(begun, true))
            return Error{ErrorKind::CannotOpen,
                         Text::tr("The connection to %1 was lost. Nothing was moved; start again.").arg(outcome.from),
                         {},
                         {}};
        return copyRows(from, connection, watcher);
    });
    if (!records)
        return records.error();
    storage::letNumbersFollow(connection);
    storage::learnFrequencies(connection);
    if (const Status built = buildIndex(target, watcher); !built)
        return built;
    if (const Status same = proveRows(connection, *records, watcher, outcome); !same)
        return same;
    leavePasswords(target, mark->engine, outcome);
    outcome.engine = connection.dialect().engine();
    outcome.rows = records->rows;
    outcome.auditSeq = records->head.seq;
    outcome.auditHash = records->head.hash;
    target.record(u"move"_s, u"case_file"_s, 0, {{u"place"_s, outcome.from}, {u"engine"_s, mark->engine}},
                  {{u"place"_s, outcome.to},
                   {u"engine"_s, outcome.engine},
                   {u"rows"_s, outcome.rows},
                   {u"files"_s, outcome.files}});
    return nobodyWrote(source, *mark);
}

} // namespace yorozu::service
