// SPDX-License-Identifier: GPL-3.0-or-later
// What a person does at the keyboard, as the events that Qt would send.
#pragma once

#include "ui/theme/ThemeManager.h"

#include <QList>
#include <QString>
#include <QWidget>

namespace yorozu::test {

// One for the whole program: the application's style belongs to it.
ui::ThemeManager& themes();

// A window on the (offscreen) screen, active, for widgets that need the focus.
class Window : public QWidget
{
public:
    explicit Window(QSize size = {832, 240});
    // Shows it and waits for the focus to be given out.
    void open();
};

// How often a signal came.
class Count
{
public:
    template <typename Sender, typename Signal> Count(const Sender* sender, Signal signal)
    {
        QObject::connect(sender, signal, &m_receiver, [this] { ++m_count; });
    }
    int size() const { return m_count; }
    bool isEmpty() const { return m_count == 0; }

private:
    QObject m_receiver;
    int m_count = 0;
};

void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier, const QString& text = {});
// Character by character, to whatever has the focus.
void type(const QString& text);
void compose(const QString& preedit);
void commit(const QString& text, int replaceFrom = 0, int replaceLength = 0, const QString& remaining = {});
// As the clipboard would: Ctrl+V.
void paste(const QString& text);
void click(QWidget& widget, QPoint position);

// The share of pixels of a picture that have this colour.
double share(const QImage& image, const QColor& color);

// Keys as a text: "6{Tab}4{BS}{Up}…".
void play(const QString& keys);

} // namespace yorozu::test
