// SPDX-License-Identifier: GPL-3.0-or-later
// What the demo centre did with the agencies. Fiscal 2023 has exactly the figures of source.txt; the other two years
// are made up, and smaller.
#include "core/exchange/DemoParts.h"

#include "core/japanese/EraDate.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace yorozu::exchange {

namespace {

constexpr int SourceYear = 2023;

constexpr auto Source = u"東京都よろず支援拠点の運営体制（発表資料）";

// How many of a kind in a year; `beside` with 東京ベイ and コザ, which the published figures leave out.
struct Volume
{
    ActivityKind kind;
    int source;
    int beside;
    int other;
};
constexpr std::array Volumes{
    Volume{ActivityKind::Meeting, 208, 0, 92},    Volume{ActivityKind::OffSiteDay, 123, 5, 54},
    Volume{ActivityKind::Seminar, 54, 3, 24},     Volume{ActivityKind::ZemiDay, 21, 0, 9},
    Volume{ActivityKind::ZemiSeminar, 30, 0, 13}, Volume{ActivityKind::Assist, 10, 0, 5},
    Volume{ActivityKind::VisitPaid, 9, 0, 4},     Volume{ActivityKind::VisitReceived, 7, 0, 3},
    Volume{ActivityKind::Trainee, 10, 0, 6},      Volume{ActivityKind::FollowUp, 1, 0, 1},
    Volume{ActivityKind::Group, 24, 0, 12},       Volume{ActivityKind::Publicity, 16, 0, 8},
    Volume{ActivityKind::AgencyEvent, 12, 0, 6},  Volume{ActivityKind::Video, 6, 0, 3},
};

constexpr int MeetingAgencies = 84; // 80機関以上
constexpr int AssistBanks = 8;      // ８信金
constexpr int TokyoBanks = 23;
constexpr int Banks = 25;
constexpr int Themes = 52; // 約50テーマ

constexpr auto ThemeTopics = u"資金繰り 価格転嫁 原価管理 事業計画 補助金 創業計画 販路開拓 SNSで集客する "
                             u"ホームページ改善 EC 採用 就業規則 事業承継";
constexpr auto ThemeForms = u"はじめての%1 明日から使える%1 事例で学ぶ%1 30分でわかる%1";
constexpr auto MeetingThemes =
    u"連携の進め方 出張相談会の候補先の確認 紹介先の経過の共有 年度の振り返り 職員向け勉強会の打合せ";
constexpr auto GroupThemes = u"ES部会 広報部会 事例研究会 DX勉強会 財務勉強会 小集団活動";
constexpr auto PublicityThemes = u"メールマガジン SNSでの事例紹介 業界紙への寄稿 一般紙の取材";
constexpr auto TraineeNames =
    u"岡本_翔 西田_彩 上原_大地 菊地_麻衣 村田_智 藤原_里奈 松本_航 石田_優子 小川_拓 前田_由佳 坂本_亮太 中川_恵";

QStringList words(const char16_t* text)
{
    return QString::fromUtf16(text).split(u' ');
}

QString nameOf(const DemoWorkshop& shop, qsizetype agency)
{
    return shop.centre.agencies.at(agency).record.agency.name;
}

class Year
{
public:
    Year(DemoWorkshop& shop, DemoRandom& random, int fiscalYear)
        : m_shop(shop)
        , m_random(random)
        , m_year(fiscalYear)
    {
        const QDate last(fiscalYear + 1, 3, 31);
        for (QDate day(fiscalYear, 4, 1); day <= last; day = day.addDays(1)) {
            if (shop.calendar.isWorkingDay(day))
                m_days.append(day);
        }
        for (qsizetype i = 0; i < shop.centre.staff.size(); ++i) {
            const PermissionGroup group = shop.centre.staff.at(i).group;
            if (group == PermissionGroup::Office || group == PermissionGroup::Concierge)
                m_office.append(i);
            else if (group != PermissionGroup::SectionChief)
                m_advisers.append(i);
        }
        for (qsizetype i = 0; i < shop.centre.agencies.size(); ++i) {
            if (shop.centre.agencies.at(i).kind == u"他拠点"_s)
                m_centres.append(i);
        }
    }

    void enter()
    {
        for (const Volume& volume : Volumes) {
            const int count = m_year == SourceYear ? volume.source + volume.beside : volume.other;
            for (int i = 0; i < count; ++i)
                enter(volume, i, count);
        }
    }

private:
    void enter(const Volume& volume, int index, int count)
    {
        const qsizetype place = (index * 2 + 1) * m_days.size() / (count * 2);
        const QDate day = m_days.at(std::min(place, m_days.size() - 1));
        if (day > m_shop.options.today.addDays(21))
            return;
        DemoActivity made;
        Activity& activity = made.activity;
        activity.kind = volume.kind;
        activity.day = day;
        choosePeople(made, index);
        chooseAgencies(made, volume, index);
        describe(made);
        conclude(activity);
        m_shop.centre.activities.append(made);
    }
    void choosePeople(DemoActivity& made, int index)
    {
        const ActivityKind kind = made.activity.kind;
        const bool byOffice = kind == ActivityKind::Meeting || kind == ActivityKind::AgencyEvent ||
                              kind == ActivityKind::FollowUp || kind == ActivityKind::Publicity;
        const QList<qsizetype>& among = byOffice ? m_office : m_advisers;
        made.staff = {among.at(index % among.size())};
        if (kind == ActivityKind::OffSiteDay || kind == ActivityKind::Group || kind == ActivityKind::VisitPaid)
            made.staff.append(m_office.at(index % m_office.size()));
    }
    void add(DemoActivity& made, qsizetype agency, AgencyRole role = AgencyRole::Partner)
    {
        made.agencies.append({nameOf(m_shop, agency), role});
    }
    // The first ones go round, so that everybody is there; then some are met more often than others.
    qsizetype bank(int index, int count)
    {
        return index < count ? index : m_random.percent(60) ? m_random.below(8) * 2 : m_random.below(count);
    }
    void chooseAgencies(DemoActivity& made, const Volume& volume, int index)
    {
        switch (volume.kind) {
        case ActivityKind::OffSiteDay:
        case ActivityKind::Seminar:
            // Behind Tokyo's 23: コザ and 東京ベイ, by turns.
            add(made,
                m_year == SourceYear && index >= volume.source ? TokyoBanks + index % 2 : bank(index, TokyoBanks));
            break;
        case ActivityKind::Meeting:
            add(made, meetingPartner(index));
            break;
        case ActivityKind::ZemiDay:
        case ActivityKind::ZemiSeminar:
            add(made, bank(TokyoBanks, TokyoBanks));
            made.zemi = index * 7 % Themes;
            break;
        case ActivityKind::Assist:
            add(made, index % AssistBanks * 2, AgencyRole::Bank);
            for (qsizetype party = Banks; party < Banks + 5; ++party)
                add(made, party, AgencyRole::Party);
            break;
        case ActivityKind::VisitPaid:
            add(made, m_centres.at(index % m_centres.size()), AgencyRole::Host);
            break;
        case ActivityKind::VisitReceived:
            add(made, m_centres.at((index + 9) % m_centres.size()), AgencyRole::Guest);
            break;
        case ActivityKind::Trainee:
            add(made, bank(TokyoBanks, TokyoBanks));
            break;
        case ActivityKind::AgencyEvent:
            add(made, bank(TokyoBanks, TokyoBanks), AgencyRole::Host);
            break;
        case ActivityKind::FollowUp:
        case ActivityKind::Group:
        case ActivityKind::Publicity:
        case ActivityKind::Video:
            break;
        }
    }
    // 84 of those that are no other centre: the banks first.
    qsizetype meetingPartner(int index)
    {
        if (index < MeetingAgencies)
            return index;
        return m_random.percent(55) ? m_random.below(Banks) : m_random.below(MeetingAgencies);
    }
    void describe(DemoActivity& made)
    {
        Activity& activity = made.activity;
        switch (activity.kind) {
        case ActivityKind::Meeting:
            activity.theme = m_random.of(words(MeetingThemes));
            activity.place = m_random.percent(60) ? u"先方を訪問"_s : u"新橋事務所"_s;
            activity.participants = m_random.between(2, 6);
            break;
        case ActivityKind::OffSiteDay:
        case ActivityKind::ZemiDay:
            activity.theme = u"営業店での相談会"_s;
            activity.place = made.agencies.constFirst().first + u"本店"_s;
            activity.firms = m_random.between(2, 6);
            activity.consultations = *activity.firms + m_random.between(0, 2);
            break;
        case ActivityKind::Seminar:
        case ActivityKind::ZemiSeminar:
            activity.theme = u"取引先向けセミナー"_s;
            activity.place = made.agencies.constFirst().first + u"会議室"_s;
            activity.participants = m_random.between(12, 48);
            break;
        case ActivityKind::Assist:
            activity.theme = u"アシスト会議"_s;
            addCases(activity);
            break;
        case ActivityKind::Trainee:
            addTrainees(made);
            break;
        case ActivityKind::Group:
            activity.theme = m_random.of(words(GroupThemes));
            activity.participants = m_random.between(4, 12);
            break;
        case ActivityKind::Publicity:
            activity.theme = m_random.of(words(PublicityThemes));
            break;
        case ActivityKind::VisitPaid:
        case ActivityKind::VisitReceived:
            activity.theme = u"運営体制の意見交換"_s;
            activity.participants = m_random.between(3, 8);
            break;
        case ActivityKind::FollowUp:
            activity.theme = u"トレーニー修了者のフォローアップ会議"_s;
            activity.participants = m_random.between(18, 30);
            break;
        case ActivityKind::AgencyEvent:
            activity.theme = u"支店長会での事業紹介"_s;
            break;
        case ActivityKind::Video:
            activity.theme = u"ホームページのセミナー動画"_s;
            break;
        }
        if (made.zemi >= 0)
            activity.theme = m_shop.centre.zemi.at(made.zemi).theme.title;
    }
    void addCases(Activity& activity)
    {
        const int cases = m_random.between(1, 2);
        for (int i = 0; i < cases; ++i) {
            AssistCase made;
            made.name = u"返済困難先 %1"_s.arg(QChar(u'A' + i));
            made.plan = u"条件変更を続け、収支の改善計画を6か月で作る。"_s;
            made.firstStep = u"資金繰り表の作成と、承継の意向の確認"_s;
            made.ownerName = u"担当コーディネーター"_s;
            made.deadline = activity.day.addDays(14);
            activity.cases.append(made);
        }
    }
    void addTrainees(DemoActivity& made)
    {
        Activity& activity = made.activity;
        Trainee trainee;
        const QString name = m_random.of(words(TraineeNames));
        trainee.name = QString(name).replace(u'_', u' ');
        trainee.agencyName = made.agencies.constFirst().first;
        trainee.longTerm = m_random.percent(15);
        trainee.first = activity.day;
        trainee.last =
            trainee.longTerm ? activity.day.addMonths(6).addDays(-1) : activity.day.addDays(m_random.between(13, 29));
        activity.lastDay = trainee.last;
        activity.theme = trainee.longTerm ? u"長期トレーニー"_s : u"短期トレーニー"_s;
        activity.trainees = {trainee};
    }
    // What lies ahead is planned and knows no figures; what was in the last week waits for its report.
    void conclude(Activity& activity)
    {
        const QDate today = m_shop.options.today;
        if (activity.day > today) {
            activity.status = ActivityStatus::Planned;
            activity.participants = activity.firms = activity.consultations = std::nullopt;
            return;
        }
        activity.status = activity.day.addDays(7) > today ? ActivityStatus::Held : ActivityStatus::Reported;
        if (activity.status == ActivityStatus::Held)
            return;
        activity.outcome = activity.kind == ActivityKind::Meeting ? u"次の相談会の候補先を挙げてもらった。"_s
                                                                  : u"予定どおり実施した。"_s;
    }

    DemoWorkshop& m_shop;
    DemoRandom& m_random;
    int m_year;
    QList<QDate> m_days;
    QList<qsizetype> m_office;
    QList<qsizetype> m_advisers;
    QList<qsizetype> m_centres;
};

void enterZemi(DemoWorkshop& shop)
{
    const QStringList topics = words(ThemeTopics);
    const QStringList forms = words(ThemeForms);
    QList<qsizetype> advisers;
    for (qsizetype i = 0; i < shop.centre.staff.size(); ++i) {
        if (shop.centre.staff.at(i).group == PermissionGroup::Coordinator)
            advisers.append(i);
    }
    for (int i = 0; i < Themes; ++i) {
        DemoZemi made;
        made.theme.code = u"Z%1"_s.arg(i + 1, 2, 10, QChar(u'0'));
        made.theme.title = forms.at(i / topics.size()).arg(topics.at(i % topics.size()));
        made.speaker = advisers.at(i % advisers.size());
        shop.centre.zemi.append(made);
    }
}

void enterFigures(DemoWorkshop& shop)
{
    using Kind = ActivityKind;
    using Unit = FigureUnit;
    const auto add = [&shop](int year, Kind kind, Unit unit, FigureScope scope, int value, Qualifier qualifier) {
        shop.centre.figures.append({{}, year, kind, unit, scope, value, qualifier, QString::fromUtf16(Source), 0});
    };
    const FigureScope all = FigureScope::All;
    const FigureScope tokyo = FigureScope::TokyoShinkin;
    add(SourceYear, Kind::OffSiteDay, Unit::Times, tokyo, 123, Qualifier::None);
    add(SourceYear, Kind::Seminar, Unit::Times, tokyo, 54, Qualifier::None);
    add(SourceYear, Kind::Meeting, Unit::Times, all, 200, Qualifier::Over);
    add(SourceYear, Kind::Meeting, Unit::Agencies, all, 80, Qualifier::AtLeast);
    add(SourceYear, Kind::VisitPaid, Unit::Times, all, 9, Qualifier::None);
    add(SourceYear, Kind::VisitReceived, Unit::Times, all, 7, Qualifier::None);
    // The source names no year for these.
    add(0, Kind::Assist, Unit::Times, all, 10, Qualifier::None);
    add(0, Kind::Assist, Unit::Agencies, all, 8, Qualifier::None);
    add(0, Kind::ZemiDay, Unit::Times, all, 21, Qualifier::None);
    add(0, Kind::ZemiSeminar, Unit::Times, all, 30, Qualifier::None);
    add(0, Kind::ZemiDay, Unit::Themes, all, 50, Qualifier::About);
    add(0, Kind::Trainee, Unit::People, all, 80, Qualifier::About);
    const int thisYear = japanese::fiscalYear(shop.options.today);
    shop.centre.targets = {{{}, thisYear, Kind::Meeting, all, 100, 0},
                           {{}, thisYear, Kind::OffSiteDay, tokyo, 60, 0},
                           {{}, thisYear, Kind::Seminar, tokyo, 30, 0}};
}

} // namespace

void enterDemoActivities(DemoWorkshop& shop)
{
    DemoRandom random(shop.options.seed ^ 0xAC71F17EULL);
    enterZemi(shop);
    enterFigures(shop);
    const int thisYear = japanese::fiscalYear(shop.options.today);
    QList<int> years;
    for (const int year : {SourceYear, thisYear - 1, thisYear}) {
        if (year <= thisYear && !years.contains(year))
            years.append(year);
    }
    for (const int year : std::as_const(years))
        Year(shop, random, year).enter();
    std::stable_sort(shop.centre.activities.begin(), shop.centre.activities.end(),
                     [](const DemoActivity& a, const DemoActivity& b) { return a.activity.day < b.activity.day; });
}

} // namespace yorozu::exchange
