// SPDX-License-Identifier: GPL-3.0-or-later
// What holds wherever one is in the program: what a screen reader is told, where Tab leads, and both colour schemes.
#include "core/domain/Client.h"
#include "core/service/ClientService.h"
#include "core/service/Services.h"
#include "tests/shell/LayoutChecks.h"
#include "tests/shell/ShellFixture.h"
#include "tests/support/catch.h"

#include "ui/admin/AdminPage.h"
#include "ui/admin/AdminSection.h"
#include "ui/agencies/AgenciesPage.h"
#include "ui/agencies/AgencyRecordView.h"
#include "ui/clients/ClientsPage.h"
#include "ui/memo/MemoPage.h"
#include "ui/search/SearchPalette.h"
#include "ui/shell/BellButton.h"
#include "ui/shell/BellPopup.h"
#include "ui/shell/BesidePanel.h"
#include "ui/shell/TopBar.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDialog>
#include <QLineEdit>
#include <QListWidget>
#include <QtTest>

using namespace yorozu;
using namespace yorozu::ui;
using namespace yorozu::test;
using namespace Qt::StringLiterals;

namespace {

// A window that is led to one place after the other.
class Walk : public ShellFixture
{
public:
    explicit Walk(const QString& person = u"今村"_s)
        : ShellFixture(person)
    {
        const auto clients =
            ask(worker.query([](service::Services& services) { return services.clients().list(u"丸福製麺所"_s, 1); }));
        REQUIRE(clients);
        REQUIRE(clients->size() == 1);
        m_client = clients->first().id;
    }

    void page(MainWindow::Page wanted)
    {
        bool there = false;
        window->showPage(wanted, [&there] { there = true; });
        REQUIRE(waitFor([&there] { return there; }));
        REQUIRE(settled());
    }
    void blankMemo()
    {
        window->openBlankMemo();
        REQUIRE(waitFor([this] { return window->page() == MainWindow::Page::Memo && window->memoPage().hasMemo(); }));
    }
    void client()
    {
        window->openClient(m_client);
        REQUIRE(waitFor([this] { return window->clientsPage().showsRecord() && window->clientsPage().isSettled(); }));
    }
    void agency()
    {
        const QList<Agency>& agencies = context->centre().agencies;
        REQUIRE_FALSE(agencies.isEmpty());
        const Id<Agency> first = agencies.constFirst().id;
        window->open(Target::agency(first));
        REQUIRE(waitFor([&] {
            return window->agenciesPage().record().agency() == first && window->agenciesPage().isSettled();
        }));
    }
    void section(const QString& id)
    {
        window->open(Target::admin(id));
        REQUIRE(waitFor([&] {
            return window->page() == MainWindow::Page::Admin && window->adminPage().currentSection()->id() == id;
        }));
    }
    void palette()
    {
        window->palette().popUp(u"丸福"_s);
        REQUIRE(waitFor([this] { return window->palette().settled(); }));
    }
    void bell()
    {
        const BellButton& button = window->topBar().bell();
        REQUIRE(waitFor([&button] { return button.count() > 0; }));
        button.popup().openAt(button);
    }
    void beside()
    {
        window->beside().showRecord(Target::client(m_client));
        REQUIRE(waitFor([this] { return window->beside().isSettled(); }));
    }

private:
    Id<Client> m_client;
};

// Every place a coordinator can be at; `look` is called at each with its name.
void eachPlace(Walk& walk, const std::function<void(const char* name, QWidget& shown)>& look)
{
    using Page = MainWindow::Page;
    walk.page(Page::Today);
    look("today", *walk.window);
    walk.page(Page::Calendar);
    look("calendar", *walk.window);
    walk.page(Page::MemoList);
    look("memo list", *walk.window);
    walk.page(Page::CaseBook);
    look("case book", *walk.window);
    walk.blankMemo();
    look("memo", *walk.window);
    walk.page(Page::Clients);
    look("client list", *walk.window);
    walk.client();
    look("client", *walk.window);
    walk.page(Page::Agencies);
    look("all activities", *walk.window);
    walk.agency();
    look("agency", *walk.window);
    walk.page(Page::Dashboard);
    look("dashboard", *walk.window);
    walk.section(u"people"_s);
    look("people", *walk.window);
    walk.section(u"rights"_s);
    look("rights", *walk.window);
    walk.section(u"database"_s);
    look("data base", *walk.window);
    walk.section(u"transfer"_s);
    look("transfer", *walk.window);
    walk.page(Page::Today);
    walk.beside();
    look("beside", *walk.window);
    walk.window->beside().closeUp();
    walk.palette();
    look("palette", *walk.window);
    walk.window->palette().closeUp();
    walk.bell();
    look("bell", walk.window->topBar().bell().popup());
    walk.window->topBar().bell().popup().hide();
    walk.window->showKeys();
    QDialog* keys = walk.window->findChild<QDialog*>();
    REQUIRE(keys);
    look("keys", *keys);
    keys->reject();
}

// The names of `parts` in the order in which Tab, pressed again and again, comes to them. One that is left and come
// back to stands there twice.
QStringList reachedByTab(QWidget& from, const QStringList& parts)
{
    from.setFocus(Qt::TabFocusReason);
    REQUIRE(waitFor([&from] { return from.hasFocus(); }));
    QStringList reached;
    for (int press = 0; press < 500; ++press) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        const QWidget* now = QApplication::focusWidget();
        REQUIRE(now);
        if (now == &from)
            return reached;
        for (const QWidget* widget = now; widget; widget = widget->parentWidget()) {
            const QString name = widget->objectName();
            if (parts.contains(name) && (reached.isEmpty() || reached.constLast() != name))
                reached.append(name);
        }
    }
    return {u"Tab stays at "_s + pathOf(QApplication::focusWidget())};
}

// The share of pixels that are as light as paper, or as dark as a night.
double share(const QImage& image, bool light)
{
    qint64 count = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const int gray = qGray(image.pixel(x, y));
            count += (light ? gray > 200 : gray < 70) ? 1 : 0;
        }
    }
    return static_cast<double>(count) / (image.width() * image.height());
}

} // namespace

TEST_CASE("wherever one is, everything that Tab reaches has a name and a role")
{
    Walk walk;
    for (const QString& language : {u"ja"_s, u"en"_s}) {
        walk.language.set(language);
        eachPlace(walk, [&](const char* name, QWidget& shown) {
            CAPTURE(language, name);
            CHECK(nameless(shown) == QStringList());
        });
    }
}

TEST_CASE("Tab goes through every page from left to right and comes round")
{
    Walk walk;
    auto* start = walk.window->findChild<QWidget*>(u"navigationToday"_s);
    REQUIRE(start);
    const auto check = [&](const QStringList& parts) {
        const QStringList all = QStringList{u"topBar"_s} + parts;
        CHECK(reachedByTab(*start, all) == all);
    };
    walk.page(MainWindow::Page::Today);
    check({u"todaySessions"_s, u"todayWork"_s, u"todayAhead"_s});
    walk.page(MainWindow::Page::Calendar);
    check({u"calendarToolBar"_s, u"calendarSheet"_s, u"miniMonth"_s});
    walk.page(MainWindow::Page::MemoList);
    check({u"memoShow"_s, u"memoPeriod"_s, u"memoFilter"_s, u"memoTable"_s});
    walk.blankMemo();
    check({u"memoBack"_s, u"memoSheet"_s, u"memoSide"_s});
    walk.page(MainWindow::Page::Clients);
    check({u"clientFilter"_s, u"clientIndex"_s, u"clientTable"_s});
    walk.client();
    check({u"clientAttributes"_s, u"clientTabs"_s, u"attachments"_s});
    check({u"clientLeft"_s, u"clientTabs"_s, u"clientRight"_s});
    walk.page(MainWindow::Page::Agencies);
    walk.agency();
    check({u"agencyFilter"_s, u"agencyRows"_s, u"agencyHead"_s, u"yearCounts"_s, u"agencyTabs"_s, u"contactsPanel"_s,
           u"activityForm"_s});
    walk.section(u"database"_s);
    check({u"adminSections"_s, u"databaseCheck"_s});
    walk.section(u"transfer"_s);
    check({u"adminSections"_s, u"transferWay"_s, u"importKind"_s, u"importFile"_s, u"importPaste"_s});
    auto* takeOut = walk.window->findChild<QAbstractButton*>(u"transferWay1"_s);
    REQUIRE(takeOut);
    takeOut->click();
    check({u"transferWay"_s, u"exportKind"_s, u"exportEncoding"_s});
}

TEST_CASE("Tab goes through the page of the office: figures, lists, the memo beside them")
{
    Walk walk(u"石井"_s);
    auto* start = walk.window->findChild<QWidget*>(u"navigationToday"_s);
    REQUIRE(start);
    const QStringList parts{u"topBar"_s,      u"officeCounter0"_s, u"officeTurn"_s,
                            u"officeQueue"_s, u"officeMissing"_s,  u"memoPreview"_s};
    CHECK(reachedByTab(*start, parts) == parts);
    CHECK(nameless(*walk.window) == QStringList());
}

TEST_CASE("every place is light in the light scheme and dark in the dark one")
{
    Walk walk;
    for (const bool dark : {false, true}) {
        walk.themes.setMode(dark ? ThemeManager::Mode::Dark : ThemeManager::Mode::Light);
        eachPlace(walk, [&](const char* name, QWidget& shown) {
            CAPTURE(dark, name);
            const QImage image = shown.grab().toImage();
            // Neither scheme has large patches of the other: a widget that the theme does not reach would be one.
            CHECK(share(image, dark) < 0.12);
        });
    }
    walk.themes.setMode(ThemeManager::Mode::Light);
}
