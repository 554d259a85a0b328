// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/TransferService.h"

#include <QAbstractTableModel>

namespace yorozu::ui {

// Row, column and sentence of each line of a report, however many there are.
class LineModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    void setLines(const QList<exchange::RowError>& lines);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QList<exchange::RowError> m_lines;
};

} // namespace yorozu::ui
