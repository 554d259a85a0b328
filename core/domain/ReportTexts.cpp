// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/ReportTexts.h"

#include "core/japanese/EraDate.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace yorozu {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ReportTexts)
};

bool isJapanese()
{
    return QLocale().language() == QLocale::Japanese;
}

QString yearText(QDate day)
{
    const int year = japanese::fiscalYear(day);
    return isJapanese() ? japanese::fiscalYearName(year) : Text::tr("fiscal %1").arg(year);
}

QString momentText(UtcSeconds moment)
{
    return toTokyo(moment).toString(u"yyyy-MM-dd HH:mm"_s);
}

} // namespace

QString monthText(QDate month)
{
    if (isJapanese())
        return japanese::formatEra(month).section(u'月', 0, 0) + u'月';
    return QLocale().toString(month, u"MMMM yyyy"_s);
}

QString spanText(const MonthSpan& span)
{
    if (span.months == 1)
        return monthText(span.first);
    if (span == MonthSpan::fiscalYear(span.first))
        return yearText(span.first);
    if (span == MonthSpan::quarter(span.first)) {
        const MonthSpan year = MonthSpan::fiscalYear(span.first);
        const int months = (span.first.year() - year.first.year()) * 12 + span.first.month() - year.first.month();
        return Text::tr("%1, quarter %2", "fiscal year, quarter").arg(yearText(span.first)).arg(months / 3 + 1);
    }
    return Text::tr("%1 to %2").arg(monthText(span.first), monthText(span.last()));
}

QString reportTitle(const MonthSpan& span)
{
    return Text::tr("Report of activities %1").arg(spanText(span));
}

QStringList reportHeadings(const MonthlyReport& report)
{
    QStringList headings{Text::tr("Part"), Text::tr("Item")};
    for (const Office& office : report.offices)
        headings.append(office.name);
    headings.append(Text::tr("Total"));
    headings.append(report.span.months == 1 ? Text::tr("Last month") : Text::tr("Before"));
    headings.append({Text::tr("Change"), Text::tr("Year to date")});
    return headings;
}

QString sumLabel()
{
    return Text::tr("Total");
}

QString monthsLabel()
{
    return Text::tr("By month");
}

QString breakdownLabel()
{
    return Text::tr("Breakdown");
}

QString consultationLabel()
{
    return Text::tr("Consultations");
}

QString noOfficesLabel()
{
    return Text::tr("Not by office");
}

QString centreLabel()
{
    return Text::tr("Tokyo Yorozu SME Support Centre");
}

QString reportNote(const MonthlyReport& report)
{
    if (report.closing)
        return Text::tr("Closed %1 by %2").arg(momentText(report.closing->closedAt), report.closing->closedBy);
    return Text::tr("Counted %1").arg(momentText(report.countedAt));
}

QList<ReportRow> rowsOf(const ReportPart& part)
{
    QList<ReportRow> rows;
    QList<ReportRow> beside;
    for (const ReportLine& line : part.lines)
        (line.summed || !part.sums ? rows : beside).append({line.label, line, false});
    if (part.sums)
        rows.append({sumLabel(), part.sum(), true});
    return rows + beside;
}

QString signedNumber(qint64 number)
{
    if (number == 0)
        return u"±0"_s;
    return (number > 0 ? u'+' : u'−') + QLocale(QLocale::Japanese).toString(number > 0 ? number : -number);
}

} // namespace yorozu
