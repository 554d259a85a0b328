// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/RecordLine.h"
#include "core/service/CentreService.h"

#include <QAbstractTableModel>

namespace yorozu::ui {

// Sessions, bookings or firms that a number counts, as a table.
class RecordRows : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Day, Name, Who };
    static constexpr int ColumnCount = 3;

    using QAbstractTableModel::QAbstractTableModel;

    // Words are those of the centre.
    void setCentre(const service::CentreData& centre);
    void setRows(const QList<RecordLine>& lines);
    const RecordLine& at(int row) const { return m_rows.at(row); }
    // With what the card has no room for, for a spreadsheet.
    QString plainText() const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString nameOf(const RecordLine& line) const;
    QString state(const RecordLine& line) const;
    static QString timeOf(const RecordLine& line);
    QString office(const RecordLine& line) const;

    service::CentreData m_centre;
    QList<RecordLine> m_rows;
};

} // namespace yorozu::ui
