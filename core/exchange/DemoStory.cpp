// SPDX-License-Identifier: GPL-3.0-or-later
// The sessions of the pictures 01-today, 01b-today-office and 03-memo, laid around whatever day it is.
#include "core/exchange/DemoNotes.h"
#include "core/exchange/DemoParts.h"
#include "core/exchange/DemoTexts.h"

using namespace Qt::StringLiterals;

namespace yorozu::exchange {

namespace {

const QTime MarufukuStart(10, 0);

class Story
{
public:
    explicit Story(DemoWorkshop& shop)
        : m_shop(shop)
        , m_today(shop.options.today)
        , m_imamura(shop.staffNamed(u"今村 健吾"_s))
    {
    }

    void enterDouble();
    int tell()
    {
        tellMarufuku();
        tellToday();
        tellLastDays();
        tellNextDays();
        tellOffice();
        return m_written;
    }

private:
    QDate before(int workingDays) const { return m_shop.calendar.workingDayBefore(m_today, workingDays); }

    QDate after(int workingDays) const { return m_shop.calendar.workingDayAfter(m_today, workingDays); }

    DemoSession session(const QString& client, QDate day, QTime from, QTime to, const QString& topic) const
    {
        DemoSession made;
        made.client = m_shop.clientNamed(client);
        made.start = fromTokyo(day, from);
        made.end = fromTokyo(day, to);
        made.lead = m_imamura;
        // Weekends and holidays are worked from home, online.
        const bool office = m_shop.calendar.isWorkingDay(day);
        made.office = office ? u"新橋"_s : u"在宅"_s;
        made.booth = office ? u"ブース2"_s : u"オンライン1"_s;
        made.mode = office ? u"来所"_s : u"オンライン"_s;
        made.channel = m_shop.centre.clients.at(made.client).channel;
        made.programme = u"よろず"_s;
        made.course = u"経営改善支援"_s;
        made.topic = topic;
        made.bookedAt = std::min(made.start - qint64(9) * 24 * 3600, m_shop.now() - 3600);
        made.status = made.end <= m_shop.now()     ? BookingStatus::Completed
                      : made.start <= m_shop.now() ? BookingStatus::Arrived
                                                   : BookingStatus::Confirmed;
        return made;
    }
    void enter(const DemoSession& made)
    {
        const bool entered = m_shop.enter(made);
        Q_ASSERT(entered);
        Q_UNUSED(entered)
        m_written += made.memo && tokyoDate(made.start) < m_today ? 1 : 0;
    }
    DemoMemo sheet(const DemoSession& of, const QString& consultation, const QString& advice, const QString& impression)
    {
        DemoMemo memo;
        const Client& client = m_shop.centre.clients.at(of.client).client;
        memo.company = client.name;
        memo.consultee = client.persons.constFirst().name;
        memo.consultation = consultation;
        memo.advice = advice;
        memo.impression = impression;
        return memo;
    }
    DemoMemo madeSheet(const DemoSession& of)
    {
        const DemoClient& client = m_shop.centre.clients.at(of.client);
        const DemoMemoTexts texts = demoMemoTexts(
            m_shop.random, demoTheme(client.theme),
            {client.client.business.section(u'（', 0, 0), client.client.municipality, u"城北信用金庫"_s, u"水野"_s});
        return sheet(of, texts.consultation, texts.advice, texts.impression);
    }
    static QString dayText(QDate day) { return u"%1/%2"_s.arg(day.month()).arg(day.day()); }

    void tellMarufuku();
    DemoMemo marufukuSheet(const DemoSession& of, QDate next);
    void tellReferrals(const QString& name, QDate first, QDate second);
    void tellToday();
    void tellLastDays();
    void tellNextDays();
    void tellOffice();
    // A session of somebody else, so that the office has a day as well. `clock`: 930 is half past nine.
    DemoSession sessionOf(const QString& lead, const QString& office, const QString& booth, const QString& client,
                          QDate day, int clock, const QString& topic) const;
    // Submitted and, if there was time, stamped once.
    void submitStampedOnce(DemoSession& session);

    DemoWorkshop& m_shop;
    QDate m_today;
    qsizetype m_imamura;
    int m_written = 0;
};

DemoMemo Story::marufukuSheet(const DemoSession& of, QDate next)
{
    DemoMemo memo = sheet(
        of,
        u"・小麦粉の仕入価格が春から約12％上がった。6月に一部の得意先で5％の値上げをしたが、まだ吸収しきれていない。\n"
        "・ゼロゼロ融資（残高1,840万円）の返済が8月から本格化し、月38万円の返済が資金繰りを圧迫している。\n"
        "・4〜9月の資金繰り表を持参。1月に手元資金が約60万円まで減る見込みで、借換ができるか知りたい。\n"
        "・得意先約60店のうち、小口の店ほど配送の手間がかかっていると感じている。"_s,
        u"１．資金繰り表を週次で3か月分に作り直した。1月の山は年末の売掛回収で変わるため、回収の遅い3社と交渉する順番を"
        u"決めた。\n"
        "２．得意先別の粗利表を作る。粗利30％未満の12店は、2回目の値上げ（7％）と最低ロットの設定を検討する。\n"
        "３．借換は信用金庫への事前相談が先。資金繰り表・粗利表・改善計画（A4 1枚）を持参し、%1月中に訪問する。\n"
        "４．返済が難しい見込みになったときは、アシスト会議への提示も選択肢になる。"_s.arg(tokyoDate(of.start).month()),
        u"数字の把握が早く、改善への意欲も高い。次回（%1）は粗利表の完成版を確認し、信用金庫への説明の練習を行う。"
        "原価の見方は水野COの同席が有効と思われる。"_s.arg(dayText(next)));
    memo.consultee = u"福島 里美（代表取締役）"_s;
    memo.savedAt = std::min(m_shop.now(), of.end + 1260);
    return memo;
}

void Story::tellMarufuku()
{
    const QString name = u"有限会社丸福製麺所"_s;
    const QDate first = m_shop.calendar.onOrBefore(m_today.addDays(-70));
    const QDate second = m_shop.calendar.onOrBefore(m_today.addDays(-35));
    const bool morning = m_shop.options.now < MarufukuStart;
    const QDate third = morning ? before(1) : m_today;
    const QDate next = m_shop.calendar.onOrBefore(m_today.addDays(21));
    m_shop.centre.cases.append({m_shop.clientNamed(name),
                                u"資金繰りと返済の見直し"_s,
                                u"経営改善支援"_s,
                                u"open"_s,
                                u"返済の負担を月25万円まで下げ、1月の資金不足を避ける"_s,
                                u"信用金庫への訪問"_s,
                                m_imamura,
                                first,
                                {{u"付加価値額"_s, u"千円"_s, 4'120'000, 4'600'000, std::nullopt, std::nullopt},
                                 {u"月の返済額"_s, u"千円"_s, 38'000, 25'000, std::nullopt, std::nullopt}}});
    m_shop.centre.cases.append({m_shop.clientNamed(name),
                                u"得意先別の原価の見える化"_s,
                                u"経営改善支援"_s,
                                u"waiting"_s,
                                {},
                                u"粗利30％未満の12店の表を先に見る"_s,
                                m_shop.staffNamed(u"水野 和彦"_s),
                                third,
                                {}});
    tellReferrals(name, first, second);
    DemoSession one = session(name, first, QTime(13, 30), QTime(14, 30), u"資金繰り"_s);
    one.memo = sheet(one, u"・製造と配送の流れ、得意先、借入の状況を聞き取り。8月からの返済の重さが主な課題。"_s,
                     u"製造と配送の流れ、得意先、借入の状況を聞き取り。8月からの返済の重さが主な課題。\n"
                     "１．次回は資金繰り表を一緒に作る。決算書2期分と返済予定表を持参いただく。"_s,
                     u"工場の作業は整っている。数字の整理を手伝えば、自分で動ける方と感じた。"_s);
    DemoSession two = session(name, second, QTime(10, 0), QTime(11, 0), u"資金繰り"_s);
    two.memo =
        sheet(two, u"・資金繰り表を作ったことがなく、月末の残高だけを見ている。\n・売掛の回収が遅い得意先が3社ある。"_s,
              u"資金繰り表の作り方を説明。売掛・買掛の月別の欄を一緒に埋めた。次回までに4〜9月分を記入して持参。"_s,
              u"表計算の操作には慣れている。会長の同席は不要とのこと。"_s);
    DemoSession three = session(name, third, MarufukuStart, QTime(11, 30), u"資金繰り"_s);
    three.memo = marufukuSheet(three, next);
    for (DemoSession* past : {&one, &two}) {
        past->clientCase = 0;
        m_shop.submit(*past, 3, false);
    }
    three.clientCase = 0;
    handOnMarufuku(m_shop, one, two, three, next);
    for (DemoSession* past : {&one, &two})
        enter(*past);
    enter(three);
    DemoSession four = session(name, next, QTime(10, 0), QTime(11, 0), u"資金繰り"_s);
    four.clientCase = 0;
    four.others.append({m_shop.staffNamed(u"水野 和彦"_s), Part::SatIn});
    enter(four);
}

// Who sent the firm to us, and to whom we have sent it.
void Story::tellReferrals(const QString& name, QDate first, QDate second)
{
    const qsizetype client = m_shop.clientNamed(name);
    const QDate called = m_shop.calendar.workingDayBefore(first, 5);
    m_shop.centre.referrals.append({client,
                                    0,
                                    ReferralDirection::In,
                                    u"東京東信用金庫"_s,
                                    u"融資課 担当者"_s,
                                    u"東京東信用金庫の紹介。資金繰りと返済の重さ。"_s,
                                    ReferralWay::Call,
                                    m_shop.staffNamed(u"岡部 さとみ"_s),
                                    called,
                                    {},
                                    {},
                                    {}});
    const QDate asked = m_shop.calendar.workingDayAfter(second, 1);
    m_shop.centre.referrals.append({client, 0, ReferralDirection::Out, u"東京信用保証協会"_s, u"経営支援課"_s,
                                    u"借換のときの保証の枠と、必要な書類を確かめる。"_s, ReferralWay::Call, m_imamura,
                                    second, asked, u"保証の枠は足りる見込み。決算書2期分と資金繰り表が要る。"_s,
                                    asked});
}

void Story::tellToday()
{
    if (m_shop.options.now < MarufukuStart)
        enter(session(u"割烹 まつよし"_s, m_today, MarufukuStart, QTime(11, 0), u"返済計画"_s));
    const QDate former = m_shop.calendar.onOrBefore(m_today.addDays(-7));
    DemoSession loans =
        sessionOf(u"藤沢 恵一"_s, u"新橋"_s, u"ブース3"_s, u"株式会社城東パッケージ"_s, former, 1300, u"返済計画"_s);
    loans.memo = sheet(loans, u"・借入先が5つあり、毎月の返済額をつかめていない。"_s,
                       u"借入一覧の作成。返済の条件変更を検討中。\n１．決算書と返済予定表から一覧を埋めた。"_s,
                       u"銀行との交渉には慣れていない。次回は今村COが経常利益の見込みを確認する。"_s);
    m_shop.submit(loans, 3, false);
    enter(loans);
    DemoSession package = session(u"株式会社城東パッケージ"_s, m_today, QTime(13, 0), QTime(14, 0), u"返済計画"_s);
    handOnPackage(m_shop, package);
    enter(package);
    DemoSession wiring = session(u"株式会社フジミ電装"_s, m_today, QTime(14, 30), QTime(15, 30), u"借換・融資"_s);
    handOnWiring(m_shop, wiring);
    enter(wiring);
    DemoSession sushi = session(u"鮨 たか瀬"_s, m_today, QTime(16, 0), QTime(17, 0), u"資金繰り"_s);
    sushi.note = u"ネット予約。予約の確認の電話がまだです。"_s;
    if (sushi.status == BookingStatus::Confirmed)
        sushi.status = BookingStatus::Tentative;
    enter(sushi);
}

void Story::tellLastDays()
{
    // What is still to be written.
    DemoSession signs = session(u"株式会社ニシムラ看板"_s, before(1), QTime(15, 0), QTime(16, 0), u"資金繰り"_s);
    signs.memo = madeSheet(signs);
    signs.memo->impression.clear();
    signs.memo->savedAt = signs.end + 1500;
    enter(signs);
    enter(session(u"割烹 まつよし"_s, before(3), QTime(15, 0), QTime(16, 0), u"資金繰り"_s));
    // What waits for the office.
    DemoSession paper = session(u"株式会社東雲紙工"_s, before(1), QTime(13, 0), QTime(14, 0), u"原価管理"_s);
    paper.memo = sheet(
        paper,
        u"・再生紙の仕入れ価格が上がり、ノート類の利益がほとんど出ていない。\n"
        "・学校向けの入札が減り、売上が2年で18％下がった。\n"
        "・直販サイトを始めたいが、社内に詳しい者がいない。"_s,
        u"１．商品別の粗利を出し、赤字の6品目は値上げか終売かを12月までに決める。\n"
        "２．直販は小さく始める。既存の人気3品に絞り、長谷川COの「ECサイト」の相談を予約した。\n"
        "３．資金面は当面問題なし。年度末の借入更新の前に、計画書の見直しを行う。"_s,
        u"経理の数字が整っており話が早い。商品の絞り込みに社長の迷いがあるため、次回は粗利の表を見ながら一緒に決めたい。"_s);
    submitStampedOnce(paper);
    enter(paper);
    DemoSession wiring = session(u"株式会社フジミ電装"_s, before(2), QTime(13, 0), QTime(14, 0), u"借換・融資"_s);
    wiring.memo = sheet(wiring,
                        u"・借入が3行に分かれ、残高と返済額の合計をつかめていない。\n"
                        "・年末に車両の入替えがあり、手元資金を残したい。"_s,
                        u"借入の全体像を整理。城北信用金庫の紹介。\n１．3行の残高、金利、期限を一覧にした。\n"
                        "２．借換の相談先として城北信用金庫を紹介し、面談の日を決めた。"_s,
                        u"社長が数字をよく覚えている。次回は金融機関の担当者の意見を聞いてから進める。"_s);
    submitStampedOnce(wiring);
    enter(wiring);
    // What came back, and what is done.
    DemoSession stone = session(u"株式会社山王建材"_s, before(2), QTime(10, 0), QTime(11, 0), u"資金繰り"_s);
    stone.memo = madeSheet(stone);
    m_shop.submit(stone, 0, true);
    enter(stone);
    DemoSession seaweed = session(u"海苔問屋 磯善"_s, before(2), QTime(16, 0), QTime(17, 0), u"資金計画"_s);
    seaweed.memo = madeSheet(seaweed);
    m_shop.submit(seaweed, 3, false);
    enter(seaweed);
    DemoSession mats = session(u"有限会社大塚畳店"_s, before(4), QTime(14, 0), QTime(15, 0), u"資金計画"_s);
    mats.memo = madeSheet(mats);
    m_shop.submit(mats, 3, false);
    enter(mats);
}

// By telephone, on the first day back from half a year ago on which 水野 和彦 has the time.
void Story::enterDouble()
{
    const Client& firm = m_shop.centre.clients.at(m_shop.clientNamed(u"有限会社丸福製麺所"_s)).client;
    DemoClient made;
    made.client.name = u"㈱丸福製麺"_s;
    made.client.kana = u"マルフクセイメン"_s;
    made.client.business = u"麺の製造"_s;
    made.client.staffCount = 7;
    made.client.municipality = firm.municipality;
    made.client.phone = firm.phone;
    made.client.persons = {firm.persons.constLast()};
    made.client.persons.first().primary = true;
    made.channel = u"電話"_s;
    made.theme = u"succession"_s;
    m_shop.centre.clients.append(made);
    QDate day = m_shop.calendar.onOrBefore(m_today.addDays(-182));
    while (true) {
        DemoSession first = session(made.client.name, day, QTime(15, 30), QTime(16, 30), u"事業承継"_s);
        first.lead = m_shop.staffNamed(u"水野 和彦"_s);
        first.booth.clear();
        first.mode = u"電話"_s;
        first.course = u"事業承継支援"_s;
        first.memo =
            sheet(first, u"・会長は73歳。長女が3年前から営業と経理を見ている。\n・株式は会長が9割を持っている。"_s,
                  u"１．承継の順番（社長交代、株式、借入の保証）を紙1枚に書き出した。\n"
                  u"２．株式の評価は、顧問税理士に次の決算で出してもらう。"_s,
                  u"会長のお話が中心で、長女のお考えはまだ伺えていない。"_s);
        m_shop.submit(first, 3, false);
        if (m_shop.enter(first))
            return;
        day = m_shop.calendar.workingDayBefore(day);
    }
}

void Story::tellNextDays()
{
    enter(session(u"古民家宿 しおり"_s, after(1), QTime(10, 0), QTime(11, 0), u"資金計画"_s));
    enter(session(u"株式会社ミツワ印房"_s, after(1), QTime(13, 0), QTime(14, 0), u"資金計画"_s));
    enter(session(u"株式会社ニシムラ看板"_s, after(2), QTime(11, 0), QTime(12, 0), u"資金繰り"_s));
}

DemoSession Story::sessionOf(const QString& lead, const QString& office, const QString& booth, const QString& client,
                             QDate day, int clock, const QString& topic) const
{
    const QTime from(clock / 100, clock % 100);
    DemoSession made = session(client, day, from, from.addSecs(3600), topic);
    made.lead = m_shop.staffNamed(lead);
    if (m_shop.calendar.isWorkingDay(day)) {
        made.office = office;
        made.booth = booth;
        made.mode = office == u"在宅"_s ? u"オンライン"_s : u"来所"_s;
    } else {
        // From home, and each at a seat of her own: there are four.
        const QString seat = booth.right(1);
        made.booth = u"オンライン"_s + (seat == u"1"_s ? u"4"_s : seat == u"2"_s || seat == u"3"_s ? seat : u"1"_s);
    }
    return made;
}

void Story::submitStampedOnce(DemoSession& session)
{
    m_shop.submit(session, 0, false);
    const UtcSeconds at =
        fromTokyo(m_shop.calendar.workingDayAfter(tokyoDate(session.start)), QTime(9, 30)) + session.lead % 12 * 300;
    if (at <= m_shop.now())
        session.memo->stamps.append({m_shop.staffNamed(u"岡部 さとみ"_s), u"担当"_s, at});
}

void Story::tellOffice()
{
    // What waits for the second stamp.
    DemoSession pub =
        sessionOf(u"千葉 さやか"_s, u"立川"_s, u"ブース1"_s, u"居酒屋 かわせみ"_s, before(2), 1400, u"販路開拓"_s);
    DemoSession metal =
        sessionOf(u"水野 和彦"_s, u"新橋"_s, u"ブース4"_s, u"株式会社ひので金属"_s, before(1), 1000, u"原価管理"_s);
    DemoSession wood =
        sessionOf(u"桑原 達也"_s, u"立川"_s, u"ブース2"_s, u"多摩木工株式会社"_s, before(1), 1300, u"資金繰り"_s);
    for (DemoSession* waiting : {&pub, &metal, &wood}) {
        waiting->memo = madeSheet(*waiting);
        submitStampedOnce(*waiting);
        enter(*waiting);
    }
    // What came in today: at the time and the place of 02-calendar-day where that is a day at the office.
    const bool working = m_shop.calendar.isWorkingDay(m_today);
    const QString seat = working ? u"オンライン1"_s : u"オンライン2"_s;
    DemoSession fish =
        sessionOf(u"長谷川 みどり"_s, u"新橋"_s, u"ブース3"_s, u"株式会社朝凪フーズ"_s, m_today, 900, u"EC"_s);
    DemoSession craft = sessionOf(u"堀内 俊介"_s, u"在宅"_s, seat, u"株式会社クラフトリンク"_s, m_today,
                                  working ? 930 : 900, u"IT・DX"_s);
    for (DemoSession* fresh : {&fish, &craft}) {
        if (fresh->status == BookingStatus::Completed) {
            fresh->memo = madeSheet(*fresh);
            m_shop.submit(*fresh, 0, false);
        }
        enter(*fresh);
    }
    // Who has not written yet; one of them was reminded this morning.
    DemoSession care =
        sessionOf(u"青山 理恵"_s, u"新橋"_s, u"ブース6"_s, u"株式会社うらら介護"_s, before(2), 1100, u"人材採用"_s);
    const UtcSeconds morning = fromTokyo(m_today, QTime(9, 0));
    if (morning <= m_shop.now())
        care.nudgedAt = morning;
    enter(care);
    enter(sessionOf(u"榎本 智子"_s, u"立川"_s, u"ブース3"_s, u"花工房 ルピナス"_s, before(1), 1500, u"販路開拓"_s));
    enter(sessionOf(u"佐伯 美和"_s, u"新橋"_s, u"ブース1"_s, u"合同会社あおば保育計画"_s, m_today, working ? 930 : 900,
                    u"創業計画"_s));
}

} // namespace

int tellDemoStory(DemoWorkshop& shop)
{
    return Story(shop).tell();
}

void enterDemoDouble(DemoWorkshop& shop)
{
    Story(shop).enterDouble();
}

} // namespace yorozu::exchange
