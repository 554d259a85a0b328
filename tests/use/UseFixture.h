// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/async/DeskFixture.h"
#include "ui/use/UseView.h"

#include <stdexcept>

namespace yorozu::test {

// The view over a data base, `desk` beside it as another program; fiscal 2024, nothing in it until something is
// entered.
class UseFixture : public DeskFixture
{
public:
    explicit UseFixture(QSize size = {1232, 756});
    ~UseFixture();

    ui::UseView& view() { return *m_view; }
    static ui::UseQuestion year();
    bool settled();
    // After something was entered.
    void reload();
    // One that counts, of always the same firm.
    Memo consulted(QDate day);
    void key(QWidget* widget, int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    template <typename T> T* find(const char* name)
    {
        T* found = m_view->findChild<T*>(QLatin1String(name));
        if (!found)
            throw std::runtime_error(name);
        return found;
    }

    QList<ui::Target> targets; // where the view wanted to lead
    QStringList announced;

private:
    ui::UseView* m_view = nullptr;
    Id<Client> m_client;
};

} // namespace yorozu::test
