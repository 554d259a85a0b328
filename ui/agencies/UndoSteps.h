// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <QCoreApplication>
#include <QList>
#include <QString>

namespace yorozu::ui {

class DeskContext;

// What was changed on a page, with what brings it back and forth again: Ctrl+Z, Ctrl+Y.
class UndoSteps
{
    Q_DECLARE_TR_FUNCTIONS(UndoSteps)

public:
    explicit UndoSteps(DeskContext& context)
        : m_context(context)
    {
    }

    // Says so, too: "Saved: … Ctrl+Z takes it back."
    void saved(const QString& what, std::function<void()> back, std::function<void()> forth);
    // The same in other words.
    void add(const QString& what, const QString& sentence, std::function<void()> back, std::function<void()> forth);
    void undo();
    void redo();
    void clear();

private:
    struct Step
    {
        QString what;
        std::function<void()> back;
        std::function<void()> forth;
    };
    void run(QList<Step>& from, QList<Step>& to, bool back);

    DeskContext& m_context;
    QList<Step> m_undo;
    QList<Step> m_redo;
};

} // namespace yorozu::ui
