// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fields/ReadingCollector.h"

#include "core/japanese/Fold.h"

#include <QRegularExpression>

#include <algorithm>

namespace yorozu::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr QStringView OpenBrackets = u"（(［[〔【「『";
constexpr QStringView CloseBrackets = u"）)］]〕】」』";

bool isBracket(QChar c)
{
    return OpenBrackets.contains(c) || CloseBrackets.contains(c);
}

bool isKana(QChar c)
{
    return japanese::isKanaOnly(QString(c)) || c == u'ー' || c == u'゛' || c == u'゜' || c == u'ﾞ' || c == u'ﾟ';
}

bool isLatinLetter(QChar c)
{
    const QString folded = QString(c).normalized(QString::NormalizationForm_KC);
    return folded.size() == 1 && folded[0].isLetter() && folded[0].unicode() < 0x250;
}

bool isDigitOrLatin(QChar c)
{
    return isLatinLetter(c) || QString(c).normalized(QString::NormalizationForm_KC)[0].isDigit();
}

// Kana, and what may stand between kana in a preedit.
bool isReadable(QChar c)
{
    return isKana(c) || c.isSpace() || isBracket(c) || c == u'・' || c == u'-' || c == u'、' || c == u'。' ||
           c == u'&' || c == u'＆' || isDigitOrLatin(c);
}

// The kana of a preedit that is still being typed; nothing if a part of it is converted. Letters at its end are the
// beginning of the next kana ("まるふk").
QString kanaOf(const QString& preedit)
{
    QString kana = preedit;
    while (!kana.isEmpty() && isLatinLetter(kana.back()))
        kana.chop(1);
    const bool readable = std::all_of(kana.cbegin(), kana.cend(), isReadable);
    const bool any = std::any_of(kana.cbegin(), kana.cend(), isKana);
    return readable && any ? japanese::toKatakana(kana) : QString();
}

// What reads as itself: no kanji in it.
QString ownReading(const QString& text)
{
    return std::all_of(text.cbegin(), text.cend(), isReadable) ? japanese::toKatakana(text) : QString();
}

QString pattern(QStringView text)
{
    QString answer;
    bool kanji = false;
    for (const QChar c : text) {
        if (isReadable(c)) {
            answer += QRegularExpression::escape(japanese::toKatakana(QString(c)));
            kanji = false;
        } else if (!kanji) {
            answer += u".+?"_s;
            kanji = true;
        }
    }
    return answer;
}

// Where the reading of text[0, at) ends within the reading of the text, as far as its kana tell (お茶の水:
// オチャノ|ミズ).
qsizetype borderIn(const QString& text, const QString& reading, qsizetype at)
{
    const bool betweenKanji = at > 0 && at < text.size() && !isReadable(text[at - 1]) && !isReadable(text[at]);
    if (betweenKanji)
        return -1;
    const QRegularExpression split(
        u"^(%1)(%2)$"_s.arg(pattern(QStringView(text).left(at)), pattern(QStringView(text).mid(at))));
    const QRegularExpressionMatch match = split.match(reading);
    return match.hasMatch() ? match.capturedLength(1) : -1;
}

QString withoutBrackets(const QString& raw)
{
    QString answer;
    int depth = 0;
    for (const QChar c : raw) {
        if (OpenBrackets.contains(c))
            ++depth;
        else if (CloseBrackets.contains(c))
            depth = std::max(0, depth - 1);
        else if (depth == 0 && c != u'、' && c != u'。')
            answer += c;
    }
    return answer;
}

} // namespace

void ReadingCollector::clear()
{
    *this = {};
}

void ReadingCollector::preedit(const QString& text)
{
    if (text.isEmpty()) {
        // A cancelled composition, or one whose commit comes as an event of its own.
        m_ended = true;
        return;
    }
    if (m_ended) {
        m_kana.clear();
        m_removed.clear();
        m_converting = false;
        m_ended = false;
    }
    const QString kana = kanaOf(text);
    if (kana.isEmpty()) {
        m_converting = m_converting || !std::all_of(text.cbegin(), text.cend(), isReadable);
        return;
    }
    // Once it was converted, other kana are candidates, unless one has gone back and types on.
    const bool related = kana.startsWith(m_kana) || m_kana.startsWith(kana);
    if (m_converting && !m_kana.isEmpty() && !related)
        return;
    m_converting = false;
    m_kana = kana;
}

void ReadingCollector::commit(qsizetype position, qsizetype removed, const QString& text, const QString& remaining)
{
    const QString own = ownReading(text);
    QString reading = m_kana;
    if (reading.isEmpty() || (m_ended && !own.isEmpty()))
        reading = own;
    QString rest = kanaOf(remaining);
    if (!remaining.isEmpty() && !rest.isEmpty() && reading.endsWith(rest) && reading.size() > rest.size())
        reading.chop(rest.size());
    else
        rest.clear();
    // Text that is converted again without its kana being shown is read as before.
    if (reading.isEmpty())
        reading = m_removed.isEmpty() ? readingBetween(position, removed) : m_removed;
    splice(position, removed, text, reading);
    m_kana = rest;
    m_removed.clear();
    m_ended = remaining.isEmpty();
    m_converting = m_converting && !m_ended;
}

void ReadingCollector::replace(qsizetype position, qsizetype removed, const QString& text, Source source)
{
    if (text.isEmpty() && !m_ended) {
        // The composition has just replaced what was selected.
        m_removed = readingBetween(position, removed);
        splice(position, removed, {}, {});
        return;
    }
    const bool readable = source == Source::Typed || japanese::isKanaOnly(text);
    splice(position, removed, text, readable ? ownReading(text) : QString());
    m_kana.clear();
    m_removed.clear();
    m_ended = true;
}

qsizetype ReadingCollector::splitAt(qsizetype position)
{
    qsizetype start = 0;
    for (qsizetype i = 0; i < m_stretches.size(); ++i) {
        const Stretch stretch = m_stretches[i];
        const qsizetype at = position - start;
        if (at <= 0)
            return i;
        start += stretch.text.size();
        if (at >= stretch.text.size())
            continue;
        const qsizetype border = borderIn(stretch.text, stretch.reading, at);
        const bool known = border >= 0 && stretch.whole.isEmpty();
        const QString head = known ? stretch.reading.left(border) : stretch.reading;
        const QString tail = known ? stretch.reading.mid(border) : QString();
        const QString whole = known ? QString() : (stretch.whole.isEmpty() ? stretch.reading : stretch.whole);
        m_stretches[i] = {stretch.text.left(at), head, stretch.whole};
        m_stretches.insert(i + 1, {stretch.text.mid(at), tail, whole});
        return i + 1;
    }
    return m_stretches.size();
}

QString ReadingCollector::readingBetween(qsizetype position, qsizetype length) const
{
    ReadingCollector copy = *this;
    const qsizetype from = copy.splitAt(position);
    const qsizetype to = copy.splitAt(position + length);
    QString answer;
    for (qsizetype i = from; i < to; ++i)
        answer += copy.m_stretches[i].reading;
    return answer;
}

void ReadingCollector::splice(qsizetype position, qsizetype removed, const QString& text, const QString& reading)
{
    const qsizetype from = splitAt(position);
    const qsizetype to = splitAt(position + removed);
    const QString lost = to > from ? m_stretches[to - 1].reading : QString();
    for (qsizetype i = from; i < to; ++i) {
        if (from > 0 && !m_stretches[i].whole.isEmpty() && m_stretches[i].whole == m_stretches[from - 1].reading)
            m_cut = m_stretches[i].whole;
    }
    m_stretches.remove(from, to - from);
    if (from < m_stretches.size() && !lost.isEmpty() && m_stretches[from].whole == lost)
        m_stretches[from] = {m_stretches[from].text, lost, {}};
    if (text.isEmpty())
        return;
    // 丸福製麺所 without its 所, and 所 typed again: its reading is still in that of the head.
    const bool known = from > 0 && !m_cut.isEmpty() && m_stretches[from - 1].reading == m_cut &&
                       m_cut.size() > reading.size() && m_cut.endsWith(reading);
    m_stretches.insert(from, {text, known ? QString() : reading, {}});
}

QString ReadingCollector::text() const
{
    QString answer;
    for (const Stretch& stretch : m_stretches)
        answer += stretch.text;
    return answer;
}

QString ReadingCollector::reading() const
{
    QString raw;
    for (const Stretch& stretch : m_stretches)
        raw += stretch.reading;
    return japanese::normalizeFurigana(withoutBrackets(raw));
}

} // namespace yorozu::ui
