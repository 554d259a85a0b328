// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/ReportXlsx.h"

#include "core/domain/ReportTexts.h"
#include "core/exchange/XlsxBook.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace yorozu::exchange {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Xlsx)
};

constexpr uint8_t PaperA4 = 9;
constexpr double ChartScale = 1.2;
constexpr double LabelWidth = 30;
constexpr double PartWidth = 18;
constexpr double NumberWidth = 10;

// Numbers of rows and columns as the library counts them, from 0.
lxw_row_t rowNumber(qsizetype row)
{
    return static_cast<lxw_row_t>(row);
}

lxw_col_t columnNumber(qsizetype column)
{
    return static_cast<lxw_col_t>(column);
}

// B4
QString cellName(qsizetype row, qsizetype column)
{
    QString letters;
    for (qsizetype rest = column; rest >= 0; rest = rest / 26 - 1)
        letters.prepend(QChar(static_cast<ushort>(u'A' + rest % 26)));
    return letters + QString::number(row + 1);
}

QString sumOf(qsizetype row, qsizetype column, qsizetype lastRow, qsizetype lastColumn)
{
    return u"=SUM(%1:%2)"_s.arg(cellName(row, column), cellName(lastRow, lastColumn));
}

struct Formats
{
    lxw_format* title = nullptr;
    lxw_format* note = nullptr;
    lxw_format* heading = nullptr;
    lxw_format* part = nullptr;
    lxw_format* text = nullptr;
    lxw_format* textBold = nullptr;
    lxw_format* noOffices = nullptr;
    lxw_format* number = nullptr;
    lxw_format* numberBold = nullptr;
    lxw_format* change = nullptr;
    lxw_format* changeBold = nullptr;

    explicit Formats(XlsxBook& book)
    {
        constexpr auto Numbers = "#,##0";
        constexpr auto Changes = "+#,##0;-#,##0;±0";
        constexpr lxw_color_t Ground = 0xF3F5F8;
        constexpr double TitleSize = 14;
        title = book.format(nullptr, true, false);
        format_set_font_size(title, TitleSize);
        note = book.format(nullptr, false, false);
        heading = book.format(nullptr, true);
        format_set_align(heading, LXW_ALIGN_CENTER);
        format_set_bg_color(heading, Ground);
        part = book.format(nullptr, true);
        format_set_align(part, LXW_ALIGN_VERTICAL_TOP);
        format_set_text_wrap(part);
        format_set_bg_color(part, Ground);
        text = book.format();
        textBold = book.format(nullptr, true);
        noOffices = book.format();
        format_set_align(noOffices, LXW_ALIGN_CENTER);
        format_set_align(noOffices, LXW_ALIGN_VERTICAL_CENTER);
        format_set_bg_color(noOffices, Ground);
        number = book.format(Numbers);
        numberBold = book.format(Numbers, true);
        change = book.format(Changes);
        changeBold = book.format(Changes, true);
    }
};

// A sheet that is filled row by row.
class Sheet
{
public:
    Sheet(XlsxBook& book, const Formats& formats, const QString& name)
        : m_formats(formats)
        , m_name(name)
        , m_sheet(workbook_add_worksheet(book.book(), name.toUtf8().constData()))
    {
    }

    const QString& name() const { return m_name; }
    lxw_worksheet* sheet() const { return m_sheet; }
    qsizetype row() const { return m_row; }
    void next(qsizetype rows = 1) { m_row += rows; }

    void text(qsizetype column, const QString& text, lxw_format* format)
    {
        worksheet_write_string(m_sheet, rowNumber(m_row), columnNumber(column), text.toUtf8().constData(), format);
    }
    void number(qsizetype column, qint64 value, lxw_format* format)
    {
        worksheet_write_number(m_sheet, rowNumber(m_row), columnNumber(column), static_cast<double>(value), format);
    }
    void formula(qsizetype column, const QString& formula, qint64 value, lxw_format* format)
    {
        worksheet_write_formula_num(m_sheet, rowNumber(m_row), columnNumber(column), formula.toUtf8().constData(),
                                    format, static_cast<double>(value));
    }

    // One cell over some columns, from a row down to the last one that was filled.
    void merged(qsizetype firstRow, qsizetype firstColumn, qsizetype lastColumn, const QString& text,
                lxw_format* format)
    {
        const QByteArray bytes = text.toUtf8();
        if (firstRow == m_row - 1 && firstColumn == lastColumn) // the library merges no single cell
            worksheet_write_string(m_sheet, rowNumber(firstRow), columnNumber(firstColumn), bytes.constData(), format);
        else
            worksheet_merge_range(m_sheet, rowNumber(firstRow), columnNumber(firstColumn), rowNumber(m_row - 1),
                                  columnNumber(lastColumn), bytes.constData(), format);
    }

    void head(const QString& title, const QString& note, const QStringList& headings)
    {
        text(0, title, m_formats.title);
        next();
        text(0, note, m_formats.note);
        next(2);
        for (qsizetype column = 0; column < headings.size(); ++column)
            text(column, headings.at(column), m_formats.heading);
        worksheet_repeat_rows(m_sheet, rowNumber(m_row), rowNumber(m_row));
        next();
        worksheet_freeze_panes(m_sheet, rowNumber(m_row), 2);
    }

    // A4 upright, as wide as the page, as many pages as it takes.
    void setUpPrint(qsizetype columns)
    {
        worksheet_set_paper(m_sheet, PaperA4);
        worksheet_set_portrait(m_sheet);
        worksheet_fit_to_pages(m_sheet, 1, 0);
        worksheet_center_horizontally(m_sheet);
        worksheet_set_footer(m_sheet, "&C&P / &N");
        worksheet_print_area(m_sheet, 0, 0, rowNumber(m_row), columnNumber(columns - 1));
    }

private:
    const Formats& m_formats;
    QString m_name;
    lxw_worksheet* m_sheet;
    qsizetype m_row = 0;
};

// The columns of the report: part, label, offices, 計, 前月, 増減, 年度累計.
struct Columns
{
    qsizetype offices = 0;
    static constexpr qsizetype First = 2;
    qsizetype total() const { return First + offices; }
    qsizetype previous() const { return total() + 1; }
    qsizetype change() const { return total() + 2; }
    qsizetype toDate() const { return total() + 3; }
    qsizetype count() const { return total() + 4; }
};

void writeChange(Sheet& sheet, const Columns& columns, qint64 value, lxw_format* format)
{
    const QString formula =
        u"=%1-%2"_s.arg(cellName(sheet.row(), columns.total()), cellName(sheet.row(), columns.previous()));
    sheet.formula(columns.change(), formula, value, format);
}

// Of lines whose records have one office each the offices add up to 計. 社 do not: a firm may have come to both.
void writeLine(Sheet& sheet, const Formats& formats, const Columns& columns, const ReportRow& row)
{
    const ReportLine& line = row.line;
    sheet.text(1, row.label, formats.text);
    for (qsizetype office = 0; office < line.offices.size(); ++office)
        sheet.number(Columns::First + office, line.offices.at(office), formats.number);
    if (line.counts == Counted::Clients || line.offices.isEmpty()) {
        sheet.number(columns.total(), line.total, formats.numberBold);
    } else {
        sheet.formula(columns.total(), sumOf(sheet.row(), Columns::First, sheet.row(), columns.total() - 1), line.total,
                      formats.numberBold);
    }
    sheet.number(columns.previous(), line.previous, formats.number);
    writeChange(sheet, columns, line.change(), formats.change);
    sheet.number(columns.toDate(), line.toDate, formats.number);
}

void writeSum(Sheet& sheet, const Formats& formats, const Columns& columns, const ReportRow& row, qsizetype firstRow)
{
    const ReportLine& line = row.line;
    const auto sum = [&](qsizetype column, qint64 value) {
        sheet.formula(column, sumOf(firstRow, column, sheet.row() - 1, column), value, formats.numberBold);
    };
    sheet.text(1, row.label, formats.textBold);
    for (qsizetype office = 0; office < columns.offices; ++office)
        sum(Columns::First + office, line.offices.value(office));
    sum(columns.total(), line.total);
    sum(columns.previous(), line.previous);
    writeChange(sheet, columns, line.change(), formats.changeBold);
    sum(columns.toDate(), line.toDate);
}

void writePart(Sheet& sheet, const Formats& formats, const Columns& columns, const ReportPart& part)
{
    const qsizetype firstRow = sheet.row();
    const QList<ReportRow> rows = rowsOf(part);
    for (const ReportRow& row : rows) {
        if (row.isSum && sheet.row() > firstRow)
            writeSum(sheet, formats, columns, row, firstRow);
        else
            writeLine(sheet, formats, columns, row);
        sheet.next();
    }
    if (rows.isEmpty())
        return;
    sheet.merged(firstRow, 0, 0, part.label, formats.part);
    if (!part.byOffice && columns.offices > 0)
        sheet.merged(firstRow, Columns::First, columns.total() - 1, noOfficesLabel(), formats.noOffices);
}

void setWidths(Sheet& sheet, qsizetype columns, double first, double second)
{
    worksheet_set_column(sheet.sheet(), 0, 0, first, nullptr);
    worksheet_set_column(sheet.sheet(), 1, 1, second, nullptr);
    worksheet_set_column(sheet.sheet(), 2, columnNumber(columns - 1), NumberWidth, nullptr);
}

void writeParts(XlsxBook& book, const Formats& formats, const MonthlyReport& report, bool breakdown,
                const QString& name)
{
    const Columns columns{report.offices.size()};
    Sheet sheet(book, formats, name);
    setWidths(sheet, columns.count(), PartWidth, LabelWidth);
    sheet.head(reportTitle(report.span), centreLabel() + u"  "_s + reportNote(report), reportHeadings(report));
    for (const ReportPart& part : report.parts) {
        if (part.breakdown == breakdown)
            writePart(sheet, formats, columns, part);
    }
    sheet.setUpPrint(columns.count());
}

// Each office is a series of stacked columns, over the months.
void addChart(XlsxBook& book, const Sheet& sheet, const MonthlyReport& report, qsizetype firstRow)
{
    lxw_chart* chart = workbook_add_chart(book.book(), LXW_CHART_COLUMN_STACKED);
    const QByteArray name = sheet.name().toUtf8();
    const lxw_row_t first = rowNumber(firstRow);
    const lxw_row_t last = rowNumber(firstRow + report.months.size() - 1);
    for (qsizetype office = 0; office < report.offices.size(); ++office) {
        const lxw_col_t column = columnNumber(1 + office);
        lxw_chart_series* series = chart_add_series(chart, nullptr, nullptr);
        chart_series_set_categories(series, name.constData(), first, 0, last, 0);
        chart_series_set_values(series, name.constData(), first, column, last, column);
        chart_series_set_name_range(series, name.constData(), first - 1, column);
    }
    chart_title_set_name(chart, consultationLabel().toUtf8().constData());
    chart_legend_set_position(chart, LXW_CHART_LEGEND_BOTTOM);
    lxw_chart_options options{};
    options.x_scale = ChartScale;
    options.y_scale = ChartScale;
    worksheet_insert_chart_opt(sheet.sheet(), last + 3, 0, chart, &options);
}

void writeMonths(XlsxBook& book, const Formats& formats, const MonthlyReport& report)
{
    Sheet sheet(book, formats, monthsLabel());
    QStringList headings{Text::tr("Month")};
    for (const Office& office : report.offices)
        headings.append(office.name);
    headings.append(sumLabel());
    setWidths(sheet, headings.size(), PartWidth, NumberWidth);
    sheet.head(consultationLabel(), centreLabel() + u"  "_s + reportNote(report), headings);
    const qsizetype firstRow = sheet.row();
    for (const MonthTotal& month : report.months) {
        sheet.text(0, monthText(month.month), formats.text);
        for (qsizetype office = 0; office < month.offices.size(); ++office)
            sheet.number(1 + office, month.offices.at(office), formats.number);
        sheet.formula(1 + month.offices.size(), sumOf(sheet.row(), 1, sheet.row(), month.offices.size()), month.total,
                      formats.numberBold);
        sheet.next();
    }
    addChart(book, sheet, report, firstRow);
    constexpr qsizetype ChartRows = 24; // of the usual height, that the chart covers
    sheet.next(ChartRows);
    sheet.setUpPrint(headings.size());
}

void writeCrosstab(Sheet& sheet, const Formats& formats, const Crosstab& table)
{
    const qsizetype firstRow = sheet.row();
    const qsizetype totalColumn = 1 + table.columns.size();
    const auto total = [&](qsizetype column, const QString& formula, qint64 value) {
        if (table.addsUp && !table.columns.isEmpty())
            sheet.formula(column, formula, value, formats.numberBold);
        else
            sheet.number(column, value, formats.numberBold);
    };
    for (qsizetype at = 0; at < table.rows.size(); ++at) {
        sheet.text(0, table.rows.at(at).label, formats.text);
        for (qsizetype column = 0; column < table.columns.size(); ++column)
            sheet.number(1 + column, table.cells.at(at).at(column), formats.number);
        total(totalColumn, sumOf(sheet.row(), 1, sheet.row(), totalColumn - 1), table.rows.at(at).total);
        sheet.next();
    }
    sheet.text(0, sumLabel(), formats.textBold);
    for (qsizetype column = 0; column < table.columns.size(); ++column) {
        total(1 + column, sumOf(firstRow, 1 + column, sheet.row() - 1, 1 + column), table.columns.at(column).total);
    }
    total(totalColumn, sumOf(firstRow, totalColumn, sheet.row() - 1, totalColumn), table.total);
    sheet.next();
}

} // namespace

Result<QByteArray> reportXlsx(const MonthlyReport& report)
{
    XlsxBook book(reportTitle(report.span));
    if (!book.isOpen())
        return book.bytes();
    const Formats formats(book);
    writeParts(book, formats, report, false, Text::tr("Report", "name of a sheet"));
    writeParts(book, formats, report, true, breakdownLabel());
    writeMonths(book, formats, report);
    return book.bytes();
}

Result<QByteArray> crosstabXlsx(const Crosstab& table, const QString& title)
{
    XlsxBook book(title);
    if (!book.isOpen())
        return book.bytes();
    const Formats formats(book);
    Sheet sheet(book, formats, Text::tr("Cross table", "name of a sheet"));
    QStringList headings{label(table.question.rows)};
    for (const CrosstabHeading& column : table.columns)
        headings.append(column.label);
    headings.append(sumLabel());
    setWidths(sheet, headings.size(), LabelWidth, NumberWidth);
    sheet.head(title,
               u"%1 – %2"_s.arg(table.question.from.toString(Qt::ISODate), table.question.to.toString(Qt::ISODate)),
               headings);
    if (!table.rows.isEmpty())
        writeCrosstab(sheet, formats, table);
    sheet.setUpPrint(headings.size());
    return book.bytes();
}

} // namespace yorozu::exchange
