// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/ActivityService.h"
#include "core/service/AgencyService.h"
#include "tests/async/DeskFixture.h"
#include "ui/agencies/AgenciesPage.h"
#include "ui/notes/RecordForm.h"

#include <stdexcept>

namespace yorozu::test {

// The page of the agencies in a window of 1440×900; `desk` is another program on the same file.
class AgenciesFixture : public DeskFixture
{
public:
    AgenciesFixture();
    ~AgenciesFixture();

    ui::AgenciesPage& page() { return *m_page; }
    bool settled();
    void open(Id<Agency> agency, const QString& detail = {});
    // One of the shinkin that are there since the data base was made.
    Id<Agency> agency(const QString& name);
    Id<Activity> enter(const Activity& activity);
    Activity meeting(Id<Agency> agency, QDate day, const QString& theme);
    Activity stored(Id<Activity> activity);
    AgencyRecord stored(Id<Agency> agency);
    QList<Activity> activitiesOf(Id<Agency> agency);
    // A key with its shortcuts, to whatever has the focus.
    void key(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    void undo() { key(Qt::Key_Z, Qt::ControlModifier); }

    service::AgencyService agencies() { return service::AgencyService(desk.services().file()); }
    service::ActivityService activities() { return service::ActivityService(desk.services().file()); }

    template <typename T> T* find(const char* name)
    {
        T* found = m_page->findChild<T*>(QLatin1String(name));
        if (!found)
            throw std::runtime_error(name);
        return found;
    }
    // A field of the form that is open; one before it may still wait to be deleted.
    template <typename T> T* field(const char* name)
    {
        const QWidget* form = this->form();
        T* found = form ? form->findChild<T*>(QLatin1String(name)) : nullptr;
        if (!found)
            throw std::runtime_error(name);
        return found;
    }
    ui::RecordForm* form();

    QList<ui::Target> targets; // where the page wanted to lead
    QStringList announced;

private:
    ui::AgenciesPage* m_page = nullptr;
};

} // namespace yorozu::test
