// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <QElapsedTimer>
#include <QMutex>
#include <QObject>
#include <QTimer>

namespace yorozu::service {

// Whether somebody waits for an answer for longer than one waits without a sign. Lives in the thread of the screen;
// begin() and end() are called from any.
class Waiting : public QObject
{
    Q_OBJECT

public:
    static constexpr int WithoutSignMs = 300;

    explicit Waiting(QObject* parent = nullptr);

    quint64 begin();
    void end(quint64 question);
    bool isLong() const { return m_long; }

Q_SIGNALS:
    void changed(bool isLong);

private:
    void look();

    QMutex m_mutex;
    std::map<quint64, QElapsedTimer> m_open; // in the order of their beginning
    quint64 m_last = 0;
    QTimer m_timer;
    bool m_long = false;
};

} // namespace yorozu::service
