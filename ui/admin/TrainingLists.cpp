// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/TrainingLists.h"

#include "ui/admin/TrainingSource.h"
#include "ui/notes/NoteText.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace yorozu::ui {

namespace {

using Kind = EntryColumn::Kind;

constexpr int MostCounted = 999;

// What the list of plans shows of one: not its lessons, which have a list of their own.
bool sameHead(TrainingPlan some, const TrainingPlan& other)
{
    some.lessons = other.lessons;
    some.version = other.version;
    some.staffName = other.staffName;
    return some == other;
}

} // namespace

TrainingPlanList::TrainingPlanList(DeskContext& context, TrainingSource& source, QObject* parent)
    : EntryList(context, parent)
    , m_source(source)
{
    connect(&source, &TrainingSource::loaded, this, &TrainingPlanList::showRows);
    connect(&source, &TrainingSource::unreadable, this, &TrainingPlanList::unreadable);
}

QString TrainingPlanList::name() const
{
    return tr("People in training");
}

QString TrainingPlanList::retireText(bool retired) const
{
    return retired ? tr("Go on with it") : tr("End it today…");
}

QString TrainingPlanList::withRetiredText() const
{
    return tr("Past ones, too");
}

QList<EntryColumn> TrainingPlanList::columns() const
{
    // Nobody comes first: a cell that is opened and left names no one.
    QList<std::pair<QString, QVariant>> people{{QString(), QVariant()}};
    for (const Staff& person : context().centre().staff) {
        const bool planned = std::any_of(m_source.plans().cbegin(), m_source.plans().cend(),
                                         [&person](const TrainingPlan& plan) { return plan.staff == person.id; });
        if (!person.retired || planned)
            people.append({personInWords(context(), person.id, person.name), person.id.number()});
    }
    return {{u"staff"_s, tr("New coordinator"), Kind::Choice, 10, true, people},
            {u"first"_s, tr("From"), Kind::Day, 8, true},
            {u"last"_s, tr("Until"), Kind::Day, 8, true},
            {u"sessions"_s, tr("Sessions"), Kind::Number, 5, false, {}, 0, MostCounted},
            {u"colleagues"_s, tr("Colleagues"), Kind::Number, 5, false, {}, 0, MostCounted},
            {u"note"_s, tr("Note"), Kind::Text, 0},
            {u"left_why"_s, tr("State"), Kind::Fixed, 14}};
}

EntryRow TrainingPlanList::blank() const
{
    const TrainingPlan usual;
    const QDate today = tokyoDate(context().clock().now());
    return {0,
            {QVariant(), today, today.addMonths(1).addDays(-1), usual.sessions, usual.colleagues, QString(), QString()},
            false};
}

void TrainingPlanList::load()
{
    m_source.load();
}

QString TrainingPlanList::stateOf(const TrainingPlan& plan) const
{
    const QDate today = tokyoDate(context().clock().now());
    if (plan.leftOn.isValid())
        return tr("ended %1: %2", "a day, a reason").arg(NoteText::day(plan.leftOn, today), plan.leftWhy);
    if (plan.last < today)
        return tr("over");
    return plan.first > today ? tr("begins %1").arg(NoteText::weekday(plan.first)) : tr("in training");
}

void TrainingPlanList::showRows()
{
    const QDate today = tokyoDate(context().clock().now());
    QList<EntryRow> rows;
    for (const TrainingPlan& plan : m_source.plans()) {
        rows.append(
            {plan.id.number(),
             {plan.staff.number(), plan.first, plan.last, plan.sessions, plan.colleagues, plan.note, stateOf(plan)},
             plan.leftOn.isValid() || plan.last < today});
    }
    show(rows);
}

void TrainingPlanList::storeNew(const EntryRow& row)
{
    TrainingPlan plan;
    plan.staff = Id<Staff>(row.cells.at(Person).toLongLong());
    plan.first = row.cells.at(First).toDate();
    plan.last = row.cells.at(Last).toDate();
    plan.sessions = row.cells.at(Sessions).toInt();
    plan.colleagues = row.cells.at(Colleagues).toInt();
    plan.note = row.cells.at(Note).toString();
    send(m_source.command(
             [plan](service::TrainingService& training, const Caller& caller) { return training.save(caller, plan); }),
         [this](Id<TrainingPlan> id) {
             finish(tr("The training plan was stored."), id.number(), [this, id] { remove(id.number()); });
         });
}

void TrainingPlanList::storeChange(qint64 id, int column, const QVariant& value)
{
    const TrainingPlan* plan = m_source.plan(id);
    if (!plan)
        return;
    TrainingPlan next = *plan;
    switch (column) {
    case Person:
        next.staff = Id<Staff>(value.toLongLong());
        break;
    case First:
        next.first = value.toDate();
        // Begun behind its end, it moves as a whole.
        if (next.first > plan->last)
            next.last = next.first.addDays(plan->first.daysTo(plan->last));
        break;
    case Last:
        next.last = value.toDate();
        break;
    case Sessions:
        next.sessions = value.toInt();
        break;
    case Colleagues:
        next.colleagues = value.toInt();
        break;
    default:
        next.note = value.toString().trimmed();
    }
    write(*plan, next, tr("The training plan was stored."));
}

void TrainingPlanList::storeRetired(qint64 id, bool retired)
{
    const TrainingPlan* plan = m_source.plan(id);
    if (!plan)
        return;
    if (retired) {
        Q_EMIT endWanted(id);
        return;
    }
    if (!plan->leftOn.isValid()) {
        Q_EMIT failed({ErrorKind::RuleViolation,
                       tr("The training is over. It goes on with a later last day; type it into “Until”."),
                       u"last"_s,
                       {}});
        return;
    }
    TrainingPlan next = *plan;
    next.leftOn = {};
    next.leftWhy.clear();
    write(*plan, next, tr("The training goes on."));
}

void TrainingPlanList::end(qint64 id, const QString& why)
{
    inTurn([this, id, why] { storeEnd(id, why); });
}

void TrainingPlanList::storeEnd(qint64 id, const QString& why)
{
    const TrainingPlan* plan = m_source.plan(id);
    if (!plan)
        return;
    TrainingPlan next = *plan;
    next.leftOn = tokyoDate(context().clock().now());
    next.leftWhy = why.simplified();
    send(m_source.command([staff = plan->staff, version = plan->version, why](service::TrainingService& training,
                                                                              const Caller& caller) {
        return training.leave(caller, staff, version, why);
    }),
         [this, next, before = *plan](Done) {
             finish(tr("The training was ended."), next.id.number(), [this, next, before] { putBack(next, before); });
         });
}

void TrainingPlanList::write(const TrainingPlan& former, const TrainingPlan& next, const QString& sentence)
{
    send(m_source.command(
             [next](service::TrainingService& training, const Caller& caller) { return training.save(caller, next); }),
         [this, next, former, sentence](Id<TrainingPlan> id) {
             finish(sentence, id.number(), [this, next, former] { putBack(next, former); });
         });
}

void TrainingPlanList::putBack(const TrainingPlan& left, const TrainingPlan& former)
{
    const TrainingPlan* plan = m_source.plan(left.id.number());
    if (!plan || !sameHead(left, *plan)) {
        changedByOthers();
        return;
    }
    TrainingPlan next = former;
    next.lessons = plan->lessons;
    next.version = plan->version;
    write(*plan, next, {});
}

void TrainingPlanList::remove(qint64 id)
{
    const TrainingPlan* plan = m_source.plan(id);
    if (!plan) {
        changedByOthers();
        return;
    }
    send(m_source.command(
             [staff = plan->staff, version = plan->version](service::TrainingService& training, const Caller& caller) {
                 return training.remove(caller, staff, version);
             }),
         [this](Done) { finish({}, 0, {}); });
}

TrainingLessonList::TrainingLessonList(DeskContext& context, TrainingSource& source, QObject* parent)
    : EntryList(context, parent)
    , m_source(source)
{
    connect(&source, &TrainingSource::loaded, this, &TrainingLessonList::showRows);
    connect(&source, &TrainingSource::unreadable, this, &TrainingLessonList::unreadable);
}

void TrainingLessonList::setPlan(qint64 plan)
{
    if (m_plan == plan)
        return;
    m_plan = plan;
    showRows();
}

QString TrainingLessonList::name() const
{
    return tr("Class-room training");
}

QList<EntryColumn> TrainingLessonList::columns() const
{
    return {{u"day"_s, tr("Day"), Kind::Day, 8},
            {u"lessons"_s, tr("Theme"), Kind::Text, 0, true},
            {u"minutes"_s, tr("Hours"), Kind::Clock, 5},
            {u"teacher"_s, tr("Who teaches"), Kind::Text, 10},
            {u"done"_s, tr("Done"), Kind::Flag, 5}};
}

EntryRow TrainingLessonList::blank() const
{
    const TrainingPlan* plan = m_source.plan(m_plan);
    constexpr int UsualMinutes = 60;
    return {0, {plan ? plan->first : QDate(), QString(), UsualMinutes, QString(), false}, false};
}

void TrainingLessonList::load()
{
    m_source.load();
}

// A lesson has no number of its own: the entry's is its place in the plan, from 1.
void TrainingLessonList::showRows()
{
    const TrainingPlan* plan = m_source.plan(m_plan);
    QList<EntryRow> rows;
    for (qsizetype at = 0; plan && at < plan->lessons.size(); ++at) {
        const TrainingLesson& lesson = plan->lessons.at(at);
        rows.append({at + 1, {lesson.day, lesson.title, lesson.minutes, lesson.teacher, lesson.done}, false});
    }
    std::stable_sort(rows.begin(), rows.end(), [](const EntryRow& a, const EntryRow& b) {
        const QDate before = a.cells.at(Day).toDate();
        const QDate behind = b.cells.at(Day).toDate();
        return before.isValid() && (!behind.isValid() || before < behind);
    });
    show(rows);
}

void TrainingLessonList::storeNew(const EntryRow& row)
{
    const TrainingPlan* plan = m_source.plan(m_plan);
    if (!plan)
        return;
    const TrainingLesson lesson{row.cells.at(Title).toString().simplified(), row.cells.at(Day).toDate(),
                                row.cells.at(Teacher).toString().simplified(), row.cells.at(Finished).toBool(),
                                row.cells.at(Length).toInt()};
    write(m_plan, plan->lessons + QList{lesson}, plan->lessons.size() + 1, tr("“%1” was added.").arg(lesson.title));
}

void TrainingLessonList::storeChange(qint64 id, int column, const QVariant& value)
{
    const TrainingPlan* plan = m_source.plan(m_plan);
    if (!plan || id < 1 || id > plan->lessons.size())
        return;
    QList<TrainingLesson> lessons = plan->lessons;
    TrainingLesson& lesson = lessons[id - 1];
    switch (column) {
    case Day:
        lesson.day = value.toDate();
        break;
    case Title:
        lesson.title = value.toString().simplified();
        break;
    case Length:
        lesson.minutes = value.toInt();
        break;
    case Teacher:
        lesson.teacher = value.toString().simplified();
        break;
    default:
        lesson.done = value.toBool();
    }
    write(m_plan, lessons, id, tr("“%1” was stored.").arg(lesson.title));
}

void TrainingLessonList::storeRetired(qint64 id, bool)
{
    const TrainingPlan* plan = m_source.plan(m_plan);
    if (!plan || id < 1 || id > plan->lessons.size())
        return;
    QList<TrainingLesson> lessons = plan->lessons;
    const QString title = lessons.takeAt(id - 1).title;
    write(m_plan, lessons, 0, tr("“%1” was taken away.").arg(title));
}

void TrainingLessonList::write(qint64 plan, const QList<TrainingLesson>& lessons, qint64 cursor,
                               const QString& sentence)
{
    const TrainingPlan* former = m_source.plan(plan);
    if (!former)
        return;
    TrainingPlan next = *former;
    next.lessons = lessons;
    send(m_source.command(
             [next](service::TrainingService& training, const Caller& caller) { return training.save(caller, next); }),
         [this, plan, lessons, before = former->lessons, cursor, sentence](Id<TrainingPlan>) {
             finish(sentence, cursor, [this, plan, lessons, before] { putBack(plan, lessons, before); });
         });
}

void TrainingLessonList::putBack(qint64 plan, const QList<TrainingLesson>& left, const QList<TrainingLesson>& former)
{
    const TrainingPlan* now = m_source.plan(plan);
    if (now && now->lessons == left)
        write(plan, former, 0, {});
    else
        changedByOthers();
}

} // namespace yorozu::ui
