// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/AuditService.h"

#include <QAbstractTableModel>

namespace yorozu::ui {

// The record of changes, newest first. It is never counted: whoever scrolls to its end is handed the next page.
class AuditListModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { When, What, Where, ColumnCount };
    static constexpr int PageSize = 100;

    explicit AuditListModel(QObject* parent = nullptr);

    // Another question, with its first page; a page that is not full is the last one.
    void setRecords(const QList<service::AuditRecord>& records);
    void append(const QList<service::AuditRecord>& records);
    // The next page did not come: it is asked for again at the end of the list.
    void forgetAsked() { m_asked = false; }
    const service::AuditRecord& recordAt(int row) const { return m_records.at(row); }
    void retranslate();

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    bool canFetchMore(const QModelIndex& parent) const override;
    void fetchMore(const QModelIndex& parent) override;

Q_SIGNALS:
    void moreWanted(const yorozu::AuditPlace& after);

private:
    QList<service::AuditRecord> m_records;
    bool m_more = false;
    bool m_asked = false;
};

} // namespace yorozu::ui
