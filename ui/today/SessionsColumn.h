// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/today/TodayColumn.h"

namespace yorozu::ui {

// 今日の相談: the sessions of the day along a column of times, with the gaps between one's own written out.
class SessionsColumn : public TodayColumn
{
    Q_OBJECT

public:
    using TodayColumn::TodayColumn;

    void reload() override;
    void rebuild() override;
    const QList<Booking>& sessions() const { return m_sessions; }

private:
    void addSession(const Booking& booking, bool named);
    void addGap(UtcSeconds from, UtcSeconds to);

    QList<Booking> m_sessions;
};

} // namespace yorozu::ui
