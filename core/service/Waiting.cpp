// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/Waiting.h"

namespace yorozu::service {

Waiting::Waiting(QObject* parent)
    : QObject(parent)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &Waiting::look);
}

quint64 Waiting::begin()
{
    quint64 question = 0;
    bool first = false;
    {
        const QMutexLocker locker(&m_mutex);
        first = m_open.empty();
        question = ++m_last;
        m_open[question].start();
    }
    if (first)
        QMetaObject::invokeMethod(this, &Waiting::look);
    return question;
}

void Waiting::end(quint64 question)
{
    {
        const QMutexLocker locker(&m_mutex);
        m_open.erase(question);
    }
    QMetaObject::invokeMethod(this, &Waiting::look, Qt::QueuedConnection);
}

void Waiting::look()
{
    qint64 waited = -1;
    {
        const QMutexLocker locker(&m_mutex);
        if (!m_open.empty())
            waited = m_open.begin()->second.elapsed();
    }
    const bool isLong = waited >= WithoutSignMs;
    if (waited >= 0 && !isLong)
        m_timer.start(static_cast<int>(WithoutSignMs - waited));
    else
        m_timer.stop();
    if (isLong == m_long)
        return;
    m_long = isLong;
    Q_EMIT changed(isLong);
}

} // namespace yorozu::service
