// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/Memo.h"
#include "tests/support/catch.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace yorozu;

namespace {

MemoContent full()
{
    MemoContent content;
    content.time = TypedSessionTime::of(fromTokyo(QDate(2024, 11, 20), QTime(10, 0)),
                                        fromTokyo(QDate(2024, 11, 20), QTime(11, 30)));
    content.attendees = {{Part::Lead, Id<Staff>(3), QStringLiteral("今村 健吾"), {}},
                         {Part::Officer, {}, QStringLiteral("岡田"), Id<Agency>(9)}};
    content.companyKana = QStringLiteral("マルフクセイメンジョ");
    content.company = QStringLiteral("有限会社丸福製麺所");
    content.business = QStringLiteral("業務用生麺の製造・卸売");
    content.consulteeKana = QStringLiteral("フクシマ サトミ");
    content.consultee = QStringLiteral("福島 里美（代表取締役）");
    content.recorder = Id<Staff>(3);
    content.recorderName = QStringLiteral("今村 健吾");
    content.consultation = QStringLiteral("・小麦粉の仕入価格が\n春から約12％上がった。𠮷");
    content.advice = QStringLiteral("１．資金繰り表");
    content.impression = QStringLiteral("数字の把握が早い");
    content.client = Id<Client>(5);
    content.person = Id<Person>(6);
    content.clientCase = Id<ClientCase>(7);
    content.office = Id<Office>(1);
    content.mode = 2;
    content.channel = 3;
    content.programme = 1;
    content.course = 4;
    content.furtherCourses = {5, 6};
    content.topics = {1, 2};
    return content;
}

} // namespace

TEST_CASE("A memo's text goes through JSON unchanged")
{
    const QByteArray bytes = QJsonDocument(full().toJson()).toJson();
    const Result<MemoContent> back = MemoContent::fromJson(QJsonDocument::fromJson(bytes).object());
    REQUIRE(back);
    CHECK(*back == full());
}

TEST_CASE("A draft goes through JSON unchanged, whatever is typed in the date fields")
{
    MemoDraft draft;
    draft.uuid = QStringLiteral("0f5c");
    draft.memo = Id<Memo>(8);
    draft.author = Id<Staff>(3);
    draft.baseRevision = 2;
    draft.savedAt = 1732064400;
    draft.content = full();
    draft.content.time.month = QStringLiteral("十三");
    const Result<MemoDraft> back = MemoDraft::fromJson(draft.toJson());
    REQUIRE(back);
    CHECK(*back == draft);
}

TEST_CASE("What is not a memo's text is refused, not half read")
{
    QJsonObject wrong = full().toJson();
    SECTION("a number instead of a text")
    {
        wrong[QStringLiteral("advice")] = 3;
    }
    SECTION("a text instead of a number")
    {
        wrong[QStringLiteral("course")] = QStringLiteral("four");
    }
    SECTION("an unknown part")
    {
        wrong[QStringLiteral("attendees")] = QJsonArray{QJsonObject{{QStringLiteral("part"), QStringLiteral("boss")}}};
    }
    SECTION("a wrong type inside the time")
    {
        wrong[QStringLiteral("time")] = QJsonObject{{QStringLiteral("year"), 6}};
    }
    const Result<MemoContent> read = MemoContent::fromJson(wrong);
    REQUIRE_FALSE(read);
    CHECK(read.error().kind == ErrorKind::Damaged);
}

TEST_CASE("Every field can be read as a text and copied alone")
{
    const MemoContent source = full();
    const QList<MemoField> fields = allMemoFields();
    CHECK(fields.size() == 21);
    for (const MemoField field : fields) {
        MemoContent empty;
        INFO(code(field).toStdString());
        CHECK_FALSE(source.fieldText(field).isEmpty());
        empty.copyField(field, source);
        CHECK(empty.fieldText(field) == source.fieldText(field));
        CHECK(empty != MemoContent());
    }
    MemoContent all;
    for (const MemoField field : fields)
        all.copyField(field, source);
    CHECK(all == source);
}

TEST_CASE("The date cell is written as on the paper")
{
    CHECK(full().time.text() == QStringLiteral("令和6年11月20日 10時00分～11時30分迄"));
    CHECK(TypedSessionTime().text().isEmpty());
    CHECK(TypedSessionTime().isEmpty());
}

TEST_CASE("Responders are named with their part")
{
    CHECK(full().respondersText() == QStringLiteral("今村 健吾、岡田（金融機関）"));
}
