// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/BackupRun.h"

#include <QAbstractTableModel>

namespace yorozu::ui {

class DeskContext;
class RecordTable;

// The copies in both folders, newest first: when, how big, how new its newest memo, where, encrypted or not.
class BackupCopies : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Made, Memos, NewestMemo, Bytes, Place, State };
    static constexpr int Columns = 6;

    explicit BackupCopies(DeskContext& context, QObject* parent = nullptr);

    void show(const service::BackupShelf& shelf);
    const backup::KeptBackup& copy(int row) const { return m_rows.at(row).copy; }
    int rowOf(const QString& file) const; // -1: not here
    void retranslate();

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row
    {
        backup::KeptBackup copy;
        bool first = true;
        bool second = false;
    };
    QString text(const Row& row, int column) const;

    DeskContext& m_context;
    QList<Row> m_rows;
};

// How the list of copies looks wherever it stands.
void setUpCopiesTable(RecordTable& table, BackupCopies& copies);

} // namespace yorozu::ui
