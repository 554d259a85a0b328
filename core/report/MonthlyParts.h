// SPDX-License-Identifier: GPL-3.0-or-later
// How the consultations of a month are parted: each 区分 is defined here once, for the sheet, its files and the lists
// of records behind its figures.
#pragma once

#include "core/domain/MonthSpan.h"
#include "core/domain/ReportFacts.h"
#include "core/report/ReportWords.h"

#include <functional>
#include <QStringList>

namespace yorozu::report {

struct LineRule
{
    QString key;
    QString label;
    bool always = true; // also without a record
};

template <typename Fact> struct PartRule
{
    QString key;
    QString label;
    bool breakdown = false;
    bool sums = true;
    QList<LineRule> lines;
    std::function<QStringList(const Fact&)> linesOf; // the keys of the lines that count it; one if the part sums
    bool byOffice = true;
};

QList<PartRule<CountedMemo>> memoParts(const ReportWords&, const MonthSpan&);
QList<PartRule<CountedBooking>> bookingParts();
QList<PartRule<CountedActivity>> activityParts();

// The part with the line of the firms (社) beside the times (延べ), and that line.
inline constexpr auto ClientsPart = QLatin1String("clients");
inline constexpr auto FirmsLine = QLatin1String("firms");
QString firmsLabel();
inline constexpr auto PartnershipPart = QLatin1String("partnership");

} // namespace yorozu::report
