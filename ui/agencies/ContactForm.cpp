// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agencies/ContactForm.h"

#include "ui/fields/FuriganaFiller.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QPlainTextEdit>

using namespace Qt::StringLiterals;

namespace yorozu::ui {

ContactForm::ContactForm(DeskContext& context, const AgencyContact& contact, QWidget* parent)
    : RecordForm(context, u"contactForm"_s, parent)
    , m_contact(contact)
{
    setTitle(contact.id ? tr("Person of the agency") : tr("New person of the agency"));
    setOfNewRecord(contact.id.isNull());
    m_contactName = addLine(u"contacts"_s, tr("Name"), contact.name);
    m_kana = addLine(u"kana"_s, tr("Reading"), contact.kana);
    (new FuriganaFiller(m_contactName, m_kana, this))->reset();
    m_branch = addLine(u"branch"_s, tr("Branch"), contact.branch);
    m_department = addLine(u"department"_s, tr("Department"), contact.department);
    m_contactTitle = addLine(u"title"_s, tr("Title"), contact.title);
    m_phone = addLine(u"phone"_s, tr("Telephone"), contact.phone);
    m_email = addLine(u"email"_s, tr("Mail"), contact.email);
    m_note = addText(u"note"_s, tr("Note"), contact.note, 2);
    m_retired = addCheck(u"retired"_s, tr("No longer there"), contact.retired);
    m_retired->setVisible(!contact.id.isNull());
    connect(this, &RecordForm::saveRequested, this, &ContactForm::read);
}

void ContactForm::read()
{
    clearProblems();
    AgencyContact next = m_contact;
    next.name = m_contactName->text().trimmed();
    next.kana = m_kana->text().trimmed();
    next.branch = m_branch->text().trimmed();
    next.department = m_department->text().trimmed();
    next.title = m_contactTitle->text().trimmed();
    next.phone = m_phone->text().trimmed();
    next.email = m_email->text().trimmed();
    next.note = m_note->toPlainText().trimmed();
    next.retired = m_retired->isChecked();
    Q_EMIT ready(next);
}

} // namespace yorozu::ui
