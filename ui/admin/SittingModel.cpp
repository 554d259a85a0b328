// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/SittingModel.h"

#include "ui/admin/TrainingSource.h"
#include "ui/async/DeskContext.h"
#include "ui/async/ShownName.h"
#include "ui/notes/NoteText.h"

using namespace Qt::StringLiterals;

namespace yorozu::ui {

SittingModel::SittingModel(DeskContext& context, QObject* parent)
    : QAbstractTableModel(parent)
    , m_context(context)
{
}

void SittingModel::show(const QList<TrainingProposal>& sessions)
{
    if (sessions == m_sessions)
        return;
    beginResetModel();
    m_sessions = sessions;
    endResetModel();
}

void SittingModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_sessions.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int SittingModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_sessions.size());
}

int SittingModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant SittingModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole && role != Qt::ToolTipRole)
        return {};
    const Booking& session = m_sessions.at(index.row()).session;
    switch (index.column()) {
    case When:
        return u"%1 %2–%3"_s.arg(NoteText::weekday(tokyoDate(session.start)),
                                 tokyoTime(session.start).toString(u"H:mm"_s),
                                 tokyoTime(session.end).toString(u"H:mm"_s));
    case With:
        return session.staff.isEmpty()
                   ? QString()
                   : personInWords(m_context, session.staff.constFirst().staff, session.staff.constFirst().name);
    case Topic:
        return shownMaster(m_context.centre(), MasterKind::Topic, session.topic, session.topicName);
    case Where:
        return shownPlace(m_context.centre(), session);
    default:
        return m_sessions.at(index.row()).reason;
    }
}

QVariant SittingModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case When:
        return tr("When");
    case With:
        return tr("With");
    case Topic:
        return tr("Topic");
    case Where:
        return tr("Where");
    case Word:
        return tr("Remark");
    default:
        return {};
    }
}

} // namespace yorozu::ui
