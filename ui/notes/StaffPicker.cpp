// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notes/StaffPicker.h"

#include "core/service/CentreService.h"
#include "ui/async/DeskContext.h"

namespace yorozu::ui {

StaffPicker::StaffPicker(DeskContext& context, QWidget* parent)
    : MasterPicker(context.themes(), parent)
    , m_context(context)
{
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    connect(&context, &DeskContext::centreChanged, this, &StaffPicker::fillPeople);
    fillPeople();
}

void StaffPicker::fillPeople()
{
    QList<MasterEntry> entries;
    for (const Staff& staff : m_context.centre().staff) {
        MasterEntry entry;
        entry.id = staff.id.number();
        entry.name = staff.name;
        entry.nameEn = staff.roman;
        entry.position = static_cast<int>(entries.size());
        if (staff.retired)
            entry.validTo = QDate(1, 1, 1); // offered on no day, but shown where the person is on record
        entries.append(entry);
    }
    setEntries(entries);
}

} // namespace yorozu::ui
