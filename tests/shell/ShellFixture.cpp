// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/shell/ShellFixture.h"
#include "core/service/CentreService.h"
#include "core/service/DemoService.h"
#include "tests/support/catch.h"
#include "tests/support/Warnings.h"

#include "core/service/Services.h"
#include "ui/agencies/AgenciesPage.h"
#include "ui/calendar/CalendarPage.h"
#include "ui/casebook/CaseBookPage.h"
#include "ui/clients/ClientsPage.h"
#include "ui/dashboard/DashboardPage.h"
#include "ui/memo/MemoListPage.h"
#include "ui/report/ReportPage.h"
#include "ui/today/TodayPage.h"

#include <QApplication>
#include <QDir>
#include <QDirIterator>
#include <QEventLoop>
#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace yorozu::test {

using namespace ui;

UtcSeconds tourTime()
{
    return fromTokyo(QDate(2024, 11, 20), QTime(10, 42));
}

void putDemo(const QString& path)
{
    static const QTemporaryDir folder;
    static const QString demo = folder.filePath(u"demo.yorozu"_s);
    if (!QFile::exists(demo)) {
        const FixedClock clock(tourTime());
        auto services = service::Services::create(demo, clock);
        REQUIRE(services);
        exchange::DemoOptions options;
        options.memos = 60;
        REQUIRE((*services)->demo().fill(service::Services::systemCaller(), options));
    }
    REQUIRE(QFile::copy(demo, path));
    // The files of its attachments lie beside it.
    QDirIterator files(demo + u".files"_s, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString file = files.next();
        const QString copy = path + file.mid(demo.size());
        REQUIRE(QDir().mkpath(QFileInfo(copy).absolutePath()));
        REQUIRE(QFile::copy(file, copy));
    }
}

ShellFixture::ShellFixture(const QString& person)
    : store(folder.filePath(u"settings.ini"_s), QSettings::IniFormat)
    , settings(store)
    , clock(tourTime())
    , worker(clock)
    , m_path(folder.filePath(u"centre.yorozu"_s))
{
    expectWarning(u"propagateSizeHints"_s);
    // Nor can the platform without a display bring a window to the front or give a menu the keyboard.
    expectWarning(u"does not support raise()"_s);
    expectWarning(u"does not support grabbing the keyboard"_s);
    putDemo(m_path);
    language.set(u"ja"_s);
    themes.setMode(ThemeManager::Mode::Light);
    themes.setReducedMotion(true);
    themes.apply(*qobject_cast<QApplication*>(QCoreApplication::instance()));
    REQUIRE(ask(worker.open(m_path)));
    drafts = std::make_unique<service::DraftStore>(folder.filePath(u"drafts"_s), m_path);
    context = std::make_unique<DeskContext>(worker, *drafts, themes, clock);
    const auto centre = ask(worker.query([](service::Services& services) { return services.centre().load(); }));
    REQUIRE(centre);
    context->setCentre(*centre);
    const auto caller =
        ask(worker.query([person](service::Services& services) { return services.centre().callerByName(person); }));
    REQUIRE(caller);
    context->setCaller(*caller);
    restart();
}

ShellFixture::~ShellFixture()
{
    window.reset();
    context.reset();
    themes.setTextScale(1.0);
}

void ShellFixture::restart()
{
    window.reset();
    window = std::make_unique<MainWindow>(*context, settings, language, MainWindow::OpenDatabase{m_path, false});
    window->show();
    window->activateWindow();
    REQUIRE(settled());
}

bool ShellFixture::settled()
{
    return waitFor([this] {
        switch (window->page()) {
        case MainWindow::Page::Today:
            return window->todayPage().isSettled();
        case MainWindow::Page::Calendar:
            return window->calendarPage().isSettled();
        case MainWindow::Page::MemoList:
            return window->memoListPage().isSettled();
        case MainWindow::Page::Memo:
        case MainWindow::Page::Admin:
            return true;
        case MainWindow::Page::Clients:
            return window->clientsPage().isSettled();
        case MainWindow::Page::Dashboard:
            return window->dashboardPage().isSettled();
        case MainWindow::Page::Agencies:
            return window->agenciesPage().isSettled();
        case MainWindow::Page::CaseBook:
            return window->caseBookPage().isSettled();
        case MainWindow::Page::Report:
            return window->reportPage().isSettled();
        }
        return true;
    });
}

} // namespace yorozu::test
