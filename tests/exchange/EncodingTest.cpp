// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/Cp932.h"
#include "core/exchange/DemoRandom.h"
#include "core/exchange/TextEncoding.h"
#include "tests/support/catch.h"

using namespace Qt::StringLiterals;
using namespace yorozu;
using namespace yorozu::exchange;

TEST_CASE("CP932 has the characters of Windows")
{
    struct Case
    {
        QString text;
        QByteArray bytes;
    };
    // Bytes as Excel of Japan writes them (Microsoft's table of code page 932).
    const QList<Case> cases{
        {u"表ソ能"_s, "\x95\x5C\x83\x5C\x94\x5C"}, // 5C as second byte
        {u"髙"_s, "\xFB\xFC"},
        {u"﨑"_s, "\xFA\xB1"},
        {u"①"_s, "\x87\x40"},
        {u"㈱"_s, "\x87\x8A"},
        {u"～"_s, "\x81\x60"},
        {u"－"_s, "\x81\x7C"},
        {u"―"_s, "\x81\x5C"},
        {u"∥"_s, "\x81\x61"},
        {u"ｱｲｳﾞ"_s, "\xB1\xB2\xB3\xDE"},
        {u"∵≒Ⅲ"_s, "\x81\xE6\x81\xE0\x87\x56"}, // stand twice in the table
        {u"\\~A\t\r\n"_s, "\\~A\t\r\n"},
        {QString(), QByteArray()},
    };
    for (const Case& one : cases) {
        INFO(one.text.toStdString());
        const EncodedText encoded = encodeCp932(one.text);
        CHECK(encoded.bytes.toHex(' ') == one.bytes.toHex(' '));
        CHECK(encoded.unwritable.isEmpty());
        const Result<QString> decoded = decodeCp932(one.bytes);
        REQUIRE(decoded);
        CHECK(*decoded == one.text);
    }
}

TEST_CASE("Look-alikes are folded to what CP932 has")
{
    const EncodedText encoded = encodeCp932(u"4〜9月 −3％ — ‖ ¥100 か\u3099"_s);
    CHECK(encoded.unwritable.isEmpty());
    const Result<QString> decoded = decodeCp932(encoded.bytes);
    REQUIRE(decoded);
    CHECK(*decoded == u"4～9月 －3％ ― ∥ ￥100 が"_s);
}

TEST_CASE("The IBM extension keeps its characters")
{
    // NFC would turn U+FA10 into U+585A.
    const QString text{QChar(0xFA10)};
    const EncodedText encoded = encodeCp932(text + u"か\u3099"_s);
    CHECK(encoded.unwritable.isEmpty());
    CHECK(*decodeCp932(encoded.bytes) == text + u'が');
}

TEST_CASE("What CP932 has no place for is listed with its place")
{
    const EncodedText encoded = encodeCp932(u"一行目\n𠮷野家 café\n😀"_s);
    REQUIRE(encoded.unwritable.size() == 3);
    CHECK(encoded.unwritable.at(0) == Unwritable{u"𠮷"_s, 4, 2});
    CHECK(encoded.unwritable.at(1) == Unwritable{u"é"_s, 12, 2});
    CHECK(encoded.unwritable.at(2) == Unwritable{u"😀"_s, 14, 3});
    CHECK(*decodeCp932(encoded.bytes) == u"一行目\n〓野家 caf〓\n〓"_s);
}

TEST_CASE("Everything that CP932 decodes to is encoded to something that decodes to the same")
{
    int characters = 0;
    for (int lead = 0x81; lead <= 0xFC; ++lead) {
        for (int trail = 0x40; trail <= 0xFC; ++trail) {
            if (lead > 0x9F && lead < 0xE0)
                continue;
            const char bytes[2] = {static_cast<char>(lead), static_cast<char>(trail)};
            const Result<QString> decoded = decodeCp932(QByteArray(bytes, 2));
            if (!decoded || decoded->size() != 1)
                continue;
            ++characters;
            const EncodedText back = encodeCp932(*decoded);
            REQUIRE(back.unwritable.isEmpty());
            REQUIRE(*decodeCp932(back.bytes) == *decoded);
        }
    }
    CHECK(characters > 7000);
}

TEST_CASE("Bytes that are not CP932 are refused with line and byte")
{
    for (const QByteArray& bad :
         {QByteArray("a\nb\x81"), QByteArray("a\nb\x81\x20"), QByteArray("a\nb\xFF"), QByteArray("a\nb\xA0")}) {
        const Result<QString> decoded = decodeCp932(bad);
        REQUIRE_FALSE(decoded);
        CHECK(decoded.error().kind == ErrorKind::Invalid);
        CHECK(decoded.error().message.contains(u"byte 4 (in line 2)"_s));
    }
}

TEST_CASE("The encoding of a file is found")
{
    const QString text = u"企業名,フリガナ\r\n株式会社山田製作所,ヤマダセイサクショ\r\n"_s;
    const EncodedText utf8 = encodeText(text, Encoding::Utf8);
    CHECK(utf8.bytes.startsWith("\xEF\xBB\xBF"));
    CHECK(*detectEncoding(utf8.bytes) == Encoding::Utf8);
    CHECK(*detectEncoding(text.toUtf8()) == Encoding::Utf8);
    CHECK(*detectEncoding("a,b\n") == Encoding::Utf8);
    const EncodedText cp932 = encodeText(text, Encoding::Cp932);
    CHECK(*detectEncoding(cp932.bytes) == Encoding::Cp932);
    for (const QByteArray& bytes : {utf8.bytes, text.toUtf8(), cp932.bytes}) {
        const Result<QString> decoded = decodeText(bytes, EncodingChoice::Auto);
        REQUIRE(decoded);
        CHECK(*decoded == text);
    }
}

TEST_CASE("A file in no encoding is refused where the damage is")
{
    const QByteArray good = u"企業名\r\n株式会社あ\r\n"_s.toUtf8();
    const Result<Encoding> utf8 = detectEncoding(good + "\xE3\x81");
    REQUIRE_FALSE(utf8);
    CHECK(utf8.error().message.contains(u"line 3"_s));
    CHECK(utf8.error().message.contains(u"UTF-8"_s));
    const QByteArray japanese = encodeCp932(u"企業名\r\n株式会社あ\r\n"_s).bytes;
    const Result<Encoding> cp932 = detectEncoding(japanese + "\xFF");
    REQUIRE_FALSE(cp932);
    CHECK(cp932.error().message.contains(u"line 3"_s));
    CHECK(cp932.error().message.contains(u"CP932"_s));
}

TEST_CASE("UTF-8 is taken strictly")
{
    for (const char* bad : {"\xC0\xAF", "\xED\xA0\x80", "\xF4\x90\x80\x80", "\x80", "\xE3\x81", "\xF0\x80\x80\x80"})
        CHECK_FALSE(decodeText(QByteArray("ok ") + bad, EncodingChoice::Utf8));
    CHECK(*decodeText("\xF0\xA0\xAE\xB7", EncodingChoice::Utf8) == u"𠮷"_s);
}

TEST_CASE("A workbook is not taken for a text")
{
    const Result<QString> decoded = decodeText(QByteArray("PK\x03\x04\0\0", 6), EncodingChoice::Auto);
    REQUIRE_FALSE(decoded);
    CHECK(decoded.error().message.contains(u"NUL"_s));
}

TEST_CASE("Names of encodings on the command line")
{
    CHECK(encodingChoiceFromCode(u"auto"_s) == EncodingChoice::Auto);
    CHECK(encodingChoiceFromCode(u"UTF-8"_s) == EncodingChoice::Utf8);
    CHECK(encodingChoiceFromCode(u"cp932"_s) == EncodingChoice::Cp932);
    CHECK_FALSE(encodingChoiceFromCode(u"latin1"_s));
}
