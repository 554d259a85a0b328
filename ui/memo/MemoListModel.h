// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Centre.h"
#include "core/domain/Memo.h"

#include <QAbstractTableModel>
#include <QStringList>

namespace yorozu::ui {

// Memos with what a filter compares. Made where they are read: to fold the names of ten years takes longer than a
// frame.
struct MemoRows
{
    static MemoRows of(const QList<MemoSummary>& memos);

    QList<MemoSummary> memos;
    QStringList keys;
};

// The rows of the list of memos, narrowed to those whose company or consultee contains a text.
class MemoListModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Number, Day, Company, Consultee, Responder, Office, Status, Stamps, ColumnCount };
    enum Role { MemoRole = Qt::UserRole, StatusRole };

    explicit MemoListModel(QObject* parent = nullptr);

    // Their names in the language of the interface.
    void setOffices(const QList<yorozu::Office>& offices);
    void setRows(const MemoRows& rows);
    // Full and half width, hiragana and katakana, ㈱ and its like are the same.
    void setFilter(const QString& text);
    qsizetype total() const { return m_rows.memos.size(); }
    const MemoSummary& memoAt(int row) const;
    int rowOf(Id<Memo> memo) const; // -1: not shown
    void retranslate();

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void narrow();
    QString textAt(const MemoSummary& memo, int column) const;

    MemoRows m_rows;
    QList<yorozu::Office> m_offices;
    QList<qsizetype> m_shown;
    QString m_filter;
};

} // namespace yorozu::ui
