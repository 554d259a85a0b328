// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/CsvSheet.h"

#include "core/japanese/Fold.h"

#include <QCoreApplication>
#include <QHash>

namespace yorozu::exchange {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Csv)
};

// Each name of each column as it is compared. Folding is dear, and a file may have 100,000 headings.
QHash<QString, qsizetype> columnsByName(const QList<CsvColumn>& columns)
{
    QHash<QString, qsizetype> places;
    for (qsizetype i = columns.size() - 1; i >= 0; --i) { // of two that share a name the first holds
        const CsvColumn& column = columns.at(i);
        for (const QString& name : QStringList{column.key, column.heading} + column.aliases)
            places.insert(japanese::foldForCompare(name), i);
    }
    return places;
}

} // namespace

CsvSheet::CsvSheet(const QList<CsvRow>& table, const QList<CsvColumn>& columns, const QStringList& requiredKeys)
    : m_columns(columns)
{
    if (table.isEmpty()) {
        m_errors.append({1, {}, Text::tr("The file is empty.")});
        return;
    }
    const CsvRow& headings = table.constFirst();
    readHeadings(headings, requiredKeys);
    for (const CsvRow& row : table.sliced(1)) {
        ++m_rowCount;
        if (row.cells.size() == headings.cells.size()) {
            m_rows.append(row);
            continue;
        }
        m_errors.append(
            {row.number,
             {},
             Text::tr("The row has %1 cells, the headings are %2.").arg(row.cells.size()).arg(headings.cells.size())});
    }
}

void CsvSheet::readHeadings(const CsvRow& headings, const QStringList& requiredKeys)
{
    const QHash<QString, qsizetype> known = columnsByName(m_columns);
    for (qsizetype i = 0; i < headings.cells.size(); ++i) {
        const QString& text = headings.cells.at(i);
        const auto found = known.constFind(japanese::foldForCompare(text));
        if (found == known.cend()) {
            if (!text.trimmed().isEmpty())
                m_ignored.append(text);
        } else if (const QString& key = m_columns.at(*found).key; m_places.contains(key)) {
            m_errors.append({headings.number, text, Text::tr("This heading stands in the file twice.")});
        } else {
            m_places.insert(key, i);
        }
    }
    for (const QString& key : requiredKeys) {
        if (!m_places.contains(key))
            m_errors.append(
                {headings.number, heading(key), Text::tr("The file has no column “%1”.").arg(heading(key))});
    }
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

} // namespace yorozu::exchange
