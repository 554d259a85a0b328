// SPDX-License-Identifier: GPL-3.0-or-later
// The day of the picture 02-calendar-day: every booth of both offices, on the day of the demo where that is worked on.
#include "core/exchange/DemoParts.h"
#include "core/exchange/DemoTexts.h"

#include <array>
#include <cstdlib>

using namespace Qt::StringLiterals;

namespace yorozu::exchange {

namespace {

struct Drawn
{
    const char16_t* place; // 新橋1: the booth; 在宅1: the seat; 訪問, 出張: none
    int from;              // 930: half past nine
    int to;
    const char16_t* client;
    const char16_t* lead;
    const char16_t* topic;
};

// What 今村's story and that of the office (DemoStory) do not tell already.
constexpr std::array Day{
    Drawn{u"新橋1", 1100, 1200, u"株式会社コトノハ企画", u"佐伯 美和", u"創業計画"},
    Drawn{u"新橋1", 1330, 1500, u"有限会社大塚畳店", u"大江 直樹", u"事業承継"},
    Drawn{u"新橋1", 1530, 1630, u"ベーカリー 麦の穂", u"佐伯 美和", u"創業計画"},
    Drawn{u"新橋3", 1030, 1200, u"美容室 ミモザ", u"北川 亜希", u"Web・SNS"},
    Drawn{u"新橋3", 1330, 1430, u"株式会社みなと清掃サービス", u"松永 隆", u"人材採用"},
    Drawn{u"新橋3", 1500, 1600, u"朝霧酒店", u"長谷川 みどり", u"Web・SNS"},
    Drawn{u"新橋4", 1000, 1100, u"株式会社ひので金属", u"水野 和彦", u"原価管理"},
    Drawn{u"新橋4", 1300, 1430, u"北斗精機株式会社", u"水野 和彦", u"価格転嫁"},
    Drawn{u"新橋4", 1500, 1600, u"株式会社うらら介護", u"青山 理恵", u"人材採用"},
    Drawn{u"新橋5", 930, 1100, u"株式会社ミツワ印房", u"田辺 友香", u"事業計画"},
    Drawn{u"新橋5", 1400, 1530, u"株式会社スマイルデリ", u"田辺 友香", u"補助金"},
    Drawn{u"新橋5", 1600, 1730, u"有限会社三田村製作所", u"大江 直樹", u"事業承継"},
    Drawn{u"新橋6", 1000, 1100, u"有限会社高砂運輸", u"青山 理恵", u"人材採用"},
    Drawn{u"新橋6", 1300, 1400, u"いとや雑貨店", u"北川 亜希", u"Web・SNS"},
    Drawn{u"新橋6", 1530, 1630, u"株式会社イロハ建装", u"松永 隆", u"労務・就業規則"},
    Drawn{u"立川1", 930, 1030, u"多摩木工株式会社", u"桑原 達也", u"経営改善"},
    Drawn{u"立川1", 1100, 1230, u"株式会社グリーンベル", u"桑原 達也", u"資金繰り"},
    Drawn{u"立川1", 1400, 1500, u"有限会社西多摩測量", u"桑原 達也", u"経営改善"},
    Drawn{u"立川2", 1000, 1130, u"居酒屋 かわせみ", u"千葉 さやか", u"販路開拓"},
    Drawn{u"立川2", 1330, 1500, u"洋菓子 ことり舎", u"千葉 さやか", u"原価管理"},
    Drawn{u"立川3", 1000, 1100, u"文具のマルヤ", u"榎本 智子", u"販路開拓"},
    Drawn{u"立川3", 1300, 1400, u"武蔵野住建株式会社", u"野口 宏", u"原価管理"},
    Drawn{u"立川3", 1500, 1630, u"花工房 ルピナス", u"榎本 智子", u"販路開拓"},
    Drawn{u"在宅1", 1030, 1130, u"甘味処 たちばな庵", u"小川 真由美", u"販路開拓"},
    Drawn{u"在宅2", 1000, 1100, u"株式会社オリエント雑貨", u"三上 浩平", u"海外展開"},
    Drawn{u"在宅1", 1300, 1400, u"山根製本株式会社", u"堀内 俊介", u"IT・DX"},
    Drawn{u"在宅2", 1330, 1430, u"ハルニレ工房", u"小川 真由美", u"Web・SNS"},
    Drawn{u"在宅1", 1500, 1600, u"株式会社タマリバー", u"三上 浩平", u"海外展開"},
    Drawn{u"在宅2", 1600, 1700, u"宿 ゆるり", u"堀内 俊介", u"IT・DX"},
    Drawn{u"出張", 1000, 1200, u"城北信用金庫 出張相談会", u"吉岡 誠", u"経営改善"},
    Drawn{u"訪問", 1330, 1600, u"下町せんべい本舗", u"新井 由香里", u"販路開拓"},
};

QTime clock(int digits)
{
    return {digits / 100, digits % 100};
}

void place(DemoSession& session, const QString& where)
{
    session.office = where.left(2);
    const QString number = where.mid(2);
    if (session.office == u"在宅"_s) {
        session.booth = u"オンライン"_s + number;
        session.mode = u"オンライン"_s;
    } else if (number.isEmpty()) {
        session.mode = session.office;
        session.office = u"新橋"_s;
        session.programme = session.mode == u"訪問"_s ? u"訪問特化型"_s : u"よろず"_s;
    } else {
        session.booth = u"ブース"_s + number;
        session.mode = u"来所"_s;
    }
}

// Those that are still to be asked, and one of which nobody came; only where it is not decided by the hour.
BookingStatus statusOf(const DemoWorkshop& shop, const DemoSession& session, const QString& client)
{
    static const QStringList tentative{u"ベーカリー 麦の穂"_s, u"花工房 ルピナス"_s, u"宿 ゆるり"_s};
    if (client == u"株式会社うらら介護"_s)
        return BookingStatus::Cancelled;
    if (session.start > shop.now())
        return tentative.contains(client) ? BookingStatus::Tentative : BookingStatus::Confirmed;
    if (client == u"有限会社高砂運輸"_s)
        return BookingStatus::NoShow;
    return session.end > shop.now() ? BookingStatus::Arrived : BookingStatus::Completed;
}

// The globe stands on four cards of the picture only: who once came by the net may have telephoned today.
void markWebBookings(DemoWorkshop& shop)
{
    static const QStringList byWeb{u"ベーカリー 麦の穂"_s, u"美容室 ミモザ"_s, u"鮨 たか瀬"_s, u"宿 ゆるり"_s};
    for (DemoSession& session : shop.centre.sessions) {
        if (tokyoDate(session.start) != shop.options.today)
            continue;
        if (byWeb.contains(shop.centre.clients.at(session.client).client.name))
            session.channel = u"ネット"_s;
        else if (session.channel == u"ネット"_s)
            session.channel = u"電話"_s;
    }
}

// What was said with the builder before: of the sessions that were made up, one of about then is theirs.
void tellBuilder(DemoWorkshop& shop)
{
    const qsizetype lead = shop.staffNamed(u"松永 隆"_s);
    const UtcSeconds about = fromTokyo(shop.options.today.addDays(-22), QTime(13, 0));
    DemoSession* former = nullptr;
    for (DemoSession& session : shop.centre.sessions) {
        const bool fits = session.lead == lead && session.memo && session.memo->status == MemoStatus::Confirmed;
        if (fits && (!former || std::abs(session.start - about) < std::abs(former->start - about)))
            former = &session;
    }
    if (!former)
        return;
    former->client = shop.clientNamed(u"株式会社イロハ建装"_s);
    const DemoClient& builder = shop.centre.clients.at(former->client);
    former->channel = builder.channel;
    former->course = demoTheme(builder.theme).course;
    former->topic = u"労務・就業規則"_s;
    DemoMemo& memo = *former->memo;
    memo.company = builder.client.name;
    memo.consultee = builder.client.persons.constFirst().name;
    memo.consultation = u"・現場ごとに残業の付け方が違い、月の合計をつかめていない。\n"
                        "・36協定の届出が切れたままになっている。"_s;
    memo.advice = u"残業時間の実態整理\n"
                  "１．直近3か月の日報から、現場別・人別に残業時間を表にした。\n"
                  "２．36協定と就業規則の見直しは次回。いまの規則を持参してもらう。"_s;
    memo.impression = u"専務が自分で日報を集めてきた。書式を決めれば続けられそうだ。"_s;
    memo.remark.clear();
}

} // namespace

void tellDemoCalendar(DemoWorkshop& shop)
{
    const QDate today = shop.options.today;
    // Of their own luck: the other days are as they would be without this one.
    DemoRandom random(shop.options.seed);
    addCalendarClients(random, shop.centre.clients);
    if (!shop.calendar.isWorkingDay(today))
        return;
    for (const Drawn& drawn : Day) {
        const QString client = QString::fromUtf16(drawn.client);
        DemoSession session;
        session.client = shop.clientNamed(client);
        session.start = fromTokyo(today, clock(drawn.from));
        session.end = fromTokyo(today, clock(drawn.to));
        session.lead = shop.staffNamed(QString::fromUtf16(drawn.lead));
        session.programme = u"よろず"_s;
        place(session, QString::fromUtf16(drawn.place));
        const DemoClient& known = shop.centre.clients.at(session.client);
        session.channel = known.channel;
        session.course = demoTheme(known.theme).course;
        session.topic = QString::fromUtf16(drawn.topic);
        session.bookedAt = std::min(session.start - qint64(5) * 24 * 3600, shop.now() - 1800);
        session.status = statusOf(shop, session, client);
        if (client == u"株式会社ひので金属"_s)
            session.others.append({shop.staffNamed(u"平井 千尋"_s), Part::Ojt});
        const bool entered = shop.enter(session);
        Q_ASSERT(entered);
        Q_UNUSED(entered)
    }
    markWebBookings(shop);
    tellBuilder(shop);
}

} // namespace yorozu::exchange
