// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/UseReport.h"
#include "core/service/CentreService.h"
#include "ui/charts/HeatMap.h"

#include <QCoreApplication>

namespace yorozu::ui {

// Booths and coordinators of one period as maps, and the bookings that each of their places counts.
class UseTimes
{
    Q_DECLARE_TR_FUNCTIONS(UseTimes)

public:
    enum class Measure { Sessions, Share }; // 件数, 稼働率 (of the time in which the booths can be used)
    enum class Columns { Hours, Weekdays, Offices };

    // `office`: null for all.
    UseTimes(const UseReport& report, Id<Office> office, const service::CentreData& centre);

    bool isEmpty() const { return m_firstHour >= m_endHour || m_used.isEmpty(); }

    // A row for each day of the week of each office, and their sum.
    HeatMap::Data booths(Measure measure) const;
    QList<qint64> boothSessions(QPoint place) const;
    QString boothName(QPoint place) const;
    // How much of the time the booths are taken, in words; empty: they cannot be used at all.
    QString boothShare() const;

    // Those with most sessions first.
    HeatMap::Data staff(Columns columns) const;
    QList<qint64> staffSessions(QPoint place, Columns columns) const;
    QString staffName(QPoint place, Columns columns) const;

private:
    struct BoothRow
    {
        const BoothUse* booths = nullptr;
        int weekday = 0; // 0: all, a sum
    };
    struct Person
    {
        const StaffUse* use = nullptr;
        QList<qint64> sessions; // in the office that is asked for
    };
    static UseCell united(const UseGrid& grid, int firstWeekday, int lastWeekday, int firstHour, int endHour);
    UseCell boothCell(QPoint place) const;
    QList<qint64> ofOffice(const QList<qint64>& sessions, const BoothUse* booths) const;
    void findHours();
    QString officeName(const BoothUse& booths) const;
    QString rowName(const BoothRow& row) const;
    QString columnName(int column, Columns columns) const;
    int columnCount(Columns columns) const;
    static QString hourName(int hour);

    const UseReport& m_report;
    const service::CentreData& m_centre;
    QList<const BoothUse*> m_used; // the offices that are shown
    QList<BoothRow> m_rows;
    QList<Person> m_people;
    int m_firstHour = 0;
    int m_endHour = 0; // behind the last one
};

} // namespace yorozu::ui
