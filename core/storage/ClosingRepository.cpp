// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/ClosingRepository.h"

#include "core/storage/IdList.h"
#include "core/storage/Json.h"
#include "core/storage/Query.h"
#include "core/storage/Refusals.h"

#include <memory>

using namespace Qt::StringLiterals;

namespace yorozu::storage {

namespace {

QList<MonthClosing> closings(Connection& connection, const MonthSpan& span, const QString& condition)
{
    Query query(connection, u"SELECT id, month, closed_at, closed_name, reopened_at, reopened_name, reopen_reason "
                            "FROM report_closing WHERE month >= ? AND month <= ?"_s +
                                condition + u" ORDER BY month, closed_at, id"_s);
    query.bind(span.first).bind(span.last()).exec();
    QList<MonthClosing> found;
    while (query.next()) {
        found.append({query.id<MonthClosing>(0), query.date(1), query.number(2), query.text(3), query.number(4),
                      query.text(5), query.text(6)});
    }
    return found;
}

struct Row
{
    QString kind;
    qint64 record = 0;
    QString facts;
};

QList<Row> rowsOf(const ReportFacts& facts)
{
    QList<Row> rows;
    for (const CountedMemo& memo : facts.memos)
        rows.append({code(Counted::Memos), memo.memo.number(), compactJson(memo.toJson())});
    for (const CountedBooking& booking : facts.bookings)
        rows.append({code(Counted::Bookings), booking.booking.number(), compactJson(booking.toJson())});
    for (const CountedActivity& activity : facts.activities)
        rows.append({code(Counted::Activities), activity.activity.number(), compactJson(activity.toJson())});
    return rows;
}

// Many rows a statement: a month has more than a thousand, and each statement is a round trip to a server.
void writeRows(Connection& connection, Id<MonthClosing> closing, const QList<Row>& rows)
{
    constexpr qsizetype AtOnce = 100;
    for (qsizetype from = 0; from < rows.size(); from += AtOnce) {
        const QList<Row> some = rows.mid(from, AtOnce);
        Query insert(connection, u"INSERT INTO report_closing_row (closing_id, kind, row_id, facts) VALUES "_s +
                                     QStringList(some.size(), u"(?, ?, ?, ?)"_s).join(u", "_s));
        for (const Row& row : some)
            insert.bind(closing).bind(row.kind).bind(row.record).bind(row.facts);
        insert.exec();
    }
}

QJsonObject json(const MonthClosing& closing)
{
    return {{u"month"_s, monthCode(closing.month)},
            {u"closed_by"_s, closing.closedBy},
            {u"reopened_by"_s, closing.reopenedBy},
            {u"reason"_s, closing.reopenReason}};
}

} // namespace

QList<MonthClosing> ClosingRepository::history(const MonthSpan& span)
{
    return closings(m_connection, span, {});
}

QList<MonthClosing> ClosingRepository::closed(const MonthSpan& span)
{
    return closings(m_connection, span, u" AND reopened_at IS NULL"_s);
}

ReportFacts ClosingRepository::facts(const QList<MonthClosing>& closings)
{
    ReportFacts facts;
    if (closings.isEmpty())
        return facts;
    QHash<qint64, QDate> months;
    for (const MonthClosing& closing : closings)
        months.insert(closing.id.number(), closing.month);
    const IdList ids(months.keys());
    Query query(m_connection, u"SELECT closing_id, kind, row_id, facts FROM report_closing_row WHERE closing_id"_s +
                                  ids.sql() + u" ORDER BY closing_id, kind, row_id"_s);
    ids.bind(query);
    query.exec();
    while (query.next()) {
        const QDate month = months.value(query.number(0));
        const QJsonObject row = objectFromJson(query.text(3));
        const std::optional<Counted> kind = countedFromCode(query.text(1));
        if (kind == Counted::Memos)
            facts.memos.append(CountedMemo::fromJson(query.id<Memo>(2), month, row));
        else if (kind == Counted::Bookings)
            facts.bookings.append(CountedBooking::fromJson(query.id<Booking>(2), month, row));
        else
            facts.activities.append(CountedActivity::fromJson(query.id<Activity>(2), month, row));
    }
    return facts;
}

MonthClosing ClosingRepository::close(Writer& writer, QDate month, const ReportFacts& facts)
{
    MonthClosing closing{{}, month, writer.now(), writer.caller().name, 0, {}, {}};
    Query insert(m_connection, u"INSERT INTO report_closing (month, closed_at, closed_by, closed_name) "
                               "VALUES (?, ?, ?, ?) RETURNING id"_s);
    insert.bind(month).bind(closing.closedAt).bind(writer.caller().staff).bind(closing.closedBy);
    closing.id = Id<MonthClosing>(insert.execReturning());
    writeRows(m_connection, closing.id, rowsOf(facts));
    QJsonObject after = json(closing);
    after.insert(u"memos"_s, facts.memos.size());
    after.insert(u"bookings"_s, facts.bookings.size());
    after.insert(u"activities"_s, facts.activities.size());
    writer.record(u"close"_s, u"report_closing"_s, closing.id.number(), {}, after);
    writer.changes().masters = true;
    return closing;
}

void ClosingRepository::reopen(Writer& writer, const MonthClosing& closing, const QString& reason)
{
    Query update(m_connection, u"UPDATE report_closing SET reopened_at = ?, reopened_by = ?, reopened_name = ?, "
                               "reopen_reason = ? WHERE id = ? AND reopened_at IS NULL"_s);
    update.bind(writer.now()).bind(writer.caller().staff).bind(writer.caller().name).bind(reason).bind(closing.id);
    update.exec();
    if (update.changedRows() != 1)
        throw conflict(u"report_closing %1 was opened again before"_s.arg(closing.id.number()));
    MonthClosing after = closing;
    after.reopenedBy = writer.caller().name;
    after.reopenReason = reason;
    writer.record(u"reopen"_s, u"report_closing"_s, closing.id.number(), json(closing), json(after));
    writer.changes().masters = true;
}

QList<Explanation> ClosingRepository::explanations(Id<MonthClosing> closing)
{
    Query query(m_connection, u"SELECT kind, row_id, reason, staff_name, at FROM report_explanation "
                              "WHERE closing_id = ? ORDER BY kind, row_id"_s);
    query.bind(closing).exec();
    QList<Explanation> found;
    while (query.next()) {
        found.append({countedFromCode(query.text(0)).value_or(Counted::Memos), query.number(1), query.text(2),
                      query.text(3), query.number(4)});
    }
    return found;
}

void ClosingRepository::explain(Writer& writer, Id<MonthClosing> closing, Counted counts, qint64 record,
                                const QString& reason)
{
    QJsonObject before;
    const QList<Explanation> known = explanations(closing);
    for (const Explanation& one : known) {
        if (one.counts == counts && one.record == record)
            before.insert(u"reason"_s, one.reason);
    }
    Query write(m_connection,
                u"INSERT INTO report_explanation (closing_id, kind, row_id, reason, staff_id, staff_name, "
                "at) VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT (closing_id, kind, row_id) DO UPDATE SET "
                "reason = excluded.reason, staff_id = excluded.staff_id, "
                "staff_name = excluded.staff_name, at = excluded.at"_s);
    write.bind(closing).bind(code(counts)).bind(record).bind(reason);
    write.bind(writer.caller().staff).bind(writer.caller().name).bind(writer.now()).exec();
    writer.record(u"explain"_s, u"report_closing"_s, closing.number(), before,
                  {{u"kind"_s, code(counts)}, {u"record"_s, record}, {u"reason"_s, reason}});
    writer.changes().masters = true;
}

} // namespace yorozu::storage
