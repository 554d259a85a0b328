// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/FirstData.h"

#include "core/japanese/Fold.h"
#include "core/storage/CentreRepository.h"

#include <array>

namespace yorozu::service {

namespace {

struct Word
{
    const char* code;
    const char16_t* name;
    const char* english;
};

constexpr std::array Topics{
    Word{"cash-flow", u"資金繰り", "Cash flow"},
    Word{"repayment", u"返済計画", "Repayment plan"},
    Word{"loans", u"借換・融資", "Loans and refinancing"},
    Word{"funding", u"資金計画", "Funding plan"},
    Word{"costing", u"原価管理", "Costing"},
    Word{"pricing", u"価格転嫁", "Passing on prices"},
    Word{"sales", u"販路開拓", "New markets"},
    Word{"web", u"Web・SNS", "Web and social media"},
    Word{"e-commerce", u"EC", "E-commerce"},
    Word{"start-up", u"創業計画", "Start-up plan"},
    Word{"succession", u"事業承継", "Succession"},
    Word{"hiring", u"人材採用", "Hiring"},
    Word{"labour", u"労務・就業規則", "Labour and work rules"},
    Word{"subsidies", u"補助金", "Subsidies"},
    Word{"it", u"IT・DX", "IT"},
    Word{"improvement", u"経営改善", "Business improvement"},
    Word{"business-plan", u"事業計画", "Business plan"},
    Word{"overseas", u"海外展開", "Overseas business"},
    Word{"inquiry", u"問合せ", "Inquiry"},
    Word{"procedures", u"手続", "Procedures"},
    Word{"technology", u"技術", "Technology"},
    Word{"other", u"その他", "Other"},
};

// 6つの支援コース, and その他 so that exactly one main course can always be given.
constexpr std::array Courses{
    Word{"start-up", u"創業支援", "Starting a business"},
    Word{"sales", u"売上増加支援", "Raising sales"},
    Word{"web", u"Web・デジタルマーケティング支援", "Web and digital marketing"},
    Word{"improvement", u"経営改善支援", "Business improvement"},
    Word{"succession", u"事業承継支援", "Business succession"},
    Word{"hiring", u"人手不足改善支援", "Labour shortage"},
    Word{"other", u"その他", "Other"},
};

constexpr std::array Channels{
    Word{"shinkin", u"信用金庫", "Shinkin bank"}, Word{"web", u"ネット", "Web form"},
    Word{"phone", u"電話", "Telephone"},          Word{"agency", u"他機関", "Another agency"},
    Word{"personal", u"紹介", "Recommendation"},  Word{"other", u"その他", "Other"},
};

constexpr std::array Programmes{
    Word{"yorozu", u"よろず", "Yorozu"},
    Word{"visits", u"訪問特化型", "Visiting support"},
    Word{"hotline", u"ホットライン", "Hotline"},
};

constexpr std::array Modes{
    Word{"visit", u"来所", "At the office"}, Word{"online", u"オンライン", "Online"},
    Word{"phone", u"電話", "Telephone"},     Word{"call", u"訪問", "At the client’s"},
    Word{"off-site", u"出張", "Off-site"},
};

constexpr std::array AgencyKinds{
    Word{"shinkin", u"信用金庫", "Shinkin bank"},
    Word{"credit-cooperative", u"信用組合", "Credit cooperative"},
    Word{"chamber", u"商工会議所等", "Chamber of commerce"},
    Word{"public", u"公的支援機関", "Public support body"},
    Word{"private", u"民間支援機関", "Private support body"},
    Word{"authority", u"金融当局", "Financial authority"},
    Word{"municipality", u"自治体", "Municipality"},
    Word{"foreign", u"外国政府機関等", "Foreign government body"},
    Word{"centre", u"他拠点", "Other centre"},
};

constexpr std::array JobTitles{
    Word{"chief", u"チーフコーディネーター", "Chief coordinator"},
    Word{"sub-chief", u"サブチーフコーディネーター", "Sub-chief coordinator"},
    Word{"coordinator", u"コーディネーター", "Coordinator"},
    Word{"concierge", u"コンシェルジュ", "Concierge"},
    Word{"section-chief", u"課長", "Section chief"},
    Word{"investigator", u"調査役", "Senior officer"},
    Word{"officer", u"担当", "Officer"},
    Word{"dispatched", u"派遣職員", "Dispatched staff"},
};

struct Bank
{
    const char16_t* name;
    const char16_t* kana;
    bool tokyo;
};

// 24 members (23 in Tokyo, コザ in Okinawa) and the associate 東京ベイ in Chiba; each followed by 信用金庫.
constexpr std::array Shinkin{
    Bank{u"朝日", u"アサヒ", true},
    Bank{u"興産", u"コウサン", true},
    Bank{u"さわやか", u"サワヤカ", true},
    Bank{u"東京シティ", u"トウキョウシティ", true},
    Bank{u"芝", u"シバ", true},
    Bank{u"東栄", u"トウエイ", true},
    Bank{u"亀有", u"カメアリ", true},
    Bank{u"小松川", u"コマツガワ", true},
    Bank{u"足立成和", u"アダチセイワ", true},
    Bank{u"東京三協", u"トウキョウサンキョウ", true},
    Bank{u"西京", u"サイキョウ", true},
    Bank{u"西武", u"セイブ", true},
    Bank{u"城南", u"ジョウナン", true},
    Bank{u"昭和", u"ショウワ", true},
    Bank{u"目黒", u"メグロ", true},
    Bank{u"世田谷", u"セタガヤ", true},
    Bank{u"東京", u"トウキョウ", true},
    Bank{u"城北", u"ジョウホク", true},
    Bank{u"瀧野川", u"タキノガワ", true},
    Bank{u"巣鴨", u"スガモ", true},
    Bank{u"青梅", u"オウメ", true},
    Bank{u"多摩", u"タマ", true},
    Bank{u"東京東", u"トウキョウヒガシ", true},
    Bank{u"コザ", u"コザ", false},
    Bank{u"東京ベイ", u"トウキョウベイ", false},
};

struct Other
{
    const char16_t* name;
    const char16_t* kana;
    const char* kind;
};

// The parties of the Assist conference and the authorities that the source names.
constexpr std::array OtherAgencies{
    Other{u"東京都中小企業活性化協議会", u"トウキョウトチュウショウキギョウカッセイカキョウギカイ", "public"},
    Other{u"東京信用保証協会", u"トウキョウシンヨウホショウキョウカイ", "public"},
    Other{u"東京都事業承継・引継ぎ支援センター", u"トウキョウトジギョウショウケイヒキツギシエンセンター", "public"},
    Other{u"東京都多摩地域事業承継・引継ぎ支援センター",
          u"トウキョウトタマチイキジギョウショウケイヒキツギシエンセンター", "public"},
    Other{u"東商BSD東京セントラル", u"トウショウビーエスディートウキョウセントラル", "chamber"},
    Other{u"金融庁", u"キンユウチョウ", "authority"},
    Other{u"財務局", u"ザイムキョク", "authority"},
};

template <std::size_t N>
void addWords(storage::CentreRepository& centre, storage::Writer& writer, MasterKind kind,
              const std::array<Word, N>& words)
{
    int position = 0;
    for (const Word& word : words) {
        MasterEntry entry;
        entry.code = QString::fromLatin1(word.code);
        entry.name = QString::fromUtf16(word.name);
        entry.nameEn = QString::fromUtf8(word.english);
        entry.position = ++position;
        centre.add(writer, kind, entry);
    }
}

void addOffice(storage::CentreRepository& centre, storage::Writer& writer, Office office, int booths,
               const QString& boothName)
{
    office.id = centre.add(writer, office);
    for (int number = 1; number <= booths; ++number) {
        Booth booth;
        booth.office = office.id;
        booth.name = boothName + QString::number(number);
        booth.stepFree = number == 1 && !office.remote;
        booth.position = number;
        centre.add(writer, booth);
    }
}

void addOffices(storage::CentreRepository& centre, storage::Writer& writer, const CentrePlan& plan)
{
    Office office;
    office.opensAt = plan.opensAt;
    office.closesAt = plan.closesAt;
    for (const OfficePlan& planned : plan.offices) {
        office.name = planned.name.simplified();
        office.nameEn = planned.nameEn.simplified();
        office.headquarters = planned.headquarters;
        ++office.position;
        addOffice(centre, writer, office, planned.booths, QStringLiteral("ブース"));
    }
    office.name = QStringLiteral("在宅");
    office.nameEn = QStringLiteral("Home");
    office.headquarters = false;
    office.remote = true;
    ++office.position;
    addOffice(centre, writer, office, plan.onlineSeats, QStringLiteral("オンライン"));
}

// The title that a person of the group has unless another was given.
QString usualTitle(PermissionGroup group)
{
    switch (group) {
    case PermissionGroup::Chief:
    case PermissionGroup::SubChief:
    case PermissionGroup::Coordinator:
    case PermissionGroup::Concierge:
    case PermissionGroup::SectionChief:
        return code(group);
    case PermissionGroup::Office:
        return QStringLiteral("officer");
    case PermissionGroup::Analyst:
    case PermissionGroup::ReadOnly:
    case PermissionGroup::Administrator:
        return {};
    }
    Q_UNREACHABLE();
}

void addStaff(storage::CentreRepository& centre, storage::Writer& writer, const CentrePlan& plan)
{
    QHash<QString, MasterId> titles;
    const QList<MasterEntry> entries = centre.masters(MasterKind::JobTitle);
    for (const MasterEntry& entry : entries) {
        titles.insert(entry.code, entry.id);
        titles.insert(entry.name, entry.id);
    }
    QHash<QString, Id<Office>> offices;
    const QList<Office> known = centre.offices();
    for (const Office& office : known)
        offices.insert(office.name, office.id);
    QHash<QString, Id<StampBox>> boxes;
    const QList<StampBox> stamps = centre.stampBoxes();
    for (const StampBox& box : stamps)
        boxes.insert(box.name, box.id);
    QHash<QString, MasterId> topics;
    const QList<MasterEntry> words = centre.masters(MasterKind::Topic);
    for (const MasterEntry& word : words)
        topics.insert(japanese::foldForCompare(word.name), word.id);
    for (const StaffPlan& person : plan.staff) {
        Staff staff;
        staff.name = person.name.simplified();
        staff.kana = japanese::normalizeFurigana(person.kana);
        staff.group = person.group;
        staff.title = titles.value(person.title.isEmpty() ? usualTitle(person.group) : person.title);
        staff.office = offices.value(person.office);
        staff.stampBox = boxes.value(person.stampBox);
        for (const auto& [topic, level] : person.skills) {
            if (const MasterId word = topics.value(japanese::foldForCompare(topic)))
                staff.skills.insert(word, level);
        }
        centre.add(writer, staff);
    }
}

void addAgencies(storage::CentreRepository& centre, storage::Writer& writer)
{
    QHash<QString, MasterId> kinds;
    const QList<MasterEntry> entries = centre.masters(MasterKind::AgencyKind);
    for (const MasterEntry& entry : entries)
        kinds.insert(entry.code, entry.id);
    for (const Bank& bank : Shinkin) {
        Agency agency;
        agency.name = QString::fromUtf16(bank.name) + QStringLiteral("信用金庫");
        agency.kana = QString::fromUtf16(bank.kana) + QStringLiteral("シンヨウキンコ");
        agency.kind = kinds.value(QStringLiteral("shinkin"));
        agency.onFortyList = true;
        agency.member = true;
        agency.memberInTokyo = bank.tokyo;
        centre.add(writer, agency);
    }
    for (const Other& other : OtherAgencies) {
        Agency agency;
        agency.name = QString::fromUtf16(other.name);
        agency.kana = QString::fromUtf16(other.kana);
        agency.kind = kinds.value(QString::fromLatin1(other.kind));
        centre.add(writer, agency);
    }
}

} // namespace

void writeFirstData(storage::Writer& writer, const CentrePlan& plan)
{
    storage::CentreRepository centre(writer.connection());
    addWords(centre, writer, MasterKind::Topic, Topics);
    addWords(centre, writer, MasterKind::Course, Courses);
    addWords(centre, writer, MasterKind::Channel, Channels);
    addWords(centre, writer, MasterKind::Programme, Programmes);
    addWords(centre, writer, MasterKind::Mode, Modes);
    addWords(centre, writer, MasterKind::AgencyKind, AgencyKinds);
    addWords(centre, writer, MasterKind::JobTitle, JobTitles);
    addOffices(centre, writer, plan);
    addAgencies(centre, writer);
    QStringList boxes;
    for (const QString& name : plan.stampBoxes)
        boxes.append(name.simplified());
    centre.setStampBoxes(writer, boxes);
    addStaff(centre, writer, plan);
    centre.setRules(writer, plan.rules);
}

bool isFirstTopic(const QString& name)
{
    const QString key = japanese::foldForCompare(name);
    return std::any_of(Topics.begin(), Topics.end(), [&key](const Word& word) {
        return japanese::foldForCompare(QString::fromUtf16(word.name)) == key;
    });
}

} // namespace yorozu::service
