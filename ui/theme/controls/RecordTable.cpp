// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/controls/RecordTable.h"

#include "ui/theme/ThemeManager.h"

#include <QHeaderView>
#include <QHoverEvent>
#include <QKeyEvent>
#include <QPainter>

#include <algorithm>

namespace yorozu::ui {

namespace {

// Above and below the letters of a row.
constexpr int RowRoom = 14;

} // namespace

RecordTable::RecordTable(ThemeManager& themes, QWidget* parent)
    : QTableView(parent)
    , m_themes(themes)
{
    setItemDelegate(new RecordDelegate(themes, this));
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setShowGrid(false);
    setWordWrap(false); // a row has one height: what is too long ends with …
    setTabKeyNavigation(false);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    verticalHeader()->hide();
    // One height for all: a table of ten thousand rows is not measured row by row.
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    connect(this, &QTableView::doubleClicked, this, [this](const QModelIndex& index) { Q_EMIT opened(index.row()); });
}

void RecordTable::setWidths(const QList<int>& letters)
{
    const QFontMetrics metrics(m_themes.font(Type::table));
    verticalHeader()->setDefaultSectionSize(std::max(Size::tableRow, metrics.height() + RowRoom));
    for (int column = 0; column < letters.size(); ++column) {
        if (letters.at(column) > 0)
            setColumnWidth(column, letters.at(column) * metrics.horizontalAdvance(u'あ') + 2 * Space::s2);
    }
}

bool RecordTable::viewportEvent(QEvent* event)
{
    // The view itself draws the row again when the cell under the mouse is another.
    if (event->type() == QEvent::HoverEnter || event->type() == QEvent::HoverMove)
        m_hovered = indexAt(static_cast<QHoverEvent*>(event)->position().toPoint()).row();
    else if (event->type() == QEvent::HoverLeave || event->type() == QEvent::Leave)
        m_hovered = -1;
    return QTableView::viewportEvent(event);
}

void RecordTable::keyPressEvent(QKeyEvent* event)
{
    const bool plain = event->modifiers() == Qt::NoModifier || event->modifiers() == Qt::KeypadModifier;
    if (plain && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)) {
        if (currentIndex().isValid())
            Q_EMIT opened(currentIndex().row());
        return;
    }
    const bool shifted = event->modifiers() == Qt::ShiftModifier;
    if ((plain || shifted) && !event->text().isEmpty() && event->text().at(0).isPrint()) {
        event->ignore();
        return;
    }
    QTableView::keyPressEvent(event);
}

void RecordTable::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QTableView::currentChanged(current, previous);
    for (const QModelIndex& index : {current, previous}) {
        if (index.isValid())
            viewport()->update(0, rowViewportPosition(index.row()), viewport()->width(), rowHeight(index.row()));
    }
}

RecordDelegate::RecordDelegate(ThemeManager& themes, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_themes(themes)
{
}

void RecordDelegate::initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    // The cursor is the row's, not one cell's.
    option->state &= ~QStyle::State_HasFocus;
    const auto* table = qobject_cast<const RecordTable*>(option->widget);
    option->state.setFlag(QStyle::State_MouseOver, table && table->hoveredRow() == index.row());
}

void RecordDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    paintItem(*painter, item, index);
}

void RecordDelegate::paintItem(QPainter& painter, const QStyleOptionViewItem& item, const QModelIndex& index) const
{
    const auto* table = qobject_cast<const RecordTable*>(item.widget);
    if (!table)
        return;
    table->style()->drawControl(QStyle::CE_ItemViewItem, &item, &painter, table);
    if (!table->hasFocus() || table->currentIndex().row() != index.row())
        return;
    const QHeaderView* head = table->horizontalHeader();
    const int place = head->visualIndex(index.column());
    const QColor color = m_themes.theme().accent;
    const QRect& cell = item.rect;
    painter.fillRect(cell.left(), cell.top(), cell.width(), Line::focus, color);
    painter.fillRect(cell.left(), cell.bottom() + 1 - Line::focus, cell.width(), Line::focus, color);
    if (place == 0)
        painter.fillRect(cell.left(), cell.top(), Line::focus, cell.height(), color);
    if (place == head->count() - 1)
        painter.fillRect(cell.right() + 1 - Line::focus, cell.top(), Line::focus, cell.height(), color);
}

} // namespace yorozu::ui
