// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/Csv.h"

#include <QHash>
#include <QList>
#include <QString>

namespace yorozu::exchange {

// What is wrong with one cell: the row as the spreadsheet shows it, the Japanese heading, a sentence.
struct RowError
{
    int row = 0;
    QString column;
    QString message;
    bool operator==(const RowError&) const = default;
};

// A column by its Japanese heading and its JSON key (cli.md); further headings that people use for it.
struct CsvColumn
{
    QString key;
    QString heading;
    QStringList aliases = {};
};

// A table with a row of headings, read by column keys. Headings are compared folded (width, case, spaces).
class CsvSheet
{
public:
    class Row
    {
    public:
        Row(const CsvSheet& sheet, const CsvRow& row)
            : m_sheet(sheet)
            , m_row(row)
        {
        }
        int number() const { return m_row.number; }
        // Empty if the column is not in the file.
        QString text(const QString& key) const;
        RowError error(const QString& key, const QString& message) const;

    private:
        const CsvSheet& m_sheet;
        const CsvRow& m_row;
    };

    // Wrong headings and ragged rows are in errors(): such rows are not among rows().
    CsvSheet(const QList<CsvRow>& table, const QList<CsvColumn>& columns, const QStringList& requiredKeys);

    QList<Row> rows() const;
    int rowCount() const { return m_rowCount; } // with those that have errors
    bool has(const QString& key) const { return m_places.contains(key); }
    QStringList presentKeys() const { return m_places.keys(); }
    // Headings that mean nothing to this import; their cells are passed over.
    QStringList ignored() const { return m_ignored; }
    QList<RowError> errors() const { return m_errors; }

private:
    void readHeadings(const CsvRow& headings, const QStringList& requiredKeys);
    QString heading(const QString& key) const;

    QList<CsvColumn> m_columns;
    QHash<QString, qsizetype> m_places;
    QList<CsvRow> m_rows;
    int m_rowCount = 0;
    QStringList m_ignored;
    QList<RowError> m_errors;
};

} // namespace yorozu::exchange
