// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Error.h"
#include "core/service/CalendarService.h"

#include <optional>
#include <QObject>
#include <QTimer>

namespace yorozu::ui {

class DeskContext;

// What the month shows, as it was when it was read; read again when bookings or the lists of the centre have changed.
class MonthModel : public QObject
{
    Q_OBJECT

public:
    explicit MonthModel(DeskContext& context, QObject* parent = nullptr);

    // Without a value while another month is on its way.
    const std::optional<service::CalendarMonth>& month() const { return m_month; }
    // A day of it.
    void showMonth(QDate day);
    void reload();
    // While nobody looks nothing is read; what has changed is read when somebody does.
    void setWatched(bool watched);
    bool isSettled() const { return m_reading == 0 && !m_again.isActive() && !(m_stale && m_watched); }

Q_SIGNALS:
    void begun(); // another month
    void read();
    void failed(const yorozu::Error& error);

private:
    void lookAgain();

    DeskContext& m_context;
    QDate m_first; // of the month
    std::optional<service::CalendarMonth> m_month;
    QTimer m_again; // changes come in bursts; one question answers them
    quint64 m_question = 0;
    int m_reading = 0;
    bool m_watched = false;
    bool m_stale = false;
};

} // namespace yorozu::ui
