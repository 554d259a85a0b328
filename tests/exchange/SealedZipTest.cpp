// SPDX-License-Identifier: GPL-3.0-or-later
// What leaves the house encrypted: read back, refused with another password, closed in itself.
#include "core/exchange/SealedZip.h"
#include "tests/support/catch.h"

#include <QRandomGenerator>

using namespace Qt::StringLiterals;
using namespace yorozu;
using namespace yorozu::exchange;

namespace {

const QString Password = u"かわせみ7羽の鳥"_s;

QByteArray content()
{
    return u"番号,企業名\r\nC-00001,有限会社丸福製麺所\r\n"_s.repeated(2000).toUtf8();
}

} // namespace

TEST_CASE("an archive is read back as it was, and nothing of it can be read without")
{
    const Result<QByteArray> sealed = sealZip(u"企業一覧.csv"_s, content(), Password);
    REQUIRE(sealed);
    CHECK(sealed->startsWith("PK"));
    CHECK(!sealed->contains(u"丸福製麺所"_s.toUtf8()));
    CHECK(sealed->contains(u"企業一覧.csv"_s.toUtf8()));
    CHECK(sealed->size() < content().size() / 10); // it is compressed, too
    // WinZip's mark of AES, with 3 for 256 bits: extra field 9901, version 2, "AE", strength 3.
    CHECK(sealed->contains(QByteArray("\x01\x99\x07\x00\x02\x00"
                                      "AE\x03",
                                      9)));
    CHECK(*openZip(*sealed, Password) == content());
    // Not twice the same.
    CHECK(*sealZip(u"企業一覧.csv"_s, content(), Password) != *sealed);
}

TEST_CASE("another password, a damaged archive and no archive at all are refused")
{
    const QByteArray sealed = *sealZip(u"a.csv"_s, content(), Password);
    CHECK(openZip(sealed, u"かわせみ8羽の鳥"_s).error().kind == ErrorKind::Forbidden);
    CHECK(openZip(sealed, {}).error().kind != ErrorKind::Internal);
    CHECK(openZip("not an archive", Password).error().kind == ErrorKind::Damaged);
    CHECK(openZip({}, Password).error().kind == ErrorKind::Damaged);
    CHECK(openZip(sealed.left(sealed.size() / 2), Password).error().kind == ErrorKind::Damaged);
    for (int round = 0; round < 20; ++round) {
        QByteArray altered = sealed;
        // Within the encrypted bytes: behind the head of the entry, before the directory.
        const int place =
            QRandomGenerator(static_cast<quint32>(round)).bounded(80, static_cast<int>(sealed.size()) - 200);
        altered[place] = static_cast<char>(altered[place] ^ 0x55);
        CHECK(!openZip(altered, Password));
    }
}

TEST_CASE("an empty list is a file, too, and a short password none")
{
    CHECK(openZip(*sealZip(u"a.csv"_s, {}, Password), Password)->isEmpty());
    CHECK(sealZip(u"a.csv"_s, content(), u"1234567"_s).error().kind == ErrorKind::Invalid);
    CHECK(mayBeZipPassword(u"12345678"_s));
}
