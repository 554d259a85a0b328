// SPDX-License-Identifier: GPL-3.0-or-later
// 管理 › 勤務予定: the month, and what is asked before sessions are left without their person. 管理 › 研修.
#include "app/desk/Tour.h"
#include "ui/admin/EntryEditor.h"
#include "ui/admin/EntryModel.h"
#include "ui/admin/RosterModel.h"
#include "ui/admin/RosterTable.h"
#include "ui/async/DeskContext.h"
#include "ui/shell/MainWindow.h"
#include "ui/theme/controls/Band.h"
#include "ui/theme/controls/RecordTable.h"

#include <QPushButton>

using namespace Qt::StringLiterals;

namespace yorozu::desk {

using namespace ui;

Status Tour::rosterScenes(const QString& suffix)
{
    m_window->open(Target::admin(u"roster"_s));
    auto* table = m_window->findChild<RosterTable*>(u"rosterTable"_s);
    auto* model = m_window->findChild<RosterModel*>();
    auto* band = m_window->findChild<Band*>(u"rosterBand"_s);
    if (!table || !model || !band)
        return Error{ErrorKind::Internal, tr("The roster is not there."), {}, {}};
    if (const Status there = until(u"roster"_s, [model] { return model->rowCount() > 0; }); !there)
        return there;
    const int today = model->columnOf(tokyoDate(m_clock.now()));
    for (int row = 0; row < model->rowCount(); ++row) {
        if (model->personAt(row).staff == m_cast.coordinator)
            table->setCurrentIndex(model->index(row, today));
    }
    if (const Status saved = save(*m_window, u"12f-admin-roster"_s + suffix); !saved)
        return saved;
    Q_EMIT table->choiceTyped(model->choices().size() - 1);
    if (const Status asked = until(u"the question"_s, [band] { return band->isVisible(); }); !asked)
        return asked;
    const Status saved = save(*m_window, u"12g-admin-roster-question"_s + suffix);
    band->secondActionButton()->click();
    return saved;
}

Status Tour::trainingScene(const QString& suffix)
{
    m_window->open(Target::admin(u"training"_s));
    auto* plans = m_window->findChild<EntryEditor*>(u"trainingPlansEditor"_s);
    auto* open = m_window->findChild<RecordTable*>(u"sittingsOpen"_s);
    if (!plans || !open)
        return Error{ErrorKind::Internal, tr("The roster is not there."), {}, {}};
    const auto read = [plans, open] { return plans->model().rowCount() > 0 && open->model()->rowCount() > 0; };
    if (const Status there = until(u"training"_s, read); !there)
        return there;
    return save(*m_window, u"12h-admin-training"_s + suffix);
}

} // namespace yorozu::desk
