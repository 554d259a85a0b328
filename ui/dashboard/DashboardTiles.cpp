// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/DashboardTiles.h"

#include "ui/charts/TileRow.h"
#include "ui/dashboard/DashboardGroups.h"
#include "ui/dashboard/FigureBound.h"

#include <algorithm>
#include <cmath>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace yorozu::ui {

namespace {

QString percent(int now, int before)
{
    const auto change = static_cast<int>(std::lround(100.0 * (now - before) / before));
    return change > 0 ? u"+%1%"_s.arg(change) : change < 0 ? u"−%1%"_s.arg(-change) : u"±0%"_s;
}

} // namespace

int DashboardTiles::valueOf(int group, const ActivityCount& count)
{
    const bool people = DashboardGroups::all().at(static_cast<std::size_t>(group)).unit == FigureUnit::People;
    return people ? count.people : count.times();
}

DashboardTiles::Sums DashboardTiles::sumsOf(int group) const
{
    const DashboardGroup& shown = DashboardGroups::all().at(static_cast<std::size_t>(group));
    Sums sums;
    // Whoever asks for another kind of agency does not want the figure of the banks.
    sums.tokyo = shown.scope == FigureScope::TokyoShinkin && m_data.question.agencyKind == 0;
    for (const ActivityKind kind : shown.kinds) {
        const KindCount count = m_data.all.kinds.value(kind);
        sums.now = united(sums.now, sums.tokyo ? count.tokyoShinkin : count.all);
        sums.before = united(sums.before, sums.tokyo ? count.previousTokyo : count.previous);
        if (const std::optional<int> target = sums.tokyo ? count.targetTokyo : count.target)
            sums.target = sums.target.value_or(0) + *target;
    }
    // A target is that of the whole centre and the whole year.
    if (m_data.question.isFiltered() || m_data.question.period.unit() != DashboardPeriod::Unit::Year)
        sums.target.reset();
    return sums;
}

std::optional<PublishedFigure> DashboardTiles::published(int group, FigureUnit unit, const Sums& sums) const
{
    if (m_data.question.isFiltered() || m_data.question.period.unit() != DashboardPeriod::Unit::Year)
        return std::nullopt;
    const FigureScope scope = sums.tokyo ? FigureScope::TokyoShinkin : FigureScope::All;
    for (const ActivityKind kind : DashboardGroups::all().at(static_cast<std::size_t>(group)).kinds) {
        for (const PublishedFigure& figure : m_data.all.kinds.value(kind).published) {
            // Without a year it can only be said of all years together: of how many people came, say.
            if (figure.fiscalYear == 0 && unit != FigureUnit::People)
                continue;
            if (figure.unit == unit && (figure.scope == scope || unit != FigureUnit::Times))
                return figure;
        }
    }
    return std::nullopt;
}

QList<Tile> DashboardTiles::tiles() const
{
    QList<Tile> tiles;
    for (int group = 0; group < DashboardGroup::Count; ++group)
        tiles.append(tileOf(group));
    return tiles;
}

Tile DashboardTiles::tileOf(int group) const
{
    const Sums sums = sumsOf(group);
    Tile tile;
    tile.colors = DashboardGroups::all().at(static_cast<std::size_t>(group)).colors;
    tile.name = DashboardGroups::name(group);
    tile.on = m_data.question.group == group;
    setFigure(tile, group, sums);
    if (sums.target && *sums.target > 0) {
        tile.targetText = tr("of %1", "target of a year").arg(QLocale().toString(*sums.target));
        tile.share = static_cast<double>(valueOf(group, sums.now)) / *sums.target;
        tile.spokenFigure = tr("%1, target %2").arg(tile.spokenFigure).arg(*sums.target);
    }
    tile.lines = {scopeLine(group, sums), yearBefore(group, sums)};
    return tile;
}

// A bound that was published stands for what the records may not hold wholly; what they hold is said with it.
void DashboardTiles::setFigure(Tile& tile, int group, const Sums& sums) const
{
    const int counted = valueOf(group, sums.now);
    const FigureUnit unit = DashboardGroups::all().at(static_cast<std::size_t>(group)).unit;
    const std::optional<PublishedFigure> figure = published(group, unit, sums);
    tile.unit = DashboardGroups::unitOf(group);
    if (figure && (figure->qualifier != Qualifier::None || counted == 0)) {
        const FigureBound bound = FigureBound::of(figure->qualifier);
        tile.before = bound.before;
        tile.figure = QLocale().toString(figure->value);
        tile.unit += bound.behind;
        tile.spokenFigure = tr("%1: %2 published, %3 in the records")
                                .arg(tile.name, tile.before + tile.figure + tile.unit, QLocale().toString(counted));
    } else {
        tile.figure = QLocale().toString(counted);
        tile.spokenFigure = tr("%1: %2").arg(tile.name, tile.figure);
    }
}

QString DashboardTiles::partsOf(int group) const
{
    const auto times = [this](ActivityKind kind) { return m_data.all.kinds.value(kind).all.times(); };
    if (group == DashboardGroup::Zemi)
        return tr("days %1 · seminars %2").arg(times(ActivityKind::ZemiDay)).arg(times(ActivityKind::ZemiSeminar));
    if (group == DashboardGroup::Exchange)
        return tr("paid %1 · received %2").arg(times(ActivityKind::VisitPaid)).arg(times(ActivityKind::VisitReceived));
    return {};
}

// Beside them are the parties that give their advice.
int DashboardTiles::banksAmong(const ActivityCount& count) const
{
    return static_cast<int>(
        std::count_if(m_data.all.agencies.cbegin(), m_data.all.agencies.cend(), [&count](const AgencyCount& agency) {
            return agency.member && count.agencies.contains(agency.agency.number());
        }));
}

bool DashboardTiles::knowsYearBefore() const
{
    return std::any_of(m_data.all.kinds.cbegin(), m_data.all.kinds.cend(),
                       [](const KindCount& count) { return count.previous.times() > 0; });
}

// Of whom the figure is.
Tile::Line DashboardTiles::scopeLine(int group, const Sums& sums) const
{
    if (const QString parts = partsOf(group); !parts.isEmpty())
        return {parts};
    if (group == DashboardGroup::Trainees) {
        const std::optional<PublishedFigure> figure = published(group, FigureUnit::People, sums);
        const bool ever = figure && figure->fiscalYear == 0;
        return {ever ? tr("in all years")
                     : tr("%n institution(s)", nullptr, static_cast<int>(sums.now.agencies.size()))};
    }
    if (sums.tokyo) {
        ActivityCount all;
        for (const ActivityKind kind : DashboardGroups::all().at(static_cast<std::size_t>(group)).kinds)
            all = united(all, m_data.all.kinds.value(kind).all);
        const QString text = tr("Tokyo’s 23 shinkin");
        const QString mark = all.times() > sums.now.times() ? tr("all %1").arg(all.times()) : QString();
        return {text, mark, false,
                tr("%1, of all institutions: %2").arg(DashboardGroups::name(group)).arg(all.times())};
    }
    if (group == DashboardGroup::Assist)
        return {tr("%n shinkin bank(s)", nullptr, banksAmong(sums.now))};
    const std::optional<PublishedFigure> figure = published(group, FigureUnit::Agencies, sums);
    if (figure && figure->qualifier != Qualifier::None) {
        const FigureBound bound = FigureBound::of(figure->qualifier);
        return {bound.before + tr("%n institution(s)", nullptr, figure->value) + bound.behind};
    }
    return {tr("%n institution(s)", nullptr, static_cast<int>(sums.now.agencies.size()))};
}

Tile::Line DashboardTiles::yearBefore(int group, const Sums& sums) const
{
    const int before = valueOf(group, sums.before);
    const int now = valueOf(group, sums.now);
    const QString name = tr("%1, a year before: %2").arg(DashboardGroups::name(group)).arg(before);
    if (group == DashboardGroup::Trainees && knowsYearBefore())
        return {tr("this period %1 · before %2").arg(now).arg(before), {}, false, name};
    if (!knowsYearBefore()) {
        return group == DashboardGroup::Trainees ? Tile::Line{tr("this period %1").arg(now)}
                                                 : Tile::Line{tr("before: no records")};
    }
    if (before == 0)
        return {tr("before –"), now > 0 ? tr("new") : QString(), false, name};
    // A part of a year says nothing beside a whole one.
    const bool over = m_data.question.period.last() < m_data.today;
    return {tr("before %1").arg(before), over ? percent(now, before) : QString(), over && now > before, name};
}

std::optional<Drill> DashboardTiles::drill(QPoint place) const
{
    const int group = place.x();
    if (group < 0 || group >= DashboardGroup::Count)
        return std::nullopt;
    const Sums sums = sumsOf(group);
    const QString name = DashboardGroups::name(group);
    switch (place.y()) {
    case TileRow::Figure:
        return Drill{sums.tokyo ? tr("%1 · Tokyo’s 23").arg(name) : name, sums.now.activities};
    case TileRow::FirstLine: {
        ActivityCount all;
        for (const ActivityKind kind : DashboardGroups::all().at(static_cast<std::size_t>(group)).kinds)
            all = united(all, m_data.all.kinds.value(kind).all);
        return Drill{tr("%1 · all institutions").arg(name), all.activities};
    }
    case TileRow::FirstLine + 1:
        return Drill{tr("%1 · a year before").arg(name), sums.before.activities};
    default:
        return std::nullopt;
    }
}

} // namespace yorozu::ui
