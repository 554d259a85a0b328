// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/signin/LockScreen.h"

#include "ui/async/DeskContext.h"
#include "ui/signin/SignInPanel.h"
#include "ui/theme/StyleSheet.h"

#include <QApplication>
#include <QDialog>
#include <QEvent>
#include <QShortcut>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace yorozu::ui {

namespace {

// isAncestorOf() ends at the edge of a window.
bool belongsTo(const QWidget* other, const QWidget* window)
{
    while (other && other != window)
        other = other->parentWidget();
    return other != nullptr;
}

} // namespace

LockScreen::LockScreen(DeskContext& context, QWidget* window)
    : QWidget(window)
    , m_context(context)
    , m_window(window)
    , m_panel(new SignInPanel(context, this))
{
    setObjectName(u"lockScreen"_s);
    setAttribute(Qt::WA_StyledBackground);
    setSurfaceRole(this, SurfaceRole::Chrome);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_panel);
    window->installEventFilter(this);
    hide();
}

void LockScreen::lock()
{
    if (m_locked)
        return;
    m_locked = true;
    qApp->installEventFilter(this); // what opens later is put away, too
    m_focus = QApplication::focusWidget();
    putAway();
    setGeometry(m_window->rect());
    show();
    raise();
    m_panel->askFor(m_context.caller().staff, m_context.caller().name);
}

// Hidden, not only covered: a screen reader reads what is covered.
void LockScreen::putAway()
{
    while (QWidget* popup = QApplication::activePopupWidget())
        popup->close();
    const QWidgetList windows = QApplication::topLevelWidgets();
    for (QWidget* other : windows) {
        if (!other->isVisible() || !isOver(other))
            continue;
        m_windows.append(other);
        other->hide();
    }
    const auto parts = m_window->findChildren<QWidget*>(Qt::FindDirectChildrenOnly);
    for (QWidget* part : parts) {
        if (part == this || part->isWindow() || part->isHidden())
            continue;
        m_hidden.append(part);
        part->hide();
    }
    // Those of the parts are silent with them.
    const auto keys = m_window->findChildren<QShortcut*>(Qt::FindDirectChildrenOnly);
    for (QShortcut* key : keys) {
        if (!key->isEnabled())
            continue;
        m_keys.append(key);
        key->setEnabled(false);
    }
}

// A dialog of the window, but not one of the lock itself.
bool LockScreen::isOver(const QWidget* other) const
{
    const bool isDialog = other->windowType() == Qt::Dialog || other->windowType() == Qt::Window;
    return other != m_window && other->isWindow() && isDialog && belongsTo(other, m_window) && !belongsTo(other, this);
}

// The dialogs of whoever sat here are not for the next one's eyes.
void LockScreen::unlockForAnother()
{
    for (const auto& other : std::as_const(m_windows)) {
        if (other)
            other->close();
    }
    m_windows.clear();
    unlock();
}

void LockScreen::unlock()
{
    if (!m_locked)
        return;
    m_locked = false;
    qApp->removeEventFilter(this);
    for (const auto& part : std::as_const(m_hidden)) {
        if (part)
            part->show();
    }
    for (const auto& key : std::as_const(m_keys)) {
        if (key)
            key->setEnabled(true);
    }
    hide();
    for (const auto& other : std::as_const(m_windows)) {
        auto* dialog = qobject_cast<QDialog*>(other.data());
        if (dialog)
            dialog->open(); // shows it as modal as it was
        else if (other)
            other->show();
    }
    m_hidden.clear();
    m_keys.clear();
    m_windows.clear();
    if (m_focus)
        m_focus->setFocus(Qt::OtherFocusReason);
}

bool LockScreen::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_window && event->type() == QEvent::Resize)
        setGeometry(m_window->rect());
    auto* other = m_locked && event->type() == QEvent::Show ? qobject_cast<QWidget*>(watched) : nullptr;
    if (other && isOver(other)) {
        m_windows.append(other);
        QMetaObject::invokeMethod(other, &QWidget::hide, Qt::QueuedConnection);
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace yorozu::ui
