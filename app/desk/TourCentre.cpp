// SPDX-License-Identifier: GPL-3.0-or-later
// The lists of the centre in 管理.
#include "app/desk/Tour.h"
#include "core/service/PlaceService.h"
#include "core/service/Services.h"
#include "ui/admin/EntryEditor.h"
#include "ui/admin/EntryModel.h"
#include "ui/admin/EntryTable.h"
#include "ui/admin/WordList.h"
#include "ui/async/DeskContext.h"
#include "ui/shell/MainWindow.h"
#include "ui/theme/controls/Band.h"
#include "ui/theme/controls/SegmentedControl.h"

using namespace Qt::StringLiterals;

namespace yorozu::desk {

using namespace ui;

namespace {

// What a centre has ahead of it: the days around New Year, and a booth that is worked on.
Status shutSomething(service::Services& services, const Caller& caller, QDate today)
{
    service::PlaceService places(services.file());
    const Result<service::PlaceData> data = places.load();
    if (!data)
        return data.error();
    if (!data->closingDays.isEmpty())
        return Done{};
    const ClosingDay newYear{{}, {}, QDate(today.year(), 12, 29), QDate(today.year() + 1, 1, 3), u"年末年始休業"_s, 0};
    if (const auto saved = places.save(caller, newYear, service::BookedSessions::Keep); !saved)
        return saved.error();
    const UtcSeconds opens = fromTokyo(today.addDays(12), QTime(9, 0));
    const BoothClosure closure{{}, data->booths.constFirst().booth.id, opens, opens + 3 * 3600, u"空調の点検"_s, 0};
    const auto saved = places.save(caller, closure, service::BookedSessions::Keep);
    return saved ? Status(Done{}) : saved.error();
}

} // namespace

Status Tour::centreScenes(const QString& suffix)
{
    const Caller before = m_context->caller();
    Caller chief = before;
    chief.group = PermissionGroup::SectionChief;
    m_context->setCaller(chief);
    const Status done = [&]() -> Status {
        const Status shut =
            ask(m_worker->command([chief, today = tokyoDate(m_clock.now())](service::Services& services) {
                return shutSomething(services, chief, today);
            }));
        if (!shut)
            return shut;
        m_window->open(Target::admin(u"places"_s));
        auto* closures = m_window->findChild<EntryEditor*>(u"closuresEditor"_s);
        if (const Status there = until(u"places"_s, [closures] { return closures->model().rowCount() > 0; }); !there)
            return there;
        if (const Status saved = save(*m_window, u"12c-admin-places"_s + suffix); !saved)
            return saved;
        if (const Status roster = rosterScenes(suffix); !roster)
            return roster;
        if (const Status training = trainingScene(suffix); !training)
            return training;
        return wordScenes(suffix);
    }();
    m_context->setCaller(before);
    return done;
}

// A list, and what it asks where records have the word that gets another name.
Status Tour::wordScenes(const QString& suffix)
{
    m_window->open(Target::admin(u"words"_s));
    m_window->findChild<SegmentedControl*>(u"wordKinds"_s)->setCurrentIndex(1);
    auto* topics = m_window->findChild<EntryEditor*>(u"words%1Editor"_s.arg(static_cast<int>(MasterKind::Topic)));
    EntryModel& model = topics->model();
    if (const Status there = until(u"words"_s, [&model] { return model.rowCount() > 0; }); !there)
        return there;
    if (const Status saved = save(*m_window, u"12d-admin-words"_s + suffix); !saved)
        return saved;
    for (int row = 0; row < model.rowCount(); ++row) {
        const QModelIndex name = model.index(row, WordList::Name);
        if (name.data().toString() == u"資金繰り"_s)
            model.setData(name, u"資金調達"_s, Qt::EditRole);
    }
    auto* band = topics->findChild<Band*>(topics->list().id() + u"Band"_s);
    if (const Status asked = until(u"the question"_s, [band] { return band->isVisible(); }); !asked)
        return asked;
    const Status saved = save(*m_window, u"12e-admin-words-question"_s + suffix);
    topics->giveUp();
    return saved;
}

} // namespace yorozu::desk
