// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Closing.h"

#include <QAbstractListModel>

namespace yorozu::ui {

// The months of a fiscal year, newest first.
class MonthListModel : public QAbstractListModel
{
    Q_OBJECT

public:
    explicit MonthListModel(QObject* parent = nullptr);

    void setMonths(const QList<MonthLine>& months);
    const QList<MonthLine>& months() const { return m_months; }
    const MonthLine* lineOf(QDate month) const; // null: not in this year, or still ahead
    int rowOf(QDate month) const;               // −1 likewise
    // 10/22 確定, or how many sessions there are so far.
    static QString noteOf(const MonthLine& line);
    void retranslate();

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    QList<MonthLine> m_months;
};

} // namespace yorozu::ui
