// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/DemoCentre.h"

#include "core/exchange/DemoParts.h"
#include "core/exchange/DemoTexts.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace yorozu::exchange {

namespace {

constexpr int MostFiscalYears = 15;
constexpr int FewestMadeClients = 45;
constexpr int MostMadeClients = 3000;

Error invalid(const QString& message, const QString& field)
{
    return Error{ErrorKind::Invalid, message, field, {}};
}

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(DemoCentre)
};

// Clients who came twice or more for their concern have a case for it; not all of them, as in life.
void openCases(DemoWorkshop& shop)
{
    QHash<qsizetype, QList<qsizetype>> sessionsOf;
    for (qsizetype i = 0; i < shop.centre.sessions.size(); ++i) {
        const DemoSession& session = shop.centre.sessions.at(i);
        if (session.clientCase < 0 && occupies(session.status))
            sessionsOf[session.client].append(i);
    }
    for (qsizetype client = 0; client < shop.centre.clients.size(); ++client) {
        const QList<qsizetype> sessions = sessionsOf.value(client);
        if (sessions.size() < 2 || !shop.random.percent(60))
            continue;
        const DemoSession& first = shop.centre.sessions.at(sessions.constFirst());
        const DemoSession& last = shop.centre.sessions.at(sessions.constLast());
        const DemoTheme& theme = demoTheme(shop.centre.clients.at(client).theme);
        DemoCase made;
        made.client = client;
        made.title = filledSentence(shop.random, shop.random.of(theme.caseTitles), {u"商品"_s, {}, {}, {}});
        made.course = theme.course;
        made.status = last.end > shop.now() - qint64(120) * 24 * 3600 ? u"open"_s : u"waiting"_s;
        made.lead = first.lead;
        made.openedOn = tokyoDate(first.start);
        for (const qsizetype session : sessions)
            shop.centre.sessions[session].clientCase = shop.centre.cases.size();
        shop.centre.cases.append(made);
    }
}

} // namespace

bool DemoDay::free(const QString& booth, const QList<qsizetype>& staff, qsizetype client, quint32 when) const
{
    if ((!booth.isEmpty() && (m_booths.value(booth) & when) != 0) || (m_clients.value(client) & when) != 0)
        return false;
    return std::all_of(staff.cbegin(), staff.cend(), [&](qsizetype one) { return (m_staff.value(one) & when) == 0; });
}

void DemoDay::take(const QString& booth, const QList<qsizetype>& staff, qsizetype client, quint32 when)
{
    if (!booth.isEmpty())
        m_booths[booth] |= when;
    m_clients[client] |= when;
    for (const qsizetype one : staff)
        m_staff[one] |= when;
}

bool DemoCalendar::isClosed(QDate day) const
{
    return (day.month() == 12 && day.day() >= 29) || (day.month() == 1 && day.day() <= 3);
}

bool DemoCalendar::isWorkingDay(QDate day) const
{
    return day.dayOfWeek() <= Qt::Friday && !isClosed(day) && !m_holidays.on(day);
}

QDate DemoCalendar::workingDayBefore(QDate day, int count) const
{
    for (int found = 0; found < count;) {
        day = day.addDays(-1);
        found += isWorkingDay(day) ? 1 : 0;
    }
    return day;
}

QDate DemoCalendar::workingDayAfter(QDate day, int count) const
{
    for (int found = 0; found < count;) {
        day = day.addDays(1);
        found += isWorkingDay(day) ? 1 : 0;
    }
    return day;
}

int DemoCalendar::workingDaysBetween(QDate day, QDate last) const
{
    int count = 0;
    for (QDate next = day.addDays(1); next <= last; next = next.addDays(1))
        count += isWorkingDay(next) ? 1 : 0;
    return count;
}

qsizetype DemoWorkshop::staffNamed(const QString& name) const
{
    const auto found = std::find_if(centre.staff.cbegin(), centre.staff.cend(),
                                    [&](const DemoStaff& one) { return one.name == name; });
    Q_ASSERT(found != centre.staff.cend());
    return found - centre.staff.cbegin();
}

qsizetype DemoWorkshop::clientNamed(const QString& name) const
{
    const auto found = std::find_if(centre.clients.cbegin(), centre.clients.cend(),
                                    [&](const DemoClient& one) { return one.client.name == name; });
    Q_ASSERT(found != centre.clients.cend());
    return found - centre.clients.cbegin();
}

bool DemoWorkshop::enter(const DemoSession& session)
{
    const QDateTime start = toTokyo(session.start);
    const int from = (start.time().hour() - 9) * 2 + start.time().minute() / 30;
    const auto halfHours = static_cast<int>((session.end - session.start + 1799) / 1800);
    const quint32 when = DemoDay::span(from, halfHours);
    QList<qsizetype> staff{session.lead};
    for (const auto& [other, part] : session.others)
        staff.append(other);
    const QString booth = session.booth.isEmpty() ? QString() : session.office + u'/' + session.booth;
    DemoDay& day = days[start.date()];
    if (!day.free(booth, staff, session.client, when))
        return false;
    day.take(booth, staff, session.client, when);
    centre.sessions.append(session);
    return true;
}

Result<DemoCentre> makeDemoCentre(const DemoOptions& options)
{
    if (!options.today.isValid() || !options.now.isValid())
        return invalid(Text::tr("The demo centre needs a day and a time."), u"today"_s);
    if (options.fiscalYears < 0 || options.fiscalYears > MostFiscalYears)
        return invalid(Text::tr("The demo centre has at most %1 fiscal years.").arg(MostFiscalYears),
                       u"fiscal_years"_s);
    if (options.memos < 0)
        return invalid(Text::tr("The number of memos cannot be negative."), u"memos"_s);
    DemoWorkshop shop(options, DemoRandom(options.seed));
    shop.centre.staff = demoStaff();
    shop.centre.clients = demoClients(shop.random, std::clamp(options.memos / 3, FewestMadeClients, MostMadeClients));
    planDemoRoster(shop);
    const int told = tellDemoStory(shop);
    if (const Status filled = fillDemoDays(shop, options.memos - told - 1); !filled)
        return filled.error();
    enterDemoDouble(shop);
    enterDemoWaiting(shop);
    enterDemoAgencies(shop);
    enterDemoActivities(shop);
    std::stable_sort(shop.centre.sessions.begin(), shop.centre.sessions.end(),
                     [](const DemoSession& a, const DemoSession& b) { return a.start < b.start; });
    planDemoTraining(shop);
    openCases(shop);
    return shop.centre;
}

} // namespace yorozu::exchange
