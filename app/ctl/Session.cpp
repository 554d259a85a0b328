// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/Session.h"

#include "app/ctl/JsonInput.h"
#include "app/ctl/SignIn.h"
#include "app/ctl/Text.h"
#include "core/service/AuditService.h"
#include "core/service/NewDatabase.h"
#include "core/service/SignInService.h"

#include <QSettings>
#include <QSysInfo>

using namespace Qt::StringLiterals;

namespace yorozu::ctl {

namespace {

// Written by the desktop program whenever it opened a data base.
QString lastOpened()
{
    return QSettings(u"YorozuDesk"_s, u"yorozudesk"_s).value(u"database/last"_s).toString();
}

Error cannotOpen(const QString& message)
{
    return Error{ErrorKind::CannotOpen, message, {}, {}};
}

} // namespace

bool Session::hasDatabase() const
{
    return m_arguments.has(u"--db"_s) || !lastOpened().isEmpty();
}

Result<QString> Session::databasePath() const
{
    if (!m_database.isEmpty())
        return m_database;
    const QString path = m_arguments.has(u"--db"_s) ? m_arguments.text(u"--db"_s) : lastOpened();
    if (path.isEmpty())
        return cannotOpen(Ctl::tr("No data base is named. Give one with --db FILE."));
    return path;
}

Result<service::Services*> Session::open(service::OpenRequest::Mode mode)
{
    if (m_services)
        return m_services.get();
    m_failedToOpen = true;
    const Result<QString> path = databasePath();
    if (!path)
        return path.error();
    auto services = service::Services::open({*path, mode}, m_clock);
    if (!services)
        return services.error();
    m_failedToOpen = false;
    if (const Status known = signIn(**services); !known)
        return known.error();
    m_services = *std::move(services);
    // Who writes is on record by what is written.
    if (mode == service::OpenRequest::Mode::ReadOnly)
        m_services->file().onViewed([this](const service::ViewedRecord& view) { m_views.append(view); });
    return m_services.get();
}

void Session::close()
{
    m_services.reset();
    m_failedToOpen = false;
}

Status Session::signInBefore()
{
    const auto services = open(service::OpenRequest::Mode::Inspect);
    // One that is only busy asks like any other.
    const bool cannotAsk = m_failedToOpen && !services && services.error().kind != ErrorKind::Busy;
    const Status known = services || cannotAsk ? Status(Done{}) : Status(services.error());
    close();
    return known;
}

Result<Caller> Session::callerBefore()
{
    if (const Status known = signInBefore(); !known)
        return known.error();
    if (!m_arguments.has(u"--as"_s))
        return caller();
    if (const auto services = openToRead(); !services)
        return services.error();
    const Result<Caller> who = caller();
    close();
    return who;
}

Status Session::signIn(service::Services& services)
{
    if (m_signedIn)
        return Done{};
    const Result<service::SignInState> state = services.signIn().state();
    if (!state)
        return state.error();
    if (!state->on)
        return Done{};
    if (!m_arguments.has(u"--as"_s)) {
        return Error{ErrorKind::Forbidden,
                     Ctl::tr("This data base asks who you are. Give --as LOGIN, and the password when asked or with "
                             "--password-file before the command."),
                     {},
                     {}};
    }
    const Result<QString> password = signInPassword();
    if (!password)
        return password.error();
    if (!services.file().readOnly())
        return signInWith(services, *password);
    // What is tried is counted, also by a command that only reads.
    auto writing = service::Services::open({services.file().path(), service::OpenRequest::Mode::ReadWrite}, m_clock);
    if (writing)
        return signInWith(**writing, *password);
    const bool cannotWrite =
        writing.error().kind == ErrorKind::ReadOnly || writing.error().kind == ErrorKind::RuleViolation;
    return cannotWrite ? signInWith(services, *password) : Status(writing.error());
}

Result<QString> Session::signInPassword()
{
    if (m_password)
        return *m_password;
    const QString file = m_arguments.signInPasswordFile();
    Result<QString> password = file.isEmpty()
                                   ? askForPassword(Ctl::tr("Password of %1:").arg(m_arguments.text(u"--as"_s)))
                                   : passwordFrom(file);
    if (password)
        m_password = *password;
    return password;
}

Status Session::signInWith(service::Services& services, const QString& password)
{
    const auto outcome = services.signIn().signIn(m_arguments.text(u"--as"_s), password);
    if (!outcome)
        return outcome.error();
    if (const auto* refused = std::get_if<service::SignInRefusal>(&*outcome))
        return service::errorOf(*refused, m_clock.now());
    const auto& signedIn = std::get<service::SignedIn>(*outcome);
    if (signedIn.mustChange && m_arguments.commandName() != "password"_L1) {
        return Error{ErrorKind::Forbidden,
                     Ctl::tr("This password was given to you. Choose your own first: “yorozuctl --as %1 password”.")
                         .arg(m_arguments.text(u"--as"_s)),
                     {},
                     {}};
    }
    m_signedIn = signedIn.caller;
    return Done{};
}

Status Session::recordViews()
{
    if (m_views.isEmpty())
        return Done{};
    m_services.reset();
    const Result<service::Services*> services = open();
    if (!services)
        return services.error().kind == ErrorKind::ReadOnly ? Status(Done{}) : Status(services.error());
    for (const service::ViewedRecord& view : std::as_const(m_views))
        (*services)->audits().collect(view);
    return (*services)->audits().writeViews();
}

Result<Desk> Session::desk(service::OpenRequest::Mode mode)
{
    const Result<service::Services*> services = open(mode);
    if (!services)
        return services.error();
    const Result<Caller> who = caller();
    if (!who)
        return who.error();
    return Desk{*services, *who};
}

Result<service::Services*> Session::create()
{
    const Result<QString> path = databasePath();
    if (!path)
        return path.error();
    auto services = service::Services::create(*path, m_clock);
    if (!services)
        return services.error();
    m_services = *std::move(services);
    m_created = true;
    return m_services.get();
}

void Session::discardCreated()
{
    if (!m_created || !m_services)
        return;
    service::discardDatabase(std::move(m_services));
    m_created = false;
}

Result<Caller> Session::caller()
{
    if (m_signedIn)
        return *m_signedIn;
    if (m_arguments.has(u"--as"_s) && m_services)
        return m_services->centre().callerByName(m_arguments.text(u"--as"_s));
    if (m_services) {
        const auto connected = m_services->centre().callerOfConnection();
        if (!connected)
            return connected.error();
        if (*connected)
            return **connected;
    }
    return Caller{{}, u"yorozuctl"_s, PermissionGroup::Chief, {}, QSysInfo::machineHostName()};
}

Result<const service::CentreData*> Session::centre()
{
    if (!m_centre) {
        Result<service::CentreData> data = m_services->centre().load();
        if (!data)
            return data.error();
        m_centre = *std::move(data);
    }
    return &*m_centre;
}

} // namespace yorozu::ctl
