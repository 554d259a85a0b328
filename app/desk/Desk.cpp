// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/Desk.h"

#include "app/desk/CentreMaker.h"
#include "app/desk/CentreMover.h"
#include "app/desk/DemoMaker.h"
#include "app/desk/ExitBackup.h"
#include "app/desk/ExitServer.h"
#include "app/desk/FirstPersonDialog.h"
#include "core/service/CentreService.h"
#include "core/service/DataAddress.h"
#include "core/service/Services.h"
#include "ui/async/DeskContext.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/PersonPicker.h"
#include "ui/signin/KeyStore.h"
#include "ui/signin/ServerPasswordWindow.h"
#include "ui/signin/SignInWindow.h"
#include "ui/start/OpeningWindow.h"
#include "ui/start/StartWindow.h"

#include <QApplication>
#include <QFileInfo>
#include <QStandardPaths>
#include <QtConcurrentRun>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace yorozu::desk {

using namespace ui;

namespace {

std::unique_ptr<Clock> clockOf(const CommandLine& line)
{
    if (line.now)
        return std::make_unique<FixedClock>(*line.now);
    return std::make_unique<SystemClock>();
}

QString dataFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
}

} // namespace

Desk::Desk(QApplication& application, const CommandLine& line, QSettings& settings, std::unique_ptr<KeyStore> keys)
    : m_line(line)
    , m_clock(clockOf(line))
    , m_settings(settings)
    , m_store(settings)
    , m_keys(keys ? std::move(keys) : KeyStore::ofSystem())
{
    m_language.set(line.language.isEmpty() ? m_settings.language() : line.language);
    m_themes.setMode(line.theme.value_or(m_settings.theme()));
    m_themes.setTextScale(m_settings.textScale());
    m_themes.apply(application);
}

void Desk::start()
{
    const QString path = m_line.database.isEmpty() ? m_settings.lastDatabase() : m_line.database;
    if (path.isEmpty())
        showStart();
    else
        open(path);
}

void Desk::open(const QString& path)
{
    openWith(path, {});
}

void Desk::openWith(const QString& path, const QString& password)
{
    const service::DataAddress address = service::DataAddress::of(path);
    m_password = password;
    m_typedPassword = false;
    if (password.isEmpty() && address.isOnServer() && m_keys && m_settings.keepsPassword(address.text))
        openWithKeptPassword(address.text);
    else
        openAs(address.text, service::OpenRequest::Mode::ReadWrite);
}

void Desk::openAs(const QString& path, service::OpenRequest::Mode mode)
{
    close();
    m_path = path;
    m_worker = std::make_unique<service::Worker>(*m_clock);
    m_drafts = std::make_unique<service::DraftStore>(draftsFolder(), path);
    m_context = std::make_unique<DeskContext>(*m_worker, *m_drafts, m_themes, *m_clock);
    showOpening();
    const bool readOnly = mode == service::OpenRequest::Mode::ReadOnly;
    m_context->deliver(
        m_worker->open(path, mode, m_password), m_context.get(),
        [this, path, readOnly](Done) { opened(path, readOnly); },
        [this, path, mode, readOnly](const Error& error) {
            // A file that can only be read is still worth reading; the status bar says so.
            if (error.kind == ErrorKind::ReadOnly && !readOnly)
                QMetaObject::invokeMethod(
                    this, [this, path] { openAs(path, service::OpenRequest::Mode::ReadOnly); }, Qt::QueuedConnection);
            else if (error.kind == ErrorKind::RuleViolation && mode == service::OpenRequest::Mode::ReadWrite &&
                     !service::DataAddress::of(path).isOnServer())
                QMetaObject::invokeMethod(
                    this, [this, path] { upgrade(path); }, Qt::QueuedConnection);
            else if (error.field == "password"_L1)
                QMetaObject::invokeMethod(
                    this, [this, error] { askForServerPassword(m_password.isEmpty() ? QString() : error.message); },
                    Qt::QueuedConnection);
            else
                refuse(error);
        });
}

// Only an older schema is refused by rule. It is copied first; where that fails, the file stays as it is. On a server
// whoever looks after it does that, for all computers at once.
void Desk::upgrade(const QString& path)
{
    close();
    showStart();
    m_start->showProgress(StartWindow::Work::Upgrading, 0, 0);
    const auto work = [path, &clock = *m_clock]() -> Result<QString> {
        auto file = service::CaseFile::open({path, service::OpenRequest::Mode::Upgrade}, clock);
        if (!file)
            return file.error();
        return (*file)->upgradeBackup();
    };
    ui::whenFinished(QtConcurrent::run(work), this, [this, path](const Result<QString>& copy) {
        if (!copy) {
            refuse(copy.error());
            return;
        }
        m_news = tr("The data base was brought up to date. The file as it was before is kept as %1.")
                     .arg(QFileInfo(*copy).fileName());
        open(path);
    });
}

void Desk::opened(const QString& path, bool readOnly)
{
    m_settings.setLastDatabase(path);
    keepServerPassword();
    m_context->deliver(
        m_worker->query([](service::Services& services) { return services.centre().load(); }), m_context.get(),
        [this, readOnly](const service::CentreData& centre) {
            m_context->setCentre(centre);
            askWhetherSignIn(readOnly);
        },
        [this](const Error& error) { refuse(error); });
}

void Desk::findCaller(bool readOnly)
{
    const QString name = m_line.user.isEmpty() ? m_self : m_line.user;
    // Where several people use one computer, the last one is not taken for the next.
    const Id<Staff> remembered = m_settings.isShared() ? Id<Staff>() : m_settings.person(m_path);
    m_context->deliver(
        m_worker->query([name, remembered](service::Services& services) -> Result<Caller> {
            // On a server one is who one has connected as.
            const auto connected = services.centre().callerOfConnection();
            if (!connected || *connected)
                return connected ? Result<Caller>(**connected) : Result<Caller>(connected.error());
            return name.isEmpty() ? services.centre().callerFor(remembered) : services.centre().callerByName(name);
        }),
        m_context.get(), [this, readOnly](const Caller& caller) { useCaller(caller, readOnly); },
        [this, readOnly](const Error&) { askForPerson(readOnly); });
}

void Desk::askForPerson(bool readOnly)
{
    const QList<Staff>& staff = m_context->centre().staff;
    if (staff.isEmpty() && !readOnly) {
        askForFirstPerson(readOnly);
        return;
    }
    showStart();
    m_start->endProgress();
    auto* picker = new PersonPicker(m_themes, staff, {}, m_start.get());
    picker->setAttribute(Qt::WA_DeleteOnClose);
    connect(picker, &QDialog::accepted, m_context.get(), [this, picker, readOnly] {
        const Id<Staff> person = picker->chosen();
        m_context->deliver(
            m_worker->query([person](service::Services& services) { return services.centre().callerFor(person); }),
            m_context.get(), [this, readOnly](const Caller& caller) { useCaller(caller, readOnly); },
            [this](const Error& error) { refuse(error); });
    });
    picker->open();
}

void Desk::askForFirstPerson(bool readOnly)
{
    showStart();
    m_start->endProgress();
    auto* dialog = new FirstPersonDialog(m_context->centre().offices, m_start.get());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, m_context.get(), [this, dialog, readOnly] {
        const Staff person = dialog->person();
        m_context->deliver(
            m_worker->command([person](service::Services& services) -> Result<Caller> {
                const auto ids = services.centre().addStaff(service::Services::systemCaller(), {person});
                if (!ids)
                    return ids.error();
                return services.centre().callerFor(ids->first());
            }),
            m_context.get(),
            [this, readOnly](const Caller& caller) {
                m_context->reloadCentre(); // there is somebody now
                useCaller(caller, readOnly);
            },
            [this](const Error& error) { refuse(error); });
    });
    dialog->open();
}

void Desk::useCaller(const Caller& caller, bool readOnly)
{
    if (m_line.user.isEmpty())
        m_settings.setPerson(m_path, caller.staff);
    m_context->setCaller(caller);
    m_context->setOffice(m_settings.office(m_path, caller.staff));
    startBackups(readOnly);
    m_window =
        std::make_unique<MainWindow>(*m_context, m_settings, m_language,
                                     MainWindow::OpenDatabase{m_path, readOnly, m_signIn, !m_password.isEmpty()});
    connect(m_window.get(), &MainWindow::closing, this, &Desk::lookAfterExit);
    connect(
        m_window.get(), &MainWindow::signedOut, this, [this, readOnly] { nextPerson(readOnly); }, Qt::QueuedConnection);
    connect(
        m_window.get(), &MainWindow::restoreRequested, this,
        [this](const QString& file, const service::Unlocking& unlocking) { restore(file, unlocking); },
        Qt::QueuedConnection);
    connect(m_window.get(), &MainWindow::moveRequested, this, &Desk::move, Qt::QueuedConnection);
    m_window->show();
    askForOwnPassword(readOnly);
    tellNews();
    m_self.clear();
    m_start.reset();
    m_opening.reset();
    m_serverPassword.reset();
    if (m_signInWindow) {
        m_signInWindow->hide();
        m_signInWindow.release()->deleteLater(); // its panel is just telling us
    }
    if (const QString section = std::exchange(m_sectionNext, {}); !section.isEmpty())
        m_context->go(Target::admin(section));
    Q_EMIT ready();
}

void Desk::tellNews()
{
    if (m_news.isEmpty())
        return;
    if (m_newsIsError)
        Q_EMIT m_context->failed({ErrorKind::Invalid, m_news, {}, {}});
    else
        m_context->announce(m_news);
    m_news.clear();
    m_newsIsError = false;
}

void Desk::create(const SetupState& state)
{
    showStart();
    const QList<StaffPlan>& staff = state.plan.staff;
    const QString self = staff.value(state.plan.self).name;
    m_path.clear(); // there is nothing that could be opened again
    m_maker = std::make_unique<CentreMaker>(*m_clock);
    connect(m_maker.get(), &CentreMaker::made, this, [this, self, state](const QString& path) {
        m_self = self;
        m_sectionNext = state.importAfter ? u"transfer"_s : QString();
        m_settings.setShared(state.shared);
        SetupStore(m_store).clear();
        openWith(path, state.serverPassword);
    });
    connect(m_maker.get(), &CentreMaker::failed, this, &Desk::refuse);
    m_start->showProgress(StartWindow::Work::MakingCentre, 0, 0);
    m_maker->make(state.path, state.plan, state.signIn && state.maySignIn() ? state.password : QString(),
                  state.serverPassword);
}

void Desk::makeDemo()
{
    // One for each day, because its sessions of today are those of the day on which it was made.
    const QString path = u"%1/demo-%2.yorozu"_s.arg(dataFolder(), tokyoDate(m_clock->now()).toString(Qt::ISODate));
    if (QFileInfo::exists(path)) {
        open(path);
        return;
    }
    m_demo = std::make_unique<DemoMaker>(*m_clock);
    connect(m_demo.get(), &DemoMaker::progressed, this, [this](int done, int total) {
        if (m_start)
            m_start->showProgress(StartWindow::Work::MakingDemo, done, std::max(total, 1));
    });
    connect(m_demo.get(), &DemoMaker::made, this, &Desk::open);
    connect(m_demo.get(), &DemoMaker::failed, this, &Desk::refuse);
    connect(m_demo.get(), &DemoMaker::cancelled, this, [this] {
        if (m_start)
            m_start->endProgress();
    });
    m_start->showProgress(StartWindow::Work::MakingDemo, 0, 1);
    m_demo->make(path);
}

QString Desk::draftsFolder()
{
    return dataFolder() + u"/drafts"_s;
}

void Desk::showStart()
{
    if (!m_start) {
        m_start = std::make_unique<StartWindow>(m_themes, m_language, SetupStore(m_store));
        connect(m_start.get(), &StartWindow::openRequested, this, &Desk::open);
        connect(m_start.get(), &StartWindow::moveRequested, this, [this](const QString& path) {
            m_sectionNext = u"database/move"_s;
            open(path);
        });
        connect(m_start.get(), &StartWindow::createRequested, this, &Desk::create);
        connect(m_start.get(), &StartWindow::restoreRequested, this, &Desk::restore);
        connect(m_start.get(), &StartWindow::demoRequested, this, &Desk::makeDemo);
        // Queued: what it ends may be what shows it.
        connect(m_start.get(), &StartWindow::cancelRequested, this, &Desk::cancelWork, Qt::QueuedConnection);
        m_start->setRecent(m_settings.recentDatabases());
        connect(&m_language, &Language::changed, m_start.get(), [this] { m_settings.setLanguage(m_language.code()); });
    }
    m_start->clearError();
    m_start->show();
    m_opening.reset();
}

void Desk::refuse(const Error& error)
{
    m_serverPassword.reset();
    showStart();
    m_start->setRetry(m_path);
    m_sectionNext.clear(); // nothing is open to be led there
    // A copy that could not be brought back says more than that the data base is still what it was.
    Error shown = error;
    if (std::exchange(m_newsIsError, false))
        shown.message = std::exchange(m_news, {});
    m_start->showError(shown);
    if (m_context && !m_path.isEmpty() && (error.kind == ErrorKind::Damaged || error.kind == ErrorKind::CannotOpen))
        offerCopies(error);
    Q_EMIT refused(error);
}

} // namespace yorozu::desk
