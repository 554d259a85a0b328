// SPDX-License-Identifier: GPL-3.0-or-later
// The keys of the window: pages, offices, regions, and the sheet that lists them.
#include "ui/async/DeskContext.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/NavigationBar.h"
#include "ui/shell/TopBar.h"
#include "ui/theme/ThemeManager.h"

#include <QApplication>
#include <QShortcut>
#include <QStackedWidget>

#include <array>

using namespace Qt::StringLiterals;

namespace yorozu::ui {

namespace {

// The first place below `region` that Tab would reach.
QWidget* firstStop(QWidget* region)
{
    for (QWidget* next = region->nextInFocusChain(); next && next != region; next = next->nextInFocusChain()) {
        if (region->isAncestorOf(next) && next->isVisible() && next->isEnabled() && !next->focusProxy() &&
            (next->focusPolicy() & Qt::TabFocus) != 0)
            return next;
    }
    return nullptr;
}

} // namespace

void MainWindow::addKey(const QKeySequence& keys, std::function<void()> does)
{
    auto* shortcut = new QShortcut(keys, this);
    connect(shortcut, &QShortcut::activated, this, std::move(does));
}

void MainWindow::addKeys()
{
    addKey(Qt::CTRL | Qt::Key_1, [this] { showPage(Page::Today); });
    addKey(Qt::CTRL | Qt::Key_2, [this] { showPage(Page::MemoList); });
    for (int i = 0; i <= 9; ++i) {
        addKey(Qt::ALT | static_cast<Qt::Key>(Qt::Key_0 + i), [this, i] { m_topBar->chooseOffice(i); });
    }
    addKey(Qt::CTRL | Qt::SHIFT | Qt::Key_M, [this] { openBlankMemo(); });
    addKey(Qt::CTRL | Qt::Key_B, [this] { setFolded(!m_navigation->isFolded()); });
    addKey(Qt::Key_F5, [this] { reload(); });
    addKey(Qt::Key_F6, [this] { nextRegion(1); });
    addKey(Qt::SHIFT | Qt::Key_F6, [this] { nextRegion(-1); });
    addKey(Qt::CTRL | Qt::Key_F1, [this] { showKeys(); });
}

void MainWindow::nextRegion(int step)
{
    const std::array<QWidget*, 3> regions{m_navigation, m_topBar, m_pages->currentWidget()};
    const int count = static_cast<int>(regions.size());
    int now = 2;
    for (int i = 0; i < count; ++i) {
        if (regions[static_cast<std::size_t>(i)]->isAncestorOf(QApplication::focusWidget()))
            now = i;
    }
    for (int tried = 1; tried <= count; ++tried) {
        const int index = ((now + step * tried) % count + count) % count;
        if (index == 0) {
            m_navigation->focusCurrent();
            return;
        }
        if (QWidget* stop = firstStop(regions[static_cast<std::size_t>(index)])) {
            stop->setFocus(Qt::TabFocusReason);
            return;
        }
    }
}

QList<ShortcutLine> MainWindow::pageKeys() const
{
    const auto key = [](auto code) { return QKeySequence(code); };
    switch (page()) {
    case Page::Today:
        return {{{key(Qt::Key_Up), key(Qt::Key_Down)}, tr("Previous or next card")},
                {{key(Qt::Key_Return)}, tr("Open")},
                {{key(Qt::Key_M)}, tr("Write the memo of the session")}};
    case Page::MemoList:
        return {{{key(Qt::Key_Up), key(Qt::Key_Down)}, tr("Previous or next memo")},
                {{key(Qt::Key_Return)}, tr("Open")},
                {{key(Qt::Key_Slash)}, tr("Filter by company")}};
    case Page::Memo:
        break;
    }
    return {{{key(Qt::CTRL | Qt::Key_Return)}, tr("Submit")},
            {{key(Qt::CTRL | Qt::Key_S)}, tr("Save now")},
            {{key(Qt::CTRL | Qt::Key_P)}, tr("Print")},
            {{key(Qt::CTRL | Qt::Key_Z), key(Qt::CTRL | Qt::SHIFT | Qt::Key_Z)}, tr("Undo, redo")},
            {{key(Qt::CTRL | Qt::Key_Tab)}, tr("Next cell")},
            {{key(Qt::CTRL | Qt::Key_E)}, tr("Earlier memo beside")},
            {{key(Qt::CTRL | Qt::Key_Semicolon)}, tr("Current time as the end")},
            {{key(Qt::Key_F9)}, tr("Fold the panel at the right")}};
}

QList<ShortcutLine> MainWindow::keysEverywhere() const
{
    QList<QKeySequence> offices;
    for (int i = 0; i < m_topBar->officeCount(); ++i)
        offices.append(QKeySequence(Qt::ALT | static_cast<Qt::Key>(Qt::Key_0 + i)));
    const auto key = [](auto code) { return QKeySequence(code); };
    return {{{key(Qt::CTRL | Qt::Key_1), key(Qt::CTRL | Qt::Key_2)}, tr("The pages of the navigation")},
            {offices, tr("All offices, or one of them")},
            {{key(Qt::CTRL | Qt::SHIFT | Qt::Key_M)}, tr("Blank memo")},
            {{key(Qt::CTRL | Qt::Key_B)}, tr("Fold the navigation")},
            {{key(Qt::Key_F5)}, tr("Load again")},
            {{key(Qt::Key_F6), key(Qt::SHIFT | Qt::Key_F6)}, tr("Next or previous region")},
            {{key(Qt::CTRL | Qt::Key_F1)}, tr("This list")}};
}

void MainWindow::showKeys()
{
    const QString name = page() == Page::Today      ? tr("Today")
                         : page() == Page::MemoList ? tr("Memos")
                                                    : tr("The memo sheet");
    auto* sheet = new ShortcutSheet(m_context.themes(), name, pageKeys(), keysEverywhere(), this);
    sheet->setAttribute(Qt::WA_DeleteOnClose);
    sheet->open();
}

} // namespace yorozu::ui
