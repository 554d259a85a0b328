// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/Cp932.h"

#include <QCoreApplication>

#include <array>
#include <vector>

#ifdef Q_OS_WIN
#include <qt_windows.h>
#else
#include <iconv.h>
#endif

using namespace Qt::StringLiterals;

namespace yorozu::exchange {

namespace {

constexpr int NotCp932 = -1;
constexpr char16_t Geta = u'〓'; // what printers put where they have no type

#ifdef Q_OS_WIN

// The system's conversion of single characters, both ways.
class SystemConverter
{
public:
    int decode(const char* bytes, int size)
    {
        wchar_t unit[2] = {};
        const int count = MultiByteToWideChar(932, MB_ERR_INVALID_CHARS, bytes, size, unit, 2);
        return count == 1 ? static_cast<char16_t>(unit[0]) : NotCp932;
    }
    QByteArray encode(char16_t unit)
    {
        char bytes[4] = {};
        const auto wide = static_cast<wchar_t>(unit);
        BOOL replaced = FALSE;
        const int count = WideCharToMultiByte(932, WC_NO_BEST_FIT_CHARS, &wide, 1, bytes, 4, nullptr, &replaced);
        return replaced ? QByteArray() : QByteArray(bytes, count);
    }
};

#else

class SystemConverter
{
public:
    SystemConverter()
        : m_decoder(iconv_open("UTF-16LE", "CP932"))
        , m_encoder(iconv_open("CP932", "UTF-16LE"))
    {
    }
    ~SystemConverter()
    {
        close(m_decoder);
        close(m_encoder);
    }
    SystemConverter(const SystemConverter&) = delete;
    SystemConverter& operator=(const SystemConverter&) = delete;

    int decode(const char* bytes, int size)
    {
        const QByteArray unit = convert(m_decoder, QByteArray(bytes, size));
        if (unit.size() != 2)
            return NotCp932;
        return static_cast<uchar>(unit.at(0)) | static_cast<uchar>(unit.at(1)) << 8;
    }
    QByteArray encode(char16_t unit)
    {
        const char bytes[2] = {static_cast<char>(unit & 0xFF), static_cast<char>(unit >> 8)};
        return convert(m_encoder, QByteArray(bytes, 2));
    }

private:
    static bool opened(iconv_t converter) { return converter != reinterpret_cast<iconv_t>(-1); }
    static void close(iconv_t converter)
    {
        if (opened(converter))
            iconv_close(converter);
    }
    // Empty if it cannot be converted.
    static QByteArray convert(iconv_t converter, QByteArray input)
    {
        if (!opened(converter))
            return {};
        iconv(converter, nullptr, nullptr, nullptr, nullptr);
        std::array<char, 16> output{};
        char* in = input.data();
        char* out = output.data();
        auto inLeft = static_cast<std::size_t>(input.size());
        std::size_t outLeft = output.size();
        if (iconv(converter, &in, &inLeft, &out, &outLeft) == static_cast<std::size_t>(-1) || inLeft != 0)
            return {};
        return QByteArray(output.data(), static_cast<qsizetype>(output.size() - outLeft));
    }

    iconv_t m_decoder;
    iconv_t m_encoder;
};

#endif

bool isLead(uchar byte)
{
    return (byte >= 0x81 && byte <= 0x9F) || (byte >= 0xE0 && byte <= 0xFC);
}

bool isTrail(uchar byte)
{
    return byte >= 0x40 && byte <= 0xFC && byte != 0x7F;
}

// Both directions as tables, filled once from the system's conversion: asking it for every character of a large file
// would be slow, and for whole texts it does not say which of them failed.
class Tables
{
public:
    static const Tables& instance()
    {
        static const Tables tables;
        return tables;
    }
    // `bytes` one or two; −1: no character.
    int decode(int bytes) const { return m_decoded[static_cast<std::size_t>(bytes)]; }
    // −1: no place.
    int encode(char16_t unit) const { return m_encoded[unit]; }

private:
    Tables()
        : m_decoded(0x10000, NotCp932)
        , m_encoded(0x10000, NotCp932)
    {
        SystemConverter system;
        for (int byte = 0x00; byte < 0x80; ++byte) {
            m_decoded[static_cast<std::size_t>(byte)] = byte;
            m_encoded[static_cast<std::size_t>(byte)] = byte;
        }
        for (int byte = 0xA1; byte <= 0xDF; ++byte) {
            const int unit = 0xFF61 + byte - 0xA1; // half-width katakana
            m_decoded[static_cast<std::size_t>(byte)] = unit;
            m_encoded[static_cast<std::size_t>(unit)] = byte;
        }
        for (int lead = 0x81; lead <= 0xFC; ++lead) {
            for (int trail = 0x40; isLead(static_cast<uchar>(lead)) && trail <= 0xFC; ++trail)
                enter(system, lead, trail);
        }
    }
    void enter(SystemConverter& system, int lead, int trail)
    {
        if (!isTrail(static_cast<uchar>(trail)))
            return;
        const char bytes[2] = {static_cast<char>(lead), static_cast<char>(trail)};
        const int unit = system.decode(bytes, 2);
        if (unit == NotCp932 || unit == 0xFFFD || unit < 0x80)
            return;
        m_decoded[static_cast<std::size_t>(lead << 8 | trail)] = unit;
        // Some characters stand in CP932 twice or thrice (NEC, IBM); the system's choice is the one that Excel writes.
        const QByteArray back = system.encode(static_cast<char16_t>(unit));
        int code = lead << 8 | trail;
        if (back.size() == 2 && system.decode(back.constData(), 2) == unit)
            code = static_cast<uchar>(back.at(0)) << 8 | static_cast<uchar>(back.at(1));
        if (m_encoded[static_cast<std::size_t>(unit)] == NotCp932)
            m_encoded[static_cast<std::size_t>(unit)] = code;
    }

    std::vector<int> m_decoded;
    std::vector<int> m_encoded;
};

char16_t folded(char16_t unit)
{
    switch (unit) {
    case 0x301C:
        return 0xFF5E; // 〜
    case 0x2212:
        return 0xFF0D; // −
    case 0x2014:
        return 0x2015; // —
    case 0x2016:
        return 0x2225; // ‖
    case 0x00A2:
        return 0xFFE0; // ¢
    case 0x00A3:
        return 0xFFE1; // £
    case 0x00A5:
        return 0xFFE5; // ¥, for the byte 5C comes back as a backslash
    case 0x00AC:
        return 0xFFE2; // ¬
    case 0x203E:
        return 0xFFE3; // ‾
    default:
        return unit;
    }
}

// A kana with its combining sound mark (as files from a Mac have it) as one character. Not the whole text: composing it
// would turn 塚 of the IBM extension into another character.
QString withJoinedSoundMarks(const QString& text)
{
    if (!text.contains(QChar(0x3099)) && !text.contains(QChar(0x309A)))
        return text;
    QString joined;
    joined.reserve(text.size());
    for (const QChar c : text) {
        if ((c == QChar(0x3099) || c == QChar(0x309A)) && !joined.isEmpty()) {
            const QString pair = joined.right(1) + c;
            const QString one = pair.normalized(QString::NormalizationForm_C);
            joined.replace(joined.size() - 1, 1, one);
        } else {
            joined.append(c);
        }
    }
    return joined;
}

void appendCode(QByteArray& bytes, int code)
{
    if (code > 0xFF)
        bytes.append(static_cast<char>(code >> 8));
    bytes.append(static_cast<char>(code & 0xFF));
}

} // namespace

Result<QString> decodeCp932(const QByteArray& bytes)
{
    const Tables& tables = Tables::instance();
    QString text;
    text.reserve(bytes.size());
    qsizetype at = 0;
    while (at < bytes.size()) {
        const auto first = static_cast<uchar>(bytes.at(at));
        int code = first;
        const bool pair = isLead(first) && at + 1 < bytes.size();
        if (pair)
            code = first << 8 | static_cast<uchar>(bytes.at(at + 1));
        const int unit = tables.decode(code);
        if (unit == NotCp932) {
            return Error{ErrorKind::Invalid,
                         QCoreApplication::translate(
                             "TextEncoding", "The file is not valid CP932 (Shift_JIS): byte %1 (in line %2) cannot "
                                             "be read. Nothing was imported; save the file again as “CSV UTF-8”.")
                             .arg(at + 1)
                             .arg(lineOfByte(bytes, at)),
                         u"encoding"_s, QString::number(at)};
        }
        text.append(QChar(static_cast<char16_t>(unit)));
        at += pair ? 2 : 1;
    }
    return text;
}

EncodedText encodeCp932(const QString& original)
{
    const Tables& tables = Tables::instance();
    const QString text = withJoinedSoundMarks(original);
    EncodedText encoded;
    encoded.bytes.reserve(text.size() * 2);
    int line = 1;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const QChar c = text.at(at);
        line += c == u'\n' ? 1 : 0;
        const int code = tables.encode(folded(c.unicode()));
        if (code != NotCp932) {
            appendCode(encoded.bytes, code);
            continue;
        }
        const bool pair = c.isHighSurrogate() && at + 1 < text.size() && text.at(at + 1).isLowSurrogate();
        encoded.unwritable.append({text.mid(at, pair ? 2 : 1), at, line});
        appendCode(encoded.bytes, tables.encode(Geta));
        at += pair ? 1 : 0;
    }
    return encoded;
}

} // namespace yorozu::exchange
