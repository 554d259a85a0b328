// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/CredentialRepository.h"

#include "core/storage/Query.h"
#include "core/storage/Refusals.h"
#include "core/storage/ServerRights.h"

using namespace Qt::StringLiterals;

namespace yorozu::storage {

namespace {

void noteNew(Writer& writer, Id<Staff> staff, const QJsonObject& former, bool mustChange)
{
    writer.record(u"set-password"_s, u"staff"_s, staff.number(), former, {{u"must_change"_s, mustChange}});
    writer.changes().staff.insert(staff.number());
}

} // namespace

std::optional<Credential> CredentialRepository::of(Id<Staff> staff)
{
    Query query(m_connection, u"SELECT password_hash, must_change, set_at, failures, next_try_at "
                              "FROM staff_credential WHERE staff_id = ?"_s);
    query.bind(staff).exec();
    if (!query.next())
        return std::nullopt;
    return Credential{staff,          query.text(0), query.flag(1), query.number(2), static_cast<int>(query.number(3)),
                      query.number(4)};
}

void CredentialRepository::set(Writer& writer, Id<Staff> staff, const QString& hash, bool mustChange)
{
    if (isOnServer(m_connection)) {
        Query(m_connection, u"SELECT set_login(?, NULL, ?)"_s).bind(staff).bind(hash).exec();
        noteNew(writer, staff, {}, mustChange);
        return;
    }
    const std::optional<Credential> before = of(staff);
    Query(m_connection, u"INSERT INTO staff_credential (staff_id, password_hash, must_change, set_at) "
                        "VALUES (?, ?, ?, ?) ON CONFLICT (staff_id) DO UPDATE SET "
                        "password_hash = excluded.password_hash, must_change = excluded.must_change, "
                        "set_at = excluded.set_at, failures = 0, next_try_at = 0"_s)
        .bind(staff)
        .bind(hash)
        .bind(mustChange)
        .bind(writer.now())
        .exec();
    QJsonObject former;
    if (before)
        former = {{u"must_change"_s, before->mustChange}};
    noteNew(writer, staff, former, mustChange);
}

// Everybody may do so with the own role; its name comes from the session, so that no other can be meant.
void CredentialRepository::setOwnAtServer(Writer& writer, const QString& verifier)
{
    Query statement(m_connection, u"SELECT format('ALTER ROLE %I PASSWORD %L', session_user, CAST(? AS text))"_s);
    statement.bind(verifier).exec();
    if (!statement.next())
        throw fault(u"no statement for a password"_s);
    runDirectly(m_connection, statement.text(0));
    noteNew(writer, personAtWork(m_connection), {}, false);
}

bool CredentialRepository::ownWasGivenAtServer()
{
    Query query(m_connection, u"SELECT CASE WHEN own_password_was_given() THEN 1 ELSE 0 END"_s);
    query.exec();
    return query.next() && query.flag(0);
}

qint64 CredentialRepository::forgetAll(Writer& writer)
{
    Query query(m_connection, u"DELETE FROM staff_credential"_s);
    query.exec();
    if (query.changedRows() > 0)
        writer.record(u"delete"_s, u"staff_credential"_s, 0, {{u"count"_s, query.changedRows()}}, {});
    return query.changedRows();
}

void CredentialRepository::count(Writer& writer, Id<Staff> staff, int failures, UtcSeconds nextTryAt)
{
    Query query(m_connection, u"UPDATE staff_credential SET failures = ?, next_try_at = ? WHERE staff_id = ?"_s);
    query.bind(failures).bind(nextTryAt).bind(staff).exec();
    writer.changedUnrecorded(query.changedRows());
}

void CredentialRepository::noteOutcome(Writer& writer, const QString& action, Id<Staff> staff,
                                       const QJsonObject& details)
{
    writer.record(action, u"staff"_s, staff.number(), {}, details);
}

} // namespace yorozu::storage
