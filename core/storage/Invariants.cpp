// SPDX-License-Identifier: GPL-3.0-or-later
// What `yorozuctl check` finds out. One question per rule; each row of an answer is one problem.
#include "core/storage/Answers.h"
#include "core/storage/AuditRepository.h"
#include "core/storage/Query.h"
#include "core/storage/SearchIndex.h"
#include "core/storage/ServerRights.h"
#include "core/storage/StorageError.h"

#include <QCoreApplication>

#include <array>

using namespace Qt::StringLiterals;

namespace yorozu::storage {

namespace {

struct Rule
{
    const char* problem; // %1: what the question answers
    const char16_t* question;
};

constexpr std::array Rules{
    Rule{QT_TRANSLATE_NOOP("Storage", "Two sessions hold the same booth, person or client at one time: %1."),
         u"SELECT a.resource_kind || ' ' || a.resource || ', ' || a.owner_kind || ' ' || a.owner || ', ' || "
         "b.owner_kind || ' ' || b.owner FROM occupancy a JOIN occupancy b ON a.resource_kind = b.resource_kind "
         "AND a.resource = b.resource AND a.id < b.id AND a.starts < b.ends AND b.starts < a.ends"},
    Rule{QT_TRANSLATE_NOOP("Storage", "Session %1 takes place, but its booth is not kept for it."),
         u"SELECT s.number FROM booking b JOIN session s ON s.id = b.session_id WHERE b.imported = 0 "
         "AND b.booth_id IS NOT NULL AND b.status NOT IN ('cancelled', 'no-show') AND NOT EXISTS "
         "(SELECT 1 FROM occupancy o WHERE o.owner_kind = 'booking' AND o.owner = b.id AND o.resource_kind = 'booth' "
         "AND o.resource = b.booth_id AND o.starts <= b.starts AND o.ends >= b.ends)"},
    Rule{QT_TRANSLATE_NOOP("Storage", "The cancelled session %1 still keeps its booth or people."),
         u"SELECT DISTINCT s.number FROM booking b JOIN session s ON s.id = b.session_id JOIN occupancy o "
         "ON o.owner_kind = 'booking' AND o.owner = b.id WHERE b.status IN ('cancelled', 'no-show')"},
    Rule{
        QT_TRANSLATE_NOOP("Storage", "Session %1 takes place, but its people or its client are not kept for it."),
        u"SELECT DISTINCT s.number FROM booking b JOIN session s ON s.id = b.session_id "
        "JOIN booking_staff w ON w.booking_id = b.id AND w.part IN ('lead', 'second') "
        "WHERE b.imported = 0 AND b.status NOT IN ('cancelled', 'no-show') AND NOT EXISTS "
        "(SELECT 1 FROM occupancy o WHERE o.owner_kind = 'booking' AND o.owner = b.id AND o.resource_kind = 'staff' "
        "AND o.resource = w.staff_id) "
        "UNION SELECT s.number FROM booking b JOIN session s ON s.id = b.session_id WHERE b.imported = 0 "
        "AND b.client_id IS NOT NULL AND b.status NOT IN ('cancelled', 'no-show') AND NOT EXISTS "
        "(SELECT 1 FROM occupancy o WHERE o.owner_kind = 'booking' AND o.owner = b.id AND o.resource_kind = 'client')"},
    // Buffers widen the rows of booth and staff, and no others. What was over when its client was merged stays with
    // the former one.
    Rule{QT_TRANSLATE_NOOP("Storage", "What is kept for session %1 is not what belongs to it, or not at its time."),
         u"SELECT DISTINCT s.number FROM occupancy o JOIN booking b ON o.owner_kind = 'booking' AND o.owner = b.id "
         "JOIN session s ON s.id = b.session_id WHERE b.status NOT IN ('cancelled', 'no-show') AND (b.imported = 1 "
         "OR o.starts <> b.starts - CASE WHEN o.resource_kind = 'client' THEN 0 ELSE 60 * b.buffer_before END "
         "OR o.ends <> b.ends + CASE WHEN o.resource_kind = 'client' THEN 0 ELSE 60 * b.buffer_after END "
         "OR (o.resource_kind = 'staff' AND o.activity <> coalesce(b.activity_id, 0)) "
         "OR (o.resource_kind = 'booth' AND o.resource <> coalesce(b.booth_id, 0)) "
         "OR (o.resource_kind = 'client' AND o.resource <> coalesce(b.client_id, 0) AND NOT EXISTS "
         "(SELECT 1 FROM client c WHERE c.id = o.resource AND c.merged_into_id IS NOT NULL)) "
         "OR (o.resource_kind = 'staff' AND NOT EXISTS (SELECT 1 FROM booking_staff w WHERE w.booking_id = b.id "
         "AND w.staff_id = o.resource AND w.part IN ('lead', 'second'))))"},
    Rule{QT_TRANSLATE_NOOP("Storage", "The time of people is kept for an activity that does not take place: %1."),
         u"SELECT DISTINCT CAST(o.owner AS text) FROM occupancy o LEFT JOIN activity a ON a.id = o.owner "
         "WHERE o.owner_kind = 'activity' AND (a.id IS NULL OR a.status = 'cancelled')"},
    // When it was written last it was not over yet; what was entered afterwards keeps nobody.
    Rule{QT_TRANSLATE_NOOP("Storage", "Activity %1 takes place, but its people are not kept for it."),
         u"SELECT DISTINCT CAST(a.id AS text) FROM activity a JOIN activity_staff w ON w.activity_id = a.id "
         "WHERE a.status <> 'cancelled' AND a.ends > a.updated_at AND NOT EXISTS (SELECT 1 FROM occupancy o "
         "WHERE o.owner_kind = 'activity' AND o.owner = a.id AND o.resource = w.staff_id AND o.starts = a.starts "
         "AND o.ends = a.ends AND o.activity = a.id)"},
    Rule{QT_TRANSLATE_NOOP("Storage", "What is kept for activity %1 is not what belongs to it, or not at its time."),
         u"SELECT DISTINCT CAST(a.id AS text) FROM occupancy o JOIN activity a ON a.id = o.owner "
         "WHERE o.owner_kind = 'activity' AND (o.resource_kind <> 'activity-staff' OR o.activity <> a.id "
         "OR o.starts <> coalesce(a.starts, 0) OR o.ends <> coalesce(a.ends, 0) OR NOT EXISTS "
         "(SELECT 1 FROM activity_staff w WHERE w.activity_id = a.id AND w.staff_id = o.resource))"},
    Rule{QT_TRANSLATE_NOOP("Storage", "%1 is to be in a session and at an activity at one time."),
         u"SELECT DISTINCT s.name FROM occupancy a JOIN occupancy b ON b.resource_kind = 'staff' "
         "AND b.resource = a.resource AND a.starts < b.ends AND b.starts < a.ends AND a.activity <> b.activity "
         "JOIN staff s ON s.id = a.resource WHERE a.resource_kind = 'activity-staff'"},
    Rule{QT_TRANSLATE_NOOP("Storage", "The fiscal year or month of activity %1 is not that of its day."),
         u"SELECT CAST(id AS text) FROM activity WHERE month <> CAST(substr(day, 6, 2) AS bigint) OR fiscal_year <> "
         "CAST(substr(day, 1, 4) AS bigint) - CASE WHEN substr(day, 6, 2) < '04' THEN 1 ELSE 0 END"},
    Rule{
        QT_TRANSLATE_NOOP("Storage", "Agency %1 was merged in a circle."),
        u"WITH RECURSIVE up (start, here) AS (SELECT other_id, kept_id FROM agency_merge WHERE undone_at IS NULL "
        "UNION SELECT u.start, g.kept_id FROM up u JOIN agency_merge g ON g.other_id = u.here AND g.undone_at IS NULL) "
        "SELECT a.name FROM up JOIN agency a ON a.id = up.start WHERE up.here = up.start"},
    Rule{QT_TRANSLATE_NOOP("Storage", "Agency %1 is part of another one, and still on the list."),
         u"SELECT a.name FROM agency_merge g JOIN agency a ON a.id = g.other_id "
         "WHERE g.undone_at IS NULL AND a.retired_at IS NULL"},
    Rule{QT_TRANSLATE_NOOP("Storage", "Agency %1 had two names at one time."),
         u"SELECT DISTINCT a.name FROM agency_name b JOIN agency_name n ON n.agency_id = b.agency_id "
         "AND b.valid_to < n.valid_to AND (n.valid_from IS NULL OR n.valid_from <= b.valid_to) "
         "JOIN agency a ON a.id = b.agency_id"},
    Rule{QT_TRANSLATE_NOOP("Storage", "Activity %1 has what its kind does not have."),
         u"SELECT CAST(a.id AS text) FROM activity a WHERE (a.zemi_theme_id IS NOT NULL "
         "AND a.kind NOT IN ('zemi-day', 'zemi-seminar')) OR (a.kind NOT IN ('off-site-day', 'zemi-day') "
         "AND (a.firms IS NOT NULL OR a.consultations IS NOT NULL)) OR (a.kind <> 'assist' AND EXISTS "
         "(SELECT 1 FROM assist_case k WHERE k.activity_id = a.id)) OR (a.kind <> 'trainee' AND EXISTS "
         "(SELECT 1 FROM trainee t WHERE t.activity_id = a.id))"},
    Rule{QT_TRANSLATE_NOOP("Storage", "Trainee %1 comes from an agency that does not take part, or on other days."),
         u"SELECT t.name FROM trainee t JOIN activity a ON a.id = t.activity_id WHERE t.first_day < a.day "
         "OR t.last_day > coalesce(a.last_day, a.day) OR NOT EXISTS (SELECT 1 FROM activity_agency g "
         "WHERE g.activity_id = a.id AND g.agency_id = t.agency_id)"},
    Rule{QT_TRANSLATE_NOOP("Storage", "Activity %1 is of a series and of no day of it, or the other way round."),
         u"SELECT CAST(id AS text) FROM activity WHERE (series_id IS NULL) <> (series_day IS NULL)"},
    Rule{QT_TRANSLATE_NOOP("Storage", "A figure is entered for a kind of activity that is not known: %1."),
         u"SELECT f.kind FROM (SELECT kind FROM published_figure UNION SELECT kind FROM activity_target) f "
         "WHERE f.kind NOT IN ('meeting', 'off-site-day', 'seminar', 'zemi-day', 'zemi-seminar', 'assist', "
         "'visit-paid', 'visit-received', 'trainee', 'follow-up', 'group', 'publicity', 'agency-event', 'video')"},
    Rule{QT_TRANSLATE_NOOP("Storage", "The closed month %1 counts a record that is not there or cannot be read."),
         u"SELECT DISTINCT c.month FROM report_closing c JOIN report_closing_row r ON r.closing_id = c.id "
         "LEFT JOIN memo m ON r.kind = 'memo' AND m.id = r.row_id "
         "LEFT JOIN booking b ON r.kind = 'booking' AND b.id = r.row_id "
         "LEFT JOIN activity a ON r.kind = 'activity' AND a.id = r.row_id "
         "WHERE coalesce(m.id, b.id, a.id) IS NULL OR r.facts NOT LIKE '{%}'"},
    Rule{QT_TRANSLATE_NOOP("Storage", "A record of the closed month %1 that is not there is explained."),
         u"SELECT DISTINCT c.month FROM report_closing c JOIN report_explanation r ON r.closing_id = c.id "
         "LEFT JOIN memo m ON r.kind = 'memo' AND m.id = r.row_id "
         "LEFT JOIN booking b ON r.kind = 'booking' AND b.id = r.row_id "
         "LEFT JOIN activity a ON r.kind = 'activity' AND a.id = r.row_id WHERE coalesce(m.id, b.id, a.id) IS NULL"},
    Rule{QT_TRANSLATE_NOOP("Storage", "A month is on record that does not begin with its first day: %1."),
         u"SELECT month FROM report_closing WHERE month NOT LIKE '____-__-01' "
         "UNION SELECT first_month FROM centre_figure WHERE first_month NOT LIKE '____-__-01'"},
    Rule{QT_TRANSLATE_NOOP("Storage", "What cross table “%1” asks for cannot be read."),
         u"SELECT name FROM report_view WHERE definition NOT LIKE '{%}'"},
    Rule{QT_TRANSLATE_NOOP("Storage", "When agency %1 used the centre is not what its records say."),
         u"SELECT a.name FROM agency a WHERE a.id IN (SELECT u.agency_id FROM (SELECT agency_id, day, source, times "
         "FROM agency_use EXCEPT SELECT agency_id, day, source, times FROM agency_use_counted) u) "
         "OR a.id IN (SELECT c.agency_id FROM (SELECT agency_id, day, source, times FROM agency_use_counted "
         "EXCEPT SELECT agency_id, day, source, times FROM agency_use) c)"},
    Rule{QT_TRANSLATE_NOOP("Storage", "What the figures count of activity %1 is not what its records say."),
         u"SELECT CAST(d.activity_id AS text) FROM (SELECT * FROM activity_figures EXCEPT "
         "SELECT * FROM activity_figures_counted) d UNION SELECT CAST(d.activity_id AS text) FROM "
         "(SELECT * FROM activity_figures_counted EXCEPT SELECT * FROM activity_figures) d"},
    Rule{QT_TRANSLATE_NOOP("Storage", "Memo %1 has no lead, or another one than it is counted for."),
         u"SELECT s.number FROM memo m JOIN session s ON s.id = m.session_id "
         "LEFT JOIN memo_attendee a ON a.memo_id = m.id AND a.part = 'lead' "
         "WHERE m.status IN ('submitted', 'confirmed') AND (a.staff_id IS NULL OR a.staff_id <> m.lead_id)"},
    Rule{QT_TRANSLATE_NOOP("Storage", "The revisions of memo %1 have a gap."),
         u"SELECT s.number FROM memo m JOIN session s ON s.id = m.session_id WHERE m.revision <> "
         "(SELECT count(*) FROM memo_revision r WHERE r.memo_id = m.id) OR m.revision <> "
         "(SELECT coalesce(max(r.number), 0) FROM memo_revision r WHERE r.memo_id = m.id)"},
    Rule{QT_TRANSLATE_NOOP("Storage", "Memo %1 was submitted, but its text is missing."),
         u"SELECT s.number FROM memo m JOIN session s ON s.id = m.session_id WHERE m.revision > 0 AND (NOT EXISTS "
         "(SELECT 1 FROM memo_text t WHERE t.memo_id = m.id) OR NOT EXISTS "
         "(SELECT 1 FROM impression_kept i WHERE i.memo_id = m.id))"},
    Rule{QT_TRANSLATE_NOOP("Storage", "Memo %1 and its booking have different numbers."),
         u"SELECT s.number FROM memo m JOIN session s ON s.id = m.session_id JOIN booking b ON b.id = m.booking_id "
         "WHERE b.session_id <> m.session_id"},
    Rule{QT_TRANSLATE_NOOP("Storage", "Client %1 was merged in a circle."),
         u"WITH RECURSIVE up (start, here) AS (SELECT id, merged_into_id FROM client WHERE merged_into_id IS NOT NULL "
         "UNION SELECT u.start, k.merged_into_id FROM up u JOIN client k ON k.id = u.here "
         "WHERE k.merged_into_id IS NOT NULL) SELECT c.number FROM up JOIN client c ON c.id = up.start "
         "WHERE up.here = up.start"},
    Rule{QT_TRANSLATE_NOOP("Storage", "Client %1 was merged, but nothing says how."),
         u"SELECT c.number FROM client c LEFT JOIN client_merge g ON g.other_id = c.id AND g.undone_at IS NULL "
         "WHERE coalesce(c.merged_into_id, 0) <> coalesce(g.kept_id, 0)"},
    Rule{QT_TRANSLATE_NOOP("Storage", "What belongs to a client still points to one that was merged: %1."),
         u"SELECT x.what || ', ' || c.number FROM (SELECT 'person ' || id AS what, client_id FROM person "
         "UNION ALL SELECT 'case ' || id, client_id FROM client_case "
         "UNION ALL SELECT 'booking ' || id, client_id FROM booking "
         "UNION ALL SELECT 'memo ' || id, client_id FROM memo "
         "UNION ALL SELECT 'attachment ' || id, client_id FROM attachment "
         "UNION ALL SELECT 'handover ' || id, client_id FROM handover "
         "UNION ALL SELECT 'task ' || id, client_id FROM task "
         "UNION ALL SELECT 'request ' || id, client_id FROM waiting_request "
         "UNION ALL SELECT 'assist case ' || id, client_id FROM assist_case "
         "UNION ALL SELECT 'referral ' || id, client_id FROM referral) x "
         "JOIN client c ON c.id = x.client_id WHERE c.merged_into_id IS NOT NULL"},
    Rule{QT_TRANSLATE_NOOP("Storage", "The time of session %1 is kept for a client that was merged."),
         u"SELECT s.number FROM client_merge g JOIN occupancy o ON o.resource_kind = 'client' "
         "AND o.resource = g.other_id AND o.owner_kind = 'booking' AND o.ends > g.merged_at "
         "JOIN booking b ON b.id = o.owner JOIN session s ON s.id = b.session_id WHERE g.undone_at IS NULL"},
    Rule{QT_TRANSLATE_NOOP("Storage", "%1 belongs to the case of another client."),
         u"SELECT s.number FROM memo m JOIN session s ON s.id = m.session_id JOIN client_case k ON k.id = m.case_id "
         "WHERE m.client_id IS NOT NULL AND m.client_id <> k.client_id "
         "UNION SELECT s.number FROM booking b JOIN session s ON s.id = b.session_id "
         "JOIN client_case k ON k.id = b.case_id WHERE b.client_id IS NOT NULL AND b.client_id <> k.client_id "
         "UNION SELECT c.number FROM referral r JOIN client c ON c.id = r.client_id "
         "JOIN client_case k ON k.id = r.case_id WHERE r.client_id <> k.client_id"},
    Rule{QT_TRANSLATE_NOOP("Storage", "The counter of %1 is behind the numbers that were drawn."),
         u"SELECT s.period FROM session s LEFT JOIN counter c ON c.kind = 'session' AND c.period = s.period "
         "GROUP BY s.period, c.value HAVING c.value IS NULL OR c.value < max(s.sequence) "
         "UNION ALL SELECT 'C' FROM client k LEFT JOIN counter c ON c.kind = 'client' AND c.period = '' "
         "GROUP BY c.value HAVING c.value IS NULL OR c.value < max(CAST(substr(k.number, 3) AS bigint))"},
};

void checkRules(Connection& connection, QStringList& problems)
{
    for (const Rule& rule : Rules) {
        const QString question = QString::fromUtf16(rule.question);
        const QStringList answers = answersTo(connection, question);
        for (const QString& answer : answers)
            problems.append(QCoreApplication::translate("Storage", rule.problem).arg(answer));
    }
}

} // namespace

void checkFileItself(Connection& connection, QStringList& problems)
{
    QStringList checks = connection.dialect().fileChecks();
    if (const QString more = connection.dialect().referenceChecks(); !more.isEmpty())
        checks += answersTo(connection, more);
    for (const QString& check : checks) {
        const QStringList answers = answersTo(connection, check);
        for (const QString& answer : answers) {
            if (answer == "ok"_L1)
                continue;
            problems.append(
                QCoreApplication::translate("Storage", "The file is damaged: %1. Restore a backup.").arg(answer));
        }
    }
}

QStringList checkInvariants(Connection& connection)
{
    QStringList problems;
    // One part that cannot be read must not hide what the others find.
    const std::array<std::function<void()>, 5> parts{
        [&] { checkFileItself(connection, problems); },
        [&] { checkRules(connection, problems); },
        [&] { problems += AuditRepository(connection).verifyChain(); },
        [&] { problems += SearchIndex(connection).verify(); },
        [&] { problems += rightsProblems(connection); },
    };
    for (const auto& part : parts) {
        try {
            const ReadScope scope(connection);
            part();
        } catch (const StorageError& error) {
            problems.append(error.error().message);
        }
    }
    return problems;
}

QList<std::pair<QString, qint64>> countRecords(Connection& connection)
{
    constexpr std::array Tables{
        std::pair{u"memos", u"memo"},           std::pair{u"clients", u"client"},
        std::pair{u"cases", u"client_case"},    std::pair{u"referrals", u"referral"},
        std::pair{u"bookings", u"booking"},     std::pair{u"staff", u"staff"},
        std::pair{u"agencies", u"agency"},      std::pair{u"activities", u"activity"},
        std::pair{u"drafts", u"draft_outline"}, std::pair{u"revisions", u"memo_revision"},
        std::pair{u"audit", u"audit_feed"},     std::pair{u"attachments", u"attachment"},
        std::pair{u"handovers", u"handover"},   std::pair{u"tasks", u"task"},
    };
    const ReadScope scope(connection);
    QList<std::pair<QString, qint64>> counts;
    for (const auto& [name, table] : Tables) {
        Query query(connection, u"SELECT count(*) FROM "_s + QString::fromUtf16(table));
        query.exec();
        counts.append({QString::fromUtf16(name), query.next() ? query.number(0) : 0});
    }
    return counts;
}

} // namespace yorozu::storage
