// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Client.h"
#include "ui/notes/FieldGroup.h"

class QComboBox;

namespace yorozu::ui {

// Who comes on behalf of a company. Whoever is chosen stays chosen while the others of the company are on their way.
class PersonField : public FieldGroup
{
    Q_OBJECT

public:
    explicit PersonField(QWidget* parent = nullptr);

    Id<Person> person() const;
    // Null: not known yet. `name` until the company says it.
    void setPerson(Id<Person> person, const QString& name);
    // Those of the company; one that has left it is offered no more unless it is the one.
    void setPersons(const QList<Person>& persons);
    void chooseFirst(); // the one who is asked for first
    QStringList words() const override;
    void setWords(const QStringList& words) override;

private:
    void choose(Id<Person> person, const QString& name);

    QComboBox* m_choice;
    QList<Person> m_persons;
};

} // namespace yorozu::ui
