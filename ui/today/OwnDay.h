// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/async/ShortcutLine.h"

#include <QWidget>

class QLabel;

namespace yorozu {
struct MemoDraft;
}

namespace yorozu::ui {

class AheadColumn;
class DeskContext;
class MemoWorkColumn;
class SessionsColumn;
class TodayColumn;

// The day of one who advises: columns of their own, each of which can fail or wait by itself (design: 01-today).
class OwnDay : public QWidget
{
    Q_OBJECT

public:
    explicit OwnDay(DeskContext& context, QWidget* parent = nullptr);

    QList<ShortcutLine> keys() const;
    void reload();
    bool isSettled() const;
    void focusFirst(Qt::FocusReason reason = Qt::OtherFocusReason);
    void minutePassed();
    bool undo();

Q_SIGNALS:
    void recoveredWanted(const yorozu::MemoDraft& draft); // a text that a crash left behind is to be gone on with

protected:
    bool focusNextPrevChild(bool next) override;
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    QList<TodayColumn*> columns() const;
    void showHead();
    void rebuild();

    DeskContext& m_context;
    QLabel* m_date;
    QLabel* m_summary;
    SessionsColumn* m_sessions;
    MemoWorkColumn* m_work;
    AheadColumn* m_ahead;
    QList<TodayColumn*> m_done; // where something was done that can be taken back, newest last
};

} // namespace yorozu::ui
