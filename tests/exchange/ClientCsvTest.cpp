// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/ClientCsv.h"
#include "core/exchange/Cp932.h"
#include "core/exchange/DemoRandom.h"
#include "tests/support/catch.h"

using namespace Qt::StringLiterals;
using namespace yorozu;
using namespace yorozu::exchange;

namespace {

ClientRecord sample()
{
    ClientRecord record;
    Client& client = record.client;
    client.number = u"C-03482"_s;
    client.name = u"㈱髙﨑\"金属\", 本店"_s;
    client.kana = u"タカサキキンゾク"_s;
    client.corporateNumber = u"7000012050002"_s;
    client.industry = u"E"_s;
    client.business = u"=金属\n加工"_s;
    client.staffCount = 9;
    client.capitalYen = 3'000'000;
    client.municipality = u"墨田区"_s;
    client.phone = u"03-0000-0121"_s;
    client.branch = u"本店"_s;
    client.note = u"-午前は不可"_s;
    Person one;
    one.name = u"福島 里美"_s;
    one.kana = u"フクシマ サトミ"_s;
    one.title = u"代表取締役"_s;
    one.gender = u"female"_s;
    one.ageGroup = u"40"_s;
    one.email = u"a@example.com"_s;
    one.primary = true;
    Person two;
    two.name = u"福島 正彦"_s;
    two.gender = u"other"_s;
    client.persons = {one, two};
    record.channelName = u"信用金庫"_s;
    record.agencyName = u"東京東信用金庫"_s;
    return record;
}

QList<ClientRecord> read(const QString& text)
{
    const Result<ParsedClients> parsed = readClients(text);
    REQUIRE(parsed);
    for (const RowError& error : parsed->errors)
        UNSCOPED_INFO(error.row << " " << error.column.toStdString() << " " << error.message.toStdString());
    REQUIRE(parsed->errors.isEmpty());
    QList<ClientRecord> records = parsed->records;
    for (ClientRecord& record : records)
        record.row = 0;
    return records;
}

} // namespace

TEST_CASE("Clients come back as they were, in both encodings")
{
    ClientRecord plain;
    plain.client.name = u"鮨 たか瀬"_s;
    plain.client.founded = false;
    const QList<ClientRecord> records{sample(), plain};
    const QString text = writeClients(records);
    CHECK(read(text) == records);
    for (const Encoding encoding : {Encoding::Utf8, Encoding::Cp932}) {
        const EncodedText file = encodeText(text, encoding);
        CHECK(file.unwritable.isEmpty());
        CHECK(read(*decodeText(file.bytes, EncodingChoice::Auto)) == records);
    }
}

TEST_CASE("The keys of the command line are headings too")
{
    const QList<ClientRecord> records =
        read(u"name,kana,industry,capital_yen,staff_count,person,person_kana\n"
             "株式会社山田製作所,やまだせいさくしょ,製造業,\"1,840万円\",９名,山田太郎,ﾔﾏﾀﾞﾀﾛｳ\n"_s);
    REQUIRE(records.size() == 1);
    const Client& client = records.constFirst().client;
    CHECK(client.kana == u"ヤマダセイサクショ"_s);
    CHECK(client.industry == u"E"_s);
    CHECK(client.capitalYen == 18'400'000);
    CHECK(client.staffCount == 9);
    REQUIRE(client.persons.size() == 1);
    CHECK(client.persons.constFirst().kana == u"ヤマダタロウ"_s);
    CHECK(client.persons.constFirst().primary);
}

TEST_CASE("Several rows of one client are its persons")
{
    const QList<ClientRecord> records = read(u"企業番号,企業名,相談者名\nC-00001,甲,一\nC-00002,乙,二\nC-00001,甲,三\n"
                                             ",丙,四\n,丙,五\n,丁,六\n,丙,七\n"_s);
    REQUIRE(records.size() == 5);
    CHECK(records.at(0).client.persons.size() == 2);
    CHECK(records.at(1).client.persons.size() == 1);
    CHECK(records.at(2).client.persons.size() == 2); // followed each other
    CHECK(records.at(4).client.persons.size() == 1);
}

TEST_CASE("Errors name row, column and reason")
{
    struct Case
    {
        QString column;
        QString cell;
    };
    const QList<Case> cases{
        {u"法人番号"_s, u"7000012050003"_s},
        {u"法人番号"_s, u"7.00001E+12"_s},
        {u"業種"_s, u"Z"_s},
        {u"業種"_s, u"宇宙業"_s},
        {u"従業員数"_s, u"九"_s},
        {u"従業員数"_s, u"-3"_s},
        {u"従業員数"_s, u"99999999999"_s},
        {u"資本金"_s, u"300万ドル"_s},
        {u"創業"_s, u"たぶん"_s},
        {u"性別"_s, u"X"_s},
        {u"年代"_s, u"45"_s},
    };
    for (const Case& one : cases) {
        INFO(one.column.toStdString() << " " << one.cell.toStdString());
        const Result<ParsedClients> parsed =
            readClients(u"企業名,相談者名,%1\n甲,一,\n乙,二,%2\n"_s.arg(one.column, one.cell));
        REQUIRE(parsed);
        if (one.cell == u"九"_s) { // kanji numbers are read
            CHECK(parsed->errors.isEmpty());
            continue;
        }
        REQUIRE(parsed->errors.size() == 1);
        CHECK(parsed->errors.constFirst().row == 3);
        CHECK(parsed->errors.constFirst().column == one.column);
        CHECK_FALSE(parsed->errors.constFirst().message.isEmpty());
    }
    const Result<ParsedClients> nameless = readClients(u"企業名,電話\n,03\n"_s);
    REQUIRE(nameless->errors.size() == 1);
    CHECK(nameless->errors.constFirst().column == u"企業名"_s);
    const Result<ParsedClients> differs = readClients(u"企業番号,企業名,電話\nC-1,甲,03\nC-1,甲,04\n"_s);
    REQUIRE(differs->errors.size() == 1);
    CHECK(differs->errors.constFirst().row == 3);
}

TEST_CASE("Industries in letters and names")
{
    for (char16_t letter = u'A'; letter <= u'T'; ++letter) {
        const QString text{QChar(letter)};
        CHECK(industryLetter(industryText(text)) == text);
        CHECK(industryLetter(text.toLower()) == text);
    }
    CHECK(industryText(u"E"_s) == u"E 製造業"_s);
    CHECK(industryLetter(u"医療・福祉"_s) == u"P"_s);
}
