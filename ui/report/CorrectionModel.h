// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Closing.h"

#include <QAbstractTableModel>

namespace yorozu::ui {

// 修正履歴: what is counted otherwise now than when the month was closed.
class CorrectionModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Record, Kind, Fields, Reason, By, ColumnCount };

    explicit CorrectionModel(QObject* parent = nullptr);

    void setCorrections(const QList<Correction>& corrections);
    const QList<Correction>& corrections() const { return m_corrections; }
    void retranslate();

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    static QString textAt(const Correction& correction, int column);

    QList<Correction> m_corrections;
};

} // namespace yorozu::ui
