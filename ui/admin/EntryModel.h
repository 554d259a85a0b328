// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/admin/EntryList.h"

#include <QAbstractTableModel>

namespace yorozu::ui {

class ThemeManager;

// The rows of an EntryList as a table, with what is typed and not stored yet: one cell of one entry, or a new entry at
// the end. Both stay as they were typed, in red with the reason, until they can be stored or are given up.
class EntryModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    EntryModel(ThemeManager& themes, EntryList& list, QObject* parent);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

    const EntryColumn& column(int column) const { return m_columns.at(column); }
    const EntryRow& row(int row) const;
    int rowOf(qint64 id) const; // −1: not shown
    bool hasRetired() const;

    void setWithRetired(bool with);
    void setEditable(bool editable);
    // What the list has read.
    void showList();
    void retranslate();

    // A new entry below the others.
    void begin();
    bool isBeginning() const { return m_new.has_value(); }
    // The first cell of the new entry that has to be filled and is not; −1: none.
    int missingColumn() const;
    // A cell waits to be stored, or the new entry.
    bool isTyping() const { return m_new || m_typed; }
    // The how manieth it is, from 1: whether what was stored is what is being typed now.
    int typing() const { return m_typing; }
    // Marks what is typed: at the column that the field names, else where it was typed.
    void refuse(const QString& field, const QString& message);
    // What was typed is no day or no time: it stays in its cell, and nobody is asked to store it.
    void keepUnread(const QModelIndex& index, const QVariant& typed, const QString& message);
    void giveUp();

Q_SIGNALS:
    void changeTyped(qint64 id, int column, const QVariant& value);
    void entryTyped(const yorozu::ui::EntryRow& row);

private:
    struct Typed
    {
        qint64 id = 0;
        int column = 0;
        QVariant value;
    };
    void build();
    QVariant value(const QModelIndex& index) const;
    QString text(const QModelIndex& index) const;
    QString problem(const QModelIndex& index) const;

    ThemeManager& m_themes;
    EntryList& m_list;
    QList<EntryColumn> m_columns;
    QList<EntryRow> m_shown; // those of the list that are shown; the new one stands apart
    std::optional<EntryRow> m_new;
    std::optional<Typed> m_typed;
    int m_typing = 0;
    QString m_problem;
    int m_problemColumn = -1;
    bool m_withRetired = false;
    bool m_editable = false;
};

} // namespace yorozu::ui
