// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/Tour.h"

#include "core/service/BookingService.h"
#include "core/service/CentreService.h"
#include "core/service/DemoService.h"
#include "core/service/MemoService.h"
#include "core/service/Services.h"
#include "ui/async/DeskContext.h"
#include "ui/memo/MemoListPage.h"
#include "ui/memo/MemoPage.h"
#include "ui/shell/MainWindow.h"
#include "ui/theme/controls/SkeletonRows.h"
#include "ui/today/TodayPage.h"

#include <algorithm>
#include <QApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QProcess>
#include <QTimer>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace yorozu::desk {

using namespace ui;

namespace {

constexpr int PatienceMs = 30'000;
const QString Coordinator = u"今村"_s;
const QString Company = u"丸福"_s;

UtcSeconds tourTime()
{
    return fromTokyo(QDate(2024, 11, 20), QTime(10, 42));
}

Error failed(const QString& message)
{
    return {ErrorKind::Internal, message, {}, {}};
}

} // namespace

Tour::Tour(QApplication& application, const CommandLine& line)
    : m_application(application)
    , m_line(line)
    , m_folder(line.tour)
    , m_store(std::make_unique<QSettings>(m_scratch.filePath(u"settings.ini"_s), QSettings::IniFormat))
    , m_settings(std::make_unique<DeskSettings>(*m_store))
    , m_clock(line.now.value_or(tourTime()))
    , m_database(m_scratch.filePath(u"demo.yorozu"_s))
{
}

Tour::~Tour()
{
    m_window.reset();
    m_context.reset();
    m_backups.reset();
    m_worker.reset();
}

Status Tour::run()
{
    if (!QDir().mkpath(m_line.tour))
        return failed(tr("The folder %1 could not be made.").arg(QDir::toNativeSeparators(m_line.tour)));
    m_themes.setReducedMotion(true);
    m_language.set(u"ja"_s);
    m_themes.setMode(ThemeManager::Mode::Light);
    m_themes.apply(m_application);
    if (const Status status = makeDemo(); !status)
        return status;
    if (const Status status = openDesk(); !status)
        return status;
    if (const Status status = findCast(); !status)
        return status;
    if (const Status status = allScenes(); !status)
        return status;
    return m_line.tourAtDoubleScale ? Status(Done{}) : renderAtDoubleScale();
}

Status Tour::makeDemo()
{
    auto services = service::Services::create(m_database, m_clock);
    if (!services)
        return services.error();
    exchange::DemoOptions options;
    options.memos = 240; // enough for every list, and quickly made
    return (*services)->demo().fill(service::Services::systemCaller(), options);
}

Status Tour::openDesk()
{
    m_worker = std::make_unique<service::Worker>(m_clock);
    m_drafts = std::make_unique<service::DraftStore>(m_scratch.filePath(u"drafts"_s), m_database);
    m_context = std::make_unique<DeskContext>(*m_worker, *m_drafts, m_themes, m_clock);
    if (const Status opened = ask(m_worker->open(m_database)); !opened)
        return opened;
    const auto centre = ask(m_worker->query([](service::Services& services) { return services.centre().load(); }));
    if (!centre)
        return centre.error();
    m_context->setCentre(*centre);
    const auto caller =
        ask(m_worker->query([](service::Services& services) { return services.centre().callerByName(Coordinator); }));
    if (!caller)
        return caller.error();
    m_cast.coordinator = caller->staff;
    m_context->setCaller(*caller);
    for (const Staff& staff : centre->staff) {
        if (staff.group == PermissionGroup::Office && staff.stampBox && !m_cast.office)
            m_cast.office = staff.id;
        if (staff.group == PermissionGroup::Chief && !m_cast.chief)
            m_cast.chief = staff.id;
    }
    m_backups = std::make_unique<service::BackupScheduler>(
        m_database, service::BackupPlanStore(m_scratch.filePath(u"settings"_s), m_database),
        service::Services::systemCaller(), m_clock);
    m_backups->copyFrom(service::roomOf(*m_worker));
    m_context->setBackups(m_backups.get());
    m_backups->runNow();
    m_window =
        std::make_unique<MainWindow>(*m_context, *m_settings, m_language, MainWindow::OpenDatabase{m_database, false});
    return Done{};
}

Status Tour::findCast()
{
    const QDate today = tokyoDate(m_clock.now());
    const Id<Staff> coordinator = m_cast.coordinator;
    const auto sessions = ask(m_worker->query([today, coordinator](service::Services& services) {
        return services.bookings().list(today.addDays(-7), today.addDays(1), {}, coordinator);
    }));
    if (!sessions)
        return sessions.error();
    for (const Booking& booking : *sessions) {
        if (booking.clientName.contains(Company))
            m_cast.running = booking.id;
    }
    if (!m_cast.running && !sessions->isEmpty())
        m_cast.running = sessions->last().id;
    for (const Booking& booking : *sessions) {
        if (booking.id == m_cast.running)
            m_cast.client = booking.client;
    }
    const auto memos = ask(m_worker->query([caller = m_context->caller()](service::Services& services) {
        service::MemoListFilter filter;
        filter.staff = caller.staff;
        return services.memos().list(caller, filter);
    }));
    if (!memos)
        return memos.error();
    for (const MemoSummary& memo : *memos) {
        if (memo.status == MemoStatus::Confirmed && !m_cast.confirmed)
            m_cast.confirmed = memo.id;
        if (memo.status == MemoStatus::Returned && !m_cast.returned)
            m_cast.returned = memo.id;
    }
    return Done{};
}

// Qt reads the scale factor once, when a program starts.
Status Tour::renderAtDoubleScale()
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"QT_SCALE_FACTOR"_s, u"2"_s);
    process.setProcessEnvironment(environment);
    process.setProcessChannelMode(QProcess::ForwardedChannels);
    process.start(QCoreApplication::applicationFilePath(),
                  {u"--tour"_s, m_line.tour, u"--tour-at-double-scale"_s, u"--now"_s,
                   toTokyo(m_clock.now()).toString(u"yyyy-MM-ddTHH:mm"_s)});
    if (!process.waitForFinished(10 * PatienceMs) || process.exitStatus() != QProcess::NormalExit ||
        process.exitCode() != 0)
        return failed(tr("The pictures at double scale could not be rendered."));
    return Done{};
}

Status Tour::become(Id<Staff> person)
{
    const auto caller =
        ask(m_worker->query([person](service::Services& services) { return services.centre().callerFor(person); }));
    if (!caller)
        return caller.error();
    m_context->setCaller(*caller);
    m_context->setOffice({});
    return Done{};
}

Status Tour::until(const QString& what, const std::function<bool()>& condition)
{
    QElapsedTimer patience;
    patience.start();
    // Wakes the loop where what is waited for sends no event of its own.
    QTimer heartbeat;
    heartbeat.start(5);
    while (!condition()) {
        if (patience.elapsed() > PatienceMs)
            return failed(tr("The tour waited in vain: %1").arg(what));
        QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents);
    }
    // What was asked for by the last event is painted, too; what was taken away is gone, though no loop is running.
    QCoreApplication::sendPostedEvents();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QCoreApplication::processEvents();
    return Done{};
}

Status Tour::settleToday()
{
    m_window->todayPage().reload();
    return until(u"page of the day"_s, [this] { return m_window->todayPage().isSettled(); });
}

Status Tour::settleList()
{
    m_window->memoListPage().reload();
    return until(u"list of memos"_s, [this] { return m_window->memoListPage().isSettled(); });
}

Status Tour::save(QWidget& widget, const QString& name)
{
    // Every list has its answer, and the last of them has been laid out.
    const Status there = until(name, [&widget] {
        const auto rows = widget.findChildren<SkeletonRows*>();
        return std::none_of(rows.cbegin(), rows.cend(), [](const SkeletonRows* one) { return one->isVisible(); });
    });
    if (!there)
        return there;
    QCoreApplication::processEvents();
    const QString path = m_folder.filePath(name + u".png"_s);
    const QPixmap picture = widget.grab();
    if (picture.isNull() || !picture.save(path, "PNG"))
        return failed(tr("%1 could not be written.").arg(QDir::toNativeSeparators(path)));
    std::fprintf(stdout, "%s\n", qUtf8Printable(QDir::toNativeSeparators(path)));
    std::fflush(stdout);
    return Done{};
}

} // namespace yorozu::desk
