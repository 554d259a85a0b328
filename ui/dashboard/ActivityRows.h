// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Activity.h"
#include "ui/dashboard/DashboardData.h"
#include "ui/theme/controls/RecordTable.h"

#include <QAbstractTableModel>

namespace yorozu::ui {

// Activities that a number counts, as a table; the card beside the charts shows three of its columns.
class ActivityRows : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Day, What, Agencies, People, Participants, Firms, Consultations, State, Size };
    static constexpr int ColumnCount = 9;
    enum Role { KindRole = Qt::UserRole, PeopleRole };

    using QAbstractTableModel::QAbstractTableModel;

    // `sum`: what of them the number adds up; its column shows that alone.
    void setRows(const QList<Activity>& activities, Drill::Sum sum = Drill::Sum::Activities);
    // What it adds up to.
    int total() const;
    const Activity& at(int row) const { return m_rows.at(row); }
    // All columns, for a spreadsheet.
    QString plainText() const;
    // Theme, or what else tells it from others of its kind.
    static QString subject(const Activity& activity);
    static QString agencies(const Activity& activity);
    static QString people(const Activity& activity);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(const Activity& activity, int column) const;
    QString size(const Activity& activity) const;
    static std::optional<int> valueOf(const Activity& activity, Drill::Sum sum);

    QList<Activity> m_rows;
    Drill::Sum m_sum = Drill::Sum::Activities;
};

// Draws the kind as a chip, below it the subject and who of us was there.
class ActivityDelegate : public RecordDelegate
{
    Q_OBJECT

public:
    using RecordDelegate::RecordDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

} // namespace yorozu::ui
