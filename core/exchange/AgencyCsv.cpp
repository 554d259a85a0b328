// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/AgencyCsv.h"

#include "core/japanese/Fold.h"
#include "core/japanese/NameKey.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace yorozu::exchange {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(AgencyCsv)
};

// ○ and what people write for it.
QString mark(bool set)
{
    return set ? u"○"_s : QString();
}

class RowReader
{
public:
    RowReader(const CsvSheet::Row& row, QList<RowError>& errors)
        : m_row(row)
        , m_errors(errors)
    {
    }

    AgencyRow read()
    {
        AgencyRow read;
        read.row = m_row.number();
        Agency& agency = read.record.agency;
        agency.name = text("name");
        if (agency.name.isEmpty())
            fault("name", Text::tr("The agency has no name."));
        agency.kana = japanese::normalizeFurigana(text("kana"));
        read.kindName = text("kind");
        agency.onFortyList = flag("on_forty_list");
        agency.member = flag("member");
        agency.memberInTokyo = flag("member_in_tokyo");
        read.inCharge = text("in_charge");
        read.deputy = text("deputy");
        agency.phone = text("phone");
        agency.email = text("email");
        agency.address = text("address");
        agency.website = text("website");
        agency.bookingWay = text("booking_way");
        agency.wishesVisit = flag("wishes_visit");
        agency.wishesCompany = flag("wishes_company");
        agency.wishes = text("wishes");
        agency.note = text("note");
        AgencyContact contact;
        contact.name = text("contact");
        contact.kana = japanese::normalizeFurigana(text("contact_kana"));
        contact.branch = text("contact_branch");
        contact.department = text("contact_department");
        contact.title = text("contact_title");
        contact.phone = text("contact_phone");
        contact.email = text("contact_email");
        if (!contact.name.isEmpty())
            read.record.contacts.append(contact);
        else if (contact != AgencyContact{})
            fault("contact", Text::tr("The person of the agency has no name."));
        return read;
    }

private:
    QString text(const char* key) const { return m_row.text(QLatin1String(key)).trimmed(); }
    void fault(const char* key, const QString& message) { m_errors.append(m_row.error(QLatin1String(key), message)); }
    bool flag(const char* key)
    {
        static const QStringList yes{u"○"_s,  u"◯"_s,    u"〇"_s, u"◎"_s,    u"★"_s,
                                     u"有"_s, u"はい"_s, u"1"_s,  u"true"_s, u"yes"_s};
        static const QStringList no{QString(), u"×"_s, u"無"_s, u"いいえ"_s, u"0"_s, u"false"_s, u"no"_s, u"-"_s};
        const QString typed = text(key).toLower();
        if (!yes.contains(typed) && !no.contains(typed))
            fault(key, Text::tr("“%1” is neither ○ nor empty.").arg(text(key)));
        return yes.contains(typed);
    }

    const CsvSheet::Row& m_row;
    QList<RowError>& m_errors;
};

// The rows of one agency repeat it; what only the first one says goes for all.
void append(ParsedAgencies& parsed, const AgencyRow& row)
{
    const bool same =
        !parsed.records.isEmpty() && !row.record.contacts.isEmpty() &&
        japanese::nameKey(parsed.records.constLast().record.agency.name) == japanese::nameKey(row.record.agency.name);
    if (same)
        parsed.records.last().record.contacts.append(row.record.contacts);
    else
        parsed.records.append(row);
}

QStringList cells(const AgencyRow& row, const AgencyContact& contact)
{
    const Agency& agency = row.record.agency;
    return {agency.name,
            agency.kana,
            row.kindName,
            mark(agency.onFortyList),
            mark(agency.member),
            mark(agency.memberInTokyo),
            row.inCharge,
            row.deputy,
            agency.phone,
            agency.email,
            agency.address,
            agency.website,
            agency.bookingWay,
            mark(agency.wishesVisit),
            mark(agency.wishesCompany),
            agency.wishes,
            agency.note,
            contact.name,
            contact.kana,
            contact.branch,
            contact.department,
            contact.title,
            contact.phone,
            contact.email};
}

} // namespace

QList<CsvColumn> agencyColumns()
{
    return {{u"name"_s, u"機関名"_s, {u"支援機関"_s, u"支援機関名"_s, u"名称"_s, u"金融機関名"_s, u"agency"_s}, true},
            {u"kana"_s, u"フリガナ"_s, {u"機関名フリガナ"_s, u"カナ"_s, u"ふりがな"_s}},
            {u"kind"_s, u"種別"_s, {u"区分"_s, u"機関種別"_s}},
            {u"on_forty_list"_s, u"40先リスト"_s, {u"40先"_s}},
            {u"member"_s, u"会員"_s},
            {u"member_in_tokyo"_s, u"都内"_s},
            {u"in_charge"_s, u"主担当"_s, {u"担当"_s}},
            {u"deputy"_s, u"サブ"_s, {u"副担当"_s}},
            {u"phone"_s, u"電話"_s, {u"電話番号"_s, u"TEL"_s}},
            {u"email"_s, u"メール"_s, {u"メールアドレス"_s, u"e-mail"_s}},
            {u"address"_s, u"住所"_s, {u"所在地"_s}},
            {u"website"_s, u"ホームページ"_s, {u"URL"_s, u"HP"_s}},
            {u"booking_way"_s, u"予約のしかた"_s},
            {u"wishes_visit"_s, u"訪問希望"_s},
            {u"wishes_company"_s, u"同行希望"_s},
            {u"wishes"_s, u"要望"_s},
            {u"note"_s, u"方針・メモ"_s, {u"備考"_s, u"メモ"_s, u"remarks"_s}},
            {u"contact"_s, u"担当者名"_s, {u"先方担当者"_s, u"担当者"_s}},
            {u"contact_kana"_s, u"担当者フリガナ"_s},
            {u"contact_branch"_s, u"支店"_s, {u"店舗"_s}},
            {u"contact_department"_s, u"部署"_s},
            {u"contact_title"_s, u"役職"_s},
            {u"contact_phone"_s, u"担当者電話"_s},
            {u"contact_email"_s, u"担当者メール"_s}};
}

QString writeAgencies(const QList<AgencyRow>& records)
{
    QList<QStringList> rows{headingsOf(agencyColumns())};
    for (const AgencyRow& row : records) {
        if (row.record.contacts.isEmpty())
            rows.append(cells(row, {}));
        for (const AgencyContact& contact : row.record.contacts)
            rows.append(cells(row, contact));
    }
    return writeCsv(rows);
}

Result<ParsedAgencies> readAgencies(const QString& text, const CsvOptions& options)
{
    return readRecords<AgencyRow>(text, agencyColumns(), options, [](auto& parsed, const CsvSheet::Row& row) {
        append(parsed, RowReader(row, parsed.errors).read());
    });
}

} // namespace yorozu::exchange
