// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/Report.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace yorozu::bench {

namespace {

// Three figures that count; more are noise.
QString shown(double value)
{
    if (std::isnan(value))
        return u"–"_s;
    const double size = std::abs(value);
    return QString::number(value, 'f', size >= 100 ? 0 : size >= 10 ? 1 : size >= 1 ? 2 : 3);
}

QString shown(const std::optional<double>& value)
{
    return value ? shown(*value) : u"–"_s;
}

QJsonValue jsonOf(const std::optional<double>& value)
{
    return value && std::isfinite(*value) ? QJsonValue(*value) : QJsonValue();
}

QString verdict(const std::optional<bool>& met)
{
    return !met ? u"–"_s : *met ? u"yes"_s : u"NO"_s;
}

QString row(const QStringList& cells)
{
    return u"| "_s + cells.join(u" | ") + u" |\n"_s;
}

} // namespace

std::optional<double> Line::ratio() const
{
    if (!floor)
        return std::nullopt;
    return target.atLeast ? *floor / ours : ours / *floor;
}

std::optional<bool> Line::met() const
{
    if (target.of == Target::Of::Nothing)
        return std::nullopt;
    const double value = target.of == Target::Of::Value ? ours : ratio().value_or(std::nan(""));
    return target.atLeast ? value >= target.limit : value <= target.limit;
}

QString Line::targetText() const
{
    if (target.of == Target::Of::Nothing)
        return u"–"_s;
    const QString sign = target.atLeast ? u"≥ "_s : u"≤ "_s;
    return sign + QString::number(target.limit) + (target.of == Target::Of::Ratio ? u" ×"_s : u' ' + unit);
}

QString Report::table() const
{
    QString text = row({u"scenario"_s, u"what"_s, u"unit"_s, u"ours"_s, u"floor"_s, u"ratio"_s, u"target"_s, u"met"_s,
                        u"floor is; remarks"_s});
    text += u"|---|---|---|---:|---:|---:|---|---|---|\n"_s;
    for (const Line& line : m_lines) {
        QStringList remarks{line.floorIs, line.note};
        remarks.removeAll(QString());
        text += row({line.scenario, line.what, line.unit, shown(line.ours), shown(line.floor), shown(line.ratio()),
                     line.targetText(), verdict(line.met()), remarks.join(u"; ")});
    }
    return text;
}

QByteArray Report::json() const
{
    QJsonArray lines;
    for (const Line& line : m_lines) {
        const std::optional<bool> met = line.met();
        lines.append(QJsonObject{{u"scenario"_s, line.scenario},
                                 {u"what"_s, line.what},
                                 {u"unit"_s, line.unit},
                                 {u"ours"_s, jsonOf(line.ours)},
                                 {u"floor"_s, jsonOf(line.floor)},
                                 {u"floor_is"_s, line.floorIs},
                                 {u"ratio"_s, jsonOf(line.ratio())},
                                 {u"target"_s, line.targetText()},
                                 {u"met"_s, met ? QJsonValue(*met) : QJsonValue()},
                                 {u"note"_s, line.note}});
    }
    QJsonObject whole = m_about;
    whole.insert(u"lines"_s, lines);
    return QJsonDocument(whole).toJson();
}

} // namespace yorozu::bench
