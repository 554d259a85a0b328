// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Today.h"
#include "ui/today/TodayColumn.h"

namespace yorozu::ui {

// 今日の相談: one's own sessions of the day along a column of times, with the gaps between them written out.
class SessionsColumn : public TodayColumn
{
    Q_OBJECT

public:
    using TodayColumn::TodayColumn;

    void reload() override;
    void rebuild() override;
    const QList<DaySession>& sessions() const { return m_sessions; }
    // Where one is today, if it is one place: 新橋 ブース2.
    QString place() const;
    // Sessions that take place or took place.
    int held() const;
    // The card of the running session, else the first one that is not over, else the first.
    QWidget* firstCard() const;
    // Takes back what 確定にする did last; false: nothing.
    bool undo() override;

private:
    void addSession(const DaySession& session);
    void addGap(UtcSeconds from, UtcSeconds to);
    void setStatus(Id<Booking> booking, BookingStatus seen, BookingStatus status, const QString& announcement);

    QList<DaySession> m_sessions;
    QList<Id<Booking>> m_madeFirm; // by this page, newest last
};

} // namespace yorozu::ui
