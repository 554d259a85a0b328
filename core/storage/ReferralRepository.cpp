// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/ReferralRepository.h"

#include "core/storage/Query.h"
#include "core/storage/Refusals.h"
#include "core/storage/Survivor.h"

using namespace Qt::StringLiterals;

namespace yorozu::storage {

namespace {

constexpr auto Columns =
    u"SELECT r.id, r.client_id, r.case_id, r.memo_id, r.direction, r.agency_id, r.contact, r.reason, r.way, "
    "r.referred_on, r.follow_up_on, r.result, r.result_on, r.staff_id, r.retired_at, r.version, c.name, a.name, "
    "coalesce(s.name, '') FROM referral r JOIN client c ON c.id = r.client_id JOIN agency a ON a.id = r.agency_id "
    "LEFT JOIN staff s ON s.id = r.staff_id";

Referral rowToReferral(const Query& row)
{
    Referral referral;
    referral.id = row.id<Referral>(0);
    referral.client = row.id<Client>(1);
    referral.clientCase = row.id<ClientCase>(2);
    referral.memo = row.id<Memo>(3);
    referral.direction = referralDirectionFromCode(row.text(4)).value_or(ReferralDirection::Out);
    referral.agency = row.id<Agency>(5);
    referral.contact = row.text(6);
    referral.reason = row.text(7);
    referral.way = referralWayFromCode(row.text(8)).value_or(ReferralWay::Call);
    referral.referredOn = row.date(9);
    referral.followUpOn = row.date(10);
    referral.result = row.text(11);
    referral.resultOn = row.date(12);
    referral.staff = row.id<Staff>(13);
    referral.retired = !row.isNull(14);
    referral.version = row.number(15);
    referral.clientName = row.text(16);
    referral.agencyName = row.text(17);
    referral.staffName = row.text(18);
    return referral;
}

QJsonObject json(const Referral& referral)
{
    return {{u"client"_s, referral.client.number()},
            {u"case"_s, referral.clientCase.number()},
            {u"memo"_s, referral.memo.number()},
            {u"direction"_s, code(referral.direction)},
            {u"agency"_s, referral.agency.number()},
            {u"contact"_s, referral.contact},
            {u"reason"_s, referral.reason},
            {u"way"_s, code(referral.way)},
            {u"referred_on"_s, referral.referredOn.toString(Qt::ISODate)},
            {u"follow_up_on"_s, referral.followUpOn.toString(Qt::ISODate)},
            {u"result"_s, referral.result},
            {u"result_on"_s, referral.resultOn.toString(Qt::ISODate)},
            {u"staff"_s, referral.staff.number()}};
}

// The columns that INSERT and UPDATE fill, in the order of bindReferral.
constexpr auto FilledColumns = "case_id memo_id direction agency_id contact reason way referred_on follow_up_on result "
                               "result_on staff_id"_L1;

void bindReferral(Query& query, const Referral& referral)
{
    query.bind(referral.clientCase)
        .bind(referral.memo)
        .bind(code(referral.direction))
        .bind(referral.agency)
        .bind(referral.contact)
        .bind(referral.reason)
        .bind(code(referral.way))
        .bind(referral.referredOn)
        .bind(referral.followUpOn)
        .bind(referral.result)
        .bind(referral.resultOn)
        .bind(referral.staff);
}

QString condition(const ReferralFilter& filter)
{
    QString sql = u" WHERE 1 = 1"_s;
    if (!filter.withRetired && !filter.id)
        sql += u" AND r.retired_at IS NULL"_s;
    if (filter.client)
        sql += u" AND r.client_id = ?"_s;
    if (filter.agency)
        sql += u" AND r.agency_id = ?"_s;
    if (filter.memo)
        sql += u" AND r.memo_id = ?"_s;
    if (filter.staff)
        sql += u" AND r.staff_id = ?"_s;
    if (filter.direction)
        sql += u" AND r.direction = ?"_s;
    if (filter.openOnly || filter.dueUntil.isValid())
        sql += u" AND r.result_on IS NULL"_s;
    if (filter.dueUntil.isValid())
        sql += u" AND r.follow_up_on <= ?"_s;
    if (filter.id)
        sql += u" AND r.id = ?"_s;
    return sql + (filter.dueUntil.isValid() ? u" ORDER BY r.follow_up_on, r.id"_s
                                            : u" ORDER BY r.referred_on DESC, r.id DESC"_s);
}

void bindFilter(Query& query, const ReferralFilter& filter)
{
    if (filter.client)
        query.bind(filter.client);
    if (filter.agency)
        query.bind(filter.agency);
    if (filter.memo)
        query.bind(filter.memo);
    if (filter.staff)
        query.bind(filter.staff);
    if (filter.direction)
        query.bind(code(*filter.direction));
    if (filter.dueUntil.isValid())
        query.bind(filter.dueUntil);
    if (filter.id)
        query.bind(filter.id);
}

void touch(Writer& writer, const Referral& referral)
{
    writer.changes().referrals.insert(referral.id.number());
    writer.changes().clients.insert(referral.client.number());
}

} // namespace

std::optional<Referral> ReferralRepository::byId(Id<Referral> id)
{
    ReferralFilter filter;
    filter.id = id;
    const QList<Referral> found = list(filter);
    return found.isEmpty() ? std::nullopt : std::optional(found.first());
}

QList<Referral> ReferralRepository::list(const ReferralFilter& filter)
{
    Query query(m_connection, QString::fromUtf16(Columns) + condition(filter));
    bindFilter(query, filter);
    query.exec();
    QList<Referral> referrals;
    while (query.next())
        referrals.append(rowToReferral(query));
    return referrals;
}

Id<Referral> ReferralRepository::add(Writer& writer, const Referral& referral)
{
    const QStringList columns = QString(FilledColumns).split(u' ');
    Query query(m_connection, u"INSERT INTO referral (%1, client_id, created_at, updated_at) "
                              "VALUES (%2, ?, ?, ?) RETURNING id"_s.arg(
                                  columns.join(", "_L1), QStringList(columns.size(), u"?"_s).join(", "_L1)));
    bindReferral(query, referral);
    Referral stored = referral;
    stored.client = survivor(m_connection, referral.client);
    stored.id = Id<Referral>(query.bind(stored.client).bind(writer.now()).bind(writer.now()).execReturning());
    writer.record(u"insert"_s, u"referral"_s, stored.id.number(), {}, json(stored));
    touch(writer, stored);
    return stored.id;
}

void ReferralRepository::update(Writer& writer, const Referral& referral)
{
    const std::optional<Referral> before = byId(referral.id);
    if (!before)
        throw notFound(u"referral %1"_s.arg(referral.id.number()));
    Query query(m_connection,
                u"UPDATE referral SET %1 = ?, updated_at = ?, version = version + 1 "
                "WHERE id = ? AND version = ?"_s.arg(QString(FilledColumns).split(u' ').join(" = ?, "_L1)));
    bindReferral(query, referral);
    query.bind(writer.now()).bind(referral.id).bind(referral.version).exec();
    if (query.changedRows() != 1)
        throw conflict(u"referral %1, version %2"_s.arg(referral.id.number()).arg(referral.version));
    writer.record(u"update"_s, u"referral"_s, referral.id.number(), json(*before), json(*byId(referral.id)));
    touch(writer, *before);
}

void ReferralRepository::setRetired(Writer& writer, Id<Referral> id, bool retired)
{
    writer.lock(u"referral"_s, id);
    const std::optional<Referral> before = byId(id);
    if (!before || before->retired == retired)
        throw notFound(u"referral %1 that is %2"_s.arg(id.number()).arg(retired ? u"in use"_s : u"retired"_s));
    Query query(m_connection,
                u"UPDATE referral SET retired_at = ?, updated_at = ?, version = version + 1 WHERE id = ?"_s);
    retired ? query.bind(writer.now()) : query.bindNull();
    query.bind(writer.now()).bind(id).exec();
    writer.record(retired ? u"retire"_s : u"reactivate"_s, u"referral"_s, id.number(), {{u"retired"_s, !retired}},
                  {{u"retired"_s, retired}});
    touch(writer, *before);
}

} // namespace yorozu::storage
