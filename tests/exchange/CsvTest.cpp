// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/ColumnMapping.h"
#include "core/exchange/CsvSheet.h"
#include "core/exchange/DemoRandom.h"
#include "tests/support/catch.h"


using namespace Qt::StringLiterals;
using namespace yorozu;
using namespace yorozu::exchange;

namespace {

QList<QStringList> cells(const QString& text)
{
    const Result<QList<CsvRow>> table = readCsv(text);
    REQUIRE(table);
    QList<QStringList> rows;
    for (const CsvRow& row : *table)
        rows.append(row.cells);
    return rows;
}

} // namespace

TEST_CASE("CSV as it is met")
{
    struct Case
    {
        QString text;
        QList<QStringList> rows;
    };
    const QList<Case> cases{
        {u""_s, {}},
        {u"a,b\r\nc,d\r\n"_s, {{u"a"_s, u"b"_s}, {u"c"_s, u"d"_s}}},
        {u"a,b\nc,d"_s, {{u"a"_s, u"b"_s}, {u"c"_s, u"d"_s}}},
        {u"a,b\rc,d\r"_s, {{u"a"_s, u"b"_s}, {u"c"_s, u"d"_s}}},
        {u"a\tb,c\n"_s, {{u"a\tb"_s, u"c"_s}}},
        {u"a\tb\tc,d\n"_s, {{u"a"_s, u"b"_s, u"c,d"_s}}},
        {u"a;b;c\n"_s, {{u"a"_s, u"b"_s, u"c"_s}}},
        {u"\"a,b\",\"c\"\"d\"\"\",\"e\r\nf\"\r\n"_s, {{u"a,b"_s, u"c\"d\""_s, u"e\r\nf"_s}}},
        {u"a,,\n,,b\n"_s, {{u"a"_s, u""_s, u""_s}, {u""_s, u""_s, u"b"_s}}},
        {u"a,b,"_s, {{u"a"_s, u"b"_s, u""_s}}},
        {u"5\"の管,x\n"_s, {{u"5\"の管"_s, u"x"_s}}},
        {u"\"\",x\n"_s, {{u""_s, u"x"_s}}},
        {u"a,b\n\n,\nc,d\n"_s, {{u"a"_s, u"b"_s}, {u"c"_s, u"d"_s}}},
        {u"\"a\tb\",c\n"_s, {{u"a\tb"_s, u"c"_s}}},
    };
    for (const Case& one : cases) {
        INFO(one.text.toStdString());
        CHECK(cells(one.text) == one.rows);
    }
}

TEST_CASE("Rows are numbered as the spreadsheet shows them")
{
    const Result<QList<CsvRow>> table = readCsv(u"h\n\"a\nb\nc\"\n\nd\n"_s);
    REQUIRE(table);
    REQUIRE(table->size() == 3);
    CHECK(table->at(1).number == 2);
    CHECK(table->at(2).number == 4);
}

TEST_CASE("Broken quotation marks are refused with their row")
{
    const Result<QList<CsvRow>> open = readCsv(u"a,b\nc,\"d\n"_s);
    REQUIRE_FALSE(open);
    CHECK(open.error().field == u"2"_s);
    const Result<QList<CsvRow>> after = readCsv(u"a,b\nc,d\n\"e\"f,g\n"_s);
    REQUIRE_FALSE(after);
    CHECK(after.error().field == u"3"_s);
    CHECK_FALSE(readCsv(u"a,b"_s + QChar(u'\0')));
}

TEST_CASE("Formulas do not run, and come back as they were")
{
    struct Case
    {
        QString text;
        QString cell;
    };
    const QList<Case> cases{
        {u"=1+1"_s, u"'=1+1"_s},
        {u"=cmd|' /C calc'!A0"_s, u"'=cmd|' /C calc'!A0"_s},
        {u"+81 3 0000 0000"_s, u"'+81 3 0000 0000"_s},
        {u"-値引き"_s, u"'-値引き"_s},
        {u"@SUM(A1)"_s, u"'@SUM(A1)"_s},
        {u"\t=1"_s, u"'\t=1"_s},
        {u"\r=1"_s, u"'\r=1"_s},
        {u"\n=1"_s, u"'\n=1"_s},
        {u"＝１"_s, u"'＝１"_s},
        {u"－"_s, u"'－"_s},
        {u"'=1"_s, u"''=1"_s},
        {u"''-x"_s, u"'''-x"_s},
        // No formulas:
        {u"-5"_s, u"-5"_s},
        {u"-0.3"_s, u"-0.3"_s},
        {u"--5"_s, u"'--5"_s},
        {u"-5+A1"_s, u"'-5+A1"_s},
        {u"'令和"_s, u"'令和"_s},
        {u"'"_s, u"'"_s},
        {u"・小麦粉の仕入価格"_s, u"・小麦粉の仕入価格"_s},
        {u" =1"_s, u" =1"_s},
        {u"03-0000-0121"_s, u"03-0000-0121"_s},
        {QString(), QString()},
    };
    for (const Case& one : cases) {
        INFO(one.text.toStdString());
        CHECK(guardedCell(one.text) == one.cell);
        CHECK(unguardedCell(one.cell) == one.text);
    }
}

TEST_CASE("Random tables come back as they were")
{
    const QStringList bits{u"a"_s, u"株"_s, u"\""_s, u","_s, u"\n"_s, u"\r"_s, u"\r\n"_s, u"\t"_s, u"="_s, u"-"_s,
                           u"'"_s, u"+"_s,  u"9"_s,  u" "_s, u"𠮷"_s, u";"_s,  u"．"_s,   u"@"_s,  u"＝"_s};
    DemoRandom random(20240603);
    for (int round = 0; round < 400; ++round) {
        const int columns = random.between(1, 6);
        QList<QStringList> rows;
        for (int row = random.between(1, 8); row > 0; --row) {
            QStringList one{u"x"_s}; // rows without any content are passed over by design
            for (int column = 1; column < columns; ++column) {
                QString cell;
                for (int length = random.between(0, 7); length > 0; --length)
                    cell.append(random.of(bits));
                one.append(cell);
            }
            rows.append(one);
        }
        // The delimiter is found from the first row, which holds headings.
        rows.prepend(QStringList(columns, u"見出し"_s));
        const QChar delimiter = columns == 1 ? u',' : random.of(QList<QChar>{u',', u'\t', u';'});
        INFO(writeCsv(rows, delimiter).toStdString());
        REQUIRE(cells(writeCsv(rows, delimiter)) == rows);
    }
}

TEST_CASE("Ten megabytes are read at once")
{
    const QString big = u"相談内容、\"数字\"\n"_s.repeated(1'000'000);
    REQUIRE(big.size() >= 10'000'000);
    const QList<QStringList> rows{{u"a"_s, u"b"_s}, {big, u"=x"_s}};
    // A quadratic reader would need longer than the whole program of tests is given.
    CHECK(cells(writeCsv(rows)) == rows);
}

TEST_CASE("Headings are found in either language and width")
{
    const QList<CsvColumn> columns{{u"name"_s, u"企業名"_s, {u"会社名"_s}, true}, {u"phone"_s, u"電話"_s}};
    for (const QString& header : {u"企業名,電話"_s, u"name,Phone"_s, u" 会社名 ,ＰＨＯＮＥ"_s}) {
        const CsvSheet sheet(*readCsv(header + u"\n甲,03\n"_s), columns, {});
        INFO(header.toStdString());
        REQUIRE(sheet.errors().isEmpty());
        REQUIRE(sheet.rows().size() == 1);
        CHECK(sheet.rows().constFirst().text(u"name"_s) == u"甲"_s);
        CHECK(sheet.rows().constFirst().text(u"phone"_s) == u"03"_s);
    }
}

TEST_CASE("Ragged rows, missing and doubled headings are reported by row")
{
    const QList<CsvColumn> columns{{u"name"_s, u"企業名"_s, {}, true}, {u"phone"_s, u"電話"_s}};
    const CsvSheet ragged(*readCsv(u"企業名,電話,色\n甲,03,赤\n乙,04\n丙,05,青,緑\n"_s), columns, {});
    CHECK(ragged.rowCount() == 3);
    CHECK(ragged.rows().size() == 1);
    REQUIRE(ragged.errors().size() == 2);
    CHECK(ragged.errors().at(0).row == 3);
    CHECK(ragged.errors().at(1).row == 4);
    CHECK(ragged.ignored() == QStringList{u"色"_s});
    const CsvSheet missing(*readCsv(u"電話\n03\n"_s), columns, {});
    REQUIRE(missing.errors().size() == 1);
    CHECK(missing.errors().constFirst().column == u"企業名"_s);
    const CsvSheet twice(*readCsv(u"企業名,name\n甲,乙\n"_s), columns, {});
    REQUIRE(twice.errors().size() == 1);
    CHECK(CsvSheet({}, columns, {}).errors().size() == 1);
}

TEST_CASE("a hundred thousand headings are read")
{
    QStringList headings{u"企業名"_s};
    for (int i = 0; i < 100'000; ++i)
        headings.append(u"列%1"_s.arg(i));
    const QList<CsvRow> table{{1, headings}, {2, QStringList(headings.size(), u"x"_s)}};
    QList<CsvColumn> columns{{u"name"_s, u"企業名"_s, {}, true}};
    for (int i = 0; i < 20; ++i)
        columns.append({u"key%1"_s.arg(i), u"見出し%1"_s.arg(i), {u"別名%1"_s.arg(i)}});
    // Folding every known name again for every heading took a minute and a half.
    const CsvSheet sheet(table, columns, {});
    CHECK(sheet.errors().isEmpty());
    CHECK(sheet.ignored().size() == 100'000);
    CHECK(sheet.rows().constFirst().text(u"name"_s) == u"x"_s);
}

TEST_CASE("a mapping says what each column is, and beats the headings")
{
    const QList<CsvColumn> columns{{u"name"_s, u"企業名"_s, {}, true}, {u"phone"_s, u"電話"_s}};
    const QList<CsvRow> table = *readCsv(u"企業名,連絡先,色\n甲,03,赤\n"_s);
    const CsvSheet mapped(table, columns, {.mapping = QStringList{{}, u"phone"_s, u"name"_s}});
    REQUIRE(mapped.errors().isEmpty());
    CHECK(mapped.rows().constFirst().text(u"name"_s) == u"赤"_s);
    CHECK(mapped.rows().constFirst().text(u"phone"_s) == u"03"_s);
    CHECK(mapped.ignored() == QStringList{u"企業名"_s});
    const CsvSheet twice(table, columns, {.mapping = QStringList{u"name"_s, u"name"_s, {}}});
    CHECK(twice.errors().size() == 1);
    const CsvSheet none(table, columns, {.mapping = QStringList{{}, u"phone"_s, {}}});
    REQUIRE(none.errors().size() == 1);
    CHECK(none.errors().constFirst().column == u"企業名"_s);
    CHECK(CsvSheet(*readCsv(u"企業名\n甲\n乙\n丙\n"_s), columns, {.mostRows = 2}).rows().size() == 2);
}

TEST_CASE("a written mapping changes the guess, and a wrong one is refused")
{
    const QList<CsvColumn> columns{{u"name"_s, u"企業名"_s, {}, true}, {u"phone"_s, u"電話"_s}};
    const QStringList headings{u"企業名"_s, u"取引先"_s, u"ＴＥＬ"_s};
    CHECK(*namedMapping(headings, columns, {}) == QStringList{u"name"_s, {}, {}});
    CHECK(*namedMapping(headings, columns, {{u"取引先"_s, u"企業名"_s}, {u"TEL"_s, u"phone"_s}}) ==
          QStringList{{}, u"name"_s, u"phone"_s});
    CHECK(*namedMapping(headings, columns, {{u"企業名"_s, {}}}) == QStringList{{}, {}, {}});
    CHECK_FALSE(namedMapping(headings, columns, {{u"色"_s, u"phone"_s}}));
    CHECK_FALSE(namedMapping(headings, columns, {{u"取引先"_s, u"color"_s}}));
}

TEST_CASE("what spreadsheets add is no text: empty cells at the end, marks at the head of files put together")
{
    const QList<CsvColumn> columns{{u"name"_s, u"企業名"_s, {}, true}, {u"phone"_s, u"電話"_s}};
    const CsvSheet sheet(*readCsv(u"企業名,電話\r\n甲,03,,,\r\n,,,,\r\n\uFEFF乙,04\r\n"_s), columns, {});
    CHECK(sheet.errors().isEmpty());
    REQUIRE(sheet.rows().size() == 2);
    CHECK(sheet.rows().at(1).text(u"name"_s) == u"乙"_s);
    CHECK(sheet.rows().at(1).number() == 4);
    const QList<QStringList> marked{{u"\uFEFFa"_s, u"\uFEFF"_s}};
    CHECK(cells(writeCsv(marked)) == marked);
}

TEST_CASE("the delimiter can be told")
{
    CHECK(guessedDelimiter(u"a;b;c\n1,2"_s) == u';');
    CHECK(readCsv(u"a;b\n1;2\n"_s, u',')->constFirst().cells == QStringList{u"a;b"_s});
    CHECK(readCsv(u"a|b\n"_s, u'|')->constFirst().cells == QStringList{u"a"_s, u"b"_s});
}
