// SPDX-License-Identifier: GPL-3.0-or-later
// What the palette of the window offers beside what is found: records opened lately, pages, things to make, choices.
#include "core/rules/Permissions.h"
#include "ui/async/DeskContext.h"
#include "ui/async/DeskPage.h"
#include "ui/memo/MemoPage.h"
#include "ui/search/SearchPalette.h"
#include "ui/shell/BesidePanel.h"
#include "ui/shell/DeskSettings.h"
#include "ui/shell/Language.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/NavigationBar.h"
#include "ui/shell/NavigationRow.h"
#include "ui/shell/PageStack.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace yorozu::ui {

namespace {

using Kind = service::SearchRecord::Kind;

std::optional<service::SearchRecord> recordOf(const QString& text)
{
    static const QHash<QString, Kind> kinds{
        {u"client"_s, Kind::Client}, {u"booking"_s, Kind::Booking}, {u"memo"_s, Kind::Memo}};
    const auto kind = kinds.constFind(text.section(u' ', 0, 0));
    const qint64 id = text.section(u' ', 1).toLongLong();
    if (kind == kinds.cend() || id <= 0)
        return std::nullopt;
    return service::SearchRecord{*kind, id};
}

} // namespace

SearchPalette* MainWindow::makePalette()
{
    auto* palette = new SearchPalette(m_context, this);
    palette->setRecent([this] {
        QList<service::SearchRecord> records;
        const QStringList texts = m_settings.recent(m_database.path, m_context.caller().staff);
        for (const QString& text : texts) {
            if (const auto record = recordOf(text))
                records.append(*record);
        }
        return records;
    });
    palette->setCommands([this] { return commands(); });
    connect(palette, &SearchPalette::besideWanted, this, &MainWindow::openBeside);
    return palette;
}

void MainWindow::search()
{
    m_palette->popUp();
}

// Beside the sheet that is being written a memo stands as its client's earlier ones do; everything else has the panel.
void MainWindow::openBeside(const Target& target)
{
    if (target.kind == Target::Kind::Memo)
        remember(u"memo %1"_s.arg(target.id));
    if (target.kind == Target::Kind::Memo && page() == Page::Memo)
        m_pages->memo().showBeside(Id<Memo>(target.id));
    else if (BesidePanel::canShow(target))
        m_beside->showRecord(target);
    else
        open(target);
}

void MainWindow::remember(const QString& record)
{
    m_settings.addRecent(m_database.path, m_context.caller().staff, record);
}

QList<PaletteCommand> MainWindow::commands()
{
    QList<PaletteCommand> list;
    const QString pageNote = tr("Page");
    for (int row = 0; row < m_navigation->rowCount(); ++row) {
        list.append({m_navigation->row(row)->iconName(),
                     m_navigation->row(row)->text(),
                     pageNote,
                     {},
                     QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_1 + row)),
                     false,
                     [this, row] { Q_EMIT m_navigation->pageRequested(row); }});
    }
    list.append({u"memo"_s,
                 tr("Write a blank memo"),
                 {},
                 u"new memo 新規 相談メモ"_s,
                 QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_M),
                 true,
                 [this] { openBlankMemo(); }});
    list.append({u"star"_s, tr("Case book"), pageNote, u"case book 事例集 支援事例集"_s, {}, false, [this] {
                     open(Target::caseBook());
                 }});
    if (rules::mayDo(m_context.caller().group, rules::Action::EditBookings)) {
        list.append(
            {u"cal"_s, tr("Enter a new booking"), {}, u"new booking 新規 予約"_s, {}, false, [this] { newBooking(); }});
    }
    if (rules::mayDo(m_context.caller().group, rules::Action::EditClients)) {
        list.append({u"company"_s, tr("Enter a new company"), {}, u"new company client 新規 企業"_s, {}, false, [this] {
                         newClient();
                     }});
    }
    if (rules::mayDo(m_context.caller().group, rules::Action::EditAgencies)) {
        list.append({u"net"_s,
                     tr("Record an activity with an agency"),
                     {},
                     u"new activity 新規 活動 連携"_s,
                     QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_N),
                     false,
                     [this] { newActivity(); }});
    }
    if (m_signIn.on) {
        list.append({u"lock"_s,
                     tr("Lock the screen"),
                     {},
                     u"lock ロック 離席"_s,
                     QKeySequence(Qt::CTRL | Qt::Key_L),
                     false,
                     [this] { lock(); }});
        list.append({u"users"_s, tr("Sign out"), {}, u"logout サインアウト"_s, {}, false, [this] { signOut(); }});
    } else {
        list.append({u"users"_s, tr("Change user…"), {}, u"user 利用者"_s, {}, false, [this] { askForUser(); }});
    }
    list.append({u"key"_s,
                 tr("Keys of this page"),
                 {},
                 u"shortcut ショートカット"_s,
                 QKeySequence(Qt::CTRL | Qt::Key_F1),
                 false,
                 [this] { showKeys(); }});
    list.append({u"fold"_s, tr("Fold the navigation"), {}, {}, QKeySequence(Qt::CTRL | Qt::Key_B), false, [this] {
                     setFolded(!m_navigation->isFolded());
                 }});
    list.append(
        {u"arrow"_s, tr("Load again"), {}, u"reload 更新"_s, QKeySequence(Qt::Key_F5), false, [this] { reload(); }});
    addChoices(list);
    list.append({u"info"_s, tr("About YorozuDesk"), {}, {}, {}, false, [this] { showAbout(); }});
    return list;
}

void MainWindow::addChoices(QList<PaletteCommand>& list)
{
    using Mode = ThemeManager::Mode;
    const QList<std::pair<QString, Mode>> colours{{tr("Light colours"), Mode::Light},
                                                  {tr("Dark colours"), Mode::Dark},
                                                  {tr("Colours as the computer"), Mode::System}};
    for (const auto& [name, mode] : colours)
        list.append(
            {u"moon"_s, name, {}, u"theme テーマ 配色"_s, {}, false, [this, mode = mode] { chooseTheme(mode); }});
    // Named in their own words, so that whoever cannot read the other finds hers.
    for (const auto& [name, code] : {std::pair{u"日本語"_s, u"ja"_s}, std::pair{u"English"_s, u"en"_s}}) {
        list.append({u"globe"_s, name, tr("Language"), u"language 言語"_s, {}, false, [this, code = code] {
                         m_settings.setLanguage(code);
                         m_language.set(code);
                     }});
    }
}

} // namespace yorozu::ui
