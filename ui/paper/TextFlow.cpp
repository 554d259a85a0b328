// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/TextFlow.h"

#include "ui/paper/PaperFont.h"

#include <QRegularExpression>
#include <QTextLayout>

#include <algorithm>
#include <cmath>
#include <optional>

namespace yorozu::ui {

namespace {

using namespace Qt::StringLiterals;

constexpr qsizetype ChunkLength = 4096; // what one QTextLayout gets at a time of a text without breaks
constexpr qreal MmPerPoint = 25.4 / 72;

bool isBreak(QChar character)
{
    const char16_t unit = character.unicode();
    return (unit >= u'\n' && unit <= u'\r') || unit == 0x85 || unit == 0x2028 || unit == 0x2029;
}

// Half-width columns, for tab stops alone.
int columnsOf(char32_t character)
{
    return character < 0x2000 || (character >= 0xFF61 && character <= 0xFF9F) ? 1 : 2;
}

QString printedCharacter(char32_t character, int column, PrintableCharacters& printable)
{
    constexpr int TabColumns = 4;
    if (character == U'\t')
        return QString(TabColumns - column % TabColumns, u' ');
    if (character < 0x20)
        return QString(QChar(static_cast<char16_t>(0x2400 + character)));
    if (character == 0x7F)
        return QString(QChar(0x2421));
    const bool noCharacter = QChar::isSurrogate(character) || QChar::isNonCharacter(character);
    if (noCharacter || character == 0xFFFC || (character >= 0x80 && character < 0xA0))
        return QString(QChar::ReplacementCharacter);
    if (character < 0x80 || printable.contains(character))
        return QString::fromUcs4(&character, 1);
    return u"[U+%1]"_s.arg(QString::number(character, 16).toUpper());
}

// The width of what stands before the text of a list entry, in characters; 0 for ordinary paragraphs.
qsizetype markerLength(const QString& paragraph)
{
    static const QRegularExpression marker(
        u"^[ \\x{3000}]*(?:[・･●○■□◆◇※•]|[(（][0-9０-９]{1,2}[)）]|[0-9０-９]{1,2}[.．)）](?![0-9０-９])"
        "|[①-⑳]|[-－*](?=[ \\x{3000}]))[ \\x{3000}]*"_s);
    const QRegularExpressionMatch match = marker.match(paragraph.left(64));
    return match.hasMatch() ? match.capturedLength() : 0;
}

// Lays out one paragraph chunk by chunk. A chunk's last line is laid out again with what follows it, so that the seams
// cannot be seen.
class ParagraphFlow
{
public:
    ParagraphFlow(const QString& typed, const QFont& font, qreal widthMm, PrintableCharacters& printable)
        : m_typed(typed)
        , m_printed(printedText(typed, printable))
        , m_font(font)
        , m_width(widthMm * DotsPerMm)
    {
    }

    void appendTo(QList<TextLine>& lines)
    {
        qsizetype from = 0;
        m_first = true;
        m_indent = 0;
        do {
            from = layChunk(from, lines);
        } while (from < m_printed.text.size());
    }

private:
    // Returns where the next chunk begins.
    qsizetype layChunk(qsizetype from, QList<TextLine>& lines)
    {
        const QString chunk = m_printed.text.mid(from, ChunkLength);
        const bool atEnd = from + chunk.size() >= m_printed.text.size();
        const qsizetype marker = m_first ? markerLength(chunk) : 0;
        QTextLayout layout(chunk, m_font);
        applyPaperFormats(layout);
        layout.beginLayout();
        QList<std::pair<qsizetype, qsizetype>> ranges;
        QList<qreal> indents;
        for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
            line.setLineWidth(m_width - m_indent);
            ranges.append({line.textStart(), line.textStart() + line.textLength()});
            indents.append(m_indent);
            if (marker > 0 && ranges.size() == 1)
                m_indent = std::min(line.cursorToX(static_cast<int>(marker)), m_width / 2);
        }
        layout.endLayout();
        if (!atEnd && ranges.size() > 1) {
            ranges.removeLast();
            indents.removeLast();
        }
        for (qsizetype i = 0; i < ranges.size(); ++i)
            append(from + ranges.at(i).first, from + ranges.at(i).second, indents.at(i), lines);
        if (ranges.isEmpty())
            append(from, from, 0, lines);
        return ranges.isEmpty() ? m_printed.text.size() : from + ranges.last().second;
    }

    void append(qsizetype from, qsizetype to, qreal indent, QList<TextLine>& lines)
    {
        const qsizetype first = m_printed.sourceOf.at(from);
        const qsizetype last = m_printed.sourceOf.at(to);
        lines.append({m_printed.text.mid(from, to - from), m_typed.mid(first, last - first), indent / DotsPerMm});
        m_first = false;
    }

    QString m_typed;
    PrintedText m_printed;
    QFont m_font;
    qreal m_width;
    qreal m_indent = 0;
    bool m_first = true;
};

QString onOneLine(QString text)
{
    for (QChar& character : text) {
        if (isBreak(character))
            character = u' ';
    }
    return text;
}

// The text on as few lines as needed at this size, if they fit.
std::optional<FittedText> fitAt(const QString& text, qreal points, const FitRule& rule, QSizeF room)
{
    FittedText fitted;
    fitted.dots = dotsOfPoints(points);
    fitted.pitchMm = rule.pitchMm > 0 ? rule.pitchMm * points / rule.points : points * MmPerPoint * 1.2;
    fitted.lines = flowText(text, fitted.dots, room.width());
    if (static_cast<qreal>(fitted.lines.size()) * fitted.pitchMm > room.height())
        return std::nullopt;
    return fitted;
}

FittedText cutWithPointer(const QString& text, const FitRule& rule, QSizeF room)
{
    FittedText fitted;
    fitted.complete = false;
    fitted.dots = dotsOfPoints(rule.leastPoints);
    fitted.pitchMm =
        rule.pitchMm > 0 ? rule.pitchMm * rule.leastPoints / rule.points : rule.leastPoints * MmPerPoint * 1.2;
    const auto count = std::max<qsizetype>(1, static_cast<qsizetype>(room.height() / fitted.pitchMm));
    fitted.lines = flowText(text, fitted.dots, room.width()).mid(0, count);
    const QString pointer = room.width() > 30 ? u"…（全文は続紙）"_s : u"…"_s;
    TextLine& last = fitted.lines.last();
    while (!last.text.isEmpty() && last.indentMm + widthMm(last.text + pointer, fitted.dots) > room.width()) {
        const bool pair = last.text.size() > 1 && last.text.back().isLowSurrogate();
        last.text.chop(pair ? 2 : 1);
    }
    last.text += pointer;
    return fitted;
}

} // namespace

PrintedText printedText(const QString& typed, PrintableCharacters& printable)
{
    PrintedText printed;
    printed.text.reserve(typed.size());
    int column = 0;
    for (qsizetype i = 0; i < typed.size();) {
        const QChar unit = typed.at(i);
        const bool pair = unit.isHighSurrogate() && i + 1 < typed.size() && typed.at(i + 1).isLowSurrogate();
        const char32_t character = pair ? QChar::surrogateToUcs4(unit, typed.at(i + 1)) : char32_t(unit.unicode());
        const QString shown = printedCharacter(character, column, printable);
        column += character == U'\t' ? static_cast<int>(shown.size()) : columnsOf(character);
        printed.text += shown;
        // Every printed unit of a character points to its beginning; breaks within it would print it on two lines but
        // count it once.
        printed.sourceOf.resize(printed.text.size(), i);
        i += pair ? 2 : 1;
    }
    printed.sourceOf.append(typed.size());
    return printed;
}

QList<TextLine> flowText(const QString& text, int dots, qreal widthMm)
{
    QList<TextLine> lines;
    PrintableCharacters printable;
    const QFont font = paperFont(dots);
    qsizetype from = 0;
    while (from < text.size()) {
        qsizetype end = from;
        while (end < text.size() && !isBreak(text.at(end)))
            ++end;
        qsizetype next = std::min(end + 1, text.size());
        if (end + 1 < text.size() && text.at(end) == u'\r' && text.at(end + 1) == u'\n')
            ++next;
        ParagraphFlow(text.mid(from, end - from), font, widthMm, printable).appendTo(lines);
        lines.last().source += text.mid(end, next - end);
        from = next;
    }
    return lines;
}

FittedText fitText(const QString& text, const FitRule& rule, QSizeF roomMm)
{
    if (text.trimmed().isEmpty())
        return {};
    const QString beginning = text.left(ChunkLength);
    const QString line = rule.pitchMm > 0 ? beginning : onOneLine(beginning);
    if (line.size() == ChunkLength)
        return cutWithPointer(line, rule, roomMm);
    if (rule.pitchMm <= 0) {
        PrintableCharacters printable;
        const QString printed = printedText(line, printable).text;
        const qreal natural = widthMm(printed, dotsOfPoints(rule.points));
        // A thousandth less: rounding the size to whole dots must not push the last character out.
        const qreal points = std::min(rule.points, rule.points * roomMm.width() * 0.999 / natural);
        if (natural <= roomMm.width() || points >= rule.leastOnOneLine) {
            const int dots = natural <= roomMm.width() ? dotsOfPoints(rule.points)
                                                       : static_cast<int>(std::floor(points * DotsPerInch / 72));
            return {{{printed, text, 0}}, dots, points * MmPerPoint * 1.2, true};
        }
    }
    for (qreal points = rule.pitchMm > 0 ? rule.points : rule.leastOnOneLine; points >= rule.leastPoints;
         points -= 0.5) {
        std::optional<FittedText> fitted = fitAt(line, points, rule, roomMm);
        if (!fitted)
            continue;
        qsizetype from = 0;
        for (TextLine& part : fitted->lines) {
            part.source = text.mid(from, part.source.size());
            from += part.source.size();
        }
        return *std::move(fitted);
    }
    return cutWithPointer(line, rule, roomMm);
}

} // namespace yorozu::ui
