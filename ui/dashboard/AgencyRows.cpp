// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/AgencyRows.h"

#include <QLocale>

namespace yorozu::ui {

void AgencyRows::setRows(const QList<DrillAgency>& agencies)
{
    beginResetModel();
    m_rows = agencies;
    endResetModel();
}

QString AgencyRows::text(const DrillAgency& agency, int column) const
{
    switch (column) {
    case Name:
        return agency.name;
    case Kind:
        return agency.kind;
    default:
        return QLocale().toString(agency.activities.size());
    }
}

QString AgencyRows::plainText() const
{
    QString text;
    for (int column = 0; column < ColumnCount; ++column)
        text +=
            headerData(column, Qt::Horizontal, Qt::DisplayRole).toString() + (column + 1 < ColumnCount ? u'\t' : u'\n');
    for (const DrillAgency& agency : m_rows) {
        for (int column = 0; column < ColumnCount; ++column)
            text += this->text(agency, column).simplified() + (column + 1 < ColumnCount ? u'\t' : u'\n');
    }
    return text;
}

int AgencyRows::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int AgencyRows::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant AgencyRows::data(const QModelIndex& index, int role) const
{
    if (role == Qt::DisplayRole)
        return text(m_rows.at(index.row()), index.column());
    if (role == Qt::ToolTipRole)
        return m_rows.at(index.row()).name;
    if (role == Qt::TextAlignmentRole && index.column() == Times)
        return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
    return {};
}

QVariant AgencyRows::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && section == Times)
        return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("Institution");
    case Kind:
        return tr("Kind");
    default:
        return tr("Times");
    }
}

} // namespace yorozu::ui
