// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/DemoCentre.h"
#include "core/exchange/DemoWords.h"
#include "core/japanese/Fold.h"
#include "core/japanese/Holidays.h"
#include "tests/support/catch.h"

#include <QHash>
#include <QSet>

using namespace Qt::StringLiterals;
using namespace yorozu;
using namespace yorozu::exchange;

namespace {

DemoOptions options(QDate today, QTime now = QTime(11, 52), int memos = 300)
{
    DemoOptions wanted;
    wanted.today = today;
    wanted.now = now;
    wanted.memos = memos;
    return wanted;
}

DemoCentre made(const DemoOptions& wanted)
{
    Result<DemoCentre> centre = makeDemoCentre(wanted);
    REQUIRE(centre);
    return *std::move(centre);
}

QString textsOf(const DemoCentre& centre)
{
    QString all;
    for (const DemoSession& session : centre.sessions) {
        all += QString::number(session.start) + session.office + session.booth + QString::number(session.client);
        if (session.memo)
            all += session.memo->consultation + session.memo->advice + session.memo->impression;
    }
    return all;
}

struct Taken
{
    UtcSeconds start;
    UtcSeconds end;
};

void checkNoOverlap(QHash<QString, QList<Taken>>& taken, const QString& what, const DemoSession& session)
{
    QList<Taken>& times = taken[what];
    for (const Taken& other : std::as_const(times)) {
        INFO(what.toStdString() << " " << toTokyo(session.start).toString(Qt::ISODate).toStdString());
        REQUIRE_FALSE((session.start < other.end && other.start < session.end));
    }
    times.append({session.start, session.end});
}

// Every rule that the centre keeps, whatever day it is.
void checkInvariants(const DemoCentre& centre, const DemoOptions& wanted)
{
    const japanese::Holidays holidays;
    const UtcSeconds now = fromTokyo(wanted.today, wanted.now);
    QHash<QString, QList<Taken>> taken;
    for (const DemoSession& session : centre.sessions) {
        const QDate day = tokyoDate(session.start);
        INFO(toTokyo(session.start).toString(Qt::ISODate).toStdString());
        REQUIRE(session.end > session.start);
        REQUIRE(tokyoDate(session.end) == day);
        REQUIRE(tokyoTime(session.start) >= QTime(9, 0));
        REQUIRE(tokyoTime(session.end) <= QTime(17, 30));
        REQUIRE(session.bookedAt <= now);
        const QString dayKey = day.toString(Qt::ISODate);
        if (!session.booth.isEmpty())
            checkNoOverlap(taken, dayKey + session.office + session.booth, session);
        checkNoOverlap(taken, dayKey + u"client"_s + QString::number(session.client), session);
        checkNoOverlap(taken, dayKey + u"staff"_s + QString::number(session.lead), session);
        for (const auto& [other, part] : session.others) {
            REQUIRE(other != session.lead);
            checkNoOverlap(taken, dayKey + u"staff"_s + QString::number(other), session);
        }
        if (day.dayOfWeek() > Qt::Friday || holidays.on(day)) {
            REQUIRE(session.mode == u"オンライン"_s);
            REQUIRE(session.office == u"在宅"_s);
        }
        if (session.start > now) {
            // One is called off, as on 02-calendar-day.
            const bool calledOff = session.status == BookingStatus::Cancelled && day == wanted.today &&
                                   centre.clients.at(session.client).client.name == u"株式会社うらら介護"_s;
            REQUIRE((session.status == BookingStatus::Confirmed || session.status == BookingStatus::Tentative ||
                     calledOff));
            REQUIRE_FALSE(session.memo);
        }
        if (!session.memo)
            continue;
        const DemoMemo& memo = *session.memo;
        REQUIRE_FALSE(memo.consultation.contains(u'{'));
        REQUIRE_FALSE(memo.advice.contains(u'{'));
        REQUIRE_FALSE(memo.impression.contains(u'{'));
        REQUIRE_FALSE((memo.company.isEmpty() && memo.consultee.isEmpty()));
        if (memo.status == MemoStatus::Draft) {
            REQUIRE(memo.savedAt <= now);
            continue;
        }
        REQUIRE(session.end <= memo.submittedAt);
        REQUIRE(memo.submittedAt <= now);
        REQUIRE((memo.status == MemoStatus::Confirmed) == (memo.stamps.size() == 3));
        UtcSeconds last = memo.submittedAt;
        for (const DemoStamp& stamp : memo.stamps) {
            REQUIRE(stamp.at > last);
            REQUIRE(centre.staff.at(stamp.staff).stampBox == stamp.box);
            last = stamp.at;
        }
        REQUIRE(last <= now);
        if (memo.status == MemoStatus::Returned) {
            REQUIRE(memo.returnedAt > memo.submittedAt);
            REQUIRE(memo.returnedAt <= now);
            REQUIRE(memo.remark.size() >= 10);
        }
    }
}

// What 今村 健吾 finds to do.
struct Work
{
    int today = 0;         // sessions
    int begun = 0;         // of them, running or over
    int toWrite = 0;       // sessions that are over, or running, without a submitted memo
    bool marufuku = false; // a draft of hers, with the text of the picture
};

Work workOf(const DemoCentre& centre, const DemoOptions& wanted)
{
    const UtcSeconds now = fromTokyo(wanted.today, wanted.now);
    Work work;
    for (const DemoSession& session : centre.sessions) {
        if (centre.staff.at(session.lead).name != u"今村 健吾"_s)
            continue;
        if (tokyoDate(session.start) == wanted.today) {
            ++work.today;
            work.begun += session.start <= now ? 1 : 0;
        }
        const bool unwritten = !session.memo || session.memo->status == MemoStatus::Draft;
        work.toWrite += session.start <= now && unwritten ? 1 : 0;
        if (session.memo && session.memo->status == MemoStatus::Draft &&
            session.memo->company == u"有限会社丸福製麺所"_s)
            work.marufuku = session.memo->advice.startsWith(u"１．資金繰り表を週次で3か月分に作り直した。"_s);
    }
    return work;
}

} // namespace

TEST_CASE("The same seed, options and day give the same centre")
{
    const DemoOptions wanted = options(QDate(2024, 11, 20));
    const DemoCentre one = made(wanted);
    const DemoCentre two = made(wanted);
    CHECK(one.staff == two.staff);
    CHECK(one.clients == two.clients);
    CHECK(one.cases == two.cases);
    CHECK(one.referrals == two.referrals);
    CHECK(one.sessions == two.sessions);
    DemoOptions other = wanted;
    other.seed = 2;
    CHECK(textsOf(made(other)) != textsOf(one));
}

TEST_CASE("The centre has its people")
{
    const DemoCentre centre = made(options(QDate(2024, 11, 20)));
    QHash<PermissionGroup, int> groups;
    QSet<QString> names;
    for (const DemoStaff& one : centre.staff) {
        ++groups[one.group];
        names.insert(one.name);
        CHECK(japanese::isKanaOnly(one.kana));
    }
    CHECK(groups.value(PermissionGroup::Chief) == 1);
    CHECK(groups.value(PermissionGroup::SubChief) == 4);
    CHECK(groups.value(PermissionGroup::Coordinator) == 16);
    CHECK(groups.value(PermissionGroup::Concierge) == 2);
    CHECK(groups.value(PermissionGroup::SectionChief) == 1);
    CHECK(names.size() == centre.staff.size());
    for (const QString& name : {u"今村 健吾"_s, u"水野 和彦"_s, u"藤沢 恵一"_s, u"長谷川 みどり"_s, u"堀内 俊介"_s,
                                u"千葉 さやか"_s, u"桑原 達也"_s, u"青山 理恵"_s, u"榎本 智子"_s, u"佐伯 美和"_s,
                                u"松永 隆"_s, u"石井 文子"_s, u"岡部 さとみ"_s})
        CHECK(names.contains(name));
}

TEST_CASE("Clients are made with right furigana and numbers that nobody has")
{
    const DemoCentre centre = made(options(QDate(2024, 11, 20), QTime(11, 52), 900));
    QSet<QString> names;
    for (const DemoClient& one : centre.clients) {
        INFO(one.client.name.toStdString());
        CHECK_FALSE(names.contains(one.client.name));
        names.insert(one.client.name);
        CHECK(japanese::isKanaOnly(one.client.kana));
        CHECK((one.client.phone.startsWith(u"03-0000-"_s) || one.client.phone.startsWith(u"042-000-"_s)));
        CHECK(one.client.corporateNumber.isEmpty());
        REQUIRE_FALSE(one.client.persons.isEmpty());
        CHECK(one.client.persons.constFirst().primary);
        for (const Person& person : one.client.persons)
            CHECK(japanese::isKanaOnly(person.kana));
        CHECK_FALSE(one.channel.isEmpty());
    }
    CHECK(names.size() >= 300);
}

TEST_CASE("Memos are as many as asked for, and of many words")
{
    const DemoOptions wanted = options(QDate(2024, 11, 20), QTime(11, 52), 1000);
    const DemoCentre centre = made(wanted);
    int written = 0;
    QSet<QString> sentences;
    QSet<QString> whole;
    QHash<MemoStatus, int> statuses;
    for (const DemoSession& session : centre.sessions) {
        if (!session.memo || tokyoDate(session.start) >= wanted.today)
            continue;
        ++written;
        ++statuses[session.memo->status];
        whole.insert(session.memo->consultation + session.memo->advice);
        const QStringList lines = session.memo->advice.split(u'\n');
        for (const QString& line : lines)
            sentences.insert(line.mid(2));
    }
    CHECK(written == 1000);
    CHECK(whole.size() == 1000);
    CHECK(sentences.size() > 500);
    CHECK(statuses.value(MemoStatus::Confirmed) > 900);
    CHECK(statuses.value(MemoStatus::Submitted) > 0);
    CHECK(statuses.value(MemoStatus::Returned) > 0);
    CHECK(statuses.value(MemoStatus::Draft) > 0);
    int templates = 0;
    for (const DemoTheme& theme : demoThemes())
        templates += static_cast<int>(theme.concerns.size() + theme.advice.size());
    CHECK(templates > 100);
}

TEST_CASE("The rules hold and there is always work, whatever the day and the hour")
{
    // A weekday, a Saturday, a Sunday holiday and its substitute, the turn of the year, the first day of a fiscal year,
    // Golden Week, a Monday, a leap day.
    const QList<QDate> days{QDate(2024, 11, 20), QDate(2024, 11, 23), QDate(2024, 11, 3), QDate(2024, 11, 4),
                            QDate(2025, 1, 1),   QDate(2026, 4, 1),   QDate(2026, 5, 5),  QDate(2026, 11, 23),
                            QDate(2024, 2, 29),  QDate(2026, 1, 4)};
    for (const QDate day : days) {
        for (const QTime now : {QTime(0, 5), QTime(9, 59), QTime(10, 0), QTime(13, 30), QTime(23, 59)}) {
            INFO(day.toString(Qt::ISODate).toStdString() << " " << now.toString().toStdString());
            const DemoOptions wanted = options(day, now, 120);
            const DemoCentre centre = made(wanted);
            checkInvariants(centre, wanted);
            const Work work = workOf(centre, wanted);
            CHECK(work.today == 4);
            CHECK((work.begun > 0 || now < QTime(10, 0)));
            CHECK(work.toWrite >= 3);
            CHECK(work.marufuku);
        }
    }
}

TEST_CASE("A full centre still has no double booking")
{
    const DemoOptions wanted = options(QDate(2024, 11, 20), QTime(11, 52), 6000);
    const DemoCentre centre = made(wanted);
    checkInvariants(centre, wanted);
}

TEST_CASE("Every day in a year can be the day of the demo")
{
    for (QDate day(2027, 1, 1); day.year() == 2027; day = day.addDays(9)) {
        INFO(day.toString(Qt::ISODate).toStdString());
        const DemoOptions wanted = options(day, QTime(15, 0), 60);
        const DemoCentre centre = made(wanted);
        checkInvariants(centre, wanted);
        CHECK(workOf(centre, wanted).toWrite >= 3);
    }
}

TEST_CASE("The picture of the memo on its day")
{
    const DemoCentre centre = made(options(QDate(2024, 11, 20)));
    QStringList past;
    for (const DemoSession& session : centre.sessions) {
        if (centre.clients.at(session.client).client.name != u"有限会社丸福製麺所"_s)
            continue;
        past.append(toTokyo(session.start).toString(u"MM-dd HH:mm"_s));
        if (tokyoDate(session.start) != QDate(2024, 11, 20))
            continue;
        REQUIRE(session.memo);
        CHECK(session.memo->status == MemoStatus::Draft);
        CHECK(session.memo->consultee == u"福島 里美（代表取締役）"_s);
        CHECK(session.memo->advice.contains(u"11月中に訪問する。"_s));
        CHECK(session.memo->impression.contains(u"次回（12/11）"_s));
        CHECK(session.booth == u"ブース2"_s);
        CHECK(session.status == BookingStatus::Completed);
    }
    CHECK(past.mid(0, 4) == QStringList{u"09-11 13:30"_s, u"10-16 10:00"_s, u"11-20 10:00"_s, u"12-11 10:00"_s});
}

TEST_CASE("The picture of the calendar on its day")
{
    const DemoCentre centre = made(options(QDate(2024, 11, 20), QTime(10, 42)));
    QHash<BookingStatus, int> statuses;
    QHash<QString, int> places;
    QStringList running;
    QStringList unwritten;
    for (const DemoSession& session : centre.sessions) {
        if (tokyoDate(session.start) != QDate(2024, 11, 20))
            continue;
        ++statuses[session.status];
        if (session.status != BookingStatus::Cancelled)
            ++places[session.booth.isEmpty() ? session.mode : session.office];
        const QString& name = centre.clients.at(session.client).client.name;
        if (session.status == BookingStatus::Arrived)
            running.append(name);
        if (session.status == BookingStatus::Completed && !session.memo)
            unwritten.append(name);
    }
    CHECK(places.value(u"新橋"_s) == 20);
    CHECK(places.value(u"立川"_s) == 8);
    CHECK(places.value(u"在宅"_s) == 7);
    CHECK(places.value(u"訪問"_s) == 1);
    CHECK(places.value(u"出張"_s) == 1);
    CHECK(statuses.value(BookingStatus::Tentative) == 4);
    CHECK(statuses.value(BookingStatus::NoShow) == 1);
    CHECK(statuses.value(BookingStatus::Cancelled) == 1);
    CHECK(statuses.value(BookingStatus::Completed) == 4);
    CHECK(running.size() == 9);
    unwritten.sort();
    CHECK(unwritten == QStringList{u"合同会社あおば保育計画"_s, u"多摩木工株式会社"_s});
}

TEST_CASE("The firm of the story is in the ledger twice, with the telephone as the sign")
{
    const DemoCentre centre = made(options(QDate(2024, 11, 20)));
    const DemoClient& twice = centre.clients.constLast();
    const DemoClient& firm = centre.clients.constFirst();
    CHECK(firm.client.name == u"有限会社丸福製麺所"_s);
    CHECK(twice.client.name == u"㈱丸福製麺"_s);
    CHECK(twice.client.phone == firm.client.phone);
    CHECK(twice.client.persons.constFirst().name == u"福島 正彦"_s);
    int sessions = 0;
    for (const DemoSession& session : centre.sessions) {
        if (session.client != centre.clients.size() - 1)
            continue;
        ++sessions;
        REQUIRE(session.memo);
        CHECK(session.memo->status == MemoStatus::Confirmed);
    }
    CHECK(sessions == 1);
    QHash<QString, int> phones;
    for (const DemoClient& one : centre.clients)
        ++phones[one.client.phone];
    CHECK(phones.values().count(2) == 1); // nobody else
    CHECK(phones.values().count(1) == phones.size() - 1);
}

TEST_CASE("Options that cannot be met are refused")
{
    DemoOptions wanted = options(QDate(2024, 11, 20), QTime(12, 0), 50'000);
    wanted.fiscalYears = 1;
    const Result<DemoCentre> tooMany = makeDemoCentre(wanted);
    REQUIRE_FALSE(tooMany);
    CHECK(tooMany.error().field == u"memos"_s);
    wanted.fiscalYears = 99;
    CHECK(makeDemoCentre(wanted).error().field == u"fiscal_years"_s);
    CHECK(makeDemoCentre(options({})).error().field == u"today"_s);
    CHECK(makeDemoCentre(options(QDate(2024, 11, 20), QTime(12, 0), -1)).error().field == u"memos"_s);
}
