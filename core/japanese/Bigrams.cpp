// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/japanese/Bigrams.h"

#include "core/japanese/Fold.h"
#include "core/japanese/NameKey.h"

#include <QChar>
#include <QHash>

#include <array>
#include <atomic>

using namespace Qt::StringLiterals;

namespace yorozu::japanese {

namespace {

constexpr int RulesVersion = 1;
constexpr int RulesPerFold = 1000;
constexpr qsizetype ShortestName = 2; // what must be left where a legal form is left out
constexpr QChar Gap = u' ';
constexpr char16_t NotOneCharacter = 0xFFFF;

// A folded text while it is made, with or without where its characters came from.
struct Tracing
{
    SearchText text;
    bool trace = true;

    void append(QChar c, qsizetype from, qsizetype to)
    {
        text.folded.append(c);
        if (!trace)
            return;
        text.from.append(from);
        text.to.append(to);
    }
    void append(QStringView letters, qsizetype from, qsizetype to)
    {
        for (const QChar c : letters)
            append(c, from, to);
    }
    qsizetype from(qsizetype at) const { return trace ? text.from.at(at) : 0; }
    qsizetype to(qsizetype at) const { return trace ? text.to.at(at) : 0; }
};

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

// Nearly every character folds to one; it is asked once per program. The threads may ask at once: all get the same.
char16_t foldedAlone(QChar c)
{
    static std::array<std::atomic<char16_t>, 0x10000> known{};
    std::atomic<char16_t>& place = known[c.unicode()];
    char16_t folded = place.load(std::memory_order_relaxed);
    if (folded == 0) {
        const QString text = foldForCompare(QString(c));
        folded = text.size() == 1 ? text.front().unicode() : NotOneCharacter;
        place.store(folded, std::memory_order_relaxed);
    }
    return folded;
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

// Folded, with its punctuation; a Gap where words of Latin letters or lines part.
Tracing foldTraced(const QString& text, bool trace)
{
    Tracing out;
    out.trace = trace;
    out.text.folded.reserve(text.size() + text.size() / 8);
    bool space = false;
    for (qsizetype at = 0; at < text.size();) {
        const QChar c = text.at(at);
        if (c.isSpace()) {
            if (isLineBreak(c))
                out.append(Gap, at, at + 1);
            else
                space = true;
            ++at;
            continue;
        }
        const bool alone = !c.isSurrogate() && (at + 1 == text.size() || !joinsTheOneBefore(codePoint(text, at + 1)));
        const qsizetype end = alone ? at + 1 : endOfPiece(text, at);
        const char16_t one = alone ? foldedAlone(c) : NotOneCharacter;
        QString many;
        if (one == NotOneCharacter) {
            many = ringedForm(c);
            if (many.isEmpty())
                many = foldForCompare(text.mid(at, end - at));
        } else if (const QString ringed = ringedForm(c); !ringed.isEmpty()) {
            many = ringed;
        }
        const QChar first = many.isEmpty() ? QChar(one) : many.front();
        if (space && !out.text.folded.isEmpty() && isLatin(out.text.folded.back()) && isLatin(first))
            out.append(Gap, at, at);
        space = false;
        if (!many.isEmpty())
            out.append(many, at, end);
        else if (one != NotOneCharacter)
            out.append(QChar(one), at, end);
        at = end;
    }
    return out;
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

// The bracket that closes a legal form which opens at `at`; -1 if none does.
qsizetype endOfForm(const QString& folded, qsizetype at)
{
    constexpr qsizetype longest = 2;
    for (qsizetype end = at + 2; end <= at + 1 + longest && end < folded.size(); ++end) {
        if (folded.at(end) == u')')
            return bracketedForms().contains(folded.mid(at + 1, end - at - 1)) ? end : -1;
    }
    return -1;
}

bool isLetter(char32_t c)
{
    return QChar::isLetterOrNumber(c) || QChar::isMark(c);
}

Tracing foldRuns(const QString& text, bool trace)
{
    const Tracing raw = foldTraced(text, trace);
    const QString& folded = raw.text.folded;
    Tracing out;
    out.trace = trace;
    out.text.folded.reserve(folded.size());
    for (qsizetype at = 0; at < folded.size(); ++at) {
        const qsizetype form = folded.at(at) == u'(' ? endOfForm(folded, at) : -1;
        if (form >= 0) {
            out.append(bracketedForms().value(folded.mid(at + 1, form - at - 1)), raw.from(at), raw.to(form));
            at = form;
            continue;
        }
        const char32_t c = codePoint(folded, at);
        if (!isLetter(c)) {
            if (!out.text.folded.isEmpty() && out.text.folded.back() != Gap)
                out.append(Gap, raw.from(at), raw.to(at));
            at += QChar::requiresSurrogates(c);
            continue;
        }
        out.append(folded.at(at), raw.from(at), raw.to(at));
        if (QChar::requiresSurrogates(c)) {
            ++at;
            out.append(folded.at(at), raw.from(at), raw.to(at));
        }
    }
    if (out.text.folded.endsWith(Gap)) {
        out.text.folded.chop(1);
        if (trace) {
            out.text.from.removeLast();
            out.text.to.removeLast();
        }
    }
    return out;
}

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
    return foldRuns(text, true).text;
}

QString bigrams(const QString& text)
{
    const QString folded = foldRuns(text, false).text.folded;
    QString out;
    out.reserve(folded.size() * 3);
    for (const QStringView run : QStringView(folded).split(Gap, Qt::SkipEmptyParts)) {
        eachBigram(run, true, [&](QStringView token) {
            if (!out.isEmpty())
                out.append(u' ');
            out.append(token);
        });
    }
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
        QString folded = foldRuns(typed, false).text.folded;
        if (withoutForms) {
            const QString name = foldRuns(withoutLegalForm(typed), false).text.folded;
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
