// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/StartMemory.h"

#include "tests/support/catch.h"

#include <QFile>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace yorozu;

namespace {

// Kilobytes of the file that are in the memory of this process; -1: it is not mapped.
int resident(const QByteArray& file)
{
    QFile maps(u"/proc/self/smaps"_s);
    REQUIRE(maps.open(QIODevice::ReadOnly));
    bool found = false;
    const QList<QByteArray> lines = maps.readAll().split('\n');
    for (const QByteArray& line : lines) {
        if (line.endsWith(file))
            found = true;
        else if (found && line.startsWith("Rss:"))
            return line.mid(4).simplified().split(' ').first().toInt();
    }
    return -1;
}

} // namespace

#ifdef Q_OS_LINUX
TEST_CASE("The pages of a font file are given back and come again when they are read", "[memory]")
{
    const QTemporaryDir folder;
    QFile font(folder.filePath(u"sample.ttc"_s));
    REQUIRE(font.open(QIODevice::ReadWrite));
    const QByteArray content(1'000'000, 'x');
    REQUIRE(font.write(content) == content.size());
    font.close();
    REQUIRE(font.open(QIODevice::ReadOnly));
    const uchar* pages = font.map(0, content.size());
    REQUIRE(pages);
    const auto read = [&] { return QByteArray::fromRawData(reinterpret_cast<const char*>(pages), content.size()); };
    REQUIRE(read() == content);
    REQUIRE(resident("sample.ttc") >= 900);

    desk::giveBackStartMemory();

    CHECK(resident("sample.ttc") == 0);
    CHECK(read() == content);
}
#endif
