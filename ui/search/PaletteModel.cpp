// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search/PaletteModel.h"

using namespace Qt::StringLiterals;

namespace yorozu::ui {

void PaletteModel::setRows(const QList<PaletteRow>& rows)
{
    beginResetModel();
    m_rows = rows;
    endResetModel();
}

int PaletteModel::nextToChoose(int at, int step) const
{
    const int count = rowCount();
    for (int tried = 1; tried <= count; ++tried) {
        const int row = ((at + step * tried) % count + count) % count;
        if (m_rows.at(row).canBeChosen())
            return row;
    }
    return -1;
}

int PaletteModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant PaletteModel::data(const QModelIndex& index, int role) const
{
    const PaletteRow& row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return row.title.text;
    case Qt::AccessibleTextRole: {
        QStringList parts{row.title.text, row.rest.text, row.tail};
        parts.removeAll(QString());
        return parts.join(u", "_s);
    }
    default:
        return {};
    }
}

Qt::ItemFlags PaletteModel::flags(const QModelIndex& index) const
{
    return m_rows.at(index.row()).canBeChosen() ? Qt::ItemIsEnabled | Qt::ItemIsSelectable : Qt::NoItemFlags;
}

} // namespace yorozu::ui
