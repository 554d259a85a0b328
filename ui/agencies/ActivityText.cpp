// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agencies/ActivityText.h"

#include "ui/today/DateText.h"

using namespace Qt::StringLiterals;

namespace yorozu::ui {

namespace {

// How many agencies are named before it says that there are more.
constexpr qsizetype MostNamed = 2;

QString dayOf(QDate day)
{
    return day.toString(u"yyyy/MM/dd"_s);
}

} // namespace

QString ActivityText::title(const Activity& activity)
{
    if (activity.kind == ActivityKind::Assist && !activity.cases.isEmpty()) {
        const QString cases = tr("%n case(s)", nullptr, static_cast<int>(activity.cases.size()));
        return activity.theme.isEmpty() ? cases : u"%1 · %2"_s.arg(activity.theme, cases);
    }
    if (!activity.trainees.isEmpty()) {
        QStringList names;
        for (const Trainee& one : activity.trainees)
            names.append(one.name);
        return tr("%1: %2").arg(stay(activity.trainees.constFirst()), names.join(u"、"_s));
    }
    if (!activity.theme.isEmpty())
        return activity.theme;
    return activity.zemiTitle.isEmpty() ? activity.place : activity.zemiTitle;
}

QString ActivityText::facts(const Activity& activity, Id<Agency> here)
{
    QStringList words;
    QStringList staff;
    for (const ActivityStaff& one : activity.staff)
        staff.append(one.name);
    words.append(staff.join(u'・'));
    if (activity.start && activity.end)
        words.append(u"%1–%2"_s.arg(DateText::time(*activity.start), DateText::time(*activity.end)));
    words.append(activity.place == title(activity) ? QString() : activity.place);
    QStringList agencies;
    for (const ActivityAgency& one : activity.agencies) {
        if (one.agency != here)
            agencies.append(one.name);
    }
    if (agencies.size() > MostNamed)
        agencies = agencies.first(MostNamed) + QStringList{tr("%n more", nullptr, int(agencies.size() - MostNamed))};
    words.append(agencies.join(u'・'));
    if (activity.participants)
        words.append(tr("%n participant(s)", nullptr, *activity.participants));
    if (activity.firms)
        words.append(tr("%n firm(s)", nullptr, *activity.firms));
    if (activity.consultations)
        words.append(tr("%n consultation(s)", nullptr, *activity.consultations));
    for (const Trainee& one : activity.trainees) {
        if (one.satIn > 0)
            words.append(tr("sat in on %n session(s)", nullptr, one.satIn));
    }
    words.removeAll(QString());
    return words.join(u"　"_s);
}

QString ActivityText::result(const Activity& activity)
{
    if (activity.status == ActivityStatus::Cancelled)
        return activity.cancelReason.simplified();
    if (!activity.next.step.isEmpty()) {
        const QString step = activity.next.step.simplified();
        return activity.next.until.isValid()
                   ? tr("Next: %1 (until %2)").arg(step, DateText::shortDay(activity.next.until))
                   : tr("Next: %1 (no day)").arg(step);
    }
    for (const AssistCase& one : activity.cases) {
        if (!one.firstStep.isEmpty())
            return tr("First step: %1").arg(one.firstStep.simplified());
    }
    return activity.outcome.simplified();
}

bool ActivityText::isLoose(const Activity& activity)
{
    return activity.status != ActivityStatus::Cancelled && !activity.next.step.isEmpty() &&
           !activity.next.until.isValid();
}

bool ActivityText::isLate(const Activity& activity, QDate today)
{
    return activity.status == ActivityStatus::Held ||
           (activity.status == ActivityStatus::Planned && activity.isOver(today));
}

QString ActivityText::mark(const Activity& activity, QDate today)
{
    switch (activity.status) {
    case ActivityStatus::Planned:
        return activity.isOver(today) ? tr("Held?") : label(ActivityStatus::Planned);
    case ActivityStatus::Held:
        return tr("Report is due");
    case ActivityStatus::Cancelled:
        return label(ActivityStatus::Cancelled);
    case ActivityStatus::Reported:
        break;
    }
    return {};
}

QString ActivityText::period(QDate first, QDate last)
{
    return !last.isValid() || last == first ? dayOf(first) : u"%1–%2"_s.arg(dayOf(first), dayOf(last));
}

QString ActivityText::stay(const Trainee& trainee)
{
    return trainee.longTerm ? tr("Long stay") : tr("Short stay");
}

} // namespace yorozu::ui
