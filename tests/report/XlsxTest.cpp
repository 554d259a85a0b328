// SPDX-License-Identifier: GPL-3.0-or-later
// The Excel file, opened again and computed anew; and the CSV beside it.
#include "core/domain/ReportTexts.h"
#include "core/exchange/Csv.h"
#include "core/exchange/ReportXlsx.h"
#include "core/service/AnalysisService.h"
#include "core/service/ReportService.h"
#include "tests/report/Demo.h"
#include "tests/report/XlsxFile.h"
#include "tests/support/catch.h"

using namespace Qt::StringLiterals;
using namespace yorozu;
using test::DemoCentre;
using test::XlsxCell;
using test::XlsxFile;

namespace {

using Cells = QHash<QString, XlsxCell>;

const MonthSpan October = MonthSpan::month(QDate(2024, 10, 1));

// column from 0: the first 26 do.
QString cellName(qsizetype column, qsizetype row)
{
    return QChar(static_cast<char16_t>(u'A' + column)) + QString::number(row);
}

// The row of a line: its label stands in column B, and parts come in their order.
int rowAfter(const Cells& cells, int row, const QString& label)
{
    for (int at = row + 1; at < row + 200; ++at) {
        if (cells.value(u"B%1"_s.arg(at)).text == label)
            return at;
    }
    FAIL(label.toStdString());
    return 0;
}

void checkSheet(const Cells& cells, const MonthlyReport& report, bool breakdown)
{
    int row = 4;
    for (const ReportPart& part : report.parts) {
        if (part.breakdown != breakdown)
            continue;
        const QList<ReportRow> rows = rowsOf(part);
        for (const ReportRow& line : rows) {
            row = rowAfter(cells, row, line.label);
            INFO(part.key.toStdString() << " " << line.label.toStdString());
            CHECK(line.line.offices.size() == (part.byOffice ? report.offices.size() : 0));
            const qsizetype first = 2 + report.offices.size() - line.line.offices.size();
            QList<qint64> values = line.line.offices;
            values += {line.line.total, line.line.previous, line.line.change(), line.line.toDate};
            for (qsizetype at = 0; at < values.size(); ++at) {
                const QString name = cellName(first + at, row);
                CHECK(cells.value(name).isNumber);
                CHECK(cells.value(name).value == static_cast<double>(values.at(at)));
            }
        }
    }
}

} // namespace

TEST_CASE("the Excel file holds the figures as numbers and its formulas come to the values that they carry")
{
    DemoCentre centre(1500); // so many that the month before this one has some of each kind
    service::ReportService reports(centre.services->file());
    const MonthSpan span = GENERATE(October, MonthSpan::fiscalYear(QDate(2024, 4, 1)));
    const Result<QByteArray> bytes = reports.xlsx(service::Services::systemCaller(), span);
    REQUIRE(bytes);
    const XlsxFile file(*bytes);
    REQUIRE(file.sheets().size() == 3);
    const MonthlyReport report = *reports.report(span);
    checkSheet(file.cells(0), report, false);
    checkSheet(file.cells(1), report, true);
    CHECK(file.cells(0).value(u"A1"_s).text == reportTitle(span));
    int formulas = 0;
    for (int sheet = 0; sheet < 3; ++sheet) {
        const Cells cells = file.cells(sheet);
        for (auto cell = cells.cbegin(); cell != cells.cend(); ++cell) {
            if (cell->formula.isEmpty())
                continue;
            ++formulas;
            INFO(sheet << " " << cell.key().toStdString() << " " << cell->formula.toStdString());
            CHECK(XlsxFile::computed(cells, cell.key()) == cell->value);
        }
    }
    CHECK(formulas > 50);
    // Set up for the printer, with a chart, and without names of people.
    const QByteArray sheet = file.part(u"xl/worksheets/sheet1.xml"_s);
    CHECK(sheet.contains("<pageSetup paperSize=\"9\""));
    CHECK(sheet.contains("fitToHeight=\"0\""));
    CHECK(file.part(u"xl/workbook.xml"_s).contains("_xlnm.Print_Titles"));
    CHECK(file.part(u"xl/charts/chart1.xml"_s).contains("<c:grouping val=\"stacked\"/>"));
    CHECK(file.part(u"docProps/core.xml"_s).contains("<dc:creator>YorozuDesk</dc:creator>"));
}

TEST_CASE("the CSV of the report says the same, in both encodings")
{
    DemoCentre centre(200);
    service::ReportService reports(centre.services->file());
    const MonthlyReport report = *reports.report(October);
    for (const exchange::Encoding encoding : {exchange::Encoding::Utf8, exchange::Encoding::Cp932}) {
        const auto written = reports.csv(service::Services::systemCaller(), October, encoding);
        REQUIRE(written);
        CHECK(written->unwritable.isEmpty());
        CHECK(written->bytes.startsWith("\xEF\xBB\xBF") == (encoding == exchange::Encoding::Utf8));
        const auto text = exchange::decodeText(written->bytes, exchange::EncodingChoice::Auto);
        REQUIRE(text);
        const auto table = exchange::readCsv(*text);
        REQUIRE(table);
        CHECK(table->constFirst().cells == reportHeadings(report));
        qsizetype row = 1;
        for (const ReportPart& part : report.parts) {
            const QList<ReportRow> rows = rowsOf(part);
            for (const ReportRow& line : rows) {
                const QStringList cells = table->at(row++).cells;
                CHECK(cells.at(0) == part.label);
                CHECK(cells.at(1) == line.label);
                CHECK(cells.at(2 + report.offices.size()).toLongLong() == line.line.total);
            }
        }
        CHECK(row == table->size());
    }
}

TEST_CASE("a cross table is a file, too")
{
    DemoCentre centre(200);
    service::AnalysisService analysis(centre.services->file());
    const auto attribute = GENERATE(Attribute::Mode, Attribute::Topic);
    const CrosstabQuestion question{attribute, Attribute::Office, QDate(2024, 4, 1), QDate(2024, 10, 31)};
    const Crosstab table = *analysis.crosstab(question);
    const auto bytes = analysis.crosstabXlsx(service::Services::systemCaller(), question);
    REQUIRE(bytes);
    const Cells cells = XlsxFile(*bytes).cells(0);
    const QString corner = cellName(table.columns.size() + 1, 5 + table.rows.size());
    CHECK(cells.value(corner).value == static_cast<double>(table.total));
    CHECK(cells.value(corner).formula.isEmpty() != table.addsUp);
    CHECK(XlsxFile::computed(cells, corner) == static_cast<double>(table.total));
    const auto csv = analysis.crosstabCsv(service::Services::systemCaller(), question, exchange::Encoding::Utf8);
    REQUIRE(csv);
    CHECK(exchange::readCsv(*exchange::decodeText(csv->bytes, exchange::EncodingChoice::Auto))->size() ==
          table.rows.size() + 2);
}
