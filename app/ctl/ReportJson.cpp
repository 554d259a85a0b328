// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/ReportJson.h"

#include "app/ctl/JsonOutput.h"
#include "app/ctl/Output.h"
#include "app/ctl/Text.h"
#include "core/domain/ReportTexts.h"

using namespace Qt::StringLiterals;

namespace yorozu::ctl {

namespace {

QJsonArray idsJson(const QList<qint64>& ids)
{
    QJsonArray json;
    for (const qint64 id : ids)
        json.append(id);
    return json;
}

QString listName(Counted counts)
{
    return counts == Counted::Activities ? u"activities"_s : code(counts) + u's';
}

QJsonObject lineJson(const MonthlyReport& report, const ReportRow& row)
{
    QJsonObject offices;
    for (qsizetype at = 0; at < row.line.offices.size(); ++at)
        offices.insert(report.offices.at(at).name, row.line.offices.at(at));
    return {{u"line"_s, row.isSum ? u"sum"_s : row.line.key},
            {u"label"_s, row.label},
            {u"counts"_s, listName(row.line.counts)},
            {u"offices"_s, offices},
            {u"total"_s, row.line.total},
            {u"previous"_s, row.line.previous},
            {u"change"_s, row.line.change()},
            {u"to_date"_s, row.line.toDate}};
}

QJsonObject partJson(const MonthlyReport& report, const ReportPart& part)
{
    QJsonArray lines;
    const QList<ReportRow> rows = rowsOf(part);
    for (const ReportRow& row : rows)
        lines.append(lineJson(report, row));
    return {{u"part"_s, part.key}, {u"label"_s, part.label}, {u"breakdown"_s, part.breakdown}, {u"lines"_s, lines}};
}

QJsonArray headingsJson(const QList<CrosstabHeading>& headings)
{
    QJsonArray json;
    for (const CrosstabHeading& heading : headings)
        json.append(QJsonObject{{u"key"_s, heading.key}, {u"label"_s, heading.label}, {u"total"_s, heading.total}});
    return json;
}

// Only the hours in which something is: the others are naught.
QJsonArray gridJson(const UseGrid& grid)
{
    QJsonArray json;
    for (int weekday = 1; weekday <= UseGrid::Weekdays; ++weekday) {
        for (int hour = 0; hour < UseGrid::Hours; ++hour) {
            const UseCell& cell = grid.at(weekday, hour);
            if (cell.minutes == 0 && cell.available == 0)
                continue;
            json.append(QJsonObject{{u"weekday"_s, weekday},
                                    {u"hour"_s, hour},
                                    {u"sessions"_s, cell.sessions.size()},
                                    {u"minutes"_s, cell.minutes},
                                    {u"available"_s, cell.available}});
        }
    }
    return json;
}

void addSum(QJsonObject& json, const UseGrid& grid)
{
    const UseCell sum = grid.sum();
    json.insert(u"sessions"_s, sum.sessions.size());
    json.insert(u"minutes"_s, sum.minutes);
    json.insert(u"hours"_s, gridJson(grid));
}

} // namespace

QJsonObject reportJson(const MonthlyReport& report)
{
    QJsonArray parts;
    for (const ReportPart& part : report.parts)
        parts.append(partJson(report, part));
    QJsonArray months;
    for (const MonthTotal& month : report.months)
        months.append(QJsonObject{{u"month"_s, monthCode(month.month)}, {u"total"_s, month.total}});
    return {{u"from"_s, isoDate(report.span.first)},
            {u"to"_s, isoDate(report.span.last())},
            {u"title"_s, reportTitle(report.span)},
            {u"closed"_s, report.closing ? QJsonValue(closingJson(*report.closing)) : QJsonValue()},
            {u"parts"_s, parts},
            {u"months"_s, months}};
}

QJsonObject recordsJson(const FigureRecords& records)
{
    return {{u"count"_s, records.ids.size()}, {listName(records.counts), idsJson(records.ids)}};
}

QJsonObject monthJson(const MonthLine& line)
{
    return {{u"month"_s, monthCode(line.month)},
            {u"state"_s, code(line.state)},
            {u"consultations"_s, line.consultations},
            {u"corrections"_s, line.corrections},
            {u"closed"_s, line.closing ? QJsonValue(closingJson(*line.closing)) : QJsonValue()}};
}

QJsonObject closingJson(const MonthClosing& closing)
{
    return {
        {u"month"_s, monthCode(closing.month)}, {u"at"_s, isoInstant(closing.closedAt)}, {u"by"_s, closing.closedBy}};
}

QJsonObject checkJson(const ClosingCheck& check)
{
    return {{u"check"_s, code(check.kind)},
            {u"label"_s, label(check.kind)},
            {u"blocks"_s, check.blocks},
            {u"count"_s, check.ids.size()},
            {listName(check.counts), idsJson(check.ids)}};
}

QJsonObject correctionJson(const Correction& correction)
{
    QJsonArray fields;
    for (const Correction::Field& field : correction.fields)
        fields.append(QJsonObject{{u"field"_s, field.label}, {u"before"_s, field.before}, {u"after"_s, field.after}});
    return {{u"what"_s, code(correction.kind)},
            {code(correction.counts), correction.record},
            {u"number"_s, correction.number},
            {u"fields"_s, fields},
            {u"reason"_s, correction.reason},
            {u"by"_s, correction.by},
            {u"at"_s, correction.at == 0 ? QJsonValue() : QJsonValue(isoInstant(correction.at))}};
}

QJsonObject questionJson(const CrosstabQuestion& question)
{
    return {{u"rows"_s, code(question.rows)},
            {u"columns"_s, code(question.columns)},
            {u"from"_s, isoDate(question.from)},
            {u"to"_s, isoDate(question.to)},
            {u"measure"_s, code(question.measure)}};
}

QJsonObject crosstabJson(const Crosstab& table)
{
    QJsonArray cells;
    for (const QList<qint64>& row : table.cells)
        cells.append(idsJson(row));
    QJsonObject json = questionJson(table.question);
    json.insert(u"row_headings"_s, headingsJson(table.rows));
    json.insert(u"column_headings"_s, headingsJson(table.columns));
    json.insert(u"cells"_s, cells);
    json.insert(u"total"_s, table.total);
    json.insert(u"adds_up"_s, table.addsUp);
    return json;
}

QJsonObject useJson(const UseReport& use)
{
    QJsonArray booths;
    for (const BoothUse& office : use.booths) {
        QJsonObject json{{u"office"_s, office.name}, {u"available"_s, office.grid.sum().available}};
        addSum(json, office.grid);
        booths.append(json);
    }
    QJsonArray staff;
    for (const StaffUse& person : use.staff) {
        QJsonObject offices;
        for (qsizetype at = 0; at < person.byOffice.size(); ++at)
            offices.insert(use.booths.at(at).name, person.byOffice.at(at));
        QJsonObject json{{u"staff"_s, person.staff.number()},
                         {u"name"_s, person.name},
                         {u"days"_s, person.days},
                         {u"offices"_s, offices}};
        addSum(json, person.grid);
        staff.append(json);
    }
    return {{u"from"_s, isoDate(use.from)}, {u"to"_s, isoDate(use.to)}, {u"booths"_s, booths}, {u"staff"_s, staff}};
}

exchange::Encoding encodingOf(const Arguments& arguments)
{
    return arguments.text(u"--encoding"_s) == "cp932"_L1 ? exchange::Encoding::Cp932 : exchange::Encoding::Utf8;
}

Result<Reply> writeBytes(const QString& file, const QByteArray& bytes)
{
    if (const Status written = writeOutput(file, bytes); !written)
        return written.error();
    if (file == "-"_L1)
        return Reply{};
    return Reply{QJsonObject{{u"file"_s, file}, {u"bytes"_s, bytes.size()}}};
}

Result<Reply> writeEncoded(const QString& file, const exchange::EncodedText& text)
{
    Result<Reply> reply = writeBytes(file, text.bytes);
    if (reply && !text.unwritable.isEmpty()) {
        reply->message = Ctl::tr("%1 character(s) have no place in this encoding and were written as 〓; the first: %2")
                             .arg(QString::number(text.unwritable.size()), text.unwritable.constFirst().character);
    }
    return reply;
}

} // namespace yorozu::ctl
