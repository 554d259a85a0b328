// SPDX-License-Identifier: GPL-3.0-or-later
// What holds of every page: names for screen readers, and nothing cut off in either language at any text size.
#include "tests/shell/LayoutChecks.h"
#include "tests/shell/ShellFixture.h"
#include "tests/support/catch.h"

#include "ui/memo/MemoListPage.h"
#include "ui/memo/MemoPage.h"
#include "ui/today/TodayPage.h"

#include <QCoreApplication>

using namespace yorozu;
using namespace yorozu::ui;
using namespace yorozu::test;
using namespace Qt::StringLiterals;

namespace {

void show(ShellFixture& desk, MainWindow::Page page)
{
    if (page == MainWindow::Page::Memo) {
        desk.window->openBlankMemo();
        REQUIRE(waitFor([&desk] { return desk.window->memoPage().hasMemo(); }));
        return;
    }
    bool there = false;
    desk.window->showPage(page, [&there] { there = true; });
    REQUIRE(waitFor([&there] { return there; }));
    REQUIRE(desk.settled());
}

} // namespace

TEST_CASE("every control has a name for screen readers and an object name")
{
    ShellFixture desk;
    for (const auto page : PageStack::All) {
        show(desk, page);
        CHECK(nameless(*desk.window) == QStringList());
    }
}

TEST_CASE("nothing is cut off at the smallest window, in both languages, with large letters")
{
    ShellFixture desk;
    desk.window->resize(1280, 720);
    for (const QString& language : {u"ja"_s, u"en"_s}) {
        for (const qreal scale : {1.0, 1.25}) {
            desk.language.set(language);
            desk.themes.setTextScale(scale);
            QCoreApplication::processEvents();
            for (const auto page : {MainWindow::Page::Today, MainWindow::Page::Calendar, MainWindow::Page::MemoList,
                                    MainWindow::Page::CaseBook, MainWindow::Page::Agencies, MainWindow::Page::Dashboard,
                                    MainWindow::Page::Report}) {
                show(desk, page);
                CAPTURE(language, scale, static_cast<int>(page));
                CHECK(desk.window->width() == 1280);
                CHECK(desk.window->height() == 720);
                CHECK(cutOff(*desk.window) == QStringList());
            }
        }
    }
}

TEST_CASE("Tab goes from the navigation over the top bar into the page")
{
    ShellFixture desk;
    QStringList regions;
    QWidget* widget = desk.window->findChild<QWidget*>(u"navigationToday"_s);
    REQUIRE(widget);
    for (QWidget* next = widget->nextInFocusChain(); next != widget; next = next->nextInFocusChain()) {
        if ((next->focusPolicy() & Qt::TabFocus) == 0 || !next->isVisible())
            continue;
        for (const QString& region : {u"navigation"_s, u"topBar"_s, u"todayPage"_s}) {
            const auto* frame = desk.window->findChild<QWidget*>(region);
            if (frame->isAncestorOf(next) && (regions.isEmpty() || regions.last() != region))
                regions.append(region);
        }
    }
    CHECK(regions == QStringList{u"navigation"_s, u"topBar"_s, u"todayPage"_s});
}

TEST_CASE("the page of the office names every control and cuts nothing off")
{
    ShellFixture desk(u"石井"_s);
    desk.window->resize(1280, 720);
    for (const QString& language : {u"ja"_s, u"en"_s}) {
        for (const qreal scale : {1.0, 1.25}) {
            desk.language.set(language);
            desk.themes.setTextScale(scale);
            QCoreApplication::processEvents();
            show(desk, MainWindow::Page::Today);
            CAPTURE(language, scale);
            CHECK(nameless(*desk.window) == QStringList());
            CHECK(cutOff(*desk.window) == QStringList());
            CHECK(desk.window->width() == 1280);
        }
    }
}
