// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/MemoMerge.h"
#include "tests/support/catch.h"

using namespace yorozu;

namespace {
MemoContent base()
{
    MemoContent content;
    content.company = QStringLiteral("丸福製麺所");
    content.consultation = QStringLiteral("資金繰り");
    content.advice = QStringLiteral("表を作る");
    content.attendees = {{Part::Lead, Id<Staff>(3), QStringLiteral("今村 健吾"), {}}};
    return content;
}
} // namespace

TEST_CASE("What only one of two changed is taken from that one")
{
    MemoContent mine = base();
    mine.advice = QStringLiteral("表を週次で作る");
    MemoContent theirs = base();
    theirs.consultation = QStringLiteral("資金繰りと返済");
    theirs.topics = {4};
    const rules::MergeResult result = rules::merge(base(), mine, theirs);
    CHECK(result.conflicts.isEmpty());
    CHECK(result.merged.advice == mine.advice);
    CHECK(result.merged.consultation == theirs.consultation);
    CHECK(result.merged.topics == theirs.topics);
}

TEST_CASE("What both changed differently is a conflict, and mine stands until it is decided")
{
    MemoContent mine = base();
    mine.advice = QStringLiteral("A");
    MemoContent theirs = base();
    theirs.advice = QStringLiteral("B");
    const rules::MergeResult result = rules::merge(base(), mine, theirs);
    CHECK(result.conflicts == QList<MemoField>{MemoField::Advice});
    CHECK(result.merged.advice == QStringLiteral("A"));
}

TEST_CASE("What both changed alike is none")
{
    MemoContent both = base();
    both.advice = QStringLiteral("同じ");
    const rules::MergeResult result = rules::merge(base(), both, both);
    CHECK(result.conflicts.isEmpty());
    CHECK(result.merged == both);
}

TEST_CASE("A responder's part is compared, not only the name")
{
    MemoContent mine = base();
    mine.attendees[0].part = Part::Second;
    MemoContent theirs = base();
    theirs.attendees.append({Part::SatIn, Id<Staff>(4), QStringLiteral("水野 和彦"), {}});
    CHECK(rules::merge(base(), mine, theirs).conflicts == QList<MemoField>{MemoField::Responders});
}

TEST_CASE("No field is lost: each is mine, theirs, or in conflict")
{
    for (const MemoField field : allMemoFields()) {
        MemoContent theirs = base();
        MemoContent other;
        other.time.year = QStringLiteral("6");
        other.companyKana = other.company = other.business = other.consulteeKana = other.consultee =
            other.consultation = other.advice = other.impression = QStringLiteral("x");
        other.recorder = Id<Staff>(9);
        other.client = Id<Client>(9);
        other.person = Id<Person>(9);
        other.clientCase = Id<ClientCase>(9);
        other.office = Id<Office>(9);
        other.mode = other.channel = other.programme = other.course = 9;
        other.furtherCourses = other.topics = {9};
        theirs.copyField(field, other);
        INFO(code(field).toStdString());
        CHECK(rules::merge(base(), base(), theirs).merged == theirs);
        CHECK(rules::merge(base(), theirs, base()).merged == theirs);
    }
}

TEST_CASE("Keeping both loses neither text")
{
    const QString both = rules::keepBoth(QStringLiteral("mine"), QStringLiteral("theirs"), QStringLiteral("石井"));
    CHECK(both.contains(QStringLiteral("mine")));
    CHECK(both.contains(QStringLiteral("theirs")));
    CHECK(both.contains(QStringLiteral("石井")));
    CHECK(rules::keepBoth(QStringLiteral("same"), QStringLiteral("same"), {}) == QStringLiteral("same"));
    CHECK(rules::keepBoth({}, QStringLiteral("theirs"), {}) == QStringLiteral("theirs"));
}
