// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/controls/RecordTable.h"

#include <QAbstractTableModel>

class QCheckBox;

namespace yorozu::ui {

// A cell of a list of the office: a word, and what it means.
struct DeskCell
{
    enum class Tone { Plain, Strong, Muted, Late, Stamp, Link };
    QString text;
    Tone tone = Tone::Plain;
};

struct DeskRow
{
    qint64 id = 0;
    QList<DeskCell> cells;
    QString spoken;
};

class DeskTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role { ToneRole = Qt::UserRole };
    // `checks`: the first column is a check box that shows the selection.
    explicit DeskTableModel(bool checks, QObject* parent = nullptr);

    void setHeads(const QStringList& heads);
    // Rows that stay keep their place in the view; only if the records are others is everything drawn anew.
    void setRows(const QList<DeskRow>& rows);
    qint64 idAt(int row) const { return m_rows.at(row).id; }
    int rowOf(qint64 id) const; // −1: not there
    int firstColumn() const { return m_checks ? 1 : 0; }
    bool hasChecks() const { return m_checks; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    const DeskCell* cellAt(const QModelIndex& index) const;

    bool m_checks;
    QStringList m_heads;
    QList<DeskRow> m_rows;
};

// One of the lists of the office.
class DeskTable : public RecordTable
{
    Q_OBJECT

public:
    DeskTable(ThemeManager& themes, bool checks, QWidget* parent = nullptr);

    DeskTableModel& rows() const { return *m_model; }
    // Least widths in letters; 0: the column takes what is left.
    void setWidths(const QList<int>& letters);
    // As high as its rows, up to what there is room for.
    int contentHeight() const;
    QList<qint64> selectedIds() const;
    qint64 currentId() const; // 0: none
    // Puts the cursor on a record and selects it alone.
    void choose(qint64 id);
    void placeSelectAll();

Q_SIGNALS:
    void recordOpened(qint64 id);
    void actionClicked(qint64 id); // on a link
    void spacePressed();
    void chosen(qint64 id); // the cursor went to another record

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void selectionChanged(const QItemSelection& selected, const QItemSelection& deselected) override;

private:
    void showSelectAll();
    int contentWidth(int column) const;
    // A click on a check box; false: it is none.
    bool toggle(const QMouseEvent& event);

    DeskTableModel* m_model;
    QCheckBox* m_all = nullptr;
    QList<int> m_letters;
};

} // namespace yorozu::ui
