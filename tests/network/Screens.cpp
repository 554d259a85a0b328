// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/network/Screens.h"

#include "core/service/ActivityService.h"
#include "core/service/AgencyService.h"
#include "core/service/AnalysisService.h"
#include "core/service/AuditService.h"
#include "core/service/BookingService.h"
#include "core/service/CalendarService.h"
#include "core/service/ClientService.h"
#include "core/service/HandoverService.h"
#include "core/service/MemoService.h"
#include "core/service/NoticeService.h"
#include "core/service/PartnershipService.h"
#include "core/service/ReportService.h"
#include "core/service/RosterService.h"
#include "core/service/SearchService.h"
#include "core/service/TaskService.h"
#include "core/service/TodayService.h"
#include "core/service/WaitingService.h"

#include <functional>
#include <stdexcept>

using namespace Qt::StringLiterals;

namespace yorozu::test {

namespace {

template <typename T> T need(Result<T> answer)
{
    if (!answer)
        throw std::runtime_error(answer.error().message.toStdString() + answer.error().detail.toStdString());
    return *std::move(answer);
}

// As ui/agencies/AgencyAnswer reads them.
void readAgency(service::Services& desk, Id<Agency> agency)
{
    service::ActivityService activities(desk.file());
    service::ActivityListFilter assists;
    assists.kinds = {ActivityKind::Assist};
    assists.limit = 1;
    ClientListQuestion clients;
    clients.agency = agency;
    clients.order = ClientListQuestion::Order::Last;
    need(desk.file().together({[&] { need(activities.zemiThemes()); }, [&] { need(activities.list(assists)); },
                               [&] { need(service::AgencyService(desk.file()).view(agency)); },
                               [&] { need(desk.clients().page(clients, 0, 40)); }}));
}

void readActivities(service::Services& desk)
{
    service::ActivityService activities(desk.file());
    service::ActivityListFilter assists;
    assists.kinds = {ActivityKind::Assist};
    assists.limit = 1;
    service::ActivityListFilter latest;
    latest.limit = 300;
    need(desk.file().together({[&] { need(activities.zemiThemes()); }, [&] { need(activities.list(assists)); },
                               [&] { need(activities.waiting()); }, [&] { need(activities.list(latest)); },
                               [&] { need(activities.trainees()); }}));
}

constexpr int LedgerRows = 100;
constexpr int Ahead = 6;

// As ui/dashboard: the year and the map.
void readDashboard(service::Services& desk, QDate today)
{
    PartnershipQuestion year;
    year.fiscalYear = MonthSpan::fiscalYear(today).first.year();
    const QSet<ActivityKind> map{ActivityKind::OffSiteDay, ActivityKind::Seminar};
    need(desk.file().together(
        {[&] {
             need(service::PartnershipService(desk.file()).count(year, {{}, map}));
         },
         [&desk, today] { need(service::ReportService(desk.file()).history(MonthSpan::fiscalYear(today))); }}));
}

// As ui/use.
void readConsultations(service::Services& desk, QDate today)
{
    QList<std::function<void()>> readings;
    for (const Attribute attribute : allAttributes()) {
        const MonthSpan year = MonthSpan::fiscalYear(today);
        const CrosstabQuestion asked{
            attribute, Attribute::Visit, year.first, year.last(), CrosstabQuestion::Measure::Firms, {}};
        readings.append([&desk, asked] { need(service::AnalysisService(desk.file()).crosstab(asked)); });
    }
    need(desk.file().together(readings));
}

} // namespace

QList<Screen> screens(service::Services& services, const Caller& caller, QDate today)
{
    // A client with a history, and her newest memo.
    service::MemoListFilter all;
    const QList<MemoSummary> memos = need(services.memos().list(caller, all));
    if (memos.isEmpty())
        throw std::runtime_error("the centre has no memo");
    const Id<Memo> memo = memos.constFirst().id;
    Id<Client> client = memos.constFirst().client;
    for (const MemoSummary& one : memos) {
        if (one.client)
            client = one.client;
    }
    const QList<Booking> bookings = need(services.bookings().list(today, today.addDays(1)));
    const Id<Booking> booking = bookings.isEmpty() ? Id<Booking>() : bookings.constFirst().id;
    const QList<service::AgencyLine> agencies = need(service::AgencyService(services.file()).list());
    if (agencies.isEmpty())
        throw std::runtime_error("the centre has no agency");
    const Id<Agency> agency = agencies.constFirst().agency.id;
    const Caller office = service::Services::systemCaller();
    return {
        {u"today, own sessions"_s,
         [today](service::Services& desk, const Caller& me) {
             need(desk.today().sessions(me, {}, today));
             need(desk.today().memoWork(me, {}));
             need(desk.file().together(
                 {[&] { need(desk.today().ahead(me, {}, today, Ahead)); }, [&] { need(desk.today().nudges(me)); },
                  [&] { need(desk.handovers().inbox(me.staff)); }, [&] { need(desk.tasks().open(me.staff)); }}));
         }},
        {u"today, the office"_s,
         [office](service::Services& desk, const Caller&) { need(desk.today().officeDay(office, {})); }},
        {u"the list of memos"_s,
         [all](service::Services& desk, const Caller& me) { need(desk.memos().list(me, all)); }},
        {u"a memo"_s, [memo](service::Services& desk, const Caller& me) { need(desk.memos().open(me, memo)); }},
        {u"the ledger of clients"_s,
         [](service::Services& desk, const Caller&) {
             need(desk.clients().index({}));
             need(desk.clients().page({}, 0, LedgerRows));
         }},
        {u"a client"_s, [client](service::Services& desk, const Caller& me) { need(desk.clients().view(me, client)); }},
        {u"the list of agencies"_s,
         [](service::Services& desk, const Caller&) { need(service::AgencyService(desk.file()).list()); }},
        {u"an agency"_s, [agency](service::Services& desk, const Caller&) { readAgency(desk, agency); }},
        {u"all activities"_s, [](service::Services& desk, const Caller&) { readActivities(desk); }},
        {u"a search"_s,
         [](service::Services& desk, const Caller& me) {
             service::SearchRequest request;
             request.words = u"資金 計画"_s;
             need(desk.search().search(me, request));
         }},
        {u"a month of the calendar"_s,
         [today](service::Services& desk, const Caller&) {
             need(service::CalendarService(desk.file()).days(today.addDays(-20), today.addDays(22)));
         }},
        {u"a day of the calendar"_s,
         [today](service::Services& desk, const Caller&) {
             need(desk.file().together(
                 {[&] { need(service::CalendarService(desk.file()).days(today, today.addDays(1))); },
                  [&] { need(service::RosterService(desk.file()).duties(today, today.addDays(1))); },
                  [&] { need(service::WaitingService(desk.file()).open()); }}));
             need(service::CalendarService(desk.file()).counts(today.addDays(-20), today.addDays(22)));
         }},
        {u"a week of the calendar"_s,
         [today](service::Services& desk, const Caller&) {
             service::CalendarService calendar(desk.file());
             const QDate monday = today.addDays(1 - today.dayOfWeek());
             need(calendar.days(monday, monday.addDays(7)));
             rules::SlotWish wish; // of somebody who does not exist: it looks as far as it goes
             wish.people = {Id<Staff>(1000000)};
             need(calendar.earliest(wish));
         }},
        {u"a booking beside the calendar"_s,
         [booking, client](service::Services& desk, const Caller& me) {
             service::MemoListFilter earlier;
             earlier.client = client;
             earlier.limit = 4;
             need(desk.file().together({[&] { need(desk.bookings().history(booking)); },
                                        [&] { need(desk.clients().open(me, client)); },
                                        [&] { need(desk.memos().list(me, earlier)); }}));
         }},
        {u"what became of a booking"_s,
         [booking](service::Services& desk, const Caller&) { need(desk.bookings().history(booking)); }},
        {u"the roster of a month"_s,
         [today](service::Services& desk, const Caller&) {
             service::RosterService roster(desk.file());
             need(roster.load(today.addDays(-15), today.addDays(15)));
             need(roster.proposals(today));
         }},
        {u"who waits for a place"_s,
         [today](service::Services& desk, const Caller&) {
             service::WaitingService waiting(desk.file());
             need(waiting.open());
             need(waiting.offers({fromTokyo(today, QTime(13, 0)), fromTokyo(today, QTime(14, 0)), {}, {}}));
         }},
        {u"the dashboard"_s, [today](service::Services& desk, const Caller&) { readDashboard(desk, today); }},
        {u"booths and coordinators"_s,
         [today](service::Services& desk, const Caller&) {
             need(service::AnalysisService(desk.file()).use(today.addDays(-230), today));
         }},
        {u"the consultations by attribute"_s,
         [today](service::Services& desk, const Caller&) { readConsultations(desk, today); }},
        {u"the bell"_s, [](service::Services& desk, const Caller& me) { need(desk.notices().of(me)); }},
    };
}

} // namespace yorozu::test
