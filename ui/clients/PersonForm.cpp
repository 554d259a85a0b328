// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/clients/PersonForm.h"

#include "ui/async/DeskContext.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace yorozu::ui {

PersonForm::PersonForm(DeskContext& context, const Person& person, QWidget* parent)
    : RecordForm(context, u"personForm"_s, parent)
    , m_person(person)
{
    setTitle(person.id ? tr("Person") : tr("New person"));
    setOfNewRecord(person.id.isNull());
    m_personName = addLine(u"persons"_s, tr("Name"), person.name);
    m_kana = addLine(u"kana"_s, tr("Reading"), person.kana);
    m_personTitle = addLine(u"title"_s, tr("Title"), person.title);
    m_phone = addLine(u"phone"_s, tr("Telephone"), person.phone);
    m_email = addLine(u"email"_s, tr("Mail"), person.email);
    m_gender = addChoice(u"gender"_s, tr("Gender (for counting only)"));
    m_gender->addItem(tr("not entered"), QString());
    m_gender->addItem(tr("female"), u"female"_s);
    m_gender->addItem(tr("male"), u"male"_s);
    m_gender->addItem(tr("other"), u"other"_s);
    m_gender->setCurrentIndex(std::max(0, m_gender->findData(person.gender)));
    m_age = addChoice(u"age_group"_s, tr("Age group (for counting only)"));
    m_age->addItem(tr("not entered"), QString());
    for (int decade = 10; decade <= 80; decade += 10)
        m_age->addItem(tr("%1s").arg(decade), QString::number(decade));
    m_age->setCurrentIndex(std::max(0, m_age->findData(person.ageGroup)));
    m_primary = addCheck(u"primary"_s, tr("Primary contact"), person.primary);
    m_retired = addCheck(u"retired"_s, tr("No longer with the company"), person.retired);
    m_retired->setVisible(!person.id.isNull());
    connect(this, &RecordForm::saveRequested, this, &PersonForm::read);
}

void PersonForm::read()
{
    clearProblems();
    Person next = m_person;
    next.name = m_personName->text();
    next.kana = m_kana->text();
    next.title = m_personTitle->text().trimmed();
    next.phone = m_phone->text().trimmed();
    next.email = m_email->text().trimmed();
    next.gender = m_gender->currentData().toString();
    next.ageGroup = m_age->currentData().toString();
    next.retired = m_retired->isChecked();
    next.primary = m_primary->isChecked() && !next.retired;
    Q_EMIT ready(next);
}

} // namespace yorozu::ui
