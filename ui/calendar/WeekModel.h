// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Error.h"
#include "core/rules/FreePlaces.h"

#include <QObject>
#include <QTimer>

namespace yorozu::ui {

class DeskContext;

// The days of a week, as they were when they were read, and the nearest free times from now on. Reads again what has
// changed while somebody looks, and otherwise when somebody does.
class WeekModel : public QObject
{
    Q_OBJECT

public:
    explicit WeekModel(DeskContext& context, QObject* parent = nullptr);

    QDate first() const { return m_first; } // a Monday; null: no week was shown yet
    void showWeek(QDate first);
    // Of the week, from Monday to Sunday; empty while they are on the way.
    const QList<rules::DayFacts>& days() const { return m_days; }
    const QList<rules::PersonalSlot>& earliest() const { return m_earliest; }
    bool knowsEarliest() const { return m_earliestKnown; }
    // Whose times are looked for, and how long they are.
    void setWish(const rules::SlotWish& wish);
    void reload();
    void setNow(UtcSeconds now);
    void setWatched(bool watched);
    bool isSettled() const { return !m_again.isActive() && m_reading == 0 && !(m_stale && m_watched); }

Q_SIGNALS:
    void weekBegun(); // another week: its days are on the way
    void weekRead();
    void earliestRead();
    void failed(const yorozu::Error& error);

private:
    void lookAgain();
    void readWeek();
    void readEarliest();

    DeskContext& m_context;
    QDate m_first;
    QList<rules::DayFacts> m_days;
    rules::SlotWish m_wish;
    QList<rules::PersonalSlot> m_earliest;
    bool m_earliestKnown = false;
    QTimer m_again; // changes come in bursts; one question answers them
    quint64 m_weekQuestion = 0;
    quint64 m_earliestQuestion = 0;
    int m_reading = 0;
    bool m_watched = true;
    bool m_stale = false;
};

} // namespace yorozu::ui
