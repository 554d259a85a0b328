// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/DashboardTiles.h"

#include "ui/charts/TileRow.h"
#include "ui/dashboard/FigureBound.h"
#include "ui/dashboard/GroupFigure.h"

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
    const bool people = GroupFigure::of(ActivityGroup::at(group)).unit == FigureUnit::People;
    return people ? count.people : count.times();
}

DashboardTiles::Sums DashboardTiles::sumsOf(int group) const
{
    const ActivityGroup shown = ActivityGroup::at(group);
    Sums sums;
    // Whoever asks for another kind of agency does not want the figure of the banks.
    sums.tokyo = GroupFigure::of(shown).scope == FigureScope::TokyoShinkin && m_data.question.agencyKind == 0;
    for (const ActivityKind kind : shown.kinds()) {
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
    for (const ActivityKind kind : ActivityGroup::at(group).kinds()) {
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
    for (int group = 0; group < ActivityGroup::Counted; ++group)
        tiles.append(tileOf(group));
    return tiles;
}

Tile DashboardTiles::tileOf(int group) const
{
    const Sums sums = sumsOf(group);
    Tile tile;
    tile.colors = ActivityGroup::at(group).colors();
    tile.name = ActivityGroup::at(group).ofMany();
    tile.on = m_data.question.group == group;
    setFigure(tile, group, sums);
    if (sums.target && *sums.target > 0) {
        tile.targetText = tr("of %1", "target of a year").arg(QLocale().toString(*sums.target));
        tile.share = static_cast<double>(valueOf(group, sums.now)) / *sums.target;
        tile.spokenFigure = tr("%1, target %2").arg(tile.spokenFigure).arg(*sums.target);
    }
    for (const QList<Shown>& line : linesOf(group, sums)) {
        Tile::Line pieces;
        for (const Shown& shown : line)
            pieces.append(shown.piece);
        tile.lines.append(pieces);
    }
    return tile;
}

// A bound that was published stands for what the records may not hold wholly; what they hold is said with it.
void DashboardTiles::setFigure(Tile& tile, int group, const Sums& sums) const
{
    const int counted = valueOf(group, sums.now);
    const FigureUnit unit = GroupFigure::of(ActivityGroup::at(group)).unit;
    const std::optional<PublishedFigure> figure = published(group, unit, sums);
    tile.unit = GroupFigure::unitOf(ActivityGroup::at(group));
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

bool DashboardTiles::knowsYearBefore() const
{
    return std::any_of(m_data.all.kinds.cbegin(), m_data.all.kinds.cend(),
                       [](const KindCount& count) { return count.previous.times() > 0; });
}

ActivityCount DashboardTiles::allOf(int group) const
{
    ActivityCount all;
    for (const ActivityKind kind : ActivityGroup::at(group).kinds())
        all = united(all, m_data.all.kinds.value(kind).all);
    return all;
}

Drill DashboardTiles::activities(int group, const ActivityCount& count, const QString& of) const
{
    const bool people = GroupFigure::of(ActivityGroup::at(group)).unit == FigureUnit::People;
    const QString name = ActivityGroup::at(group).ofMany();
    return {of.isEmpty() ? name : tr("%1 · %2").arg(name, of),
            count.activities,
            {},
            people ? Drill::Sum::People : Drill::Sum::Activities};
}

DashboardTiles::Shown DashboardTiles::plain(const QString& text)
{
    return {Tile::Piece{text}};
}

DashboardTiles::Shown DashboardTiles::part(const QString& text, ActivityKind kind) const
{
    const ActivityCount count = m_data.all.kinds.value(kind).all;
    return {Tile::Piece{text.arg(count.times()), tr("%1: %2").arg(label(kind)).arg(count.times())},
            Drill{label(kind), count.activities}};
}

// As many as are in the records; a bound that was published is said as it is.
DashboardTiles::Shown DashboardTiles::institutions(int group, const Sums& sums) const
{
    const bool assist = group == ActivityGroup::Assist; // beside the banks are the parties that give their advice
    const QString name = ActivityGroup::at(group).ofMany();
    const Drill drill = agenciesOf(name, m_data.all, sums.now, false, assist);
    const auto counted = static_cast<int>(drill.agencies.size());
    const std::optional<PublishedFigure> figure = published(group, FigureUnit::Agencies, sums);
    QString text = assist ? tr("%n shinkin bank(s)", nullptr, counted) : tr("%n institution(s)", nullptr, counted);
    QString spoken = tr("%1: %2").arg(name, text);
    if (!assist && figure && figure->qualifier != Qualifier::None) {
        const FigureBound bound = FigureBound::of(figure->qualifier);
        text = bound.before + tr("%n institution(s)", nullptr, figure->value) + bound.behind;
        spoken = tr("%1: %2 published, %3 in the records").arg(name, text, QLocale().toString(counted));
    }
    return {Tile::Piece{text, spoken}, drill};
}

// Of whom the figure is.
QList<DashboardTiles::Shown> DashboardTiles::scopeLine(int group, const Sums& sums) const
{
    switch (group) {
    case ActivityGroup::Zemi:
        return {part(tr("days %1"), ActivityKind::ZemiDay), plain(u"·"_s),
                part(tr("seminars %1"), ActivityKind::ZemiSeminar)};
    case ActivityGroup::Exchange:
        return {part(tr("paid %1"), ActivityKind::VisitPaid), plain(u"·"_s),
                part(tr("received %1"), ActivityKind::VisitReceived)};
    case ActivityGroup::Trainees: {
        const std::optional<PublishedFigure> figure = published(group, FigureUnit::People, sums);
        if (figure && figure->fiscalYear == 0)
            return {plain(tr("in all years"))};
        break;
    }
    default:
        break;
    }
    if (!sums.tokyo)
        return {institutions(group, sums)};
    const ActivityCount all = allOf(group);
    QList<Shown> line{plain(tr("Tokyo’s 23 shinkin"))};
    if (all.times() > sums.now.times()) {
        const QString spoken =
            tr("%1, of all institutions: %2").arg(ActivityGroup::at(group).ofMany()).arg(all.times());
        line.append(Shown{Tile::Piece{tr("all %1").arg(all.times()), spoken, true},
                          activities(group, all, tr("all institutions"))});
    }
    return line;
}

QList<DashboardTiles::Shown> DashboardTiles::yearBefore(int group, const Sums& sums) const
{
    const int before = valueOf(group, sums.before);
    const int now = valueOf(group, sums.now);
    const QString name = tr("%1, a year before: %2").arg(ActivityGroup::at(group).ofMany()).arg(before);
    const Drill former = activities(group, sums.before, tr("a year before"));
    if (group == ActivityGroup::Trainees) {
        const QString spoken = tr("%1, this period: %2").arg(ActivityGroup::at(group).ofMany()).arg(now);
        QList<Shown> line{Shown{Tile::Piece{tr("this period %1").arg(now), spoken}, activities(group, sums.now)}};
        if (knowsYearBefore()) {
            line.append(plain(u"·"_s));
            line.append(Shown{Tile::Piece{tr("before %1").arg(before), name}, former});
        }
        return line;
    }
    if (!knowsYearBefore())
        return {plain(tr("before: no records"))};
    const QString text = before == 0 ? tr("before –") : tr("before %1").arg(before);
    QList<Shown> line{Shown{Tile::Piece{text, name}, former}};
    // A part of a year says nothing beside a whole one.
    if (before == 0 && now > 0)
        line.append(Shown{Tile::Piece{tr("new"), {}, true}});
    else if (before > 0 && m_data.question.period.last() < m_data.today)
        line.append(Shown{Tile::Piece{percent(now, before), {}, true, now > before}});
    return line;
}

QList<QList<DashboardTiles::Shown>> DashboardTiles::linesOf(int group, const Sums& sums) const
{
    return {scopeLine(group, sums), yearBefore(group, sums)};
}

std::optional<Drill> DashboardTiles::drill(QPoint place) const
{
    const int group = place.x();
    if (group < 0 || group >= ActivityGroup::Counted)
        return std::nullopt;
    const Sums sums = sumsOf(group);
    if (place.y() == TileRow::Figure)
        return activities(group, sums.now, sums.tokyo ? tr("Tokyo’s 23") : QString());
    const QList<QList<Shown>> lines = linesOf(group, sums);
    for (int line = 0; line < lines.size(); ++line) {
        for (int piece = 0; piece < lines.at(line).size(); ++piece) {
            if (TileRow::placeOf(group, line, piece) == place)
                return lines.at(line).at(piece).drill;
        }
    }
    return std::nullopt;
}

} // namespace yorozu::ui
