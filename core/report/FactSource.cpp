// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/FactSource.h"

#include "core/report/PartnershipReport.h"
#include "core/storage/ClosingRepository.h"
#include "core/storage/Query.h"
#include "core/storage/SideBySide.h"

#include <QHash>
#include <QSet>

using namespace Qt::StringLiterals;

namespace yorozu::report {

namespace {

using storage::Query;

constexpr auto Within = u"m.status IN ('submitted', 'confirmed') AND m.starts >= ? AND m.starts < ?";

// The first one ever: of two that began at one moment, the one that was entered first.
constexpr auto Memos =
    u"SELECT m.id, m.starts, m.office_id, m.mode_id, m.course_id, m.channel_id, m.programme_id, m.lead_id, "
    "m.client_id, CASE WHEN EXISTS (SELECT 1 FROM memo e WHERE e.client_id = m.client_id "
    "AND e.status IN ('submitted', 'confirmed') AND (e.starts < m.starts OR (e.starts = m.starts AND e.id < m.id))) "
    "THEN 0 ELSE 1 END, COALESCE(c.industry, ''), COALESCE(p.gender, ''), COALESCE(p.age_group, '') "
    "FROM memo m JOIN client c ON c.id = m.client_id LEFT JOIN person p ON p.id = m.person_id WHERE ";

UtcSeconds beginOf(QDate day)
{
    return fromTokyo(day, QTime(0, 0));
}

void bindSpan(Query& query, const MonthSpan& span)
{
    query.bind(beginOf(span.first)).bind(beginOf(span.last().addDays(1)));
}

QDate monthOf(UtcSeconds moment)
{
    return MonthSpan::month(tokyoDate(moment)).first;
}

CountedMemo rowToMemo(const Query& row)
{
    CountedMemo memo;
    memo.memo = row.id<Memo>(0);
    memo.month = monthOf(row.number(1));
    memo.office = row.id<Office>(2);
    memo.mode = row.number(3);
    memo.course = row.number(4);
    memo.channel = row.number(5);
    memo.programme = row.number(6);
    memo.lead = row.id<Staff>(7);
    memo.client = row.id<Client>(8);
    memo.isNew = row.flag(9);
    memo.industry = row.text(10);
    memo.gender = row.text(11);
    memo.ageGroup = row.text(12);
    return memo;
}

template <typename Fact> void replaceMonths(QList<Fact>& live, const QList<Fact>& kept, const QSet<QDate>& months)
{
    live.removeIf([&months](const Fact& fact) { return months.contains(fact.month); });
    live += kept;
}

} // namespace

QList<CountedMemo> FactSource::memos(const MonthSpan& span)
{
    Query query(m_connection, QString::fromUtf16(Memos) + QString::fromUtf16(Within) + u" ORDER BY m.starts, m.id"_s);
    bindSpan(query, span);
    query.exec();
    QList<CountedMemo> found;
    while (query.next())
        found.append(rowToMemo(query));
    return found;
}

QList<CountedBooking> FactSource::bookings(const MonthSpan& span)
{
    Query query(m_connection, u"SELECT id, starts, office_id, status FROM booking WHERE starts >= ? AND starts < ? "
                              "ORDER BY starts, id"_s);
    bindSpan(query, span);
    query.exec();
    QList<CountedBooking> found;
    while (query.next()) {
        found.append({query.id<Booking>(0), monthOf(query.number(1)), query.id<Office>(2),
                      bookingStatusFromCode(query.text(3)).value_or(BookingStatus::Confirmed)});
    }
    return found;
}

QList<CountedActivity> FactSource::activities(const MonthSpan& span)
{
    Query query(m_connection, u"SELECT x.id, x.day, x.kind FROM activity x WHERE "_s +
                                  QString::fromUtf16(HeldActivity) +
                                  u" AND x.day >= ? AND x.day <= ? ORDER BY x.day, x.id"_s);
    query.bind(span.first).bind(span.last()).exec();
    QList<CountedActivity> found;
    while (query.next()) {
        found.append({query.id<Activity>(0), MonthSpan::month(query.date(1)).first,
                      activityKindFromCode(query.text(2)).value_or(ActivityKind::Meeting)});
    }
    return found;
}

ReportFacts FactSource::live(const MonthSpan& span)
{
    ReportFacts facts;
    QHash<Id<Memo>, QList<MasterId>> topics;
    storage::SideBySide(m_connection)
        .add([&] { facts.memos = memos(span); })
        .add([&] { facts.bookings = bookings(span); })
        .add([&] { facts.activities = activities(span); })
        .add([&] {
            Query query(m_connection, u"SELECT t.memo_id, t.topic_id FROM memo_topic t JOIN memo m ON m.id = t.memo_id "
                                      "WHERE "_s +
                                          QString::fromUtf16(Within) + u" ORDER BY t.memo_id, t.topic_id"_s);
            bindSpan(query, span);
            query.exec();
            while (query.next())
                topics[query.id<Memo>(0)].append(query.number(1));
        })
        .run();
    for (CountedMemo& memo : facts.memos)
        memo.topics = topics.value(memo.memo);
    return facts;
}

QList<MonthClosing> FactSource::closed(const MonthSpan& span)
{
    return storage::ClosingRepository(m_connection).closed(span);
}

ReportFacts FactSource::kept(const QList<MonthClosing>& closings)
{
    return storage::ClosingRepository(m_connection).facts(closings);
}

ReportFacts FactSource::counted(const MonthSpan& span)
{
    ReportFacts facts = live(span);
    const QList<MonthClosing> closings = closed(span);
    QSet<QDate> months;
    for (const MonthClosing& closing : closings)
        months.insert(closing.month);
    const ReportFacts before = kept(closings);
    replaceMonths(facts.memos, before.memos, months);
    replaceMonths(facts.bookings, before.bookings, months);
    replaceMonths(facts.activities, before.activities, months);
    return facts;
}

} // namespace yorozu::report
