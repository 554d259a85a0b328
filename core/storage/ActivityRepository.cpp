// SPDX-License-Identifier: GPL-3.0-or-later
// The reading half; ActivityWriting.cpp writes.
#include "core/storage/ActivityRepository.h"

#include "core/japanese/NameKey.h"
#include "core/storage/IdList.h"
#include "core/storage/Query.h"
#include "core/storage/SideBySide.h"

using namespace Qt::StringLiterals;

namespace yorozu::storage {

namespace {

constexpr auto Columns =
    u"SELECT x.id, x.kind, x.status, x.counted, x.day, x.last_day, x.starts, x.ends, x.place, x.theme, "
    "x.zemi_theme_id, coalesce(z.title, ''), x.office_id, coalesce(o.name, ''), x.programme_id, coalesce(p.name, ''), "
    "x.participants, x.firms, x.consultations, x.outcome, x.next_step, x.next_who_id, coalesce(w.name, ''), "
    "x.next_until, x.note, x.cancel_reason, x.series_id, x.series_day, coalesce(c.name, ''), x.version FROM activity x "
    "LEFT JOIN zemi_theme z ON z.id = x.zemi_theme_id LEFT JOIN office o ON o.id = x.office_id "
    "LEFT JOIN programme p ON p.id = x.programme_id LEFT JOIN staff w ON w.id = x.next_who_id "
    "LEFT JOIN staff c ON c.id = x.created_by";

std::optional<int> figure(const Query& row, int column)
{
    const std::optional<qint64> number = row.optionalNumber(column);
    return number ? std::optional(static_cast<int>(*number)) : std::nullopt;
}

Activity rowToActivity(const Query& row)
{
    Activity activity;
    activity.id = row.id<Activity>(0);
    activity.kind = activityKindFromCode(row.text(1)).value_or(ActivityKind::Meeting);
    activity.status = activityStatusFromCode(row.text(2)).value_or(ActivityStatus::Planned);
    activity.counted = row.flag(3);
    activity.day = row.date(4);
    activity.lastDay = row.date(5);
    activity.start = row.optionalNumber(6);
    activity.end = row.optionalNumber(7);
    activity.place = row.text(8);
    activity.theme = row.text(9);
    activity.zemi = row.id<ZemiTheme>(10);
    activity.zemiTitle = row.text(11);
    activity.office = row.id<Office>(12);
    activity.officeName = row.text(13);
    activity.programme = row.number(14);
    activity.programmeName = row.text(15);
    activity.participants = figure(row, 16);
    activity.firms = figure(row, 17);
    activity.consultations = figure(row, 18);
    activity.outcome = row.text(19);
    activity.next = {row.text(20), row.id<Staff>(21), row.text(22), row.date(23)};
    activity.note = row.text(24);
    activity.cancelReason = row.text(25);
    activity.series = row.id<ActivitySeries>(26);
    activity.seriesDay = row.date(27);
    activity.createdBy = row.text(28);
    activity.version = row.number(29);
    return activity;
}

// An agency is named as on the day of the activity: the first former name that was not over yet, or the one of today.
constexpr auto NameOnDay =
    u"coalesce((SELECT f.name FROM agency_name f WHERE f.agency_id = a.id AND f.valid_to >= x.day "
    "ORDER BY f.valid_to LIMIT 1), a.name)";

constexpr auto TraineeColumns = u"t.id, t.activity_id, t.name, t.kana, t.agency_id, a.name, t.branch, t.long_term, "
                                "t.first_day, t.last_day, t.note";

Trainee rowToTrainee(const Query& row, int first)
{
    return {row.id<Trainee>(first),    row.id<Activity>(first + 1), row.text(first + 2),  row.text(first + 3),
            row.id<Agency>(first + 4), row.text(first + 5),         row.text(first + 6),  row.flag(first + 7),
            row.date(first + 8),       row.date(first + 9),         row.text(first + 10), 0};
}

template <typename Word> QString anyOf(const QSet<Word>& words)
{
    return u'(' + QStringList(words.size(), u"?"_s).join(u", "_s) + u')';
}

QString condition(const ActivityFilter& filter)
{
    QString sql = u" WHERE 1 = 1"_s;
    if (!filter.kinds.isEmpty())
        sql += u" AND x.kind IN "_s + anyOf(filter.kinds);
    if (!filter.statuses.isEmpty())
        sql += u" AND x.status IN "_s + anyOf(filter.statuses);
    if (filter.from.isValid())
        sql += u" AND x.day >= ?"_s;
    if (filter.to.isValid())
        sql += u" AND x.day <= ?"_s;
    if (filter.agency && filter.withParts) {
        sql += u" AND EXISTS (SELECT 1 FROM activity_agency g WHERE g.activity_id = x.id AND g.agency_id IN "
               "(WITH RECURSIVE part (id) AS (SELECT a.id FROM agency a WHERE a.id = ? UNION SELECT m.other_id "
               "FROM part JOIN agency_merge m ON m.kept_id = part.id AND m.undone_at IS NULL) SELECT id FROM part))"_s;
    } else if (filter.agency) {
        sql += u" AND EXISTS (SELECT 1 FROM activity_agency g WHERE g.activity_id = x.id AND g.agency_id = ?)"_s;
    }
    if (filter.staff)
        sql += u" AND EXISTS (SELECT 1 FROM activity_staff g WHERE g.activity_id = x.id AND g.staff_id = ?)"_s;
    if (filter.zemi)
        sql += u" AND x.zemi_theme_id = ?"_s;
    if (filter.series)
        sql += u" AND x.series_id = ?"_s;
    if (!filter.ids.isEmpty())
        sql += u" AND x.id"_s + IdList(filter.ids).sql();
    return sql;
}

void bindFilter(Query& query, const ActivityFilter& filter)
{
    for (const ActivityKind kind : filter.kinds)
        query.bind(code(kind));
    for (const ActivityStatus status : filter.statuses)
        query.bind(code(status));
    if (filter.from.isValid())
        query.bind(filter.from);
    if (filter.to.isValid())
        query.bind(filter.to);
    if (filter.agency)
        query.bind(filter.agency);
    if (filter.staff)
        query.bind(filter.staff);
    if (filter.zemi)
        query.bind(filter.zemi);
    if (filter.series)
        query.bind(filter.series);
    if (!filter.ids.isEmpty())
        IdList(filter.ids).bind(query);
}

// What hangs on the activities of a list, by activity.
class Parts
{
public:
    Parts(Connection& connection, QString in, std::function<void(Query&)> bind)
        : m_connection(connection)
        , m_in(std::move(in))
        , m_bind(std::move(bind))
    {
    }

    void read()
    {
        SideBySide(m_connection)
            .add([this] { readAgencies(); })
            .add([this] { readPeople(); })
            .add([this] { readCases(); })
            .add([this] { readTrainees(); })
            .run();
    }
    void giveTo(Activity& activity)
    {
        const qint64 id = activity.id.number();
        activity.agencies = m_agencies.take(id);
        activity.staff = m_staff.take(id);
        activity.contacts = m_contacts.take(id);
        activity.cases = m_cases.take(id);
        activity.trainees = m_trainees.take(id);
    }

private:
    void each(const QString& sql, const QString& order, const std::function<void(const Query&)>& row)
    {
        Query query(m_connection, sql + m_in + order);
        m_bind(query);
        query.exec();
        while (query.next())
            row(query);
    }
    void readAgencies()
    {
        each(u"SELECT x.id, g.agency_id, %1, g.role, g.people, g.firms, g.times FROM activity x JOIN activity_agency g "
             "ON g.activity_id = x.id JOIN agency a ON a.id = g.agency_id"_s.arg(QString::fromUtf16(NameOnDay)),
             u" ORDER BY x.id, g.position"_s, [this](const Query& row) {
                 m_agencies[row.number(0)].append({row.id<Agency>(1), row.text(2),
                                                   agencyRoleFromCode(row.text(3)).value_or(AgencyRole::Partner),
                                                   figure(row, 4), figure(row, 5), figure(row, 6)});
             });
    }
    void readPeople()
    {
        each(u"SELECT x.id, s.id, s.name FROM activity x JOIN activity_staff g ON g.activity_id = x.id "
             "JOIN staff s ON s.id = g.staff_id"_s,
             u" ORDER BY x.id, g.position"_s, [this](const Query& row) {
                 m_staff[row.number(0)].append({row.id<Staff>(1), row.text(2)});
             });
        each(u"SELECT x.id, g.contact_id FROM activity x JOIN activity_contact g ON g.activity_id = x.id"_s,
             u" ORDER BY x.id, g.contact_id"_s,
             [this](const Query& row) { m_contacts[row.number(0)].append(row.id<AgencyContact>(1)); });
    }
    void readCases()
    {
        each(u"SELECT x.id, g.id, g.client_id, g.name, g.plan, g.first_step, g.owner_id, "
             "CASE WHEN g.owner_id IS NULL THEN g.owner_name ELSE s.name END, g.deadline, g.done_on, g.result "
             "FROM activity x JOIN assist_case g ON g.activity_id = x.id LEFT JOIN staff s ON s.id = g.owner_id"_s,
             u" ORDER BY x.id, g.position"_s, [this](const Query& row) {
                 m_cases[row.number(0)].append({row.id<AssistCase>(1), row.id<Client>(2), row.text(3), row.text(4),
                                                row.text(5), row.id<Staff>(6), row.text(7), row.date(8), row.date(9),
                                                row.text(10)});
             });
    }
    void readTrainees()
    {
        each(u"SELECT x.id, "_s + QString::fromUtf16(TraineeColumns) +
                 u" FROM activity x JOIN trainee t ON t.activity_id = x.id JOIN agency a ON a.id = t.agency_id"_s,
             u" ORDER BY x.id, t.position"_s,
             [this](const Query& row) { m_trainees[row.number(0)].append(rowToTrainee(row, 1)); });
    }

    Connection& m_connection;
    QString m_in;
    std::function<void(Query&)> m_bind;
    QHash<qint64, QList<ActivityAgency>> m_agencies;
    QHash<qint64, QList<ActivityStaff>> m_staff;
    QHash<qint64, QList<Id<AgencyContact>>> m_contacts;
    QHash<qint64, QList<AssistCase>> m_cases;
    QHash<qint64, QList<Trainee>> m_trainees;
};

QList<Activity> readAll(Connection& connection, const QString& where, const QString& order,
                        const std::function<void(Query&)>& bind)
{
    QList<Activity> activities;
    Parts parts(connection, where, bind);
    SideBySide(connection)
        .add([&] {
            Query query(connection, QString::fromUtf16(Columns) + where + order);
            bind(query);
            query.exec();
            while (query.next())
                activities.append(rowToActivity(query));
        })
        .add([&] { parts.read(); })
        .run();
    for (Activity& activity : activities)
        parts.giveTo(activity);
    return activities;
}

} // namespace

std::optional<Activity> ActivityRepository::byId(Id<Activity> id)
{
    ActivityFilter filter;
    filter.ids = {id.number()};
    const QList<Activity> found = id ? list(filter) : QList<Activity>();
    return found.isEmpty() ? std::nullopt : std::optional(found.constFirst());
}

QList<Activity> ActivityRepository::list(const ActivityFilter& filter)
{
    QString where = condition(filter);
    const QString order = u" ORDER BY x.day DESC, coalesce(x.starts, 0) DESC, x.id DESC"_s;
    if (filter.limit >= 0)
        where = u" WHERE x.id IN (SELECT x.id FROM activity x%1%2 LIMIT %3)"_s.arg(where, order).arg(filter.limit);
    return readAll(m_connection, where, order, [&filter](Query& query) { bindFilter(query, filter); });
}

QList<Activity> ActivityRepository::waiting(QDate today)
{
    return readAll(m_connection,
                   u" WHERE x.status = 'held' OR (x.status = 'planned' AND coalesce(x.last_day, x.day) < ?)"_s,
                   u" ORDER BY x.day, x.id"_s, [today](Query& query) { query.bind(today); });
}

QHash<qint64, int> ActivityRepository::meetings(Id<Agency> agency)
{
    Query query(m_connection, u"SELECT g.contact_id, count(*) FROM agency_contact c JOIN activity_contact g "
                              "ON g.contact_id = c.id JOIN activity x ON x.id = g.activity_id "
                              "WHERE c.agency_id = ? AND x.status IN ('held', 'reported') GROUP BY g.contact_id"_s);
    query.bind(agency).exec();
    QHash<qint64, int> met;
    while (query.next())
        met.insert(query.number(0), static_cast<int>(query.number(1)));
    return met;
}

QList<Trainee> trainees(Connection& connection, const TraineeFilter& filter)
{
    QList<Trainee> list;
    QHash<QString, QList<UtcSeconds>> sessions; // by name and agency
    const auto key = [](const QString& name, qint64 agency) {
        return japanese::nameKey(name) + u'/' + QString::number(agency);
    };
    SideBySide(connection)
        .add([&] {
            QString sql =
                u"SELECT "_s + QString::fromUtf16(TraineeColumns) +
                u" FROM trainee t JOIN agency a ON a.id = t.agency_id JOIN activity x ON x.id = t.activity_id "
                "WHERE x.status <> 'cancelled'"_s;
            sql += filter.agency ? u" AND t.agency_id = ?"_s : QString();
            sql += filter.finishedBefore.isValid() ? u" AND t.last_day < ?"_s : QString();
            Query query(connection, sql + u" ORDER BY t.first_day DESC, t.id DESC"_s);
            if (filter.agency)
                query.bind(filter.agency);
            if (filter.finishedBefore.isValid())
                query.bind(filter.finishedBefore);
            query.exec();
            while (query.next())
                list.append(rowToTrainee(query, 0));
        })
        .add([&] {
            Query query(connection, u"SELECT t.name, coalesce(t.agency_id, 0), m.starts FROM memo_attendee t "
                                    "JOIN memo m ON m.id = t.memo_id WHERE t.part = 'trainee' "
                                    "AND m.status IN ('submitted', 'confirmed')"_s);
            query.exec();
            while (query.next())
                sessions[key(query.text(0), query.number(1))].append(query.number(2));
        })
        .run();
    for (Trainee& one : list) {
        const QList<UtcSeconds> all = sessions.value(key(one.name, one.agency.number()));
        one.satIn = static_cast<int>(std::count_if(all.cbegin(), all.cend(), [&one](UtcSeconds at) {
            const QDate day = tokyoDate(at);
            return one.first <= day && day <= one.last;
        }));
    }
    return list;
}

QHash<qint64, AgencyUse> agencyUses(Connection& connection, QDate from, QDate to)
{
    Query query(connection,
                u"SELECT g.agency_id, max(x.day), sum(CASE WHEN x.day >= ? AND x.day <= ? AND x.counted = 1 "
                "THEN 1 ELSE 0 END) FROM activity x JOIN activity_agency g ON g.activity_id = x.id "
                "WHERE x.status IN ('held', 'reported') GROUP BY g.agency_id"_s);
    query.bind(from).bind(to).exec();
    QHash<qint64, AgencyUse> uses;
    while (query.next())
        uses.insert(query.number(0), {query.date(1), static_cast<int>(query.number(2))});
    return uses;
}

QHash<qint64, QDate> lastUses(Connection& connection, QDate until)
{
    // One step into the key for each agency.
    Query query(connection, u"SELECT a.id, (SELECT max(u.day) FROM agency_use u WHERE u.agency_id = a.id "
                            "AND u.day <= ? AND u.times > 0) FROM agency a"_s);
    query.bind(until).exec();
    QHash<qint64, QDate> uses;
    while (query.next()) {
        if (const QDate day = query.date(1); day.isValid())
            uses.insert(query.number(0), day);
    }
    return uses;
}

std::pair<int, int> clientsSentBy(Connection& connection, Id<Agency> agency, UtcSeconds since)
{
    Query query(connection, u"SELECT count(*), count(CASE WHEN EXISTS (SELECT 1 FROM memo m WHERE m.client_id = c.id "
                            "AND m.starts >= ? AND m.status IN ('submitted', 'confirmed')) THEN 1 END) FROM client c "
                            "WHERE c.agency_id = ? AND c.merged_into_id IS NULL"_s);
    query.bind(since).bind(agency).exec();
    if (!query.next())
        return {0, 0};
    return {static_cast<int>(query.number(0)), static_cast<int>(query.number(1))};
}

} // namespace yorozu::storage
