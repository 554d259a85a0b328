// SPDX-License-Identifier: GPL-3.0-or-later
// The record of changes, views and outputs.
#include "app/ctl/Command.h"
#include "app/ctl/JsonOutput.h"
#include "app/ctl/Session.h"
#include "app/ctl/Text.h"
#include "core/service/AuditService.h"

#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace yorozu::ctl {

namespace {

constexpr qint64 UsualLimit = 1000;

int limitOf(const Arguments& arguments)
{
    return static_cast<int>(std::min<qint64>(arguments.number(u"--limit"_s, UsualLimit), INT_MAX));
}

QJsonValue orNull(const QJsonObject& state)
{
    return state.isEmpty() ? QJsonValue() : QJsonValue(state);
}

QJsonObject lineJson(const service::AuditLine& line)
{
    return {{u"seq"_s, line.seq},
            {u"at"_s, isoInstant(line.at)},
            {u"staff"_s, line.staffName},
            {u"workstation"_s, line.workstation},
            {u"action"_s, line.action},
            {u"table"_s, line.table},
            {u"id"_s, line.row},
            {u"before"_s, orNull(line.before)},
            {u"after"_s, orNull(line.after)}};
}

Result<Reply> auditList(Session& session)
{
    const Arguments& arguments = session.arguments();
    const Result<Desk> desk = session.deskToRead();
    if (!desk)
        return desk.error();
    const Result<QList<service::AuditLine>> lines = desk->services->audit(
        desk->caller, arguments.text(u"--table"_s), arguments.number(u"--id"_s), limitOf(arguments));
    if (!lines)
        return lines.error();
    QJsonArray json;
    for (const service::AuditLine& line : *lines)
        json.append(lineJson(line));
    return Reply{json};
}

Result<Reply> auditWho(Session& session)
{
    const Arguments& arguments = session.arguments();
    AuditQuestion question;
    question.client = Id<Client>(arguments.number(u"--client"_s));
    question.person = Id<Person>(arguments.number(u"--person"_s));
    question.memo = Id<Memo>(arguments.number(u"--memo"_s));
    const int named = (question.client ? 1 : 0) + (question.person ? 1 : 0) + (question.memo ? 1 : 0);
    if (named != 1) {
        return Reply{.exit = ExitCode::WrongUsage,
                     .message = Ctl::tr("“audit who” needs one of --client, --person and --memo.")};
    }
    question.kind = auditKindFromCode(arguments.text(u"--kind"_s));
    // Days of Tokyo, both of them included.
    if (arguments.has(u"--from"_s))
        question.from = fromTokyo(arguments.date(u"--from"_s), QTime(0, 0));
    if (arguments.has(u"--to"_s))
        question.to = fromTokyo(arguments.date(u"--to"_s).addDays(1), QTime(0, 0));
    question.count = limitOf(arguments);
    const Result<Desk> desk = session.deskToRead();
    if (!desk)
        return desk.error();
    const Result<QList<service::AuditRecord>> records = desk->services->audits().page(desk->caller, question);
    if (!records)
        return records.error();
    QJsonArray json;
    for (const service::AuditRecord& record : *records) {
        QJsonObject line = lineJson(record.line);
        line.insert(u"kind"_s, code(record.kind));
        line.insert(u"record"_s, record.name.isEmpty() ? QJsonValue() : QJsonValue(record.name));
        line.insert(u"erased"_s, record.erased);
        json.append(line);
    }
    return Reply{json};
}

QJsonObject dueJson(const service::AuditDue& due)
{
    QJsonArray years;
    for (const AuditDueYear& year : due.list) {
        years.append(QJsonObject{{u"fiscal_year"_s, year.fiscalYear},
                                 {u"count"_s, year.count},
                                 {u"first_seq"_s, year.firstSeq},
                                 {u"last_seq"_s, year.lastSeq},
                                 {u"first_at"_s, isoInstant(year.firstAt)},
                                 {u"last_at"_s, isoInstant(year.lastAt)}});
    }
    return {{u"retention_years"_s, due.years},
            {u"before"_s, isoDate(tokyoDate(due.until))},
            {u"count"_s, due.count()},
            {u"due"_s, years}};
}

Result<Reply> auditDue(Session& session)
{
    const Result<Desk> desk = session.deskToRead();
    if (!desk)
        return desk.error();
    const Result<service::AuditDue> due = desk->services->audits().due(desk->caller);
    return due ? Result<Reply>(Reply{dueJson(*due)}) : Result<Reply>(due.error());
}

Result<Reply> auditErase(Session& session)
{
    const Result<Desk> desk = session.deskToWrite();
    if (!desk)
        return desk.error();
    service::AuditService& audits = desk->services->audits();
    Result<AuditErasure> erasure = audits.beginErasure(desk->caller);
    while (erasure && !erasure->finished)
        erasure = audits.eraseSome(desk->caller, *erasure);
    if (!erasure)
        return erasure.error();
    return Reply{QJsonObject{
        {u"seq"_s, erasure->seq}, {u"erased"_s, erasure->erased}, {u"before"_s, isoDate(tokyoDate(erasure->until))}}};
}

Result<Reply> auditRetention(Session& session)
{
    const Arguments& arguments = session.arguments();
    const bool sets = arguments.has(u"--years"_s);
    const Result<Desk> desk = sets ? session.deskToWrite() : session.deskToRead();
    if (!desk)
        return desk.error();
    if (sets) {
        const auto years = static_cast<int>(std::min<qint64>(arguments.number(u"--years"_s), INT_MAX));
        const Status set = desk->services->audits().setRetentionYears(desk->caller, years);
        if (!set)
            return set.error();
    }
    const Result<int> years = desk->services->audits().retentionYears();
    return years ? Result<Reply>(Reply{QJsonObject{{u"retention_years"_s, *years}}}) : Result<Reply>(years.error());
}

} // namespace

QList<Command> auditCommands()
{
    return {
        {"audit list [--table NAME] [--id ID] [--limit N]",
         QT_TRANSLATE_NOOP("Ctl", "Who changed what and when, before and after; newest first."), auditList},
        {"audit who [--client ID] [--person ID] [--memo ID] [--kind view|output|change] [--from D] [--to D] [--limit "
         "N]",
         QT_TRANSLATE_NOOP("Ctl",
                           "Who saw, changed, printed or exported a client, a person or a memo, and what belongs "
                           "to them; newest first."),
         auditWho},
        {"audit due",
         QT_TRANSLATE_NOOP("Ctl", "How much of what was before and after has outlived its time of retention."),
         auditDue},
        {"audit erase",
         QT_TRANSLATE_NOOP("Ctl",
                           "Erases what is due; that it was erased is on record. Who did what, and when, stays."),
         auditErase},
        {"audit retention [--years N]",
         QT_TRANSLATE_NOOP("Ctl", "For how many fiscal years what was before and after is kept, or from now on."),
         auditRetention},
    };
}

} // namespace yorozu::ctl
