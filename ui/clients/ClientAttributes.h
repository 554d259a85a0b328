// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/ClientService.h"

#include <QHash>
#include <QWidget>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace yorozu::ui {

class DeskContext;
class FieldRow;

// The left column: attributes edited in their place, persons, the agencies of this client, what to bear in mind.
class ClientAttributes : public QWidget
{
    Q_OBJECT

public:
    explicit ClientAttributes(DeskContext& context, QWidget* parent = nullptr);

    void show(const service::ClientView& view, bool editable);
    FieldRow* row(LedgerField field) const { return m_rows.value(field); }
    // F2: the row that has the focus, else the first one.
    void editCurrent();
    bool hasUnsaved() const;
    // Hands on what is typed; what was refused stays typed.
    void commitAll();
    void dropEditors();

Q_SIGNALS:
    void committed(yorozu::LedgerField field, const QString& typed, const QString& seen);
    void personWanted(const yorozu::Person& person); // id null: a new one

protected:
    void changeEvent(QEvent* event) override;

private:
    void showFields();
    void showPersons();
    void showAgencies();
    void fillChoices();
    void retranslate();

    DeskContext& m_context;
    service::ClientView m_view;
    bool m_editable = false;
    QHash<LedgerField, FieldRow*> m_rows;
    QList<FieldRow*> m_order;
    QLabel* m_basics;
    QPushButton* m_edit;
    QLabel* m_personsTitle;
    QPushButton* m_addPerson;
    QVBoxLayout* m_persons;
    QLabel* m_agenciesTitle;
    QWidget* m_agencies;
    QLabel* m_noteTitle;
};

} // namespace yorozu::ui
