// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/ServerRights.h"

#include "core/storage/ActionRights.h"
#include "core/storage/Answers.h"
#include "core/storage/Query.h"

#include <QCoreApplication>
#include <QMap>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace yorozu::storage {

namespace {

using rules::Action;

const QString LoginsInWrongGroups =
    u"SELECT CAST(r.rolname AS text), CAST(g.rolname AS text) FROM pg_auth_members m "
    "JOIN pg_roles g ON g.oid = m.roleid JOIN pg_roles r ON r.oid = m.member "
    "WHERE g.rolname IN (SELECT role_prefix() || '_' || p.permission_group FROM permission p) "
    "AND r.rolcanlogin AND NOT EXISTS (SELECT 1 FROM staff s WHERE s.retired_at IS NULL "
    "AND lower(s.login) = r.rolname AND g.rolname = role_prefix() || '_' || s.permission_group) ORDER BY 1, 2"_s;

QString identifier(QString name)
{
    return u'"' + name.replace(u'"', "\"\""_L1) + u'"';
}

QString rolePrefix(Connection& connection)
{
    return answersTo(connection, u"SELECT role_prefix()"_s).value(0);
}

QString roleOf(const QString& prefix, PermissionGroup group)
{
    return prefix + u'_' + code(group);
}

// One right on one table: "INSERT", or "UPDATE" of a column.
struct Right
{
    QString privilege;
    QString column;
    QString sql() const { return column.isEmpty() ? privilege : u"%1 (%2)"_s.arg(privilege, column); }
    bool operator==(const Right&) const = default;
    bool operator<(const Right& other) const
    {
        return std::tie(privilege, column) < std::tie(other.privilege, other.column);
    }
};

// "INSERT, UPDATE (a, b)"
QList<Right> parse(const QString& rights)
{
    static const QRegularExpression one(u"([A-Z]+)(?: \\(([^)]*)\\))?"_s);
    QList<Right> found;
    for (auto at = one.globalMatch(rights); at.hasNext();) {
        const QRegularExpressionMatch match = at.next();
        const QStringList columns = match.captured(2).split(u", "_s);
        for (const QString& column : columns)
            found.append({match.captured(1), column});
    }
    return found;
}

using RightsByTable = QMap<QString, QList<Right>>;

// Every right once; one of the whole table includes its columns.
RightsByTable tidy(RightsByTable rights)
{
    for (QList<Right>& list : rights) {
        std::sort(list.begin(), list.end());
        list.erase(std::unique(list.begin(), list.end()), list.end());
        const QList<Right> all = list;
        list.removeIf([&all](const Right& one) { return !one.column.isEmpty() && all.contains({one.privilege, {}}); });
    }
    return rights;
}

// What the group gets, of all tables and views that there are.
RightsByTable wantedBy(PermissionGroup group, const QStringList& tables)
{
    RightsByTable rights;
    if (rules::mayDo(group, Action::ReadRecords)) {
        for (const QString& table : tables) {
            if (!tablesNotForAll().contains(table))
                rights[table].append({u"SELECT"_s, {}});
        }
    }
    for (const TableRight& right : tableRights()) {
        if (!rules::mayDo(group, right.action))
            continue;
        const QStringList named = QString::fromUtf16(right.tables).split(u' ');
        for (const QString& table : named)
            rights[table].append(parse(QString::fromUtf16(right.rights)));
    }
    return tidy(rights);
}

QStringList tablesAndViews(Connection& connection)
{
    return answersTo(connection, u"SELECT c.relname FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace "
                                 "WHERE n.nspname = 'yorozu' AND c.relkind IN ('r', 'p', 'v') ORDER BY c.relname"_s);
}

// As they stand, in the words of `sql()`: "client: INSERT".
QSet<QString> heldBy(Connection& connection, const QString& role)
{
    Query query(connection,
                u"SELECT c.relname || ': ' || a.privilege_type FROM pg_class c "
                "JOIN pg_namespace n ON n.oid = c.relnamespace CROSS JOIN LATERAL aclexplode(c.relacl) a "
                "JOIN pg_roles r ON r.oid = a.grantee WHERE n.nspname = 'yorozu' AND r.rolname = ? "
                "UNION ALL SELECT c.relname || ': ' || a.privilege_type || ' (' || t.attname || ')' FROM pg_class c "
                "JOIN pg_namespace n ON n.oid = c.relnamespace JOIN pg_attribute t ON t.attrelid = c.oid "
                "CROSS JOIN LATERAL aclexplode(t.attacl) a JOIN pg_roles r ON r.oid = a.grantee "
                "WHERE n.nspname = 'yorozu' AND r.rolname = ?"_s);
    query.bind(role).bind(role).exec();
    QSet<QString> held;
    while (query.next())
        held.insert(query.text(0));
    return held;
}

void grantTo(Connection& connection, const QString& role, const RightsByTable& rights)
{
    // Tables with the same rights are one statement.
    QMap<QString, QStringList> tables;
    for (auto table = rights.cbegin(); table != rights.cend(); ++table) {
        QStringList words;
        for (const Right& right : *table)
            words.append(right.sql());
        tables[words.join(u", "_s)].append(u"yorozu."_s + table.key());
    }
    for (auto same = tables.cbegin(); same != tables.cend(); ++same)
        runDirectly(connection, u"GRANT %1 ON %2 TO %3"_s.arg(same.key(), same->join(u", "_s), identifier(role)));
}

void writeMatrix(Connection& connection)
{
    runDirectly(connection, u"DELETE FROM permission"_s);
    Query insert(connection, u"INSERT INTO permission (action, permission_group) VALUES (?, ?)"_s);
    for (const Action action : rules::allActions()) {
        for (const PermissionGroup group : rules::allGroups()) {
            if (rules::mayDo(group, action))
                insert.bind(nameOf(action)).bind(code(group)).exec();
        }
    }
}

QSet<QString> matrix()
{
    QSet<QString> pairs;
    for (const Action action : rules::allActions()) {
        for (const PermissionGroup group : rules::allGroups()) {
            if (rules::mayDo(group, action))
                pairs.insert(nameOf(action) + u' ' + code(group));
        }
    }
    return pairs;
}

QString words(const char* text)
{
    return QCoreApplication::translate("Storage", text);
}

// Tables, views and functions of somebody else than the owner, and tables that have lost their policies.
QStringList problemsOfOwner(Connection& connection)
{
    QStringList problems;
    const QStringList strange = answersTo(
        connection, u"SELECT x.name FROM (SELECT relname AS name, relowner AS owner, relnamespace AS space "
                    "FROM pg_class WHERE relkind IN ('r', 'p', 'v', 'S') UNION ALL "
                    "SELECT proname, proowner, pronamespace FROM pg_proc p WHERE NOT EXISTS (SELECT 1 FROM "
                    "pg_depend d WHERE d.objid = p.oid AND d.deptype = 'e')) x JOIN pg_namespace n "
                    "ON n.oid = x.space WHERE n.nspname = 'yorozu' AND x.owner <> n.nspowner ORDER BY x.name"_s);
    for (const QString& name : strange)
        problems.append(words(QT_TRANSLATE_NOOP("Storage", "%1 does not belong to the owner of the data base. Whoever "
                                                           "looks after the server gives it back (ALTER … OWNER)."))
                            .arg(name));
    const QStringList loose =
        answersTo(connection, u"SELECT p.proname FROM pg_proc p JOIN pg_namespace n ON n.oid = p.pronamespace "
                              "WHERE n.nspname = 'yorozu' AND p.prosecdef AND (p.proacl IS NULL OR EXISTS "
                              "(SELECT 1 FROM aclexplode(p.proacl) a WHERE a.grantee = 0)) ORDER BY p.proname"_s);
    for (const QString& name : loose) {
        problems.append(
            words(QT_TRANSLATE_NOOP("Storage", "Everybody on the server may act as the owner by %1.")).arg(name));
    }
    const QStringList open =
        answersTo(connection, u"SELECT DISTINCT c.relname FROM pg_policy p JOIN pg_class c ON c.oid = p.polrelid "
                              "JOIN pg_namespace n ON n.oid = c.relnamespace "
                              "WHERE n.nspname = 'yorozu' AND NOT c.relrowsecurity ORDER BY c.relname"_s);
    for (const QString& name : open)
        problems.append(words(QT_TRANSLATE_NOOP(
                                  "Storage", "The row policies of %1 are switched off. Whoever looks after the server "
                                             "switches them on again (ALTER TABLE … ENABLE ROW LEVEL SECURITY)."))
                            .arg(name));
    return problems;
}

QStringList problemsOfGrants(Connection& connection, const QString& prefix)
{
    QStringList problems;
    const QStringList tables = tablesAndViews(connection);
    for (const PermissionGroup group : rules::allGroups()) {
        const RightsByTable rights = wantedBy(group, tables);
        QSet<QString> wanted;
        for (auto table = rights.cbegin(); table != rights.cend(); ++table) {
            for (const Right& right : *table)
                wanted.insert(table.key() + u": "_s + right.sql());
        }
        const QSet<QString> held = heldBy(connection, roleOf(prefix, group));
        QStringList more = (held - wanted).values();
        QStringList less = (wanted - held).values();
        more.sort();
        less.sort();
        for (const QString& right : std::as_const(more)) {
            problems.append(
                words(QT_TRANSLATE_NOOP("Storage", "The group “%1” has a right on the server that it is not "
                                                   "to have: %2. “yorozuctl upgrade” takes it away."))
                    .arg(label(group), right));
        }
        for (const QString& right : std::as_const(less)) {
            problems.append(
                words(QT_TRANSLATE_NOOP(
                          "Storage", "The group “%1” lacks a right on the server: %2. “yorozuctl upgrade” gives it."))
                    .arg(label(group), right));
        }
    }
    const QStringList kept = answersTo(connection, u"SELECT action || ' ' || permission_group FROM permission"_s);
    if (QSet<QString>(kept.cbegin(), kept.cend()) != matrix())
        problems.append(words(QT_TRANSLATE_NOOP("Storage", "The server holds another table of permissions than this "
                                                           "program. Run “yorozuctl upgrade”.")));
    return problems;
}

// Logins without a person, and persons whose login is in another group than they are.
QStringList problemsOfLogins(Connection& connection)
{
    QStringList problems;
    Query wrong(connection, LoginsInWrongGroups);
    wrong.exec();
    while (wrong.next()) {
        problems.append(
            words(QT_TRANSLATE_NOOP("Storage", "A login of the server is in a group that the staff list does "
                                               "not name: %1."))
                .arg(wrong.text(0) + u", "_s + wrong.text(1)));
    }
    const QStringList missing =
        answersTo(connection, u"SELECT s.login FROM staff s WHERE s.retired_at IS NULL AND s.login IS NOT NULL "
                              "AND NOT is_login_of_centre(lower(s.login)) ORDER BY s.login"_s);
    for (const QString& login : missing)
        problems.append(
            words(QT_TRANSLATE_NOOP("Storage", "The server has no login for %1 of the staff list.")).arg(login));
    return problems;
}

} // namespace

bool isOnServer(const Connection& connection)
{
    return connection.dialect().engine() == "postgresql"_L1;
}

void grantRights(Connection& connection)
{
    writeMatrix(connection);
    // Roles outlive a data base: who was in a former one of this name has no business in this one.
    Query strangers(connection, LoginsInWrongGroups);
    strangers.exec();
    while (strangers.next())
        runDirectly(connection,
                    u"REVOKE %1 FROM %2"_s.arg(identifier(strangers.text(1)), identifier(strangers.text(0))));
    const QString prefix = rolePrefix(connection);
    const QStringList tables = tablesAndViews(connection);
    // Whoever has lost his login is told that he has no right, not that there are no tables.
    runDirectly(connection, u"GRANT USAGE ON SCHEMA yorozu TO PUBLIC"_s);
    for (const PermissionGroup group : rules::allGroups()) {
        const QString role = roleOf(prefix, group);
        const QString quoted = identifier(role);
        if (answersTo(connection,
                      u"SELECT 1 FROM pg_roles WHERE rolname = '%1'"_s.arg(QString(role).replace(u'\'', "''"_L1)))
                .isEmpty())
            runDirectly(connection, u"CREATE ROLE %1 NOLOGIN"_s.arg(quoted));
        runDirectly(connection, u"REVOKE ALL ON ALL TABLES IN SCHEMA yorozu FROM "_s + quoted);
        grantTo(connection, role, wantedBy(group, tables));
        runDirectly(connection, u"GRANT EXECUTE ON FUNCTION own_password_was_given() TO "_s + quoted);
        const QString logins = u"FUNCTION set_login(bigint, text, text)"_s;
        runDirectly(connection, (rules::mayDo(group, Action::EditPeople) ? u"GRANT EXECUTE ON %1 TO %2"_s
                                                                         : u"REVOKE ALL ON %1 FROM %2"_s)
                                    .arg(logins, quoted));
    }
}

QStringList rightsProblems(Connection& connection)
{
    if (!isOnServer(connection))
        return {};
    return problemsOfOwner(connection) + problemsOfGrants(connection, rolePrefix(connection)) +
           problemsOfLogins(connection);
}

bool maySeeEverything(Connection& connection)
{
    if (!isOnServer(connection))
        return true;
    Query query(connection, u"SELECT CAST(is_owner() OR may('ReadAudit') AS int)"_s);
    query.exec();
    return query.next() && query.flag(0);
}

bool isOwnerAtWork(Connection& connection)
{
    return !isOnServer(connection) ||
           answersTo(connection, u"SELECT CASE WHEN is_owner() THEN 1 ELSE 0 END"_s).value(0) == "1"_L1;
}

Id<Staff> personAtWork(Connection& connection)
{
    if (!isOnServer(connection))
        return {};
    Query query(connection, u"SELECT staff_at_work()"_s);
    query.exec();
    return query.next() ? query.id<Staff>(0) : Id<Staff>();
}

} // namespace yorozu::storage
