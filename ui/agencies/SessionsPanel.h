// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Activity.h"
#include "core/domain/Booking.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace yorozu::ui {

class DeskContext;

// The consultations of an off-site day and what became of their memos; others of that day are taken in from a list, new
// ones are booked in the calendar.
class SessionsPanel : public QWidget
{
    Q_OBJECT

public:
    explicit SessionsPanel(DeskContext& context, QWidget* parent = nullptr);

    // `ofTheDay`: all bookings of the day, of which some belong to the activity.
    QList<Id<Booking>> own() const;
    const Activity& activity() const { return m_activity; }
    void show(const Activity& activity, const QList<Booking>& own, const QList<Booking>& ofTheDay, bool editable);

Q_SIGNALS:
    // These shall be its sessions, and no others.
    void sessionsWanted(const QList<yorozu::Id<yorozu::Booking>>& sessions);

private:
    void addSession(const Booking& booking);
    void offerDay();
    QString memoWord(const Booking& booking) const;

    DeskContext& m_context;
    Activity m_activity;
    QList<Booking> m_own;
    QList<Booking> m_ofTheDay;
    QLabel* m_title;
    QWidget* m_rows;
    QVBoxLayout* m_list;
    QPushButton* m_take;
    QPushButton* m_book;
};

} // namespace yorozu::ui
