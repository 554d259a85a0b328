// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/ChartTable.h"

#include <QAbstractTableModel>

namespace yorozu::ui {

// The table behind a chart, for a view.
class ChartTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    void show(const ChartTable& table);
    const ChartTable& table() const { return m_table; }
    // Of the mark that shows the same as a cell; null: there is none.
    std::optional<QPoint> placeAt(const QModelIndex& index) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    ChartTable m_table;
};

} // namespace yorozu::ui
