// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Error.h"
#include "core/domain/Booking.h"
#include "core/domain/Memo.h"
#include "core/service/BackupService.h"
#include "core/service/SignInService.h"
#include "ui/async/ShortcutLine.h"
#include "ui/async/Target.h"
#include "ui/shell/DeskChoices.h"
#include "ui/shell/Late.h"
#include "ui/shell/PageStack.h"
#include "ui/theme/ThemeManager.h"

#include <functional>
#include <QTimer>
#include <QWidget>

namespace yorozu::ui {

class Band;
class BesidePanel;
class CaseBookPage;
class IdleWatch;
class Language;
class LockScreen;
struct PaletteCommand;
class NavigationBar;
class SearchPalette;
class StatusBar;
class TopBar;

// The frame of all pages: navigation, top bar, the one place for errors, status bar (design: 00-shell).
class MainWindow : public QWidget
{
    Q_OBJECT

public:
    struct OpenDatabase
    {
        QString path;
        bool readOnly = false; // the file can be read and not written
        service::SignInState signIn = {};
        // A server has asked for a password: it is the server that asks for it again.
        bool onServerPassword = false;
    };

    MainWindow(DeskContext& context, DeskSettings& settings, Language& language, const OpenDatabase& database,
               QWidget* parent = nullptr);
    ~MainWindow() override;

    using Page = PageStack::Page;
    Page page() const { return m_pages->current(); }
    // Leaves a memo only after its text is saved; `then` is called when the page is there.
    void showPage(Page page, std::function<void()> then = {});
    // What a page, the palette or a notice asked for (DeskContext::go).
    void open(const Target& target);
    // `field`: the code of the one where the caret goes, empty for the first that is empty.
    void openMemo(Id<Memo> memo, const QString& field = {});
    // `detail` as in Target: what is wanted of it at once.
    void openBooking(Id<Booking> booking, const QString& detail = {});
    void openBlankMemo();
    void newBooking(QDate day = {}); // null: the day that is shown there
    void nextBooking(Id<Client> client, Id<Staff> lead, MasterId topic);
    void newActivity();
    void newClient();
    void openMemoOf(Id<Client> client, Id<ClientCase> clientCase = {});
    void openClient(Id<Client> client, const QString& detail = {});
    void openRecovered(const MemoDraft& draft);
    // A person of the centre; her office is the one she looked at last.
    void changeUser(Id<Staff> person);

    TodayPage& todayPage() const { return m_pages->today(); }
    CalendarPage& calendarPage() const { return m_pages->calendar(); }
    MemoListPage& memoListPage() const { return m_pages->list(); }
    MemoPage& memoPage() const { return m_pages->memo(); }
    CaseBookPage& caseBookPage() const { return m_pages->caseBook(); }
    ClientsPage& clientsPage() const { return m_pages->clients(); }
    AgenciesPage& agenciesPage() const { return m_pages->agencies(); }
    DashboardPage& dashboardPage() const { return m_pages->dashboard(); }
    ReportPage& reportPage() const { return m_pages->report(); }
    AdminPage& adminPage() const { return m_pages->admin(); }
    NavigationBar& navigation() const { return *m_navigation; }
    TopBar& topBar() const { return *m_topBar; }
    StatusBar& statusBar() const { return *m_statusBar; }
    BesidePanel& beside() const { return *m_beside; }
    SearchPalette& palette() const { return *m_palette; }
    Band& errorBand() const { return *m_band; }
    LockScreen& lockScreen() const { return *m_lock; }
    IdleWatch& idleWatch() const { return *m_idle; }
    bool isLocked() const;
    DeskPage& currentPage() const { return m_pages->page(page()); }
    QList<ShortcutLine> pageKeys() const;
    QList<ShortcutLine> keysEverywhere() const;

Q_SIGNALS:
    // A copy is to take the data base's place: the program closes this window first.
    void restoreRequested(const QString& file, const yorozu::service::Unlocking& unlocking);
    // The whole centre is to move to this data base.
    void moveRequested(const QString& to);
    // It goes; nothing in it waits to be saved.
    void closing();
    // Whoever sat here has signed out; the program asks who comes next.
    void signedOut();

public Q_SLOTS:
    void reload();
    void showKeys();
    void showAbout();
    void askForUser();
    void search();
    // Where one signs in; nothing otherwise.
    void lock();
    void signOut();
    void changePassword();
    // `given`: the one with which she has come in, which somebody else has chosen. She chooses her own, or goes.
    void chooseOwnPassword(const QString& given);

protected:
    void closeEvent(QCloseEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void buildUi();
    void connectBars();
    void connectPages();
    void connectContext();
    void present(Page page);
    void openPasswordDialog(const QString& given);
    void openBeside(const Target& target);
    void openOnSheet(std::function<void()> open);
    void retranslate();
    void setFolded(bool folded);
    void narrowNavigation();
    void chooseTheme(ThemeManager::Mode mode);
    void chooseOffice(Id<Office> office);
    void connectBackups();
    void countMemos();
    void restoreGeometry();
    // MainWindowState.cpp
    void showFailure(const Error& error);
    void databaseWorks();
    void connectionChanged(bool isConnected);
    // MainWindowKeys.cpp
    void addKeys();
    void addKey(const QKeySequence& keys, std::function<void()> does);
    void nextRegion(int step);
    bool walksNavigation() const;
    // MainWindowLock.cpp
    LockScreen* makeLock();
    void connectSignIn();
    void askSignIn();
    void adoptSignIn(const service::SignInState& state);
    void refreshCaller();
    void takeBack(const Caller& caller);
    void useCaller(const Caller& caller);
    // MainWindowLeaving.cpp
    void keepEverything(const std::function<void()>& then);
    // What is typed on them is made safe.
    void keepPages(QList<Page> pages, std::function<void()> then);
    bool waitsForServerOnly() const;
    // MainWindowPalette.cpp
    SearchPalette* makePalette();
    void remember(const QString& record);
    QList<PaletteCommand> commands();
    void addChoices(QList<PaletteCommand>& list);

    DeskContext& m_context;
    DeskSettings& m_settings;
    Language& m_language;
    const OpenDatabase m_database;
    // In the order of Tab.
    NavigationBar* m_navigation;
    TopBar* m_topBar;
    StatusBar* m_statusBar;
    Band* m_band;
    DeskChoices m_choices;
    PageStack* m_pages;
    // Made when they are first wanted.
    Late<SearchPalette> m_palette;
    Late<BesidePanel> m_beside;
    Late<LockScreen> m_lock;
    IdleWatch* m_idle;
    service::SignInState m_signIn;
    bool m_othersChangedCentre = false; // since the sign-in was looked at
    Page m_cameFrom = Page::Today;      // where 戻る leads from a memo
    QTimer m_count;                     // changes come in bursts; one question answers them
    quint64 m_countQuestion = 0;
    std::optional<ErrorKind> m_failure;
    bool m_mayClose = false;
    bool m_wasAway = false; // another program was in front
};

} // namespace yorozu::ui
