// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/CalendarSheet.h"

#include "ui/async/DeskContext.h"
#include "ui/calendar/BookingJudge.h"
#include "ui/calendar/SheetPainter.h"
#include "ui/theme/ThemeManager.h"

#include <QScrollBar>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace yorozu::ui {

namespace {
constexpr int ZoomStep = 6;
constexpr int NowMargin = 12;
constexpr int RoomAboveNow = 90; // minutes, when the day is scrolled to the moment
} // namespace

CalendarSheet::CalendarSheet(DeskContext& context, QWidget* parent)
    : DaySheet(context, SheetMetrics::headHeight(), parent)
{
    setObjectName(u"calendarSheet"_s);
    begin();
}

QString CalendarSheet::sheetName() const
{
    return tr("Bookings of the day");
}

void CalendarSheet::makeScene()
{
    m_scene = SheetScene(context().centre(), day(), {context().office(), viewport()->width(), shownSlot()});
    verticalScrollBar()->setSingleStep(shownSlot() / 2);
}

std::unique_ptr<DayPainter> CalendarSheet::painter() const
{
    return std::make_unique<SheetPainter>(m_scene, style());
}

std::unique_ptr<DayJudge> CalendarSheet::judge(const CalendarDay& facts) const
{
    return std::make_unique<BookingJudge>(context().centre(), facts, m_scene);
}

void CalendarSheet::paintHead(QPainter& painter) const
{
    SheetPainter(m_scene, style()).paintHead(painter, usage());
}

void CalendarSheet::setBoothsNow(const QList<agenda::BoothNow>& booths)
{
    m_boothsNow = booths;
    updateHead();
}

// How many booths are used at this moment, on the day of today.
QStringList CalendarSheet::usage() const
{
    QStringList words;
    for (const SheetGroup& group : m_scene.columns().groups()) {
        int used = 0;
        int all = 0;
        for (const agenda::BoothNow& there : m_boothsNow) {
            if (there.booth.office != group.office)
                continue;
            ++all;
            used += there.isUsed() ? 1 : 0;
        }
        const bool tells = group.kind == SheetColumn::Kind::Booth && all > 0 && !isLoading();
        words.append(tells ? tr("%1 / %2 in use").arg(used).arg(all) : QString());
    }
    return words;
}

// The group whose head with its count lies there; null: none.
const SheetGroup* CalendarSheet::groupAt(int x) const
{
    const int column = m_scene.metrics().columnAt(x);
    if (column < 0 || column >= m_scene.columns().size())
        return nullptr;
    const int group = m_scene.columns().at(column).group;
    return usage().value(group).isEmpty() ? nullptr : &m_scene.columns().groups().at(group);
}

QString CalendarSheet::headTip(int x) const
{
    return groupAt(x) ? tr("Which booths are free now (B)") : QString();
}

void CalendarSheet::pressHead(int x)
{
    const SheetGroup* group = groupAt(x);
    if (!group)
        return;
    const QPoint below(m_scene.metrics().left(group->first) - offset().x(), 0);
    Q_EMIT boothsRequested(group->office, viewport()->mapToGlobal(below));
}

// With larger letters an hour is taller, so that a card has the same lines.
int CalendarSheet::shownSlot() const
{
    return qRound(m_slot * context().themes().textScale());
}

void CalendarSheet::zoom(Zoom how)
{
    setSlotHeight(how == Zoom::Usual ? UsualSlot : m_slot + (how == Zoom::In ? ZoomStep : -ZoomStep));
}

void CalendarSheet::setSlotHeight(int height)
{
    height = std::clamp(height, SmallestSlot, LargestSlot);
    if (height == m_slot)
        return;
    // The time in the middle stays there.
    const int middle = m_scene.metrics().minutesAt(offset().y() + viewport()->height() / 2);
    m_slot = height;
    rebuild();
    verticalScrollBar()->setValue(m_scene.metrics().y(middle) - viewport()->height() / 2);
    Q_EMIT zoomed(m_slot);
}

// A zoomed day has several pixels for a minute: where the line was is painted, too.
QRect CalendarSheet::nowBand(int minutes) const
{
    return {0, m_scene.metrics().y(minutes) - 2 * NowMargin, m_scene.metrics().width(), 4 * NowMargin};
}

void CalendarSheet::showNow()
{
    if (const std::optional<int> minutes = now())
        verticalScrollBar()->setValue(m_scene.metrics().y(*minutes - RoomAboveNow));
}

} // namespace yorozu::ui
