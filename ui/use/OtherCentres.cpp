// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/use/OtherCentres.h"

#include "core/service/AnalysisService.h"
#include "core/service/Services.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <QLocale>
#include <tuple>

using namespace Qt::StringLiterals;

namespace yorozu::ui {

// Any two attributes would do: it is the sum that is wanted.
CrosstabQuestion OtherCentres::ours(const MonthSpan& span, CrosstabQuestion::Measure measure, Id<Office> office)
{
    return {Attribute::Office, Attribute::Mode, span.first, span.last(), measure, office};
}

Result<OtherCentres> OtherCentres::read(service::Services& services, const UseQuestion& question)
{
    service::AnalysisService analysis(services.file());
    const Result<QList<CentreFigure>> figures = analysis.centreFigures(question.span);
    if (!figures)
        return figures.error();
    OtherCentres found;
    found.m_question = question;
    // Centres publish the same few figures for the same few spans: ours are counted once for each.
    QList<std::pair<CrosstabQuestion, Crosstab>> counted;
    const auto placeOf = [&counted](const CrosstabQuestion& asked) {
        return std::find_if(counted.begin(), counted.end(), [&asked](const auto& one) { return one.first == asked; });
    };
    for (const CentreFigure& figure : *figures) {
        const auto measure = ownMeasure(figure.figure);
        if (measure && placeOf(ours(figure.span, *measure, question.office)) == counted.end())
            counted.append({ours(figure.span, *measure, question.office), {}});
    }
    std::optional<Error> failure;
    QList<std::function<void()>> readings;
    for (auto& [asked, table] : counted) {
        readings.append([&analysis, &failure, &asked = asked, &table = table] {
            Result<Crosstab> answer = analysis.crosstab(asked);
            if (answer)
                table = *std::move(answer);
            else
                failure = answer.error();
        });
    }
    if (const Status read = services.file().together(readings); !read)
        return read.error();
    if (failure)
        return *failure;
    for (const CentreFigure& figure : *figures) {
        const auto measure = ownMeasure(figure.figure);
        found.m_lines.append(
            {figure, measure ? std::optional(placeOf(ours(figure.span, *measure, question.office))->second.total)
                             : std::nullopt});
    }
    found.sort();
    return found;
}

void OtherCentres::sort()
{
    std::stable_sort(m_lines.begin(), m_lines.end(), [](const Line& one, const Line& other) {
        const CentreFigure& a = one.figure;
        const CentreFigure& b = other.figure;
        return std::tuple(a.figure, -a.span.months, a.span.first, a.centre) <
               std::tuple(b.figure, -b.span.months, b.span.first, b.centre);
    });
}

QStringList OtherCentres::figures() const
{
    QStringList names;
    for (const Line& line : m_lines) {
        if (line.figure.span == m_question.span && !names.contains(line.figure.figure))
            names.append(line.figure.figure);
    }
    return names;
}

QString OtherCentres::spanName(const MonthSpan& span)
{
    const QString format = tr("MMM yyyy", "a month");
    const QString first = QLocale().toString(span.first, format);
    return span.months == 1 ? first : tr("%1 – %2").arg(first, QLocale().toString(span.last(), format));
}

QList<OtherCentres::Bar> OtherCentres::barsOf(const QString& figure) const
{
    QList<Bar> bars;
    for (const Line& line : m_lines) {
        if (line.figure.figure != figure || line.figure.span != m_question.span)
            continue;
        if (bars.isEmpty() && line.ours)
            bars.append({{}, *line.ours, {}});
        bars.append({line.figure.centre, line.figure.value, line.figure.source});
    }
    std::stable_sort(bars.begin(), bars.end(),
                     [](const Bar& one, const Bar& other) { return one.value > other.value; });
    return bars;
}

RankingBars::Data OtherCentres::bars(const QString& figure) const
{
    RankingBars::Data data;
    data.nameHead = tr("Centre");
    data.valueHead = figure;
    int rank = 0;
    for (const Bar& bar : barsOf(figure)) {
        const QString name = bar.centre.isEmpty() ? tr("This centre") : bar.centre;
        QString spoken = tr("%1: %2").arg(name, QLocale().toString(bar.value));
        if (!bar.source.isEmpty())
            spoken = tr("%1 (%2)", "a figure and where it was published").arg(spoken, bar.source);
        data.rows.append({++rank, name, static_cast<int>(bar.value), {}, spoken});
    }
    return data;
}

ChartTable OtherCentres::table() const
{
    ChartTable table;
    table.heads = {tr("Figure"),      tr("Period"), tr("Centre"), tr("Published"),
                   tr("This centre"), tr("Share"),  tr("Source")};
    for (int at = 0; at < m_lines.size(); ++at) {
        const Line& line = m_lines.at(at);
        const bool known = line.ours.has_value();
        const bool part = known && line.figure.value > 0;
        const auto share =
            part ? std::lround(100.0 * static_cast<double>(*line.ours) / static_cast<double>(line.figure.value)) : 0;
        table.rows.append({{line.figure.figure},
                           {spanName(line.figure.span)},
                           {line.figure.centre},
                           {QLocale().toString(line.figure.value), {}, true},
                           {known ? QLocale().toString(*line.ours) : u"–"_s,
                            known ? std::optional<QPoint>(QPoint(0, at)) : std::nullopt, true},
                           {part ? u"%1%"_s.arg(share) : u"–"_s, {}, true},
                           {line.figure.source}});
    }
    return table;
}

UseNumber OtherCentres::ownNumber(const Line& line) const
{
    const CrosstabQuestion asked = ours(line.figure.span, *ownMeasure(line.figure.figure), m_question.office);
    return {tr("This centre · %1").arg(spanName(line.figure.span)), *line.ours,
            [asked](service::AnalysisService& analysis) { return analysis.records(asked, {}); }};
}

std::optional<UseNumber> OtherCentres::numberOfBar(const QString& figure, QPoint place) const
{
    const QList<Bar> bars = barsOf(figure);
    if (place.y() < 0 || place.y() >= bars.size() || !bars.at(place.y()).centre.isEmpty())
        return std::nullopt;
    const auto line = std::find_if(m_lines.cbegin(), m_lines.cend(), [this, &figure](const Line& one) {
        return one.figure.figure == figure && one.figure.span == m_question.span && one.ours;
    });
    return line == m_lines.cend() ? std::nullopt : std::optional(ownNumber(*line));
}

std::optional<UseNumber> OtherCentres::numberOfLine(int line) const
{
    if (line < 0 || line >= m_lines.size() || !m_lines.at(line).ours)
        return std::nullopt;
    return ownNumber(m_lines.at(line));
}

} // namespace yorozu::ui
