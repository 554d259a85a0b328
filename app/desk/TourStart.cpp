// SPDX-License-Identifier: GPL-3.0-or-later
// The first run step by step, who sits here, the keys; and lists in and out.
#include "app/desk/Tour.h"
#include "core/service/Services.h"
#include "ui/admin/RestoreSteps.h"
#include "ui/async/DeskContext.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/NavigationBar.h"
#include "ui/shell/NavigationRow.h"
#include "ui/shell/PersonPicker.h"
#include "ui/shell/ShortcutSheet.h"
#include "ui/start/PlacePage.h"
#include "ui/start/RescuePanel.h"
#include "ui/start/StartWindow.h"
#include "ui/transfer/ImportPanel.h"
#include "ui/transfer/TransferPanel.h"

#include <QFile>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace yorozu::desk {

using namespace ui;

Status Tour::startScene(const QString& suffix)
{
    QSettings fresh(m_scratch.filePath(u"first-run.ini"_s), QSettings::IniFormat);
    fresh.clear(); // of the tour in another language
    StartWindow start(m_themes, m_language, SetupStore(fresh));
    // The place of the picture, whatever the machine of the tour has.
    start.placePage().setLook([](const QString& path, const QString&) {
        return service::DataPlace{service::DataPlace::Kind::Free, path, {}};
    });
    SetupState state;
    state.path = u"/home/user/centre.yorozu"_s;
    const QList<Staff>& staff = m_context->centre().staff;
    for (const Staff& person : staff) {
        const Office* office = m_context->centre().findOffice(person.office);
        StaffPlan plan{person.name, person.kana, {}, person.group, office ? office->name : QString(), {}};
        for (const StampBox& box : m_context->centre().stampBoxes) {
            if (box.id == person.stampBox)
                plan.stampBox = box.name;
        }
        state.plan.staff.append(plan);
    }
    state.plan.self = 0;
    start.setState(state);
    start.resize(m_window->size());
    start.show();
    for (int step = 0; step <= static_cast<int>(StartWindow::Step::Review); ++step) {
        start.goTo(static_cast<StartWindow::Step>(step));
        if (const Status done = until(u"place"_s, [&start] { return start.placePage().isSettled(); }); !done)
            return done;
        if (const Status done = save(start, u"09-first-run-%1"_s.arg(step + 1) + suffix); !done)
            return done;
    }
    PersonPicker picker(m_themes, m_context->centre().staff, m_cast.coordinator);
    picker.show();
    if (const Status done = save(picker, u"09b-who-are-you"_s + suffix); !done)
        return done;
    ShortcutSheet keys(m_themes, m_window->navigation().row(0)->text(), m_window->pageKeys(),
                       m_window->keysEverywhere());
    keys.show();
    return save(keys, u"00-keys"_s + suffix);
}

// A data base that is damaged: the copies of it that were found, and what is in one of them.
Status Tour::rescueScene(const QString& suffix)
{
    const QString spoilt = m_scratch.filePath(u"spoilt.yorozu"_s);
    QFile file(spoilt);
    const QByteArray noise(8192, 'x');
    if (!file.open(QIODevice::WriteOnly) || file.write(noise) != noise.size())
        return Error{ErrorKind::Internal, tr("%1 could not be written.").arg(spoilt), {}, {}};
    file.close();
    const auto damaged = service::Services::open({spoilt}, m_clock);
    if (damaged)
        return Error{ErrorKind::Internal, u"a spoilt data base was opened"_s, {}, {}};
    QSettings fresh(m_scratch.filePath(u"rescue.ini"_s), QSettings::IniFormat);
    StartWindow start(m_themes, m_language, SetupStore(fresh));
    start.resize(m_window->size());
    start.show();
    const Caller before = m_context->caller();
    m_context->setCaller(service::Services::systemCaller()); // nobody can sign in yet
    start.showError(damaged.error());
    start.showRescue(*m_context, u"/home/user/centre.yorozu"_s, m_backups->plan(), m_backups->shelf());
    Status done = save(start, u"09c-rescue"_s + suffix);
    auto* steps = start.rescue()->findChild<RestoreSteps*>();
    if (done) {
        start.rescue()->findChild<QPushButton*>(u"rescueLook"_s)->click();
        done = until(u"the copy"_s, [steps] { return steps->isChecked(); });
    }
    if (done)
        done = save(start, u"09d-rescue-copy"_s + suffix);
    m_context->setCaller(before);
    return done;
}

// A list with what is met in offices: other headings, a firm that is here already, a number that is none.
Status Tour::transferScenes(const QString& suffix)
{
    m_window->open(Target::admin(u"transfer"_s));
    auto* panel = m_window->findChild<TransferPanel*>();
    if (!panel || !panel->isVisible())
        return Error{ErrorKind::Internal, u"no section for lists"_s, {}, {}};
    ImportPanel& import = panel->importing();
    if (const Status done = save(*m_window, u"13-import-choose"_s + suffix); !done)
        return done;
    const QString head = u"会社名\tフリガナ\tTEL\t代表者\t住所\t業種\t備考2\n"_s;
    const QString rows = u"有限会社丸福製麺所\tマルフクセイメンジョ\t03-0000-0101\t福島 里美\t墨田区\tE\tA\n"
                         u"株式会社北斗建材\tホクトケンザイ\t03-0000-0102\t北野 修\t江東区\tI\tB\n"
                         u"合同会社みどりの台所\tミドリノダイドコロ\t03-0000-0103\t緑川 葵\t立川市\tM\t\n"_s;
    const QString wrong = u"田代印刷\tタシロインサツ\t03-0000-0104\t田代 茂\t文京区\t印刷\t\n"_s;
    for (const auto& [name, text] :
         {std::pair{u"13b-import-errors"_s, head + rows + wrong}, std::pair{u"13a-import-look"_s, head + rows}}) {
        import.paste(text);
        const Status looked = until(
            u"list"_s, [&import] { return import.stage() == ImportPanel::Stage::Look && import.job().isSettled(); });
        if (!looked)
            return looked;
        if (const Status done = save(*m_window, name + suffix); !done)
            return done;
    }
    panel->showExport();
    const Status exported = save(*m_window, u"13c-export"_s + suffix);
    panel->showImport();
    import.findChild<QPushButton*>(u"importBack"_s)->click();
    m_window->showPage(MainWindow::Page::Today);
    return exported;
}

} // namespace yorozu::desk
