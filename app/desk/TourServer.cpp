// SPDX-License-Identifier: GPL-3.0-or-later
// What is seen of a server: naming it, its password, moving there and back, and a line that is lost. No server is
// asked.
#include "app/desk/Desk.h"
#include "app/desk/ExitServer.h"
#include "app/desk/Tour.h"
#include "core/service/DataAddress.h"
#include "core/service/LeftWorkers.h"
#include "core/service/MoveService.h"
#include "core/service/Services.h"
#include "ui/admin/MovePanel.h"
#include "ui/admin/ServerFields.h"
#include "ui/async/DeskContext.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/StatusBar.h"
#include "ui/signin/ServerPasswordWindow.h"
#include "ui/start/OpeningWindow.h"
#include "ui/start/PlacePage.h"
#include "ui/start/ServerDialog.h"
#include "ui/start/StartWindow.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace yorozu::desk {

using namespace ui;

namespace {
const auto Server = u"postgresql://imamura@db.example.jp/centre"_s;
const auto Admin = u"postgresql://centre_admin@db.example.jp/centre"_s;
// As core/storage/StorageError says it.
constexpr auto Unreachable =
    "The server cannot be reached or does not let you in. Check the address, the network, your "
    "name and your password.";
constexpr auto NoEntrance = "The server does not let you in. Check your name and your password, or ask who looks after "
                            "the server.";
} // namespace

Status Tour::serverScenes(const QString& suffix)
{
    for (const auto scene : {&Tour::serverPlaceScene, &Tour::serverLineScene, &Tour::moveScene, &Tour::lineLostScene}) {
        if (const Status done = (this->*scene)(suffix); !done)
            return done;
    }
    ServerDialog dialog;
    dialog.fields().setAddress(Server);
    dialog.show();
    if (const Status done = save(dialog, u"09l-server-open"_s + suffix); !done)
        return done;
    ServerPasswordWindow refused(m_themes, Server, ServerPasswordWindow::Purpose::Opening);
    refused.offerToKeep(true);
    refused.show();
    refused.refuse(QCoreApplication::translate("Storage", NoEntrance));
    return save(refused, u"09m-server-refused"_s + suffix);
}

// The step of the first run in which the place is named: free, refused, and with a centre in it.
Status Tour::serverPlaceScene(const QString& suffix)
{
    using Kind = service::DataPlace::Kind;
    const QString refusal = QCoreApplication::translate("Storage", Unreachable);
    QSettings fresh(m_scratch.filePath(u"first-server.ini"_s), QSettings::IniFormat);
    fresh.clear(); // of the tour in another language
    SetupState state;
    state.path = Server;
    for (const auto& [name, kind] :
         {std::pair{u"09a-first-run-server"_s, Kind::Free}, std::pair{u"09a-first-run-server-refused"_s, Kind::Refused},
          std::pair{u"09a-first-run-server-existing"_s, Kind::Existing}}) {
        StartWindow start(m_themes, m_language, SetupStore(fresh));
        start.placePage().setLook([kind = kind, refusal](const QString& path, const QString&) {
            return service::DataPlace{kind, path, kind == Kind::Refused ? refusal : QString()};
        });
        start.setState(state);
        start.resize(m_window->size());
        start.show();
        start.goTo(StartWindow::Step::Place);
        if (const Status done = until(u"server"_s, [&start] { return start.placePage().isSettled(); }); !done)
            return done;
        if (const Status done = save(start, name + suffix); !done)
            return done;
    }
    return Done{};
}

// A server on the way into the program, and out of it.
Status Tour::serverLineScene(const QString& suffix)
{
    OpeningWindow opening(Server);
    opening.show();
    if (const Status done = save(opening, u"09g-connecting"_s + suffix); !done)
        return done;
    ServerPasswordWindow password(m_themes, Server, ServerPasswordWindow::Purpose::Opening);
    password.offerToKeep(false);
    password.show();
    if (const Status done = save(password, u"09h-server-password"_s + suffix); !done)
        return done;
    ServerPasswordWindow moving(m_themes, Server, ServerPasswordWindow::Purpose::Moving);
    moving.show();
    if (const Status done = save(moving, u"09i-move-password"_s + suffix); !done)
        return done;
    QSettings fresh(m_scratch.filePath(u"server.ini"_s), QSettings::IniFormat);
    StartWindow start(m_themes, m_language, SetupStore(fresh));
    start.resize(m_window->size());
    start.show();
    start.showOpening(service::DataAddress::of(Server));
    if (const Status done = save(start, u"09j-first-window-connecting"_s + suffix); !done)
        return done;
    const service::LeftWorkers none;
    ExitServer leaving(*m_worker, none);
    leaving.show();
    return save(leaving, u"09k-end-server"_s + suffix);
}

// The centre on its way to a server: where to, under way, and there.
Status Tour::moveScene(const QString& suffix)
{
    m_window->open(Target::admin(u"database"_s));
    auto* panel = m_window->findChild<MovePanel*>();
    if (!panel || !panel->isVisible())
        return Error{ErrorKind::Internal, u"no way to a server"_s, {}, {}};
    const Caller before = m_context->caller();
    m_context->setCaller(service::Services::systemCaller()); // who may
    panel->findChild<ServerFields*>()->setAddress(Admin);
    panel->begin();
    const Status asked = save(*m_window, u"12-admin-move"_s + suffix);
    panel->cancel();
    m_context->setCaller(before);
    if (!asked)
        return asked;
    QSettings fresh(m_scratch.filePath(u"move.ini"_s), QSettings::IniFormat);
    StartWindow start(m_themes, m_language, SetupStore(fresh));
    start.resize(m_window->size());
    start.show();
    start.showProgress(StartWindow::Work::MoveRows, 620, 1000);
    if (const Status done = save(start, u"09e-moving"_s + suffix); !done)
        return done;
    service::MoveOutcome outcome;
    outcome.from = u"/home/user/centre.yorozu"_s;
    outcome.to = Admin;
    outcome.tables.resize(41);
    outcome.rows = 101445;
    outcome.files = 8;
    start.showMoved(Desk::movedText(outcome), outcome.to);
    return save(start, u"09f-moved"_s + suffix);
}

// The two ways in which a line tells of itself, and the way back to a file.
Status Tour::lineLostScene(const QString& suffix)
{
    auto* status = m_window->findChild<StatusBar*>();
    const QString database = status->path();
    const StatusBar::Database before = status->database();
    status->setDatabase(Server, StatusBar::Database::CutOff);
    const Status lost = save(*m_window, u"00-line-lost"_s + suffix);
    status->setDatabase(database, before);
    if (!lost)
        return lost;
    QWidget page;
    MovePanel panel(*m_context, Server, &page);
    auto* layout = new QVBoxLayout(&page);
    layout->addWidget(&panel);
    layout->addStretch(1);
    page.resize(m_window->size() / 2);
    page.show();
    panel.begin();
    return save(page, u"12-admin-move-back"_s + suffix);
}

} // namespace yorozu::desk
