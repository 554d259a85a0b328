// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/TextEncoding.h"

#include "core/exchange/Cp932.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace yorozu::exchange {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(TextEncoding)
};

const QByteArray& byteOrderMark()
{
    static const QByteArray mark("\xEF\xBB\xBF");
    return mark;
}

// How many bytes the well-formed sequence at `at` has (Unicode 15, table 3-7); 0 if there is none.
int sequenceLength(const uchar* bytes, qsizetype at, qsizetype size)
{
    const uchar lead = bytes[at];
    if (lead < 0x80)
        return 1;
    const int length = lead >= 0xC2 && lead <= 0xDF   ? 2
                       : (lead & 0xF0) == 0xE0        ? 3
                       : lead >= 0xF0 && lead <= 0xF4 ? 4
                                                      : 0;
    if (length == 0 || at + length > size)
        return 0;
    const uchar second = bytes[at + 1];
    const uchar lowest = lead == 0xE0 ? 0xA0 : lead == 0xF0 ? 0x90 : 0x80;
    const uchar highest = lead == 0xED ? 0x9F : lead == 0xF4 ? 0x8F : 0xBF;
    if (second < lowest || second > highest)
        return 0;
    for (int i = 2; i < length; ++i) {
        if ((bytes[at + i] & 0xC0) != 0x80)
            return 0;
    }
    return length;
}

// −1: all of it is UTF-8.
qsizetype firstBadUtf8(const QByteArray& bytes)
{
    const auto* data = reinterpret_cast<const uchar*>(bytes.constData());
    qsizetype at = 0;
    while (at < bytes.size()) {
        const int length = sequenceLength(data, at, bytes.size());
        if (length == 0)
            return at;
        at += length;
    }
    return -1;
}

Error badUtf8(const QByteArray& bytes, qsizetype position)
{
    return Error{
        ErrorKind::Invalid,
        Text::tr(
            "The file is not valid UTF-8: byte %1 (in line %2) cannot be read. Nothing was imported; save the file "
            "again as “CSV UTF-8”.")
            .arg(position + 1)
            .arg(lineOfByte(bytes, position)),
        u"encoding"_s,
        {}};
}

Result<QString> decodeUtf8(const QByteArray& bytes)
{
    if (const qsizetype bad = firstBadUtf8(bytes); bad >= 0)
        return badUtf8(bytes, bad);
    const qsizetype skip = bytes.startsWith(byteOrderMark()) ? byteOrderMark().size() : 0;
    return QString::fromUtf8(bytes.constData() + skip, bytes.size() - skip);
}

} // namespace

QString code(Encoding encoding)
{
    return encoding == Encoding::Utf8 ? u"utf-8"_s : u"cp932"_s;
}

std::optional<EncodingChoice> encodingChoiceFromCode(const QString& text)
{
    const QString lower = text.toLower();
    if (lower.isEmpty() || lower == "auto"_L1)
        return EncodingChoice::Auto;
    if (lower == "utf-8"_L1 || lower == "utf8"_L1)
        return EncodingChoice::Utf8;
    if (lower == "cp932"_L1 || lower == "sjis"_L1 || lower == "shift_jis"_L1)
        return EncodingChoice::Cp932;
    return std::nullopt;
}

int lineOfByte(const QByteArray& bytes, qsizetype position)
{
    int line = 1;
    for (qsizetype i = 0; i < position && i < bytes.size(); ++i) {
        const bool lineFeed = bytes.at(i) == '\n';
        const bool loneReturn = bytes.at(i) == '\r' && (i + 1 == bytes.size() || bytes.at(i + 1) != '\n');
        line += lineFeed || loneReturn ? 1 : 0;
    }
    return line;
}

Result<Encoding> detectEncoding(const QByteArray& bytes)
{
    const qsizetype badUtf8At = firstBadUtf8(bytes);
    if (badUtf8At < 0)
        return Encoding::Utf8;
    if (bytes.startsWith(byteOrderMark()))
        return badUtf8(bytes, badUtf8At);
    const Result<QString> cp932 = decodeCp932(bytes);
    if (cp932)
        return Encoding::Cp932;
    // The wrong encoding stumbles at the first Japanese word, the right one only at the damaged byte.
    return cp932.error().detail.toLongLong() > badUtf8At ? cp932.error() : badUtf8(bytes, badUtf8At);
}

Result<QString> decodeText(const QByteArray& bytes, EncodingChoice choice)
{
    if (const qsizetype nul = bytes.indexOf('\0'); nul >= 0) {
        return Error{
            ErrorKind::Invalid,
            Text::tr("This is not a text file: byte %1 (in line %2) is NUL. Nothing was imported; if it is an Excel "
                     "workbook, save it as “CSV UTF-8” first.")
                .arg(nul + 1)
                .arg(lineOfByte(bytes, nul)),
            u"encoding"_s,
            {}};
    }
    Encoding encoding = choice == EncodingChoice::Cp932 ? Encoding::Cp932 : Encoding::Utf8;
    if (choice == EncodingChoice::Auto) {
        const Result<Encoding> detected = detectEncoding(bytes);
        if (!detected)
            return detected.error();
        encoding = *detected;
    }
    return encoding == Encoding::Utf8 ? decodeUtf8(bytes) : decodeCp932(bytes);
}

EncodedText encodeText(const QString& text, Encoding encoding)
{
    if (encoding == Encoding::Cp932)
        return encodeCp932(text);
    return {byteOrderMark() + text.toUtf8(), {}};
}

} // namespace yorozu::exchange
