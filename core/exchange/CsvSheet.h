// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/exchange/Csv.h"

#include <optional>
#include <QHash>
#include <QList>
#include <QSet>
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
    bool required = false; // a file without it cannot be taken over
};

// How a file is to be read, where its own form does not say it.
struct CsvOptions
{
    QChar delimiter = {}; // null: as the first row is separated
    // The key of each column of the file, empty for those that are passed over; none: as the headings say.
    std::optional<QStringList> mapping = {};
    int mostRows = -1; // only so many rows; -1: all
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

    // Wrong headings and ragged rows are in errors(): such rows are not among rows(). Empty cells beyond the last
    // heading are nothing: spreadsheets write them.
    CsvSheet(const QList<CsvRow>& table, const QList<CsvColumn>& columns, const CsvOptions& options);

    QList<Row> rows() const;
    int rowCount() const { return m_rowCount; } // with those that have errors
    bool has(const QString& key) const { return m_places.contains(key); }
    bool hasRequired() const;
    QSet<QString> presentKeys() const { return {m_places.keyBegin(), m_places.keyEnd()}; }
    // Headings that mean nothing to this import; their cells are passed over.
    QStringList ignored() const { return m_ignored; }
    QList<RowError> errors() const { return m_errors; }

private:
    void readHeadings(const CsvRow& headings, const QStringList& mapping);
    QString heading(const QString& key) const;

    QList<CsvColumn> m_columns;
    QHash<QString, qsizetype> m_places;
    QList<CsvRow> m_rows;
    int m_rowCount = 0;
    QStringList m_ignored;
    QList<RowError> m_errors;
};

// What a file of records holds.
template <typename Record> struct ParsedRecords
{
    int rows = 0; // with those that have errors
    QList<Record> records;
    QSet<QString> keys; // the columns that the file has: the others are not touched by an update
    QStringList ignoredHeadings;
    QList<RowError> errors;
};

// The columns of a file that is written, by name.
QStringList headingsOf(const QList<CsvColumn>&);

// Calls `take` with what was read so far and each row that is whole; without a column that is required there are none.
template <typename Record, typename Take> ParsedRecords<Record> recordsOf(const CsvSheet& sheet, const Take& take)
{
    ParsedRecords<Record> parsed{sheet.rowCount(), {}, sheet.presentKeys(), sheet.ignored(), sheet.errors()};
    if (!sheet.hasRequired())
        return parsed;
    const QList<CsvSheet::Row> rows = sheet.rows();
    for (const CsvSheet::Row& row : rows)
        take(parsed, row);
    return parsed;
}

// The same of a whole file.
template <typename Record, typename Take>
Result<ParsedRecords<Record>> readRecords(const QString& text, const QList<CsvColumn>& columns,
                                          const CsvOptions& options, const Take& take)
{
    const Result<QList<CsvRow>> table = readCsv(text, options.delimiter);
    if (!table)
        return table.error();
    return recordsOf<Record>(CsvSheet(*table, columns, options), take);
}

} // namespace yorozu::exchange
