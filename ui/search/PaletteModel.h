// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/search/PaletteRow.h"

#include <QAbstractListModel>
#include <QList>

namespace yorozu::ui {

class PaletteModel : public QAbstractListModel
{
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    void setRows(const QList<PaletteRow>& rows);
    const PaletteRow& row(int at) const { return m_rows.at(at); }
    // From `at` on in a direction, around the ends; -1: there is nothing to choose.
    int nextToChoose(int at, int step) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    QList<PaletteRow> m_rows;
};

} // namespace yorozu::ui
