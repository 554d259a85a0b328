// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/PeopleFilter.h"

#include "ui/async/ShownName.h"

#include <QAction>
#include <QActionGroup>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace yorozu::ui {

PeopleFilter::PeopleFilter(QMenu& menu, QObject* parent)
    : QObject(parent)
    , m_menu(menu)
    , m_line(menu.addSeparator())
    , m_skills(new QMenu(&menu))
    , m_orders(new QActionGroup(this))
    , m_topics(new QActionGroup(this))
    , m_place(addOrder(PeopleOrder::Place, "peopleByPlace"))
    , m_free(addOrder(PeopleOrder::FreeHours, "peopleByFreeHours"))
    , m_able(addOrder(PeopleOrder::Skill, "peopleBySkill"))
{
    m_skills->setObjectName(u"peopleSkills"_s);
    menu.addMenu(m_skills);
    setVisible(false);
    show();
}

QAction* PeopleFilter::addOrder(PeopleOrder order, const char* name)
{
    QAction* action = m_menu.addAction(QString(), this, [this, order] { setOrder(order); });
    action->setObjectName(QLatin1StringView(name));
    action->setCheckable(true);
    m_orders->addAction(action);
    return action;
}

void PeopleFilter::setVisible(bool visible)
{
    for (QAction* action : {m_line, m_place, m_free, m_able, m_skills->menuAction()})
        action->setVisible(visible);
}

void PeopleFilter::setCentre(const service::CentreData& centre)
{
    m_skills->clear();
    const auto add = [this](MasterId skill, const QString& name) {
        QAction* action = m_skills->addAction(name, this, [this, skill] { setSkill(skill); });
        action->setCheckable(true);
        action->setData(skill);
        m_topics->addAction(action);
    };
    add(0, tr("Any", "skill"));
    bool known = m_skill == 0;
    for (const MasterEntry& topic : centre.topics) {
        if (!topic.validTo.isNull())
            continue;
        add(topic.id, shownName(topic));
        known |= topic.id == m_skill;
    }
    if (!known)
        setSkill(0);
    show();
}

void PeopleFilter::setOrder(PeopleOrder order)
{
    m_order = order;
    show();
    Q_EMIT changed();
}

// Whoever asks for a skill wants to see first who has it.
void PeopleFilter::setSkill(MasterId skill)
{
    m_skill = skill;
    if (skill != 0)
        m_order = PeopleOrder::Skill;
    else if (m_order == PeopleOrder::Skill)
        m_order = PeopleOrder::Place;
    show();
    Q_EMIT changed();
}

void PeopleFilter::show()
{
    m_place->setText(tr("In order of place"));
    m_free->setText(tr("Most free hours first"));
    m_able->setText(tr("With the skill first"));
    m_skills->setTitle(tr("Skill"));
    m_place->setChecked(m_order == PeopleOrder::Place);
    m_free->setChecked(m_order == PeopleOrder::FreeHours);
    m_able->setChecked(m_order == PeopleOrder::Skill);
    m_able->setEnabled(m_skill != 0);
    for (QAction* action : m_topics->actions())
        action->setChecked(action->data().toLongLong() == m_skill);
}

} // namespace yorozu::ui
