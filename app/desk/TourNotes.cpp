// SPDX-License-Identifier: GPL-3.0-or-later
// What hangs on records: the lower half of the memo's side panel, and the bell.
#include "app/desk/Tour.h"
#include "ui/memo/MemoPage.h"
#include "ui/memo/MemoSidePanel.h"
#include "ui/notes/AttachmentList.h"
#include "ui/notes/AttachmentRow.h"
#include "ui/notes/HandoverEditor.h"
#include "ui/shell/BellButton.h"
#include "ui/shell/BellPopup.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/TopBar.h"

#include <QScrollArea>
#include <QScrollBar>

using namespace Qt::StringLiterals;

namespace yorozu::desk {

using namespace ui;

// Of the coordinator, on the today page.
Status Tour::notesScenes(const QString& suffix)
{
    const BellButton& bell = m_window->topBar().bell();
    if (const Status done = until(u"bell"_s, [&bell] { return bell.count() > 0; }); !done)
        return done;
    bell.popup().openAt(bell);
    const Status shown = save(bell.popup(), u"00b-bell"_s + suffix);
    bell.popup().hide();
    if (!shown)
        return shown;

    m_window->openBooking(m_cast.running);
    MemoSidePanel& side = m_window->memoPage().side();
    const Status loaded = until(u"notes"_s, [this, &side] {
        return m_window->page() == MainWindow::Page::Memo && side.attachments().count() > 0 &&
               side.attachments().rows().first()->y() > 0 && !side.handover().isEmpty();
    });
    if (!loaded)
        return loaded;
    auto* scroll = side.findChild<QScrollArea*>(u"memoSideScroll"_s);
    scroll->verticalScrollBar()->setValue(scroll->verticalScrollBar()->maximum());
    if (const Status done = save(*m_window, u"03d-memo-notes"_s + suffix); !done)
        return done;
    bool left = false;
    m_window->showPage(MainWindow::Page::Today, [&left] { left = true; });
    return until(u"leaving the memo"_s, [&left] { return left; });
}

} // namespace yorozu::desk
