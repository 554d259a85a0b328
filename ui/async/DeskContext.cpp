// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/async/DeskContext.h"

#include "core/service/Services.h"

namespace yorozu::ui {

DeskContext::DeskContext(service::Worker& worker, service::DraftStore& drafts, ThemeManager& themes, const Clock& clock,
                         QObject* parent)
    : QObject(parent)
    , m_worker(worker)
    , m_drafts(drafts)
    , m_themes(themes)
    , m_clock(clock)
{
    connect(&worker, &service::Worker::changed, this, [this](const Changes& changes) {
        if (changes.masters || !changes.staff.isEmpty() || !changes.agencies.isEmpty())
            reloadCentre();
        Q_EMIT changed(changes);
    });
}

void DeskContext::setCentre(const service::CentreData& centre)
{
    m_centre = centre;
    Q_EMIT centreChanged();
}

void DeskContext::setCaller(const Caller& caller)
{
    if (m_caller == caller)
        return;
    m_caller = caller;
    Q_EMIT callerChanged();
}

void DeskContext::setOffice(Id<Office> office)
{
    if (m_office == office)
        return;
    m_office = office;
    Q_EMIT officeChanged();
}

void DeskContext::reloadCentre()
{
    deliver(m_worker.query([](service::Services& services) { return services.centre().load(); }), this,
            [this](const service::CentreData& centre) { setCentre(centre); });
}

} // namespace yorozu::ui
