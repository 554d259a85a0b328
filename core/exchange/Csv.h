// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QChar>
#include <QList>
#include <QString>
#include <QStringList>

namespace yorozu::exchange {

// One record of the file. `number` is the row as a spreadsheet shows it, from 1: a cell with line breaks is one row.
struct CsvRow
{
    int number = 0;
    QStringList cells;
    bool operator==(const CsvRow&) const = default;
};

// RFC 4180 as it is met in offices: LF, CRLF and CR; commas, or tabs or semicolons if the first row is separated by
// those (or whatever `delimiter` says). Empty rows are passed over, but counted. A quotation mark within an unquoted
// cell is an ordinary character. A byte order mark at the head of a row comes from files that were put together and is
// no part of the text. Refused with the row: a quotation mark that is never closed, or one that is followed by more
// text. Rows keep as many cells as they have; CsvSheet reports ragged ones.
Result<QList<CsvRow>> readCsv(const QString& text, QChar delimiter = {});
// What separates the cells of the first row: tab, semicolon, else comma.
QChar guessedDelimiter(QStringView text);

// Rows end with CRLF, cells are quoted where RFC 4180 asks for it, and where they begin with a byte order mark.
QString writeCsv(const QList<QStringList>& rows, QChar delimiter = u',');

// Spreadsheets run a cell that begins with = + - @ (in either width), TAB, CR or LF. Such a cell is written with an
// apostrophe before it, so that it stays text; so is one that begins with apostrophes and then one of those, so that
// reading, which takes one apostrophe away, gives each text back as it was. Negative numbers (-5, -0.3) are no formulas
// and stay as they are. writeCsv and readCsv do this by themselves.
QString guardedCell(const QString& text);
QString unguardedCell(const QString& cell);

} // namespace yorozu::exchange
