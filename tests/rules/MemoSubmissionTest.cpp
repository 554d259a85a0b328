// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/MemoSubmission.h"
#include "tests/support/catch.h"

using namespace yorozu;

namespace {

const UtcSeconds Now = fromTokyo(QDate(2024, 11, 20), QTime(12, 0));

TypedSessionTime typed(const char16_t* era, const char16_t* year, const char16_t* month, const char16_t* day,
                       const char16_t* fromHour, const char16_t* fromMinute, const char16_t* toHour,
                       const char16_t* toMinute)
{
    const auto text = [](const char16_t* t) { return QString::fromUtf16(t); };
    return {text(era),      text(year),       text(month),  text(day),
            text(fromHour), text(fromMinute), text(toHour), text(toMinute)};
}

MemoContent complete()
{
    MemoContent content;
    content.time = typed(u"令和", u"6", u"11", u"20", u"10", u"00", u"11", u"30");
    content.attendees = {{Part::Lead, Id<Staff>(3), QStringLiteral("今村 健吾"), {}}};
    content.company = QStringLiteral("有限会社丸福製麺所");
    content.recorder = Id<Staff>(3);
    content.consultation = QStringLiteral("資金繰り");
    content.advice = QStringLiteral("資金繰り表を作る");
    return content;
}

QList<MemoField> problemFields(const MemoContent& content)
{
    QList<MemoField> fields;
    for (const rules::FieldProblem& problem : rules::submissionProblems(content, Now)) {
        CHECK_FALSE(problem.message.isEmpty());
        fields.append(problem.field);
    }
    return fields;
}

} // namespace

TEST_CASE("What is typed in the seven fields becomes a slot of that day")
{
    struct Row
    {
        TypedSessionTime time;
        QDate day;
        QTime from;
        QTime to;
    };
    const QList<Row> rows{
        {typed(u"令和", u"6", u"11", u"20", u"10", u"00", u"11", u"30"), {2024, 11, 20}, {10, 0}, {11, 30}},
        {typed(u"令和", u"元", u"5", u"7", u"9", u"", u"9", u"45"), {2019, 5, 7}, {9, 0}, {9, 45}},
        {typed(u"平成", u"31", u"4", u"26", u"13", u"05", u"14", u"5"), {2019, 4, 26}, {13, 5}, {14, 5}},
        {typed(u"令和", u"６", u"１１", u" 20 ", u"１０", u"00", u"11", u"00"), {2024, 11, 20}, {10, 0}, {11, 0}},
    };
    for (const Row& row : rows) {
        const Result<TimeSlot> slot = rules::sessionSlot(row.time, Now);
        INFO(row.time.text().toStdString());
        REQUIRE(slot);
        CHECK(slot->start() == fromTokyo(row.day, row.from));
        CHECK(slot->end() == fromTokyo(row.day, row.to));
    }
}

TEST_CASE("Times that cannot be submitted are refused with the reason")
{
    const QList<TypedSessionTime> wrong{
        typed(u"令和", u"", u"11", u"20", u"10", u"00", u"11", u"30"),     // no year
        typed(u"令和", u"1", u"4", u"30", u"10", u"00", u"11", u"30"),     // Heisei still
        typed(u"昭和", u"65", u"1", u"10", u"10", u"00", u"11", u"30"),    // no such year
        typed(u"令和", u"6", u"2", u"30", u"10", u"00", u"11", u"30"),     // no such day
        typed(u"令和", u"6", u"11", u"20", u"", u"", u"11", u"30"),        // no start
        typed(u"令和", u"6", u"11", u"20", u"11", u"30", u"10", u"00"),    // backwards
        typed(u"令和", u"6", u"11", u"20", u"10", u"00", u"10", u"00"),    // empty
        typed(u"令和", u"6", u"11", u"19", u"23", u"30", u"0", u"30"),     // over midnight
        typed(u"令和", u"6", u"11", u"20", u"25", u"00", u"26", u"00"),    // no such hour
        typed(u"令和", u"6", u"11", u"20", u"11", u"30", u"12", u"01"),    // ends in the future
        typed(u"令和", u"6", u"11", u"21", u"10", u"00", u"11", u"00"),    // tomorrow
        typed(u"令和", u"6", u"11", u"二十x", u"10", u"00", u"11", u"00"), // not a number
    };
    for (const TypedSessionTime& time : wrong) {
        const Result<TimeSlot> slot = rules::sessionSlot(time, Now);
        INFO(time.text().toStdString());
        REQUIRE_FALSE(slot);
        CHECK(slot.error().field == QStringLiteral("time"));
        CHECK_FALSE(slot.error().message.isEmpty());
    }
    // The future matters at submission only.
    CHECK(rules::sessionSlot(wrong.at(10), std::nullopt));
}

TEST_CASE("A complete memo can be submitted")
{
    CHECK(problemFields(complete()).isEmpty());
}

TEST_CASE("Each missing field is named, in the order of the paper")
{
    CHECK(problemFields({}) == QList<MemoField>{MemoField::SessionTime, MemoField::Responders, MemoField::Company,
                                                MemoField::Consultee, MemoField::Recorder, MemoField::Consultation,
                                                MemoField::Advice});
    MemoContent content = complete();
    SECTION("blank is not filled")
    {
        content.advice = QStringLiteral(" \n　");
        CHECK(problemFields(content) == QList<MemoField>{MemoField::Advice});
    }
    SECTION("a founder has no company yet")
    {
        content.company.clear();
        content.consultee = QStringLiteral("山田 花子");
        CHECK(problemFields(content).isEmpty());
    }
    SECTION("somebody of the centre leads")
    {
        content.attendees = {{Part::Officer, {}, QStringLiteral("岡田"), {}}};
        CHECK(problemFields(content) == QList<MemoField>{MemoField::Responders});
    }
    SECTION("one leads, not two")
    {
        content.attendees.append({Part::Lead, Id<Staff>(4), QStringLiteral("水野 和彦"), {}});
        CHECK(problemFields(content) == QList<MemoField>{MemoField::Responders});
    }
}

TEST_CASE("The progress of a memo is the share of its five text fields")
{
    CHECK(rules::filledShare({}) == 0.0);
    MemoContent content = complete();
    CHECK(std::abs(rules::filledShare(content) - 0.6) < 1e-9);
    content.business = QStringLiteral("製麺");
    content.impression = QStringLiteral("早い");
    CHECK(rules::filledShare(content) == 1.0);
}

TEST_CASE("The caret goes to the part of the session time that is to be mended")
{
    using rules::TimePart;
    const UtcSeconds now = fromTokyo(QDate(2024, 11, 20), QTime(18, 0));
    const TypedSessionTime whole = TypedSessionTime::of(fromTokyo(QDate(2024, 11, 20), QTime(10, 0)),
                                                        fromTokyo(QDate(2024, 11, 20), QTime(11, 30)));
    const auto with = [&](QString TypedSessionTime::*part, const QString& text) {
        TypedSessionTime time = whole;
        time.*part = text;
        return rules::partToMend(time, now);
    };
    CHECK(rules::partToMend({}, now) == TimePart::Year);
    CHECK(with(&TypedSessionTime::month, {}) == TimePart::Month);
    CHECK(with(&TypedSessionTime::day, {}) == TimePart::Day);
    CHECK(with(&TypedSessionTime::fromHour, {}) == TimePart::FromHour);
    CHECK(with(&TypedSessionTime::toHour, QStringLiteral(" ")) == TimePart::ToHour);
    CHECK(with(&TypedSessionTime::month, QStringLiteral("13")) == TimePart::Year);
    CHECK(with(&TypedSessionTime::fromHour, QStringLiteral("31")) == TimePart::FromHour);
    CHECK(with(&TypedSessionTime::toHour, QStringLiteral("9")) == TimePart::ToHour);
    CHECK(with(&TypedSessionTime::day, QStringLiteral("21")) == TimePart::Day);
}
