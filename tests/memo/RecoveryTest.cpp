// SPDX-License-Identifier: GPL-3.0-or-later
// The text that a crash left in a file of this computer.
#include "core/service/MemoService.h"
#include "tests/memo/MemoFixture.h"
#include "tests/support/catch.h"
#include "ui/fields/LongTextCell.h"
#include "ui/memo/MemoSheet.h"
#include "ui/theme/controls/Band.h"

#include <QPushButton>
#include <QTest>
#include <QUuid>

using namespace yorozu;
using namespace yorozu::ui;
using namespace Qt::StringLiterals;
using test::MemoFixture;
using test::waitFor;

namespace {

// What the program that died had of this session: in the file, and with `inDatabase` an older text in the data base.
MemoDraft crashed(MemoFixture& desk, Id<Booking> booking, bool inDatabase)
{
    MemoDraft draft;
    draft.uuid = QUuid::createUuid().toString(QUuid::WithoutBraces);
    draft.booking = booking;
    draft.author = desk.desk.writer().staff;
    draft.authorName = desk.desk.writer().name;
    draft.content = desk.desk.complete();
    draft.content.advice = u"前"_s;
    if (inDatabase) {
        const auto saved = desk.desk.services().memos().saveDraft(desk.desk.writer(), draft);
        REQUIRE(saved);
        draft = std::get<MemoDraft>(*saved);
    }
    draft.content.advice = u"落ちる前に書いた助言"_s;
    REQUIRE(service::DraftStore(desk.desk.folder() + u"/drafts"_s, desk.desk.path()).save(draft));
    return draft;
}

bool fileHolds(const MemoFixture& desk, const QString& advice)
{
    const QList<MemoDraft> files = desk.drafts->all();
    return std::any_of(files.cbegin(), files.cend(),
                       [&](const MemoDraft& draft) { return draft.content.advice == advice; });
}

} // namespace

TEST_CASE("A text that a crash left behind is offered, and taken by the action of the band")
{
    MemoFixture desk;
    const Id<Booking> booking = desk.desk.session();
    const bool inDatabase = GENERATE(false, true);
    crashed(desk, booking, inDatabase);
    desk.openSession(booking);
    REQUIRE(waitFor([&] { return desk.offers().size() == 1; }));
    CHECK(desk.offers().constFirst()->kind() == Band::Kind::Warning);
    CHECK(desk.text(MemoField::Advice).value() == (inDatabase ? u"前"_s : QString()));
    QTest::mouseClick(desk.offers().constFirst()->actionButton(), Qt::LeftButton);
    REQUIRE(waitFor([&] { return desk.text(MemoField::Advice).value() == u"落ちる前に書いた助言"_s; }));
    REQUIRE(desk.saved());
    CHECK(desk.offers().isEmpty());
    CHECK_FALSE(desk.band().isVisible());
    const auto view = desk.desk.services().memos().open(desk.desk.writer(), desk.editing().view().memo.id);
    REQUIRE(view->draft);
    CHECK(view->draft->content.advice == u"落ちる前に書いた助言"_s);
    CHECK(desk.submit());
    CHECK(waitFor([&] { return !fileHolds(desk, u"落ちる前に書いた助言"_s); }));
    // What stood on the sheet before was typed by somebody, too.
    CHECK(fileHolds(desk, u"前"_s) == inDatabase);
}

TEST_CASE("A left text that one passes over is not lost by writing on, leaving or submitting")
{
    MemoFixture desk;
    const Id<Booking> booking = desk.desk.session();
    const bool inDatabase = GENERATE(false, true);
    crashed(desk, booking, inDatabase);
    desk.openSession(booking);
    REQUIRE(waitFor([&] { return desk.offers().size() == 1; }));
    desk.typeInto(MemoField::Advice, u"書き直した"_s);
    if (!inDatabase)
        desk.typeInto(MemoField::Consultation, u"相談"_s);
    desk.save();
    CHECK(fileHolds(desk, u"落ちる前に書いた助言"_s));
    CHECK(desk.submit());
    CHECK(fileHolds(desk, u"落ちる前に書いた助言"_s));
    // A sheet that cannot be written offers nothing to be written on.
    CHECK(desk.offers().isEmpty());
    const Memo elsewhere = desk.desk.submitted(desk.desk.complete());
    desk.openMemo(elsewhere.id);
    CHECK(fileHolds(desk, u"落ちる前に書いた助言"_s));
}

TEST_CASE("Looking at a memo and leaving it keeps the text that a crash left for it")
{
    MemoFixture desk;
    const Id<Booking> booking = desk.desk.session();
    crashed(desk, booking, true);
    const Memo elsewhere = desk.desk.submitted(desk.desk.complete());
    desk.openSession(booking);
    desk.openMemo(elsewhere.id);
    CHECK(fileHolds(desk, u"落ちる前に書いた助言"_s));
    desk.openSession(booking);
    CHECK(waitFor([&] { return desk.offers().size() == 1; }));
}

TEST_CASE("A text that was chosen from the list of left ones is opened on its memo")
{
    MemoFixture desk;
    const Id<Booking> booking = desk.desk.session();
    const MemoDraft left = crashed(desk, booking, GENERATE(false, true));
    desk.page().openRecovered(left);
    REQUIRE(waitFor([&] { return desk.text(MemoField::Advice).value() == u"落ちる前に書いた助言"_s; }));
    REQUIRE(desk.saved());
    CHECK(desk.offers().isEmpty());
    CHECK_FALSE(desk.band().isVisible());
}

TEST_CASE("A left text of a memo that is submitted meanwhile does not take the place of the record's")
{
    MemoFixture desk;
    const Id<Booking> booking = desk.desk.session();
    MemoDraft left = crashed(desk, booking, false);
    const Memo memo = desk.desk.submitted(desk.desk.complete(), booking);
    left.memo = memo.id;
    REQUIRE(desk.drafts->save(left));
    desk.page().openRecovered(left);
    REQUIRE(waitFor([&] { return desk.band().isVisible(); }));
    CHECK(desk.text(MemoField::Advice).value() == memo.content.advice);
    CHECK(desk.editing().saveState() == MemoEditing::SaveState::Clean);
    CHECK(fileHolds(desk, u"落ちる前に書いた助言"_s));
    // Once it is taken back, the text can be continued.
    QTest::mouseClick(&desk.button("memoWithdraw"), Qt::LeftButton);
    CHECK(waitFor([&] { return desk.offers().size() == 1; }));
}

TEST_CASE("What another living window writes, and what others wrote, is not offered")
{
    MemoFixture desk;
    const Id<Booking> booking = desk.desk.session();
    MemoDraft draft = crashed(desk, booking, false);
    desk.drafts->remove(draft.uuid);
    draft.author = desk.desk.other().staff;
    REQUIRE(desk.drafts->save(draft));
    desk.openSession(booking);
    desk.typeInto(MemoField::Advice, u"助言"_s);
    desk.save(); // the files have been looked at before this one was written
    CHECK(desk.offers().isEmpty());
    CHECK_FALSE(desk.band().isVisible());
    CHECK(fileHolds(desk, u"落ちる前に書いた助言"_s));
}

TEST_CASE("Each of several left texts is offered, and is taken or discarded by itself")
{
    MemoFixture desk;
    const Id<Booking> booking = desk.desk.session();
    crashed(desk, booking, false);
    MemoDraft second = crashed(desk, booking, false);
    desk.drafts->remove(second.uuid);
    second.content.advice = u"もう一つの助言"_s;
    REQUIRE(desk.drafts->save(second));
    desk.openSession(booking);
    REQUIRE(waitFor([&] { return desk.offers().size() == 2; }));
    const QList<Band*> offers = desk.offers();
    CHECK(offers[0]->geometry().intersected(offers[1]->geometry()).isEmpty());
    // What else the page has to say takes neither of them away.
    desk.key(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(waitFor([&] { return desk.band().isVisible(); }));
    CHECK(desk.offers().size() == 2);

    // Which of the two comes first depends on the second in which they were written.
    QTest::mouseClick(offers[0]->secondActionButton(), Qt::LeftButton);
    REQUIRE(waitFor([&] { return offers[0]->kind() == Band::Kind::Info; }));
    CHECK(fileHolds(desk, u"もう一つの助言"_s) != fileHolds(desk, u"落ちる前に書いた助言"_s));
    CHECK_FALSE(offers[0]->secondActionButton()->isVisible());
    QTest::mouseClick(offers[0]->actionButton(), Qt::LeftButton); // undo
    REQUIRE(waitFor([&] { return offers[0]->kind() == Band::Kind::Warning; }));
    CHECK(fileHolds(desk, u"もう一つの助言"_s));
    CHECK(fileHolds(desk, u"落ちる前に書いた助言"_s));

    QTest::mouseClick(offers[1]->secondActionButton(), Qt::LeftButton);
    REQUIRE(waitFor([&] { return offers[1]->kind() == Band::Kind::Info; }));
    QTest::mouseClick(offers[0]->actionButton(), Qt::LeftButton);
    REQUIRE(waitFor([&] { return desk.text(MemoField::Advice).value().endsWith(u"助言"_s); }));
    REQUIRE(desk.saved());
    CHECK(desk.offers().size() == 1); // the discarded one, as long as this memo is open
}

TEST_CASE("A draft that a second window writes on is neither overwritten nor removed by this one")
{
    MemoFixture desk;
    const Id<Booking> booking = desk.desk.session();
    MemoDraft left = crashed(desk, booking, true);
    service::DraftStore elsewhere(desk.desk.folder() + u"/drafts"_s, desk.desk.path());
    REQUIRE(elsewhere.hold(left.uuid));
    desk.openSession(booking);
    desk.typeInto(MemoField::Advice, u"ここで"_s);
    desk.save();
    CHECK(desk.offers().isEmpty());
    CHECK(fileHolds(desk, u"落ちる前に書いた助言"_s));
    CHECK(fileHolds(desk, u"前ここで"_s));
    const Memo other = desk.desk.submitted(desk.desk.complete());
    desk.openMemo(other.id);
    REQUIRE(waitFor([&] { return !fileHolds(desk, u"前ここで"_s); }));
    CHECK(fileHolds(desk, u"落ちる前に書いた助言"_s));
}
