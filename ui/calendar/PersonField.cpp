// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/PersonField.h"

#include "ui/theme/StyleSheet.h"

#include <QComboBox>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace yorozu::ui {

PersonField::PersonField(QWidget* parent)
    : FieldGroup(parent)
    , m_choice(new QComboBox(this))
{
    m_choice->setObjectName(u"bookingPerson"_s);
    m_choice->setAccessibleName(tr("Who comes"));
    m_choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setControlSize(m_choice, ControlSize::Small);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_choice);
    setFocusProxy(m_choice);
    choose({}, {});
}

Id<Person> PersonField::person() const
{
    return Id<Person>(m_choice->currentData().toLongLong());
}

void PersonField::setPerson(Id<Person> person, const QString& name)
{
    m_persons.clear();
    choose(person, name);
}

void PersonField::setPersons(const QList<Person>& persons)
{
    m_persons = persons;
    choose(person(), m_choice->currentText());
}

void PersonField::chooseFirst()
{
    if (m_choice->count() > 1)
        m_choice->setCurrentIndex(1);
}

void PersonField::choose(Id<Person> chosen, const QString& name)
{
    m_choice->clear();
    m_choice->addItem(tr("not known yet"), QVariant::fromValue<qint64>(0));
    for (const Person& person : std::as_const(m_persons)) {
        if (person.retired && person.id != chosen)
            continue;
        m_choice->addItem(person.title.isEmpty() ? person.name : tr("%1 (%2)").arg(person.name, person.title),
                          QVariant::fromValue<qint64>(person.id.number()));
    }
    const auto here = QVariant::fromValue<qint64>(chosen.number());
    if (m_choice->findData(here) < 0)
        m_choice->addItem(name, here);
    m_choice->setCurrentIndex(m_choice->findData(here));
    m_choice->setEnabled(m_choice->count() > 1);
}

// 12 and the name, for the time until the company says it.
QStringList PersonField::words() const
{
    return person() ? QStringList{QString::number(person().number()), m_choice->currentText()} : QStringList();
}

void PersonField::setWords(const QStringList& words)
{
    choose(Id<Person>(words.value(0).toLongLong()), words.value(1));
}

} // namespace yorozu::ui
