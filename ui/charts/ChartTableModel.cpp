// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/ChartTableModel.h"

namespace yorozu::ui {

void ChartTableModel::show(const ChartTable& table)
{
    beginResetModel();
    m_table = table;
    endResetModel();
}

std::optional<QPoint> ChartTableModel::placeAt(const QModelIndex& index) const
{
    return index.isValid() ? m_table.rows.at(index.row()).at(index.column()).place : std::nullopt;
}

int ChartTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_table.rows.size());
}

int ChartTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_table.heads.size());
}

QVariant ChartTableModel::data(const QModelIndex& index, int role) const
{
    const ChartTable::Cell& cell = m_table.rows.at(index.row()).at(index.column());
    if (role == Qt::DisplayRole)
        return cell.text;
    if (role == Qt::AccessibleTextRole)
        return QString(m_table.heads.at(index.column()) + QStringLiteral(": ") + cell.text);
    if (role == Qt::TextAlignmentRole && cell.isNumber)
        return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
    return {};
}

QVariant ChartTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::DisplayRole)
        return m_table.heads.at(section);
    const bool number = !m_table.rows.isEmpty() && m_table.rows.constFirst().at(section).isNumber;
    if (role == Qt::TextAlignmentRole && number)
        return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
    return {};
}

} // namespace yorozu::ui
