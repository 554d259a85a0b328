// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Activity.h"
#include "tests/async/DeskFixture.h"
#include "ui/report/ReportPage.h"

#include <stdexcept>

namespace yorozu::test {

// The page of the report in a window of 1440×900, on 20 November 2024; `desk` is another program on the same file.
class ReportsFixture : public DeskFixture
{
public:
    ReportsFixture();
    ~ReportsFixture();

    ui::ReportPage& page() { return *m_page; }
    // Looks at the page as this person; waits until it stands there.
    void open(const Caller& caller);
    void become(const Caller& caller);
    bool settled();
    // Of the client, on that day of October 2024, with all its stamps if wanted.
    Memo memo(int day, bool confirmed);
    void confirm(Id<Memo> memo);
    Id<Activity> activity(int day, ActivityKind kind);
    // A key with its shortcuts, to whatever has the focus.
    void key(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    QString state(); // what the pill of the tool bar says
    // The number of the sheet, as it is written.
    QString number(const FigureKey& key);

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
    ui::ReportPage* m_page = nullptr;
    Id<Client> m_client;
};

} // namespace yorozu::test
