// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/transfer/LineModel.h"

namespace yorozu::ui {

void LineModel::setLines(const QList<exchange::RowError>& lines)
{
    beginResetModel();
    m_lines = lines;
    endResetModel();
}

int LineModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int LineModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : 3;
}

QVariant LineModel::data(const QModelIndex& index, int role) const
{
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    const exchange::RowError& line = m_lines.at(index.row());
    if (index.column() == 0)
        return line.row;
    return index.column() == 1 ? line.column : line.message;
}

QVariant LineModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole || orientation != Qt::Horizontal)
        return {};
    if (section == 0)
        return tr("Row");
    return section == 1 ? tr("Column") : tr("What is wrong");
}

} // namespace yorozu::ui
