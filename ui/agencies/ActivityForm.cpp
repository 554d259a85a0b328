// SPDX-License-Identifier: GPL-3.0-or-later
// How the form of an activity is laid out, and what follows from what is chosen; ActivityFormReading.cpp reads it.
#include "ui/agencies/ActivityForm.h"

#include "core/rules/ActivityRules.h"
#include "core/service/CentreService.h"
#include "ui/agencies/AssistCasesField.h"
#include "ui/agencies/ChipsField.h"
#include "ui/agencies/Finders.h"
#include "ui/agencies/KindField.h"
#include "ui/agencies/TraineesField.h"
#include "ui/async/DeskContext.h"
#include "ui/notes/DayField.h"
#include "ui/notes/StaffPicker.h"
#include "ui/theme/StyleSheet.h"
#include "ui/today/DateText.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QLineEdit>
#include <QPlainTextEdit>

using namespace Qt::StringLiterals;

namespace yorozu::ui {

namespace {

constexpr int OutcomeLines = 3;

QString figure(const std::optional<int>& number)
{
    return number ? QString::number(*number) : QString();
}

QLineEdit* smallLine(const QString& text, QWidget* parent)
{
    auto* line = new QLineEdit(text, parent);
    setControlSize(line, ControlSize::Small);
    return line;
}

} // namespace

ActivityForm::ActivityForm(DeskContext& deskContext, const Activity& activity, const ActivityChoices& choices,
                           QWidget* parent)
    : RecordForm(deskContext, u"activityForm"_s, parent)
    , m_activity(activity)
    , m_choices(choices)
    , m_statusChosen(!activity.id.isNull())
{
    const QString where = choices.agency ? choices.agency->agency.name : tr("all agencies");
    setTitle(activity.id ? tr("Activity") : tr("Record an activity · %1").arg(where));
    setOfNewRecord(activity.id.isNull());
    setSaveText(activity.id ? tr("Save") : tr("Record"));
    m_kind = new KindField(context().themes(), this);
    m_kind->setKind(activity.kind);
    addField(u"kind"_s, tr("Kind"), m_kind);
    buildPeople();
    buildContent();
    buildNext();
    buildState();
    buildMore();
    fillLists();
    connect(m_kind, &KindField::changed, this, &ActivityForm::followKind);
    connect(m_day, &DayField::edited, this, &ActivityForm::followStatus);
    connect(m_outcome, &QPlainTextEdit::textChanged, this, &ActivityForm::followStatus);
    connect(m_status, &QComboBox::activated, this, [this] {
        m_statusChosen = true;
        showFields();
    });
    connect(m_repeat, &QComboBox::currentIndexChanged, this, &ActivityForm::showFields);
    connect(this, &RecordForm::saveRequested, this, &ActivityForm::read);
    showFields();
}

// When, where and who.
void ActivityForm::buildPeople()
{
    const auto day = [this](QDate value) {
        auto* field = new DayField(context(), this);
        field->setYearless(DayField::Yearless::Nearest);
        field->setPlaceholderText(tr("for example 11/27"));
        field->setDay(value);
        return field;
    };
    const QString time = m_activity.start && m_activity.end
                             ? u"%1–%2"_s.arg(DateText::time(*m_activity.start), DateText::time(*m_activity.end))
                             : QString();
    beginRow();
    m_day = day(m_activity.day);
    addField(u"day"_s, tr("Day"), m_day);
    m_lastDay = day(m_activity.lastDay);
    addField(u"last_day"_s, tr("Last day"), m_lastDay);
    m_time = smallLine(time, this);
    m_time->setPlaceholderText(tr("for example 13:30–14:30"));
    addField(u"start"_s, tr("Time"), m_time);
    endRow();
    beginRow();
    m_place = smallLine(m_activity.place, this);
    addField(u"place"_s, tr("Place"), m_place);
    m_staff = new ChipsField(context().themes(), u"activityStaff"_s, Finders::staff(context()), this);
    addField(u"staff"_s, tr("Those of us"), m_staff);
    endRow();
    beginRow();
    m_contacts = new ChipsField(context().themes(), u"activityContact"_s,
                                Finders::contacts(m_choices.agency.value_or(AgencyRecord())), this);
    addField(u"contacts"_s, tr("Those of the agency"), m_contacts);
    endRow();
    beginRow();
    m_agencies = new ChipsField(context().themes(), u"activityAgency"_s, Finders::agencies(context()), this);
    addField(u"agencies"_s, tr("Agencies"), m_agencies);
    endRow();
}

void ActivityForm::buildContent()
{
    beginRow();
    m_zemi = new QComboBox(this);
    setControlSize(m_zemi, ControlSize::Small);
    m_zemi->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    addField(u"zemi"_s, tr("Theme of the Zemi"), m_zemi);
    endRow();
    m_theme = addLine(u"theme"_s, tr("Theme"), m_activity.theme);
    beginRow();
    m_participants = smallLine(figure(m_activity.participants), this);
    addField(u"participants"_s, tr("Participants"), m_participants);
    m_firms = smallLine(figure(m_activity.firms), this);
    addField(u"firms"_s, tr("Firms"), m_firms);
    m_consultations = smallLine(figure(m_activity.consultations), this);
    addField(u"consultations"_s, tr("Consultations"), m_consultations);
    endRow();
    beginRow();
    m_cases = new AssistCasesField(context(), this);
    m_cases->setCases(m_activity.cases);
    addField(u"cases"_s, tr("Cases"), m_cases);
    endRow();
    beginRow();
    m_trainees = new TraineesField(context(), this);
    m_trainees->setTrainees(m_activity.trainees);
    addField(u"trainees"_s, tr("Trainees"), m_trainees);
    endRow();
    m_outcome = addText(u"outcome"_s, tr("What was talked about, what came of it"), m_activity.outcome, OutcomeLines);
}

void ActivityForm::buildNext()
{
    m_nextStep = addLine(u"next"_s, tr("Next step"), m_activity.next.step);
    beginRow();
    m_nextWho = new StaffPicker(context(), this);
    m_nextWho->setPerson(m_activity.next.who);
    addField(u"next_who"_s, tr("Who does it"), m_nextWho);
    m_until = new DayField(context(), this);
    m_until->setDay(m_activity.next.until);
    m_until->setPlaceholderText(tr("for example 11/27"));
    addField(u"next_until"_s, tr("Until when"), m_until);
    endRow();
    // Who writes a next step will do it, until somebody else is chosen.
    connect(m_nextStep, &QLineEdit::textEdited, this, [this] {
        if (!m_nextWho->person() && !m_activity.next.who)
            m_nextWho->setPerson(context().caller().staff);
    });
}

void ActivityForm::buildState()
{
    beginRow();
    m_status = new QComboBox(this);
    setControlSize(m_status, ControlSize::Small);
    using Status = ActivityStatus;
    for (const Status status : {Status::Planned, Status::Held, Status::Reported, Status::Cancelled}) {
        if (status != Status::Cancelled || m_activity.id)
            m_status->addItem(label(status), code(status));
    }
    m_status->setCurrentIndex(std::max(0, m_status->findData(code(m_activity.status))));
    addField(u"status"_s, tr("State"), m_status);
    m_repeat = new QComboBox(this);
    setControlSize(m_repeat, ControlSize::Small);
    m_repeat->addItem(tr("once"), QString());
    m_repeat->addItem(tr("every week"), u"week"_s);
    m_repeat->addItem(tr("every two weeks"), u"fortnight"_s);
    m_repeat->addItem(tr("every month, the same weekday"), u"weekday"_s);
    m_repeat->addItem(tr("every month, the same day"), u"month"_s);
    addField(u"repeat"_s, tr("How often"), m_repeat);
    endRow();
    beginRow();
    m_seriesUntil = new DayField(context(), this);
    m_seriesUntil->setPlaceholderText(tr("for example 3/31"));
    addField(u"until"_s, tr("The last time until"), m_seriesUntil);
    endRow();
    beginRow();
    m_cancelReason = smallLine(m_activity.cancelReason, this);
    addField(u"reason"_s, tr("Why it is called off"), m_cancelReason);
    endRow();
}

void ActivityForm::buildMore()
{
    beginRow();
    m_office = new MasterPicker(context().themes(), this);
    m_office->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_office->setOffices(context().centre().offices);
    m_office->load(m_activity.office.number());
    addField(u"office"_s, tr("Office"), m_office);
    m_programme = new MasterPicker(context().themes(), this);
    m_programme->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_programme->setEntries(context().centre().programmes);
    m_programme->load(m_activity.programme);
    addField(u"programme"_s, tr("Programme"), m_programme);
    endRow();
    m_counted = addCheck(u"counted"_s, tr("Counts"), m_activity.counted);
}

void ActivityForm::fillLists()
{
    QList<Suggestion> staff;
    for (const ActivityStaff& one : m_activity.staff)
        staff.append({one.staff.number(), one.name, {}});
    m_staff->setChosen(staff);
    QList<Suggestion> agencies;
    for (const ActivityAgency& one : m_activity.agencies)
        agencies.append({one.agency.number(), one.name, {}});
    m_agencies->setChosen(agencies);
    QList<Suggestion> contacts;
    if (m_choices.agency) {
        for (const AgencyContact& one : m_choices.agency->contacts) {
            if (m_activity.contacts.contains(one.id))
                contacts.append({one.id.number(), one.name, {}});
        }
    }
    m_contacts->setChosen(contacts);
    m_zemi->addItem(tr("Choose a theme"), QVariant::fromValue<qint64>(0));
    const QDate day = m_activity.day;
    for (const ZemiTheme& theme : std::as_const(m_choices.themes)) {
        const bool valid =
            (theme.validFrom.isNull() || theme.validFrom <= day) && (theme.validTo.isNull() || day <= theme.validTo);
        if (valid || theme.id == m_activity.zemi)
            m_zemi->addItem(theme.title, QVariant::fromValue<qint64>(theme.id.number()));
    }
    m_zemi->setCurrentIndex(std::max(0, m_zemi->findData(QVariant::fromValue<qint64>(m_activity.zemi.number()))));
    QStringList places{tr("At theirs"), tr("Online")};
    for (const Office& office : context().centre().offices) {
        if (!office.retired && !office.remote)
            places.append(office.name);
    }
    auto* completer = new QCompleter(places, m_place);
    completer->setFilterMode(Qt::MatchContains);
    m_place->setCompleter(completer);
}

void ActivityForm::showFields()
{
    const ActivityKind kind = m_kind->kind();
    const rules::ActivityFields fields = rules::fieldsOf(kind);
    const bool isNew = m_activity.id.isNull();
    const bool stays = fields.trainees || m_activity.lastDay.isValid();
    setFieldShown(u"last_day"_s, stays);
    setFieldShown(u"start"_s, !fields.trainees);
    setFieldShown(u"contacts"_s, m_choices.agency && (fields.agencies || !m_activity.contacts.isEmpty()));
    setFieldShown(u"zemi"_s, fields.zemi);
    setFieldShown(u"theme"_s, !fields.zemi);
    setFieldShown(u"participants"_s, fields.participants && !fields.trainees);
    setFieldShown(u"firms"_s, fields.consultations);
    setFieldShown(u"consultations"_s, fields.consultations);
    setFieldShown(u"cases"_s, fields.cases);
    setFieldShown(u"trainees"_s, fields.trainees);
    const bool off = m_status->currentData().toString() == code(ActivityStatus::Cancelled);
    setFieldShown(u"reason"_s, off);
    setFieldShown(u"repeat"_s, isNew && !fields.trainees);
    setFieldShown(u"until"_s, isNew && !m_repeat->currentData().toString().isEmpty());
    m_counted->setText(tr("Counts in the results (%1 +1)").arg(label(kind)));
    m_counted->setAccessibleName(m_counted->text());
}

// The parties of the Assist conference are those of the last one; a stay begins with one who stays.
void ActivityForm::followKind()
{
    const ActivityKind kind = m_kind->kind();
    if (kind == ActivityKind::Assist && m_activity.id.isNull() && m_choices.lastAssist) {
        QList<Suggestion> agencies = m_agencies->chosen();
        const QList<qint64> there = m_agencies->ids();
        for (const ActivityAgency& one : m_choices.lastAssist->agencies) {
            if (one.role == AgencyRole::Party && !there.contains(one.agency.number()))
                agencies.append({one.agency.number(), one.name, {}});
        }
        m_agencies->setChosen(agencies);
        if (m_cases->count() == 0)
            m_cases->setCases({AssistCase()});
    }
    if (kind == ActivityKind::Trainee && m_trainees->count() == 0)
        m_trainees->setTrainees({Trainee()});
    showFields();
    followStatus();
}

void ActivityForm::followStatus()
{
    if (m_statusChosen)
        return;
    const QDate today = tokyoDate(context().clock().now());
    const bool ahead = m_day->day().isValid() && m_day->day() > today;
    const bool told = !m_outcome->toPlainText().trimmed().isEmpty();
    const ActivityStatus status = ahead  ? ActivityStatus::Planned
                                  : told ? ActivityStatus::Reported
                                         : ActivityStatus::Held;
    m_status->setCurrentIndex(m_status->findData(code(status)));
    showFields();
}

void ActivityForm::setKind(ActivityKind kind)
{
    m_kind->setKind(kind);
}

void ActivityForm::focusOutcome()
{
    m_outcome->setFocus(Qt::ShortcutFocusReason);
}

void ActivityForm::repeat(const Activity& former)
{
    m_kind->setKind(former.kind);
    m_day->setDay(tokyoDate(context().clock().now()));
    m_place->setText(former.place);
    m_theme->setText(former.theme);
    m_zemi->setCurrentIndex(std::max(0, m_zemi->findData(QVariant::fromValue<qint64>(former.zemi.number()))));
    if (former.start && former.end)
        m_time->setText(u"%1–%2"_s.arg(DateText::time(*former.start), DateText::time(*former.end)));
    m_activity.contacts = former.contacts;
    QList<Suggestion> staff;
    for (const ActivityStaff& one : former.staff)
        staff.append({one.staff.number(), one.name, {}});
    m_staff->setChosen(staff);
    QList<Suggestion> agencies;
    for (const ActivityAgency& one : former.agencies)
        agencies.append({one.agency.number(), one.name, {}});
    m_agencies->setChosen(agencies);
    QList<Suggestion> contacts;
    if (m_choices.agency) {
        for (const AgencyContact& one : m_choices.agency->contacts) {
            if (former.contacts.contains(one.id) && !one.retired)
                contacts.append({one.id.number(), one.name, {}});
        }
    }
    m_contacts->setChosen(contacts);
    m_office->setCurrentIndex(std::max(0, m_office->findData(QVariant::fromValue<MasterId>(former.office.number()))));
    m_programme->setCurrentIndex(std::max(0, m_programme->findData(QVariant::fromValue<MasterId>(former.programme))));
    followStatus();
    focusOutcome();
}

} // namespace yorozu::ui
