// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/PeopleScene.h"

#include <algorithm>
#include <QCoreApplication>

namespace yorozu::ui {

namespace {

constexpr int MostLanes = 3; // of a person who is in several sessions at once: imported ones, or sitting in

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Calendar)
};

QString whyOff(const DutyLine& duty)
{
    //: %1 why somebody does not work that day: 有給休暇
    return duty.reason.isEmpty() ? Text::tr("Off", "people who do not work that day")
                                 : Text::tr("Off (%1)").arg(duty.reason);
}

} // namespace

PeopleScene::PeopleScene(const service::CentreData& centre, const CalendarDay& day, const View& view)
    : DayScene(day.day)
    , m_rows(centre, day, view.wish)
{
    const auto [from, to] = shownHours(centre, day, view.wish.office);
    addCards(centre, day, view);
    m_metrics = PeopleMetrics(m_rows, lay(from, to), from, to, view.size);
    addShades(day, from, to);
}

// In the row of the lead, and a lighter one in that of everybody who takes part beside the lead.
void PeopleScene::addCards(const service::CentreData& centre, const CalendarDay& day, const View& view)
{
    for (const Booking& booking : day.bookings) {
        const bool elsewhere = view.wish.office && booking.office != view.wish.office;
        if (elsewhere || view.hidden.contains(booking.status))
            continue;
        for (const BookingStaff& member : booking.staff) {
            const int row = m_rows.rowOf(member.staff);
            if (row < 0)
                continue;
            SheetCard card = cardOf(centre, booking);
            card.column = row;
            card.beside = member.part != Part::Lead;
            m_cards.append(card);
        }
    }
}

void PeopleScene::addShades(const CalendarDay& day, int from, int to)
{
    for (int row = 0; row < m_rows.size(); ++row) {
        const PersonRow& one = m_rows.at(row);
        const DutyLine& duty = one.duty;
        if (!one.onRoster)
            continue;
        const auto shut =
            std::find_if(day.closingDays.cbegin(), day.closingDays.cend(), [&](const ClosingDay& closing) {
                return closing.covers(day.day) && (closing.office.isNull() || closing.office == duty.office);
            });
        if (duty.kind == DutyKind::Off) {
            m_shades.append({row, from, to, whyOff(duty)});
        } else if (shut != day.closingDays.cend()) {
            m_shades.append({row, from, to, shut->reason});
        } else {
            if (duty.from > from)
                m_shades.append({row, from, std::min(to, duty.from), {}});
            if (duty.to < to)
                m_shades.append({row, std::max(from, duty.to), to, {}});
        }
    }
}

// How many lanes each row has.
QList<int> PeopleScene::lay(int from, int to)
{
    QList<agenda::Entry> entries;
    entries.reserve(m_cards.size());
    for (const SheetCard& card : std::as_const(m_cards))
        entries.append(entryOf(card));
    agenda::Range range;
    range.from = from;
    range.to = to;
    range.mostLanes = MostLanes;
    m_layout = agenda::layoutDay(entries, range);
    QList<int> lanes(m_rows.size(), 1);
    for (const agenda::Box& one : std::as_const(m_layout.boxes))
        lanes[one.column] = std::max(lanes.at(one.column), one.lanes);
    return lanes;
}

int PeopleScene::columnAt(QPoint point) const
{
    const bool inHours = point.x() >= m_metrics.timeLeft() && point.x() < m_metrics.timeRight();
    return inHours ? m_metrics.rowAt(point.y()) : -1;
}

// A bar keeps its height: the row grows with its lanes.
QRect PeopleScene::box(int column, int lane, int, int from, int to) const
{
    return m_metrics.bar(column, lane, from, to);
}

} // namespace yorozu::ui
