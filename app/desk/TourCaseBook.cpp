// SPDX-License-Identifier: GPL-3.0-or-later
// 支援事例集: a study on which something was written that names somebody.
#include "app/desk/Tour.h"
#include "ui/casebook/CaseBookPage.h"
#include "ui/casebook/CaseBookPrint.h"
#include "ui/casebook/StudyEditor.h"
#include "ui/shell/MainWindow.h"

#include <QPlainTextEdit>

using namespace Qt::StringLiterals;

namespace yorozu::desk {

using namespace ui;

Status Tour::caseBookScene(const QString& suffix)
{
    if (const Status done = becomeChief(); !done)
        return done;
    m_window->open(Target::caseBook());
    const auto settled = [this] {
        return m_window->page() == MainWindow::Page::CaseBook && m_window->caseBookPage().isSettled();
    };
    if (const Status done = until(u"case book"_s, settled); !done)
        return done;
    CaseBookPage& page = m_window->caseBookPage();
    const int before = page.findingCount();
    QPlainTextEdit& advice = page.editor().text(StudyField::Advice);
    advice.moveCursor(QTextCursor::End);
    advice.insertPlainText(u"\n城南信金 蒲田支店の佐藤様へ03-5600-0121で連絡。"_s);
    if (const Status done = until(u"case book"_s, [&] { return settled() && page.findingCount() > before; }); !done)
        return done;
    if (const Status done = save(*m_window, u"03e-case-book"_s + suffix); !done)
        return done;
    // What was typed for the picture goes again.
    advice.undo();
    if (const Status done = until(u"case book"_s, [&] { return settled() && page.findingCount() == before; }); !done)
        return done;
    CaseBookPrint print(*m_context, &page);
    print.show();
    if (const Status done = until(u"case book"_s, [&print] { return print.isSettled() && print.document(); }); !done)
        return done;
    if (const Status done = save(print, u"03f-case-book-print"_s + suffix); !done)
        return done;
    print.reject();
    bool left = false;
    m_window->showPage(MainWindow::Page::Today, [&left] { left = true; });
    if (const Status done = until(u"leaving the case book"_s, [&left] { return left; }); !done)
        return done;
    return become(m_cast.coordinator);
}

} // namespace yorozu::desk
