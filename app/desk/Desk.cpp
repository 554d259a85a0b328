// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/Desk.h"

#include "app/desk/DemoMaker.h"
#include "app/desk/FirstPersonDialog.h"
#include "app/desk/StartDialog.h"
#include "core/service/CentreService.h"
#include "core/service/Services.h"
#include "ui/async/DeskContext.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/PersonPicker.h"

#include <QApplication>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

#include <algorithm>

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

Desk::Desk(QApplication& application, const CommandLine& line, QSettings& settings)
    : m_line(line)
    , m_clock(clockOf(line))
    , m_settings(settings)
{
    m_language.set(line.language.isEmpty() ? m_settings.language() : line.language);
    m_themes.setMode(line.theme.value_or(m_settings.theme()));
    m_themes.setTextScale(m_settings.textScale());
    m_themes.apply(application);
}

Desk::~Desk()
{
    close();
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
    openAs(QFileInfo(path).absoluteFilePath(), service::OpenRequest::Mode::ReadWrite);
}

void Desk::openAs(const QString& path, service::OpenRequest::Mode mode)
{
    close();
    m_path = path;
    m_worker = std::make_unique<service::Worker>(*m_clock);
    m_drafts = std::make_unique<service::DraftStore>(dataFolder() + u"/drafts"_s, path);
    m_context = std::make_unique<DeskContext>(*m_worker, *m_drafts, m_themes, *m_clock);
    if (m_start)
        m_start->showProgress(0, 0);
    const bool readOnly = mode == service::OpenRequest::Mode::ReadOnly;
    m_context->deliver(
        m_worker->open(path, mode), m_context.get(), [this, path, readOnly](Done) { opened(path, readOnly); },
        [this, path, readOnly](const Error& error) {
            // A file that can only be read is still worth reading; the status bar says so.
            if (error.kind == ErrorKind::ReadOnly && !readOnly)
                QMetaObject::invokeMethod(
                    this, [this, path] { openAs(path, service::OpenRequest::Mode::ReadOnly); }, Qt::QueuedConnection);
            else
                refuse(error);
        });
}

void Desk::opened(const QString& path, bool readOnly)
{
    m_settings.setLastDatabase(path);
    m_context->deliver(
        m_worker->query([](service::Services& services) { return services.centre().load(); }), m_context.get(),
        [this, readOnly](const service::CentreData& centre) {
            m_context->setCentre(centre);
            findCaller(readOnly);
        },
        [this](const Error& error) { refuse(error); });
}

void Desk::findCaller(bool readOnly)
{
    const QString name = m_line.user;
    const Id<Staff> remembered = m_settings.person(m_path);
    if (name.isEmpty() && !m_context->centre().findStaff(remembered)) {
        askForPerson(readOnly);
        return;
    }
    m_context->deliver(
        m_worker->query([name, remembered](service::Services& services) {
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
            m_context.get(), [this, readOnly](const Caller& caller) { useCaller(caller, readOnly); },
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
    m_context->reloadCentre(); // the first person has just been added
    m_window =
        std::make_unique<MainWindow>(*m_context, m_settings, m_language, MainWindow::OpenDatabase{m_path, readOnly});
    m_window->show();
    m_start.reset();
    Q_EMIT ready();
}

void Desk::create(const QString& path)
{
    const auto made = service::Services::create(path, *m_clock);
    if (!made) {
        refuse(made.error());
        return;
    }
    open(path);
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
            m_start->showProgress(done, std::max(total, 1));
    });
    connect(m_demo.get(), &DemoMaker::made, this, &Desk::open);
    connect(m_demo.get(), &DemoMaker::failed, this, &Desk::refuse);
    connect(m_demo.get(), &DemoMaker::cancelled, this, [this] {
        if (m_start)
            m_start->endProgress();
    });
    m_start->showProgress(0, 1);
    m_demo->make(path);
}

void Desk::showStart()
{
    if (!m_start) {
        m_start = std::make_unique<StartDialog>(m_themes, m_language);
        connect(m_start.get(), &StartDialog::openRequested, this, &Desk::open);
        connect(m_start.get(), &StartDialog::createRequested, this, &Desk::create);
        connect(m_start.get(), &StartDialog::demoRequested, this, &Desk::makeDemo);
        connect(m_start.get(), &StartDialog::cancelRequested, this, [this] {
            if (m_demo)
                m_demo->cancel();
        });
        connect(&m_language, &Language::changed, m_start.get(), [this] { m_settings.setLanguage(m_language.code()); });
    }
    m_start->clearError();
    m_start->show();
}

void Desk::refuse(const Error& error)
{
    showStart();
    m_start->setRetry(m_path);
    m_start->showError(error);
    Q_EMIT refused(error);
}

void Desk::close()
{
    // The window and its pages use the context, the context the worker.
    m_window.reset();
    m_context.reset();
    m_drafts.reset();
    m_worker.reset();
}

} // namespace yorozu::desk
