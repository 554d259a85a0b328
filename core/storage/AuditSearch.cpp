// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/AuditSearch.h"

#include "core/storage/AuditSubjects.h"
#include "core/storage/IdList.h"
#include "core/storage/Json.h"
#include "core/storage/Query.h"

#include <functional>

using namespace Qt::StringLiterals;

namespace yorozu::storage {

namespace {

constexpr auto Columns = "c.seq AS seq, c.at AS at, c.staff_id AS staff_id, c.staff_name AS staff_name, "
                         "c.workstation AS workstation, c.action AS action, c.table_name AS table_name, "
                         "c.row_id AS row_id"_L1;
// Sorted by hand where another index than that of the moment must find the lines: an engine that knows nothing of how
// many there are would read all of the record in its order.
constexpr auto ColumnsBesideIndex = "c.seq AS seq, c.at + 0 AS at, c.staff_id AS staff_id, c.staff_name AS staff_name, "
                                    "c.workstation AS workstation, c.action AS action, c.table_name AS table_name, "
                                    "c.row_id AS row_id"_L1;

using Binder = std::function<void(Query&)>;

// A condition and what is bound to it, in one order.
struct Part
{
    QString sql;
    QList<Binder> binders;

    void add(const QString& condition, const Binder& binder = {})
    {
        sql += sql.isEmpty() ? condition : u" AND "_s + condition;
        if (binder)
            binders.append(binder);
    }
    void bind(Query& query) const
    {
        for (const Binder& binder : binders)
            binder(query);
    }
};

void addText(Part& part, const QString& condition, const QString& text)
{
    part.add(condition, [text](Query& query) { query.bind(text); });
}
void addNumber(Part& part, const QString& condition, qint64 number)
{
    part.add(condition, [number](Query& query) { query.bind(number); });
}

void addTexts(Part& part, const QString& start, const QStringList& texts)
{
    part.add(start + u" ("_s + QStringList(texts.size(), u"?"_s).join(u", "_s) + u')', [texts](Query& query) {
        for (const QString& text : texts)
            query.bind(text);
    });
}

// Who and when, which every part of a question shares.
void addCommon(Part& part, const AuditQuestion& question)
{
    if (question.staff && *question.staff == 0)
        part.add(u"c.staff_id IS NULL"_s);
    else if (question.staff)
        addNumber(part, u"c.staff_id = ?"_s, *question.staff);
    if (question.from != 0)
        addNumber(part, u"c.at >= ?"_s, question.from);
    if (question.to != 0)
        addNumber(part, u"c.at < ?"_s, question.to);
    if (question.after) {
        part.add(u"(c.at, c.seq) < (?, ?)"_s, [place = *question.after](Query& query) {
            query.bind(place.at);
            query.bind(place.seq);
        });
    }
}

void addKind(Part& part, const std::optional<AuditKind>& kind)
{
    if (!kind)
        return;
    if (*kind != AuditKind::Change) {
        addTexts(part, u"c.action IN"_s, auditActionsOf(*kind));
        return;
    }
    addTexts(part, u"c.action NOT IN"_s,
             auditActionsOf(AuditKind::View) + auditActionsOf(AuditKind::Output) + auditActionsOf(AuditKind::Upkeep));
}

// The lists and copies that held all of them: no row is named.
QList<Part> wholesale(const AuditQuestion& question, const AuditSubjects& subjects)
{
    QStringList lists;
    for (const auto* table : {u"client", u"memo"}) {
        if (subjects.rows.contains(QString::fromUtf16(table)))
            lists.append(QString::fromUtf16(table));
    }
    Part exports;
    addText(exports, u"c.action = ?"_s, u"export"_s);
    exports.add(u"c.row_id IS NULL"_s);
    addTexts(exports, u"c.table_name IN"_s, lists);
    Part copies;
    addText(copies, u"c.action = ?"_s, u"backup"_s);
    for (Part* part : {&exports, &copies}) {
        addNumber(*part, u"c.at >= ?"_s, subjects.since);
        addKind(*part, question.kind);
        addCommon(*part, question);
    }
    return {exports, copies};
}

// The parts whose lines together answer the question; each of them is found through one index.
struct Plan
{
    QList<Part> parts;
    bool besideIndex = false; // not read in the order of the moments
};

Plan planOf(Connection& connection, const AuditQuestion& question)
{
    Plan plan;
    if (question.client || question.person || question.memo) {
        const AuditSubjects subjects = subjectsOf(connection, question);
        plan.besideIndex = true;
        if (subjects.isEmpty())
            return plan;
        for (auto table = subjects.rows.cbegin(); table != subjects.rows.cend(); ++table) {
            const IdList ids(table.value());
            Part part;
            addText(part, u"c.table_name = ?"_s, table.key());
            part.add(u"c.row_id"_s + ids.sql(), [ids](Query& query) { ids.bind(query); });
            addKind(part, question.kind);
            addCommon(part, question);
            plan.parts.append(part);
        }
        plan.parts += wholesale(question, subjects);
        return plan;
    }
    Part whole;
    if (!question.table.isEmpty())
        addText(whole, u"c.table_name = ?"_s, question.table);
    if (question.row != 0)
        addNumber(whole, u"c.row_id = ?"_s, question.row);
    addCommon(whole, question);
    plan.besideIndex = question.row != 0;
    if (!question.kind || *question.kind == AuditKind::Change || plan.besideIndex) {
        addKind(whole, question.kind);
        plan.parts.append(whole);
        return plan;
    }
    const QStringList actions = auditActionsOf(*question.kind);
    for (const QString& action : actions) {
        Part part = whole;
        addText(part, u"c.action = ?"_s, action);
        plan.parts.append(part);
    }
    return plan;
}

QString sqlOf(const Plan& plan)
{
    QStringList selects;
    for (qsizetype at = 0; at < plan.parts.size(); ++at) {
        const QString condition = plan.parts.at(at).sql.isEmpty() ? QString() : u" WHERE "_s + plan.parts.at(at).sql;
        const QString order = plan.besideIndex ? u"ORDER BY 2 DESC, 1 DESC"_s : u"ORDER BY c.at DESC, c.seq DESC"_s;
        selects.append(u"SELECT * FROM (SELECT %1 FROM audit_chain c%2 %3 LIMIT ?) b%4"_s.arg(
            plan.besideIndex ? ColumnsBesideIndex : Columns, condition, order, QString::number(at)));
    }
    return u"SELECT u.seq, u.at, u.staff_id, u.staff_name, u.workstation, u.action, u.table_name, u.row_id, "
           "p.before_state, p.after_state, p.seq FROM (%1) u LEFT JOIN audit_payload p ON p.seq = u.seq "
           "ORDER BY u.at DESC, u.seq DESC LIMIT ?"_s.arg(selects.join(u" UNION ALL "_s));
}

} // namespace

QList<AuditEntry> AuditSearch::page(const AuditQuestion& question)
{
    const ReadScope scope(m_connection);
    const Plan plan = planOf(m_connection, question);
    QList<AuditEntry> entries;
    if (plan.parts.isEmpty())
        return entries;
    Query query(m_connection, sqlOf(plan));
    for (const Part& part : plan.parts) {
        part.bind(query);
        query.bind(question.count);
    }
    query.bind(question.count).exec();
    while (query.next()) {
        entries.append({query.number(0), query.number(1), query.number(2), query.text(3), query.text(4), query.text(5),
                        query.text(6), query.number(7), objectFromJson(query.text(8)), objectFromJson(query.text(9)),
                        query.isNull(10)});
    }
    return entries;
}

bool AuditSearch::wasViewed(const Caller& caller, const QString& table, qint64 row, UtcSeconds since)
{
    Query query(m_connection, u"SELECT 1 FROM audit_chain c WHERE c.table_name = ? AND c.row_id = ? AND c.at > ? "
                              "AND c.action = 'view' AND COALESCE(c.staff_id, 0) = ? AND c.staff_name = ? LIMIT 1"_s);
    query.bind(table).bind(row).bind(since).bind(caller.staff.number()).bind(storable(caller.name)).exec();
    return query.next();
}

} // namespace yorozu::storage
