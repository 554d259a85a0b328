// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/japanese/Bigrams.h"

#include "core/japanese/Fold.h"
#include "core/japanese/NameKey.h"

#include <QChar>
#include <QHash>

#include <algorithm>
#include <array>
#include <atomic>

using namespace Qt::StringLiterals;

namespace yorozu::japanese {

namespace {

constexpr int RulesVersion = 1;
constexpr int RulesPerFold = 1000;
constexpr qsizetype ShortestName = 2; // what must be left where a legal form is left out
constexpr QChar Gap = u' ';

// Whether a character can become one with what stands before it: sound marks, combining marks, selectors, Hangul.
bool joinsTheOneBefore(char32_t c)
{
    const bool plain = c < 0x300 || (c >= 0x3000 && c < 0x3020) || (c >= U'ぁ' && c <= U'ゖ') ||
                       (c >= U'ァ' && c <= U'ヾ') || (c >= 0x3400 && c < 0xA000) || (c >= U'！' && c <= U'ﾝ');
    if (plain)
        return false;
    if (c == U'゛' || c == U'゜' || c == U'ﾞ' || c == U'ﾟ')
        return true;
    if ((c >= 0x1160 && c < 0x1200) || (c >= 0xD7B0 && c < 0xD800) || (c >= 0xFFA0 && c < 0xFFDD))
        return true;
    return QChar::isMark(c) || QChar::category(c) == QChar::Other_Format;
}

char32_t codePoint(const QString& text, qsizetype at)
{
    const QChar c = text.at(at);
    if (c.isHighSurrogate() && at + 1 < text.size() && text.at(at + 1).isLowSurrogate())
        return QChar::surrogateToUcs4(c, text.at(at + 1));
    return c.unicode();
}

qsizetype endOfPiece(const QString& text, qsizetype begin)
{
    qsizetype at = begin + QChar::requiresSurrogates(codePoint(text, begin)) + 1;
    while (at < text.size()) {
        const char32_t c = codePoint(text, at);
        if (!joinsTheOneBefore(c))
            break;
        at += QChar::requiresSurrogates(c) + 1;
    }
    return at;
}

// NFKC leaves the bare character of these and the brackets of ㈱.
QString ringedForm(QChar c)
{
    const QString ringed = u"㊑㊒㊔㊮㊓㊖㊩㊫㊯"_s;
    const QString plain = u"株有名資社財医学協"_s;
    const qsizetype at = c.unicode() >= 0x3280 && c.unicode() <= 0x32B0 ? ringed.indexOf(c) : -1;
    return at < 0 ? QString() : u'(' + plain.at(at) + u')';
}

bool isLineBreak(QChar c)
{
    return c == u'\n' || c == u'\r' || c == u'\v' || c == u'\f' || c == QChar(0x2028) || c == QChar(0x2029);
}

bool isLatin(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9');
}

bool isLetter(char32_t c)
{
    return QChar::isLetterOrNumber(c) || QChar::isMark(c);
}

// What is known of a character: in the lower half what it folds to, if that is one letter and nothing else is to be
// thought of (Plain); whether it only parts (Parting); whether it may become one with what stands before it (Joining).
enum Trait : quint32 { Known = 1U << 16, Plain = 1U << 17, Joining = 1U << 18, Parting = 1U << 19 };

// Nearly every character of a text is plain or parting; each is asked once per program. Threads may ask at once: all
// get the same.
quint32 traitsOf(QChar c)
{
    static std::array<std::atomic<quint32>, 0x10000> known{};
    std::atomic<quint32>& place = known[c.unicode()];
    quint32 traits = place.load(std::memory_order_relaxed);
    if (traits != 0)
        return traits;
    traits = Known;
    // Of a pair more is known when both halves are looked at.
    if (c.isHighSurrogate() || (!c.isSurrogate() && joinsTheOneBefore(c.unicode())))
        traits |= Joining;
    const QString folded = c.isSurrogate() ? QString() : foldForCompare(QString(c));
    if (folded.size() == 1 && ringedForm(c).isEmpty()) {
        const QChar one = folded.front();
        if (isLetter(one.unicode()))
            traits |= Plain | one.unicode();
        else if (one != u'(' && one != u')')
            traits |= Parting;
    }
    place.store(traits, std::memory_order_relaxed);
    return traits;
}

// What stands in brackets, as the folding leaves it, and what it is written out.
const QHash<QString, QString>& bracketedForms()
{
    static const QHash<QString, QString> forms = [] {
        const std::array<std::pair<QString, QString>, 13> list{{
            {u"株"_s, u"株式会社"_s},
            {u"有"_s, u"有限会社"_s},
            {u"同"_s, u"合同会社"_s},
            {u"資"_s, u"合資会社"_s},
            {u"名"_s, u"合名会社"_s},
            {u"一社"_s, u"一般社団法人"_s},
            {u"一財"_s, u"一般財団法人"_s},
            {u"公社"_s, u"公益社団法人"_s},
            {u"公財"_s, u"公益財団法人"_s},
            {u"福"_s, u"社会福祉法人"_s},
            {u"医"_s, u"医療法人"_s},
            {u"特非"_s, u"特定非営利活動法人"_s},
            {u"学"_s, u"学校法人"_s},
        }};
        QHash<QString, QString> folded;
        for (const auto& [brief, whole] : list)
            folded.insert(foldForCompare(brief), foldForCompare(whole));
        return folded;
    }();
    return forms;
}

// A folded text while it is made, with or without where its characters came from.
class Folding
{
public:
    explicit Folding(const QString& text, bool trace)
        : m_original(text)
        , m_trace(trace)
    {
        m_text.folded.reserve(text.size() + text.size() / 8);
        run();
        if (m_text.folded.endsWith(Gap))
            cutTo(m_text.folded.size() - 1);
    }
    SearchText take() { return std::move(m_text); }

private:
    void run()
    {
        for (qsizetype at = 0; at < m_original.size();) {
            const QChar c = m_original.at(at);
            const quint32 traits = traitsOf(c);
            const bool alone = at + 1 == m_original.size() || (traitsOf(m_original.at(at + 1)) & Joining) == 0;
            if (alone && (traits & Plain) != 0) {
                letter(QChar(static_cast<char16_t>(traits)), at, at + 1);
                ++at;
                continue;
            }
            if (alone && (traits & Parting) != 0) {
                gap(at, at + 1);
                ++at;
                continue;
            }
            if (c.isSpace()) {
                isLineBreak(c) ? gap(at, at + 1) : void(m_space = true);
                ++at;
                continue;
            }
            const qsizetype end = endOfPiece(m_original, at);
            const QString ringed = ringedForm(c);
            addFolded(ringed.isEmpty() ? foldForCompare(m_original.mid(at, end - at)) : ringed, at, end);
            at = end;
        }
    }

    void addFolded(const QString& folded, qsizetype from, qsizetype to)
    {
        for (qsizetype at = 0; at < folded.size(); ++at) {
            const QChar c = folded.at(at);
            const char32_t whole = codePoint(folded, at);
            if (c == u'(') {
                openBracket(from, to);
            } else if (c == u')') {
                closeBracket(from, to);
            } else if (isLetter(whole)) {
                letter(c, from, to);
                if (QChar::requiresSurrogates(whole))
                    letter(folded.at(++at), from, to);
            } else {
                gap(from, to);
                at += QChar::requiresSurrogates(whole);
            }
        }
    }

    void letter(QChar c, qsizetype from, qsizetype to)
    {
        if (m_space && !m_text.folded.isEmpty() && isLatin(m_text.folded.back()) && isLatin(c))
            gap(from, from);
        m_space = false;
        append(c, from, to);
    }

    void gap(qsizetype from, qsizetype to)
    {
        m_space = false;
        if (!m_text.folded.isEmpty() && m_text.folded.back() != Gap)
            append(Gap, from, to);
    }

    void openBracket(qsizetype from, qsizetype to)
    {
        m_open = m_text.folded.size();
        m_openFrom = from;
        gap(from, to);
        m_inner = m_text.folded.size();
    }

    void closeBracket(qsizetype from, qsizetype to)
    {
        const QString form = m_open < 0 ? QString() : bracketedForms().value(m_text.folded.mid(m_inner));
        if (form.isEmpty()) {
            gap(from, to);
        } else {
            cutTo(m_open);
            for (const QChar c : form)
                append(c, m_openFrom, to);
        }
        m_open = -1;
    }

    void append(QChar c, qsizetype from, qsizetype to)
    {
        m_text.folded.append(c);
        if (!m_trace)
            return;
        m_text.from.append(from);
        m_text.to.append(to);
    }

    void cutTo(qsizetype size)
    {
        m_text.folded.truncate(size);
        if (!m_trace)
            return;
        m_text.from.resize(size);
        m_text.to.resize(size);
    }

    const QString& m_original;
    const bool m_trace;
    SearchText m_text;
    bool m_space = false;     // between the last character and the next
    qsizetype m_open = -1;    // where the last bracket opened that may hold a legal form
    qsizetype m_inner = 0;    // where its content began
    qsizetype m_openFrom = 0; // and where it stands in the original
};

qsizetype lengthAt(QStringView run, qsizetype at)
{
    return run.at(at).isHighSurrogate() && at + 1 < run.size() ? 2 : 1;
}

// Every two neighbours of a run; `lastAlone` adds its last character.
template <typename Use> void eachBigram(QStringView run, bool lastAlone, Use use)
{
    for (qsizetype at = 0; at < run.size();) {
        const qsizetype first = lengthAt(run, at);
        const qsizetype next = at + first;
        if (next < run.size())
            use(run.mid(at, first + lengthAt(run, next)));
        else if (lastAlone)
            use(run.mid(at, first));
        at = next;
    }
}

SearchWord wordOf(const QString& folded)
{
    SearchWord word{folded, {}, false};
    const QList<QStringView> runs = QStringView(folded).split(Gap);
    for (qsizetype i = 0; i < runs.size(); ++i) {
        const QStringView run = runs.at(i);
        const bool last = i + 1 == runs.size();
        word.beginning = last && run.size() == lengthAt(run, 0);
        eachBigram(run, !last || word.beginning, [&](QStringView token) { word.tokens.append(token.toString()); });
    }
    return word;
}

bool partsWords(QChar c)
{
    return c.isSpace() || c == u'、' || c == u'，' || c == u',' || c == u'､';
}

} // namespace

SearchText foldForSearch(const QString& text)
{
    return Folding(text, true).take();
}

QString foldedForSearch(const QString& text)
{
    return Folding(text, false).take().folded;
}

QString bigrams(const QString& text)
{
    return bigramsOfFolded(foldedForSearch(text));
}

QString bigramsOfFolded(const QString& folded)
{
    // A character stands in two words at most, with a gap for each; written in place, for a text has hundreds.
    QString out(folded.size() * 3, Qt::Uninitialized);
    QChar* const begin = out.data();
    QChar* end = begin;
    for (const QStringView run : QStringView(folded).split(Gap, Qt::SkipEmptyParts)) {
        eachBigram(run, true, [&](QStringView token) {
            if (end != begin)
                *end++ = Gap;
            end = std::copy(token.begin(), token.end(), end);
        });
    }
    out.truncate(end - begin);
    return out;
}

QList<SearchWord> searchWords(const QString& query, bool withoutForms)
{
    QList<SearchWord> words;
    for (qsizetype at = 0; at < query.size();) {
        if (partsWords(query.at(at))) {
            ++at;
            continue;
        }
        qsizetype end = at;
        while (end < query.size() && !partsWords(query.at(end)))
            ++end;
        const QString typed = query.mid(at, end - at);
        at = end;
        QString folded = Folding(typed, false).take().folded;
        if (withoutForms) {
            const QString name = Folding(withoutLegalForm(typed), false).take().folded;
            if (name.size() >= ShortestName)
                folded = name;
        }
        if (folded.isEmpty())
            continue;
        const SearchWord word = wordOf(folded);
        if (!words.contains(word))
            words.append(word);
    }
    return words;
}

int searchRulesVersion()
{
    return foldRulesVersion() * RulesPerFold + RulesVersion;
}

} // namespace yorozu::japanese
