// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Booking.h"
#include "core/domain/Memo.h"

#include "ui/async/DeskPage.h"

#include <QTimer>

class QLabel;

namespace yorozu::ui {

class DeskContext;
class MemoWorkColumn;
class SessionsColumn;
class TodayColumn;
class WaitingColumn;

// 今日: what must I do now. Columns of their own, each of which can fail or wait by itself (design: 01-today).
class TodayPage : public DeskPage
{
    Q_OBJECT

public:
    explicit TodayPage(DeskContext& context, QWidget* parent = nullptr);

    QString title() const override;
    QList<ShortcutLine> keys() const override;
    void reload() override;
    bool isSettled() const;
    // The running session of the caller, else the first card: where the keyboard begins.
    void focusFirst();

Q_SIGNALS:
    void memoWanted(yorozu::Id<yorozu::Memo> memo);
    void bookingWanted(yorozu::Id<yorozu::Booking> booking);

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    QList<TodayColumn*> columns() const;
    void connectContext();
    void arrange();
    void showHead();
    void rebuild();
    void minutePassed();

    DeskContext& m_context;
    QLabel* m_date;
    QLabel* m_summary;
    SessionsColumn* m_sessions;
    MemoWorkColumn* m_work;
    WaitingColumn* m_waiting;
    QTimer m_minute;
    QTimer m_reload; // changes come in bursts; one question answers them
    QDate m_shownDay;
    bool m_stale = true; // not shown yet, or changed while hidden
};

} // namespace yorozu::ui
