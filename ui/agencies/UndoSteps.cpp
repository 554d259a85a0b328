// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agencies/UndoSteps.h"

#include "ui/async/DeskContext.h"

namespace yorozu::ui {

void UndoSteps::saved(const QString& what, std::function<void()> back, std::function<void()> forth)
{
    add(what, tr("Saved: %1. Ctrl+Z takes it back.").arg(what), std::move(back), std::move(forth));
}

void UndoSteps::add(const QString& what, const QString& sentence, std::function<void()> back,
                    std::function<void()> forth)
{
    m_undo.append({what, std::move(back), std::move(forth)});
    m_redo.clear();
    m_context.announce(sentence);
}

void UndoSteps::clear()
{
    m_undo.clear();
    m_redo.clear();
}

void UndoSteps::undo()
{
    run(m_undo, m_redo, true);
}

void UndoSteps::redo()
{
    run(m_redo, m_undo, false);
}

void UndoSteps::run(QList<Step>& from, QList<Step>& to, bool back)
{
    if (from.isEmpty()) {
        m_context.announce(back ? tr("There is nothing to take back.") : tr("There is nothing to do again."));
        return;
    }
    const Step step = from.takeLast();
    to.append(step);
    back ? step.back() : step.forth();
    m_context.announce(back ? tr("Taken back: %1.").arg(step.what) : tr("Done again: %1.").arg(step.what));
}

} // namespace yorozu::ui
