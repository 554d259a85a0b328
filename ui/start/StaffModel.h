// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/start/SetupState.h"

#include <QAbstractTableModel>

namespace yorozu::ui {

class ThemeManager;

// The people of the plan as a table that can be typed into. What is wrong with a row stands in its tool tip, in red.
class StaffModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Self, Name, Kana, Group, Office, Box, Columns };

    StaffModel(ThemeManager& themes, SetupState& state, QObject* parent);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

    // What a cell can be: label and value. Empty: any text.
    QList<std::pair<QString, QVariant>> choices(int column) const;

    void reload();
    void append(const QList<StaffPlan>& people);
    void remove(int row);

Q_SIGNALS:
    void edited();

private:
    void check();
    QString problemOf(const QModelIndex& index) const;

    ThemeManager& m_themes;
    SetupState& m_state;
    QHash<std::pair<int, int>, QString> m_problems; // row, column
};

} // namespace yorozu::ui
