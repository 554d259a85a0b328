// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/japanese/NameKey.h"
#include "core/rules/NameFinder.h"
#include "core/rules/NameWords.h"

#include <algorithm>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace yorozu::rules {

namespace {

using Where = NameTerm::Where;

// What a draft says instead. The book is Japanese, whatever the language of the screen.
const QString OurCompany = u"A社"_s;
const QString Consultee = u"相談者"_s;
const QString SomebodyElse = u"関係者"_s;
const QString BankWord = u"金融機関"_s;
const QString AgencyWord = u"支援機関"_s;
const QString BranchWord = u"支店"_s;
const QString NumberWord = u"（番号）"_s;

constexpr qsizetype ShortestReading = 4; // of a whole name, where nothing follows it
constexpr qsizetype ShortestFamilyReading = 3;
constexpr qsizetype ShortestLatin = 3; // of a part of a name

class Terms
{
public:
    void add(const QString& key, IdentifierKind kind, const QString& replacement, Where where = Where::Anywhere,
             bool certain = true)
    {
        add(NameTerm{key, kind, replacement, where, certain});
    }
    // May mean something else: a draft leaves it as it is, and somebody looks at it.
    void addToBeSeen(const QString& key, IdentifierKind kind, const QString& replacement, Where where)
    {
        add(NameTerm{key, kind, replacement, where, false, false});
    }
    QList<NameTerm> take() { return std::move(m_terms); }

private:
    void add(NameTerm term)
    {
        if (term.key.isEmpty())
            return;
        // One character says nothing, but 株式会社東 and 東様 do.
        if (term.key.size() == 1 && term.where != Where::WithFollower) {
            term.needsForm = term.kind == IdentifierKind::Company;
            if (!term.needsForm)
                term.where = Where::WithFollower;
        }
        const auto same = std::find_if(m_terms.begin(), m_terms.end(), [&](const NameTerm& one) {
            return one.key == term.key && one.where == term.where && one.needsForm == term.needsForm;
        });
        if (same == m_terms.end()) {
            m_terms.append(term);
            return;
        }
        // Two people of one name: nobody can tell who is meant.
        if (same->replacement != term.replacement)
            same->replacement = SomebodyElse;
        same->alsoStaff = same->alsoStaff || term.kind == IdentifierKind::Staff;
        same->certain = same->certain || term.certain;
        same->replaced = same->replaced || term.replaced;
    }

    QList<NameTerm> m_terms;
};

// ジョン・スミス and John Smith have parts, too.
QStringList partsOf(const QString& name)
{
    static const QRegularExpression between(u"[ ・＝=]+"_s);
    return name.normalized(QString::NormalizationForm_KC).simplified().split(between, Qt::SkipEmptyParts);
}

// Not of kanji: the family name may stand last, and either is what one is called by.
bool isForeign(const QString& name)
{
    return std::none_of(name.cbegin(), name.cend(), isKanji) &&
           std::none_of(name.cbegin(), name.cend(), isHiraganaLetter);
}

void addForeignParts(Terms& terms, const QStringList& parts, IdentifierKind kind, const QString& replacement)
{
    terms.add(TracedText::key(QStringList(parts.crbegin(), parts.crend()).join(u' ')), kind, replacement);
    for (const QString& part : parts) {
        const QString key = TracedText::key(part);
        terms.add(key, kind, replacement, key.size() >= ShortestLatin ? Where::Word : Where::WithFollower);
    }
}

// 田中一郎 without a space: nobody knows where the family name ends; before 様 any of these is one.
QStringList familyNamesIn(const QString& whole)
{
    QStringList names;
    for (const qsizetype size : {1, 2, 3}) {
        if (whole.size() > size && whole.size() <= size + 3)
            names.append(whole.left(size));
    }
    return names;
}

void addPerson(Terms& terms, const KnownName& person, IdentifierKind kind, const QString& replacement)
{
    terms.add(TracedText::key(person.name), kind, replacement);
    const QStringList parts = partsOf(person.name);
    if (parts.size() > 1 && isForeign(person.name)) {
        addForeignParts(terms, parts, kind, replacement);
    } else if (parts.size() > 1) {
        terms.add(TracedText::key(parts.constFirst()), kind, replacement, Where::Word);
        if (const QString given = TracedText::key(parts.mid(1).join(QString())); given.size() > 1)
            terms.add(given, kind, replacement, Where::WithFollower);
    } else {
        const QStringList names = familyNamesIn(TracedText::key(person.name));
        for (const QString& family : names)
            terms.add(family, kind, replacement, Where::WithFollower);
    }
    const QString reading = TracedText::key(person.kana);
    if (reading.size() >= ShortestReading)
        terms.add(reading, kind, replacement);
    const QStringList readings = partsOf(person.kana);
    if (readings.size() < 2)
        return;
    const QString family = TracedText::key(readings.constFirst());
    terms.add(family, kind, replacement, family.size() >= ShortestFamilyReading ? Where::Word : Where::WithFollower);
    if (const QString given = TracedText::key(readings.mid(1).join(QString())); given.size() > 1)
        terms.add(given, kind, replacement, Where::WithFollower);
}

// What people leave out when they speak of a company. The longer ones first.
constexpr auto LastWords =
    u"ホールディングス コーポレーション エンジニアリング コンサルティング "
    u"製麺所 製作所 印刷所 鉄工所 研究所 事務所 工務店 不動産 美容室 "
    u"クリニック デザイン システム サービス フーズ "
    u"製麺 製作 製菓 製パン 製紙 工業 工芸 工房 工務 建設 建築 塗装 電機 電器 電工 機械 精機 精工 金属 "
    u"鉄工 化学 化成 商店 商会 商事 産業 興業 物産 食品 酒造 酒店 青果 水産 運輸 運送 物流 印刷 企画 "
    u"薬局 医院 旅館 食堂 飯店 書店 園芸 設備 堂 屋 亭 庵";

const QStringList& lastWords()
{
    static const QStringList words = [] {
        QStringList folded;
        for (const QString& word : QString::fromUtf16(LastWords).split(u' '))
            folded.append(TracedText::key(word));
        return folded;
    }();
    return words;
}

// ABC Trading Co., Ltd. is ABC Trading. Only for what is looked for: how companies are compared has its own rules.
QString withoutLatinForm(const QString& name)
{
    static const QRegularExpression form(
        u"[ ,.]+(?:Co\\.?,? ?Ltd|Company|Limited|Inc|Incorporated|L\\.?L\\.?C|Ltd|Corp|Corporation|[KG]\\.?K|Co)\\.?$"_s,
        QRegularExpression::CaseInsensitiveOption);
    const QString plain = name.normalized(QString::NormalizationForm_KC).simplified();
    const QRegularExpressionMatch match = form.match(plain);
    return match.hasMatch() && match.capturedStart() > 0 ? plain.left(match.capturedStart()) : name;
}

// ABC of ABC Trading. What is left may be any word (Green Foods): it is looked at, and stays.
void addLatinBeginning(Terms& terms, const QString& name)
{
    static const QRegularExpression latin(u"[A-Za-z0-9&.,' -]+"_s);
    const QString words = latin.match(name.normalized(QString::NormalizationForm_KC)).captured().trimmed();
    const QStringList parts = partsOf(words);
    if (parts.size() < 2 || japanese::nameKey(words) != japanese::nameKey(name))
        return;
    const QString key = TracedText::key(parts.first(parts.size() - 1).join(u' '));
    if (key.size() >= ShortestLatin)
        terms.addToBeSeen(key, IdentifierKind::Company, OurCompany, Where::Word);
}

void addCompany(Terms& terms, const KnownName& company)
{
    const QString name = withoutLatinForm(company.name);
    const QString key = TracedText::key(japanese::withoutLegalForm(name));
    terms.add(key, IdentifierKind::Company, OurCompany);
    addLatinBeginning(terms, name);
    if (const QString reading = TracedText::key(japanese::withoutLegalForm(company.kana)); reading.size() > 2)
        terms.add(reading, IdentifierKind::Company, OurCompany);
    for (const QString& word : lastWords()) {
        if (key.endsWith(word) && key.size() - word.size() >= 2) {
            terms.add(key.chopped(word.size()), IdentifierKind::Company, OurCompany, Where::Word, false);
            break;
        }
    }
}

struct BankForm
{
    QString whole;
    QStringList others;
};

const QList<BankForm>& bankForms()
{
    static const QList<BankForm> forms = [] {
        const auto key = [](const QString& word) { return TracedText::key(word); };
        return QList<BankForm>{
            {key(u"信用金庫"_s), {key(u"信金"_s), key(u"シンキン"_s), key(u"しん金"_s)}},
            {key(u"信用組合"_s), {key(u"信組"_s), key(u"シンクミ"_s)}},
            {key(u"シンヨウキンコ"_s), {key(u"シンキン"_s)}},
            {key(u"シンヨウクミアイ"_s), {key(u"シンクミ"_s)}},
            {key(u"銀行"_s), {}},
            {key(u"ギンコウ"_s), {}},
        };
    }();
    return forms;
}

// 城南信用金庫, 城南信金, じょうなんしんきん. Whether its form is one of a bank.
bool addBankName(Terms& terms, const QString& name, bool alsoAlone)
{
    const QString key = TracedText::key(name);
    for (const BankForm& form : bankForms()) {
        if (!key.endsWith(form.whole) || key.size() == form.whole.size())
            continue;
        const QString own = key.chopped(form.whole.size());
        terms.add(key, IdentifierKind::Agency, BankWord);
        for (const QString& other : form.others)
            terms.add(own + other, IdentifierKind::Agency, BankWord);
        // 多摩 and さわやか are words as well.
        if (alsoAlone)
            terms.addToBeSeen(own, IdentifierKind::Agency, BankWord, Where::Alone);
        return true;
    }
    return false;
}

void addBank(Terms& terms, const KnownName& bank)
{
    const bool isBank = addBankName(terms, bank.name, true);
    if (!isBank)
        terms.add(TracedText::key(bank.name), IdentifierKind::Agency, AgencyWord);
    if (!addBankName(terms, bank.kana, false) && TracedText::key(bank.kana).size() >= ShortestReading)
        terms.add(TracedText::key(bank.kana), IdentifierKind::Agency, isBank ? BankWord : AgencyWord);
}

void addBranch(Terms& terms, const QString& branch)
{
    static const QStringList everywhere{u"本店"_s, u"本店営業部"_s, u"営業部"_s, u"本部"_s, u"支店"_s};
    const QString name = branch.simplified();
    if (name.isEmpty() || everywhere.contains(name))
        return;
    static const QStringList endings{u"支店"_s,   u"本店"_s,     u"出張所"_s, u"営業部"_s,
                                     u"営業所"_s, u"センター"_s, u"部"_s};
    const bool whole =
        std::any_of(endings.cbegin(), endings.cend(), [&](const QString& ending) { return name.endsWith(ending); });
    terms.add(TracedText::key(whole ? name : name + u"支店"_s), IdentifierKind::Branch, BranchWord);
}

// 墨田区（本社・工場） is 墨田区; 〇〇区 is left of it.
void addPlace(Terms& terms, const QString& place)
{
    static const QStringList brackets{u"（"_s, u"("_s};
    QString name = place.simplified();
    for (const QString& bracket : brackets)
        name = name.section(bracket, 0, 0).trimmed();
    const QString key = TracedText::key(name);
    if (key.size() < 2)
        return;
    const bool known = QStringView(u"区市町村郡").contains(name.back());
    terms.add(key, IdentifierKind::Address, known ? u"〇〇"_s + name.back() : u"（所在地）"_s);
}

} // namespace

QList<NameTerm> nameTerms(const Identity& identity)
{
    Terms terms;
    for (const KnownName& company : identity.companies)
        addCompany(terms, company);
    const QString consultee = identity.persons.isEmpty() ? QString() : TracedText::key(identity.persons.first().name);
    for (const KnownName& person : identity.persons) {
        const bool came = TracedText::key(person.name) == consultee; // sheet and ledger may both have her
        addPerson(terms, person, IdentifierKind::Person, came ? Consultee : SomebodyElse);
    }
    for (const KnownName& one : identity.staff)
        addPerson(terms, one, IdentifierKind::Staff, coordinatorWord());
    for (const KnownName& bank : identity.banks)
        addBank(terms, bank);
    for (const QString& branch : identity.branches)
        addBranch(terms, branch);
    for (const QString& place : identity.places)
        addPlace(terms, place);
    for (const QString& number : identity.numbers) {
        if (const QString key = TracedText::key(number); key.size() >= ShortestReading)
            terms.add(key, IdentifierKind::Number, NumberWord);
    }
    return terms.take();
}

} // namespace yorozu::rules
