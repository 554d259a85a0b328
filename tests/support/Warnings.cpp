// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Warnings.h"

#include <QMutex>

#include <cstdio>
#include <cstdlib>

namespace yorozu::test {

namespace {

QMutex mutex; // warnings come from worker threads too
QStringList expected;
QStringList unexpected;

void handler(QtMsgType type, const QMessageLogContext&, const QString& message)
{
    std::fprintf(stderr, "%s\n", qUtf8Printable(message));
    if (type == QtFatalMsg)
        std::abort();
    if (type != QtWarningMsg && type != QtCriticalMsg)
        return;
    const QMutexLocker lock(&mutex);
    for (const QString& part : std::as_const(expected)) {
        if (message.contains(part))
            return;
    }
    std::fprintf(stderr, "^ this warning was not expected: the test program fails\n");
    unexpected.append(message);
}

} // namespace

void watchWarnings()
{
    qInstallMessageHandler(handler);
}

void expectWarning(const QString& part)
{
    const QMutexLocker lock(&mutex);
    expected.append(part);
}

QStringList unexpectedWarnings()
{
    const QMutexLocker lock(&mutex);
    return unexpected;
}

} // namespace yorozu::test
