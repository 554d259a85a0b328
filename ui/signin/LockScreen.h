// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QWidget>

class QShortcut;

namespace yorozu::ui {

class DeskContext;
class SignInPanel;

// Laid over a window whose person has gone away: nothing of it can be seen, heard or reached by a key, and everything
// stays as it is. What was open beside the window is put away and comes back with it.
class LockScreen : public QWidget
{
    Q_OBJECT

public:
    LockScreen(DeskContext& context, QWidget* window);

    bool isLocked() const { return m_locked; }
    void lock();
    void unlock();
    // What was open over the window is closed instead of shown again.
    void unlockForAnother();
    SignInPanel& panel() const { return *m_panel; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void putAway();
    bool isOver(const QWidget* other) const;

    DeskContext& m_context;
    QWidget* m_window;
    SignInPanel* m_panel;
    bool m_locked = false;
    QPointer<QWidget> m_focus;
    QList<QPointer<QWidget>> m_hidden;  // parts of the window
    QList<QPointer<QWidget>> m_windows; // dialogs over it
    QList<QPointer<QShortcut>> m_keys;
};

} // namespace yorozu::ui
