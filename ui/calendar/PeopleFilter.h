// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/CentreService.h"
#include "ui/calendar/PeopleRows.h"

#include <QObject>

class QAction;
class QActionGroup;
class QMenu;

namespace yorozu::ui {

// What the menu 絞り込み says of the day by coordinator: in which order the people stand, and whose skill is wanted.
class PeopleFilter : public QObject
{
    Q_OBJECT

public:
    // Its actions go to the end of the menu.
    explicit PeopleFilter(QMenu& menu, QObject* parent = nullptr);

    PeopleOrder order() const { return m_order; }
    MasterId skill() const { return m_skill; } // 0: none is asked for
    void setVisible(bool visible);
    // The topics that are in use.
    void setCentre(const service::CentreData& centre);

Q_SIGNALS:
    void changed();

private:
    QAction* addOrder(PeopleOrder order, const char* name);
    void setOrder(PeopleOrder order);
    void setSkill(MasterId skill);
    void show();

    QMenu& m_menu;
    QAction* m_line;
    QMenu* m_skills;
    QActionGroup* m_orders;
    QActionGroup* m_topics;
    QAction* m_place;
    QAction* m_free;
    QAction* m_able;
    PeopleOrder m_order = PeopleOrder::Place;
    MasterId m_skill = 0;
};

} // namespace yorozu::ui
