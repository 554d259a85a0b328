// SPDX-License-Identifier: GPL-3.0-or-later
// Somebody at another computer has the same memo open.
#include "core/service/PresenceService.h"
#include "core/service/Services.h"
#include "tests/memo/MemoFixture.h"
#include "tests/support/catch.h"
#include "ui/fields/LongTextCell.h"
#include "ui/theme/controls/Band.h"
#include "ui/theme/controls/Chip.h"

#include <QUuid>

using namespace Qt::StringLiterals;
using namespace yorozu;
using namespace yorozu::ui;
using test::MemoFixture;
using test::waitFor;

namespace {

struct Together : MemoFixture
{
    std::unique_ptr<service::Services> elsewhere = desk.second();

    Chip& companions() { return *find<Chip>("memoCompanions"); }
    QString number() { return editing().view().memo.number; }
    bool isKnownElsewhere()
    {
        const auto met = elsewhere->presence().others(desk.other(), u"elsewhere"_s, number());
        REQUIRE(met);
        return met->size() == 1 && met->first().staff == desk.writer().staff;
    }
};

} // namespace

TEST_CASE("Who else has the memo open stands above it, and goes with him", "[together]")
{
    Together desk;
    desk.openComplete();
    desk.save();
    REQUIRE(waitFor([&] { return desk.isKnownElsewhere(); }));
    CHECK(desk.companions().isHidden());

    REQUIRE(desk.elsewhere->presence().enter(desk.desk.other(), u"elsewhere"_s, desk.number(), true));
    REQUIRE(waitFor([&] { return desk.companions().isVisible(); }));
    CHECK(desk.companions().text().contains(u"水野"_s));
    CHECK(desk.companions().accessibleName() == desk.companions().text());
    CHECK(desk.companions().toolTip().contains(u"水野 和彦"_s));

    REQUIRE(desk.elsewhere->presence().leave(desk.desk.other(), u"elsewhere"_s));
    CHECK(waitFor([&] { return desk.companions().isHidden(); }));
}

TEST_CASE("Whoever looks at another page is not at the memo", "[together]")
{
    Together desk;
    desk.openComplete();
    desk.save();
    REQUIRE(waitFor([&] { return desk.isKnownElsewhere(); }));
    desk.page().hide();
    REQUIRE(waitFor([&] { return !desk.isKnownElsewhere(); }));
    desk.page().show();
    CHECK(waitFor([&] { return desk.isKnownElsewhere(); }));
}

TEST_CASE("A newer text of another computer is told at once and moves nothing", "[together]")
{
    Together desk;
    MemoContent content = desk.desk.complete();
    content.attendees.append({Part::Second, desk.desk.other().staff, desk.desk.other().name, {}});
    const Memo first = desk.desk.submitted(content);
    const auto returned =
        desk.desk.services().memos().giveBack(desk.desk.clerk(), first.id, u"数字を確かめてください"_s);
    REQUIRE(returned);
    desk.openMemo(first.id);
    desk.typeInto(MemoField::Advice, u"追記。"_s);
    const QString typed = desk.text(MemoField::Advice).value();

    MemoDraft draft;
    draft.uuid = QUuid::createUuid().toString(QUuid::WithoutBraces);
    draft.memo = returned->id;
    draft.baseRevision = returned->revision;
    draft.content = returned->content;
    draft.content.business = u"製麺・卸"_s;
    const auto outcome = desk.elsewhere->memos().submit(desk.desk.other(), draft);
    REQUIRE(outcome);
    REQUIRE(std::holds_alternative<Memo>(*outcome));

    CHECK(waitFor([&] { return desk.band().message().contains(u"newer text"_s); }));
    CHECK(desk.text(MemoField::Advice).value() == typed);
    CHECK(typed.endsWith(u"追記。"_s));
}

TEST_CASE("A memo that is asked for opens, also if somebody changes the one on the sheet in that moment")
{
    MemoFixture desk;
    const Memo first = desk.desk.submitted(desk.desk.complete());
    const Memo second = desk.desk.submitted(desk.desk.complete());
    desk.openMemo(first.id);
    desk.editing().openMemo(second.id);
    Changes changes;
    changes.memos.insert(first.id.number());
    Q_EMIT desk.context->changed(changes);
    CHECK(waitFor([&desk, &second] { return desk.editing().view().memo.id == second.id; }));
}
