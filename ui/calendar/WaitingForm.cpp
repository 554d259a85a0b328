// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/WaitingForm.h"

#include "core/domain/Client.h"
#include "core/japanese/Digits.h"
#include "core/rules/WaitingRules.h"
#include "ui/async/DeskContext.h"
#include "ui/calendar/ClientSuggestions.h"
#include "ui/fields/MasterPicker.h"
#include "ui/notes/DayField.h"
#include "ui/notes/StaffPicker.h"

#include <QLineEdit>
#include <QPlainTextEdit>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace yorozu::ui {

namespace {
constexpr int MinutesOfDay = 24 * 60;
} // namespace

WaitingForm::WaitingForm(DeskContext& deskContext, const WaitingRequest& request, QWidget* parent)
    : RecordForm(deskContext, u"waitingForm"_s, parent)
    , m_request(request)
{
    setFlush();
    setTitle(request.id ? tr("Request of %1").arg(request.name()) : tr("Somebody waits for a place"));
    setOfNewRecord(request.id.isNull());
    setSaveText(request.id ? tr("Save") : tr("Put on the list"));
    addWho();
    addWish();
    addRest();
    connect(this, &RecordForm::saveRequested, this, &WaitingForm::read);
}

void WaitingForm::addWho()
{
    m_name =
        addLine(u"company"_s, tr("Company or person"), m_request.client ? m_request.clientName : m_request.company);
    connect(m_name, &QLineEdit::textEdited, this, [this] { m_request.client = {}; });
    connect(new ClientSuggestions(context(), m_name), &ClientSuggestions::taken, this, &WaitingForm::takeClient);
    m_person = addLine(u"person"_s, tr("Who comes"), m_request.person);
    m_phone = addLine(u"phone"_s, tr("Telephone"), m_request.phone);
}

void WaitingForm::takeClient(const Client& client)
{
    m_request.client = client.id;
    m_request.clientName = client.name;
    m_name->setText(client.name);
    if (m_person->text().isEmpty() && !client.persons.isEmpty())
        m_person->setText(client.persons.constFirst().name);
    if (m_phone->text().isEmpty())
        m_phone->setText(client.phone);
    if (m_channel->value() == 0)
        m_channel->load(client.channel);
}

void WaitingForm::addWish()
{
    addComingDay(u"first_day"_s, tr("From which day on"), m_request.firstDay)
        ->setPlaceholderText(tr("as soon as there is room"));
    addComingDay(u"last_day"_s, tr("Until which day"), m_request.lastDay)->setPlaceholderText(tr("no last day"));
    m_part = addChoice(u"part"_s, tr("At what time"));
    for (const DayPart part : {DayPart::Any, DayPart::Morning, DayPart::Afternoon})
        m_part->addItem(label(part), code(part));
    m_part->setCurrentIndex(std::max(0, m_part->findData(code(m_request.part))));
    m_office = new MasterPicker(context().themes(), this);
    m_office->setNoneText(tr("Anywhere"));
    m_office->setOffices(context().centre().offices);
    m_office->load(m_request.office.number());
    addField(u"office"_s, tr("Where"), m_office);
    m_staff = new StaffPicker(context(), this);
    m_staff->setNoneText(tr("Anybody"));
    m_staff->setPerson(m_request.staff);
    addField(u"staff"_s, tr("Coordinator"), m_staff);
    m_topic = addWords(u"topic"_s, tr("Topic"), MasterKind::Topic, m_request.topic);
    m_minutes = addLine(u"minutes"_s, tr("How many minutes"),
                        m_request.minutes > 0 ? QString::number(m_request.minutes) : QString());
    m_minutes->setPlaceholderText(QString::number(context().centre().rules.sessionMinutes));
}

void WaitingForm::addRest()
{
    m_channel = addWords(u"channel"_s, tr("Came by"), MasterKind::Channel, m_request.channel);
    m_note = addText(u"note"_s, tr("Note"), m_request.note, 3);
}

MasterPicker* WaitingForm::addWords(const QString& key, const QString& caption, MasterKind kind, MasterId chosen)
{
    auto* picker = new MasterPicker(context().themes(), this);
    picker->setEntries(context().centre().masters(kind), tokyoDate(context().clock().now()));
    picker->load(chosen);
    addField(key, caption, picker);
    return picker;
}

bool WaitingForm::readMinutes(int* minutes)
{
    const QString typed = japanese::plainEntry(m_minutes->text());
    bool right = true;
    *minutes = typed.isEmpty() ? 0 : typed.toInt(&right);
    if (right && (typed.isEmpty() || (*minutes > 0 && *minutes <= MinutesOfDay)))
        return true;
    refuse({ErrorKind::Invalid, tr("Write how many minutes it should be, for example 60."), u"minutes"_s, {}});
    return false;
}

void WaitingForm::read()
{
    clearProblems();
    WaitingRequest request = m_request;
    if (!readDay(u"first_day"_s, &request.firstDay) || !readDay(u"last_day"_s, &request.lastDay) ||
        !readMinutes(&request.minutes))
        return;
    const QString name = m_name->text().simplified();
    if (name != m_request.clientName.simplified())
        request.client = {}; // also where it was put here again after the form was left
    request.company = request.client ? QString() : name;
    request.clientName = request.client ? m_request.clientName : QString();
    request.person = m_person->text();
    request.phone = m_phone->text();
    request.part = dayPartFromCode(m_part->currentData().toString()).value_or(DayPart::Any);
    request.office = Id<Office>(m_office->value());
    request.staff = m_staff->person();
    request.topic = m_topic->value();
    request.channel = m_channel->value();
    request.note = m_note->toPlainText();
    const Result<WaitingRequest> checked = rules::checkedRequest(request);
    if (checked)
        Q_EMIT ready(*checked);
    else
        refuse(checked.error());
}

} // namespace yorozu::ui
