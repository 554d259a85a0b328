// SPDX-License-Identifier: GPL-3.0-or-later
// The keys of the window: pages, offices, regions, and the sheet that lists them.
#include "ui/async/DeskContext.h"
#include "ui/async/DeskPage.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/NavigationBar.h"
#include "ui/shell/ShortcutSheet.h"
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
    for (int row = 0; row < m_navigation->rowCount(); ++row)
        addKey(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_1 + row),
               [this, row] { Q_EMIT m_navigation->pageRequested(row); });
    for (int i = 0; i <= 9; ++i) {
        addKey(Qt::ALT | static_cast<Qt::Key>(Qt::Key_0 + i), [this, i] { m_topBar->chooseOffice(i); });
    }
    addKey(Qt::CTRL | Qt::SHIFT | Qt::Key_M, [this] { openBlankMemo(); });
    addKey(Qt::CTRL | Qt::ALT | Qt::Key_N, [this] { newActivity(); });
    addKey(Qt::CTRL | Qt::Key_K, [this] { search(); });
    addKey(Qt::CTRL | Qt::Key_B, [this] { setFolded(!m_navigation->isFolded()); });
    addKey(Qt::Key_F5, [this] { reload(); });
    addKey(Qt::Key_F6, [this] { nextRegion(1); });
    addKey(Qt::SHIFT | Qt::Key_F6, [this] { nextRegion(-1); });
    addKey(Qt::CTRL | Qt::Key_F1, [this] { showKeys(); });
    addKey(Qt::CTRL | Qt::Key_L, [this] { lock(); });
}

// By keyboard: one who does so stays there when a page opens.
bool MainWindow::walksNavigation() const
{
    return m_navigation->isAncestorOf(QApplication::focusWidget());
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
    return currentPage().keys();
}

QList<ShortcutLine> MainWindow::keysEverywhere() const
{
    QList<QKeySequence> offices;
    for (int i = 0; i < m_topBar->officeCount(); ++i)
        offices.append(QKeySequence(Qt::ALT | static_cast<Qt::Key>(Qt::Key_0 + i)));
    QList<QKeySequence> rows;
    for (int row = 0; row < m_navigation->rowCount(); ++row)
        rows.append(QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_1 + row)));
    const auto key = [](auto code) { return QKeySequence(code); };
    QList<ShortcutLine> lines{{{key(Qt::CTRL | Qt::Key_K)}, tr("Search and commands")},
                              {rows, tr("The pages of the navigation")},
                              {offices, tr("All offices, or one of them")},
                              {{key(Qt::CTRL | Qt::SHIFT | Qt::Key_M)}, tr("Blank memo")},
                              {{key(Qt::CTRL | Qt::ALT | Qt::Key_N)}, tr("New activity")},
                              {{key(Qt::CTRL | Qt::Key_B)}, tr("Fold the navigation")},
                              {{key(Qt::Key_F5)}, tr("Load again")},
                              {{key(Qt::Key_F6), key(Qt::SHIFT | Qt::Key_F6)}, tr("Next or previous region")},
                              {{key(Qt::CTRL | Qt::Key_F1)}, tr("This list")}};
    if (m_signIn.on)
        lines.append({{key(Qt::CTRL | Qt::Key_L)}, tr("Lock the screen")});
    return lines;
}

void MainWindow::showKeys()
{
    auto* sheet = new ShortcutSheet(m_context.themes(), currentPage().title(), pageKeys(), keysEverywhere(), this);
    sheet->setAttribute(Qt::WA_DeleteOnClose);
    sheet->open();
}

} // namespace yorozu::ui
