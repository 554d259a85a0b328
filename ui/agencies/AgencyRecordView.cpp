// SPDX-License-Identifier: GPL-3.0-or-later
// How the page is loaded. AgencyRecordLayout.cpp lays it out, its forms are in AgencyRecordForms.cpp, what is changed
// with them in AgencyRecordEditing.cpp and AgencyRecordChanges.cpp.
#include "ui/agencies/AgencyRecordView.h"

#include "core/rules/Permissions.h"
#include "core/service/Services.h"
#include "ui/agencies/ActivityFacts.h"
#include "ui/agencies/ActivityTimeline.h"
#include "ui/agencies/AgencyHead.h"
#include "ui/agencies/AgencyTabs.h"
#include "ui/agencies/ContactsPanel.h"
#include "ui/agencies/OverallPane.h"
#include "ui/agencies/SessionsPanel.h"
#include "ui/agencies/YearCounts.h"
#include "ui/async/DeskContext.h"
#include "ui/notes/AttachmentList.h"
#include "ui/theme/controls/Band.h"
#include "ui/theme/controls/KeyButton.h"
#include "ui/theme/controls/SkeletonRows.h"
#include "ui/theme/TabOrder.h"

#include <QDesktopServices>
#include <QEvent>
#include <QScrollArea>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace yorozu::ui {

AgencyRecordView::AgencyRecordView(DeskContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_band(new Band(context.themes(), this))
    , m_skeleton(new SkeletonRows(context.themes(), 10, this))
    , m_columns(new QWidget(this))
    , m_middle(new QStackedWidget(m_columns))
    , m_one(new QWidget(m_middle))
    , m_head(new AgencyHead(context, m_one))
    , m_counts(new YearCounts(context.themes(), m_one))
    , m_tabs(new AgencyTabs(context, m_one))
    , m_overall(new OverallPane(context, m_middle))
    , m_right(new QScrollArea(m_columns))
    , m_contacts(new ContactsPanel(context))
    , m_line(new QFrame)
    , m_forms(new FormPlace(context))
    , m_facts(new ActivityFacts(context))
    , m_minutes(new KeyButton(context.themes()))
    , m_sessions(new SessionsPanel(context))
    , m_files(new AttachmentList(context))
    , m_steps(context)
    , m_opener([](const QUrl& url) { return QDesktopServices::openUrl(url); })
{
    buildUi();
    connectParts();
    connectContext();
    connectForms();
}

void AgencyRecordView::connectParts()
{
    connect(m_band, &Band::actionTriggered, this, &AgencyRecordView::reload);
    connect(m_head, &AgencyHead::mailRequested, this, [this] { sendMail(m_answer.view.record.agency.email); });
    connect(m_head, &AgencyHead::editRequested, this, &AgencyRecordView::editAgency);
    connect(m_head, &AgencyHead::renameRequested, this, [this] { openForm(u"rename"_s); });
    connect(m_head, &AgencyHead::mergeRequested, this, [this] { openForm(u"merge"_s); });
    connect(m_head, &AgencyHead::nameBackRequested, this, [this] { takeBackName(false); });
    connect(m_head, &AgencyHead::unmergeRequested, this, [this](Id<Agency> other) { unmerge(other, false); });
    connect(m_head, &AgencyHead::retireRequested, this, [this](bool retired) { retire(m_agency, retired, false); });
    const auto companies = [this] { m_context.go(Target{Target::Kind::Clients, m_agency.number(), {}}); };
    connect(m_head, &AgencyHead::companiesRequested, this, companies);
    connect(m_tabs, &AgencyTabs::companiesWanted, this, companies);
    connect(m_tabs, &AgencyTabs::editWanted, this, &AgencyRecordView::editAgency);
    connect(m_tabs, &AgencyTabs::activityWanted, this, &AgencyRecordView::openActivity);
    connect(m_overall, &OverallPane::activityWanted, this, &AgencyRecordView::openActivity);
    connect(m_overall, &OverallPane::themeWanted, this, &AgencyRecordView::editTheme);
    connect(m_overall, &OverallPane::followUpWanted, this, [this] {
        newActivity();
        if (ActivityForm* open = activityForm())
            planFollowUp(open);
    });
    connect(m_counts, &YearCounts::changed, this, [this] {
        m_tabs->setTab(AgencyTabs::Tab::Activities);
        m_tabs->timeline().setKinds(m_counts->chosen());
    });
    for (ActivityTimeline* timeline : {&m_tabs->timeline(), &m_overall->timeline()}) {
        connect(timeline, &ActivityTimeline::stepWanted, this,
                [this](const Activity& activity, ActivityStatus to) { stepActivity(activity, to, false); });
        connect(timeline, &ActivityTimeline::firstWanted, this, &AgencyRecordView::newActivity);
        connect(timeline, &ActivityTimeline::repeatWanted, this, &AgencyRecordView::repeat);
    }
    connect(m_contacts, &ContactsPanel::contactWanted, this, &AgencyRecordView::editContact);
    connect(m_contacts, &ContactsPanel::mailWanted, this, &AgencyRecordView::sendMail);
    connect(m_sessions, &SessionsPanel::sessionsWanted, this, [this](const QList<Id<Booking>>& sessions) {
        setSessions(m_sessions->activity().id, sessions, m_sessions->own(), false);
    });
    connect(m_minutes, &QPushButton::clicked, this, &AgencyRecordView::printMinutes);
}

void AgencyRecordView::connectForms()
{
    connect(m_forms, &FormPlace::wanted, this, &AgencyRecordView::openForm);
    connect(m_forms, &FormPlace::shown, this, &AgencyRecordView::showBelowForm, Qt::QueuedConnection);
    connect(m_forms, &FormPlace::vacated, this, [this] {
        QWidget* middle = m_agency ? static_cast<QWidget*>(m_tabs) : m_overall;
        middle->setFocus(Qt::OtherFocusReason);
    });
    connect(m_forms, &FormPlace::givenUp, this,
            [this](const FormPlace::Place& place, const QString& title, const RecordForm::Text& text) {
                const auto latest = std::make_shared<RecordForm::Text>(text);
                m_steps.add(
                    tr("closing “%1”").arg(title), tr("Closed without saving: %1. Ctrl+Z brings it back.").arg(title),
                    [=, this] { m_forms->bringBack(place, *latest); }, [=, this] { *latest = m_forms->drop(place); });
            });
}

void AgencyRecordView::connectContext()
{
    m_reload.setSingleShot(true);
    m_reload.setInterval(0);
    connect(&m_reload, &QTimer::timeout, this, &AgencyRecordView::reload);
    connect(&m_context, &DeskContext::changed, this, [this](const Changes& changes) {
        const bool mine = !changes.agencies.isEmpty() || !changes.activities.isEmpty() || !changes.memos.isEmpty() ||
                          !changes.bookings.isEmpty() || !changes.referrals.isEmpty() || !changes.clients.isEmpty();
        if (m_settled && mine)
            m_reload.start();
        if (!changes.agencies.isEmpty())
            m_context.reloadCentre(); // every list of agencies to choose from
    });
    connect(&m_context, &DeskContext::callerChanged, this, [this] {
        m_forms->setStanding(mayEdit() ? u"activity 0"_s : QString());
        m_forms->setOwner(m_settled ? formOwner() : QString());
        if (m_settled)
            take(m_answer);
    });
}

// What one person has typed is not shown to whoever takes the chair.
QString AgencyRecordView::formOwner() const
{
    return u"agency-%1-%2"_s.arg(m_agency.number()).arg(m_context.caller().staff.number());
}

bool AgencyRecordView::mayEdit() const
{
    return rules::mayDo(m_context.caller().group, rules::Action::EditAgencies);
}

bool AgencyRecordView::isSettled() const
{
    return m_settled && m_answered == m_question && m_running == 0 && !m_reload.isActive() && m_forms->isSettled();
}

void AgencyRecordView::open(Id<Agency> agency, const QString& detail)
{
    if (m_agency != agency || !m_settled) {
        m_steps.clear();
        m_others.clear();
        m_settled = false;
        m_band->hide();
        m_counts->clearChoice();
        m_facts->hide();
        m_tabs->timeline().setKinds({});
        if (m_columns->isHidden()) {
            m_skeleton->show();
            m_skeleton->start();
        }
    }
    m_agency = agency;
    m_forms->setStanding(mayEdit() ? u"activity 0"_s : QString());
    m_forms->setOwner(QString()); // until it is there: its form is made of what is read
    m_detail = detail;
    reload();
}

void AgencyRecordView::reload()
{
    const quint64 question = ++m_question;
    m_context.deliver(
        m_context.worker().query([id = m_agency](service::Services& services) { return readAgency(services, id); }),
        this,
        [this, question](const AgencyAnswer& answer) {
            if (question != m_question)
                return;
            m_answered = question;
            take(answer);
        },
        [this, question](const Error& error) {
            if (question != m_question)
                return;
            m_answered = question;
            showError(error);
        });
}

void AgencyRecordView::take(const AgencyAnswer& answer)
{
    m_skeleton->stop();
    m_skeleton->hide();
    m_columns->show();
    if (!m_settled)
        m_band->hide();
    m_answer = answer;
    const bool editable = mayEdit();
    const bool one = !m_agency.isNull();
    m_middle->setCurrentWidget(one ? m_one : m_overall);
    m_contacts->setVisible(one);
    m_line->setVisible(one);
    if (one) {
        m_head->show(answer.view, editable);
        m_counts->setCounts(answer.view.timesThisYear);
        m_tabs->show(answer.view, answer.clients, editable);
        m_contacts->show(answer.view, editable);
    } else {
        m_overall->show(answer, editable);
    }
    m_settled = true;
    m_forms->setOwner(formOwner());
    if (m_conflicting.which == m_forms->place().which && !m_conflicting.which.isEmpty())
        sayConflict();
    m_conflicting = {};
    openDetail();
    m_forms->comeBack();
    showBelowForm();
    Q_EMIT loaded();
}

void AgencyRecordView::openDetail()
{
    const QString detail = std::exchange(m_detail, QString());
    if (detail.section(u'/', 0, 0) == "activity"_L1) {
        openActivity(Id<Activity>(detail.section(u'/', 1).toLongLong()));
        return;
    }
    if (detail == "new-agency"_L1) {
        openForm(u"agency 0"_s);
        return;
    }
    if (detail == "new-activity"_L1) {
        newActivity();
        return;
    }
    for (int tab = 0; tab < AgencyTabs::TabCount && !detail.isEmpty(); ++tab) {
        if (AgencyTabs::codeOf(static_cast<AgencyTabs::Tab>(tab)) == detail)
            m_tabs->setTab(static_cast<AgencyTabs::Tab>(tab));
    }
}

void AgencyRecordView::showError(const Error& error)
{
    m_skeleton->stop();
    m_skeleton->hide();
    m_columns->setVisible(m_settled);
    m_band->showMessage(Band::Kind::Error, error.message);
    m_band->setAction(tr("Try again"));
    m_settled = true;
}

void AgencyRecordView::sendMail(const QString& address)
{
    QUrl url;
    url.setScheme(u"mailto"_s);
    url.setPath(address);
    if (!m_opener(url))
        m_context.announce(tr("No mail program answered. The address: %1").arg(address));
}

bool AgencyRecordView::closeTopmost()
{
    if (m_facts->isVisibleTo(this)) {
        m_facts->hide();
        showBelow({});
        (m_agency ? static_cast<QWidget*>(m_tabs) : m_overall)->setFocus(Qt::OtherFocusReason);
        return true;
    }
    RecordForm* open = m_forms->form();
    if (!open || (m_forms->place().which == "activity 0"_L1 && open->typed().isEmpty()))
        return false;
    m_forms->giveUp();
    return true;
}

bool AgencyRecordView::hasUnsaved() const
{
    return m_running > 0 || m_forms->holdsText();
}

void AgencyRecordView::leave(std::function<void()> then)
{
    m_forms->keep([this, then = std::move(then)] {
        // The last answer calls it.
        if (m_running > 0)
            m_whenSaved = then;
        else
            then();
    });
}

void AgencyRecordView::undo()
{
    m_steps.undo();
}

void AgencyRecordView::redo()
{
    m_steps.redo();
}

void AgencyRecordView::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    m_forms->rebuild();
    showBelowForm();
}

bool AgencyRecordView::focusNextPrevChild(bool next)
{
    const QList<QWidget*> parts{m_band,  m_head,  m_counts,  m_tabs,     m_overall, m_contacts,
                                m_forms, m_facts, m_minutes, m_sessions, m_files};
    return focusInOrder(this, parts, next) || QWidget::focusNextPrevChild(next);
}

} // namespace yorozu::ui
