// SPDX-License-Identifier: GPL-3.0-or-later
// What the tour shows, screen by screen.
#include "app/desk/Tour.h"
#include "core/service/MemoService.h"
#include "core/service/Services.h"
#include "ui/admin/RestoreSteps.h"
#include "ui/admin/ServerBackupSection.h"
#include "ui/async/DeskContext.h"
#include "ui/clients/ClientListView.h"
#include "ui/clients/ClientRecordView.h"
#include "ui/clients/ClientsPage.h"
#include "ui/clients/ClientTabs.h"
#include "ui/clients/MergePanel.h"
#include "ui/memo/MemoListPage.h"
#include "ui/memo/MemoPage.h"
#include "ui/notes/RecordNotes.h"
#include "ui/paper/PdfFile.h"
#include "ui/search/SearchPalette.h"
#include "ui/shell/BesidePanel.h"
#include "ui/shell/MainWindow.h"
#include "ui/today/DeskTable.h"
#include "ui/today/OfficeDesk.h"
#include "ui/today/TodayPage.h"

#include <cstdio>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace yorozu::desk {

using namespace ui;

namespace {
constexpr QSize Usual(1440, 900);
constexpr QSize Smallest(1280, 720);
} // namespace

Status Tour::allScenes()
{
    m_window->resize(Usual);
    m_window->show();
    if (m_line.tourAtDoubleScale)
        return scenesOf(u"-ja-light-2x"_s, false);
    for (const QString& language : {u"ja"_s, u"en"_s}) {
        m_language.set(language);
        for (const bool dark : {false, true}) {
            m_themes.setMode(dark ? ThemeManager::Mode::Dark : ThemeManager::Mode::Light);
            const QString suffix = u"-%1-%2"_s.arg(language, dark ? u"dark"_s : u"light"_s);
            if (const Status done = scenesOf(suffix, true); !done)
                return done;
        }
        m_themes.setMode(ThemeManager::Mode::Light);
        m_window->resize(Smallest);
        if (const Status done = scenesOf(u"-%1-light-1280x720"_s.arg(language), false); !done)
            return done;
        m_window->resize(Usual);
    }
    m_language.set(u"ja"_s);
    return sheets();
}

// `all` false: the main ones only.
Status Tour::scenesOf(const QString& suffix, bool all)
{
    if (const Status done = become(m_cast.coordinator); !done)
        return done;
    m_window->showPage(MainWindow::Page::Today);
    if (const Status done = settleToday(); !done)
        return done;
    if (const Status done = save(*m_window, u"01-today"_s + suffix); !done)
        return done;
    if (const Status done = searchScene(u"00-shell-search"_s + suffix, u"丸福"_s); !done)
        return done;
    if (all) {
        if (const Status done = besideScene(u"00f-beside"_s + suffix); !done)
            return done;
        if (const Status done = emptyDayScene(u"01a-today-empty"_s + suffix); !done)
            return done;
    }
    if (const Status done = calendarScenes(suffix, all); !done)
        return done;
    m_window->showPage(MainWindow::Page::MemoList);
    if (const Status done = settleList(); !done)
        return done;
    if (const Status done = save(*m_window, u"03a-memo-list"_s + suffix); !done)
        return done;
    if (const Status done = memoScene(u"03-memo"_s + suffix, [this] { m_window->openBooking(m_cast.running); }); !done)
        return done;
    if (const Status done = clientScenes(suffix); !done)
        return done;
    if (const Status done = caseBookScene(suffix); !done)
        return done;
    if (const Status done = agencyScenes(suffix, all); !done)
        return done;
    if (const Status done = dashboardScenes(suffix, all); !done)
        return done;
    if (const Status done = reportScenes(suffix, all); !done)
        return done;
    if (!all) {
        const Status done = centreScenes(suffix);
        return done ? peopleScenes(suffix) : done;
    }
    for (const auto& [name, words] :
         {std::pair{u"00b-search-memos"_s, u"資金繰り 返済"_s}, std::pair{u"00c-search-nothing"_s, u"存在しない"_s},
          std::pair{u"00d-search-recent"_s, QString()}, std::pair{u"00e-search-person"_s, u"今村"_s}}) {
        if (const Status done = searchScene(name + suffix, words); !done)
            return done;
    }
    if (const Status done = notesScenes(suffix); !done)
        return done;
    if (m_cast.confirmed) {
        const Status done =
            memoScene(u"03b-memo-confirmed"_s + suffix, [this] { m_window->openMemo(m_cast.confirmed); });
        if (!done)
            return done;
    }
    if (m_cast.returned) {
        const Status done = memoScene(u"03c-memo-returned"_s + suffix, [this] { m_window->openMemo(m_cast.returned); });
        if (!done)
            return done;
    }
    bool there = false;
    m_window->showPage(MainWindow::Page::Today, [&there] { there = true; });
    if (const Status done = until(u"leaving the memo"_s, [&there] { return there; }); !done)
        return done;
    if (m_cast.office) {
        if (const Status done = become(m_cast.office); !done)
            return done;
        if (const Status done = settleToday(); !done)
            return done;
        if (const Status done = officeScene(u"01b-today-office"_s + suffix); !done)
            return done;
    }
    if (const Status done = adminScenes(suffix); !done)
        return done;
    if (const Status done = centreScenes(suffix); !done)
        return done;
    if (const Status done = peopleScenes(suffix); !done)
        return done;
    if (const Status done = transferScenes(suffix); !done)
        return done;
    if (const Status done = auditScene(suffix); !done)
        return done;
    if (const Status done = startScene(suffix); !done)
        return done;
    if (const Status done = serverScenes(suffix); !done)
        return done;
    return rescueScene(suffix);
}

Status Tour::adminScenes(const QString& suffix)
{
    const auto quiet = [this] {
        return m_window->page() == MainWindow::Page::Admin && m_backups->hasLooked() &&
               m_backups->phase() == service::BackupScheduler::Phase::Idle && !m_backups->shelf().copies.isEmpty();
    };
    for (const QString& section : {u"database"_s, u"backup"_s}) {
        m_window->open(Target::admin(section));
        if (const Status done = until(u"administration"_s, quiet); !done)
            return done;
        if (const Status done = save(*m_window, u"12-admin-%1"_s.arg(section) + suffix); !done)
            return done;
    }
    auto* steps = m_window->findChild<RestoreSteps*>();
    if (!steps)
        return Error{ErrorKind::Internal, tr("The steps of a restore are not there."), {}, {}};
    steps->begin(m_backups->shelf().copies.constFirst().file, {});
    if (const Status done = until(u"the copy"_s, [steps] { return steps->isChecked(); }); !done)
        return done;
    const Status saved = save(*m_window, u"12-admin-restore"_s + suffix);
    steps->cancel();
    if (!saved)
        return saved;
    // The same place of a centre on a server.
    ServerBackupSection server(*m_context, u"postgresql://imamura@db.example.jp/centre"_s);
    server.resize(steps->parentWidget()->size());
    server.show();
    return save(server, u"12-admin-backup-server"_s + suffix);
}

// The memo of the picture in the middle of the queue, read beside it.
Status Tour::officeScene(const QString& name)
{
    OfficeDesk& office = *m_window->todayPage().officeDesk();
    const DeskTableModel& rows = office.queue().rows();
    for (int row = 0; row < rows.rowCount(); ++row) {
        if (rows.index(row, 2).data().toString().contains(u"東雲"_s))
            office.queue().choose(rows.idAt(row));
    }
    if (const Status done = until(u"memo beside the queue"_s, [&office] { return office.isSettled(); }); !done)
        return done;
    return save(*m_window, name);
}

// A day without sessions: of an office where the coordinator has none.
Status Tour::emptyDayScene(const QString& name)
{
    const Office* elsewhere = m_context->centre().findOffice(u"立川"_s);
    if (!elsewhere)
        return Done{};
    m_context->setOffice(elsewhere->id);
    if (const Status done = settleToday(); !done)
        return done;
    if (const Status done = save(*m_window, name); !done)
        return done;
    m_context->setOffice({});
    return settleToday();
}

Status Tour::clientScenes(const QString& suffix)
{
    ClientsPage& page = m_window->clientsPage();
    const auto settled = [&page] { return page.isSettled(); };
    m_window->showPage(MainWindow::Page::Clients);
    page.showList();
    page.list().reload();
    if (const Status done = until(u"ledger"_s, settled); !done)
        return done;
    if (const Status done = save(*m_window, u"08a-client-list"_s + suffix); !done)
        return done;
    page.newClient();
    if (const Status done = until(u"form of a new company"_s, settled); !done)
        return done;
    if (const Status done = save(*m_window, u"08f-client-new"_s + suffix); !done)
        return done;
    page.closeForm();
    // Those who answer the telephone merge records.
    if (m_cast.office) {
        if (const Status done = become(m_cast.office); !done)
            return done;
    }
    m_window->openClient(m_cast.client);
    if (const Status done = until(u"company"_s, [&] { return page.showsRecord() && page.isSettled(); }); !done)
        return done;
    if (const Status done = save(*m_window, u"08-company"_s + suffix); !done)
        return done;
    page.record().newReferral();
    if (const Status done = until(u"form"_s, settled); !done)
        return done;
    if (const Status done = save(*m_window, u"08b-company-referral"_s + suffix); !done)
        return done;
    page.record().closeTopmost();
    page.record().notes().newHandover();
    if (const Status done = until(u"handover note"_s, settled); !done)
        return done;
    if (const Status done = save(*m_window, u"08e-company-handover"_s + suffix); !done)
        return done;
    page.record().closeTopmost();
    page.record().tabs().setTab(ClientTabs::Tab::Files);
    if (const Status done = until(u"files"_s, settled); !done)
        return done;
    if (const Status done = save(*m_window, u"08d-company-files"_s + suffix); !done)
        return done;
    page.record().tabs().setTab(ClientTabs::Tab::Story);
    if (const Status done = mergeScene(u"08c-company-merged"_s + suffix); !done)
        return done;
    return become(m_cast.coordinator);
}

// The two records made one, and two again.
Status Tour::mergeScene(const QString& name)
{
    ClientsPage& page = m_window->clientsPage();
    MergePanel& panel = page.record().mergePanel();
    auto* merge = panel.findChild<QPushButton*>(u"mergeMerge"_s);
    if (!merge || !merge->isEnabled())
        return Error{ErrorKind::NotFound, tr("The demo has no two records of one company."), {}, {}};
    merge->click();
    const auto merged = [&page, &panel] { return panel.canUndo() && page.isSettled(); };
    if (const Status done = until(u"merging"_s, merged); !done)
        return done;
    const Status saved = save(*m_window, name);
    panel.undo();
    const Status back =
        until(u"separating"_s, [&page, &panel] { return panel.candidateCount() > 0 && page.isSettled(); });
    return saved ? back : saved;
}

Status Tour::searchScene(const QString& name, const QString& words)
{
    SearchPalette& palette = m_window->palette();
    palette.popUp(words);
    if (const Status done = until(u"search"_s, [&palette] { return palette.settled(); }); !done)
        return done;
    const Status saved = save(*m_window, name);
    palette.closeUp();
    return saved;
}

// A client looked at from the page of the day.
Status Tour::besideScene(const QString& name)
{
    BesidePanel& beside = m_window->beside();
    beside.showRecord(Target::client(m_cast.client));
    if (const Status done = until(u"record beside the page"_s, [&beside] { return beside.isSettled(); }); !done)
        return done;
    const Status saved = save(*m_window, name);
    beside.closeUp();
    return saved;
}

Status Tour::memoScene(const QString& name, std::function<void()> open)
{
    // Another memo may be on the sheet: the new one is there when the editing says so.
    bool there = false;
    const auto watch =
        QObject::connect(&m_window->memoPage().editing(), &MemoEditing::opened, [&there] { there = true; });
    open();
    const Status opened =
        until(u"memo"_s, [this, &there] { return there && m_window->page() == MainWindow::Page::Memo; });
    QObject::disconnect(watch);
    if (!opened)
        return opened;
    if (const Status done = save(*m_window, name); !done)
        return done;
    bool left = false;
    m_window->showPage(MainWindow::Page::Today, [&left] { left = true; });
    return until(u"leaving the memo"_s, [&left] { return left; });
}

Status Tour::sheets()
{
    const QList<StampBox> boxes = m_context->centre().stampBoxes;
    if (!m_cast.confirmed)
        return Error{ErrorKind::NotFound, tr("The demo has no confirmed memo."), {}, {}};
    const auto view =
        ask(m_worker->query([caller = m_context->caller(), id = m_cast.confirmed](service::Services& services) {
            return services.memos().open(caller, id);
        }));
    if (!view)
        return view.error();
    const QString memo = m_folder.filePath(u"memo-a4.pdf"_s);
    if (const Status written = PdfFile::write(memo, {SheetValues::of(view->memo, boxes)}); !written)
        return written;
    const QString blank = m_folder.filePath(u"memo-a4-blank.pdf"_s);
    if (const Status written = PdfFile::write(blank, {SheetValues::blankSheet(boxes)}); !written)
        return written;
    std::fprintf(stdout, "%s\n%s\n", qUtf8Printable(memo), qUtf8Printable(blank));
    return Done{};
}

} // namespace yorozu::desk
