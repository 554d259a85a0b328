// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/Report.h"

#include "core/domain/WordTable.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace yorozu {

namespace {

constexpr std::array Kinds{Word<Counted>{Counted::Memos, "memo", ""}, Word<Counted>{Counted::Bookings, "booking", ""},
                           Word<Counted>{Counted::Clients, "client", ""},
                           Word<Counted>{Counted::Activities, "activity", ""}};

constexpr std::array States{
    Word<MonthState>{MonthState::Ahead, "ahead", QT_TRANSLATE_NOOP("Report", "Not yet")},
    Word<MonthState>{MonthState::Entering, "entering", QT_TRANSLATE_NOOP("Report", "Being entered")},
    Word<MonthState>{MonthState::Checking, "checking", QT_TRANSLATE_NOOP("Report", "Being checked")},
    Word<MonthState>{MonthState::Closed, "closed", QT_TRANSLATE_NOOP("Report", "Closed")},
    Word<MonthState>{MonthState::Corrected, "corrected", QT_TRANSLATE_NOOP("Report", "Corrections")}};

constexpr std::array Columns{Word<FigureKey::Column>{FigureKey::Column::Office, "office", ""},
                             Word<FigureKey::Column>{FigureKey::Column::Total, "total", ""},
                             Word<FigureKey::Column>{FigureKey::Column::Previous, "previous", ""},
                             Word<FigureKey::Column>{FigureKey::Column::ToDate, "to-date", ""}};

constexpr auto Sum = "sum"_L1;

} // namespace

QString code(Counted counts)
{
    return codeOf(Kinds, counts);
}

std::optional<Counted> countedFromCode(const QString& text)
{
    return valueFromCode(Kinds, text);
}

QString code(MonthState state)
{
    return codeOf(States, state);
}

QString label(MonthState state)
{
    return labelOf(States, state, "Report");
}

ReportLine ReportPart::sum() const
{
    ReportLine sum;
    for (const ReportLine& line : lines) {
        if (!line.summed)
            continue;
        sum.counts = line.counts;
        sum.offices.resize(line.offices.size());
        for (qsizetype at = 0; at < line.offices.size(); ++at)
            sum.offices[at] += line.offices.at(at);
        sum.total += line.total;
        sum.previous += line.previous;
        sum.toDate += line.toDate;
    }
    return sum;
}

const ReportPart* MonthlyReport::part(const QString& key) const
{
    const auto found =
        std::find_if(parts.cbegin(), parts.cend(), [&key](const ReportPart& part) { return part.key == key; });
    return found == parts.cend() ? nullptr : &*found;
}

QString code(const FigureKey& key)
{
    QString column = codeOf(Columns, key.column);
    if (key.column == FigureKey::Column::Office)
        column += u':' + QString::number(key.office.number());
    return u"%1/%2/%3"_s.arg(key.part, key.line.isEmpty() ? QString(Sum) : key.line, column);
}

std::optional<FigureKey> figureKeyFromCode(const QString& text)
{
    const QStringList pieces = text.split(u'/');
    if (pieces.size() != 3)
        return std::nullopt;
    const auto column = valueFromCode(Columns, pieces.at(2).section(u':', 0, 0));
    if (!column)
        return std::nullopt;
    const Id<Office> office(pieces.at(2).section(u':', 1).toLongLong());
    if ((*column == FigureKey::Column::Office) != bool(office))
        return std::nullopt;
    return FigureKey{pieces.at(0), pieces.at(1) == Sum ? QString() : pieces.at(1), *column, office};
}

} // namespace yorozu
