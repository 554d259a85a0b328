// SPDX-License-Identifier: GPL-3.0-or-later
// On a far server each page stands before anything was answered: the frame first, then what is in it.
#include "core/service/DemoService.h"
#include "tests/shell/ServerDesk.h"
#include "tests/support/catch.h"
#include "tests/support/ServerProxy.h"
#include "ui/admin/AuditSection.h"
#include "ui/clients/ClientsPage.h"
#include "ui/memo/MemoListPage.h"
#include "ui/memo/MemoPage.h"
#include "ui/search/SearchPalette.h"
#include "ui/shell/DeskSettings.h"
#include "ui/today/TodayPage.h"

#include <QListView>
#include <QTest>

using namespace yorozu;
using namespace yorozu::test;
using namespace Qt::StringLiterals;

namespace {

// Counts the frames in which a widget, or something in it, was painted.
class Frames : public QObject
{
public:
    explicit Frames(QWidget& widget)
        : m_widget(widget)
    {
        QCoreApplication::instance()->installEventFilter(this);
    }
    int painted() const { return m_painted; }

protected:
    bool eventFilter(QObject* receiver, QEvent* event) override
    {
        const auto* part = qobject_cast<QWidget*>(receiver);
        if (event->type() == QEvent::Paint && part && (part == &m_widget || m_widget.isAncestorOf(part)))
            ++m_painted;
        return false;
    }

private:
    QWidget& m_widget;
    int m_painted = 0;
};

// A window on a demo centre at the other end of a line that can be held.
struct FarWindow : ServerDesk
{
    ServerProxy proxy{server.folder()};
    std::unique_ptr<ui::DeskSettings> settings;
    ui::Language language;
    std::unique_ptr<ui::MainWindow> window;

    FarWindow()
        : ServerDesk([](service::Services& services) {
            exchange::DemoOptions options;
            options.memos = 12;
            REQUIRE(services.demo().fill(service::Services::systemCaller(), options));
        })
    {
        start(proxy.address(name), u"久保田"_s);
        REQUIRE(opened());
        language.set(u"ja"_s);
        desk->window()->hide();
        settings = std::make_unique<ui::DeskSettings>(store);
    }
    ~FarWindow()
    {
        proxy.letGo();
        window.reset();
        desk.reset();
    }
    bool quiet()
    {
        // Nothing is asked any more: what comes from here on is an answer to what a page asks.
        return waitFor([this] {
            auto asked = desk->context()->worker().query([](service::Services&) -> Status { return Done{}; });
            return waitFor([&asked] { return asked.isFinished(); }) && !desk->context()->worker().waiting().isLong();
        });
    }
    // Its first page comes with it.
    void show()
    {
        window = std::make_unique<ui::MainWindow>(*desk->context(), *settings, language,
                                                  ui::MainWindow::OpenDatabase{proxy.address(name), false});
        window->show();
    }
};

} // namespace

TEST_CASE("each page of a far server stands before the first answer, and then its records appear")
{
    FarWindow far;
    REQUIRE(far.quiet());
    far.proxy.hold();
    far.show();
    {
        const Frames frames(far.window->todayPage());
        REQUIRE(waitFor([&] { return frames.painted() > 0; }));
        CHECK_FALSE(far.window->todayPage().isSettled());
        far.proxy.letGo();
        CHECK(waitFor([&] { return far.window->todayPage().isSettled(); }));
    }
    using Page = ui::MainWindow::Page;
    struct Way
    {
        QString name;
        std::function<void()> go;
        std::function<QWidget*()> page;
        std::function<bool()> hasCome;
    };
    const QList<Way> ways{
        {u"memos"_s, [&] { far.window->showPage(Page::MemoList); }, [&] { return &far.window->memoListPage(); },
         [&] { return far.window->memoListPage().isSettled(); }},
        {u"memo"_s, [&] { far.window->openMemo(Id<Memo>(1)); }, [&] { return &far.window->memoPage(); },
         [&] { return far.window->memoPage().hasMemo(); }},
        {u"clients"_s, [&] { far.window->showPage(Page::Clients); }, [&] { return &far.window->clientsPage(); },
         [&] { return far.window->clientsPage().isSettled(); }},
        {u"client"_s, [&] { far.window->openClient(Id<Client>(1)); }, [&] { return &far.window->clientsPage(); },
         [&] { return far.window->clientsPage().showsRecord() && far.window->clientsPage().isSettled(); }},
        {u"admin"_s, [&] { far.window->open(ui::Target::admin(u"audit"_s)); }, [&] { return &far.window->adminPage(); },
         [&] { return far.window->findChild<ui::AuditSection*>()->isSettled(); }},
        {u"search"_s, [&] { far.window->palette().popUp(u"有限会社"_s); }, [&] { return &far.window->palette(); },
         [&] { return far.window->palette().settled() && far.window->palette().list()->model()->rowCount() > 0; }},
    };
    for (const Way& way : ways) {
        INFO(way.name.toStdString());
        REQUIRE(far.quiet());
        far.proxy.hold();
        way.go();
        REQUIRE(way.page());
        const Frames frames(*way.page());
        REQUIRE(waitFor([&] { return way.page()->isVisible() && frames.painted() > 0; }));
        CHECK_FALSE(way.hasCome());
        far.proxy.letGo();
        CHECK(waitFor(way.hasCome));
    }
}
