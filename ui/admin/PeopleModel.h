// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/People.h"

#include <QAbstractTableModel>

namespace yorozu::ui {

class DeskContext;

// The staff list: name, title, group, stamp, and whether she can sign in.
class PeopleModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, Title, Group, Stamp, SignIn };
    static constexpr int Columns = 5;

    explicit PeopleModel(DeskContext& context, QObject* parent = nullptr);

    void show(const QList<StaffMember>& people, bool withRetired);
    const StaffMember& member(int row) const { return m_shown.at(row); }
    int rowOf(Id<Staff> person) const; // −1: not shown
    void retranslate();

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(const StaffMember& member, int column) const;

    DeskContext& m_context;
    QList<StaffMember> m_shown;
};

} // namespace yorozu::ui
