// SPDX-License-Identifier: GPL-3.0-or-later
// What is typed is made safe before the window goes, or somebody else takes it.
#include "ui/async/DeskContext.h"
#include "ui/async/DeskPage.h"
#include "ui/memo/MemoEditing.h"
#include "ui/memo/MemoPage.h"
#include "ui/memo/MemoSidePanel.h"
#include "ui/notes/HandoverEditor.h"
#include "ui/notes/RecordNotes.h"
#include "ui/shell/BesidePanel.h"
#include "ui/shell/DeskSettings.h"
#include "ui/shell/MainWindow.h"

#include <algorithm>
#include <chrono>
#include <QCloseEvent>
#include <QTimer>

using namespace std::chrono_literals;

namespace yorozu::ui {

namespace {
constexpr auto SilencePatience = 1s; // for a server to take what was typed, before the window goes without its answer
}

void MainWindow::keepEverything(const std::function<void()>& then)
{
    QList<Page> holding;
    for (const Page page : PageStack::All) {
        if (m_pages->isMade(page) && m_pages->page(page).holdsText())
            holding.append(page);
    }
    if (m_beside.isMade() && m_beside->notes().holdsText())
        m_beside->notes().keep([=, this] { keepPages(holding, then); });
    else
        keepPages(holding, then);
}

// One after the other, each shown meanwhile: its own band says why if what is typed there cannot be made safe.
void MainWindow::keepPages(QList<Page> pages, std::function<void()> then)
{
    if (pages.isEmpty()) {
        then();
        return;
    }
    const Page page = pages.takeFirst();
    present(page);
    m_pages->page(page).leave([=, this] { keepPages(pages, then); });
}

// The memo is on its way to a server that says nothing, and lies on this computer: it comes from there when the server
// never took it. What lies nowhere else keeps the window.
bool MainWindow::waitsForServerOnly() const
{
    const bool others = std::any_of(PageStack::All.begin(), PageStack::All.end(), [this](Page page) {
        return page != Page::Memo && m_pages->isMade(page) && m_pages->page(page).holdsText();
    });
    if (others || (m_beside.isMade() && m_beside->notes().holdsText()) || !m_pages->isMade(Page::Memo))
        return false;
    MemoPage& memo = m_pages->memo();
    return m_context.worker().isOnServer() && memo.editing().waitsForAnswer() && !memo.side().handover().isDirty();
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    const bool holds = std::any_of(PageStack::All.begin(), PageStack::All.end(), [this](Page page) {
        return m_pages->isMade(page) && m_pages->page(page).holdsText();
    });
    const bool beside = m_beside.isMade() && m_beside->notes().holdsText();
    if (!m_mayClose && (beside || holds)) {
        event->ignore();
        // Queued: a window that is just being closed is not closed once more.
        keepEverything([this] {
            if (m_mayClose)
                return; // it has gone already
            m_mayClose = true;
            QMetaObject::invokeMethod(this, &QWidget::close, Qt::QueuedConnection);
        });
        QTimer::singleShot(SilencePatience, this, [this] {
            if (m_mayClose || !waitsForServerOnly())
                return;
            m_mayClose = true;
            close();
        });
        return;
    }
    m_settings.setWindowGeometry(saveGeometry());
    event->accept();
    Q_EMIT closing();
}

} // namespace yorozu::ui
