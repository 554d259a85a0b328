// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/NameFinder.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace yorozu::rules {

namespace {

using Where = NameTerm::Where;

constexpr qsizetype ShortName = 3;     // of so many characters and less other words are made
constexpr qsizetype ShortKatakana = 4; // アイ stands in アイデア
constexpr qsizetype BeginningLength = 2;
constexpr qsizetype ShortestOther = 3;

QStringList keys(const QStringList& words)
{
    QStringList folded;
    for (const QString& word : words)
        folded.append(TracedText::key(word));
    // Of two that begin alike the longer one is tried first.
    std::stable_sort(folded.begin(), folded.end(),
                     [](const QString& left, const QString& right) { return left.size() > right.size(); });
    return folded;
}

const QStringList& legalForms()
{
    static const QStringList forms = keys(
        {u"株式会社"_s,         u"有限会社"_s,        u"合同会社"_s,     u"合資会社"_s,           u"合名会社"_s,
         u"一般社団法人"_s,     u"一般財団法人"_s,    u"公益社団法人"_s, u"公益財団法人"_s,       u"社会福祉法人"_s,
         u"医療法人社団"_s,     u"医療法人財団"_s,    u"医療法人"_s,     u"特定非営利活動法人"_s, u"NPO法人"_s,
         u"学校法人"_s,         u"協同組合"_s,        u"企業組合"_s,     u"カブシキガイシャ"_s,   u"カブシキカイシャ"_s,
         u"ユウゲンガイシャ"_s, u"ゴウドウガイシャ"_s});
    return forms;
}

// Go with the name.
const QStringList& honorifics()
{
    static const QStringList words =
        keys({u"さん"_s, u"さま"_s, u"様"_s, u"氏"_s, u"君"_s, u"くん"_s, u"殿"_s, u"ちゃん"_s, u"御中"_s, u"先生"_s});
    return words;
}

// Say what somebody is, and stay.
const QStringList& titles()
{
    static const QStringList words =
        keys({u"社長"_s,   u"会長"_s,   u"代表"_s,   u"専務"_s,   u"常務"_s,   u"取締役"_s, u"部長"_s,
              u"次長"_s,   u"課長"_s,   u"係長"_s,   u"主任"_s,   u"支店長"_s, u"店長"_s,   u"工場長"_s,
              u"理事長"_s, u"理事"_s,   u"所長"_s,   u"院長"_s,   u"園長"_s,   u"夫妻"_s,   u"夫人"_s,
              u"親子"_s,   u"弁護士"_s, u"税理士"_s, u"社労士"_s, u"会計士"_s, u"診断士"_s});
    return words;
}

const QStringList& staffTitles()
{
    static const QStringList words =
        keys({u"コーディネーター"_s, u"コーディネータ"_s, u"コンシェルジュ"_s, u"チーフCO"_s, u"チーフ"_s, u"CO"_s});
    return words;
}

const QStringList& prefectures()
{
    static const QStringList names = [] {
        QStringList plain{u"東京都"_s, u"東京"_s, u"北海道"_s, u"京都府"_s, u"大阪府"_s};
        for (const QString& name :
             {u"青森"_s, u"岩手"_s, u"宮城"_s,   u"秋田"_s, u"山形"_s, u"福島"_s,   u"茨城"_s, u"栃木"_s,   u"群馬"_s,
              u"埼玉"_s, u"千葉"_s, u"神奈川"_s, u"新潟"_s, u"富山"_s, u"石川"_s,   u"福井"_s, u"山梨"_s,   u"長野"_s,
              u"岐阜"_s, u"静岡"_s, u"愛知"_s,   u"三重"_s, u"滋賀"_s, u"兵庫"_s,   u"奈良"_s, u"和歌山"_s, u"鳥取"_s,
              u"島根"_s, u"岡山"_s, u"広島"_s,   u"山口"_s, u"徳島"_s, u"香川"_s,   u"愛媛"_s, u"高知"_s,   u"福岡"_s,
              u"佐賀"_s, u"長崎"_s, u"熊本"_s,   u"大分"_s, u"宮崎"_s, u"鹿児島"_s, u"沖縄"_s})
            plain.append(name + u'県');
        return keys(plain);
    }();
    return names;
}

// 渋谷区, 渋谷駅: a place of that name.
constexpr QStringView PlaceEndings = u"区市町村郡県都府駅線通橋川港島丘";

qsizetype beginningWith(const QString& text, qsizetype at, const QStringList& words)
{
    const QStringView rest = QStringView(text).mid(at);
    for (const QString& word : words) {
        if (rest.startsWith(word))
            return word.size();
    }
    return 0;
}

qsizetype endingWith(const QString& text, qsizetype at, const QStringList& words)
{
    const QStringView head = QStringView(text).left(at);
    for (const QString& word : words) {
        if (head.endsWith(word))
            return word.size();
    }
    return 0;
}

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
    bool isPlace() const { return text.adjoins(end) && PlaceEndings.contains(text.letterAt(end)); }
};

struct Surroundings
{
    qsizetype formBefore = 0; // characters of a legal form
    qsizetype formBehind = 0;
    qsizetype honorific = 0;
    bool title = false;

    bool hasForm() const { return formBefore > 0 || formBehind > 0; }
    bool hasFollower() const { return honorific > 0 || title; }
};

Surroundings around(const Spot& spot, IdentifierKind kind)
{
    const QString& text = spot.text.folded();
    Surroundings found;
    if (kind == IdentifierKind::Company) {
        found.formBefore = endingWith(text, spot.begin, legalForms());
        if (found.formBefore == 0)
            found.formBehind = beginningWith(text, spot.end, legalForms());
    }
    const qsizetype end = spot.end + found.formBehind;
    found.honorific = beginningWith(text, end, honorifics());
    if (found.honorific == 0 && kind == IdentifierKind::Staff)
        found.honorific = beginningWith(text, end, staffTitles());
    found.title = found.honorific == 0 && beginningWith(text, end, titles()) > 0;
    return found;
}

bool isPersonal(IdentifierKind kind)
{
    return kind == IdentifierKind::Person || kind == IdentifierKind::Staff;
}

Finding findingAt(const Spot& spot, const NameTerm& term, const Surroundings& near)
{
    qsizetype begin = spot.begin - near.formBefore;
    if (term.kind == IdentifierKind::Address)
        begin -= endingWith(spot.text.folded(), spot.begin, prefectures());
    const bool takesHonorific = isPersonal(term.kind) || term.kind == IdentifierKind::Company;
    const qsizetype end = spot.end + near.formBehind + (takesHonorific ? near.honorific : 0);
    Finding finding;
    finding.kind = term.kind;
    finding.from = spot.text.from(begin);
    finding.length = spot.text.to(end - 1) - finding.from;
    finding.text = spot.text.original().mid(finding.from, finding.length);
    // 福島社長 is 社長.
    finding.replacement = term.kind == IdentifierKind::Person && near.title ? QString() : term.replacement;
    finding.certain = term.certain;
    return finding;
}

// Whether the name stands here at all.
bool mayStand(const Spot& spot, const NameTerm& term, const Surroundings& near)
{
    if (spot.goesOn(isLatinOrDigit))
        return false;
    if (term.needsForm && !near.hasForm())
        return false;
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

} // namespace

CompanyNames::CompanyNames(const QStringList& nameKeys)
{
    for (const QString& name : nameKeys) {
        if (const QString key = TracedText::key(name); key.size() >= ShortestOther)
            m_byBeginning[key.left(BeginningLength)].append(key);
    }
}

QStringList CompanyNames::at(QStringView folded, qsizetype place) const
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
    , m_others(identity.others)
{
}

void NameFinder::findTerm(const TracedText& text, const NameTerm& term, QList<Finding>& found) const
{
    for (qsizetype at = text.folded().indexOf(term.key); at >= 0; at = text.folded().indexOf(term.key, at + 1)) {
        const Spot spot{text, at, at + term.key.size()};
        const Surroundings near = around(spot, term.kind);
        if (!mayStand(spot, term, near))
            continue;
        Finding finding = findingAt(spot, term, near);
        const bool isName = isPersonal(term.kind) || term.kind == IdentifierKind::Company;
        if (near.hasForm() || (near.hasFollower() && isName)) {
            finding.certain = true;
        } else if (isName && (term.where == Where::Word || term.key.size() <= ShortName)) {
            if (spot.isPlace())
                finding.certain = finding.replaced = false;
            else if (spot.goesOn(isKanji))
                finding.certain = false;
        }
        found.append(finding);
    }
}

void NameFinder::findOthers(const TracedText& text, QList<Finding>& found) const
{
    for (qsizetype at = 0; m_others && at < text.folded().size(); ++at) {
        const QStringList names = m_others->at(text.folded(), at);
        for (const QString& key : names) {
            const NameTerm term{key, IdentifierKind::Company, u"他社"_s, Where::Word, false, false};
            const Spot spot{text, at, at + key.size()};
            const Surroundings near = around(spot, term.kind);
            if (!mayStand(spot, term, near))
                continue;
            if (!near.hasForm() && key.size() <= ShortName && (spot.goesOn(isKanji) || spot.isPlace()))
                continue;
            Finding finding = findingAt(spot, term, near);
            finding.certain = near.hasForm();
            found.append(finding);
        }
    }
}

QList<Finding> NameFinder::find(const TracedText& text) const
{
    QList<Finding> found;
    for (const NameTerm& term : m_terms)
        findTerm(text, term, found);
    findOthers(text, found);
    return found;
}

} // namespace yorozu::rules
