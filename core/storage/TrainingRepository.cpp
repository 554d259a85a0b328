// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/TrainingRepository.h"

#include "core/storage/Query.h"
#include "core/storage/Refusals.h"
#include "core/storage/SideBySide.h"

#include <QHash>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace yorozu::storage {

namespace {

QList<TrainingPlan> plansWithoutLessons(Connection& connection)
{
    Query query(connection,
                u"SELECT p.id, p.staff_id, s.name, p.first_day, p.last_day, p.sessions, p.colleagues, "
                "p.note, p.version, p.left_on, p.left_why FROM training_plan p JOIN staff s ON s.id = p.staff_id "
                "ORDER BY p.first_day DESC, p.id DESC"_s);
    query.exec();
    QList<TrainingPlan> plans;
    while (query.next()) {
        TrainingPlan plan;
        plan.id = query.id<TrainingPlan>(0);
        plan.staff = query.id<Staff>(1);
        plan.staffName = query.text(2);
        plan.first = query.date(3);
        plan.last = query.date(4);
        plan.sessions = static_cast<int>(query.number(5));
        plan.colleagues = static_cast<int>(query.number(6));
        plan.note = query.text(7);
        plan.version = query.number(8);
        plan.leftOn = query.date(9);
        plan.leftWhy = query.text(10);
        plans.append(plan);
    }
    return plans;
}

QHash<qint64, QList<TrainingLesson>> lessonsByPlan(Connection& connection)
{
    Query query(connection, u"SELECT plan_id, title, day, teacher, done, minutes FROM training_lesson "
                            "ORDER BY plan_id, position"_s);
    query.exec();
    QHash<qint64, QList<TrainingLesson>> lessons;
    while (query.next())
        lessons[query.number(0)].append(
            {query.text(1), query.date(2), query.text(3), query.flag(4), static_cast<int>(query.number(5))});
    return lessons;
}

QJsonObject json(const TrainingPlan& plan)
{
    QJsonArray lessons;
    for (const TrainingLesson& lesson : plan.lessons) {
        lessons.append(QJsonObject{{u"title"_s, lesson.title},
                                   {u"day"_s, lesson.day.toString(Qt::ISODate)},
                                   {u"teacher"_s, lesson.teacher},
                                   {u"done"_s, lesson.done},
                                   {u"minutes"_s, lesson.minutes}});
    }
    return {{u"staff"_s, plan.staff.number()},
            {u"first_day"_s, plan.first.toString(Qt::ISODate)},
            {u"last_day"_s, plan.last.toString(Qt::ISODate)},
            {u"sessions"_s, plan.sessions},
            {u"colleagues"_s, plan.colleagues},
            {u"note"_s, plan.note},
            {u"left_on"_s, plan.leftOn.toString(Qt::ISODate)},
            {u"left_why"_s, plan.leftWhy},
            {u"lessons"_s, lessons}};
}

// The values of INSERT and UPDATE, in the same order in both.
void bindPlan(Query& query, const TrainingPlan& plan)
{
    query.bind(plan.staff).bind(plan.first).bind(plan.last).bind(plan.sessions).bind(plan.colleagues).bind(plan.note);
    query.bind(plan.leftOn).bind(plan.leftWhy);
}

void writeLessons(Writer& writer, const TrainingPlan& plan)
{
    Query(writer.connection(), u"DELETE FROM training_lesson WHERE plan_id = ?"_s).bind(plan.id).exec();
    Query insert(writer.connection(), u"INSERT INTO training_lesson (plan_id, position, title, day, teacher, done, "
                                      "minutes) VALUES (?, ?, ?, ?, ?, ?, ?)"_s);
    for (qsizetype at = 0; at < plan.lessons.size(); ++at) {
        const TrainingLesson& lesson = plan.lessons.at(at);
        insert.bind(plan.id).bind(static_cast<qint64>(at + 1)).bind(lesson.title).bind(lesson.day);
        insert.bind(lesson.teacher).bind(lesson.done).bind(lesson.minutes).exec();
    }
}

} // namespace

QList<TrainingPlan> TrainingRepository::plans()
{
    QList<TrainingPlan> plans;
    QHash<qint64, QList<TrainingLesson>> lessons;
    SideBySide(m_connection)
        .add([&] { plans = plansWithoutLessons(m_connection); })
        .add([&] { lessons = lessonsByPlan(m_connection); })
        .run();
    for (TrainingPlan& plan : plans)
        plan.lessons = lessons.value(plan.id.number());
    return plans;
}

std::optional<TrainingPlan> TrainingRepository::of(Id<Staff> staff)
{
    const QList<TrainingPlan> all = plans(); // a few: a person a year
    const auto found =
        std::find_if(all.cbegin(), all.cend(), [staff](const TrainingPlan& plan) { return plan.staff == staff; });
    return found == all.cend() ? std::nullopt : std::optional(*found);
}

Id<TrainingPlan> TrainingRepository::add(Writer& writer, const TrainingPlan& plan)
{
    TrainingPlan added = plan;
    Query query(m_connection, u"INSERT INTO training_plan (staff_id, first_day, last_day, sessions, colleagues, note, "
                              "left_on, left_why) VALUES (?, ?, ?, ?, ?, ?, ?, ?) RETURNING id"_s);
    bindPlan(query, plan);
    added.id = Id<TrainingPlan>(query.execReturning());
    writeLessons(writer, added);
    writer.record(u"insert"_s, u"training_plan"_s, added.id.number(), {}, json(added));
    writer.changes().roster = true;
    return added.id;
}

void TrainingRepository::update(Writer& writer, const TrainingPlan& plan)
{
    const std::optional<TrainingPlan> before = of(plan.staff);
    if (!before || before->id != plan.id)
        throw notFound(u"training_plan %1"_s.arg(plan.id.number()));
    Query query(
        m_connection,
        u"UPDATE training_plan SET staff_id = ?, first_day = ?, last_day = ?, sessions = ?, "
        "colleagues = ?, note = ?, left_on = ?, left_why = ?, version = version + 1 WHERE id = ? AND version = ?"_s);
    bindPlan(query, plan);
    query.bind(plan.id).bind(plan.version).exec();
    if (query.changedRows() != 1)
        throw conflict(u"training_plan %1, version %2"_s.arg(plan.id.number()).arg(plan.version));
    writeLessons(writer, plan);
    writer.record(u"update"_s, u"training_plan"_s, plan.id.number(), json(*before), json(plan));
    writer.changes().roster = true;
}

void TrainingRepository::remove(Writer& writer, const TrainingPlan& plan)
{
    const std::optional<TrainingPlan> before = of(plan.staff);
    if (!before || before->id != plan.id)
        throw notFound(u"training_plan %1"_s.arg(plan.id.number()));
    if (before->version != plan.version)
        throw conflict(u"training_plan %1, version %2"_s.arg(plan.id.number()).arg(plan.version));
    Query(m_connection, u"DELETE FROM training_lesson WHERE plan_id = ?"_s).bind(plan.id).exec();
    Query query(m_connection, u"DELETE FROM training_plan WHERE id = ? AND version = ?"_s);
    query.bind(plan.id).bind(plan.version).exec();
    if (query.changedRows() != 1)
        throw conflict(u"training_plan %1, version %2"_s.arg(plan.id.number()).arg(plan.version));
    writer.record(u"delete"_s, u"training_plan"_s, plan.id.number(), json(*before), {});
    writer.changes().roster = true;
}

} // namespace yorozu::storage
