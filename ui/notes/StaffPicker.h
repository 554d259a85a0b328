// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Centre.h"
#include "ui/fields/MasterPicker.h"

namespace yorozu::ui {

class DeskContext;

// One person of the centre, by name; those who left are not offered.
class StaffPicker : public MasterPicker
{
    Q_OBJECT
public:
    explicit StaffPicker(DeskContext& context, QWidget* parent = nullptr);

    Id<Staff> person() const { return Id<Staff>(value()); }
    void setPerson(Id<Staff> person) { load(person.number()); }

private:
    void fillPeople();

    DeskContext& m_context;
};

} // namespace yorozu::ui
