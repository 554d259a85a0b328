// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/NameFinder.h"

#include "core/rules/NameWords.h"

#include <algorithm>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace yorozu::rules {

namespace {

using Where = NameTerm::Where;

constexpr qsizetype ShortName = 3;     // of so many characters and less other words are made
constexpr qsizetype ShortKatakana = 4; // アイ stands in アイデア
constexpr qsizetype BeginningLength = 2;
constexpr qsizetype ShortestOther = 3;

// 渋谷区, 渋谷駅: a place of that name.
constexpr QStringView PlaceEndings = u"区市町村郡県都府駅線通橋川港島丘";

// A place where a name may stand, half-open in the folded text.
struct Spot
{
    const TracedText& text;
    qsizetype begin;
    qsizetype end;

    bool all(bool (*is)(QChar)) const
    {
        for (qsizetype at = begin; at < end; ++at) {
            if (!is(text.letterAt(at)))
                return false;
        }
        return true;
    }
    // Whether the word goes on over one of its ends in the same script.
    bool goesOn(bool (*is)(QChar)) const { return goesOnBefore(is) || goesOnBehind(is); }
    bool goesOnBefore(bool (*is)(QChar)) const
    {
        return text.adjoins(begin) && is(text.letterAt(begin)) && is(text.letterAt(begin - 1));
    }
    bool goesOnBehind(bool (*is)(QChar)) const
    {
        return text.adjoins(end) && is(text.letterAt(end - 1)) && is(text.letterAt(end));
    }
    // Whether another word follows at once: ABC分析, IT化.
    bool beginsWord() const
    {
        const QChar next = text.letterAt(end);
        return text.adjoins(end) && (isKanji(next) || isKatakanaLetter(next));
    }
    bool isPlace() const { return text.adjoins(end) && PlaceEndings.contains(text.letterAt(end)); }
};

// Whether nothing but white space stands before it.
bool follows(const TracedText& text, qsizetype at)
{
    if (at <= 0 || at >= text.folded().size())
        return false;
    const QString& original = text.original();
    return std::all_of(original.cbegin() + text.to(at - 1),
                       original.cbegin() + std::max(text.to(at - 1), text.from(at)),
                       [](QChar c) { return c.isSpace(); });
}

struct Surroundings
{
    qsizetype formBefore = 0; // characters of a legal form
    qsizetype formBehind = 0;
    qsizetype mister = 0; // before it
    qsizetype honorific = 0;
    bool title = false;
    bool ofStaff = false; // CO

    bool hasForm() const { return formBefore > 0 || formBehind > 0; }
    bool hasFollower() const { return honorific > 0 || title || mister > 0; }
};

bool isPersonal(IdentifierKind kind)
{
    return kind == IdentifierKind::Person || kind == IdentifierKind::Staff;
}

// ABC Inc., ABC社. Other words may begin and end with these letters.
qsizetype latinFormBehind(const Spot& spot)
{
    const TracedText& text = spot.text;
    if (text.adjoins(spot.end)) {
        const bool isCompany = isLatinOrDigit(text.letterAt(spot.end - 1)) && text.letterAt(spot.end) == u'社';
        return isCompany && !isKanji(text.letterAt(spot.end + 1)) ? 1 : 0;
    }
    const qsizetype size = beginningWith(text.folded(), spot.end, latinForms());
    const qsizetype end = spot.end + size;
    return text.adjoins(end) && isLatinOrDigit(text.letterAt(end)) ? 0 : size;
}

qsizetype misterBefore(const Spot& spot)
{
    const qsizetype size = endingWith(spot.text.folded(), spot.begin, honorificsBefore());
    const qsizetype begin = spot.begin - size;
    return spot.text.adjoins(begin) && isLatinOrDigit(spot.text.letterAt(begin - 1)) ? 0 : size;
}

Surroundings around(const Spot& spot, const NameTerm& term)
{
    const QString& text = spot.text.folded();
    Surroundings found;
    if (term.kind == IdentifierKind::Company) {
        found.formBefore = endingWith(text, spot.begin, legalForms());
        if (found.formBefore == 0)
            found.formBehind = beginningWith(text, spot.end, legalForms());
        if (!found.hasForm())
            found.formBehind = latinFormBehind(spot);
    } else if (isPersonal(term.kind)) {
        found.mister = misterBefore(spot);
    }
    const qsizetype end = spot.end + found.formBehind;
    if (!follows(spot.text, end))
        return found;
    found.honorific = beginningWith(text, end, honorifics());
    if (found.honorific == 0 && (term.kind == IdentifierKind::Staff || term.alsoStaff)) {
        found.honorific = beginningWith(text, end, staffTitles());
        found.ofStaff = found.honorific > 0;
    }
    found.title = found.honorific == 0 && beginningWith(text, end, titles()) > 0;
    return found;
}

// Where the finding ends in the original: with the point of Ltd.
qsizetype endOf(const Spot& spot, qsizetype end)
{
    const QString& original = spot.text.original();
    const qsizetype behind = spot.text.to(end - 1);
    const bool abbreviated = end > spot.end && behind < original.size() && isLatinOrDigit(original.at(behind - 1));
    return abbreviated && (original.at(behind) == u'.' || original.at(behind) == u'．') ? behind + 1 : behind;
}

Finding findingAt(const Spot& spot, const NameTerm& term, const Surroundings& near)
{
    qsizetype begin = spot.begin - near.formBefore - near.mister;
    if (term.kind == IdentifierKind::Address)
        begin -= endingWith(spot.text.folded(), spot.begin, prefectures());
    const bool takesHonorific = term.replaced || near.hasFollower();
    const bool named = isPersonal(term.kind) || term.kind == IdentifierKind::Company || term.where == Where::Alone;
    const qsizetype end = spot.end + near.formBehind + (takesHonorific && named ? near.honorific : 0);
    Finding finding;
    finding.kind = term.kind;
    finding.from = spot.text.from(begin);
    finding.length = endOf(spot, end) - finding.from;
    finding.text = spot.text.original().mid(finding.from, finding.length);
    // 福島社長 is 社長.
    finding.replacement = term.kind == IdentifierKind::Person && near.title ? QString() : term.replacement;
    if (near.ofStaff) {
        finding.kind = IdentifierKind::Staff;
        finding.replacement = coordinatorWord();
    }
    finding.certain = term.certain;
    finding.replaced = term.replaced;
    return finding;
}

// In the same sentence, not far behind.
bool isSpokenOfAsBank(const Spot& spot)
{
    constexpr qsizetype Far = 20;
    const TracedText& text = spot.text;
    const QString behind = text.original().mid(text.to(spot.end - 1), Far);
    const qsizetype stop = behind.indexOf(QRegularExpression(u"[。\n]"_s));
    const QString sentence = TracedText::key(stop < 0 ? behind : behind.left(stop));
    return sentence.contains(u'借') || std::any_of(bankWords().cbegin(), bankWords().cend(),
                                                   [&](const QString& word) { return sentence.contains(word); });
}

// さわやか and 多摩 as banks: さわやかな接客, 多摩川, 多摩ニュータウン, 多摩地域 are none.
bool mayBeBank(const Spot& spot, const NameTerm& term, const Surroundings& near)
{
    if (near.honorific > 0)
        return true;
    const TracedText& text = spot.text;
    if (spot.isPlace() || (spot.all(isKatakanaLetter) && spot.goesOn(isKatakanaLetter)))
        return false;
    const QChar next = text.adjoins(spot.end) ? text.letterAt(spot.end) : QChar();
    if (isKanji(next) || isKatakanaLetter(next))
        return beginningWith(text.folded(), spot.end, bankWords()) > 0;
    if (spot.all(isHiraganaLetter) && next == u'な' && text.letterAt(spot.end + 1) != u'ど')
        return false;
    return !everydayNames().contains(term.key) || isSpokenOfAsBank(spot);
}

// Whether the name stands here at all.
bool mayStand(const Spot& spot, const NameTerm& term, const Surroundings& near)
{
    if (spot.goesOn(isLatinOrDigit))
        return false;
    if (term.needsForm && !near.hasForm())
        return false;
    if (term.where == Where::Alone)
        return mayBeBank(spot, term, near);
    if (near.hasForm())
        return true;
    if (near.hasFollower())
        return term.key.size() > 1 || !spot.goesOnBefore(isKanji);
    if (term.where == Where::WithFollower)
        return false;
    const qsizetype size = term.key.size();
    if (spot.all(isKatakanaLetter) && (size <= ShortKatakana || term.where == Where::Word))
        return !spot.goesOn(isKatakanaLetter);
    // やまだ is part of too many words.
    return !(spot.all(isHiraganaLetter) && (size <= ShortName || term.where == Where::Word));
}

// A few Latin letters are the beginnings of other words as well: ABC分析, IT.
bool isAbbreviation(const Spot& spot, const QString& key)
{
    return key.size() <= ShortName && spot.all(isLatinOrDigit);
}
bool meansSomethingElse(const Spot& spot, const QString& key)
{
    return isAbbreviation(spot, key) && (spot.beginsWord() || everydayLetters().contains(key));
}

// How sure it is, by what stands around it.
void weigh(const Spot& spot, const NameTerm& term, const Surroundings& near, Finding& finding)
{
    // 城南さん: the people of the bank.
    if (term.where == Where::Alone)
        finding.replaced = near.honorific > 0;
    if (!isPersonal(term.kind) && term.kind != IdentifierKind::Company)
        return;
    if (near.hasForm() || near.hasFollower()) {
        finding.certain = finding.replaced = true;
        return;
    }
    if (term.where != Where::Word && term.key.size() > ShortName)
        return;
    if (spot.isPlace() || meansSomethingElse(spot, term.key))
        finding.certain = finding.replaced = false;
    else if (spot.goesOn(isKanji) || isAbbreviation(spot, term.key))
        finding.certain = false;
}

} // namespace

LedgerNames::LedgerNames(const QStringList& names)
{
    for (const QString& name : names) {
        if (const QString key = TracedText::key(name); key.size() >= ShortestOther)
            m_byBeginning[key.left(BeginningLength)].append(key);
    }
}

QStringList LedgerNames::at(QStringView folded, qsizetype place) const
{
    const QStringView rest = folded.mid(place);
    const auto some = m_byBeginning.constFind(rest.left(BeginningLength).toString());
    QStringList names;
    if (some == m_byBeginning.cend())
        return names;
    std::copy_if(some->cbegin(), some->cend(), std::back_inserter(names),
                 [rest](const QString& name) { return rest.startsWith(name); });
    return names;
}

NameFinder::NameFinder(const Identity& identity)
    : m_terms(nameTerms(identity))
    , m_otherCompanies(identity.otherCompanies)
    , m_otherPersons(identity.otherPersons)
{
}

void NameFinder::findTerm(const TracedText& text, const NameTerm& term, QList<Finding>& found) const
{
    for (qsizetype at = text.folded().indexOf(term.key); at >= 0; at = text.folded().indexOf(term.key, at + 1)) {
        const Spot spot{text, at, at + term.key.size()};
        const Surroundings near = around(spot, term);
        if (!mayStand(spot, term, near))
            continue;
        Finding finding = findingAt(spot, term, near);
        weigh(spot, term, near, finding);
        found.append(finding);
    }
}

void NameFinder::findOtherCompanies(const TracedText& text, QList<Finding>& found) const
{
    for (qsizetype at = 0; m_otherCompanies && at < text.folded().size(); ++at) {
        const QStringList names = m_otherCompanies->at(text.folded(), at);
        for (const QString& key : names) {
            const NameTerm term{key, IdentifierKind::Company, u"他社"_s, Where::Word, false};
            const Spot spot{text, at, at + key.size()};
            const Surroundings near = around(spot, term);
            if (!mayStand(spot, term, near))
                continue;
            const bool isWord = spot.goesOn(isKanji) || spot.isPlace() || meansSomethingElse(spot, key);
            if (!near.hasForm() && key.size() <= ShortName && isWord)
                continue;
            Finding finding = findingAt(spot, term, near);
            finding.certain = near.hasForm();
            found.append(finding);
        }
    }
}

// A whole name of three letters may be a part of other words.
void NameFinder::findOtherPersons(const TracedText& text, QList<Finding>& found) const
{
    for (qsizetype at = 0; m_otherPersons && at < text.folded().size(); ++at) {
        const QStringList names = m_otherPersons->at(text.folded(), at);
        for (const QString& key : names) {
            const NameTerm term{key, IdentifierKind::Person, u"関係者"_s, Where::Anywhere, key.size() > ShortName};
            const Spot spot{text, at, at + key.size()};
            const Surroundings near = around(spot, term);
            if (!mayStand(spot, term, near))
                continue;
            Finding finding = findingAt(spot, term, near);
            weigh(spot, term, near, finding);
            finding.replaced = finding.certain || !spot.goesOn(isKanji);
            found.append(finding);
        }
    }
}

QList<Finding> NameFinder::find(const TracedText& text) const
{
    QList<Finding> found;
    for (const NameTerm& term : m_terms)
        findTerm(text, term, found);
    findOtherCompanies(text, found);
    findOtherPersons(text, found);
    return found;
}

} // namespace yorozu::rules
