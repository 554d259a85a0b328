// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk/CommandLine.h"
#include "core/service/BackupScheduler.h"
#include "core/service/DraftStore.h"
#include "core/service/LeftWorkers.h"
#include "core/service/SignInService.h"
#include "core/service/Worker.h"
#include "ui/shell/DeskSettings.h"
#include "ui/shell/Language.h"
#include "ui/signin/KeyStore.h"
#include "ui/theme/ThemeManager.h"

#include <memory>
#include <QObject>

class QApplication;
class QSettings;

namespace yorozu::service {
struct MoveOutcome;
}

namespace yorozu::ui {
class DeskContext;
class MainWindow;
class OpeningWindow;
class ServerPasswordWindow;
class SignInWindow;
class StartWindow;
struct SetupState;
} // namespace yorozu::ui

namespace yorozu::desk {

class CentreMaker;
class CentreMover;
class DemoMaker;
class ExitBackup;
class ExitServer;

// Where the program is put together: clock, settings, language and theme for its whole life; worker, drafts, context
// and window for each data base that is opened.
class Desk : public QObject
{
    Q_OBJECT

public:
    // `keys`: null for the keyring of this computer, if there is one.
    Desk(QApplication& application, const CommandLine& line, QSettings& settings,
         std::unique_ptr<ui::KeyStore> keys = nullptr);
    ~Desk() override;

    // Opens what was asked for, or the last data base, or shows the first window.
    void start();
    void open(const QString& path);
    void create(const ui::SetupState& state);
    // What is told when a centre has moved.
    static QString movedText(const service::MoveOutcome& outcome);
    void makeDemo();

    ui::StartWindow* startWindow() const { return m_start.get(); }
    ui::OpeningWindow* openingWindow() const { return m_opening.get(); }
    ui::MainWindow* window() const { return m_window.get(); }
    ui::SignInWindow* signInWindow() const { return m_signInWindow.get(); }
    ui::ServerPasswordWindow* serverPasswordWindow() const { return m_serverPassword.get(); }
    ui::DeskContext* context() const { return m_context.get(); }
    // While the program ends and a server has not done yet what was asked of it.
    ExitServer* exitServer() const { return m_exitServer.get(); }

Q_SIGNALS:
    // The window stands, on a data base, with somebody before it.
    void ready();
    void refused(const yorozu::Error& error);
    // The first window offers to open it.
    void centreMoved(const QString& to);

private:
    void openWith(const QString& path, const QString& password);
    void openAs(const QString& path, service::OpenRequest::Mode mode);
    void showOpening();
    void giveUpOpening();
    void openWithKeptPassword(const QString& address);
    void askForServerPassword(const QString& refusal);
    void keepServerPassword();
    void opened(const QString& path, bool readOnly);
    void findCaller(bool readOnly);
    void askWhetherSignIn(bool readOnly);
    void askForOwnPassword(bool readOnly);
    void askForSignIn(bool readOnly);
    void nextPerson(bool readOnly);
    void askForPerson(bool readOnly);
    void askForFirstPerson(bool readOnly);
    void useCaller(const Caller& caller, bool readOnly);
    void showStart();
    void upgrade(const QString& path);
    void restore(const QString& file, const service::Unlocking& unlocking);
    void move(const QString& to);
    void startMove(const QString& password);
    void endMove();
    void cancelMove();
    void askForMovingPassword(const QString& refusal);
    void moved(const service::MoveOutcome& outcome, const Caller& caller);
    void cancelWork();
    void lookAfterExit();
    void backUpAtExit();
    void startBackups(bool readOnly);
    void tellNews();
    void refuse(const Error& error);
    static QString draftsFolder();
    void offerCopies(const Error& error);
    service::BackupPlanStore plans() const;
    void close();

    const CommandLine m_line;
    std::unique_ptr<Clock> m_clock;
    ui::DeskSettings m_settings;
    ui::ThemeManager m_themes;
    ui::Language m_language;
    QSettings& m_store;
    service::LeftWorkers m_left;
    std::unique_ptr<ui::StartWindow> m_start;
    std::unique_ptr<ui::OpeningWindow> m_opening;
    std::unique_ptr<CentreMaker> m_maker;
    std::unique_ptr<DemoMaker> m_demo;
    std::unique_ptr<CentreMover> m_mover;
    struct
    {
        Caller caller;
        QString from;
        QString to;
    } m_move; // that m_mover is at

    QString m_path;
    QString m_password;           // of the server that m_path leads to, if it wants one
    bool m_keepsPassword = false; // to be kept in the keyring; it was just typed
    bool m_typedPassword = false;
    QString m_self;        // the name of whoever has just set the data base up; empty: nobody has
    QString m_sectionNext; // of 管理, where the window begins once; empty: with the day
    std::unique_ptr<service::Worker> m_worker;
    std::unique_ptr<service::BackupScheduler> m_backups;
    std::unique_ptr<service::DraftStore> m_drafts;
    std::unique_ptr<ExitBackup> m_exit;
    std::unique_ptr<ExitServer> m_exitServer;
    QString m_news; // to be announced once the window stands
    bool m_newsIsError = false;
    std::unique_ptr<ui::DeskContext> m_context;
    service::SignInState m_signIn;
    std::unique_ptr<ui::SignInWindow> m_signInWindow;
    std::unique_ptr<ui::KeyStore> m_keys;
    std::unique_ptr<ui::ServerPasswordWindow> m_serverPassword;
    std::unique_ptr<ui::MainWindow> m_window;
};

} // namespace yorozu::desk
