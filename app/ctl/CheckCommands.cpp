// SPDX-License-Identifier: GPL-3.0-or-later
// Looking after the data base: check, audit.
#include "app/ctl/Command.h"
#include "app/ctl/JsonOutput.h"
#include "app/ctl/Session.h"
#include "app/ctl/Text.h"

#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace yorozu::ctl {

namespace {

Result<Reply> check(Session& session)
{
    const Result<service::Services*> services = session.openToRead();
    if (!services)
        return services.error();
    const Result<service::CheckReport> report = (*services)->check();
    if (!report)
        return report.error();
    QJsonObject counts;
    for (const auto& [table, count] : report->counts)
        counts.insert(table, count);
    const QJsonObject json{{u"ok"_s, report->ok},
                           {u"schema"_s, report->schema},
                           {u"engine"_s, report->engine},
                           {u"counts"_s, counts},
                           {u"problems"_s, QJsonArray::fromStringList(report->problems)}};
    if (report->ok)
        return Reply{json};
    return Reply{
        json, ExitCode::Refused,
        Ctl::tr("The data base has %1 problem(s): %2").arg(report->problems.size()).arg(report->problems.value(0))};
}

QJsonValue orNull(const QJsonObject& state)
{
    return state.isEmpty() ? QJsonValue() : QJsonValue(state);
}

Result<Reply> auditList(Session& session)
{
    const Arguments& arguments = session.arguments();
    const Result<Desk> desk = session.deskToRead();
    if (!desk)
        return desk.error();
    const auto limit = static_cast<int>(std::min<qint64>(arguments.number(u"--limit"_s, 1000), INT_MAX));
    const Result<QList<service::AuditLine>> lines =
        desk->services->audit(desk->caller, arguments.text(u"--table"_s), arguments.number(u"--id"_s), limit);
    if (!lines)
        return lines.error();
    QJsonArray json;
    for (const service::AuditLine& line : *lines) {
        json.append(QJsonObject{{u"seq"_s, line.seq},
                                {u"at"_s, isoInstant(line.at)},
                                {u"staff"_s, line.staffName},
                                {u"workstation"_s, line.workstation},
                                {u"action"_s, line.action},
                                {u"table"_s, line.table},
                                {u"id"_s, line.row},
                                {u"before"_s, orNull(line.before)},
                                {u"after"_s, orNull(line.after)}});
    }
    return Reply{json};
}

} // namespace

QList<Command> checkCommands()
{
    return {
        {"check", QT_TRANSLATE_NOOP("Ctl", "Verifies the file, its schema and what must always hold in it."), check},
        {"audit list [--table T] [--id ID] [--limit N]",
         QT_TRANSLATE_NOOP("Ctl", "Who changed what and when, before and after; newest first."), auditList},
    };
}

} // namespace yorozu::ctl
