// SPDX-License-Identifier: GPL-3.0-or-later
// People, rights and skills in 管理; the page before the window and the lock over it.
#include "app/desk/Tour.h"
#include "ui/admin/AdminPage.h"
#include "ui/async/DeskContext.h"
#include "ui/shell/MainWindow.h"
#include "ui/signin/LockScreen.h"
#include "ui/signin/SignInPanel.h"
#include "ui/signin/SignInWindow.h"
#include "ui/theme/controls/SegmentedControl.h"

#include <QAbstractItemView>
#include <QListWidget>

using namespace Qt::StringLiterals;

namespace yorozu::desk {

using namespace ui;

Status Tour::peopleScenes(const QString& suffix)
{
    Id<Staff> chief;
    const QList<Staff>& staff = m_context->centre().staff;
    for (const Staff& person : staff) {
        if (person.group == PermissionGroup::SectionChief && !chief)
            chief = person.id;
    }
    if (const Status done = become(chief ? chief : m_cast.office); !done)
        return done;
    m_window->open(Target::admin(u"people"_s));
    auto* table = m_window->findChild<QAbstractItemView*>(u"peopleTable"_s);
    auto* skills = m_window->findChild<QAbstractItemView*>(u"skillMap"_s);
    auto* view = m_window->findChild<SegmentedControl*>(u"peopleView"_s);
    if (!table || !skills || !view)
        return Error{ErrorKind::Internal, tr("The people are not there."), {}, {}};
    if (const Status done = until(u"people"_s, [table] { return table->model()->rowCount() > 0; }); !done)
        return done;
    if (const Status done = save(*m_window, u"12-admin-people"_s + suffix); !done)
        return done;
    view->setCurrentIndex(1);
    skills->setCurrentIndex(skills->model()->index(1, 2));
    if (const Status done = save(*m_window, u"12-admin-skills"_s + suffix); !done)
        return done;
    view->setCurrentIndex(0);
    m_window->open(Target::admin(u"rights"_s));
    if (const Status done = save(*m_window, u"12-admin-rights"_s + suffix); !done)
        return done;
    return signInScenes(suffix);
}

Status Tour::signInScenes(const QString& suffix)
{
    SignInWindow window(*m_context, u"/home/user/centre.yorozu"_s);
    window.show();
    window.panel().askAnybody(m_cast.coordinator);
    auto* names = window.findChild<QListWidget*>(u"signInNames"_s);
    if (const Status done = until(u"names"_s, [names] { return names && names->count() > 0; }); !done)
        return done;
    if (const Status done = save(window, u"14-sign-in"_s + suffix); !done)
        return done;
    LockScreen lock(*m_context, m_window.get());
    lock.lock();
    const Status saved = save(*m_window, u"14a-locked"_s + suffix);
    lock.unlock();
    return saved;
}

} // namespace yorozu::desk
