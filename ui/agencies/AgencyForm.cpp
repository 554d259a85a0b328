// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agencies/AgencyForm.h"

#include "core/service/CentreService.h"
#include "ui/agencies/BranchesField.h"
#include "ui/agencies/PracticesField.h"
#include "ui/async/DeskContext.h"
#include "ui/fields/FuriganaFiller.h"
#include "ui/fields/MasterPicker.h"
#include "ui/notes/StaffPicker.h"
#include "ui/theme/StyleSheet.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QPlainTextEdit>

using namespace Qt::StringLiterals;

namespace yorozu::ui {

AgencyForm::AgencyForm(DeskContext& deskContext, const AgencyRecord& record, QWidget* parent)
    : RecordForm(deskContext, u"agencyForm"_s, parent)
    , m_record(record)
{
    setTitle(record.agency.id ? record.agency.name : tr("New agency"));
    setOfNewRecord(record.agency.id.isNull());
    buildFacts();
    buildReach();
    buildUse();
    connect(this, &RecordForm::saveRequested, this, &AgencyForm::read);
}

void AgencyForm::buildFacts()
{
    const Agency& agency = m_record.agency;
    m_agencyName = addLine(u"name"_s, tr("Name"), agency.name);
    m_kana = addLine(u"kana"_s, tr("Reading"), agency.kana);
    (new FuriganaFiller(m_agencyName, m_kana, this))->reset();
    m_kind = new MasterPicker(context().themes(), this);
    m_kind->setNoneText(tr("Choose a kind"));
    m_kind->setEntries(context().centre().agencyKinds);
    m_kind->load(agency.kind);
    addField(u"kind"_s, tr("Kind"), m_kind);
    beginRow();
    m_inCharge = new StaffPicker(context(), this);
    m_inCharge->setPerson(agency.inCharge);
    addField(u"in_charge"_s, tr("In charge"), m_inCharge);
    m_deputy = new StaffPicker(context(), this);
    m_deputy->setPerson(agency.deputy);
    addField(u"deputy"_s, tr("Deputy"), m_deputy);
    endRow();
    m_forty = addCheck(u"forty"_s, tr("On the list of 40 partner agencies"), agency.onFortyList);
    m_member = addCheck(u"member"_s, tr("Member of the shinkin association"), agency.member);
    m_tokyo = addCheck(u"tokyo"_s, tr("One of Tokyo’s 23 shinkin"), agency.memberInTokyo);
}

void AgencyForm::buildReach()
{
    const Agency& agency = m_record.agency;
    m_phone = addLine(u"phone"_s, tr("Telephone"), agency.phone);
    m_email = addLine(u"email"_s, tr("Mail"), agency.email);
    m_address = addLine(u"address"_s, tr("Address"), agency.address);
    m_website = addLine(u"website"_s, tr("Website"), agency.website);
    m_branches = new BranchesField(context(), this);
    m_branches->setBranches(m_record.branches);
    addField(u"branches"_s, tr("Branches"), m_branches);
}

void AgencyForm::buildUse()
{
    const Agency& agency = m_record.agency;
    m_practices = new PracticesField(context(), this);
    m_practices->setPractices(m_record.practices);
    addField(u"practices"_s, tr("How they use the centre"), m_practices);
    m_visit = addCheck(u"visit"_s, tr("Wishes us to visit its clients"), agency.wishesVisit);
    m_company = addCheck(u"company"_s, tr("Wishes to come along"), agency.wishesCompany);
    m_bookingWay = addLine(u"booking_way"_s, tr("How they book"), agency.bookingWay);
    m_wishes = addText(u"wishes"_s, tr("Other wishes"), agency.wishes, 2);
    m_note = addText(u"note"_s, tr("Policy and notes"), agency.note, 3);
}

void AgencyForm::read()
{
    clearProblems();
    AgencyRecord next = m_record;
    Agency& agency = next.agency;
    agency.name = m_agencyName->text();
    agency.kana = m_kana->text();
    agency.kind = m_kind->value();
    agency.kindName = m_kind->value() == 0 ? QString() : m_kind->currentText();
    agency.inCharge = m_inCharge->person();
    agency.deputy = m_deputy->person();
    agency.onFortyList = m_forty->isChecked();
    agency.member = m_member->isChecked();
    agency.memberInTokyo = m_tokyo->isChecked();
    agency.phone = m_phone->text();
    agency.email = m_email->text();
    agency.address = m_address->text();
    agency.website = m_website->text();
    agency.wishesVisit = m_visit->isChecked();
    agency.wishesCompany = m_company->isChecked();
    agency.bookingWay = m_bookingWay->text();
    agency.wishes = m_wishes->toPlainText();
    agency.note = m_note->toPlainText();
    next.practices = m_practices->practices();
    next.branches = m_branches->branches();
    Q_EMIT ready(next);
}

} // namespace yorozu::ui
