// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/ReportCsv.h"

#include "core/domain/ReportTexts.h"
#include "core/exchange/Csv.h"

namespace yorozu::exchange {

namespace {

// Where no offices are told apart their cells are empty.
QStringList rowOf(const QString& part, const QString& label, const ReportLine& line, qsizetype offices)
{
    QStringList row{part, label};
    for (qsizetype office = 0; office < offices; ++office)
        row.append(office < line.offices.size() ? QString::number(line.offices.at(office)) : QString());
    for (const qint64 count : {line.total, line.previous, line.change(), line.toDate})
        row.append(QString::number(count));
    return row;
}

} // namespace

QString reportCsv(const MonthlyReport& report)
{
    QList<QStringList> rows{reportHeadings(report)};
    for (const ReportPart& part : report.parts) {
        const QList<ReportRow> lines = rowsOf(part);
        for (const ReportRow& line : lines)
            rows.append(rowOf(part.label, line.label, line.line, report.offices.size()));
    }
    return writeCsv(rows);
}

QString crosstabCsv(const Crosstab& table)
{
    QStringList headings{label(table.question.rows)};
    for (const CrosstabHeading& column : table.columns)
        headings.append(column.label);
    headings.append(sumLabel());
    QList<QStringList> rows{headings};
    for (qsizetype at = 0; at < table.rows.size(); ++at) {
        QStringList row{table.rows.at(at).label};
        for (const qint64 count : table.cells.at(at))
            row.append(QString::number(count));
        row.append(QString::number(table.rows.at(at).total));
        rows.append(row);
    }
    QStringList totals{sumLabel()};
    for (const CrosstabHeading& column : table.columns)
        totals.append(QString::number(column.total));
    totals.append(QString::number(table.total));
    rows.append(totals);
    return writeCsv(rows);
}

} // namespace yorozu::exchange
