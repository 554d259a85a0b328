// SPDX-License-Identifier: GPL-3.0-or-later
// 支援機関連携: one of the shinkin, all activities together, and the form of an Assist conference.
#include "app/desk/Tour.h"
#include "core/service/AgencyService.h"
#include "core/service/Services.h"
#include "ui/agencies/AgenciesPage.h"
#include "ui/agencies/AgencyRecordView.h"
#include "ui/agencies/AgencyTabs.h"
#include "ui/agencies/OverallPane.h"
#include "ui/async/DeskContext.h"
#include "ui/shell/MainWindow.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace yorozu::desk {

using namespace ui;

namespace {
const QString Shinkin = u"城北"_s; // of the picture
}

Status Tour::agencyScenes(const QString& suffix, bool all)
{
    if (m_cast.office) {
        if (const Status done = become(m_cast.office); !done)
            return done;
    }
    Id<Agency> agency;
    for (const Agency& one : m_context->centre().agencies) {
        if (one.name.contains(Shinkin))
            agency = one.id;
    }
    AgenciesPage& page = m_window->agenciesPage();
    const auto show = [&](Id<Agency> which, const QString& detail, const QString& name) -> Status {
        page.openAgency(which, detail);
        const auto there = [&page, which] { return page.record().agency() == which && page.isSettled(); };
        if (const Status done = until(name, there); !done)
            return done;
        return save(*m_window, name + suffix);
    };
    bool shown = false;
    m_window->showPage(MainWindow::Page::Agencies, [&shown] { shown = true; });
    if (const Status done = until(u"agencies"_s, [&shown] { return shown; }); !done)
        return done;
    if (const Status done = show(agency, AgencyTabs::codeOf(AgencyTabs::Tab::Activities), u"05-agencies"_s); !done)
        return done;
    if (!all)
        return become(m_cast.coordinator);
    if (const Status done = show(agency, AgencyTabs::codeOf(AgencyTabs::Tab::Referred), u"05a-agency-referred"_s);
        !done)
        return done;
    if (const Status done = show(agency, AgencyTabs::codeOf(AgencyTabs::Tab::Profile), u"05b-agency-profile"_s); !done)
        return done;
    page.record().editAgency();
    if (const Status done = save(*m_window, u"05c-agency-form"_s + suffix); !done)
        return done;
    page.record().closeTopmost();
    if (const Status done = overallScenes(suffix); !done)
        return done;
    return become(m_cast.coordinator);
}

Status Tour::overallScenes(const QString& suffix)
{
    AgenciesPage& page = m_window->agenciesPage();
    const auto settled = [&page] { return page.record().agency().isNull() && page.isSettled(); };
    page.openAgency({});
    if (const Status done = until(u"all activities"_s, settled); !done)
        return done;
    if (const Status done = save(*m_window, u"05d-activities"_s + suffix); !done)
        return done;
    page.record().overall().setTab(OverallPane::Tab::Zemi);
    if (const Status done = save(*m_window, u"05e-zemi"_s + suffix); !done)
        return done;
    page.record().overall().setTab(OverallPane::Tab::Trainees);
    if (const Status done = save(*m_window, u"05f-trainees"_s + suffix); !done)
        return done;
    page.record().overall().setTab(OverallPane::Tab::Activities);
    const auto last = page.record().answer().lastAssist;
    if (!last)
        return Error{ErrorKind::NotFound, tr("The demo has no Assist conference."), {}, {}};
    page.openActivity(last->id);
    if (const Status done =
            until(u"Assist conference"_s, [&page] { return !page.record().agency().isNull() && page.isSettled(); });
        !done)
        return done;
    const Status saved = save(*m_window, u"05g-assist"_s + suffix);
    page.record().closeTopmost();
    page.openAgency({});
    const Status back = until(u"all activities"_s, settled);
    return saved ? back : saved;
}

} // namespace yorozu::desk
