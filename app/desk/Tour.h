// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk/CommandLine.h"
#include "core/base/Result.h"
#include "core/service/BackupScheduler.h"
#include "core/service/DraftStore.h"
#include "core/service/Worker.h"
#include "ui/shell/DeskSettings.h"
#include "ui/shell/Language.h"
#include "ui/theme/ThemeManager.h"

#include <functional>
#include <memory>
#include <QCoreApplication>
#include <QDir>
#include <QSettings>
#include <QTemporaryDir>

class QApplication;
class QWidget;

namespace yorozu::ui {
class CalendarPage;
class DeskContext;
class MainWindow;
} // namespace yorozu::ui

namespace yorozu::desk {

// Renders every screen of a fresh demo into a folder, as PNG and the memo as PDF: for the README, for reviewers, and to
// see that the program works where there is no display. The clock stands still, so that two tours show the same.
class Tour
{
    Q_DECLARE_TR_FUNCTIONS(Tour)

public:
    Tour(QApplication& application, const CommandLine& line);
    ~Tour();

    Status run();

private:
    // The records that the pictures show.
    struct Cast
    {
        Id<Staff> coordinator;
        Id<Staff> office;
        Id<Staff> chief;
        Id<Booking> running; // of the coordinator, today
        Id<Memo> confirmed;
        Id<Memo> returned;
        Id<Client> client; // of the running session
    };
    Status makeDemo();
    Status openDesk();
    Status findCast();
    Status renderAtDoubleScale();
    // TourScenes.cpp
    Status allScenes();
    Status scenesOf(const QString& suffix, bool all);
    Status officeScene(const QString& name);
    Status emptyDayScene(const QString& name);
    // What one types into the palette, and what it answers.
    Status besideScene(const QString& name);
    Status searchScene(const QString& name, const QString& words);
    Status adminScenes(const QString& suffix);
    Status becomeChief(); // TourAudit.cpp
    Status auditScene(const QString& suffix);
    Status caseBookScene(const QString& suffix); // TourCaseBook.cpp
    // TourPeople.cpp
    Status peopleScenes(const QString& suffix);
    Status signInScenes(const QString& suffix);
    // TourScenes.cpp
    Status clientScenes(const QString& suffix);
    Status mergeScene(const QString& name);
    // TourAgencies.cpp
    Status agencyScenes(const QString& suffix, bool all);
    Status overallScenes(const QString& suffix);
    Status calendarScenes(const QString& suffix, bool all); // TourCalendar.cpp
    Status dragScene(ui::CalendarPage& page, const QString& name);
    Status coordinatorScenes(ui::CalendarPage& page, const QString& suffix, bool all);
    Status boothsScene(ui::CalendarPage& page, const QString& name);
    Status bookingForms(ui::CalendarPage& page, const QString& suffix);
    Status weekScenes(ui::CalendarPage& page, const QString& suffix, bool all); // TourWeek.cpp
    // TourPrints.cpp
    Status monthScene(ui::CalendarPage& page, const QString& suffix);
    Status printScenes(ui::CalendarPage& page, const QString& suffix);
    // TourCentre.cpp
    Status centreScenes(const QString& suffix);
    Status wordScenes(const QString& suffix);
    // TourRoster.cpp
    Status rosterScenes(const QString& suffix);
    Status trainingScene(const QString& suffix);
    // TourDashboard.cpp
    Status dashboardScenes(const QString& suffix, bool all);
    Status partnershipScenes(const QString& suffix, bool all);
    Status printedDashboard(const QString& name);
    Status useScenes(const QString& suffix);
    Status fillOtherCentres();
    // TourStart.cpp
    Status startScene(const QString& suffix);
    Status rescueScene(const QString& suffix);
    Status transferScenes(const QString& suffix);
    // TourServer.cpp
    Status serverScenes(const QString& suffix);
    Status serverPlaceScene(const QString& suffix);
    Status serverLineScene(const QString& suffix);
    Status moveScene(const QString& suffix);
    Status lineLostScene(const QString& suffix);
    Status reportScenes(const QString& suffix, bool all); // TourReport.cpp
    Status memoScene(const QString& name, std::function<void()> open);
    Status notesScenes(const QString& suffix); // TourNotes.cpp
    Status sheets();

    Status become(Id<Staff> person);
    Status settleToday();
    Status settleList();
    Status save(QWidget& widget, const QString& name);
    // Runs the event loop until `condition` holds; an error after half a minute.
    Status until(const QString& what, const std::function<bool()>& condition);
    template <typename T> Result<T> ask(QFuture<Result<T>> future)
    {
        if (const Status done = until(QStringLiteral("data base"), [&future] { return future.isFinished(); }); !done)
            return done.error();
        return future.result();
    }

    QApplication& m_application;
    const CommandLine m_line;
    QDir m_folder;
    QTemporaryDir m_scratch;
    std::unique_ptr<QSettings> m_store;
    std::unique_ptr<ui::DeskSettings> m_settings;
    FixedClock m_clock;
    ui::ThemeManager m_themes;
    ui::Language m_language;
    std::unique_ptr<service::Worker> m_worker;
    std::unique_ptr<service::DraftStore> m_drafts;
    std::unique_ptr<service::BackupScheduler> m_backups;
    std::unique_ptr<ui::DeskContext> m_context;
    std::unique_ptr<ui::MainWindow> m_window;
    QString m_database;
    Cast m_cast;
};

} // namespace yorozu::desk
