// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/CentrePlanCheck.h"
#include "tests/support/catch.h"

using namespace yorozu;
using namespace yorozu::rules;
using namespace Qt::StringLiterals;

namespace {

struct Case
{
    const char* what;
    void (*spoil)(CentrePlan&);
    PlanProblem::Part part;
    int row;
    const char* field;
};

CentrePlan withPeople()
{
    CentrePlan plan = CentrePlan::usual();
    plan.staff = {{u"今村 健吾"_s, u"イマムラ ケンゴ"_s, {}, PermissionGroup::Coordinator, u"新橋"_s, {}},
                  {u"岡部 さとみ"_s, u"オカベ サトミ"_s, {}, PermissionGroup::Office, u"新橋"_s, u"担当"_s}};
    plan.self = 0;
    return plan;
}

} // namespace

TEST_CASE("the usual centre can be made, with people and without")
{
    CHECK(planProblems(CentrePlan::usual()).isEmpty());
    CHECK(planProblems(withPeople()).isEmpty());
    CentrePlan home = withPeople();
    home.staff[0].office = u"在宅"_s;
    CHECK(planProblems(home).isEmpty());
}

TEST_CASE("each fault of a plan is told with page, row and field")
{
    using Part = PlanProblem::Part;
    const Case table[] = {
        {"no office", [](CentrePlan& p) { p.offices.clear(), p.staff.clear(); }, Part::Offices, -1, "name"},
        {"nameless", [](CentrePlan& p) { p.offices[1].name = u"  "_s; }, Part::Offices, 1, "name"},
        {"twice", [](CentrePlan& p) { p.offices[1].name = u"新橋 "_s; }, Part::Offices, 1, "name"},
        {"home", [](CentrePlan& p) { p.offices[1].name = u"在宅"_s; }, Part::Offices, 1, "name"},
        {"no booth", [](CentrePlan& p) { p.offices[0].booths = 0; }, Part::Offices, 0, "booths"},
        {"too many", [](CentrePlan& p) { p.offices[0].booths = MostBooths + 1; }, Part::Offices, 0, "booths"},
        {"hours", [](CentrePlan& p) { p.closesAt = p.opensAt; }, Part::Offices, -1, "hours"},
        {"short day", [](CentrePlan& p) { p.closesAt = p.opensAt + 30; }, Part::Offices, -1, "hours"},
        {"session", [](CentrePlan& p) { p.rules.sessionMinutes = 50; }, Part::Offices, -1, "session"},
        {"nobody", [](CentrePlan& p) { p.staff[1].name.clear(); }, Part::Staff, 1, "name"},
        {"same", [](CentrePlan& p) { p.staff[1].name = u"今村　健吾"_s; }, Part::Staff, 1, "name"},
        {"office", [](CentrePlan& p) { p.staff[1].office = u"渋谷"_s; }, Part::Staff, 1, "office"},
        {"box", [](CentrePlan& p) { p.staff[1].stampBox = u"部長"_s; }, Part::Staff, 1, "stamp_box"},
        {"self", [](CentrePlan& p) { p.self = -1; }, Part::Staff, -1, "self"},
        {"five boxes",
         [](CentrePlan& p) {
             p.stampBoxes += QStringList{u"部長"_s, u"理事"_s};
         },
         Part::Rules, -1, "stamp_boxes"},
        {"equal boxes", [](CentrePlan& p) { p.stampBoxes[2] = u"調査役"_s; }, Part::Rules, 2, "stamp_boxes"},
        {"deadline", [](CentrePlan& p) { p.rules.memoDeadlineDays = 0; }, Part::Rules, -1, "deadline"},
    };
    for (const Case& one : table) {
        INFO(one.what);
        CentrePlan plan = withPeople();
        one.spoil(plan);
        const QList<PlanProblem> problems = planProblems(plan);
        REQUIRE_FALSE(problems.isEmpty());
        CHECK(problems.constFirst().part == one.part);
        CHECK(problems.constFirst().row == one.row);
        CHECK(problems.constFirst().field == QLatin1String(one.field));
        CHECK_FALSE(problems.constFirst().message.isEmpty());
    }
}
