// SPDX-License-Identifier: GPL-3.0-or-later
// What the cells of the sheet hold: the record, what is typed, and what comes from the ledger.
#include "ui/async/DeskContext.h"
#include "ui/fields/FuriganaFiller.h"
#include "ui/fields/LineCell.h"
#include "ui/fields/LongTextCell.h"
#include "ui/fields/RespondersCell.h"
#include "ui/fields/SessionTimeField.h"
#include "ui/fields/StaffCell.h"
#include "ui/memo/MemoSheet.h"

#include <algorithm>

namespace yorozu::ui {

namespace {

QStringList boxNames(const QList<StampBox>& boxes)
{
    QStringList names;
    for (const StampBox& box : boxes)
        names.append(box.name);
    return names;
}

} // namespace

void MemoSheet::load(const service::MemoView& view, const MemoContent& content, bool editable)
{
    m_loading = true;
    // A remark that is being written survives a reload.
    const bool keepsRemark = m_memo.id == view.memo.id && m_remarkEditable && m_remark->isDirty() &&
                             view.memo.status == MemoStatus::Submitted;
    m_memo = view.memo;
    m_ledger = view.client;
    m_content = content;
    m_editable = editable;
    m_ledgerAsked = false;
    m_layout = sheet::memoSheet(boxNames(view.boxes));
    m_responders->setStaff(m_context.centre().staff);
    m_responders->setAgencies(m_context.centre().agencies);
    m_recorder->setStaff(m_context.centre().staff);
    m_time->load(content.time);
    m_responders->load(content.attendees);
    // Names before their readings: a name that is put in counts as typed as long as the reading is automatic.
    m_company->load(content.company);
    m_companyKana->load(content.companyKana);
    m_business->load(content.business);
    m_consultee->load(content.consultee);
    m_consulteeKana->load(content.consulteeKana);
    m_recorder->load({content.recorder, content.recorderName});
    m_consultation->load(content.consultation);
    m_advice->load(content.advice);
    m_impression->load(content.impression);
    if (!keepsRemark)
        m_remark->load(view.memo.remark);
    for (SheetCell* cell : std::as_const(m_cells))
        cell->setReadOnly(!editable);
    m_impression->setReadOnly(!editable || view.impressionHidden);
    m_companyFiller->reset();
    m_consulteeFiller->reset();
    clearProblems();
    markOrigins(view, content);
    placeCells();
    m_loading = false;
    countPages();
    update();
}

void MemoSheet::refresh(const service::MemoView& view)
{
    m_memo = view.memo;
    if (view.client && view.client->id == m_content.client)
        m_ledger = view.client;
    m_layout = sheet::memoSheet(boxNames(view.boxes));
    if (!m_remark->hasFocusInside())
        m_remark->load(view.memo.remark);
    placeCells();
    countPages();
    update();
}

// 予約から and 台帳から: where a value came from before anybody typed.
void MemoSheet::markOrigins(const service::MemoView& view, const MemoContent& content)
{
    for (SheetCell* cell : std::as_const(m_cells))
        cell->setOrigin(Origin::None);
    if (!m_editable)
        return;
    if (view.booking) {
        if (content.time == TypedSessionTime::of(view.booking->start, view.booking->end))
            m_time->setOrigin(Origin::Booking);
        const bool sameStaff =
            content.attendees.size() == view.booking->staff.size() &&
            std::equal(content.attendees.cbegin(), content.attendees.cend(), view.booking->staff.cbegin(),
                       [](const Attendee& a, const BookingStaff& b) { return a.staff == b.staff && a.part == b.part; });
        if (sameStaff)
            m_responders->setOrigin(Origin::Booking);
    }
    if (view.client) {
        if (!content.company.isEmpty() && content.company == view.client->name)
            m_company->setOrigin(Origin::Ledger);
        if (!content.business.isEmpty() && content.business == view.client->business)
            m_business->setOrigin(Origin::Ledger);
    }
}

MemoContent MemoSheet::content() const
{
    MemoContent content = m_content;
    content.time = m_time->value();
    content.attendees = m_responders->value();
    content.companyKana = m_companyKana->value();
    content.company = m_company->value();
    content.business = m_business->value();
    content.consulteeKana = m_consulteeKana->value();
    content.consultee = m_consultee->value();
    content.recorder = m_recorder->value().staff;
    content.recorderName = m_recorder->value().name;
    content.consultation = m_consultation->value();
    content.advice = m_advice->value();
    if (!m_impression->isReadOnly())
        content.impression = m_impression->value();
    return content;
}

void MemoSheet::cellEdited(MemoField field)
{
    if (m_loading)
        return;
    if (field == MemoField::Company)
        m_content.client = {}; // another name: another client, unless one is chosen from the list
    if (field == MemoField::Company || field == MemoField::Consultee)
        m_content.person = {};
    const bool ofLedger = field == MemoField::Business || field == MemoField::CompanyKana;
    if (ofLedger && m_ledger && m_content.client && !m_ledgerAsked) {
        m_ledgerAsked = true;
        Q_EMIT ledgerDiffers();
    }
    Q_EMIT edited();
}

void MemoSheet::offerClients(const QList<Client>& clients)
{
    m_offered = clients;
    QList<Suggestion> suggestions;
    for (const Client& client : clients) {
        QStringList notes{client.number};
        if (!client.municipality.isEmpty())
            notes.append(client.municipality);
        if (!client.persons.isEmpty())
            notes.append(client.persons.constFirst().name);
        suggestions.append({client.id.number(), client.name, notes.join(QStringLiteral(" · "))});
    }
    m_company->setSuggestions(suggestions);
}

void MemoSheet::takeClient(const Client& client)
{
    m_ledger = client;
    m_content.client = client.id;
    m_content.person = {};
    m_company->fill(client.name);
    m_companyKana->fill(client.kana);
    m_companyFiller->reset();
    if (m_business->value().isEmpty())
        m_business->fill(client.business);
    if (m_consultee->value().isEmpty() && !client.persons.isEmpty()) {
        m_content.person = client.persons.constFirst().id;
        m_consultee->fill(client.persons.constFirst().name);
        m_consulteeKana->fill(client.persons.constFirst().kana);
    }
    if (m_content.channel == 0)
        m_content.channel = client.channel;
    m_company->setOrigin(Origin::Ledger);
    m_companyFiller->reset();
    m_consulteeFiller->reset();
    Q_EMIT edited();
}

} // namespace yorozu::ui
