// SPDX-License-Identifier: GPL-3.0-or-later
// Copies of the data base: backup, verify, restore.
#include "app/ctl/Command.h"
#include "app/ctl/JsonInput.h"
#include "app/ctl/JsonOutput.h"
#include "app/ctl/Session.h"
#include "app/ctl/SignIn.h"
#include "app/ctl/Text.h"
#include "core/service/AuditService.h"
#include "core/service/BackupService.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace yorozu::ctl {

namespace {

// Of the copy; empty without one.
Result<QString> password(Session& session)
{
    const QString name = session.arguments().text(u"--password-file"_s);
    return name.isEmpty() ? Result<QString>(QString()) : passwordFrom(name);
}

// The data base is not what these errors are about: they count as refused.
Error aboutCopy(Error error)
{
    if (error.kind == ErrorKind::CannotOpen || error.kind == ErrorKind::Damaged || error.kind == ErrorKind::TooNew ||
        error.kind == ErrorKind::ReadOnly)
        error.kind = ErrorKind::Invalid;
    return error;
}

// A copy that somebody takes is on record before it is there, and so in the copy, too. Where that cannot be written –
// a full disk, a file that nobody may change, an older schema – the copy is what may still help.
Status recordCopy(Session& session, const Caller& caller, bool encrypted)
{
    const QFileInfo file(session.arguments().place());
    if (file.exists()) // it will be refused
        return Done{};
    const QString name = file.fileName();
    const auto services = session.open();
    const Status recorded =
        services ? (*services)->audits().recordBackup(caller, name, encrypted) : Status(services.error());
    session.close();
    if (!recorded && (recorded.error().kind == ErrorKind::Busy || recorded.error().kind == ErrorKind::Forbidden))
        return recorded;
    return Done{};
}

QJsonObject manifestJson(const backup::Manifest& manifest)
{
    QJsonObject counts;
    for (const auto& [table, rows] : manifest.counts)
        counts.insert(table, rows);
    return {{u"made_at"_s, isoInstant(manifest.made)},
            {u"made_by"_s, manifest.madeBy},
            {u"workstation"_s, manifest.workstation},
            {u"program"_s, manifest.program},
            {u"database"_s, manifest.database},
            {u"schema"_s, manifest.schema},
            {u"engine"_s, manifest.engine},
            {u"counts"_s, counts},
            {u"newest_memo"_s, manifest.newestMemo.isEmpty() ? QJsonValue() : QJsonValue(manifest.newestMemo)},
            {u"database_bytes"_s, manifest.bytes},
            {u"database_sha256"_s, manifest.sha256},
            {u"audit_head"_s, QJsonObject{{u"seq"_s, manifest.auditSeq}, {u"hash"_s, manifest.auditHash}}},
            {u"attachments"_s, manifest.attachments.size()},
            {u"damaged_attachments"_s, QJsonArray::fromStringList(manifest.damagedAttachments)}};
}

QJsonObject relationJson(const service::CopyRelation& relation)
{
    using Kind = service::CopyRelation::Kind;
    const QString kind = relation.kind == Kind::Same        ? u"same"_s
                         : relation.kind == Kind::Older     ? u"older"_s
                         : relation.kind == Kind::Newer     ? u"newer"_s
                         : relation.kind == Kind::Different ? u"different"_s
                                                            : u"unknown"_s;
    return {{u"kind"_s, kind}, {u"changes"_s, relation.changes}};
}

QJsonObject copyJson(const QString& file, const service::CheckedCopy& copy)
{
    QJsonObject json = manifestJson(copy.manifest);
    json.insert(u"ok"_s, copy.missingAttachments.isEmpty());
    json.insert(u"file"_s, file);
    json.insert(u"bytes"_s, copy.fileBytes);
    json.insert(u"manifest"_s, copy.hasManifest);
    json.insert(u"encrypted"_s, copy.encrypted);
    json.insert(u"missing_attachments"_s, QJsonArray::fromStringList(copy.missingAttachments));
    json.insert(u"relation"_s, relationJson(copy.relation));
    json.insert(u"problems"_s, QJsonArray());
    return json;
}

Result<Reply> backupTo(Session& session)
{
    const QString file = session.arguments().place();
    const Result<Caller> caller = session.callerBefore();
    if (!caller)
        return caller.error();
    const Result<QString> database = session.databasePath();
    if (!database)
        return database.error();
    const Result<QString> word = password(session);
    if (!word)
        return word.error();
    std::optional<backup::SealingKey> key;
    if (session.arguments().has(u"--password-file"_s)) {
        const Result<backup::SealingKey> derived = backup::deriveKey(*word);
        if (!derived)
            return derived.error();
        key = *derived;
    }
    if (const Status recorded = recordCopy(session, *caller, key.has_value()); !recorded)
        return recorded.error();
    const auto made = service::BackupService(*database, session.clock()).make(*caller, file, key);
    if (!made) {
        // A folder that is not there is not the data base's fault.
        const bool target = made.error().kind == ErrorKind::CannotOpen && QFileInfo(*database).isFile() &&
                            !QFileInfo(QFileInfo(file).absolutePath()).isDir();
        return target ? aboutCopy(made.error()) : made.error();
    }
    QJsonObject json = manifestJson(*made);
    json.insert(u"file"_s, file);
    json.insert(u"bytes"_s, QFileInfo(file).size());
    json.insert(u"encrypted"_s, made->encrypted);
    return Reply{json};
}

Result<service::CheckedCopy> checked(Session& session, const service::Unlocking& unlocking)
{
    const Result<QString> database = session.hasDatabase() ? session.databasePath() : Result<QString>(QString());
    if (!database)
        return database.error();
    return service::BackupService(*database, session.clock()).check(session.arguments().place(), unlocking);
}

Result<Reply> verify(Session& session)
{
    const QString file = session.arguments().place();
    if (const Status known = session.signInBefore(); !known)
        return known.error();
    const Result<QString> word = password(session);
    if (!word)
        return word.error();
    const auto copy = checked(session, {*word, {}});
    if (!copy) {
        if (copy.error().kind != ErrorKind::Damaged)
            return aboutCopy(copy.error());
        const QJsonObject json{{u"ok"_s, false}, {u"file"_s, file}, {u"problems"_s, QJsonArray{copy.error().message}}};
        return Reply{json, ExitCode::Refused, copy.error().message};
    }
    if (copy->missingAttachments.isEmpty())
        return Reply{copyJson(file, *copy)};
    return Reply{copyJson(file, *copy), ExitCode::Refused,
                 Ctl::tr("The data base of the copy is whole, but %1 attachment(s) are missing beside it.")
                     .arg(copy->missingAttachments.size())};
}

Result<Reply> restore(Session& session)
{
    const QString file = session.arguments().place();
    const Result<Caller> caller = session.callerBefore();
    if (!caller)
        return caller.error();
    const Result<QString> database = session.databasePath();
    if (!database)
        return database.error();
    const Result<QString> word = password(session);
    if (!word)
        return word.error();
    const service::Unlocking unlocking{*word, {}};
    if (session.arguments().has(u"--dry-run"_s)) {
        const auto copy = checked(session, unlocking);
        return copy ? Result<Reply>(Reply{copyJson(file, *copy)}) : Result<Reply>(aboutCopy(copy.error()));
    }
    // Only what concerns the place of the data base is about the data base.
    const auto before = checked(session, unlocking);
    if (!before)
        return aboutCopy(before.error());
    const auto outcome = service::BackupService(*database, session.clock()).restore(*caller, file, unlocking);
    if (!outcome)
        return outcome.error();
    QJsonObject json = copyJson(file, outcome->copy);
    json.insert(u"database"_s, *database);
    json.insert(u"replaced"_s, outcome->replaced.isEmpty() ? QJsonValue() : QJsonValue(outcome->replaced));
    json.insert(u"raised_counters"_s, outcome->raisedCounters);
    json.insert(u"counters_unread"_s, outcome->countersUnread);
    json.insert(u"lost_attachments"_s, QJsonArray::fromStringList(outcome->lostAttachments));
    return Reply{json};
}

} // namespace

QList<Command> backupCommands()
{
    return {
        {"backup FILE [--password-file FILE]",
         QT_TRANSLATE_NOOP("Ctl", "Writes a proved copy of the data base while others work; encrypted if there is a "
                                  "password. Attachments go beside it, each once."),
         backupTo},
        {"verify FILE [--password-file FILE]",
         QT_TRANSLATE_NOOP("Ctl", "Reads a copy whole, opens it and says what is in it."), verify},
        {"restore FILE [--password-file FILE] [--dry-run]",
         QT_TRANSLATE_NOOP("Ctl", "Puts a copy in the place of the data base and keeps what it replaces beside it. "
                                  "--dry-run only says what is in it."),
         restore},
    };
}

} // namespace yorozu::ctl
