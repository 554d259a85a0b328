// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/async/DeskContext.h"
#include "ui/async/ShownName.h"
#include "ui/calendar/RosterStrip.h"

#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QToolTip>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace yorozu::ui {

namespace {
constexpr int DragStart = 4;
constexpr int Near = 6; // beside a group belongs to it, too
} // namespace

QList<const RosterStrip::Chip*> RosterStrip::shownChips() const
{
    QList<const Chip*> chips;
    for (const Group& group : m_groups) {
        for (const Chip& chip : group.chips) {
            if (!chip.rect.isNull())
                chips.append(&chip);
        }
    }
    return chips;
}

const RosterStrip::Chip* RosterStrip::chipAt(QPoint at) const
{
    for (const Chip* chip : shownChips()) {
        if (chip->rect.contains(at))
            return chip;
    }
    return nullptr;
}

const RosterStrip::Group* RosterStrip::groupAt(QPoint at) const
{
    const auto found = std::find_if(m_groups.cbegin(), m_groups.cend(), [at](const Group& group) {
        return group.area.adjusted(-Near, 0, Near, 0).contains(at);
    });
    return found == m_groups.cend() ? nullptr : &*found;
}

const RosterStrip::Chip* RosterStrip::current() const
{
    for (const Chip* chip : shownChips()) {
        if (chip->duty.staff == m_current)
            return chip;
    }
    return nullptr;
}

void RosterStrip::choose(Id<Staff> person)
{
    m_chosen = m_chosen == person ? Id<Staff>() : person;
    update();
    Q_EMIT chosenChanged();
}

// What is short stands above them; one click, and this person works from home.
void RosterStrip::listHome()
{
    if (m_home.isEmpty())
        return;
    auto* menu = new QMenu(this);
    menu->setObjectName(u"homeProposals"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const QString& line : shortages().split(u'\n'))
        menu->addAction(line)->setEnabled(false);
    menu->addSeparator();
    for (const HomeProposal& proposal : std::as_const(m_home)) {
        const auto duty = std::find_if(m_duties.cbegin(), m_duties.cend(), [&proposal](const DutyLine& line) {
            return line.staff == proposal.staff && line.day == proposal.day;
        });
        if (duty == m_duties.cend())
            continue;
        const Staff* staff = m_context.centre().findStaff(proposal.staff);
        const QString name = staff ? shownName(*staff) : proposal.name;
        //: %1 a person, %2 a sentence: why this one
        QAction* action =
            menu->addAction(tr("%1 works from home: %2").arg(name, homeInWords(proposal)), this, [this, line = *duty] {
                Q_EMIT dutyWanted(line, Place{DutyKind::Home, {}});
            });
        action->setEnabled(m_editable);
    }
    menu->popup(mapToGlobal(m_homeRect.bottomLeft()));
}

void RosterStrip::mousePressEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton && m_homeRect.contains(event->pos())) {
        listHome();
        return;
    }
    const Chip* chip = event->button() == Qt::LeftButton ? chipAt(event->pos()) : nullptr;
    m_taken = chip ? std::optional(chip->duty) : std::nullopt;
    m_pressed = event->pos();
    if (!chip)
        return;
    m_current = chip->duty.staff;
    speak();
    update();
}

void RosterStrip::mouseMoveEvent(QMouseEvent* event)
{
    if (!m_taken || !m_editable)
        return;
    if (!m_dragging && (event->pos() - m_pressed).manhattanLength() < DragStart)
        return;
    m_dragging = true;
    m_at = event->pos();
    update();
}

void RosterStrip::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton || !m_taken)
        return;
    const DutyLine taken = *std::exchange(m_taken, std::nullopt);
    const bool dragged = std::exchange(m_dragging, false);
    update();
    if (!dragged) {
        choose(taken.staff);
        return;
    }
    const Group* group = groupAt(event->pos());
    const Place from{taken.kind, taken.kind == DutyKind::Office ? taken.office : Id<Office>()};
    if (group && !(group->place == from))
        Q_EMIT dutyWanted(taken, group->place);
}

void RosterStrip::openMenu(const Chip& chip, QPoint at)
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const Place from{chip.duty.kind, chip.duty.kind == DutyKind::Office ? chip.duty.office : Id<Office>()};
    for (const Group& group : std::as_const(m_groups)) {
        QAction* action = menu->addAction(
            group.name, this, [this, duty = chip.duty, place = group.place] { Q_EMIT dutyWanted(duty, place); });
        action->setCheckable(true);
        action->setChecked(group.place == from);
        action->setEnabled(m_editable && !(group.place == from));
    }
    menu->popup(at);
}

void RosterStrip::contextMenuEvent(QContextMenuEvent* event)
{
    const bool byMouse = event->reason() == QContextMenuEvent::Mouse;
    const Chip* chip = byMouse ? chipAt(event->pos()) : current();
    if (chip)
        openMenu(*chip, byMouse ? event->globalPos() : mapToGlobal(chip->rect.bottomLeft()));
}

void RosterStrip::keyPressEvent(QKeyEvent* event)
{
    const QList<const Chip*> chips = shownChips();
    const bool walks = event->key() == Qt::Key_Left || event->key() == Qt::Key_Right;
    const Chip* here = current();
    if (walks && !chips.isEmpty()) {
        const qsizetype at = here ? chips.indexOf(here) : -1;
        const qsizetype next = event->key() == Qt::Key_Left ? at - 1 : at + 1;
        m_current = chips.at(std::clamp<qsizetype>(next, 0, chips.size() - 1))->duty.staff;
        speak();
        update();
    } else if (here && (event->key() == Qt::Key_Space)) {
        choose(here->duty.staff);
    } else if (here && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)) {
        openMenu(*here, mapToGlobal(here->rect.bottomLeft()));
    } else if (event->key() == Qt::Key_Escape && m_dragging) {
        m_dragging = false;
        m_taken.reset();
        update();
    } else {
        QWidget::keyPressEvent(event);
    }
}

bool RosterStrip::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        if (m_warning && m_warningRect.contains(help->pos()))
            QToolTip::showText(help->globalPos(), m_warning->text, this, m_warningRect);
        else if (m_homeRect.contains(help->pos()))
            QToolTip::showText(help->globalPos(), shortages(), this, m_homeRect);
        else if (const Chip* chip = chipAt(help->pos()))
            QToolTip::showText(help->globalPos(), spoken(*chip), this, chip->rect);
        else
            QToolTip::hideText();
        return true;
    }
    return QWidget::event(event);
}

} // namespace yorozu::ui
