// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

namespace yorozu::ui {

// A part of the window that is made when it is first asked for: what nobody has looked at yet costs no time at the
// start, and no memory. Used like a pointer; whoever made it owns it.
template <typename Part> class Late
{
public:
    explicit Late(std::function<Part*()> make)
        : m_make(std::move(make))
    {
    }
    Part* operator->() const { return &part(); }
    Part& operator*() const { return part(); }
    bool isMade() const { return m_part != nullptr; }

private:
    Part& part() const
    {
        if (!m_part)
            m_part = m_make();
        return *m_part;
    }

    std::function<Part*()> m_make;
    mutable Part* m_part = nullptr;
};

} // namespace yorozu::ui
