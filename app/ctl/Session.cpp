// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/Session.h"

#include "app/ctl/Text.h"

#include <QFile>
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
    const QString path = m_arguments.has(u"--db"_s) ? m_arguments.text(u"--db"_s) : lastOpened();
    if (path.isEmpty())
        return cannotOpen(Ctl::tr("No data base is named. Give one with --db FILE."));
    if (path.startsWith("postgresql:"_L1) || path.startsWith("postgres:"_L1)) {
        return cannotOpen(Ctl::tr("This version opens data base files only, no server. Give one with --db FILE."));
    }
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
    m_services = *std::move(services);
    return m_services.get();
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
    const QString path = m_services->file().path();
    m_services.reset();
    QFile::remove(path + "-journal"_L1);
    QFile::remove(path);
    m_created = false;
}

Result<Caller> Session::caller()
{
    if (m_arguments.has(u"--as"_s))
        return m_services->centre().callerByName(m_arguments.text(u"--as"_s));
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
