// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Error.h"
#include "core/domain/People.h"

#include <QHash>
#include <QWidget>

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace yorozu::ui {

class DeskContext;

// One person of the staff list, or a new one, as fields. Knows nothing of where it is stored.
class PersonEditor : public QWidget
{
    Q_OBJECT

public:
    explicit PersonEditor(DeskContext& context, QWidget* parent = nullptr);

    void show(const StaffMember& member); // id null: a new one
    // Somebody else has saved her meanwhile: what is typed stays, over what is on record by now.
    void rebase(const StaffMember& member);
    StaffMember typed() const;
    bool isChanged() const { return typed() != m_member; }
    bool isNew() const { return m_member.staff.id.isNull(); }
    void setMayEdit(bool may);
    // At the field that the error names; below the fields where it names none.
    void complain(const Error& error);
    void takeKeys();

Q_SIGNALS:
    void saveRequested();
    void changed();

protected:
    void changeEvent(QEvent* event) override;

private:
    void buildUi();
    void fillChoices();
    void fill(const StaffMember& member);
    void retranslate();
    void refresh();
    void calm();

    DeskContext& m_context;
    StaffMember m_member;
    bool m_mayEdit = true;
    QLabel* m_heading;
    QFormLayout* m_fields;
    QLineEdit* m_name;
    QLineEdit* m_kana;
    QLineEdit* m_roman;
    QLineEdit* m_login;
    QComboBox* m_title;
    QComboBox* m_group;
    QComboBox* m_stamp;
    QComboBox* m_office;
    QHash<QString, QWidget*> m_byField;
    QLabel* m_problem;
    QPushButton* m_save;
    QPushButton* m_reset;
};

} // namespace yorozu::ui
