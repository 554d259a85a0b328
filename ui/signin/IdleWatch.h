// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"

#include <QObject>
#include <QTimer>

namespace yorozu::ui {

// Notices that nobody has touched keyboard or mouse for so many minutes. By the clock of the wall: a computer that was
// asleep meanwhile was not used either.
class IdleWatch : public QObject
{
    Q_OBJECT

public:
    explicit IdleWatch(const Clock& clock, QObject* parent = nullptr);

    void setMinutes(int minutes); // 0: never
    int minutes() const { return m_minutes; }
    // Every few seconds by itself.
    void look();

Q_SIGNALS:
    void idle();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    const Clock& m_clock;
    QTimer m_timer;
    int m_minutes = 0;
    UtcSeconds m_last = 0;
};

} // namespace yorozu::ui
