// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/CredentialRepository.h"

#include "core/storage/Query.h"

using namespace Qt::StringLiterals;

namespace yorozu::storage {

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
    writer.record(u"set-password"_s, u"staff"_s, staff.number(), former, {{u"must_change"_s, mustChange}});
    writer.changes().staff.insert(staff.number());
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
