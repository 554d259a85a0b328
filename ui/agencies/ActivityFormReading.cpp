// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/japanese/Digits.h"
#include "core/japanese/TimeText.h"
#include "core/rules/ActivityRules.h"
#include "core/service/CentreService.h"
#include "ui/agencies/ActivityForm.h"
#include "ui/agencies/AssistCasesField.h"
#include "ui/agencies/ChipsField.h"
#include "ui/agencies/KindField.h"
#include "ui/agencies/TraineesField.h"
#include "ui/async/DeskContext.h"
#include "ui/notes/DayField.h"
#include "ui/notes/StaffPicker.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace yorozu::ui {

namespace {

constexpr int DaysOfWeek = 7;
constexpr int LastFullWeek = 4; // a month has each weekday so often; the fifth time is its last

// Banks bring cases along, the other parties advise on them.
bool isBank(const service::CentreData& centre, Id<Agency> agency)
{
    const auto one = std::find_if(centre.agencies.cbegin(), centre.agencies.cend(),
                                  [agency](const Agency& each) { return each.id == agency; });
    if (one == centre.agencies.cend())
        return false;
    const auto kind = std::find_if(centre.agencyKinds.cbegin(), centre.agencyKinds.cend(),
                                   [one](const MasterEntry& each) { return each.id == one->kind; });
    return kind != centre.agencyKinds.cend() && (kind->code == "shinkin"_L1 || kind->code == "credit-cooperative"_L1);
}

} // namespace

bool ActivityForm::fail(const QString& key, const QString& message)
{
    refuse({ErrorKind::Invalid, message, key, {}});
    return false;
}

AgencyRole ActivityForm::roleOf(Id<Agency> agency, ActivityKind kind) const
{
    switch (kind) {
    case ActivityKind::Assist:
        return isBank(context().centre(), agency) ? AgencyRole::Bank : AgencyRole::Party;
    case ActivityKind::VisitPaid:
    case ActivityKind::AgencyEvent:
        return AgencyRole::Host;
    case ActivityKind::VisitReceived:
        return AgencyRole::Guest;
    default:
        return AgencyRole::Partner;
    }
}

// What is known of one that was there already stays.
QList<ActivityAgency> ActivityForm::agencies(ActivityKind kind) const
{
    QList<ActivityAgency> agencies;
    const QList<Suggestion> chosen = m_agencies->chosen();
    for (const Suggestion& one : chosen) {
        const Id<Agency> id(one.id);
        const auto former = std::find_if(m_activity.agencies.cbegin(), m_activity.agencies.cend(),
                                         [id](const ActivityAgency& each) { return each.agency == id; });
        if (former != m_activity.agencies.cend() && kind == m_activity.kind && m_activity.id)
            agencies.append(*former);
        else
            agencies.append({id, one.text, roleOf(id, kind), {}, {}, {}});
    }
    return agencies;
}

bool ActivityForm::readDays(Activity* activity)
{
    if (!readDay(u"day"_s, &activity->day))
        return false;
    if (!activity->day.isValid())
        return fail(u"day"_s, tr("Choose the day."));
    if (m_lastDay->isHidden()) {
        activity->lastDay = {};
        return true;
    }
    return readDay(u"last_day"_s, &activity->lastDay);
}

// 13:30–14:30, 1330-1430, 13時半から14時半; empty: not known.
bool ActivityForm::readTime(Activity* activity)
{
    activity->start = activity->end = std::nullopt;
    const QString typed = m_time->text().trimmed();
    if (typed.isEmpty() || m_time->isHidden())
        return true;
    static const QRegularExpression between(u"[–—～〜~－−ー-]|から"_s);
    const QStringList parts = typed.split(between, Qt::SkipEmptyParts);
    if (parts.size() != 2)
        return fail(u"start"_s, tr("Write when it begins and when it ends, for example 13:30–14:30."));
    const Result<QTime> from = japanese::parseTime(parts.constFirst().trimmed());
    const Result<QTime> to = japanese::parseTime(parts.constLast().trimmed());
    if (!from || !to)
        return fail(u"start"_s, from ? to.error().message : from.error().message);
    if (*to <= *from)
        return fail(u"start"_s, tr("The end comes after the beginning."));
    activity->start = fromTokyo(activity->day, *from);
    activity->end = fromTokyo(activity->day, *to);
    return true;
}

bool ActivityForm::readFigures(Activity* activity)
{
    const auto read = [this](const QString& key, const QLineEdit* field, std::optional<int>* figure) {
        *figure = std::nullopt;
        const QString typed = japanese::plainEntry(field->text());
        if (typed.isEmpty() || field->isHidden())
            return true;
        bool right = false;
        *figure = typed.toInt(&right);
        return right ? true : fail(key, tr("“%1” is not a number.").arg(field->text()));
    };
    return read(u"participants"_s, m_participants, &activity->participants) &&
           read(u"firms"_s, m_firms, &activity->firms) &&
           read(u"consultations"_s, m_consultations, &activity->consultations);
}

bool ActivityForm::readParts(Activity* activity)
{
    const rules::ActivityFields fields = rules::fieldsOf(activity->kind);
    activity->cases.clear();
    if (fields.cases) {
        const auto cases = m_cases->cases();
        if (!cases)
            return false;
        activity->cases = *cases;
    }
    activity->trainees = fields.trainees ? m_trainees->trainees(activity->day, activity->lastDay) : QList<Trainee>();
    activity->zemi = fields.zemi ? Id<ZemiTheme>(m_zemi->currentData().toLongLong()) : Id<ZemiTheme>();
    if (fields.zemi && activity->zemi.isNull())
        return fail(u"zemi"_s, tr("Choose a theme of the catalogue."));
    activity->theme = fields.zemi ? m_zemi->currentText() : m_theme->text();
    return true;
}

bool ActivityForm::readSeries(const Activity& activity, std::optional<SeriesRule>* rule)
{
    const QString repeat = m_repeat->currentData().toString();
    if (repeat.isEmpty() || m_repeat->isHidden())
        return true;
    SeriesRule wanted;
    wanted.first = activity.day;
    if (!readDay(u"until"_s, &wanted.until))
        return false;
    if (!wanted.until.isValid())
        return fail(u"until"_s, tr("Say until when it comes again."));
    if (repeat == "week"_L1 || repeat == "fortnight"_L1) {
        wanted.repeat = Repeat::Weekly;
        wanted.every = repeat == "week"_L1 ? 1 : 2;
    } else {
        wanted.repeat = Repeat::Monthly;
        const int nth = (activity.day.day() - 1) / DaysOfWeek + 1;
        wanted.nth = repeat == "month"_L1 ? 0 : nth > LastFullWeek ? SeriesRule::LastOfMonth : nth;
    }
    *rule = wanted;
    return true;
}

void ActivityForm::read()
{
    clearProblems();
    Activity next = m_activity;
    std::optional<SeriesRule> rule;
    next.kind = m_kind->kind();
    if (!readDays(&next) || !readTime(&next) || !readFigures(&next) || !readParts(&next) || !readSeries(next, &rule))
        return;
    next.place = m_place->text();
    next.agencies = agencies(next.kind);
    next.staff.clear();
    const QList<Suggestion> staff = m_staff->chosen();
    for (const Suggestion& one : staff)
        next.staff.append({Id<Staff>(one.id), one.text});
    // Those of other agencies stay.
    if (m_choices.agency) {
        for (const AgencyContact& one : m_choices.agency->contacts)
            next.contacts.removeAll(one.id);
        const QList<qint64> contacts = m_contacts->ids();
        for (const qint64 id : contacts)
            next.contacts.append(Id<AgencyContact>(id));
    }
    next.outcome = m_outcome->toPlainText();
    next.next.step = m_nextStep->text();
    next.next.who = next.next.step.trimmed().isEmpty() ? Id<Staff>() : m_nextWho->person();
    next.next.whoName = next.next.who ? m_nextWho->currentText() : QString();
    if (!readDay(u"next_until"_s, &next.next.until))
        return;
    next.status = activityStatusFromCode(m_status->currentData().toString()).value_or(next.status);
    const bool off = next.status == ActivityStatus::Cancelled;
    if (off && m_cancelReason->text().trimmed().isEmpty()) {
        fail(u"reason"_s, tr("Write why it is called off."));
        return;
    }
    next.cancelReason = off ? m_cancelReason->text() : QString();
    next.office = Id<Office>(m_office->value());
    next.officeName = next.office ? m_office->currentText() : QString();
    next.programme = m_programme->value();
    next.programmeName = next.programme ? m_programme->currentText() : QString();
    next.counted = m_counted->isChecked();
    Q_EMIT ready(next, rule);
}

} // namespace yorozu::ui
