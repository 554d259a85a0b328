// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/DashboardCharts.h"

#include "ui/dashboard/GroupFigure.h"

#include <algorithm>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace yorozu::ui {

namespace {

// Distinct ones, in the order in which they come.
QList<Id<Activity>> distinct(const QList<Id<Activity>>& activities)
{
    QList<Id<Activity>> each;
    QSet<Id<Activity>> seen;
    for (const Id<Activity> activity : activities) {
        if (!seen.contains(activity)) {
            seen.insert(activity);
            each.append(activity);
        }
    }
    return each;
}

} // namespace

DashboardCharts::DashboardCharts(const DashboardData& data, Bars bars)
    : m_data(data)
    , m_bars(bars)
    , m_columns(data.question.period.months())
{
    gatherRows();
}

// The banks of the association stand in its order with the sum of Tokyo's 23 below them, the others below that; of any
// other kind of institutions those that took part.
void DashboardCharts::gatherRows()
{
    QList<const AgencyCount*> inOrder;
    for (const AgencyCount& agency : m_data.map.agencies)
        inOrder.append(&agency);
    std::stable_sort(inOrder.begin(), inOrder.end(), [this](const AgencyCount* one, const AgencyCount* other) {
        return m_data.agencyOrder.indexOf(one->agency.number()) < m_data.agencyOrder.indexOf(other->agency.number());
    });
    QList<const AgencyCount*> tokyo;
    QList<const AgencyCount*> beside;
    const bool banks = std::any_of(inOrder.cbegin(), inOrder.cend(), [](const auto* one) { return one->member; });
    m_ofBanks = banks;
    for (const AgencyCount* agency : std::as_const(inOrder)) {
        if (agency->memberInTokyo || (!banks && agency->total.times() > 0))
            tokyo.append(agency);
        else if (agency->member)
            beside.append(agency);
    }
    const auto add = [this](const AgencyCount* agency) {
        m_rows.append({shortName(agency->name), agency->name, {agency}, false});
    };
    for (const AgencyCount* agency : std::as_const(tokyo))
        add(agency);
    if (!tokyo.isEmpty()) {
        const QString name = banks ? tr("Tokyo") : tr("All");
        m_rows.append({name, banks ? tr("Tokyo’s 23 shinkin") : tr("All institutions"), tokyo, true});
    }
    for (const AgencyCount* agency : std::as_const(beside))
        add(agency);

    m_ranked = tokyo + beside;
    m_quiet = m_ranked;
    std::stable_sort(m_ranked.begin(), m_ranked.end(), [](const AgencyCount* one, const AgencyCount* other) {
        return one->total.times() > other->total.times();
    });
    const QDate until = std::min(m_data.question.period.last(), m_data.today);
    m_quiet.removeIf([until](const AgencyCount* agency) {
        return agency->lastUse.isValid() && agency->lastUse.daysTo(until) <= QuietDays;
    });
    std::stable_sort(m_quiet.begin(), m_quiet.end(), [](const AgencyCount* one, const AgencyCount* other) {
        return one->lastUse < other->lastUse; // a null day is before all others
    });
}

int DashboardCharts::monthAt(int column) const
{
    return m_data.question.period.first().addMonths(column).month();
}

QString DashboardCharts::spokenMonth(int column) const
{
    return QLocale().toString(m_data.question.period.first().addMonths(column), tr("MMMM yyyy", "a month in words"));
}

QString DashboardCharts::shortMonth(int column) const
{
    return QLocale().toString(m_data.question.period.first().addMonths(column), tr("MMM", "format of a short month"));
}

bool DashboardCharts::isAhead(int column) const
{
    return m_data.question.period.first().addMonths(column) > m_data.today;
}

QString DashboardCharts::shortName(const QString& name)
{
    QString shorter = name;
    for (const QString& ending : {u"信用金庫"_s, u"信用組合"_s}) {
        if (shorter.endsWith(ending) && shorter.size() > ending.size())
            shorter.chop(ending.size());
    }
    return shorter;
}

// Cumulative: of that month and of those before it.
QList<std::pair<int, QList<Id<Activity>>>> DashboardCharts::layersOf(int column) const
{
    QList<std::pair<int, QList<Id<Activity>>>> layers;
    QSet<Id<Activity>> seen;
    const bool running = m_bars == Bars::Cumulative;
    for (const ActivityGroup& shown : ActivityGroup::all()) {
        const int group = shown.which();
        if (group == ActivityGroup::Other || (m_data.question.group >= 0 && m_data.question.group != group))
            continue;
        QList<Id<Activity>> held;
        for (int at = running ? 0 : column; at <= column && !(running && isAhead(column)); ++at) {
            const QMap<ActivityKind, ActivityCount> month = m_data.months.months.value(monthAt(at));
            for (const ActivityKind kind : shown.kinds()) {
                for (const Id<Activity> activity : month.value(kind).activities) {
                    if (!seen.contains(activity)) {
                        seen.insert(activity);
                        held.append(activity);
                    }
                }
            }
        }
        layers.append({group, held});
    }
    return layers;
}

StackedMonths::Data DashboardCharts::months() const
{
    StackedMonths::Data data;
    data.previousName = tr("year before");
    data.totalName = tr("Total");
    data.columnName = tr("Month");
    for (int column = 0; column < m_columns; ++column) {
        const auto layers = layersOf(column);
        for (qsizetype at = 0; at < layers.size(); ++at) {
            const int group = layers.at(at).first;
            if (column == 0)
                data.series.append({ActivityGroup::at(group).ofMany(), ActivityGroup::at(group).colors(), {}});
            data.series[at].values.append(static_cast<int>(layers.at(at).second.size()));
        }
    }
    int sum = 0;
    for (int column = 0; column < m_columns; ++column) {
        int before = 0;
        const QMap<ActivityKind, ActivityCount> month = m_data.months.previousMonths.value(monthAt(column));
        for (auto kind = month.cbegin(); kind != month.cend(); ++kind) {
            if (ActivityGroup::of(kind.key()) != ActivityGroup::Other)
                before += kind->times();
        }
        sum += before;
        data.columns.append(
            {shortMonth(column), spokenMonth(column), m_bars == Bars::Cumulative ? sum : before, isAhead(column)});
    }
    return data;
}

QString DashboardCharts::monthsNote() const
{
    qsizetype total = 0;
    const bool running = m_bars == Bars::Cumulative;
    for (int column = 0; column < m_columns; ++column) {
        if (running && (column + 1 < m_columns && !isAhead(column + 1)))
            continue; // the last month holds them all
        for (const auto& [group, held] : layersOf(column))
            total += held.size();
    }
    return tr("%1 in all, counted from the records").arg(QLocale().toString(total));
}

std::optional<Drill> DashboardCharts::drillOfMonths(QPoint place) const
{
    if (place.x() < 0 || place.x() >= m_columns)
        return std::nullopt;
    const auto layers = layersOf(place.x());
    const QString month = shortMonth(place.x());
    if (place.y() > 0) {
        const auto layer = layers.size() - place.y(); // as StackedMonths::seriesAt()
        if (layer < 0 || layer >= layers.size())
            return std::nullopt;
        const auto& [group, held] = layers.at(layer);
        return Drill{tr("%1 · %2").arg(month, ActivityGroup::at(group).ofMany()), held};
    }
    QList<Id<Activity>> all;
    for (const auto& [group, held] : layers)
        all += held;
    return Drill{month, all};
}

QList<Id<Activity>> DashboardCharts::activitiesOf(const MapRow& row, int column) const
{
    QList<Id<Activity>> all;
    for (const AgencyCount* agency : row.agencies)
        all += column >= m_columns ? agency->total.activities : agency->months.value(monthAt(column)).activities;
    return distinct(all);
}

HeatMap::Data DashboardCharts::map() const
{
    HeatMap::Data data;
    data.rowsName = tr("Institution");
    data.totalName = tr("Total");
    data.few = tr("few");
    data.many = tr("many");
    for (int column = 0; column < m_columns; ++column) {
        data.columns.append(shortMonth(column));
        data.spokenColumns.append(spokenMonth(column));
        data.ahead.append(isAhead(column));
    }
    for (const MapRow& row : m_rows) {
        HeatMap::Row shown{row.name, row.spokenName, {}, 0, row.isSum, {}};
        if (!row.isSum)
            shown.opens = opening(row.spokenName);
        for (int column = 0; column < m_columns; ++column)
            shown.values.append(static_cast<int>(activitiesOf(row, column).size()));
        shown.total = static_cast<int>(activitiesOf(row, m_columns).size());
        data.rows.append(shown);
    }
    return data;
}

QString DashboardCharts::mapTitle() const
{
    const auto sums = std::count_if(m_rows.cbegin(), m_rows.cend(), [](const MapRow& row) { return row.isSum; });
    const QString title = m_ofBanks ? tr("%1 shinkin × %2 months") : tr("%1 institutions × %2 months");
    return title.arg(m_rows.size() - sums).arg(m_columns);
}

// 出張相談会 123 + 連携セミナー 54 = 177; and the participations where several took part in one.
QString DashboardCharts::mapNote() const
{
    const auto sum = std::find_if(m_rows.cbegin(), m_rows.cend(), [](const MapRow& row) { return row.isSum; });
    if (sum == m_rows.cend())
        return {};
    const auto total = activitiesOf(*sum, m_columns).size();
    qsizetype participations = 0;
    for (const AgencyCount* agency : sum->agencies)
        participations += agency->total.times();
    QStringList parts;
    for (const ActivityKind kind : allActivityKinds()) {
        const KindCount& count = m_data.map.kinds.value(kind);
        const int times = sum->agencies.constFirst()->memberInTokyo ? count.tokyoShinkin.times() : count.all.times();
        if (times > 0)
            parts.append(tr("%1 %2", "a kind of activity and how many").arg(label(kind)).arg(times));
    }
    QString note = parts.size() > 1 ? tr("%1 = %2").arg(parts.join(u" + "_s)).arg(total) : parts.join(QString());
    if (participations > total)
        note += tr(" · %1 participations").arg(participations);
    if (m_ofBanks)
        note = tr("%1 (Tokyo’s 23 shinkin)").arg(note);
    return note;
}

std::optional<Drill> DashboardCharts::drillOfMap(QPoint place) const
{
    if (place.y() < 0 || place.y() >= m_rows.size() || place.x() < 0 || place.x() > m_columns)
        return std::nullopt;
    const MapRow& row = m_rows.at(place.y());
    const QString when = place.x() == m_columns ? m_data.question.period.title() : shortMonth(place.x());
    if (row.isSum)
        return Drill{tr("%1 · %2").arg(row.name, when), activitiesOf(row, place.x())};
    return drillOf(*row.agencies.constFirst(), when, activitiesOf(row, place.x()));
}

Drill DashboardCharts::drillOf(const AgencyCount& agency, const QString& when,
                               const QList<Id<Activity>>& activities) const
{
    Drill drill{tr("%1 · %2").arg(shortName(agency.name), when), activities};
    drill.of = DrillAgency{agency.agency, agency.name, agency.kindName, activities};
    return drill;
}

std::optional<Drill> DashboardCharts::drillOfAgency(const QList<const AgencyCount*>& agencies, int row) const
{
    if (row < 0 || row >= agencies.size())
        return std::nullopt;
    const AgencyCount& agency = *agencies.at(row);
    return drillOf(agency, m_data.question.period.title(), agency.total.activities);
}

QString DashboardCharts::opening(const QString& name)
{
    return tr("Open %1", "the page of an institution").arg(name);
}

Id<Agency> DashboardCharts::agencyAt(const QList<const AgencyCount*>& agencies, int row)
{
    return row < 0 || row >= agencies.size() ? Id<Agency>() : agencies.at(row)->agency;
}

Id<Agency> DashboardCharts::agencyOfMap(int row) const
{
    return row < 0 || row >= m_rows.size() || m_rows.at(row).isSum ? Id<Agency>()
                                                                   : m_rows.at(row).agencies.constFirst()->agency;
}

QString DashboardCharts::rankingNote() const
{
    return m_ofBanks ? tr("shinkin · times") : tr("times");
}

RankingBars::Data DashboardCharts::ranking() const
{
    RankingBars::Data data;
    data.nameHead = tr("Institution");
    data.valueHead = tr("Times");
    int rank = 0;
    for (const AgencyCount* agency : m_ranked) {
        const int times = agency->total.times();
        ++rank;
        data.rows.append({rank,
                          shortName(agency->name),
                          times,
                          {},
                          tr("%1, rank %2: %3").arg(agency->name).arg(rank).arg(times),
                          opening(agency->name)});
    }
    return data;
}

std::optional<Drill> DashboardCharts::drillOfRanking(QPoint place) const
{
    return drillOfAgency(m_ranked, place.y());
}

RankingBars::Data DashboardCharts::quiet() const
{
    RankingBars::Data data;
    data.nameHead = tr("Institution");
    data.valueHead = tr("Times");
    data.sinceHead = tr("Quiet since");
    const QDate until = std::min(m_data.question.period.last(), m_data.today);
    for (const AgencyCount* agency : m_quiet) {
        const int times = agency->total.times();
        const QString day = QLocale().toString(agency->lastUse, tr("d MMM yyyy", "a day in the list of the quiet"));
        const QString since =
            agency->lastUse.isValid()
                ? tr("%1 (%n day(s))", nullptr, static_cast<int>(agency->lastUse.daysTo(until))).arg(day)
                : tr("never yet");
        data.rows.append({0, shortName(agency->name), times, since, tr("%1, quiet since: %2").arg(agency->name, since),
                          opening(agency->name)});
    }
    return data;
}

std::optional<Drill> DashboardCharts::drillOfQuiet(QPoint place) const
{
    return drillOfAgency(m_quiet, place.y());
}

QString DashboardCharts::fewest(int most) const
{
    QStringList words;
    for (auto agency = m_ranked.crbegin(); agency != m_ranked.crend() && words.size() < most; ++agency) {
        if ((*agency)->memberInTokyo || !(*agency)->member)
            words.append(u"%1 %2"_s.arg(shortName((*agency)->name)).arg((*agency)->total.times()));
    }
    return words.join(u" · "_s);
}

} // namespace yorozu::ui
