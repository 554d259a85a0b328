// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/StartReport.h"

#include <QApplication>
#include <QEvent>
#include <QFile>

#include <cstdio>
#include <ctime>

namespace yorozu::desk {

namespace {

// Kilobytes, as the system counts them; 0 where it does not say.
qint64 memory(const QByteArray& what)
{
    QFile file(QStringLiteral("/proc/self/smaps_rollup"));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    const QList<QByteArray> lines = file.readAll().split('\n');
    for (const QByteArray& line : lines) {
        if (line.startsWith(what + ':'))
            return line.mid(what.size() + 1).simplified().split(' ').first().toLongLong();
    }
    return 0;
}

} // namespace

StartReport::StartReport(QApplication& application, std::function<bool()> usable)
    : m_usable(std::move(usable))
{
    m_look.setSingleShot(true);
    m_look.setInterval(0);
    connect(&m_look, &QTimer::timeout, this, &StartReport::look);
    application.installEventFilter(this);
}

bool StartReport::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Paint && !m_said)
        m_look.start();
    return QObject::eventFilter(watched, event);
}

void StartReport::look()
{
    if (m_said || !m_usable())
        return;
    m_said = true;
    const double processor = 1000.0 * static_cast<double>(std::clock()) / CLOCKS_PER_SEC;
    std::fprintf(stdout, "{\"processor_ms\": %.3f, \"rss_kb\": %lld, \"pss_kb\": %lld}\n", processor, memory("Rss"),
                 memory("Pss"));
    std::fflush(stdout);
    // Not quit(): that would close the window first, and a copy of the data base would be made.
    QApplication::exit();
}

} // namespace yorozu::desk
