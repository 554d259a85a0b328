// SPDX-License-Identifier: GPL-3.0-or-later
// Which form stands at the right of the page of an agency, and what stands below it.
#include "core/rules/ActivityRules.h"
#include "core/service/ActivityService.h"
#include "core/service/BookingService.h"
#include "core/service/Services.h"
#include "ui/agencies/ActivityFacts.h"
#include "ui/agencies/ActivityForm.h"
#include "ui/agencies/ActivityTimeline.h"
#include "ui/agencies/AgencyForm.h"
#include "ui/agencies/AgencyMergeForm.h"
#include "ui/agencies/AgencyRecordView.h"
#include "ui/agencies/AgencyTabs.h"
#include "ui/agencies/AssistMinutesPreview.h"
#include "ui/agencies/ContactForm.h"
#include "ui/agencies/OverallPane.h"
#include "ui/agencies/RenameForm.h"
#include "ui/agencies/SessionsPanel.h"
#include "ui/agencies/ZemiForm.h"
#include "ui/async/DeskContext.h"
#include "ui/notes/AttachmentList.h"
#include "ui/theme/controls/KeyButton.h"

#include <QLabel>

using namespace Qt::StringLiterals;

namespace yorozu::ui {

ActivityForm* AgencyRecordView::activityForm() const
{
    return qobject_cast<ActivityForm*>(m_forms->form());
}

// Today, with whoever sits here, and with the agency of the page.
Activity AgencyRecordView::blankActivity() const
{
    Activity blank;
    blank.day = tokyoDate(m_context.clock().now());
    blank.status = ActivityStatus::Held;
    const Caller& caller = m_context.caller();
    if (const Staff* own = m_context.centre().findStaff(caller.staff)) {
        blank.staff.append({own->id, own->name});
        blank.office = own->office;
    }
    if (m_agency)
        blank.agencies.append({m_agency, m_answer.view.record.agency.name, AgencyRole::Partner, {}, {}, {}});
    return blank;
}

void AgencyRecordView::openForm(const QString& which)
{
    if (!mayEdit() || !m_settled)
        return;
    const QString kind = which.section(u' ', 0, 0);
    const qint64 number = which.section(u' ', 1, 1).toLongLong();
    if (kind == "activity"_L1) {
        if (number == 0)
            editActivity(blankActivity());
        else
            openActivity(Id<Activity>(number));
    } else if (kind == "agency"_L1) {
        editRecord(number == 0 ? AgencyRecord() : m_answer.view.record);
    } else if (kind == "contact"_L1) {
        const QList<AgencyContact>& contacts = m_answer.view.record.contacts;
        const auto one = std::find_if(contacts.cbegin(), contacts.cend(),
                                      [number](const AgencyContact& each) { return each.id.number() == number; });
        editContact(one == contacts.cend() ? AgencyContact() : *one);
    } else if (kind == "zemi"_L1) {
        const auto one = std::find_if(m_answer.themes.cbegin(), m_answer.themes.cend(),
                                      [number](const ZemiTheme& each) { return each.id.number() == number; });
        editTheme(one == m_answer.themes.cend() ? ZemiTheme() : *one);
    } else if (kind == "rename"_L1 && m_agency) {
        auto* form = new RenameForm(m_context, m_answer.view.record.agency, this);
        connect(form, &RenameForm::ready, this,
                [this](const QString& name, const QString& kana, QDate from) { rename(name, kana, from, false); });
        m_forms->open(form, which);
    } else if (kind == "merge"_L1 && m_agency) {
        auto* form = new AgencyMergeForm(m_context, m_answer.view.record.agency, this);
        connect(form, &AgencyMergeForm::ready, this,
                [this](Id<Agency> other, const QString& name, QDate on) { merge(other, name, on, false); });
        m_forms->open(form, which);
    }
}

// One that the page does not show, such as an older one that the dashboard leads to, is read first.
void AgencyRecordView::openActivity(Id<Activity> id)
{
    if (const auto known = m_answer.activity(id)) {
        editActivity(*known);
        return;
    }
    if (const auto other = m_others.constFind(id); other != m_others.cend()) {
        editActivity(*other);
        return;
    }
    const quint64 question = m_question;
    m_context.deliver(m_context.worker().query([id](service::Services& services) {
        return service::ActivityService(services.file()).view(id);
    }),
                      this, [this, id, question](const service::ActivityView& view) {
                          if (question != m_question)
                              return;
                          m_others.insert(id, view.activity);
                          editActivity(view.activity);
                      });
}

void AgencyRecordView::editActivity(const Activity& activity)
{
    if (!mayEdit()) {
        readActivity(activity);
        return;
    }
    ActivityChoices choices;
    if (m_agency)
        choices.agency = m_answer.view.record;
    choices.themes = m_answer.themes;
    choices.lastAssist = m_answer.lastAssist;
    auto* form = new ActivityForm(m_context, activity, choices, this);
    connect(form, &ActivityForm::ready, this, &AgencyRecordView::saveActivity);
    m_forms->open(form, u"activity %1"_s.arg(activity.id.number()));
}

void AgencyRecordView::readActivity(const Activity& activity)
{
    m_facts->show(activity);
    m_facts->setFocus(Qt::OtherFocusReason);
    showBelow(activity);
}

void AgencyRecordView::editRecord(const AgencyRecord& record)
{
    auto* form = new AgencyForm(m_context, record, this);
    connect(form, &AgencyForm::ready, this, [this, form](const AgencyRecord& next) { saveRecord(next, form->seen()); });
    m_forms->open(form, u"agency %1"_s.arg(record.agency.id.number()));
}

void AgencyRecordView::editContact(const AgencyContact& contact)
{
    if (!mayEdit() || !m_agency)
        return;
    auto* form = new ContactForm(m_context, contact, this);
    connect(form, &ContactForm::ready, this,
            [this, form](const AgencyContact& next) { saveContact(next, form->seen(), false); });
    m_forms->open(form, u"contact %1"_s.arg(contact.id.number()));
}

void AgencyRecordView::editTheme(const ZemiTheme& theme)
{
    if (!mayEdit())
        return;
    auto* form = new ZemiForm(m_context, theme, this);
    connect(form, &ZemiForm::ready, this,
            [this, form](const ZemiTheme& next) { saveTheme(next, form->seen(), false); });
    m_forms->open(form, u"zemi %1"_s.arg(theme.id.number()));
}

void AgencyRecordView::newActivity()
{
    if (!mayEdit() || !m_settled)
        return;
    if (m_forms->place().which != "activity 0"_L1)
        openForm(u"activity 0"_s);
    if (m_forms->form())
        m_forms->form()->focusFirst();
}

void AgencyRecordView::repeatActivity()
{
    const auto last = m_answer.lastHeld();
    if (!last) {
        m_context.announce(tr("There is no activity yet that could be repeated."));
        return;
    }
    repeat(*last);
}

void AgencyRecordView::repeat(const Activity& former)
{
    newActivity();
    if (ActivityForm* open = activityForm())
        open->repeat(former);
}

void AgencyRecordView::planFollowUp(ActivityForm* form)
{
    form->setKind(ActivityKind::FollowUp);
    form->focusFirst();
}

void AgencyRecordView::editAgency()
{
    if (m_agency && mayEdit())
        openForm(u"agency %1"_s.arg(m_agency.number()));
}

void AgencyRecordView::newAgency()
{
    if (mayEdit())
        openForm(u"agency 0"_s);
}

// Sessions, files and minutes of the activity that is open in the form, or read in its place.
void AgencyRecordView::showBelowForm()
{
    if (mayEdit())
        m_facts->hide();
    showBelow(shownActivity());
}

Activity AgencyRecordView::shownActivity() const
{
    if (const ActivityForm* open = activityForm())
        return open->seen();
    return m_facts->isVisibleTo(this) ? m_facts->activity() : Activity();
}

void AgencyRecordView::showBelow(const Activity& activity)
{
    m_tabs->timeline().setChosen(activity.id);
    m_overall->timeline().setChosen(activity.id);
    m_minutes->setText(tr("Minutes"));
    m_minutes->setAccessibleName(tr("Minutes of the Assist conference: print or keep as PDF"));
    m_minutes->setVisible(activity.id && activity.kind == ActivityKind::Assist);
    const bool sessions = activity.id && rules::fieldsOf(activity.kind).consultations;
    if (!sessions)
        m_sessions->hide();
    m_files->setVisible(!activity.id.isNull());
    if (activity.id) {
        m_files->setEditable(mayEdit());
        m_files->setOwner(activity.id);
    }
    m_below = activity.id;
    if (sessions)
        showSessions(activity);
}

void AgencyRecordView::showSessions(const Activity& activity)
{
    using Sessions = std::pair<QList<Booking>, QList<Booking>>;
    m_context.deliver(m_context.worker().query(
                          [id = activity.id, day = activity.day](service::Services& services) -> Result<Sessions> {
                              const auto view = service::ActivityService(services.file()).view(id);
                              if (!view)
                                  return view.error();
                              const auto ofTheDay = services.bookings().list(day, day.addDays(1));
                              if (!ofTheDay)
                                  return ofTheDay.error();
                              return Sessions{view->bookings, *ofTheDay};
                          }),
                      this, [this, activity](const Sessions& sessions) {
                          if (m_below != activity.id)
                              return;
                          m_sessions->show(activity, sessions.first, sessions.second, mayEdit());
                          m_sessions->setVisible(true);
                      });
}

// The form is made anew of what somebody else has stored, with what was typed here on top of it.
void AgencyRecordView::sayConflict()
{
    m_forms->rebuild();
    RecordForm* form = m_forms->form();
    const auto* said = form ? form->findChild<QLabel*>(form->objectName() + u"Problem"_s) : nullptr;
    if (said && said->isHidden()) {
        form->refuse({ErrorKind::Conflict,
                      tr("Somebody else has saved this meanwhile. What you typed stands on top of it now; "
                         "Ctrl+Enter saves it."),
                      {},
                      {}});
    }
}

void AgencyRecordView::printMinutes()
{
    const Activity shown = shownActivity();
    if (shown.id.isNull() || shown.kind != ActivityKind::Assist)
        return;
    auto* preview = new AssistMinutesPreview(m_context, shown.id, this);
    preview->setAttribute(Qt::WA_DeleteOnClose);
    preview->open();
}

} // namespace yorozu::ui
