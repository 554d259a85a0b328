// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>

namespace yorozu::ui {

class DeskContext;

// The table of the rules as it is enforced: a row per action, a column per group.
class RightsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    explicit RightsModel(DeskContext& context, QObject* parent = nullptr);

    void retranslate();
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    DeskContext& m_context;
};

} // namespace yorozu::ui
