// SPDX-License-Identifier: GPL-3.0-or-later
// The menu of one person of RespondersCell.
#include "ui/fields/PeopleModel.h"
#include "ui/fields/RespondersCell.h"

#include <QMenu>
#include <QToolButton>

namespace yorozu::ui {

using namespace Qt::StringLiterals;

QMenu* RespondersCell::personMenu(int index)
{
    m_menu->clear();
    if (index < 0 || index >= m_value.size())
        return m_menu;
    const bool ours = !m_value[index].staff.isNull();
    const QList<Part> parts = ours ? QList<Part>{Part::Lead, Part::Second, Part::SatIn, Part::Ojt}
                                   : QList<Part>{Part::Officer, Part::Trainee};
    for (const Part part : parts) {
        QAction* action =
            m_menu->addAction(label(part), this, [this, index, part] { change(withPart(m_value, index, part)); });
        action->setObjectName(code(part));
        action->setCheckable(true);
        action->setChecked(m_value[index].part == part);
    }
    if (!ours)
        addAgencies(m_menu, index);
    m_menu->addSeparator();
    QAction* remove = m_menu->addAction(tr("Remove from the list"), this, [this, index] { removeAt(index); });
    remove->setObjectName(u"remove"_s);
    return m_menu;
}

void RespondersCell::addAgencies(QMenu* menu, int index)
{
    if (m_agencies.isEmpty())
        return;
    QMenu* agencies = menu->addMenu(tr("Agency"));
    agencies->setObjectName(u"agencies"_s);
    for (const Agency& agency : std::as_const(m_agencies)) {
        if (agency.retired && agency.id != m_value[index].agency)
            continue;
        const Id<Agency> id = agency.id;
        QAction* action = agencies->addAction(agency.name, this, [this, index, id] {
            QList<Attendee> attendees = m_value;
            attendees[index].agency = id;
            change(attendees);
        });
        action->setCheckable(true);
        action->setChecked(id == m_value[index].agency);
    }
}

void RespondersCell::openMenu(int index)
{
    if (isReadOnly() || index < 0 || index >= m_buttons.size())
        return;
    personMenu(index)->popup(m_buttons[index]->mapToGlobal(QPoint(0, m_buttons[index]->height())));
}

} // namespace yorozu::ui
