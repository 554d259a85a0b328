// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Roster.h"
#include "ui/admin/DutyChoices.h"

#include <array>
#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;

namespace yorozu::ui {

class DayField;
class DeskContext;

// The week of the person whose row is chosen: which day is what, from which day on, and whether the person is one of
// the dispatched staff.
class RosterWeek : public QWidget
{
    Q_OBJECT

public:
    explicit RosterWeek(DeskContext& context, QWidget* parent = nullptr);

    // Shows the week that holds on `day`; what is being typed for the same person is left alone.
    void show(const RosterFacts& facts, const RosterPerson& person, QDate day);
    void retranslate();
    void setMayEdit(bool may);
    // What was typed is stored, or given up: from now on the record is shown.
    void settled() { m_edited = false; }
    // Of the person that is shown; its id is null for a week that begins anew.
    DutyPattern typed() const;

Q_SIGNALS:
    void saveWanted(const yorozu::DutyPattern& week);
    void removeWanted(const yorozu::DutyPattern& week);
    void dispatchedWanted(yorozu::Id<yorozu::Staff> staff, bool dispatched);

private:
    void build();
    void fill();

    DeskContext& m_context;
    QLabel* m_heading;
    QLabel* m_fromName;
    DayField* m_from;
    std::array<QLabel*, 7> m_dayNames;
    std::array<QComboBox*, 7> m_days;
    QPushButton* m_save;
    QPushButton* m_remove;
    QCheckBox* m_dispatched;
    QList<DutyChoice> m_choices;
    RosterPerson m_person;
    QList<DutyPattern> m_patterns; // of this person
    DutyPattern m_shown;           // as it is on record
    QDate m_day;
    bool m_edited = false;
};

} // namespace yorozu::ui
