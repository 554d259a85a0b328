// SPDX-License-Identifier: GPL-3.0-or-later
// migrate: a centre moves between a file and a server.
#include "app/ctl/Command.h"
#include "app/ctl/Session.h"
#include "core/service/MoveService.h"

#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace yorozu::ctl {

namespace {

Result<Reply> migrate(Session& session)
{
    const QString from = session.arguments().text(u"--from"_s);
    const QString to = session.arguments().text(u"--to"_s);
    session.actOn(from);
    const Result<Caller> caller = session.callerBefore();
    if (!caller)
        return caller.error();
    const auto moved = service::MoveService(from, to, session.clock()).move(*caller);
    if (!moved)
        return moved.error();
    QJsonObject tables;
    for (const service::MovedTable& table : moved->tables)
        tables.insert(table.name, QJsonObject{{u"rows"_s, table.rows}, {u"sha256"_s, table.sha256}});
    return Reply{QJsonObject{{u"ok"_s, true},
                             {u"from"_s, moved->from},
                             {u"to"_s, moved->to},
                             {u"engine"_s, moved->engine},
                             {u"rows"_s, moved->rows},
                             {u"tables"_s, tables},
                             {u"attachments"_s, moved->files},
                             {u"lost_attachments"_s, QJsonArray::fromStringList(moved->lostFiles)},
                             {u"audit_head"_s, QJsonObject{{u"seq"_s, moved->auditSeq}, {u"hash"_s, moved->auditHash}}},
                             {u"sign_in_off"_s, moved->signInOff}}};
}

} // namespace

QList<Command> moveCommands()
{
    return {
        {"migrate --from DB --to DB",
         QT_TRANSLATE_NOOP("Ctl",
                           "Moves a centre from a file to a PostgreSQL server or back, into a new data base, and "
                           "compares every row. Nobody else may have it open; the old one is left untouched."),
         migrate},
    };
}

} // namespace yorozu::ctl
