// SPDX-License-Identifier: GPL-3.0-or-later
// 管理 › 変更の記録, of somebody who may read it.
#include "app/desk/Tour.h"
#include "ui/admin/AuditSection.h"
#include "ui/async/DeskContext.h"
#include "ui/shell/MainWindow.h"

#include <QTableView>

using namespace Qt::StringLiterals;

namespace yorozu::desk {

using namespace ui;

// Reads the record of changes, and approves case studies.
Status Tour::becomeChief()
{
    for (const Staff& staff : m_context->centre().staff) {
        if (!staff.retired && (staff.group == PermissionGroup::SectionChief || staff.group == PermissionGroup::Chief))
            return become(staff.id);
    }
    return Error{ErrorKind::Internal, tr("Nobody of the demo may read the record of changes."), {}, {}};
}

Status Tour::auditScene(const QString& suffix)
{
    if (const Status done = becomeChief(); !done)
        return done;
    m_window->open(Target::admin(u"audit"_s));
    const auto settled = [this] {
        const auto* section = m_window->findChild<AuditSection*>();
        return section && section->isVisible() && section->isSettled() && section->model().rowCount() > 0;
    };
    if (const Status done = until(u"record of changes"_s, settled); !done)
        return done;
    // A change with a before and an after says most.
    const AuditListModel& model = m_window->findChild<AuditSection*>()->model();
    auto* table = m_window->findChild<QTableView*>(u"auditTable"_s);
    for (int row = 0; row < model.rowCount(); ++row) {
        const service::AuditLine& line = model.recordAt(row).line;
        if (!line.before.isEmpty() && line.after.size() > 2) {
            table->setCurrentIndex(model.index(row, AuditListModel::What));
            break;
        }
    }
    const Status saved = save(*m_window, u"12-admin-audit"_s + suffix);
    const Status back = become(m_cast.office);
    return saved ? back : saved;
}

} // namespace yorozu::desk
