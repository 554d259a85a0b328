// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/MonthScene.h"

#include "ui/async/ShownName.h"
#include "ui/calendar/HolidayName.h"

#include <algorithm>
#include <QCoreApplication>

namespace yorozu::ui {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Calendar)
};

} // namespace

QString label(rules::DayLoad load)
{
    switch (load) {
    case rules::DayLoad::Shut:
        return Text::tr("Closed", "a day");
    case rules::DayLoad::Free:
        return Text::tr("All free", "a day");
    case rules::DayLoad::Some:
        return Text::tr("Much room", "a day");
    case rules::DayLoad::Half:
        return Text::tr("Half is left", "a day");
    case rules::DayLoad::Few:
        return Text::tr("Little is left", "a day");
    case rules::DayLoad::Full:
        return Text::tr("Full", "a day");
    }
    Q_UNREACHABLE();
}

MonthScene::MonthScene(const service::CentreData& centre, const japanese::Holidays& holidays, QDate month,
                       const std::optional<service::CalendarMonth>& facts, const View& view)
    : m_month(month.year(), month.month(), 1)
    , m_size(view.size)
    , m_there(facts.has_value())
{
    const QDate last = lastShown(month);
    for (QDate day = firstShown(month); day <= last; day = day.addDays(1)) {
        m_days.append(dayOf(centre, holidays, day, facts, view));
        m_most = std::max(m_most, m_days.constLast().total);
    }
}

MonthDay MonthScene::dayOf(const service::CentreData& centre, const japanese::Holidays& holidays, QDate day,
                           const std::optional<service::CalendarMonth>& facts, const View& view) const
{
    MonthDay shown;
    shown.day = day;
    shown.other = day.month() != m_month.month();
    shown.today = day == view.today;
    const auto holiday = holidays.on(day);
    if (holiday)
        shown.holiday = shownHoliday(holiday->name);
    if (!facts)
        return shown;
    rules::DayFacts rule;
    rule.day = day;
    rule.holiday = holiday ? holiday->name : QString();
    rule.offices = centre.offices;
    rule.booths = centre.booths;
    rule.rules = centre.rules;
    rule.closingDays = facts->closingDays;
    const QList<DayCount> counts = facts->counts.value(day);
    for (const Office& office : centre.offices) {
        const auto count =
            std::find_if(counts.cbegin(), counts.cend(), [&](const DayCount& one) { return one.office == office.id; });
        const int sessions = count == counts.cend() ? 0 : count->sessions;
        if ((view.office && office.id != view.office) || (office.retired && sessions == 0))
            continue;
        shown.shares.append({office.id, shownName(office), sessions});
        shown.total += sessions;
    }
    const rules::DayLoad load = rules::loadOf(rule, counts, view.office);
    if (day >= view.today)
        shown.load = load;
    for (const ClosingDay& closing : facts->closingDays) {
        if (load == rules::DayLoad::Shut && closing.covers(day) &&
            (closing.office.isNull() || closing.office == view.office))
            shown.shut = closing.reason.isEmpty() ? label(load) : closing.reason;
    }
    return shown;
}

QDate MonthScene::firstShown(QDate month)
{
    const QDate first(month.year(), month.month(), 1);
    return first.addDays(-(first.dayOfWeek() % DaysOfWeek)); // the week begins with Sunday
}

QDate MonthScene::lastShown(QDate month)
{
    const QDate last(month.year(), month.month(), month.daysInMonth());
    return last.addDays(DaysOfWeek - 1 - last.dayOfWeek() % DaysOfWeek);
}

int MonthScene::total() const
{
    int sum = 0;
    for (const MonthDay& day : m_days)
        sum += day.other ? 0 : day.total;
    return sum;
}

QRect MonthScene::headOf(int column) const
{
    const int left = column * m_size.width() / DaysOfWeek;
    return {left, 0, (column + 1) * m_size.width() / DaysOfWeek - left, HeadHeight};
}

QRect MonthScene::rectOf(qsizetype at) const
{
    if (at < 0 || at >= m_days.size())
        return {};
    const int row = static_cast<int>(at) / DaysOfWeek;
    const int room = std::max(0, m_size.height() - HeadHeight);
    const QRect head = headOf(static_cast<int>(at) % DaysOfWeek);
    const int top = HeadHeight + row * room / rows();
    return {head.left(), top, head.width(), HeadHeight + (row + 1) * room / rows() - top};
}

qsizetype MonthScene::at(QPoint point) const
{
    for (qsizetype at = 0; at < m_days.size(); ++at) {
        if (rectOf(at).contains(point))
            return at;
    }
    return -1;
}

qsizetype MonthScene::indexOf(QDate day) const
{
    if (m_days.isEmpty())
        return -1;
    const qint64 at = m_days.constFirst().day.daysTo(day);
    return at >= 0 && at < m_days.size() ? at : -1;
}

} // namespace yorozu::ui
