// SPDX-License-Identifier: GPL-3.0-or-later
// 経過: what happened with one client, from every table that points to it. A client has tens of lines, some hundreds:
// they are read whole.
#include "core/domain/Words.h"
#include "core/storage/BookingRepository.h"
#include "core/storage/ClientLedger.h"
#include "core/storage/MemoRepository.h"
#include "core/storage/Query.h"
#include "core/storage/ReferralRepository.h"
#include "core/storage/SessionSql.h"
#include "core/storage/SideBySide.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace yorozu::storage {

namespace {

using Kind = TimelineEntry::Kind;

TimelineEntry entry(Kind kind, qint64 id, UtcSeconds at)
{
    TimelineEntry made;
    made.kind = kind;
    made.id = id;
    made.at = at;
    return made;
}

UtcSeconds dayStart(QDate day)
{
    return fromTokyo(day, QTime(0, 0));
}

// A session with a memo is shown as its memo.
void addBookings(const QList<Booking>& bookings, QList<TimelineEntry>& lines)
{
    for (const Booking& booking : bookings) {
        if (booking.memo)
            continue;
        TimelineEntry line = entry(Kind::Booking, booking.id.number(), booking.start);
        line.status = code(booking.status);
        for (const BookingStaff& member : booking.staff)
            line.who.append(member.part == Part::SatIn || member.part == Part::Ojt
                                ? u"%1（%2）"_s.arg(member.name, label(member.part))
                                : member.name);
        line.place = QStringList{booking.officeName, booking.boothName}.join(u' ').trimmed();
        line.text = booking.note;
        line.clientCase = booking.clientCase;
        lines.append(line);
    }
}

struct MemoDates
{
    int ordinal = 0;
    QDate confirmed;
    UtcSeconds at = 0;
    Id<ClientCase> clientCase;
};

void addMemos(Connection& connection, Id<Client> client, const QList<MemoSummary>& memos, QList<TimelineEntry>& lines)
{
    const QString ordinal =
        QString::fromUtf16(OrdinalSql).arg(u"m.client_id"_s, u"coalesce(b.starts, m.starts)"_s, u"coalesce(b.id, 0)"_s);
    Query query(connection, u"SELECT m.id, %1, m.confirmed_at, coalesce(m.starts, b.starts, m.created_at), m.case_id "
                            "FROM memo m "
                            "LEFT JOIN booking b ON b.id = m.booking_id WHERE m.client_id = ?"_s.arg(ordinal));
    query.bind(client).exec();
    QHash<qint64, MemoDates> dates;
    while (query.next()) {
        const std::optional<qint64> confirmed = query.optionalNumber(2);
        dates.insert(query.number(0), {static_cast<int>(query.number(1)), confirmed ? tokyoDate(*confirmed) : QDate(),
                                       query.number(3), query.id<ClientCase>(4)});
    }
    for (const MemoSummary& memo : memos) {
        const MemoDates date = dates.value(memo.id.number());
        TimelineEntry line = entry(Kind::Memo, memo.id.number(), date.at);
        line.status = code(memo.status);
        line.who.append(memo.leadName.isEmpty() ? memo.recorderName : memo.leadName);
        line.place = memo.officeName;
        line.text = memo.gist;
        line.ordinal = date.ordinal;
        line.clientCase = date.clientCase;
        if (memo.status == MemoStatus::Confirmed)
            line.day = date.confirmed;
        lines.append(line);
    }
}

void addReferrals(const QList<Referral>& referrals, QList<TimelineEntry>& lines)
{
    for (const Referral& referral : referrals) {
        TimelineEntry line = entry(Kind::Referral, referral.id.number(), dayStart(referral.referredOn));
        line.dayOnly = true;
        line.status = code(referral.direction);
        line.place = referral.agencyName;
        line.who.append(referral.staffName);
        line.text = referral.reason;
        line.day = referral.isOpen() ? referral.followUpOn : QDate();
        lines.append(line);
        if (referral.resultOn.isNull())
            continue;
        line.kind = Kind::ReferralResult;
        line.at = dayStart(referral.resultOn);
        line.text = referral.result;
        line.day = {};
        lines.append(line);
    }
}

constexpr auto OfClient = u"(x.client_id = ? OR x.booking_id IN (SELECT id FROM booking WHERE client_id = ?) "
                          "OR x.memo_id IN (SELECT id FROM memo WHERE client_id = ?))";

void addHandovers(Connection& connection, Id<Client> client, QList<TimelineEntry>& lines)
{
    Query query(connection, u"SELECT x.id, x.delivered_at, coalesce(f.name, ''), t.name, x.text FROM handover x "
                            "LEFT JOIN staff f ON f.id = x.from_id JOIN staff t ON t.id = x.to_id "
                            "WHERE x.delivered_at IS NOT NULL AND x.withdrawn_at IS NULL AND "_s +
                                QString::fromUtf16(OfClient));
    query.bind(client).bind(client).bind(client).exec();
    while (query.next()) {
        TimelineEntry line = entry(Kind::Handover, query.number(0), query.number(1));
        line.who = QStringList{query.text(2), query.text(3)};
        line.text = query.text(4);
        lines.append(line);
    }
}

void addTasks(Connection& connection, Id<Client> client, QList<TimelineEntry>& lines)
{
    Query query(connection, u"SELECT x.id, x.created_at, coalesce(f.name, ''), t.name, x.text, x.due_on, x.done_at "
                            "FROM task x LEFT JOIN staff f ON f.id = x.from_id JOIN staff t ON t.id = x.to_id "
                            "WHERE x.withdrawn_at IS NULL AND "_s +
                                QString::fromUtf16(OfClient));
    query.bind(client).bind(client).bind(client).exec();
    while (query.next()) {
        TimelineEntry line = entry(Kind::Task, query.number(0), query.number(1));
        line.who = QStringList{query.text(2), query.text(3)};
        line.text = query.text(4);
        line.day = query.date(5);
        line.status = query.isNull(6) ? u"open"_s : u"done"_s;
        lines.append(line);
    }
}

void addRegistration(Connection& connection, Id<Client> client, QList<TimelineEntry>& lines)
{
    Query query(connection, u"SELECT c.created_at, coalesce((SELECT a.entered_by FROM audit_feed a "
                            "WHERE a.table_name = 'client' AND a.row_id = c.id AND a.action = 'insert' "
                            "ORDER BY a.seq LIMIT 1), '') FROM client c WHERE c.id = ?"_s);
    query.bind(client).exec();
    if (!query.next())
        return;
    TimelineEntry line = entry(Kind::Registered, client.number(), query.number(0));
    line.who.append(query.text(1));
    lines.append(line);
}

} // namespace

ClientRecords ClientLedger::records(Id<Client> client)
{
    MemoFilter memos;
    memos.client = client;
    ReferralFilter referrals;
    referrals.client = client;
    ClientRecords records;
    SideBySide(m_connection)
        .add([&] {
            records.bookings = BookingRepository(m_connection).list({{}, {}, {}, {}, client, {}});
        })
        .add([&] { records.memos = MemoRepository(m_connection).list(memos); })
        .add([&] { records.referrals = ReferralRepository(m_connection).list(referrals); })
        .run();
    return records;
}

QList<TimelineEntry> ClientLedger::timeline(Id<Client> client, const ClientRecords& records)
{
    QList<TimelineEntry> lines;
    addBookings(records.bookings, lines);
    addReferrals(records.referrals, lines);
    SideBySide(m_connection)
        .add([&] { addMemos(m_connection, client, records.memos, lines); })
        .add([&] { addHandovers(m_connection, client, lines); })
        .add([&] { addTasks(m_connection, client, lines); })
        .add([&] { addRegistration(m_connection, client, lines); })
        .run();
    std::stable_sort(lines.begin(), lines.end(),
                     [](const TimelineEntry& a, const TimelineEntry& b) { return a.at > b.at; });
    return lines;
}

int ClientLedger::attachments(Id<Client> client)
{
    Query query(m_connection, u"SELECT count(*) FROM attachment x WHERE x.retired_at IS NULL AND (x.client_id = ? "
                              "OR x.case_id IN (SELECT id FROM client_case WHERE client_id = ?) "
                              "OR x.booking_id IN (SELECT id FROM booking WHERE client_id = ?) "
                              "OR x.memo_id IN (SELECT id FROM memo WHERE client_id = ?))"_s);
    query.bind(client).bind(client).bind(client).bind(client).exec();
    return query.next() ? static_cast<int>(query.number(0)) : 0;
}

} // namespace yorozu::storage
