// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/Tokens.h"

#include <QFocusFrame>
#include <QObject>
#include <QPointer>

namespace yorozu::ui {

// The ring itself: 2 px, 1 px outside the widget it is put around.
class FocusRingFrame : public QFocusFrame
{
    Q_OBJECT

public:
    explicit FocusRingFrame(const QColor& color)
        : m_color(color)
    {
    }
    void setColor(const QColor& color);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QColor m_color;
};

// Puts a ring around the button that has the keyboard's focus, because a style sheet cannot draw outside a button. It
// appears only when the focus came by keyboard; fields show their focus by their edge. A widget painted by hand asks
// for the ring with the property "focusRing", and for another radius than that of buttons with "focusRadius" (int,
// logical pixels).
class FocusRing : public QObject
{
    Q_OBJECT

public:
    explicit FocusRing(const Theme& theme, QObject* parent = nullptr);
    ~FocusRing() override;

    void setTheme(const Theme& theme);
    // The widget that has the ring now, or none.
    QWidget* ringed() const;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void show(QWidget* target);
    void hide();

    QColor m_color;
    // The frame is a child of the window it is shown in and dies with it; then a new one is made.
    QPointer<FocusRingFrame> m_frame;
    QPointer<QWidget> m_byKeyboard;
};

} // namespace yorozu::ui
