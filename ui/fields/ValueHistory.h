// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

namespace yorozu::ui {

// Undo and redo for a field that is one value. Steps of the same non-zero `merge` key that follow each other are one.
template <typename Value> class ValueHistory
{
public:
    explicit ValueHistory(const Value& value = {})
        : m_states{value}
    {
    }

    void reset(const Value& value)
    {
        m_states = {value};
        m_at = 0;
        m_merge = 0;
    }
    void push(const Value& value, int merge = 0)
    {
        if (value == m_states[m_at]) {
            return;
        }
        m_states.resize(m_at + 1);
        if (merge != 0 && merge == m_merge && m_at > 0) {
            m_states[m_at] = value;
        } else {
            m_states.append(value);
            ++m_at;
        }
        m_merge = merge;
    }
    // The next step is one of its own, whatever its key.
    void seal() { m_merge = 0; }
    bool canUndo() const { return m_at > 0; }
    bool canRedo() const { return m_at + 1 < m_states.size(); }
    const Value& undo()
    {
        m_merge = 0;
        return m_states[canUndo() ? --m_at : m_at];
    }
    const Value& redo()
    {
        m_merge = 0;
        return m_states[canRedo() ? ++m_at : m_at];
    }

private:
    QList<Value> m_states;
    qsizetype m_at = 0;
    int m_merge = 0;
};

} // namespace yorozu::ui
