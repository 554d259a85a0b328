// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/clients/ClientForm.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QPlainTextEdit>

using namespace Qt::StringLiterals;

namespace yorozu::ui {

ClientForm::ClientForm(DeskContext& context, QWidget* parent)
    : RecordForm(context, u"clientForm"_s, parent)
{
    setTitle(tr("New company"));
    setOfNewRecord(true);
    setSaveText(tr("Enter in the ledger"));
    m_company = addLine(u"name"_s, tr("Name"), {});
    m_kana = addLine(u"kana"_s, tr("Reading"), {});
    m_notFounded = addCheck(u"not_founded"_s, tr("Not founded yet"), false);
    m_phone = addLine(u"phone"_s, tr("Telephone"), {});
    m_municipality = addLine(u"municipality"_s, tr("Place"), {});
    m_business = addText(u"business"_s, tr("Main business"), {}, 2);
    m_person = addLine(u"persons"_s, tr("Person who comes"), {});
    m_personKana = addLine(u"person_kana"_s, tr("Reading of the person"), {});
    connect(this, &RecordForm::saveRequested, this, &ClientForm::read);
}

void ClientForm::read()
{
    clearProblems();
    Client client;
    client.founded = !m_notFounded->isChecked();
    client.name = m_company->text();
    client.kana = m_kana->text();
    Person person;
    person.name = m_person->text().trimmed();
    person.kana = m_personKana->text();
    person.primary = true;
    // Whoever founds a firm is entered by the own name until the firm has one.
    if (!client.founded && client.name.trimmed().isEmpty()) {
        client.name = person.name;
        client.kana = person.kana;
    }
    client.phone = m_phone->text().trimmed();
    client.municipality = m_municipality->text().trimmed();
    client.business = m_business->toPlainText().trimmed();
    if (!person.name.isEmpty())
        client.persons.append(person);
    Q_EMIT ready(client);
}

} // namespace yorozu::ui
