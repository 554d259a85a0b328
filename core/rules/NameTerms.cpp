// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/japanese/NameKey.h"
#include "core/rules/NameFinder.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace yorozu::rules {

namespace {

using Where = NameTerm::Where;

// What a draft says instead. The book is Japanese, whatever the language of the screen.
const QString OurCompany = u"A社"_s;
const QString Consultee = u"相談者"_s;
const QString SomebodyElse = u"関係者"_s;
const QString Coordinator = u"担当コーディネーター"_s;
const QString BankWord = u"金融機関"_s;
const QString AgencyWord = u"支援機関"_s;
const QString BranchWord = u"支店"_s;
const QString NumberWord = u"（番号）"_s;

constexpr qsizetype ShortestReading = 4; // of a whole name, where nothing follows it
constexpr qsizetype ShortestFamilyReading = 3;

class Terms
{
public:
    void add(const QString& key, IdentifierKind kind, const QString& replacement, Where where = Where::Anywhere,
             bool certain = true)
    {
        if (key.isEmpty())
            return;
        NameTerm term{key, kind, replacement, where, certain, false};
        // One character says nothing, but 株式会社東 and 東様 do.
        if (key.size() == 1 && where != Where::WithFollower) {
            term.needsForm = kind == IdentifierKind::Company;
            if (!term.needsForm)
                term.where = Where::WithFollower;
        }
        const auto same = std::find_if(m_terms.begin(), m_terms.end(), [&](const NameTerm& one) {
            return one.key == key && one.where == term.where && one.needsForm == term.needsForm;
        });
        if (same == m_terms.end()) {
            m_terms.append(term);
            return;
        }
        // Two people of one name: nobody can tell who is meant.
        if (same->replacement != replacement)
            same->replacement = SomebodyElse;
        same->certain = same->certain || certain;
    }
    QList<NameTerm> take() { return std::move(m_terms); }

private:
    QList<NameTerm> m_terms;
};

QStringList partsOf(const QString& name)
{
    return name.simplified().split(u' ', Qt::SkipEmptyParts);
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
    if (parts.size() > 1) {
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
const QStringList& lastWords()
{
    static const QStringList words = [] {
        QStringList folded;
        for (const QString& word : {u"ホールディングス"_s,
                                    u"コーポレーション"_s,
                                    u"エンジニアリング"_s,
                                    u"コンサルティング"_s,
                                    u"製麺所"_s,
                                    u"製作所"_s,
                                    u"印刷所"_s,
                                    u"鉄工所"_s,
                                    u"研究所"_s,
                                    u"事務所"_s,
                                    u"工務店"_s,
                                    u"不動産"_s,
                                    u"クリニック"_s,
                                    u"デザイン"_s,
                                    u"システム"_s,
                                    u"サービス"_s,
                                    u"フーズ"_s,
                                    u"製麺"_s,
                                    u"製作"_s,
                                    u"製菓"_s,
                                    u"製パン"_s,
                                    u"製紙"_s,
                                    u"工業"_s,
                                    u"工芸"_s,
                                    u"工房"_s,
                                    u"工務"_s,
                                    u"建設"_s,
                                    u"建築"_s,
                                    u"塗装"_s,
                                    u"電機"_s,
                                    u"電器"_s,
                                    u"電工"_s,
                                    u"機械"_s,
                                    u"精機"_s,
                                    u"精工"_s,
                                    u"金属"_s,
                                    u"鉄工"_s,
                                    u"化学"_s,
                                    u"化成"_s,
                                    u"商店"_s,
                                    u"商会"_s,
                                    u"商事"_s,
                                    u"産業"_s,
                                    u"興業"_s,
                                    u"物産"_s,
                                    u"食品"_s,
                                    u"酒造"_s,
                                    u"酒店"_s,
                                    u"青果"_s,
                                    u"水産"_s,
                                    u"運輸"_s,
                                    u"運送"_s,
                                    u"物流"_s,
                                    u"印刷"_s,
                                    u"企画"_s,
                                    u"美容室"_s,
                                    u"薬局"_s,
                                    u"医院"_s,
                                    u"旅館"_s,
                                    u"食堂"_s,
                                    u"飯店"_s,
                                    u"書店"_s,
                                    u"園芸"_s,
                                    u"設備"_s,
                                    u"堂"_s,
                                    u"屋"_s,
                                    u"亭"_s,
                                    u"庵"_s})
            folded.append(TracedText::key(word));
        return folded;
    }();
    return words;
}

void addCompany(Terms& terms, const KnownName& company)
{
    const QString key = TracedText::key(japanese::withoutLegalForm(company.name));
    terms.add(key, IdentifierKind::Company, OurCompany);
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

// 城南信用金庫, 城南信金, じょうなんしんきん.
bool addBankName(Terms& terms, const QString& name)
{
    const QString key = TracedText::key(name);
    for (const BankForm& form : bankForms()) {
        if (!key.endsWith(form.whole) || key.size() == form.whole.size())
            continue;
        const QString own = key.chopped(form.whole.size());
        terms.add(key, IdentifierKind::Agency, BankWord);
        for (const QString& other : form.others)
            terms.add(own + other, IdentifierKind::Agency, BankWord);
        return true;
    }
    return false;
}

void addBank(Terms& terms, const KnownName& bank)
{
    const bool isBank = addBankName(terms, bank.name);
    if (!isBank)
        terms.add(TracedText::key(bank.name), IdentifierKind::Agency, AgencyWord);
    if (!addBankName(terms, bank.kana) && TracedText::key(bank.kana).size() >= ShortestReading)
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
        addPerson(terms, one, IdentifierKind::Staff, Coordinator);
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
