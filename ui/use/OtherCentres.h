// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/domain/CentreFigure.h"
#include "ui/charts/ChartTable.h"
#include "ui/charts/RankingBars.h"
#include "ui/use/UsePart.h"

#include <QCoreApplication>

namespace yorozu::ui {

// 他拠点比較: what other centres have published for the period and for parts of it, each beside our own count of the
// same time.
class OtherCentres
{
    Q_DECLARE_TR_FUNCTIONS(OtherCentres)

public:
    // In the reading thread.
    static Result<OtherCentres> read(service::Services& services, const UseQuestion& question);

    bool isEmpty() const { return m_lines.isEmpty(); }
    // What is published for the whole period, as the centres call it.
    QStringList figures() const;
    RankingBars::Data bars(const QString& figure) const;
    ChartTable table() const;
    // Of our own: a bar, or a line of the table.
    std::optional<UseNumber> numberOfBar(const QString& figure, QPoint place) const;
    std::optional<UseNumber> numberOfLine(int line) const;

private:
    struct Line
    {
        CentreFigure figure;
        std::optional<qint64> ours; // null: we count nothing like it
    };
    struct Bar
    {
        QString centre; // empty: ours
        qint64 value = 0;
        QString source;
    };
    void sort();
    QList<Bar> barsOf(const QString& figure) const;
    static CrosstabQuestion ours(const MonthSpan& span, CrosstabQuestion::Measure measure, Id<Office> office);
    static QString spanName(const MonthSpan& span);
    UseNumber ownNumber(const Line& line) const;

    UseQuestion m_question;
    QList<Line> m_lines;
};

} // namespace yorozu::ui
