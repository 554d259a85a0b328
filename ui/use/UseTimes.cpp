// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/use/UseTimes.h"

#include "ui/async/ShownName.h"

#include <algorithm>
#include <cmath>
#include <QLocale>
#include <QSet>

using namespace Qt::StringLiterals;

namespace yorozu::ui {

namespace {

constexpr int Week = UseGrid::Weekdays;
constexpr qreal BoothNames = 0.19; // of the width
constexpr qreal StaffNames = 0.24;

int percent(const UseCell& cell)
{
    if (cell.available <= 0)
        return 0;
    return static_cast<int>(
        std::lround(100.0 * static_cast<double>(cell.minutes) / static_cast<double>(cell.available)));
}

} // namespace

UseTimes::UseTimes(const UseReport& report, Id<Office> office, const service::CentreData& centre)
    : m_report(report)
    , m_centre(centre)
{
    for (const BoothUse& booths : m_report.booths) {
        if (!office || booths.office == office)
            m_used.append(&booths);
    }
    for (const BoothUse* booths : std::as_const(m_used)) {
        for (int weekday = 1; weekday <= Week; ++weekday)
            m_rows.append({booths, weekday});
        m_rows.append({booths, 0});
    }
    for (const StaffUse& use : m_report.staff) {
        const QList<qint64> sessions = use.grid.sum().sessions;
        Person person{&use, office ? ofOffice(sessions, m_used.value(0)) : sessions};
        if (!person.sessions.isEmpty())
            m_people.append(person);
    }
    std::stable_sort(m_people.begin(), m_people.end(), [](const Person& one, const Person& other) {
        return one.sessions.size() > other.sessions.size();
    });
    findHours();
}

// From the first hour in which anything is open or taken to the last one.
void UseTimes::findHours()
{
    m_firstHour = UseGrid::Hours;
    m_endHour = 0;
    const auto take = [this](const UseGrid& grid) {
        for (int hour = 0; hour < UseGrid::Hours; ++hour) {
            const UseCell cell = united(grid, 1, Week, hour, hour + 1);
            if (cell.available <= 0 && cell.minutes <= 0)
                continue;
            m_firstHour = std::min(m_firstHour, hour);
            m_endHour = std::max(m_endHour, hour + 1);
        }
    };
    for (const BoothUse* booths : std::as_const(m_used))
        take(booths->grid);
    for (const Person& person : std::as_const(m_people))
        take(person.use->grid);
}

// Each session once, in the order in which they come.
UseCell UseTimes::united(const UseGrid& grid, int firstWeekday, int lastWeekday, int firstHour, int endHour)
{
    UseCell sum;
    QSet<qint64> seen;
    for (int weekday = firstWeekday; weekday <= lastWeekday; ++weekday) {
        for (int hour = firstHour; hour < endHour; ++hour) {
            const UseCell& cell = grid.at(weekday, hour);
            sum.minutes += cell.minutes;
            sum.available += cell.available;
            for (const qint64 session : cell.sessions) {
                if (!seen.contains(session)) {
                    seen.insert(session);
                    sum.sessions.append(session);
                }
            }
        }
    }
    return sum;
}

QList<qint64> UseTimes::ofOffice(const QList<qint64>& sessions, const BoothUse* booths) const
{
    if (!booths)
        return {};
    const QList<qint64> there = booths->grid.sum().sessions;
    const QSet<qint64> known(there.cbegin(), there.cend());
    QList<qint64> found;
    std::copy_if(sessions.cbegin(), sessions.cend(), std::back_inserter(found),
                 [&known](qint64 session) { return known.contains(session); });
    return found;
}

QString UseTimes::officeName(const BoothUse& booths) const
{
    return shownOffice(m_centre, booths.name);
}

QString UseTimes::hourName(int hour)
{
    return tr("%1:00", "an hour of the day").arg(hour);
}

QString UseTimes::rowName(const BoothRow& row) const
{
    const QString office = officeName(*row.booths);
    return row.weekday == 0 ? tr("%1 total").arg(office)
                            : tr("%1 %2", "an office and a day of the week")
                                  .arg(office, QLocale().dayName(row.weekday, QLocale::ShortFormat));
}

UseCell UseTimes::boothCell(QPoint place) const
{
    const BoothRow& row = m_rows.at(place.y());
    const int first = row.weekday == 0 ? 1 : row.weekday;
    const int last = row.weekday == 0 ? Week : row.weekday;
    const bool total = place.x() >= m_endHour - m_firstHour;
    const int hour = m_firstHour + place.x();
    return united(row.booths->grid, first, last, total ? m_firstHour : hour, total ? m_endHour : hour + 1);
}

HeatMap::Data UseTimes::booths(Measure measure) const
{
    HeatMap::Data data;
    data.rowsName = tr("Office and day");
    data.nameShare = BoothNames;
    data.totalName = measure == Measure::Share ? tr("Share") : tr("Total");
    data.few = tr("few");
    data.many = tr("many");
    const int columns = std::max(m_endHour - m_firstHour, 0);
    for (int column = 0; column < columns; ++column) {
        data.columns.append(QString::number(m_firstHour + column));
        data.spokenColumns.append(hourName(m_firstHour + column));
        data.ahead.append(false);
    }
    const auto valueOf = [measure](const UseCell& cell) {
        return measure == Measure::Share ? percent(cell) : static_cast<int>(cell.sessions.size());
    };
    for (int at = 0; at < m_rows.size(); ++at) {
        const QString name = rowName(m_rows.at(at));
        HeatMap::Row row{name, name, {}, 0, m_rows.at(at).weekday == 0};
        for (int column = 0; column < columns; ++column)
            row.values.append(valueOf(boothCell({column, at})));
        row.total = valueOf(boothCell({columns, at}));
        data.rows.append(row);
    }
    return data;
}

QList<qint64> UseTimes::boothSessions(QPoint place) const
{
    if (place.y() < 0 || place.y() >= m_rows.size() || place.x() < 0)
        return {};
    return boothCell(place).sessions;
}

QString UseTimes::boothName(QPoint place) const
{
    const QString row = rowName(m_rows.at(place.y()));
    return place.x() >= m_endHour - m_firstHour ? row : tr("%1 · %2").arg(row, hourName(m_firstHour + place.x()));
}

QString UseTimes::boothShare() const
{
    QStringList parts;
    for (const BoothUse* booths : m_used) {
        const UseCell all = united(booths->grid, 1, Week, 0, UseGrid::Hours);
        if (all.available > 0)
            parts.append(
                tr("%1 %2%", "an office and how much of its time is used").arg(officeName(*booths)).arg(percent(all)));
    }
    return parts.join(u" · "_s);
}

int UseTimes::columnCount(Columns columns) const
{
    switch (columns) {
    case Columns::Hours:
        return std::max(m_endHour - m_firstHour, 0);
    case Columns::Weekdays:
        return Week;
    case Columns::Offices:
        return static_cast<int>(m_used.size());
    }
    Q_UNREACHABLE();
}

QString UseTimes::columnName(int column, Columns columns) const
{
    switch (columns) {
    case Columns::Hours:
        return hourName(m_firstHour + column);
    case Columns::Weekdays:
        return QLocale().dayName(column + 1, QLocale::LongFormat);
    case Columns::Offices:
        return officeName(*m_used.at(column));
    }
    Q_UNREACHABLE();
}

QList<qint64> UseTimes::staffSessions(QPoint place, Columns columns) const
{
    if (place.y() < 0 || place.y() >= m_people.size() || place.x() < 0)
        return {};
    const Person& person = m_people.at(place.y());
    if (place.x() >= columnCount(columns))
        return person.sessions;
    if (columns == Columns::Offices)
        return ofOffice(person.sessions, m_used.at(place.x()));
    const UseGrid& grid = person.use->grid;
    const UseCell cell = columns == Columns::Hours
                             ? united(grid, 1, Week, m_firstHour + place.x(), m_firstHour + place.x() + 1)
                             : united(grid, place.x() + 1, place.x() + 1, 0, UseGrid::Hours);
    const QSet<qint64> known(person.sessions.cbegin(), person.sessions.cend());
    QList<qint64> found = cell.sessions;
    found.removeIf([&known](qint64 session) { return !known.contains(session); });
    return found;
}

HeatMap::Data UseTimes::staff(Columns columns) const
{
    HeatMap::Data data;
    data.rowsName = tr("Coordinator");
    data.nameShare = StaffNames;
    data.totalName = tr("Total");
    data.few = tr("few");
    data.many = tr("many");
    const int count = columnCount(columns);
    for (int column = 0; column < count; ++column) {
        const QString name = columnName(column, columns);
        data.columns.append(columns == Columns::Hours      ? QString::number(m_firstHour + column)
                            : columns == Columns::Weekdays ? QLocale().dayName(column + 1, QLocale::ShortFormat)
                                                           : name);
        data.spokenColumns.append(name);
        data.ahead.append(false);
    }
    for (int at = 0; at < m_people.size(); ++at) {
        const StaffUse& use = *m_people.at(at).use;
        const QString name = m_centre.findStaff(use.staff) ? shownName(*m_centre.findStaff(use.staff)) : use.name;
        HeatMap::Row row{name, tr("%1 (%n day(s) with sessions)", nullptr, use.days).arg(name), {}, 0, false};
        for (int column = 0; column < count; ++column)
            row.values.append(static_cast<int>(staffSessions({column, at}, columns).size()));
        row.total = static_cast<int>(m_people.at(at).sessions.size());
        data.rows.append(row);
    }
    return data;
}

QString UseTimes::staffName(QPoint place, Columns columns) const
{
    const QString name = m_people.at(place.y()).use->name;
    return place.x() >= columnCount(columns) ? name : tr("%1 · %2").arg(name, columnName(place.x(), columns));
}

} // namespace yorozu::ui
