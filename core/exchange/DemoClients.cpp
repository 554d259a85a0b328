// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/DemoParts.h"
#include "core/exchange/DemoWords.h"

#include <QSet>

#include <array>

using namespace Qt::StringLiterals;

namespace yorozu::exchange {

namespace {

QString text(const char16_t* words)
{
    return QString::fromUtf16(words);
}

// What firms of an industry are concerned with.
const QStringList& themesOf(const QString& industry)
{
    static const QHash<QString, QStringList> table{
        {u"E"_s,
         {u"funding"_s, u"pricing"_s, u"sales"_s, u"succession"_s, u"hiring"_s, u"subsidy"_s, u"it"_s, u"overseas"_s}},
        {u"D"_s, {u"pricing"_s, u"hiring"_s, u"succession"_s, u"funding"_s, u"improvement"_s}},
        {u"G"_s, {u"sales"_s, u"web"_s, u"it"_s, u"funding"_s}},
        {u"H"_s, {u"hiring"_s, u"pricing"_s, u"funding"_s, u"improvement"_s}},
        {u"I"_s, {u"sales"_s, u"web"_s, u"funding"_s, u"succession"_s, u"overseas"_s, u"it"_s}},
        {u"K"_s, {u"web"_s, u"succession"_s, u"improvement"_s}},
        {u"L"_s, {u"sales"_s, u"web"_s, u"it"_s, u"improvement"_s}},
        {u"M"_s, {u"sales"_s, u"web"_s, u"funding"_s, u"hiring"_s, u"improvement"_s, u"subsidy"_s}},
        {u"N"_s, {u"web"_s, u"sales"_s, u"hiring"_s, u"funding"_s}},
        {u"O"_s, {u"web"_s, u"sales"_s, u"improvement"_s}},
        {u"P"_s, {u"hiring"_s, u"improvement"_s, u"it"_s, u"funding"_s}},
        {u"R"_s, {u"hiring"_s, u"pricing"_s, u"improvement"_s}},
    };
    static const QStringList any{u"improvement"_s};
    const auto found = table.constFind(industry);
    return found == table.cend() ? any : *found;
}

constexpr std::array Banks{u"朝日",     u"興産",     u"さわやか", u"東京シティ", u"芝",   u"東栄", u"亀有",  u"小松川",
                           u"足立成和", u"東京三協", u"西京",     u"西武",       u"城南", u"昭和", u"目黒",  u"世田谷",
                           u"東京",     u"城北",     u"瀧野川",   u"巣鴨",       u"青梅", u"多摩", u"東京東"};

// Numbers that nobody has: 03-0000-… and 042-000-….
QString phone(bool west, qsizetype index)
{
    return (west ? u"042-000-%1"_s : u"03-0000-%1"_s).arg(121 + index, 4, 10, QLatin1Char('0'));
}

void addOrigin(DemoRandom& random, DemoClient& made)
{
    const int share = static_cast<int>(random.below(100));
    if (share < 45) {
        made.channel = u"信用金庫"_s;
        made.agency = QString::fromUtf16(random.of(Banks)) + u"信用金庫"_s;
        static const QStringList branches{u"本店"_s, u"駅前支店"_s, u"中央支店"_s, u"北支店"_s, u"南支店"_s};
        made.client.branch = random.of(branches);
        return;
    }
    made.channel = share < 65   ? u"ネット"_s
                   : share < 80 ? u"電話"_s
                   : share < 88 ? u"他機関"_s
                   : share < 97 ? u"紹介"_s
                                : u"その他"_s;
}

Person madePerson(DemoRandom& random, bool female)
{
    static const QStringList ages{u"20"_s, u"30"_s, u"40"_s, u"40"_s, u"50"_s, u"50"_s, u"60"_s, u"60"_s, u"70"_s};
    const DemoName& surname = random.of(demoSurnames());
    const DemoName& name = random.of(female ? demoWomenNames() : demoMenNames());
    Person person;
    person.name = text(surname.text) + u' ' + text(name.text);
    person.kana = text(surname.kana) + u' ' + text(name.kana);
    if (random.percent(80)) { // asked of nobody, and not everybody is entered
        person.gender = female ? u"female"_s : u"male"_s;
        person.ageGroup = random.of(ages);
    }
    return person;
}

QString legalName(DemoRandom& random, const QString& name, bool incorporated, QString* title)
{
    *title = u"代表取締役"_s;
    const int share = incorporated ? static_cast<int>(random.below(80)) : 99;
    if (share < 40)
        return u"株式会社"_s + name;
    if (share < 55)
        return name + u"株式会社"_s;
    if (share < 70)
        return u"有限会社"_s + name;
    *title = share < 80 ? u"代表社員"_s : u"店主"_s;
    return share < 80 ? u"合同会社"_s + name : name;
}

DemoClient madeFirm(DemoRandom& random, qsizetype index)
{
    const DemoTrade& trade = random.of(demoTrades());
    const DemoName& stem = random.of(demoStems());
    const DemoPlace& place = random.of(demoPlaces());
    DemoClient made;
    Client& client = made.client;
    client.industry = text(trade.industry);
    const bool shop = client.industry == u"M"_s || client.industry == u"N"_s || client.industry == u"I"_s;
    QString title;
    client.name = legalName(random, text(stem.text) + text(trade.suffix), !shop || random.percent(40), &title);
    client.kana = text(stem.kana) + text(trade.kana);
    client.business = text(trade.business);
    client.staffCount = random.between(1, 9) < 7 ? random.between(1, 12) : random.between(13, 68);
    if (title != u"店主"_s)
        client.capitalYen = qint64(random.of(std::array{100, 300, 300, 500, 1000, 1000, 2000, 3000})) * 10'000;
    client.municipality = text(place.name);
    client.phone = phone(place.west, index);
    Person person = madePerson(random, random.percent(34));
    person.title = title;
    person.primary = true;
    client.persons.append(person);
    if (random.percent(18)) {
        Person other = madePerson(random, random.percent(60));
        other.title = random.percent(50) ? u"専務取締役"_s : u"経理担当"_s;
        client.persons.append(other);
    }
    addOrigin(random, made);
    made.theme = random.of(themesOf(client.industry));
    return made;
}

// Somebody who has not begun: the ledger knows the person only.
DemoClient madeFounder(DemoRandom& random, qsizetype index)
{
    const DemoTrade& trade = random.of(demoTrades());
    const DemoPlace& place = random.of(demoPlaces());
    DemoClient made;
    Person person = madePerson(random, random.percent(48));
    person.primary = true;
    made.client.name = person.name;
    made.client.kana = person.kana;
    made.client.founded = false;
    made.client.industry = text(trade.industry);
    made.client.business = text(trade.business) + u"（開業準備中）"_s;
    made.client.municipality = text(place.name);
    made.client.phone = phone(place.west, index);
    made.client.persons.append(person);
    addOrigin(random, made);
    made.theme = u"startup"_s;
    return made;
}

DemoClient knownFirm(DemoRandom& random, const DemoKnownClient& known, qsizetype index)
{
    DemoClient made;
    Client& client = made.client;
    client.name = text(known.name);
    client.kana = text(known.kana);
    client.industry = text(known.industry);
    client.business = text(known.business);
    client.municipality = text(known.place);
    client.phone = phone(client.municipality.endsWith(u'市'), index);
    client.staffCount = random.between(2, 28);
    if (client.name.contains(u"会社"_s))
        client.capitalYen = qint64(random.of(std::array{300, 500, 1000, 2000})) * 10'000;
    Person person;
    person.name = text(known.person);
    person.kana = text(known.personKana);
    person.title = text(known.title);
    person.primary = true;
    client.persons.append(person);
    made.theme = QString::fromLatin1(known.theme);
    addOrigin(random, made);
    if (known.title[0] == u'\0') { // 開業準備
        client.founded = false;
        client.staffCount.reset();
    }
    return made;
}

// The firm of the pictures 03-memo and 08-company.
void completeMarufuku(DemoClient& made)
{
    made.client.staffCount = 9;
    made.client.capitalYen = 3'000'000;
    made.client.municipality = u"墨田区（本社・工場）"_s;
    made.client.established = u"昭和52年（3代目）"_s;
    made.client.salesYen = 118'000'000;
    made.client.note = u"訪問・電話は午前の配送が終わる11時以降に。決算は9月末。会長は製造のことだけ同席される。"_s;
    made.client.branch.clear();
    made.channel = u"紹介"_s;
    made.agency = u"東京東信用金庫"_s;
    Person elder;
    elder.name = u"福島 正彦"_s;
    elder.kana = u"フクシマ マサヒコ"_s;
    elder.title = u"会長"_s;
    made.client.persons.append(elder);
}

} // namespace

void addCalendarClients(DemoRandom& random, QList<DemoClient>& clients)
{
    for (const DemoKnownClient& known : demoCalendarClients())
        clients.append(knownFirm(random, known, clients.size()));
}

QList<DemoClient> demoClients(DemoRandom& random, int count)
{
    QList<DemoClient> clients;
    QSet<QString> names;
    for (const DemoKnownClient& known : demoKnownClients()) {
        clients.append(knownFirm(random, known, clients.size()));
        names.insert(clients.constLast().client.name);
    }
    for (const DemoKnownClient& known : demoCalendarClients())
        names.insert(text(known.name));
    completeMarufuku(clients.first());
    const qsizetype wanted = clients.size() + count;
    while (clients.size() < wanted) {
        const DemoClient made =
            random.percent(11) ? madeFounder(random, clients.size()) : madeFirm(random, clients.size());
        if (names.contains(made.client.name))
            continue;
        names.insert(made.client.name);
        clients.append(made);
    }
    return clients;
}

} // namespace yorozu::exchange
