// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>
#include <QTableView>

namespace yorozu::ui {

class ThemeManager;

// A table of records: a row is one record, lit as a whole under the mouse, framed as a whole by the cursor, walked by
// keys and never edited. Characters are keys of the page, not a search in the rows, which may be thousands.
class RecordTable : public QTableView
{
    Q_OBJECT

public:
    explicit RecordTable(ThemeManager& themes, QWidget* parent = nullptr);

    // In letters, so that the columns grow with them; 0: as it is. Sets the height of the rows, too.
    void setWidths(const QList<int>& letters);
    int hoveredRow() const { return m_hovered; } // −1: none

Q_SIGNALS:
    void opened(int row); // Enter or a double click

protected:
    ThemeManager& themes() const { return m_themes; }
    bool viewportEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;

private:
    ThemeManager& m_themes;
    int m_hovered = -1;
};

// Draws a cell of it. What draws its cells otherwise derives from this one.
class RecordDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    RecordDelegate(ThemeManager& themes, QObject* parent);

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;

protected:
    ThemeManager& themes() const { return m_themes; }
    // The ground of the cell with its text, which may be cleared before, and the frame of the row.
    void paintItem(QPainter& painter, const QStyleOptionViewItem& item, const QModelIndex& index) const;
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override;

private:
    ThemeManager& m_themes;
};

} // namespace yorozu::ui
