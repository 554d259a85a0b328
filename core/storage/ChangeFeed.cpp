// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/ChangeFeed.h"

#include "core/storage/IdList.h"
#include "core/storage/MergeRows.h"
#include "core/storage/Query.h"

#include <QHash>
#include <QSqlDriver>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace yorozu::storage {

namespace {

constexpr qsizetype AtOnce = 500; // ids in one question

// Tables whose links bear the id of what the change set knows.
const QHash<QString, QSet<qint64> Changes::*>& setOf()
{
    static const QHash<QString, QSet<qint64> Changes::*> sets{
        {u"memo"_s, &Changes::memos},          {u"booking"_s, &Changes::bookings},
        {u"client"_s, &Changes::clients},      {u"client_case"_s, &Changes::cases},
        {u"referral"_s, &Changes::referrals},  {u"handover"_s, &Changes::handovers},
        {u"task"_s, &Changes::tasks},          {u"attachment"_s, &Changes::attachments},
        {u"staff"_s, &Changes::staff},         {u"agency"_s, &Changes::agencies},
        {u"activity"_s, &Changes::activities}, {u"waiting_request"_s, &Changes::waiting}};
    return sets;
}

// Links that stand for no change of a record: who saw or took something out, who signed in, the state of the index. A
// view that counted as one would make every screen look again, which is a view.
bool changesNothing(const QString& action, const QString& table)
{
    static const QSet<QString> actions{u"view"_s,    u"open"_s,     u"save"_s,           u"export"_s,
                                       u"pdf"_s,     u"print"_s,    u"backup"_s,         u"erase"_s,
                                       u"sign-in"_s, u"sign-out"_s, u"sign-in-refused"_s};
    static const QSet<QString> tables{u"search_state"_s,   u"import_run"_s,     u"case_file"_s, u"audit_payload"_s,
                                      u"booking_series"_s, u"activity_series"_s}; // their days have lines of their own
    return actions.contains(action) || tables.contains(table);
}

bool isOfRoster(const QString& table)
{
    return table == "duty_pattern"_L1 || table == "duty_day"_L1 || table == "roster_person"_L1 ||
           table == "training_plan"_L1;
}

// What records `from` lead to, by a question with a list of ids at its end.
void follow(Connection& connection, const QString& sql, const QSet<qint64>& from, QSet<qint64>& to)
{
    const QList<qint64> ids = from.values();
    for (qsizetype i = 0; i < ids.size(); i += AtOnce) {
        const IdList some(ids.mid(i, AtOnce));
        Query query(connection, sql + some.sql());
        some.bind(query);
        query.exec();
        while (query.next()) {
            if (!query.isNull(0))
                to.insert(query.number(0));
        }
    }
}

struct Links
{
    Changes changes;
    QSet<qint64> persons;
    QSet<qint64> nudges;
    QSet<qint64> pairs; // client_not_duplicate
    QSet<qint64> studies;
    QSet<qint64> merged;

    void add(const QString& action, const QString& table, qint64 row)
    {
        if (changesNothing(action, table))
            return;
        if (row == 0)
            changes.masters = true; // of a list as a whole: its order, a setting
        else if (isOfRoster(table))
            changes.roster = true;
        else if (table == "person"_L1)
            persons.insert(row);
        else if (table == "nudge"_L1)
            nudges.insert(row);
        else if (table == "case_study"_L1)
            studies.insert(row);
        else if (table == "client_not_duplicate"_L1)
            pairs.insert(row);
        else if (table == "memo"_L1 && (action == "draft"_L1 || action == "remove-draft"_L1))
            changes.drafts.insert(row);
        else if (const auto set = setOf().constFind(table); set != setOf().cend())
            (changes.*set.value()).insert(row);
        else
            changes.masters = true;
        if (table == "client"_L1 && (action == "merge"_L1 || action == "unmerge"_L1))
            merged.insert(row);
    }
};

// The change sets of one's own commits hold what goes with a record, too: the same is added here.
Changes whole(Connection& connection, const Links& links)
{
    Changes all = links.changes;
    follow(connection, u"SELECT client_id FROM person WHERE id"_s, links.persons, all.clients);
    follow(connection, u"SELECT client_id FROM client_case WHERE id"_s, links.changes.cases, all.clients);
    follow(connection, u"SELECT client_id FROM referral WHERE id"_s, links.changes.referrals, all.clients);
    follow(connection, u"SELECT first_id FROM client_not_duplicate WHERE id"_s, links.pairs, all.clients);
    follow(connection, u"SELECT second_id FROM client_not_duplicate WHERE id"_s, links.pairs, all.clients);
    follow(connection, u"SELECT booking_id FROM memo WHERE id"_s, links.changes.memos, all.bookings);
    // A study is of its memo or case.
    follow(connection, u"SELECT memo_id FROM case_study WHERE id"_s, links.studies, all.memos);
    follow(connection, u"SELECT case_id FROM case_study WHERE id"_s, links.studies, all.cases);
    follow(connection, u"SELECT b.id FROM nudge n JOIN booking b ON b.session_id = n.session_id WHERE n.id"_s,
           links.nudges, all.bookings);
    follow(connection, u"SELECT m.id FROM nudge n JOIN memo m ON m.session_id = n.session_id WHERE n.id"_s,
           links.nudges, all.memos);
    for (const ClientLink& link : ClientLinks) {
        if (link.changed)
            follow(connection, u"SELECT id FROM %1 WHERE client_id"_s.arg(QStringView(link.table)), links.merged,
                   all.*link.changed);
    }
    return all;
}

qint64 newestLink(Connection& connection)
{
    Query query(connection, u"SELECT coalesce(max(seq), 0) FROM audit_feed"_s);
    query.exec();
    return query.next() ? query.number(0) : 0;
}

qint64 versionOf(Connection& connection)
{
    Query query(connection, connection.dialect().changesOfOthers());
    query.exec();
    return query.next() ? query.number(0) : 0;
}

} // namespace

ChangeFeed::ChangeFeed(Connection& connection)
    : m_connection(connection)
    , m_version(versionOf(connection))
    , m_seen(newestLink(connection))
{
}

bool ChangeFeed::isOwn(qint64 link) const
{
    return std::any_of(m_own.cbegin(), m_own.cend(),
                       [link](const AuditLinks& own) { return own.first <= link && link <= own.last; });
}

void ChangeFeed::wroteItself(const AuditLinks& links)
{
    if (links.isEmpty())
        return;
    // One behind the other they are one: a long list is thousands of commits.
    if (!m_own.isEmpty() && m_own.constLast().last + 1 == links.first)
        m_own.last().last = links.last;
    else
        m_own.append(links);
}

ChangeFeed::News ChangeFeed::look()
{
    const qint64 version = versionOf(m_connection);
    if (version == m_version)
        return {};
    const ReadScope scope(m_connection);
    Links links;
    Query query(m_connection, u"SELECT seq, action, table_name, coalesce(row_id, 0) FROM audit_feed WHERE seq > ? "
                              "ORDER BY seq"_s);
    query.bind(m_seen).exec();
    qint64 seen = m_seen;
    while (query.next()) {
        seen = query.number(0);
        if (!isOwn(seen))
            links.add(query.text(1), query.text(2), query.number(3));
    }
    News news{true, whole(m_connection, links)};
    // Only now: after an error the same is asked again.
    m_version = version;
    m_seen = seen;
    m_own.removeIf([seen](const AuditLinks& own) { return own.last <= seen; });
    return news;
}

// SQLite's driver has notifications, too, but of its own connection only.
bool hearOfCommits(Connection& connection, QObject* receiver, const std::function<void()>& heard)
{
    QSqlDriver* driver = connection.handle().driver();
    if (connection.dialect().engine() != "postgresql"_L1 || !driver->subscribeToNotification(u"yorozu_changed"_s))
        return false;
    QObject::connect(driver, &QSqlDriver::notification, receiver,
                     [heard](const QString&, QSqlDriver::NotificationSource source, const QVariant&) {
                         if (source != QSqlDriver::SelfSource)
                             heard();
                     });
    return true;
}

} // namespace yorozu::storage
