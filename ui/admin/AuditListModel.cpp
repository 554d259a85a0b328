// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/AuditListModel.h"

#include "ui/admin/AuditWords.h"

using namespace Qt::StringLiterals;

namespace yorozu::ui {

AuditListModel::AuditListModel(QObject* parent)
    : QAbstractTableModel(parent)
{
}

void AuditListModel::setRecords(const QList<service::AuditRecord>& records)
{
    beginResetModel();
    m_records = records;
    m_more = records.size() >= PageSize;
    m_asked = false;
    endResetModel();
}

void AuditListModel::append(const QList<service::AuditRecord>& records)
{
    m_asked = false;
    m_more = records.size() >= PageSize;
    if (records.isEmpty())
        return;
    const int first = static_cast<int>(m_records.size());
    beginInsertRows({}, first, first + static_cast<int>(records.size()) - 1);
    m_records += records;
    endInsertRows();
}

void AuditListModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_records.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int AuditListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_records.size());
}

int AuditListModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant AuditListModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole && role != Qt::ToolTipRole)
        return {};
    const service::AuditRecord& record = m_records.at(index.row());
    switch (index.column()) {
    case When:
        return toTokyo(record.line.at).toString(u"yyyy/MM/dd HH:mm:ss"_s);
    case What:
        return auditSentence(record);
    case Where:
        return record.line.workstation;
    default:
        return {};
    }
}

QVariant AuditListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case When:
        return tr("When");
    case What:
        return tr("Who did what");
    case Where:
        return tr("Computer");
    default:
        return {};
    }
}

bool AuditListModel::canFetchMore(const QModelIndex& parent) const
{
    return !parent.isValid() && m_more && !m_asked;
}

void AuditListModel::fetchMore(const QModelIndex& parent)
{
    if (!canFetchMore(parent))
        return;
    m_asked = true;
    Q_EMIT moreWanted({m_records.constLast().line.at, m_records.constLast().line.seq});
}

} // namespace yorozu::ui
