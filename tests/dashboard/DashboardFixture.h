// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Partnership.h"
#include "tests/async/DeskFixture.h"
#include "ui/dashboard/DashboardPage.h"

#include <stdexcept>

namespace yorozu::test {

// The page over a data base, `desk` beside it as another program. Without activities until some are entered.
class DashboardFixture : public DeskFixture
{
public:
    explicit DashboardFixture(QSize size = {1232, 804});
    ~DashboardFixture();

    ui::DashboardPage& page() { return *m_page; }
    bool settled();
    // Held with the bank of that place in the list of the association (0 …), by the clerk.
    Id<Activity> hold(ActivityKind kind, QDate day, const QList<int>& banks, const QString& theme = {});
    Agency bank(int place);
    // The year of the fixture's clock, 2024.
    void reload();
    void key(QWidget* widget, int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    template <typename T> T* find(const char* name)
    {
        T* found = m_page->findChild<T*>(QLatin1String(name));
        if (!found)
            throw std::runtime_error(name);
        return found;
    }

    QList<ui::Target> targets; // where the page wanted to lead
    QStringList announced;

private:
    ui::DashboardPage* m_page = nullptr;
};

} // namespace yorozu::test
