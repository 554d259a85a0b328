// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/ImportPreview.h"

#include "core/exchange/ActivityCsv.h"
#include "core/exchange/AgencyCsv.h"
#include "core/exchange/ClientCsv.h"
#include "core/exchange/ColumnMapping.h"
#include "core/exchange/MemoCsv.h"
#include "core/exchange/StaffCsv.h"

using namespace Qt::StringLiterals;

namespace yorozu::service {

namespace {

template <typename Parsed> Result<QList<exchange::RowError>> errorsOf(const Result<Parsed>& parsed)
{
    return parsed ? Result<QList<exchange::RowError>>(parsed->errors) : parsed.error();
}

Result<QList<exchange::RowError>> formErrors(ImportKind kind, const QString& text, const exchange::CsvOptions& options)
{
    switch (kind) {
    case ImportKind::Clients:
        return errorsOf(exchange::readClients(text, options));
    case ImportKind::Memos:
        return errorsOf(exchange::readMemos(text, options));
    case ImportKind::Staff:
        return errorsOf(exchange::readStaff(text, options));
    case ImportKind::Agencies:
        return errorsOf(exchange::readAgencies(text, options));
    case ImportKind::Activities:
        return errorsOf(exchange::readActivities(text, options));
    }
    Q_UNREACHABLE();
}

} // namespace

Result<ImportPreview> previewImport(ImportKind kind, const QByteArray& file, const ImportOptions& options)
{
    const Result<QString> text = exchange::decodeText(file, options.encoding);
    if (!text)
        return text.error();
    ImportPreview preview;
    preview.byteOrderMark = file.startsWith("\xEF\xBB\xBF");
    if (options.encoding == exchange::EncodingChoice::Cp932)
        preview.encoding = exchange::Encoding::Cp932;
    else if (options.encoding == exchange::EncodingChoice::Auto)
        preview.encoding = *exchange::detectEncoding(file); // it was decoded, so it is one of them
    exchange::CsvOptions csv = options.csv;
    if (csv.delimiter.isNull())
        csv.delimiter = exchange::guessedDelimiter(*text);
    preview.delimiter = csv.delimiter;
    const Result<QList<exchange::CsvRow>> table = exchange::readCsv(*text, csv.delimiter);
    if (!table)
        return table.error();
    if (!table->isEmpty()) {
        preview.headings = table->constFirst().cells;
        preview.rowCount = static_cast<int>(table->size()) - 1;
        preview.rows = table->sliced(1, std::min<qsizetype>(PreviewRows, table->size() - 1));
    }
    preview.mapping = csv.mapping ? *csv.mapping : exchange::guessedMapping(preview.headings, importColumns(kind));
    csv.mapping = preview.mapping;
    const Result<QList<exchange::RowError>> errors = formErrors(kind, *text, csv);
    if (!errors)
        return errors.error();
    preview.errors = *errors;
    return preview;
}

QByteArray linesAsCsv(const QList<exchange::RowError>& lines)
{
    QList<QStringList> rows{{u"行"_s, u"列"_s, u"内容"_s}};
    for (const exchange::RowError& line : lines)
        rows.append({QString::number(line.row), line.column, line.message});
    return exchange::encodeText(exchange::writeCsv(rows), exchange::Encoding::Utf8).bytes;
}

Result<QStringList> namedImportMapping(ImportKind kind, const QByteArray& file, const ImportOptions& options,
                                       const QHash<QString, QString>& names)
{
    const Result<ImportPreview> preview = previewImport(kind, file, options);
    if (!preview)
        return preview.error();
    return exchange::namedMapping(preview->headings, importColumns(kind), names);
}

} // namespace yorozu::service
