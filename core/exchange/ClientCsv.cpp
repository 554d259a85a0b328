// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/ClientCsv.h"

#include "core/domain/Industry.h"
#include "core/japanese/Amount.h"
#include "core/japanese/CorporateNumber.h"
#include "core/japanese/Digits.h"
#include "core/japanese/Fold.h"

#include <QCoreApplication>

#include <array>

using namespace Qt::StringLiterals;

namespace yorozu::exchange {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ClientCsv)
};

struct WordPair
{
    const char* code;
    const char16_t* word;
};
constexpr std::array Genders{WordPair{"female", u"女性"}, WordPair{"male", u"男性"}, WordPair{"other", u"その他"}};

QString genderText(const QString& gender)
{
    for (const WordPair& pair : Genders) {
        if (gender == QLatin1String(pair.code))
            return QString::fromUtf16(pair.word);
    }
    return gender;
}

std::optional<QString> genderCode(const QString& text)
{
    const QString folded = japanese::foldForCompare(text);
    if (folded.isEmpty())
        return QString();
    for (const WordPair& pair : Genders) {
        const QString word = QString::fromUtf16(pair.word);
        if (folded == japanese::foldForCompare(word) || folded == japanese::foldForCompare(word.left(1)) ||
            folded == japanese::foldForCompare(QLatin1String(pair.code)))
            return QString(QLatin1String(pair.code));
    }
    return std::nullopt;
}

// 40代, 40歳代, 40 → "40".
std::optional<QString> ageGroupCode(const QString& text)
{
    QString plain = japanese::plainEntry(text);
    if (plain.isEmpty())
        return QString();
    plain.remove(u'歳').remove(u'代').remove(u"以上"_s);
    static const QStringList groups{u"10"_s, u"20"_s, u"30"_s, u"40"_s, u"50"_s, u"60"_s, u"70"_s, u"80"_s};
    return groups.contains(plain) ? std::optional(plain) : std::nullopt;
}

// Reads one row; what is wrong is added to the errors.
class RowReader
{
public:
    RowReader(const CsvSheet::Row& row, QList<RowError>& errors)
        : m_row(row)
        , m_errors(errors)
    {
    }

    ClientRecord read()
    {
        ClientRecord record;
        record.row = m_row.number();
        Client& client = record.client;
        client.number = text("number").toUpper();
        client.name = text("name");
        if (client.name.isEmpty())
            fault("name", Text::tr("The company has no name."));
        client.kana = japanese::normalizeFurigana(text("kana"));
        client.corporateNumber = corporateNumber();
        client.industry = industryLetter(text("industry"));
        if (client.industry.isEmpty() && !text("industry").isEmpty())
            fault("industry",
                  Text::tr("“%1” is not a major group of the industry classification (A–T).").arg(text("industry")));
        client.business = text("business");
        const std::optional<qint64> staff = number("staff_count");
        if (staff && *staff > std::numeric_limits<int>::max())
            fault("staff_count", Text::tr("“%1” is not a number of people.").arg(text("staff_count")));
        else if (staff)
            client.staffCount = static_cast<int>(*staff);
        client.capitalYen = number("capital_yen");
        client.municipality = text("municipality");
        client.phone = text("phone");
        client.founded = founded();
        client.established = text("established");
        client.salesYen = number("sales_yen");
        client.branch = text("branch");
        client.note = text("note");
        record.channelName = text("channel");
        record.agencyName = text("agency");
        readPerson(client);
        return record;
    }

private:
    // Cells keep the white space within; what stands at the ends was never meant.
    QString text(const char* key) const { return m_row.text(QLatin1String(key)).trimmed(); }
    void fault(const char* key, const QString& message) { m_errors.append(m_row.error(QLatin1String(key), message)); }

    QString corporateNumber()
    {
        const QString typed = text("corporate_number");
        if (typed.isEmpty())
            return {};
        const auto parsed = japanese::CorporateNumber::parse(typed);
        if (parsed)
            return parsed->text();
        fault("corporate_number", parsed.error().message);
        return {};
    }
    std::optional<qint64> number(const char* key)
    {
        if (text(key).isEmpty())
            return std::nullopt;
        const std::optional<qint64> value = japanese::parseAmount(text(key));
        if (!value)
            fault(key, Text::tr("“%1” is not a number.").arg(text(key)));
        return value;
    }
    bool founded()
    {
        const QString folded = japanese::foldForCompare(text("founded"));
        for (const QString& no : {u"創業前"_s, u"未創業"_s, u"false"_s, u"0"_s}) {
            if (folded == japanese::foldForCompare(no))
                return false;
        }
        for (const QString& yes : {QString(), u"創業済"_s, u"創業後"_s, u"true"_s, u"1"_s}) {
            if (folded == japanese::foldForCompare(yes))
                return true;
        }
        fault("founded", Text::tr("“%1” is neither 創業済 nor 創業前.").arg(text("founded")));
        return true;
    }
    void readPerson(Client& client)
    {
        Person person;
        person.name = text("person");
        person.kana = japanese::normalizeFurigana(text("person_kana"));
        person.title = text("person_title");
        person.phone = text("person_phone");
        person.email = text("person_email");
        const std::optional<QString> gender = genderCode(text("person_gender"));
        if (!gender)
            fault("person_gender", Text::tr("“%1” is none of 女性, 男性, その他.").arg(text("person_gender")));
        person.gender = gender.value_or(QString());
        const std::optional<QString> age = ageGroupCode(text("person_age_group"));
        if (!age)
            fault("person_age_group", Text::tr("“%1” is not an age group such as 40代.").arg(text("person_age_group")));
        person.ageGroup = age.value_or(QString());
        if (!person.name.isEmpty())
            client.persons.append(person);
        else if (person != Person{})
            fault("person", Text::tr("The consultee has no name."));
    }

    const CsvSheet::Row& m_row;
    QList<RowError>& m_errors;
};

bool sameCompany(ClientRecord a, ClientRecord b)
{
    a.row = b.row = 0;
    a.client.persons.clear();
    b.client.persons.clear();
    return a == b;
}

QStringList cells(const ClientRecord& record, const Person& person)
{
    const Client& client = record.client;
    return {client.number,
            client.name,
            client.kana,
            client.corporateNumber,
            industryText(client.industry),
            client.business,
            client.staffCount ? QString::number(*client.staffCount) : QString(),
            client.capitalYen ? QString::number(*client.capitalYen) : QString(),
            client.municipality,
            client.phone,
            client.founded ? u"創業済"_s : u"創業前"_s,
            record.channelName,
            record.agencyName,
            client.branch,
            client.note,
            client.established,
            client.salesYen ? QString::number(*client.salesYen) : QString(),
            person.name,
            person.kana,
            person.title,
            genderText(person.gender),
            person.ageGroup.isEmpty() ? QString() : person.ageGroup + u'代',
            person.phone,
            person.email};
}

// Persons of one client stand in several rows.
void append(ParsedClients& parsed, QHash<QString, qsizetype>& byNumber, const ClientRecord& record)
{
    const QString& number = record.client.number;
    qsizetype known = -1;
    if (!number.isEmpty())
        known = byNumber.value(number, -1);
    else if (!parsed.records.isEmpty() && !record.client.persons.isEmpty() &&
             sameCompany(parsed.records.constLast(), record))
        known = parsed.records.size() - 1;
    if (known < 0) {
        if (!number.isEmpty())
            byNumber.insert(number, parsed.records.size());
        parsed.records.append(record);
        return;
    }
    ClientRecord& first = parsed.records[known];
    if (!sameCompany(first, record)) {
        parsed.errors.append(
            {record.row, u"企業番号"_s,
             Text::tr("Row %1 has the same client number, but other entries for the company.").arg(first.row)});
        return;
    }
    first.client.persons.append(record.client.persons);
}

} // namespace

QString industryText(const QString& letter)
{
    const QString name = industryName(letter);
    return name.isEmpty() ? letter : letter + u' ' + name;
}

QString industryLetter(const QString& text)
{
    const QString plain = japanese::plainEntry(text);
    if (plain.isEmpty())
        return {};
    const QString folded = japanese::foldForCompare(text);
    const QStringList letters = industryLetters();
    for (const QString& letter : letters) {
        const QString name = industryName(letter);
        if (plain == letter || folded == japanese::foldForCompare(name) ||
            folded == japanese::foldForCompare(letter + name))
            return letter;
    }
    return {};
}

QList<CsvColumn> clientColumns()
{
    return {
        {u"number"_s, u"企業番号"_s, {u"client_number"_s, u"client"_s}},
        {u"name"_s,
         u"企業名"_s,
         {u"company"_s, u"会社名"_s, u"商号"_s, u"事業所名"_s, u"屋号"_s, u"company name"_s},
         true},
        {u"kana"_s, u"フリガナ"_s, {u"企業名フリガナ"_s, u"company_kana"_s, u"カナ"_s, u"ふりがな"_s, u"reading"_s}},
        {u"corporate_number"_s, u"法人番号"_s},
        {u"industry"_s, u"業種"_s},
        {u"business"_s, u"主な事業内容"_s, {u"事業内容"_s}},
        {u"staff_count"_s, u"従業員数"_s, {u"従業員"_s}},
        {u"capital_yen"_s, u"資本金"_s, {u"資本金（円）"_s}},
        {u"municipality"_s, u"所在地"_s, {u"市区町村"_s, u"住所"_s, u"address"_s, u"city"_s}},
        {u"phone"_s, u"電話"_s, {u"電話番号"_s, u"TEL"_s, u"telephone"_s}},
        {u"founded"_s, u"創業"_s},
        {u"channel"_s, u"来訪経路"_s},
        {u"agency"_s, u"紹介機関"_s},
        {u"branch"_s, u"支店"_s},
        {u"note"_s, u"申し送り"_s, {u"備考"_s, u"メモ"_s, u"remarks"_s}},
        {u"established"_s, u"創業年"_s, {u"創業・設立"_s, u"設立"_s}},
        {u"sales_yen"_s, u"年商"_s, {u"売上高"_s, u"年商（円）"_s}},
        {u"person"_s, u"相談者名"_s, {u"consultee"_s, u"代表者名"_s, u"代表者"_s, u"担当者名"_s, u"contact"_s}},
        {u"person_kana"_s, u"相談者フリガナ"_s, {u"consultee_kana"_s, u"代表者フリガナ"_s}},
        {u"person_title"_s, u"役職"_s},
        {u"person_gender"_s, u"性別"_s, {u"gender"_s}},
        {u"person_age_group"_s, u"年代"_s, {u"age_group"_s}},
        {u"person_phone"_s, u"相談者電話"_s},
        {u"person_email"_s, u"メール"_s, {u"email"_s, u"メールアドレス"_s, u"e-mail"_s}}};
}

QString writeClients(const QList<ClientRecord>& records)
{
    QList<QStringList> rows{headingsOf(clientColumns())};
    for (const ClientRecord& record : records) {
        if (record.client.persons.isEmpty())
            rows.append(cells(record, {}));
        for (const Person& person : record.client.persons)
            rows.append(cells(record, person));
    }
    return writeCsv(rows);
}

Result<ParsedClients> readClients(const QString& text, const CsvOptions& options)
{
    QHash<QString, qsizetype> byNumber;
    Result<ParsedClients> read =
        readRecords<ClientRecord>(text, clientColumns(), options, [&](auto& parsed, const CsvSheet::Row& row) {
            append(parsed, byNumber, RowReader(row, parsed.errors).read());
        });
    if (!read)
        return read;
    for (ClientRecord& record : read->records) {
        if (!record.client.persons.isEmpty())
            record.client.persons.first().primary = true;
    }
    return read;
}

} // namespace yorozu::exchange
