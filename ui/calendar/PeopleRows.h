// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/BookingClash.h"
#include "core/rules/Workload.h"
#include "core/service/CentreService.h"

#include <QList>
#include <QString>

namespace yorozu::ui {

enum class PeopleOrder { Place, FreeHours, Skill };

// Somebody who sees clients, on one day.
struct PersonRow
{
    Id<Staff> staff;
    QString name;   // 今村 健吾
    QString skills; // 資金繰り・融資, the best first
    DutyLine duty;
    bool onRoster = true; // else nobody knows where: the duty is empty
    rules::Workload load;
    bool fits = true; // has the skill that is asked for
    int group = 0;
};

// People who are at the same place; or, in another order, who have the skill.
struct PersonGroup
{
    QString name; // 新橋（本部）
    int first = 0;
    int count = 0;
    bool operator==(const PersonGroup&) const = default;
};

// The rows of the day by coordinator: the offices, 在宅オンライン, 訪問・出張, 休み.
class PeopleRows
{
public:
    struct Wish
    {
        Id<Office> office; // null: all
        PeopleOrder order = PeopleOrder::Place;
        MasterId skill = 0; // a topic; 0: none is asked for
        bool operator==(const Wish&) const = default;
    };

    PeopleRows() = default;
    // With an office, those who are there or in a session of it, or who would be, but are away or off.
    PeopleRows(const service::CentreData& centre, const rules::DayFacts& day, const Wish& wish);

    const QList<PersonRow>& rows() const { return m_rows; }
    const QList<PersonGroup>& groups() const { return m_groups; }
    int size() const { return static_cast<int>(m_rows.size()); }
    const PersonRow& at(int row) const { return m_rows.at(row); }
    // −1: has no row.
    int rowOf(Id<Staff> staff) const;

private:
    void collect(const service::CentreData& centre, const rules::DayFacts& day, Id<Office> office);
    void add(const service::CentreData& centre, const rules::DayFacts& day, const DutyLine& duty, bool onRoster);
    void byPlace(const service::CentreData& centre);
    void byFreeHours();
    void bySkill(const service::CentreData& centre, MasterId skill);
    void group(const QString& name, const QList<PersonRow>& rows);

    QList<PersonRow> m_rows;
    QList<PersonGroup> m_groups;
};

} // namespace yorozu::ui
