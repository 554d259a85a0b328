// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/HeatMap.h"
#include "ui/charts/RankingBars.h"
#include "ui/charts/StackedMonths.h"
#include "ui/dashboard/DashboardData.h"

#include <optional>
#include <QCoreApplication>

namespace yorozu::ui {

// Months, map and ranking of one reading, and what each of their places counts.
class DashboardCharts
{
    Q_DECLARE_TR_FUNCTIONS(DashboardCharts)

public:
    enum class Bars { Stacked, SideBySide, Cumulative };

    // Whoever has had nothing to do with us for so many days before the end of the period is quiet.
    static constexpr int QuietDays = 90;

    DashboardCharts(const DashboardData& data, Bars bars);

    bool isEmpty() const { return m_data.all.total.times() == 0; }

    StackedMonths::Data months() const;
    QString monthsNote() const;
    std::optional<Drill> drillOfMonths(QPoint place) const;

    HeatMap::Data map() const;
    QString mapTitle() const;
    QString mapNote() const;
    std::optional<Drill> drillOfMap(QPoint place) const;

    RankingBars::Data ranking() const;
    QString rankingNote() const;
    std::optional<Drill> drillOfRanking(QPoint place) const;
    RankingBars::Data quiet() const;
    std::optional<Drill> drillOfQuiet(QPoint place) const;
    // Whose row of the map, of the ranking, of the quiet it is; null of a sum.
    Id<Agency> agencyOfMap(int row) const;
    Id<Agency> agencyOfRanking(int row) const { return agencyAt(m_ranked, row); }
    Id<Agency> agencyOfQuiet(int row) const { return agencyAt(m_quiet, row); }
    // 西京 2 · 東栄 3 · 東京三協 3
    QString fewest(int most) const;

private:
    struct MapRow
    {
        QString name;
        QString spokenName;
        QList<const AgencyCount*> agencies; // several: a sum
        bool isSum = false;
    };
    void gatherRows();
    int monthAt(int column) const;
    QString spokenMonth(int column) const;
    QString shortMonth(int column) const;
    bool isAhead(int column) const;
    // The groups that are layers now, from the base, with what each holds in a column; what counts in two of them (the
    // Zemi may count as a seminar, too) stands in the lower one only.
    QList<std::pair<int, QList<Id<Activity>>>> layersOf(int column) const;
    QList<Id<Activity>> activitiesOf(const MapRow& row, int column) const;
    static QString shortName(const QString& name);
    static QString opening(const QString& name);
    static Id<Agency> agencyAt(const QList<const AgencyCount*>& agencies, int row);
    // Activities with one of them, in the period or a part of it.
    Drill drillOf(const AgencyCount& agency, const QString& when, const QList<Id<Activity>>& activities) const;
    std::optional<Drill> drillOfAgency(const QList<const AgencyCount*>& agencies, int row) const;

    const DashboardData& m_data;
    Bars m_bars;
    int m_columns;
    bool m_ofBanks = false; // the shinkin of the association, not whoever took part
    QList<MapRow> m_rows;
    QList<const AgencyCount*> m_ranked;
    QList<const AgencyCount*> m_quiet; // who was heard of longest ago comes first
};

} // namespace yorozu::ui
