// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Error.h"
#include "core/domain/Duty.h"
#include "core/domain/Roster.h"
#include "core/domain/WaitingRequest.h"
#include "core/japanese/Holidays.h"
#include "ui/calendar/SheetScene.h"

#include <optional>
#include <QHash>
#include <QObject>
#include <QTimer>

namespace yorozu::ui {

class DeskContext;

// The days that the calendar shows, as they were when they were read. Reads them again when bookings or the lists of
// the centre have changed, except while something is being done on the sheet: then it waits for its end.
class CalendarModel : public QObject
{
    Q_OBJECT

public:
    explicit CalendarModel(DeskContext& context, QObject* parent = nullptr);

    QDate day() const { return m_day; }
    void showDay(QDate day);
    const CalendarDay& shown() const { return m_shown; }
    const QList<DutyLine>& duties() const { return m_duties; } // of the same day
    // Fewer of the dispatched staff are there than there should be; null: enough.
    const std::optional<RosterWarning>& warning() const { return m_warning; }
    // Who could work from home, where the booths of the day do not suffice; of a day that is over nobody.
    const QList<HomeProposal>& homeProposals() const { return m_home; }
    const QList<WaitingRequest>& waiting() const { return m_waiting; } // who has no place yet
    const japanese::Holidays& holidays() const { return m_holidays; }
    // How many sessions each day of the month has, with the days of its neighbours that are seen beside it.
    const QHash<QDate, int>& counts() const { return m_counts; }
    void showMonth(QDate first, QDate last);
    void reload();
    // Time goes on while a day is on the screen: what is over takes nothing any more.
    void setNow(UtcSeconds now) { m_shown.now = now; }
    // While nobody looks nothing is read; what has changed is read when somebody does.
    void setWatched(bool watched);
    // While something is being done nothing changes below it.
    void setHeld(bool held);
    bool isSettled() const { return !m_again.isActive() && m_reading == 0 && !(m_stale && !m_held && m_watched); }

Q_SIGNALS:
    void dayBegun(); // another day: its data is on the way
    void dayRead();  // shown() is of now
    void countsRead();
    void failed(const yorozu::Error& error);

private:
    void lookAgain();
    void readDay();
    void readMonth();

    DeskContext& m_context;
    japanese::Holidays m_holidays;
    QDate m_day;
    CalendarDay m_shown;
    QList<DutyLine> m_duties;
    std::optional<RosterWarning> m_warning;
    QList<HomeProposal> m_home;
    QList<WaitingRequest> m_waiting;
    QDate m_monthFirst;
    QDate m_monthLast;
    QHash<QDate, int> m_counts;
    QTimer m_again; // changes come in bursts; one question answers them
    quint64 m_dayQuestion = 0;
    quint64 m_monthQuestion = 0;
    int m_reading = 0;
    bool m_watched = true;
    bool m_monthToo = true; // what has changed may change the bars of the month
    bool m_held = false;
    bool m_stale = false;
};

} // namespace yorozu::ui
