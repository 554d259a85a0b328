// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/domain/Crosstab.h"
#include "ui/charts/RankingBars.h"
#include "ui/charts/StackedMonths.h"
#include "ui/use/UsePart.h"

#include <array>
#include <QCoreApplication>

namespace yorozu::ui {

// 相談の内訳 of one period: first and further sessions by month, and the attributes one by one, from one reading.
class Consultations
{
    Q_DECLARE_TR_FUNCTIONS(Consultations)

public:
    // In the order in which they stand on the screen.
    static constexpr std::array Attributes{Attribute::Topic, Attribute::Course, Attribute::Channel, Attribute::Industry,
                                           Attribute::Mode,  Attribute::Gender, Attribute::Age};

    // In the reading thread.
    static Result<Consultations> read(service::Services& services, const UseQuestion& question,
                                      CrosstabQuestion::Measure measure);

    bool isEmpty() const { return m_months.total == 0; }
    StackedMonths::Data months() const;
    // 新規 312 · 継続 1,024
    QString monthsNote() const;
    std::optional<UseNumber> numberOfMonths(QPoint place) const;

    RankingBars::Data bars(std::size_t attribute) const;
    QString note(std::size_t attribute) const;
    std::optional<UseNumber> numberOf(std::size_t attribute, QPoint place) const;

private:
    // A firm that came for the first time is new in its month, however often it came in it.
    UseNumber numberOfLayer(const QString& title, qint64 count, const QString& month, bool first) const;
    CrosstabQuestion asked(Attribute attribute, const MonthSpan& span) const;
    static qint64 firstAt(const Crosstab& table, const QString& month);
    static qint64 totalAt(const Crosstab& table, const QString& month);
    QString monthKey(int column) const;
    QList<CrosstabHeading> ordered(std::size_t attribute) const;
    static UseNumber number(const QString& title, qint64 count, const CrosstabQuestion& question,
                            const CrosstabCell& cell);

    UseQuestion m_question;
    CrosstabQuestion::Measure m_measure = CrosstabQuestion::Measure::Consultations;
    Crosstab m_months; // by first or further session
    Crosstab m_before; // the same a year before
    std::array<Crosstab, Attributes.size()> m_tables;
};

} // namespace yorozu::ui
