// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>
#include <QTableView>

namespace yorozu::ui {

class DeskContext;
class EntryModel;

// A table that is typed into where it stands: any letter, Enter or F2 opens a cell, Space turns a switch, Alt+Up and
// Alt+Down move the entry.
class EntryTable : public QTableView
{
    Q_OBJECT

public:
    EntryTable(DeskContext& context, EntryModel& model, QWidget* parent);

    void setWidths();
    void typeInto(int row, int column);
    bool isTypedInto() const { return state() == EditingState; }
    // As many rows as fit without scrolling, at least `least`.
    void fitRows(int least, int most);

Q_SIGNALS:
    void moveWanted(int row, bool down);
    void retireWanted(int row);
    void addWanted();
    void undoWanted();
    void givenUp(); // Esc
    void entered(); // Enter in a cell

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void closeEditor(QWidget* editor, QAbstractItemDelegate::EndEditHint hint) override;

private:
    DeskContext& m_context;
    EntryModel& m_model;
};

// The editor of each kind of column.
class EntryDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    EntryDelegate(DeskContext& context, EntryModel& model, QObject* parent);

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option,
                              const QModelIndex& index) const override;
    void setEditorData(QWidget* editor, const QModelIndex& index) const override;
    void setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const override;

private:
    DeskContext& m_context;
    EntryModel& m_model;
};

} // namespace yorozu::ui
