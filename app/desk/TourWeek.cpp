// SPDX-License-Identifier: GPL-3.0-or-later
// 予約カレンダー, the free places of a week.
#include "app/desk/Tour.h"
#include "ui/async/DeskContext.h"
#include "ui/calendar/CalendarPage.h"
#include "ui/calendar/WeekFilter.h"
#include "ui/calendar/WeekGrid.h"
#include "ui/calendar/WeekView.h"
#include "ui/shell/MainWindow.h"

using namespace Qt::StringLiterals;

namespace yorozu::desk {

using namespace ui;

namespace {
const QString Skill = u"資金繰り"_s;
constexpr int DaysAhead = 1;
constexpr int AskedHour = 14;
constexpr int HalfHours = 2;
} // namespace

// As on the picture: a skill is looked for, and beside a time it stands who has it free.
Status Tour::weekScenes(ui::CalendarPage& page, const QString& suffix, bool all)
{
    page.setKind(CalendarKind::Week);
    auto* week = qobject_cast<WeekView*>(page.view(CalendarKind::Week));
    const auto settled = [&] { return page.isSettled() && !week->grid().isLoading(); };
    const auto restore = [&] {
        week->filter().clear();
        page.setKind(CalendarKind::Day);
    };
    for (const MasterEntry& topic : m_context->centre().topics) {
        if (topic.name == Skill)
            week->filter().setTopics({topic.id});
    }
    if (const Status shown = until(u"week"_s, settled); !shown)
        return shown;
    WeekInteraction& hands = week->grid().interaction();
    const UtcSeconds asked = fromTokyo(tokyoDate(m_clock.now()).addDays(DaysAhead), QTime(AskedHour, 0));
    hands.mark(week->grid().scene().spanAt(asked, m_context->centre().offices.constFirst().id, HalfHours));
    Q_EMIT hands.openRequested();
    Status saved = save(*m_window, u"02b-calendar-week"_s + suffix);
    if (!saved || !all) {
        restore();
        return saved;
    }
    Q_EMIT week->popup().closeRequested();
    week->filter().clear();
    if (const Status shown = until(u"week"_s, settled); !shown)
        return shown;
    saved = save(*m_window, u"02b2-calendar-week-all"_s + suffix);
    restore();
    return saved;
}

} // namespace yorozu::desk
