// SPDX-License-Identifier: GPL-3.0-or-later
// Setting up: init, demo, upgrade.
#include "app/ctl/Command.h"
#include "app/ctl/Session.h"
#include "app/ctl/SignIn.h"
#include "app/ctl/Text.h"
#include "core/service/DemoService.h"
#include "core/service/NewDatabase.h"
#include "core/service/Services.h"
#include "core/service/SignInService.h"

#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace yorozu::ctl {

namespace {

Result<Reply> created(Session& session)
{
    const Result<service::CheckReport> report = (*session.open())->check();
    if (!report)
        return report.error();
    QJsonObject counts;
    for (const auto& [table, count] : report->counts)
        counts.insert(table, count);
    return Reply{QJsonObject{
        {u"database"_s, (*session.open())->file().path()}, {u"schema"_s, report->schema}, {u"counts"_s, counts}}};
}

Reply wrongUsage(const QString& message)
{
    return {.exit = ExitCode::WrongUsage, .message = message};
}

// The administrator of a new data base; the password is there before the file is.
Result<Reply> initWithSignIn(Session& session)
{
    const Arguments& arguments = session.arguments();
    StaffMember administrator;
    administrator.login = arguments.text(u"--admin"_s);
    administrator.staff.name = administrator.login;
    administrator.staff.group = PermissionGroup::Administrator;
    const QString file = arguments.text(u"--password-file"_s);
    const auto hash = newPasswordHash(file, administrator.login, administrator.login);
    if (!hash) {
        // Without a file and a terminal there is no way to a first password: the line lacks something.
        return hash.error().kind == ErrorKind::Forbidden ? Result<Reply>(wrongUsage(hash.error().message))
                                                         : Result<Reply>(hash.error());
    }
    const Result<service::Services*> services = session.create();
    if (!services)
        return services.error();
    const Status on = (*services)->signIn().switchOnFor(service::Services::systemCaller(), administrator,
                                                        (*services)->signIn().stored(*hash));
    if (!on) {
        session.discardCreated();
        return on.error();
    }
    return created(session);
}

Result<Reply> init(Session& session)
{
    const bool signsIn = session.arguments().text(u"--sign-in"_s) == "on"_L1;
    if (signsIn != session.arguments().has(u"--admin"_s)) {
        return wrongUsage(signsIn ? Ctl::tr("“init --sign-in on” needs --admin LOGIN, who looks after the people.")
                                  : Ctl::tr("“init --admin” goes with “--sign-in on”."));
    }
    if (signsIn)
        return initWithSignIn(session);
    const Result<service::Services*> services = session.create();
    if (!services)
        return services.error();
    return created(session);
}

Result<Reply> demo(Session& session)
{
    const Arguments& arguments = session.arguments();
    // A centre writes some 6,000 memos a year; a slip of the finger should not keep the machine busy for days.
    constexpr qint64 MostYears = 50;
    constexpr qint64 MostMemos = 1'000'000;
    if (arguments.number(u"--fiscal-years"_s, 0) > MostYears || arguments.number(u"--memos"_s, 0) > MostMemos) {
        return Reply{.exit = ExitCode::WrongUsage,
                     .message = Ctl::tr("“demo” makes at most %1 years and %2 memos. Give smaller numbers.")
                                    .arg(MostYears)
                                    .arg(MostMemos)};
    }
    const Result<QString> path = session.databasePath();
    const bool isNew = path && !service::databaseExists(*path);
    const Result<service::Services*> services = isNew ? session.create() : session.open();
    if (!services)
        return services.error();
    const Result<Caller> caller = session.caller();
    if (!caller)
        return caller.error();
    exchange::DemoOptions options;
    options.fiscalYears = static_cast<int>(arguments.number(u"--fiscal-years"_s, options.fiscalYears));
    options.memos = static_cast<int>(arguments.number(u"--memos"_s, options.memos));
    options.seed =
        static_cast<decltype(options.seed)>(arguments.number(u"--seed"_s, static_cast<qint64>(options.seed)));
    if (const Status filled = (*services)->demo().fill(*caller, options); !filled) {
        // A file that was made for the demo alone is not left behind half made.
        if (isNew)
            session.discardCreated();
        return filled.error();
    }
    return created(session);
}

Result<Reply> upgrade(Session& session)
{
    if (const Status known = session.signInBefore(); !known)
        return known.error();
    const Result<QString> path = session.databasePath();
    if (path) {
        const auto current = service::Services::open({*path, service::OpenRequest::Mode::ReadOnly}, session.clock());
        // Only an older schema is refused by rule; opening it for the upgrade makes the copy first.
        if (!current && current.error().kind == ErrorKind::RuleViolation) {
            const Result<service::Services*> upgraded = session.open(service::OpenRequest::Mode::Upgrade);
            if (!upgraded)
                return upgraded.error();
            const Result<Reply> reply = created(session);
            if (!reply)
                return reply;
            QJsonObject json = reply->json.toObject();
            json.insert(u"upgraded"_s, true);
            json.insert(u"backup"_s, (*upgraded)->file().upgradeBackup());
            return Reply{json};
        }
    }
    const Result<service::Services*> services = session.openToRead();
    if (!services)
        return services.error();
    Result<Reply> reply = created(session);
    if (!reply)
        return reply;
    QJsonObject json = reply->json.toObject();
    json.insert(u"upgraded"_s, false);
    return Reply{json};
}

} // namespace

QList<Command> initCommands()
{
    return {
        {"init [--sign-in off|on] [--admin LOGIN] [--password-file FILE]",
         QT_TRANSLATE_NOOP(
             "Ctl",
             "Creates the data base with offices, booths, word lists and agencies. Refuses to touch one that exists. "
             "With sign-in on, the administrator's first password is read from the file or the terminal."),
         init},
        {"demo [--fiscal-years N] [--memos N] [--seed N]",
         QT_TRANSLATE_NOOP("Ctl", "Fills a new data base (and creates it, if need be) with a made-up centre. The same "
                                  "seed gives the same data."),
         demo},
        {"upgrade", QT_TRANSLATE_NOOP("Ctl", "Brings the schema of a data base up to date, after a backup beside it."),
         upgrade},
    };
}

} // namespace yorozu::ctl
