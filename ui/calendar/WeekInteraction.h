// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/calendar/WeekScene.h"

#include <QObject>

namespace yorozu::ui {

// What mouse and keys do to the week: which time of which office is marked. Knows where everything lies and paints
// nothing.
class WeekInteraction : public QObject
{
    Q_OBJECT

public:
    explicit WeekInteraction(QObject* parent = nullptr);

    // Lives longer than this, or until another one is set. What is marked stays where it still lies.
    void setScene(const WeekScene* scene);
    // How many steps a session takes unless somebody says otherwise.
    void setUsualRows(int rows);
    // Null: nothing is marked.
    const WeekSpan& marked() const { return m_marked; }
    void mark(const WeekSpan& span);
    // The first time of today or later at which something is free, if nothing is marked yet.
    void markSomething(UtcSeconds now);
    // After another week has come: at the edge from which it was entered.
    void enter(int from);

    // Points of the grid.
    void press(QPoint at);
    void moveTo(QPoint at);
    void release(QPoint at);
    void doubleClick(QPoint at);
    // Whether it is a key of the week.
    bool key(int key, Qt::KeyboardModifiers modifiers);

Q_SIGNALS:
    void markedChanged();
    void openRequested();          // what is the matter with the marked time
    void bookRequested();          // a booking in it
    void stepRequested(int weeks); // beyond the edge
    void dayRequested(QDate day);

private:
    void set(WeekSpan span);
    void turn(int by);
    void lengthen(int by);

    const WeekScene* m_scene = nullptr;
    WeekSpan m_marked;
    int m_usualRows = 2;
    int m_rows = 2; // as it was lengthened
    int m_pressedRow = -1;
};

} // namespace yorozu::ui
