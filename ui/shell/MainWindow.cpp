// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/MainWindow.h"

#include "core/service/BackupScheduler.h"
#include "core/service/CentreService.h"
#include "core/service/Services.h"
#include "core/service/TodayService.h"
#include "ui/admin/AdminPage.h"
#include "ui/agencies/AgenciesPage.h"
#include "ui/async/DeskContext.h"
#include "ui/async/DeskPage.h"
#include "ui/calendar/CalendarPage.h"
#include "ui/clients/ClientsPage.h"
#include "ui/dashboard/DashboardPage.h"
#include "ui/memo/MemoListPage.h"
#include "ui/memo/MemoPage.h"
#include "ui/report/ReportPage.h"
#include "ui/search/SearchPalette.h"
#include "ui/shell/BesidePanel.h"
#include "ui/shell/DeskSettings.h"
#include "ui/shell/Language.h"
#include "ui/shell/NavigationBar.h"
#include "ui/shell/PageStack.h"
#include "ui/shell/PersonPicker.h"
#include "ui/shell/StatusBar.h"
#include "ui/shell/TopBar.h"
#include "ui/signin/IdleWatch.h"
#include "ui/signin/LockScreen.h"
#include "ui/theme/controls/Band.h"
#include "ui/theme/StyleSheet.h"
#include "ui/today/TodayPage.h"

#include <array>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QMessageBox>
#include <QScreen>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace yorozu::ui {

namespace {

constexpr QSize SmallestWindow(1280, 720);
constexpr QSize FirstWindow(1440, 900);
constexpr QSize FrameRoom(8, 40); // The frame and title that the system draws around the window.

// The rows of the navigation, in its order and that of Ctrl+1 …: only pages that exist.
struct NavigationEntry
{
    MainWindow::Page page;
    const char16_t* icon;
    const char16_t* objectName;
    QString (*title)();
    bool apart = false;
};
constexpr std::array Navigation{
    NavigationEntry{MainWindow::Page::Today, u"today", u"navigationToday", &TodayPage::pageTitle},
    NavigationEntry{MainWindow::Page::Calendar, u"cal", u"navigationCalendar", &CalendarPage::pageTitle},
    NavigationEntry{MainWindow::Page::MemoList, u"memo", u"navigationMemos", &MemoListPage::pageTitle},
    NavigationEntry{MainWindow::Page::Clients, u"company", u"navigationClients", &ClientsPage::pageTitle},
    NavigationEntry{MainWindow::Page::Agencies, u"net", u"navigationAgencies", &AgenciesPage::pageTitle},
    NavigationEntry{MainWindow::Page::Dashboard, u"dash", u"navigationDashboard", &DashboardPage::pageTitle},
    NavigationEntry{MainWindow::Page::Report, u"report", u"navigationReport", &ReportPage::pageTitle},
    NavigationEntry{MainWindow::Page::Admin, u"admin", u"navigationAdmin", &AdminPage::pageTitle, true},
};

QList<NavigationBar::Page> navigationPages()
{
    QList<NavigationBar::Page> pages;
    for (const NavigationEntry& entry : Navigation)
        pages.append({QString::fromUtf16(entry.icon), QString::fromUtf16(entry.objectName), entry.apart});
    return pages;
}

// A page of one record belongs to the row of its list; the case book is made of memos.
int rowOf(MainWindow::Page page)
{
    const bool ofMemos = page == MainWindow::Page::Memo || page == MainWindow::Page::CaseBook;
    const MainWindow::Page listed = ofMemos ? MainWindow::Page::MemoList : page;
    for (std::size_t row = 0; row < Navigation.size(); ++row) {
        if (Navigation[row].page == listed)
            return static_cast<int>(row);
    }
    return 0;
}

constexpr int NarrowWidth = 1360;       // below it the navigation is a rail
constexpr int NarrowForCalendar = 1600; // whose columns need the room

} // namespace

MainWindow::MainWindow(DeskContext& context, DeskSettings& settings, Language& language, const OpenDatabase& database,
                       QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_settings(settings)
    , m_language(language)
    , m_database(database)
    , m_navigation(new NavigationBar(context.themes(), navigationPages(), this))
    , m_topBar(new TopBar(context, this))
    , m_statusBar(new StatusBar(context, this))
    , m_band(new Band(context.themes(), this))
    , m_choices(settings, context, database.path)
    , m_pages(new PageStack(context, database.path, m_choices, this))
    , m_palette([this] { return makePalette(); })
    , m_beside([this] { return new BesidePanel(m_context, m_pages); })
    , m_lock([this] { return makeLock(); })
    , m_idle(new IdleWatch(context.clock(), this))
{
    buildUi();
    connectBars();
    connectPages();
    connectContext();
    connectBackups();
    connectSignIn();
    addKeys();
    restoreGeometry();
    setFolded(settings.navigationFolded());
    retranslate();
    present(Page::Today);
    databaseWorks();
    countMemos();
}

MainWindow::~MainWindow() = default;

void MainWindow::buildUi()
{
    setObjectName(u"mainWindow"_s);
    setWindowIcon(Icons::programIcon());
    setMinimumSize(SmallestWindow);
    m_band->setObjectName(u"errorBand"_s);
    m_band->setClosable(true);
    m_band->hide();
    setSurfaceRole(m_pages, SurfaceRole::Panel);

    auto* right = new QVBoxLayout;
    right->setSpacing(0);
    right->addWidget(m_topBar);
    right->addWidget(m_band);
    right->addWidget(m_pages, 1);
    auto* upper = new QHBoxLayout;
    upper->setSpacing(0);
    upper->addWidget(m_navigation);
    upper->addLayout(right, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(upper, 1);
    layout->addWidget(m_statusBar);
}

void MainWindow::connectBars()
{
    connect(m_navigation, &NavigationBar::pageRequested, this,
            [this](int row) { showPage(Navigation[static_cast<std::size_t>(row)].page); });
    connect(m_navigation, &NavigationBar::foldToggled, this, [this] { setFolded(!m_navigation->isFolded()); });
    connect(m_topBar, &TopBar::officeChosen, this, &MainWindow::chooseOffice);
    connect(m_topBar, &TopBar::blankMemoRequested, this, &MainWindow::openBlankMemo);
    connect(m_topBar, &TopBar::newBookingRequested, this, [this] { newBooking(); });
    connect(m_topBar, &TopBar::newActivityRequested, this, &MainWindow::newActivity);
    connect(m_topBar, &TopBar::newClientRequested, this, &MainWindow::newClient);
    connect(m_topBar, &TopBar::searchRequested, this, &MainWindow::search);
    connect(m_topBar, &TopBar::changeUserRequested, this, &MainWindow::askForUser);
    connect(m_topBar, &TopBar::themeChosen, this, &MainWindow::chooseTheme);
    connect(m_topBar, &TopBar::textScaleChosen, this, [this](qreal scale) {
        m_context.themes().setTextScale(scale);
        m_settings.setTextScale(scale);
    });
    connect(m_topBar, &TopBar::languageChosen, this, [this](const QString& code) {
        m_settings.setLanguage(code);
        m_language.set(code);
    });
    connect(m_topBar, &TopBar::keysRequested, this, &MainWindow::showKeys);
    connect(m_topBar, &TopBar::aboutRequested, this, &MainWindow::showAbout);
    connect(m_band, &Band::actionTriggered, this, [this] {
        m_band->hide();
        reload();
    });
}

void MainWindow::connectPages()
{
    connect(m_pages, &PageStack::memoWanted, this, [this](Id<Memo> memo) { openMemo(memo); });
    connect(m_pages, &PageStack::recoveredWanted, this, &MainWindow::openRecovered);
    connect(m_pages, &PageStack::memosWanted, this, [this] { showPage(Page::MemoList); });
    connect(m_pages, &PageStack::backWanted, this, [this] { showPage(m_cameFrom); });
    connect(m_pages, &PageStack::nextBookingWanted, this, &MainWindow::nextBooking);
    connect(m_pages, &PageStack::correctionsWanted, this, [this](QDate month) {
        showPage(Page::Report, [this, month] { m_pages->report().showCorrections(month); });
    });
    connect(m_pages, &PageStack::saveStateChanged, m_statusBar, &StatusBar::setSaveState);
    connect(m_pages, &PageStack::restoreRequested, this, &MainWindow::restoreRequested);
    // The window is gone afterwards.
    connect(m_pages, &PageStack::moveRequested, this,
            [this](const QString& to) { keepEverything([this, to] { Q_EMIT moveRequested(to); }); });
}

void MainWindow::connectBackups()
{
    connect(m_statusBar, &StatusBar::databaseWanted, this, [this] { open(Target::admin(u"database"_s)); });
    connect(m_statusBar, &StatusBar::backupWanted, this, [this] { open(Target::admin(u"backup"_s)); });
    if (service::BackupScheduler* backups = m_context.backups())
        connect(&m_context, &DeskContext::changed, backups, &service::BackupScheduler::noteChange);
}

void MainWindow::connectContext()
{
    connect(qGuiApp, &QGuiApplication::applicationStateChanged, this, [this](Qt::ApplicationState state) {
        if (state == Qt::ApplicationInactive)
            m_wasAway = true;
        else if (state == Qt::ApplicationActive && std::exchange(m_wasAway, false))
            reload(); // another program of this computer may have written meanwhile
    });
    m_count.setSingleShot(true);
    m_count.setInterval(0);
    connect(&m_count, &QTimer::timeout, this, &MainWindow::countMemos);
    const auto recount = qOverload<>(&QTimer::start);
    connect(&m_context, &DeskContext::officeChanged, &m_count, recount);
    connect(&m_context, &DeskContext::callerChanged, &m_count, recount);
    connect(&m_context, &DeskContext::changed, this, [this](const Changes& changes) {
        databaseWorks();
        if (!changes.memos.isEmpty() || !changes.drafts.isEmpty() || !changes.bookings.isEmpty())
            m_count.start();
    });
    connect(&m_context, &DeskContext::wanted, this, &MainWindow::open);
    connect(&m_context, &DeskContext::failed, this, &MainWindow::showFailure);
    connect(&m_context, &DeskContext::centreChanged, this, &MainWindow::retranslate);
    connect(&m_context.worker(), &service::Worker::connectionChanged, this, &MainWindow::connectionChanged);
}

void MainWindow::present(Page page)
{
    const bool walks = walksNavigation(); // looked at first: a page that goes away hands its keys to anything
    m_pages->present(page);
    m_navigation->setCurrent(rowOf(page));
    narrowNavigation();
    m_topBar->setOfficeEnabled(currentPage().knowsOffices());
    retranslate();
    if (!walks)
        currentPage().takeKeys();
}

void MainWindow::showPage(Page page, std::function<void()> then)
{
    // Until what is typed is safe the page stays; its own band says why if it cannot be.
    currentPage().leave([this, page, then = std::move(then)] {
        present(page);
        if (then)
            then();
    });
}

void MainWindow::changeUser(Id<Staff> person)
{
    // A draft belongs to who writes it: the sheet is left first.
    showPage(page() == Page::Memo ? m_cameFrom : page(), [this, person] {
        m_context.deliver(m_context.worker().query(
                              [person](service::Services& services) { return services.centre().callerFor(person); }),
                          this, [this](const Caller& caller) { useCaller(caller); });
    });
}

void MainWindow::askForUser()
{
    auto* picker = new PersonPicker(m_context.themes(), m_context.centre().staff, m_context.caller().staff, this);
    picker->setAttribute(Qt::WA_DeleteOnClose);
    connect(picker, &QDialog::accepted, this, [this, picker] {
        if (const Id<Staff> person = picker->chosen())
            changeUser(person);
    });
    picker->open();
}

void MainWindow::reload()
{
    m_context.deliver(m_context.worker().query([](service::Services& services) { return services.centre().load(); }),
                      this, [this](const service::CentreData& centre) {
                          // That it can be read says nothing about writing.
                          if (m_failure != ErrorKind::DiskFull && m_failure != ErrorKind::ReadOnly)
                              databaseWorks();
                          m_context.setCentre(centre);
                      });
    currentPage().reload();
    m_count.start();
}

void MainWindow::countMemos()
{
    const quint64 question = ++m_countQuestion;
    const Caller caller = m_context.caller();
    const Id<Office> office = m_context.office();
    m_context.deliver(
        m_context.worker().query(
            [caller, office](service::Services& services) { return services.today().memosToActOn(caller, office); }),
        this,
        [this, question](qsizetype count) {
            if (question == m_countQuestion)
                m_navigation->setCount(rowOf(Page::MemoList), static_cast<int>(count));
        },
        // The pages say what went wrong; a counter that is not known is not shown.
        [this](const Error&) { m_navigation->setCount(rowOf(Page::MemoList), 0); });
}

void MainWindow::setFolded(bool folded)
{
    m_navigation->setFolded(folded);
    m_settings.setNavigationFolded(folded);
}

void MainWindow::chooseTheme(ThemeManager::Mode mode)
{
    m_settings.setTheme(mode);
    m_context.themes().setMode(mode);
}

void MainWindow::chooseOffice(Id<Office> office)
{
    m_settings.setOffice(m_database.path, m_context.caller().staff, office);
    m_context.setOffice(office);
}

void MainWindow::restoreGeometry()
{
    if (!QWidget::restoreGeometry(m_settings.windowGeometry()))
        resize(FirstWindow);
    // Also what was kept: the screen may be smaller today.
    if (!isMaximized() && !isFullScreen())
        resize(size().boundedTo(screen()->availableSize() - FrameRoom));
}

void MainWindow::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    narrowNavigation();
}

void MainWindow::narrowNavigation()
{
    m_navigation->setNarrow(width() < (page() == Page::Calendar ? NarrowForCalendar : NarrowWidth));
}

void MainWindow::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void MainWindow::retranslate()
{
    setWindowTitle(tr("YorozuDesk"));
    for (const NavigationEntry& entry : Navigation)
        m_navigation->setPageName(rowOf(entry.page), entry.title());
    m_topBar->setTitle(currentPage().title());
    m_topBar->setLanguage(m_language.code());
    m_pages->setAccessibleName(currentPage().title());
}

void MainWindow::showAbout()
{
    auto* box = new QMessageBox(this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setObjectName(u"aboutBox"_s);
    box->setWindowTitle(tr("About YorozuDesk"));
    box->setIconPixmap(Icons::programIcon().pixmap(QSize(64, 64), devicePixelRatioF()));
    box->setText(tr("YorozuDesk %1").arg(QStringLiteral(YOROZU_VERSION)));
    box->setInformativeText(tr("The day's work of a free consultation centre for small firms.\n"
                               "Free software under the GNU General Public License, version 3 or later."));
    box->open();
}

} // namespace yorozu::ui
