// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dashboard/DashboardData.h"

#include <QAbstractTableModel>

namespace yorozu::ui {

// Institutions that a number counts, as a table.
class AgencyRows : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, Kind, Times };
    static constexpr int ColumnCount = 3;

    using QAbstractTableModel::QAbstractTableModel;

    void setRows(const QList<DrillAgency>& agencies);
    const DrillAgency& at(int row) const { return m_rows.at(row); }
    // For a spreadsheet.
    QString plainText() const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(const DrillAgency& agency, int column) const;

    QList<DrillAgency> m_rows;
};

} // namespace yorozu::ui
