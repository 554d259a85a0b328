// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/ClientLists.h"

#include <QAbstractTableModel>
#include <QHash>
#include <QSet>

namespace yorozu::ui {

// The list of the ledger, which may be long: it knows how many rows there are and asks for those that are looked at,
// page by page. A row that has not come yet is empty.
class ClientListModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Company, Place, Industry, Source, Sessions, Last, Lead, ColumnCount };
    static constexpr int PageSize = 100;

    explicit ClientListModel(QObject* parent = nullptr);

    // Another question: everything that was known is dropped.
    void reset(int total);
    void setPage(int page, const QList<ClientRow>& rows);
    // The page will not come: it is asked for again when it is looked at.
    void forget(int page) { m_asked.remove(page); }
    // Null: not here yet.
    const ClientRow* rowAt(int row) const;
    void retranslate();

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    void pageWanted(int page) const;

private:
    QString textAt(const ClientRow& row, int column) const;

    int m_total = 0;
    QHash<int, QList<ClientRow>> m_pages;
    mutable QSet<int> m_asked;
};

} // namespace yorozu::ui
