// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/LedgerField.h"
#include "core/domain/Industry.h"
#include "core/domain/KanaIndex.h"
#include "core/domain/Referral.h"
#include "core/japanese/Fold.h"
#include "tests/support/catch.h"

#include <array>
#include <QSet>

using namespace Qt::StringLiterals;
using namespace yorozu;

TEST_CASE("Every field of a client has a key of its own, and its text is read back")
{
    Client client;
    client.name = u"有限会社丸福製麺所"_s;
    client.kana = u"マルフクセイメンジョ"_s;
    client.corporateNumber = u"7000012050002"_s;
    client.municipality = u"墨田区"_s;
    client.phone = u"03-0000-0121"_s;
    client.industry = u"E"_s;
    client.business = u"製麺"_s;
    client.staffCount = 9;
    client.capitalYen = 3'000'000;
    client.established = u"昭和52年（3代目）"_s;
    client.salesYen = 118'000'000;
    client.founded = false;
    client.channel = 3;
    client.agency = Id<Agency>(7);
    client.branch = u"本店"_s;
    client.note = u"午前は配送\n11時以降に"_s;
    Client copy;
    QSet<QString> codes;
    const QList<LedgerField> fields = allLedgerFields();
    for (const LedgerField field : fields) {
        codes.insert(code(field));
        CHECK((ledgerFieldFromCode(code(field)) == field));
        CHECK_FALSE(label(field).isEmpty());
        const Result<Client> next = withFieldText(copy, field, fieldText(client, field));
        REQUIRE(next);
        copy = *next;
    }
    CHECK(codes.size() == fields.size());
    CHECK((copy == client));
    CHECK_FALSE(ledgerFieldFromCode(u"colour"_s).has_value());
}

TEST_CASE("A number that is none is refused at its field, an empty one is unknown")
{
    Client client;
    client.capitalYen = 5;
    const auto refused = withFieldText(client, LedgerField::Capital, u"三百万ドル"_s);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().field == u"capital_yen"_s);
    CHECK_FALSE(withFieldText(client, LedgerField::Capital, u" "_s)->capitalYen.has_value());
    CHECK_FALSE(withFieldText(client, LedgerField::StaffCount, u"30億人"_s));
}

TEST_CASE("The index knows the row of every first letter, voiced ones with their base")
{
    struct Case
    {
        QString text;
        QString letter;
    };
    const auto cases = std::to_array<Case>({{u"あさひ"_s, u"あ"_s},
                                            {u"ガスト"_s, u"か"_s},
                                            {u"がっこう"_s, u"か"_s},
                                            {u"ゴールド"_s, u"か"_s},
                                            {u"ジェイ"_s, u"さ"_s},
                                            {u"ヅカ"_s, u"た"_s},
                                            {u"ぱん"_s, u"は"_s},
                                            {u"ボウ"_s, u"は"_s},
                                            {u"ﾏﾙﾌｸ"_s, u"ま"_s},
                                            {u"ヴィア"_s, u"あ"_s},
                                            {u"ん"_s, u"わ"_s},
                                            {u"を"_s, u"わ"_s},
                                            {u"ABC"_s, u"英数"_s},
                                            {u"123"_s, u"英数"_s},
                                            {u"丸福"_s, u"英数"_s},
                                            {{}, u"英数"_s}});
    for (const Case& one : cases) {
        INFO(one.text.toStdString());
        CHECK(kanaIndexLetter(kanaIndexRow(japanese::foldForCompare(one.text))) == one.letter);
    }
}

TEST_CASE("There are twenty industries, and the words of referrals go there and back")
{
    CHECK(industryLetters().size() == 20);
    CHECK(industryName(u"E"_s) == u"製造業"_s);
    CHECK(industryName(u"U"_s).isEmpty());
    for (const auto way : {ReferralWay::Call, ReferralWay::Letter, ReferralWay::Accompany, ReferralWay::Tell})
        CHECK((referralWayFromCode(code(way)) == way));
    for (const auto direction : {ReferralDirection::Out, ReferralDirection::In})
        CHECK((referralDirectionFromCode(code(direction)) == direction));
    CHECK_FALSE(referralWayFromCode(u"pigeon"_s).has_value());
}

TEST_CASE("What is a small business goes by the industry")
{
    CHECK(isSmallBusiness(u"E"_s, 20));
    CHECK_FALSE(isSmallBusiness(u"E"_s, 21));
    CHECK(isSmallBusiness(u"I"_s, 5));
    CHECK_FALSE(isSmallBusiness(u"I"_s, 6));
    CHECK_FALSE(isSmallBusiness({}, 6));
}
