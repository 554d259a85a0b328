// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/CentreMaker.h"

#include "core/service/CentreService.h"
#include "core/service/DataAddress.h"
#include "core/service/NewDatabase.h"
#include "core/service/Password.h"
#include "core/service/Services.h"
#include "core/service/SignInService.h"

#include <QtConcurrent>

using namespace std::chrono_literals;

namespace yorozu::desk {

namespace {

constexpr auto LastPatience = 1s; // for a server

Status switchSignInOn(service::Services& services, const QString& name, const QString& password)
{
    const Result<Caller> self = services.centre().callerByName(name);
    if (!self)
        return self.error();
    const Result<QString> hash = service::hashPassword(password);
    if (!hash)
        return hash.error();
    return services.signIn().switchOn(*self, *hash);
}

} // namespace

CentreMaker::CentreMaker(const Clock& clock, QObject* parent)
    : QObject(parent)
    , m_clock(clock)
{
    connect(&m_watcher, &QFutureWatcherBase::finished, this, [this] {
        if (const Status status = m_watcher.result())
            Q_EMIT made(m_path);
        else
            Q_EMIT failed(status.error());
    });
}

CentreMaker::~CentreMaker()
{
    m_watcher.disconnect(this);
}

void CentreMaker::make(const QString& path, const CentrePlan& plan, const QString& password,
                       const QString& serverPassword)
{
    if (isRunning())
        return;
    m_path = path;
    const bool onServer = service::DataAddress::of(path).isOnServer();
    if (onServer)
        m_thread.setPatience(LastPatience);
    m_watcher.setFuture(QtConcurrent::run(m_thread.pool(), [=, clock = &m_clock]() -> Status {
        auto services = onServer ? service::createOnServer(path, serverPassword, *clock, plan)
                                 : service::Services::create(path, *clock, plan);
        if (!services)
            return services.error();
        if (password.isEmpty())
            return Done{};
        const Status on = switchSignInOn(**services, plan.staff.value(plan.self).name, password);
        if (!on)
            service::discardDatabase(*std::move(services)); // as if nothing had been made
        return on;
    }));
}

} // namespace yorozu::desk
