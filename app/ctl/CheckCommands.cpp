// SPDX-License-Identifier: GPL-3.0-or-later
// Looking after the data base.
#include "app/ctl/Command.h"
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

} // namespace

QList<Command> checkCommands()
{
    return {
        {"check", QT_TRANSLATE_NOOP("Ctl", "Verifies the file, its schema and what must always hold in it."), check},
    };
}

} // namespace yorozu::ctl
