// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/TransferService.h"

namespace yorozu::service {

// What a file turns out to be, before anything is compared with the data base.
struct ImportPreview
{
    exchange::Encoding encoding = exchange::Encoding::Utf8;
    bool byteOrderMark = false;
    QChar delimiter = u',';
    QStringList headings;
    QStringList mapping;              // the key of each column, as told or guessed; empty: passed over
    QList<exchange::CsvRow> rows;     // the first ones, as they stand in the file
    int rowCount = 0;                 // of the whole file, without the headings
    QList<exchange::RowError> errors; // of the whole file: what cannot be read as what it is said to be
    bool operator==(const ImportPreview&) const = default;
};

inline constexpr int PreviewRows = 100;

// Pure; takes as long as reading the file does. An Error: it is no text, or no table.
Result<ImportPreview> previewImport(ImportKind, const QByteArray& file, const ImportOptions&);

// Row, column and sentence of each line, to be mended beside the list: as CSV that Excel opens.
QByteArray linesAsCsv(const QList<exchange::RowError>& lines);

// The guess of previewImport(), changed by what somebody has written down (exchange::namedMapping).
Result<QStringList> namedImportMapping(ImportKind, const QByteArray& file, const ImportOptions&,
                                       const QHash<QString, QString>& names);

} // namespace yorozu::service
