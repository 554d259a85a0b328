// SPDX-License-Identifier: GPL-3.0-or-later
// The keys of the calendar that are not those of its sheet.
#include "ui/async/DeskContext.h"
#include "ui/calendar/BookingPanel.h"
#include "ui/calendar/CalendarModel.h"
#include "ui/calendar/CalendarPage.h"
#include "ui/calendar/CalendarSheet.h"
#include "ui/calendar/CalendarToolBar.h"
#include "ui/calendar/MiniMonth.h"
#include "ui/calendar/PeopleSheet.h"
#include "ui/calendar/RosterStrip.h"
#include "ui/calendar/WaitingTray.h"
#include "ui/notes/RecordNotes.h"
#include "ui/theme/TabOrder.h"

#include <QApplication>
#include <QKeyEvent>
#include <QScrollArea>

using namespace Qt::StringLiterals;

namespace yorozu::ui {

QList<ShortcutLine> CalendarPage::keys() const
{
    const auto key = [](auto code) { return QKeySequence(code); };
    const ShortcutLine print{{key(Qt::CTRL | Qt::Key_P)}, tr("Print")};
    const ShortcutLine request{{key(Qt::SHIFT | Qt::Key_N)}, tr("Somebody waits for a place")};
    const bool people = m_kind == CalendarKind::People;
    const QList<ShortcutLine> kinds{{{key(Qt::Key_D), key(Qt::Key_W), key(Qt::SHIFT | Qt::Key_M), key(Qt::Key_C)},
                                     tr("By booth, week, month, by coordinator")}};
    if (const CalendarView* view = shownView())
        return kinds + view->keys() + QList<ShortcutLine>{request, print};
    return kinds +
           QList<ShortcutLine>{
               {{key(Qt::Key_Left), key(Qt::Key_Right)}, tr("Previous or next day")},
               {{key(Qt::Key_T)}, tr("Today")},
               {{key(Qt::Key_G)}, tr("Go to a date")},
               {{key(Qt::Key_B)}, tr("Which booths are free now")},
               {{key(Qt::Key_H)}, tr("Who could work from home, where the booths do not suffice")},
               {{key(Qt::Key_Up), key(Qt::Key_Down)},
                people ? tr("Previous or next booking of the coordinator")
                       : tr("Previous or next booking of the booth")},
               {{key(Qt::CTRL | Qt::Key_Up), key(Qt::CTRL | Qt::Key_Down), key(Qt::CTRL | Qt::Key_Left),
                 key(Qt::CTRL | Qt::Key_Right)},
                tr("Mark a slot; with Shift it grows")},
               {{key(Qt::CTRL | Qt::Key_N), key(Qt::Key_N)}, tr("New booking in the marked slot")},
               request,
               {{key(Qt::Key_Return)}, tr("Change the booking")},
               {{key(Qt::ALT | Qt::Key_Up), key(Qt::ALT | Qt::Key_Down), key(Qt::ALT | Qt::Key_Left),
                 key(Qt::ALT | Qt::Key_Right)},
                tr("Carry the booking; Enter drops it")},
               {{key(Qt::ALT | Qt::SHIFT | (people ? Qt::Key_Left : Qt::Key_Up)),
                 key(Qt::ALT | Qt::SHIFT | (people ? Qt::Key_Right : Qt::Key_Down))},
                tr("Shorter or longer")},
               {{key(Qt::CTRL | Qt::Key_X), key(Qt::CTRL | Qt::Key_C), key(Qt::CTRL | Qt::Key_V)},
                tr("Cut, copy, put into the marked slot")},
               {{key(Qt::SHIFT | (people ? Qt::Key_Up : Qt::Key_Left)),
                 key(Qt::SHIFT | (people ? Qt::Key_Down : Qt::Key_Right))},
                people ? tr("Booking of the coordinator above or below") : tr("Booking in the booth beside it")},
               {{key(Qt::Key_M)}, tr("Write its memo")},
               {{key(Qt::Key_1), key(Qt::Key_2), key(Qt::Key_3), key(Qt::Key_4), key(Qt::Key_5)},
                tr("Tentative, confirmed, in session, done, no-show")},
               {{key(Qt::Key_Delete)}, tr("Cancel the booking")},
               {{key(Qt::CTRL | Qt::Key_Z)}, tr("Undo")},
               {{key(Qt::CTRL | Qt::Key_Plus), key(Qt::CTRL | Qt::Key_Minus), key(Qt::CTRL | Qt::Key_0)},
                people ? tr("Taller or lower rows, as usual") : tr("Taller or lower hours, as usual")},
               print,
               {{key(Qt::Key_F9)}, tr("Fold the right panel")}};
}

// The panel is filled anew with each booking.
bool CalendarPage::focusNextPrevChild(bool next)
{
    QList<QWidget*> parts{m_toolBar, m_roster, m_sheet, m_people, m_waiting};
    CalendarView* view = shownView();
    if (view)
        parts.append(view);
    parts += {m_month, m_forms, m_panel};
    if (view && view->side())
        parts.append(view->side());
    return focusInOrder(this, parts, next) || DeskPage::focusNextPrevChild(next);
}

void CalendarPage::keyPressEvent(QKeyEvent* event)
{
    // What is typed in the form is meant for the form.
    const QWidget* focus = QApplication::focusWidget();
    const bool inForm = m_forms->isAncestorOf(focus) || m_panel->notes().isAncestorOf(focus);
    if (!inForm && event->modifiers() == Qt::ShiftModifier && event->key() == Qt::Key_M) {
        setKind(CalendarKind::Month); // M alone is the memo
        return;
    }
    if (!inForm && event->modifiers() == Qt::ShiftModifier && event->key() == Qt::Key_N) {
        newRequest();
        return;
    }
    if (event->matches(QKeySequence::Print)) {
        print();
        return;
    }
    if (inForm || event->modifiers() != Qt::NoModifier) {
        DeskPage::keyPressEvent(event);
        return;
    }
    switch (event->key()) {
    case Qt::Key_Left:
        step(-1);
        break;
    case Qt::Key_Right:
        step(1);
        break;
    case Qt::Key_T:
        goToday();
        break;
    case Qt::Key_D:
        setKind(CalendarKind::Day);
        break;
    case Qt::Key_W:
        setKind(CalendarKind::Week);
        break;
    case Qt::Key_C:
        setKind(CalendarKind::People);
        break;
    case Qt::Key_G:
        pickDate();
        break;
    case Qt::Key_B:
        setKind(CalendarKind::Day); // where they stand
        listBooths({}, m_sheet->mapToGlobal(QPoint(SheetMetrics::TimeColumn, SheetMetrics::headHeight())));
        break;
    case Qt::Key_H:
        if (!shownView()) {
            setKind(CalendarKind::Day); // where they stand
            m_roster->listHome();
        }
        break;
    case Qt::Key_F9:
        foldSide();
        break;
    default:
        DeskPage::keyPressEvent(event);
    }
}

} // namespace yorozu::ui
