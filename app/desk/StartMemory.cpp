// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/StartMemory.h"

#include <QFile>
#include <QList>

#include <cstdio>
#include <ctime>

#ifdef Q_OS_LINUX
#include <sys/mman.h>
#endif
#ifdef __GLIBC__
#include <malloc.h>
#endif

using namespace Qt::StringLiterals;

namespace yorozu::desk {

namespace {

// Kilobytes, as the system counts them; 0 where it does not say.
qint64 memory(const QString& place, const QByteArray& what)
{
    QFile file(u"/proc/self/"_s + place);
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    const QList<QByteArray> lines = file.readAll().split('\n');
    for (const QByteArray& line : lines) {
        if (line.startsWith(what + ':'))
            return line.mid(what.size() + 1).simplified().split(' ').first().toLongLong();
    }
    return 0;
}

#ifdef Q_OS_LINUX
bool isFont(const QByteArray& mapping)
{
    return mapping.endsWith(".ttc") || mapping.endsWith(".ttf") || mapping.endsWith(".otf");
}

// Read-only pages of a file hold nothing that could be lost: they are read again when they are touched.
void giveBackFontPages()
{
    QFile maps(u"/proc/self/maps"_s); // begin-end rights offset device inode name
    if (!maps.open(QIODevice::ReadOnly))
        return;
    const QList<QByteArray> lines = maps.readAll().split('\n');
    for (const QByteArray& line : lines) {
        const QList<QByteArray> words = line.simplified().split(' ');
        if (words.size() < 6 || !isFont(words.last()) || !words.at(1).startsWith("r-"))
            continue;
        const QList<QByteArray> range = words.first().split('-');
        const quintptr begin = range.first().toULongLong(nullptr, 16);
        const quintptr end = range.last().toULongLong(nullptr, 16);
        // What the system does not give back it keeps: nothing is wrong then.
        (void)::madvise(reinterpret_cast<void*>(begin), end - begin,
                        MADV_DONTNEED); // NOLINT(performance-no-int-to-ptr)
    }
}
#endif

} // namespace

void giveBackStartMemory()
{
#ifdef Q_OS_LINUX
    giveBackFontPages();
#endif
#ifdef __GLIBC__
    ::malloc_trim(0);
#endif
}

void reportStart()
{
    const double processor = 1000.0 * static_cast<double>(std::clock()) / CLOCKS_PER_SEC;
    std::fprintf(stdout, "{\"processor_ms\": %.3f, \"rss_kb\": %lld, \"pss_kb\": %lld, \"peak_kb\": %lld}\n", processor,
                 memory(u"smaps_rollup"_s, "Rss"), memory(u"smaps_rollup"_s, "Pss"), memory(u"status"_s, "VmHWM"));
    std::fflush(stdout);
}

} // namespace yorozu::desk
