// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/CsvSheet.h"

#include "core/exchange/ColumnMapping.h"

#include <QCoreApplication>

namespace yorozu::exchange {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Csv)
};

QStringList withoutEmptyEnd(QStringList cells, qsizetype size)
{
    while (cells.size() > size && cells.constLast().isEmpty())
        cells.removeLast();
    return cells;
}

} // namespace

CsvSheet::CsvSheet(const QList<CsvRow>& table, const QList<CsvColumn>& columns, const CsvOptions& options)
    : m_columns(columns)
{
    if (table.isEmpty()) {
        m_errors.append({1, {}, Text::tr("The file is empty.")});
        return;
    }
    const CsvRow& headings = table.constFirst();
    const qsizetype width = headings.cells.size();
    readHeadings(headings, options.mapping ? *options.mapping : guessedMapping(headings.cells, columns));
    for (const CsvRow& row : table.sliced(1)) {
        if (options.mostRows >= 0 && m_rowCount >= options.mostRows)
            break;
        ++m_rowCount;
        const QStringList cells = withoutEmptyEnd(row.cells, width);
        if (cells.size() == width) {
            m_rows.append({row.number, cells});
            continue;
        }
        m_errors.append(
            {row.number, {}, Text::tr("The row has %1 cells, the headings are %2.").arg(cells.size()).arg(width)});
    }
}

void CsvSheet::readHeadings(const CsvRow& headings, const QStringList& mapping)
{
    for (qsizetype i = 0; i < headings.cells.size(); ++i) {
        const QString& text = headings.cells.at(i);
        const QString key = mapping.value(i);
        if (key.isEmpty()) {
            if (!text.trimmed().isEmpty())
                m_ignored.append(text);
        } else if (m_places.contains(key)) {
            m_errors.append({headings.number, text, Text::tr("This heading stands in the file twice.")});
        } else {
            m_places.insert(key, i);
        }
    }
    for (const CsvColumn& column : std::as_const(m_columns)) {
        if (column.required && !m_places.contains(column.key)) {
            m_errors.append(
                {headings.number, column.heading, Text::tr("The file has no column “%1”.").arg(column.heading)});
        }
    }
}

bool CsvSheet::hasRequired() const
{
    return std::all_of(m_columns.cbegin(), m_columns.cend(),
                       [this](const CsvColumn& column) { return !column.required || m_places.contains(column.key); });
}

QString CsvSheet::heading(const QString& key) const
{
    const auto found =
        std::find_if(m_columns.cbegin(), m_columns.cend(), [&](const CsvColumn& column) { return column.key == key; });
    return found == m_columns.cend() ? key : found->heading;
}

QList<CsvSheet::Row> CsvSheet::rows() const
{
    QList<Row> rows;
    rows.reserve(m_rows.size());
    for (const CsvRow& row : m_rows)
        rows.append(Row(*this, row));
    return rows;
}

QString CsvSheet::Row::text(const QString& key) const
{
    const auto place = m_sheet.m_places.constFind(key);
    return place == m_sheet.m_places.cend() ? QString() : m_row.cells.at(*place);
}

RowError CsvSheet::Row::error(const QString& key, const QString& message) const
{
    return {m_row.number, m_sheet.heading(key), message};
}

QStringList headingsOf(const QList<CsvColumn>& columns)
{
    QStringList headings;
    for (const CsvColumn& column : columns)
        headings.append(column.heading);
    return headings;
}

} // namespace yorozu::exchange
