// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/RosterPainting.h"

#include "ui/async/DeskContext.h"
#include "ui/theme/ThemeManager.h"

#include <QPainter>

namespace yorozu::ui {

namespace {
constexpr int FocusWidth = 2;
}

DutyDelegate::DutyDelegate(DeskContext& context, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_context(context)
{
}

void DutyDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const Theme& theme = m_context.themes().theme();
    const QRect cell = option.rect;
    painter->save();
    painter->fillRect(cell, index.data(Qt::BackgroundRole).value<QColor>());
    painter->setPen(theme.line);
    painter->drawLine(cell.bottomLeft(), cell.bottomRight());
    painter->setFont(index.data(Qt::FontRole).value<QFont>());
    painter->setPen(index.data(Qt::ForegroundRole).value<QColor>());
    painter->drawText(cell, Qt::AlignCenter, index.data(Qt::DisplayRole).toString());
    if (option.state & QStyle::State_Selected) {
        const bool focused = option.state & QStyle::State_HasFocus;
        painter->setPen(QPen(focused ? theme.accent : theme.accentLine, FocusWidth));
        painter->setBrush(Qt::NoBrush);
        const int inset = FocusWidth / 2;
        painter->drawRect(cell.adjusted(inset, inset, -inset - 1, -inset - 1));
    }
    painter->restore();
}

DayHead::DayHead(DeskContext& context, QWidget* parent)
    : QHeaderView(Qt::Horizontal, parent)
    , m_context(context)
{
    setSectionsClickable(false);
    setHighlightSections(true);
    setSectionResizeMode(QHeaderView::Fixed);
    setDefaultAlignment(Qt::AlignCenter);
}

void DayHead::paintSection(QPainter* painter, const QRect& rect, int section) const
{
    const Theme& theme = m_context.themes().theme();
    painter->save();
    painter->fillRect(rect, theme.sunken);
    painter->setPen(theme.lineStrong);
    painter->drawLine(rect.bottomLeft(), rect.bottomRight());
    const bool current = selectionModel() && selectionModel()->currentIndex().column() == section;
    painter->setFont(m_context.themes().font(current ? Type::table.bold() : Type::table));
    painter->setPen(model()->headerData(section, Qt::Horizontal, Qt::ForegroundRole).value<QColor>());
    painter->drawText(rect, Qt::AlignCenter, model()->headerData(section, Qt::Horizontal).toString());
    painter->restore();
}

} // namespace yorozu::ui
