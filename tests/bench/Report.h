// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cmath>
#include <optional>
#include <QJsonObject>
#include <QList>
#include <QString>

namespace yorozu::bench {

// What a line is held against.
struct Target
{
    enum class Of { Nothing, Value, Ratio };
    Of of = Of::Nothing;
    double limit = 0;
    bool atLeast = false; // else at most

    static Target none() { return {}; }
    static Target value(double most) { return {Of::Value, most, false}; }
    static Target ratio(double most) { return {Of::Ratio, most, false}; }
    static Target ratioAtLeast(double least) { return {Of::Ratio, least, true}; }
};

// One figure, the floor beside it, the ratio of the two, the target.
struct Line
{
    QString scenario;
    QString what;
    QString unit;
    double ours = 0;
    std::optional<double> floor;
    QString floorIs; // what was measured as the floor
    Target target;
    QString note;

    // Ours by the floor's; where more is wanted, the floor's by ours.
    std::optional<double> ratio() const;
    std::optional<bool> met() const; // none: there is no target
    QString targetText() const;
};

class Report
{
public:
    explicit Report(QJsonObject about)
        : m_about(std::move(about))
    {
    }

    void add(const Line& line) { m_lines.append(line); }
    const QList<Line>& lines() const { return m_lines; }
    // For the terminal and for Markdown.
    QString table() const;
    QByteArray json() const;

private:
    QJsonObject m_about;
    QList<Line> m_lines;
};

} // namespace yorozu::bench
