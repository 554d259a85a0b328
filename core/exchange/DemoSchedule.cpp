// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/DemoParts.h"
#include "core/exchange/DemoTexts.h"
#include "core/japanese/EraDate.h"

#include <QCoreApplication>

#include <array>

#include <QSet>

using namespace Qt::StringLiterals;

namespace yorozu::exchange {

namespace {

constexpr int MostOnWorkingDay = 60;
constexpr int UsualOnWorkingDay = 45; // for choosing how many years the memos need
constexpr int MostYears = 15;
constexpr int ShortestMonths = 3;
constexpr int MostOnWeekend = 8;
constexpr int WeekendShare = 6;  // of a working day's sessions, per cent
constexpr int MostAttempts = 60; // to find room for one session
constexpr int LunchFrom = 6;     // 12:00, in half hours from 9:00
constexpr int LunchTo = 8;
constexpr int StoryDays = 5; // working days before today that are 今村's story
constexpr int StoryDaysAhead = 2;

// One made-up session after the other, into the first room that is found.
class Filler
{
public:
    explicit Filler(DemoWorkshop& shop)
        : m_shop(shop)
        , m_random(shop.random)
        , m_imamura(shop.staffNamed(u"今村 健吾"_s))
        , m_storyFrom(shop.calendar.workingDayBefore(shop.options.today, StoryDays))
        , m_storyTo(shop.calendar.workingDayAfter(shop.options.today, StoryDaysAhead))
    {
        for (const DemoSession& told : shop.centre.sessions)
            m_storyClients.insert(told.client);
        for (const DemoTheme& theme : demoThemes()) {
            for (qsizetype i = 0; i < shop.centre.staff.size(); ++i) {
                for (const auto& [topic, level] : shop.centre.staff.at(i).skills) {
                    if (theme.topics.contains(topic))
                        m_skilled[theme.key].append(i);
                }
            }
        }
    }

    // Answers how many of `count` found room; all of them end before now and have a memo if `written`.
    int fill(QDate day, int count, bool written)
    {
        int found = 0;
        for (int attempt = 0; found < count && attempt < count * MostAttempts; ++attempt) {
            DemoSession session;
            if (propose(day, session) && finish(session, written))
                ++found;
        }
        return found;
    }

private:
    bool propose(QDate day, DemoSession& session);
    void choosePlace(QDate day, DemoSession& session);
    bool chooseTime(QDate day, DemoSession& session);
    void chooseOthers(QDate day, DemoSession& session);
    bool finish(DemoSession& session, bool written);
    DemoMemo sheet(const DemoSession& session);
    void addGuest(DemoMemo& memo);
    void setPast(DemoSession& session, bool written);
    void setToday(DemoSession& session);

    DemoWorkshop& m_shop;
    DemoRandom& m_random;
    qsizetype m_imamura;
    QSet<qsizetype> m_storyClients;
    QDate m_storyFrom;
    QDate m_storyTo;
    QHash<QString, QList<qsizetype>> m_skilled;
    QHash<qsizetype, qsizetype> m_leadOf; // who saw the client last
};

bool Filler::propose(QDate day, DemoSession& session)
{
    session.client = m_random.below(m_shop.centre.clients.size());
    // Of the firms of the pictures there are no other sessions than those of the story.
    if (m_storyClients.contains(session.client) || m_shop.days[day].clientComes(session.client))
        return false;
    const DemoClient& client = m_shop.centre.clients.at(session.client);
    const DemoTheme& theme =
        m_random.percent(85) || !client.client.founded ? demoTheme(client.theme) : m_random.of(demoThemes());
    if (theme.key == "startup"_L1 && client.client.founded)
        return false;
    const bool again = m_leadOf.contains(session.client) && m_random.percent(65);
    session.lead = again ? m_leadOf.value(session.client) : m_random.of(m_skilled.value(theme.key));
    if (session.lead == m_imamura && (day >= m_storyFrom && day <= m_storyTo))
        return false;
    session.course = theme.course;
    session.topic = m_random.of(theme.topics);
    session.channel = client.channel;
    choosePlace(day, session);
    if (!chooseTime(day, session))
        return false;
    chooseOthers(day, session);
    return true;
}

void Filler::choosePlace(QDate day, DemoSession& session)
{
    session.programme = u"よろず"_s;
    const QString home = m_shop.centre.staff.at(session.lead).office;
    const int share = static_cast<int>(m_random.below(100));
    session.office = home;
    if (!m_shop.calendar.isWorkingDay(day) || home == u"在宅"_s || share < 8) {
        session.mode = u"オンライン"_s;
        session.office = u"在宅"_s;
        session.booth = u"オンライン%1"_s.arg(m_random.between(1, 4));
        return;
    }
    const int booths = home == u"新橋"_s ? 6 : 3;
    session.booth = u"ブース%1"_s.arg(m_random.between(1, booths));
    session.mode = share < 22 ? u"オンライン"_s : u"来所"_s;
    if (share < 88)
        return;
    session.booth.clear();
    session.mode = share < 92 ? u"電話"_s : share < 98 ? u"訪問"_s : u"出張"_s;
    if (session.mode == u"訪問"_s && m_random.percent(50))
        session.programme = u"訪問特化型"_s;
    if (session.mode == u"電話"_s && m_random.percent(50))
        session.programme = u"ホットライン"_s;
}

bool Filler::chooseTime(QDate day, DemoSession& session)
{
    const int length = session.mode == u"電話"_s ? 1 : m_random.percent(72) ? 2 : 3;
    const int from = m_random.between(0, DemoDay::HalfHours - length);
    if (from < LunchTo && from + length > LunchFrom)
        return false;
    const QTime opens(9, 0);
    session.start = fromTokyo(day, opens.addSecs(from * 1800));
    session.end = session.start + length * 1800;
    const QString booth = session.booth.isEmpty() ? QString() : session.office + u'/' + session.booth;
    return m_shop.days[day].free(booth, {session.lead}, session.client, DemoDay::span(from, length));
}

// A second coordinator, or one who sits in: whoever is free then. enter() looks again.
void Filler::chooseOthers(QDate day, DemoSession& session)
{
    if (!m_random.percent(11) || session.booth.isEmpty())
        return;
    const qsizetype other = m_random.below(21);
    const bool story = other == m_imamura && day >= m_storyFrom && day <= m_storyTo;
    const bool sameHouse = m_shop.centre.staff.at(other).office == session.office;
    if (other == session.lead || story || !sameHouse)
        return;
    const int share = static_cast<int>(m_random.below(10));
    session.others.append({other, share < 4 ? Part::Second : share < 8 ? Part::SatIn : Part::Ojt});
}

bool Filler::finish(DemoSession& session, bool written)
{
    const UtcSeconds lead = qint64(m_random.between(2, 20)) * 24 * 3600 + m_random.between(0, 300) * 60;
    session.bookedAt = std::min(session.start - lead, m_shop.now() - 600);
    const QDate day = tokyoDate(session.start);
    if (day < m_shop.options.today)
        setPast(session, written);
    else
        setToday(session);
    if (!m_shop.worksSo(session) || !m_shop.enter(session))
        return false;
    m_leadOf.insert(session.client, session.lead);
    return true;
}

DemoMemo Filler::sheet(const DemoSession& session)
{
    const DemoClient& client = m_shop.centre.clients.at(session.client);
    const Person& person = client.client.persons.at(client.client.persons.size() > 1 && m_random.percent(25) ? 1 : 0);
    const QString bank = client.agency.isEmpty() ? u"取引先の信用金庫"_s : client.agency;
    const QString colleague = m_shop.centre.staff.at(m_random.below(21)).name.section(u' ', 0, 0);
    const auto theme = std::find_if(demoThemes().cbegin(), demoThemes().cend(), [&](const DemoTheme& one) {
        return one.course == session.course && one.topics.contains(session.topic);
    });
    const QString product = client.client.business.section(u'（', 0, 0);
    const DemoMemoTexts texts = demoMemoTexts(m_random, theme == demoThemes().cend() ? demoTheme(client.theme) : *theme,
                                              {product, client.client.municipality, bank, colleague});
    DemoMemo memo;
    const bool hasCompany = client.client.founded || client.client.name != person.name;
    memo.company = hasCompany ? client.client.name : QString();
    memo.consultee = person.name;
    memo.consultation = texts.consultation;
    memo.advice = texts.advice;
    memo.impression = texts.impression;
    if (m_random.percent(5))
        addGuest(memo);
    return memo;
}

void Filler::addGuest(DemoMemo& memo)
{
    static const QStringList agencies{u"城北信用金庫"_s, u"巣鴨信用金庫"_s, u"芝信用金庫"_s, u"西武信用金庫"_s,
                                      u"東栄信用金庫"_s};
    const DemoName& surname = m_random.of(demoSurnames());
    const DemoName& name = m_random.of(m_random.percent(30) ? demoWomenNames() : demoMenNames());
    memo.guests.append({m_random.percent(50) ? Part::Trainee : Part::Officer,
                        QString::fromUtf16(surname.text) + u' ' + QString::fromUtf16(name.text),
                        m_random.of(agencies)});
}

void Filler::setPast(DemoSession& session, bool written)
{
    session.status = BookingStatus::Completed;
    if (!written)
        return;
    session.memo = sheet(session);
    const int age = std::max(1, m_shop.calendar.workingDaysBetween(tokyoDate(session.start), m_shop.options.today));
    const int share = static_cast<int>(m_random.below(100));
    if (age == 1 && share < 12) {
        session.memo->savedAt = session.end + 1200;
        session.memo->impression.clear();
        return;
    }
    const bool returned = age <= 2 && share < 18;
    const int stamps = age >= 4     ? 3
                       : age == 3   ? (share < 85 ? 3 : 2)
                       : age == 2   ? (share < 50 ? 3 : 1)
                       : share < 60 ? 1
                                    : 0;
    m_shop.submit(session, stamps, returned);
}

void Filler::setToday(DemoSession& session)
{
    const int share = static_cast<int>(m_random.below(100));
    if (session.start > m_shop.now()) {
        session.status = share < 14 ? BookingStatus::Tentative : BookingStatus::Confirmed;
        return;
    }
    if (session.end > m_shop.now()) {
        session.status = BookingStatus::Arrived;
        return;
    }
    session.status = BookingStatus::Completed;
    if (share >= 50)
        return;
    session.memo = sheet(session);
    if (share < 35)
        m_shop.submit(session, 0, false);
    else
        session.memo->savedAt = std::min(session.end + 600, m_shop.now());
}

QDate firstDay(const DemoWorkshop& shop, int memos)
{
    const QDate today = shop.options.today;
    const QDate thisYear(japanese::fiscalYear(today), 4, 1);
    const int years = std::max(1, shop.options.fiscalYears);
    QDate first = thisYear.addYears(1 - years);
    if (first.addMonths(ShortestMonths) > today)
        first = first.addYears(-1);
    while (shop.options.fiscalYears == 0 && first > thisYear.addYears(-MostYears) &&
           memos > shop.calendar.workingDaysBetween(first.addDays(-1), today.addDays(-1)) * UsualOnWorkingDay)
        first = first.addYears(-1);
    return first;
}

// How many sessions each day is to have: even over the working days, with a little weather.
QMap<QDate, int> shares(DemoWorkshop& shop, QDate first, int memos)
{
    QMap<QDate, int> weights;
    qint64 sum = 0;
    for (QDate day = first; day < shop.options.today; day = day.addDays(1)) {
        if (shop.calendar.isClosed(day))
            continue;
        const int weight = shop.random.between(80, 120) * (shop.calendar.isWorkingDay(day) ? 100 : WeekendShare);
        weights.insert(day, weight);
        sum += weight;
    }
    QMap<QDate, int> counts;
    qint64 passed = 0;
    qint64 given = 0;
    for (auto day = weights.cbegin(); day != weights.cend(); ++day) {
        passed += day.value();
        const qint64 until = passed * memos / std::max<qint64>(sum, 1);
        counts.insert(day.key(), static_cast<int>(until - given));
        given = until;
    }
    return counts;
}

// Bookings that came to nothing, beside the written sessions of a day: 3 % or so.
void addMissed(DemoWorkshop& shop, Filler& filler, QDate day, int sessions)
{
    const qsizetype from = shop.centre.sessions.size();
    filler.fill(day, shop.random.percent(std::min(60, sessions * 4)) ? 1 : 0, false);
    for (qsizetype i = from; i < shop.centre.sessions.size(); ++i)
        shop.centre.sessions[i].status = shop.random.percent(50) ? BookingStatus::Cancelled : BookingStatus::NoShow;
}

} // namespace

void DemoWorkshop::submit(DemoSession& session, int stamps, bool returned)
{
    DemoMemo& memo = *session.memo;
    memo.status = MemoStatus::Submitted;
    memo.submittedAt = std::min(session.end + random.between(10, 150) * 60, now());
    const QDate next = calendar.workingDayAfter(tokyoDate(session.start));
    const QDate dayAfter = calendar.workingDayAfter(next);
    const int spread = random.between(0, 80) * 60;
    if (returned) {
        const UtcSeconds at = fromTokyo(next, QTime(16, 20));
        if (at > now())
            return;
        memo.status = MemoStatus::Returned;
        memo.returnedBy = staffNamed(u"石井 文子"_s);
        memo.returnedAt = at;
        // The first comment is that of the picture.
        memo.remark = session.lead == staffNamed(u"今村 健吾"_s) ? demoReturnComments().constFirst()
                                                                 : random.of(demoReturnComments());
        return;
    }
    const QString desk = random.percent(65) ? u"岡部 さとみ"_s : u"村瀬 香"_s;
    const std::array plan{
        DemoStamp{staffNamed(desk), u"担当"_s, fromTokyo(next, QTime(9, 30)) + spread},
        DemoStamp{staffNamed(u"石井 文子"_s), u"調査役"_s, fromTokyo(next, QTime(14, 0)) + spread},
        DemoStamp{staffNamed(u"久保田 正樹"_s), u"課長"_s, fromTokyo(dayAfter, QTime(9, 30)) + spread}};
    for (std::size_t i = 0; i < plan.size() && static_cast<int>(i) < stamps && plan.at(i).at <= now(); ++i)
        memo.stamps.append(plan.at(i));
    if (memo.stamps.size() < static_cast<qsizetype>(plan.size()))
        return;
    memo.status = MemoStatus::Confirmed;
    if (random.percent(12))
        memo.remark = random.of(demoRemarks());
}

Status fillDemoDays(DemoWorkshop& shop, int memos)
{
    const QDate today = shop.options.today;
    const QDate first = firstDay(shop, memos);
    const QMap<QDate, int> counts = shares(shop, first, std::max(0, memos));
    Filler filler(shop);
    int carried = 0;
    for (auto day = counts.cbegin(); day != counts.cend(); ++day) {
        const int most = shop.calendar.isWorkingDay(day.key()) ? MostOnWorkingDay : MostOnWeekend;
        const int wanted = std::min(most, day.value() + carried);
        carried += day.value() - filler.fill(day.key(), wanted, true);
        addMissed(shop, filler, day.key(), wanted);
    }
    if (carried > 0 || (counts.isEmpty() && memos > 0)) {
        return Error{ErrorKind::Invalid,
                     QCoreApplication::translate(
                         "DemoCentre", "%1 memos do not fit into the days from %2 on. Ask for fewer memos, or "
                                       "for more fiscal years.")
                         .arg(shop.options.memos)
                         .arg(japanese::formatEra(first)),
                     u"memos"_s,
                     {}};
    }
    const int perDay = counts.isEmpty() ? 0 : memos / std::max(1, static_cast<int>(counts.size()) * 7 / 10);
    const int usual = std::clamp(perDay, 14, 34);
    for (int before = 1; before <= 2; ++before) // sessions that nobody has written about yet
        filler.fill(shop.calendar.workingDayBefore(today, before), 4 - before, false);
    tellDemoCalendar(shop);
    for (QDate day = today; day <= today.addDays(14); day = day.addDays(1)) {
        const int sessions = shop.calendar.isWorkingDay(day) ? usual : 3;
        const bool told = day == today && shop.calendar.isWorkingDay(today); // tellDemoCalendar()
        if (!told && !shop.calendar.isClosed(day))
            filler.fill(day, day == today ? sessions : sessions / 2, false);
    }
    return Done{};
}

} // namespace yorozu::exchange
