// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fields/Hands.h"

#include "tests/support/catch.h"
#include "tests/support/Warnings.h"

#include <QApplication>
#include <QClipboard>
#include <QHash>
#include <QImage>
#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QMouseEvent>

namespace yorozu::test {

using namespace Qt::StringLiterals;

ui::ThemeManager& themes()
{
    static auto* manager = [] {
        // Of the offscreen platform: it has no windows to raise.
        expectWarning(u"This plugin does not support"_s);
        auto* made = new ui::ThemeManager(qApp);
        made->setMode(ui::ThemeManager::Mode::Light);
        made->apply(*qApp);
        return made;
    }();
    return *manager;
}

Window::Window(QSize size)
{
    themes();
    resize(size);
}

void Window::open()
{
    show();
    activateWindow();
    for (int i = 0; i < 100 && !isActiveWindow(); ++i)
        QCoreApplication::processEvents();
    REQUIRE(isActiveWindow());
}

void press(int key, Qt::KeyboardModifiers modifiers, const QString& text)
{
    QWidget* target = QApplication::focusWidget();
    REQUIRE(target != nullptr);
    QKeyEvent down(QEvent::KeyPress, key, modifiers, text);
    QApplication::sendEvent(target, &down);
    QKeyEvent up(QEvent::KeyRelease, key, modifiers, text);
    if (QWidget* now = QApplication::focusWidget())
        QApplication::sendEvent(now, &up);
}

void type(const QString& text)
{
    for (const QChar c : text)
        press(c.toUpper().unicode() < 0x80 ? c.toUpper().unicode() : 0, Qt::NoModifier, c);
}

void compose(const QString& preedit)
{
    QInputMethodEvent event(preedit, {});
    QApplication::sendEvent(QApplication::focusWidget(), &event);
}

void commit(const QString& text, int replaceFrom, int replaceLength, const QString& remaining)
{
    QInputMethodEvent event(remaining, {});
    event.setCommitString(text, replaceFrom, replaceLength);
    QApplication::sendEvent(QApplication::focusWidget(), &event);
}

void paste(const QString& text)
{
    QApplication::clipboard()->setText(text);
    press(Qt::Key_V, Qt::ControlModifier);
}

void click(QWidget& widget, QPoint position)
{
    const QPointF global = widget.mapToGlobal(QPointF(position));
    QMouseEvent down(QEvent::MouseButtonPress, position, global, Qt::LeftButton, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&widget, &down);
    QMouseEvent up(QEvent::MouseButtonRelease, position, global, Qt::LeftButton, Qt::NoButton, Qt::NoModifier);
    QApplication::sendEvent(&widget, &up);
}

double share(const QImage& image, const QColor& color)
{
    qsizetype hits = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            hits += image.pixelColor(x, y).rgb() == color.rgb() ? 1 : 0;
    }
    return static_cast<double>(hits) / (static_cast<double>(image.width()) * image.height());
}

void play(const QString& keys)
{
    static const QHash<QString, std::pair<int, Qt::KeyboardModifiers>> named{
        {u"Tab"_s, {Qt::Key_Tab, Qt::NoModifier}},
        {u"BS"_s, {Qt::Key_Backspace, Qt::NoModifier}},
        {u"Up"_s, {Qt::Key_Up, Qt::NoModifier}},
        {u"Down"_s, {Qt::Key_Down, Qt::NoModifier}},
        {u"Left"_s, {Qt::Key_Left, Qt::NoModifier}},
        {u"Right"_s, {Qt::Key_Right, Qt::NoModifier}},
        {u"Enter"_s, {Qt::Key_Return, Qt::NoModifier}},
        {u"Esc"_s, {Qt::Key_Escape, Qt::NoModifier}},
        {u"Undo"_s, {Qt::Key_Z, Qt::ControlModifier}},
        {u"Redo"_s, {Qt::Key_Y, Qt::ControlModifier}},
        {u"Now"_s, {Qt::Key_Semicolon, Qt::ControlModifier}},
        {u"Del"_s, {Qt::Key_Delete, Qt::NoModifier}},
        {u"End"_s, {Qt::Key_End, Qt::NoModifier}},
        {u"Space"_s, {Qt::Key_Space, Qt::NoModifier}},
    };
    for (qsizetype i = 0; i < keys.size(); ++i) {
        if (keys[i] != u'{') {
            type(QString(keys[i]));
            continue;
        }
        const qsizetype close = keys.indexOf(u'}', i);
        const QString name = keys.mid(i + 1, close - i - 1);
        i = close;
        // {=text} is committed by the input method, {+text} pasted.
        if (name.startsWith(u'=')) {
            commit(name.mid(1));
        } else if (name.startsWith(u'+')) {
            paste(name.mid(1));
        } else {
            REQUIRE(named.contains(name));
            press(named[name].first, named[name].second);
        }
    }
}

} // namespace yorozu::test
