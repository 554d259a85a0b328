// SPDX-License-Identifier: GPL-3.0-or-later
// 今日 after a crash: what was typed and is only in the draft files of this computer.
#include "tests/shell/ShellFixture.h"
#include "tests/support/catch.h"

#include "core/service/Services.h"
#include "core/service/TodayService.h"
#include "ui/memo/MemoPage.h"
#include "ui/memo/MemoSheet.h"
#include "ui/today/DateText.h"
#include "ui/today/OwnDay.h"
#include "ui/today/TodayCard.h"
#include "ui/today/TodayPage.h"

#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QtTest>
#include <QUuid>

using namespace yorozu;
using namespace yorozu::ui;
using namespace yorozu::test;
using namespace Qt::StringLiterals;

namespace {

struct Left : ShellFixture
{
    TodayPage& page() { return window->todayPage(); }
    MemoDraft draft(const QString& company) const
    {
        MemoDraft draft;
        draft.uuid = QUuid::createUuid().toString(QUuid::WithoutBraces);
        draft.author = context->caller().staff;
        draft.authorName = context->caller().name;
        draft.content.company = company;
        draft.content.consultation = u"途中まで書いた相談内容。"_s;
        return draft;
    }
    TodayCard* card(const QString& name)
    {
        const QList<TodayCard*> cards = page().findChildren<TodayCard*>(name);
        for (TodayCard* card : cards) {
            if (card->isVisible())
                return card;
        }
        return nullptr;
    }
    TodayCard* awaited(const QString& name)
    {
        REQUIRE(waitFor([&] { return page().isSettled() && card(name) != nullptr; }));
        return card(name);
    }
    service::MemoWork work()
    {
        const auto work = ask(worker.query([caller = context->caller()](service::Services& services) {
            return services.today().memoWork(caller, {});
        }));
        REQUIRE(work);
        return *work;
    }
    QStringList words()
    {
        QStringList words;
        const QList<QLabel*> labels = page().ownDay().findChild<QWidget*>(u"todayWork"_s)->findChildren<QLabel*>();
        for (const QLabel* label : labels)
            words.append(label->isVisible() ? label->text() : QString());
        return words;
    }
    QString summary() { return page().findChild<QLabel*>(u"todaySummary"_s)->text(); }
    bool onSheetWith(const QString& text)
    {
        return waitFor([&] {
            return window->page() == MainWindow::Page::Memo && window->memoPage().hasMemo() &&
                   window->memoPage().sheet().content().consultation == text;
        });
    }
};

} // namespace

TEST_CASE("a text that a crash left behind is a memo to write, with its age, and one press goes on with it")
{
    Left desk;
    const qsizetype before = desk.work().toWrite.size();
    const MemoDraft crashed = desk.draft(u"途中の会社"_s);
    MemoDraft others = desk.draft(u"他人の会社"_s);
    others.author = Id<Staff>(others.author.number() + 1);
    REQUIRE(desk.drafts->save(crashed));
    REQUIRE(desk.drafts->save(others));
    const UtcSeconds written = desk.drafts->leftBehind().texts.constFirst().writtenAt;
    desk.restart();

    TodayCard* card = desk.awaited(u"left"_s + crashed.uuid);
    CHECK(card->accessibleName().contains(u"途中の会社"_s));
    const QString age = DateText::relative(written, tokyoDate(desk.clock.now()));
    CHECK(card->accessibleName().contains(age));
    CHECK(desk.words().filter(age).size() == 1);
    CHECK(desk.card(u"left"_s + others.uuid) == nullptr);
    CHECK(desk.summary().contains(u"書くメモ %1件"_s.arg(before + 1)));

    card->setFocus();
    QTest::keyClick(card, Qt::Key_Tab);
    auto* go = qobject_cast<QPushButton*>(QApplication::focusWidget());
    REQUIRE(go);
    CHECK(go->text() == u"続きを書く"_s);
    QTest::keyClick(go, Qt::Key_Space);
    CHECK(desk.onSheetWith(crashed.content.consultation));
}

TEST_CASE("as long as a left text waits the page does not say that there is nothing to write")
{
    Left desk;
    const Office* tachikawa = desk.context->centre().findOffice(u"立川"_s);
    REQUIRE(tachikawa);
    desk.context->setOffice(tachikawa->id);
    const QString nothing = u"書くメモはありません"_s;
    REQUIRE(waitFor([&] { return desk.page().isSettled() && desk.words().contains(nothing); }));
    const MemoDraft crashed = desk.draft(u"途中の会社"_s);
    REQUIRE(desk.drafts->save(crashed));
    desk.page().reload();
    TodayCard* card = desk.awaited(u"left"_s + crashed.uuid);
    CHECK_FALSE(desk.words().contains(nothing));
    card->setFocus();
    QTest::keyClick(card, Qt::Key_Return);
    REQUIRE(desk.onSheetWith(crashed.content.consultation));
    // It is in the data base now, so that nothing is left behind any more.
    desk.window->showPage(MainWindow::Page::Today);
    CHECK(waitFor([&] { return desk.page().isSettled() && !desk.card(u"left"_s + crashed.uuid); }));
}

TEST_CASE("the left text of a memo that is to be written stands with that memo, not beside it")
{
    Left desk;
    const service::MemoWork work = desk.work();
    REQUIRE_FALSE(work.toWrite.isEmpty());
    const UnwrittenMemo& session = work.toWrite.constFirst().session;
    MemoDraft crashed = desk.draft(session.company);
    crashed.memo = session.memo;
    crashed.booking = session.booking;
    REQUIRE(desk.drafts->save(crashed));
    desk.page().reload();
    const QString name =
        session.memo ? u"writememo%1"_s.arg(session.memo.number()) : u"writebooking%1"_s.arg(session.booking.number());
    const auto go = [&]() -> QPushButton* {
        TodayCard* card = desk.card(name);
        return card ? card->findChild<QPushButton*>(name + u"Continue"_s) : nullptr;
    };
    REQUIRE(waitFor([&] { return desk.page().isSettled() && go() != nullptr; }));
    CHECK(desk.card(u"left"_s + crashed.uuid) == nullptr);
    CHECK(desk.summary().contains(u"書くメモ %1件"_s.arg(work.toWrite.size())));
    QTest::mouseClick(go(), Qt::LeftButton);
    CHECK(desk.onSheetWith(crashed.content.consultation));
}

TEST_CASE("the left text of a returned memo stands with its reason")
{
    Left desk;
    const service::MemoWork work = desk.work();
    REQUIRE_FALSE(work.returned.isEmpty());
    const MemoSummary& memo = work.returned.constFirst().memo;
    MemoDraft crashed = desk.draft(memo.company);
    crashed.memo = memo.id;
    REQUIRE(desk.drafts->save(crashed));
    desk.page().reload();
    const QString name = u"returned%1"_s.arg(memo.id.number());
    const auto go = [&]() -> QPushButton* {
        TodayCard* card = desk.card(name);
        return card ? card->findChild<QPushButton*>(name + u"Continue"_s) : nullptr;
    };
    REQUIRE(waitFor([&] { return desk.page().isSettled() && go() != nullptr; }));
    CHECK(desk.card(name)->accessibleName().contains(u"未送信の下書き"_s));
    CHECK(desk.card(u"left"_s + crashed.uuid) == nullptr);
    QTest::mouseClick(go(), Qt::LeftButton);
    CHECK(desk.onSheetWith(crashed.content.consultation));
}

TEST_CASE("a left text that was discarded elsewhere is gone when the page is seen again")
{
    Left desk;
    const MemoDraft crashed = desk.draft(u"途中の会社"_s);
    REQUIRE(desk.drafts->save(crashed));
    desk.page().reload();
    desk.awaited(u"left"_s + crashed.uuid);
    desk.window->showPage(MainWindow::Page::MemoList);
    REQUIRE(desk.drafts->discard(crashed.uuid));
    desk.window->showPage(MainWindow::Page::Today);
    CHECK(waitFor([&] { return desk.page().isSettled() && !desk.card(u"left"_s + crashed.uuid); }));
}
