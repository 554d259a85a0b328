// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/AuditNames.h"

#include "core/storage/IdList.h"
#include "core/storage/Query.h"

#include <array>
#include <QMap>

using namespace Qt::StringLiterals;

namespace yorozu::storage {

namespace {

// `name`, `memo`, `booking`, `client` of the row `n`, and what has to be joined for them.
struct Naming
{
    const char16_t* table;
    const char16_t* columns;
    const char16_t* joins;
};

constexpr auto Nothing = u"CAST(NULL AS bigint), CAST(NULL AS bigint), CAST(NULL AS bigint)";

constexpr std::array Namings{
    Naming{u"client", u"n.name, CAST(NULL AS bigint), CAST(NULL AS bigint), n.id", u""},
    Naming{u"person", u"n.name || ' / ' || c.name, CAST(NULL AS bigint), CAST(NULL AS bigint), c.id",
           u" JOIN client c ON c.id = n.client_id"},
    Naming{u"client_case", u"n.title || ' / ' || c.name, CAST(NULL AS bigint), CAST(NULL AS bigint), c.id",
           u" JOIN client c ON c.id = n.client_id"},
    Naming{u"memo",
           u"s.number || CASE WHEN n.company <> '' THEN ' ' || n.company WHEN n.consultee <> '' "
           "THEN ' ' || n.consultee ELSE '' END, n.id, CAST(NULL AS bigint), n.client_id",
           u" JOIN session s ON s.id = n.session_id"},
    Naming{u"booking", u"s.number || coalesce(' ' || c.name, ''), CAST(NULL AS bigint), n.id, n.client_id",
           u" JOIN session s ON s.id = n.session_id LEFT JOIN client c ON c.id = n.client_id"},
    Naming{u"referral", u"c.name || ' / ' || a.name, CAST(NULL AS bigint), CAST(NULL AS bigint), c.id",
           u" JOIN client c ON c.id = n.client_id JOIN agency a ON a.id = n.agency_id"},
    Naming{u"attachment", u"n.name, n.memo_id, n.booking_id, coalesce(n.client_id, k.client_id)",
           u" LEFT JOIN client_case k ON k.id = n.case_id"},
    Naming{u"handover", u"coalesce(c.name, s.number, ''), n.memo_id, n.booking_id, n.client_id",
           u" LEFT JOIN client c ON c.id = n.client_id LEFT JOIN memo m ON m.id = n.memo_id "
           "LEFT JOIN booking b ON b.id = coalesce(n.booking_id, m.booking_id) "
           "LEFT JOIN session s ON s.id = coalesce(m.session_id, b.session_id)"},
    Naming{u"task", u"coalesce(c.name, s.number, ''), n.memo_id, n.booking_id, n.client_id",
           u" LEFT JOIN client c ON c.id = n.client_id LEFT JOIN memo m ON m.id = n.memo_id "
           "LEFT JOIN booking b ON b.id = coalesce(n.booking_id, m.booking_id) "
           "LEFT JOIN session s ON s.id = coalesce(m.session_id, b.session_id)"},
    Naming{u"nudge", u"s.number, m.id, b.id, m.client_id",
           u" JOIN session s ON s.id = n.session_id LEFT JOIN memo m ON m.session_id = n.session_id "
           "LEFT JOIN booking b ON b.session_id = n.session_id"},
    Naming{u"waiting_request",
           u"coalesce(c.name, CASE WHEN n.company <> '' THEN n.company ELSE n.person END), "
           "CAST(NULL AS bigint), n.booking_id, n.client_id",
           u" LEFT JOIN client c ON c.id = n.client_id"},
    Naming{u"activity", u"n.day || ' ' || n.theme, CAST(NULL AS bigint), CAST(NULL AS bigint), CAST(NULL AS bigint)",
           u""},
    Naming{u"zemi_theme", u"n.title, CAST(NULL AS bigint), CAST(NULL AS bigint), CAST(NULL AS bigint)", u""},
    Naming{u"agency_merge",
           u"k.name || ' / ' || o.name, CAST(NULL AS bigint), CAST(NULL AS bigint), CAST(NULL AS bigint)",
           u" JOIN agency k ON k.id = n.kept_id JOIN agency o ON o.id = n.other_id"},
    Naming{u"training_plan", u"s.name, CAST(NULL AS bigint), CAST(NULL AS bigint), CAST(NULL AS bigint)",
           u" JOIN staff s ON s.id = n.staff_id"},
    Naming{u"case_study", u"n.title, n.memo_id, CAST(NULL AS bigint), coalesce(m.client_id, k.client_id)",
           u" LEFT JOIN memo m ON m.id = n.memo_id LEFT JOIN client_case k ON k.id = n.case_id"},
    Naming{u"report_closing", u"n.month, CAST(NULL AS bigint), CAST(NULL AS bigint), CAST(NULL AS bigint)", u""},
    Naming{u"centre_figure",
           u"n.centre || ' / ' || n.figure, CAST(NULL AS bigint), CAST(NULL AS bigint), CAST(NULL AS bigint)", u""},
    Naming{u"duty_day", u"s.name || ' ' || n.day, CAST(NULL AS bigint), CAST(NULL AS bigint), CAST(NULL AS bigint)",
           u" JOIN staff s ON s.id = n.staff_id"},
    Naming{u"duty_pattern",
           u"s.name || ' ' || n.valid_from, CAST(NULL AS bigint), CAST(NULL AS bigint), CAST(NULL AS bigint)",
           u" JOIN staff s ON s.id = n.staff_id"},
    Naming{u"client_not_duplicate", u"c.name || ' / ' || d.name, CAST(NULL AS bigint), CAST(NULL AS bigint), c.id",
           u" JOIN client c ON c.id = n.first_id JOIN client d ON d.id = n.second_id"},
};

// Lists whose rows have a name and no page of their own.
constexpr std::array NamedTables{u"staff",       u"agency",    u"office",     u"booth",     u"stamp_box",
                                 u"topic",       u"course",    u"channel",    u"programme", u"mode",
                                 u"agency_kind", u"job_title", u"report_view"};

QString selectFor(const QString& table, const IdList& ids)
{
    const auto sql = [&](const QString& columns, const QString& joins) {
        return u"SELECT '%1', n.id, %2 FROM %1 n%3 WHERE n.id%4"_s.arg(table, columns, joins, ids.sql());
    };
    for (const Naming& naming : Namings) {
        if (table == QStringView(naming.table))
            return sql(QString::fromUtf16(naming.columns), QString::fromUtf16(naming.joins));
    }
    for (const char16_t* named : NamedTables) {
        if (table == QStringView(named))
            return sql(u"n.name, "_s + QString::fromUtf16(Nothing), {});
    }
    return {};
}

} // namespace

QHash<AuditRow, AuditName> namesOf(Connection& connection, const QSet<AuditRow>& rows)
{
    QMap<QString, QList<qint64>> byTable;
    for (const auto& [table, row] : rows) {
        if (row != 0)
            byTable[table].append(row);
    }
    // One statement for all tables: a page of the record is one question to a server.
    QStringList selects;
    QList<IdList> lists;
    for (auto table = byTable.cbegin(); table != byTable.cend(); ++table) {
        const IdList ids(table.value());
        const QString select = selectFor(table.key(), ids);
        if (select.isEmpty())
            continue;
        selects.append(select);
        lists.append(ids);
    }
    QHash<AuditRow, AuditName> names;
    if (selects.isEmpty())
        return names;
    Query query(connection, selects.join(u" UNION ALL "_s));
    for (const IdList& list : std::as_const(lists))
        list.bind(query);
    query.exec();
    while (query.next()) {
        AuditName name{query.text(2), query.id<Memo>(3), query.id<Booking>(4), query.id<Client>(5)};
        names.insert({query.text(0), query.number(1)}, name);
    }
    return names;
}

} // namespace yorozu::storage
