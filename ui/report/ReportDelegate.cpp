// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/ReportDelegate.h"

#include "ui/report/ReportModel.h"
#include "ui/report/ReportTable.h"
#include "ui/theme/ThemeManager.h"

#include <QPainter>

namespace yorozu::ui {

namespace {

using Cell = ReportModel::Cell;

struct Style
{
    TypeStyle type = Type::table;
    QColor text;
    QColor ground;
    Qt::Alignment align = Qt::AlignRight | Qt::AlignVCenter;
};

// 増減 has its sign; the colour only comes with it.
QColor changeColor(const Theme& theme, qint64 change)
{
    if (change == 0)
        return theme.text3;
    return change > 0 ? theme.green : theme.red;
}

Style styleOf(const Theme& theme, const ReportModel::Look& look)
{
    Style style{Type::table, theme.text, theme.paper};
    switch (look.cell) {
    case Cell::Head:
        return {Type::section, theme.text, theme.paper, Qt::AlignLeft | Qt::AlignVCenter};
    case Cell::Part:
        return {Type::note.bold(), theme.text2, theme.sunken, Qt::AlignLeft | Qt::AlignTop};
    case Cell::NoOffices:
        return {Type::table, theme.text3, theme.sunken, Qt::AlignCenter};
    case Cell::Item:
        style.align = Qt::AlignLeft | Qt::AlignVCenter;
        break;
    case Cell::Total:
        style.type = Type::table.bold();
        break;
    case Cell::Former:
        style.text = theme.text2;
        break;
    case Cell::Change:
        style.text = changeColor(theme, look.change);
        break;
    case Cell::Number:
        break;
    }
    if (look.sum)
        style.type = Type::table.bold();
    return style;
}

} // namespace

ReportDelegate::ReportDelegate(ThemeManager& themes, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_themes(themes)
{
}

void ReportDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const auto* table = qobject_cast<const ReportTable*>(option.widget);
    if (!table)
        return;
    const Theme& theme = m_themes.theme();
    const ReportModel::Look look = table->sheet().lookAt(index);
    const Style style = styleOf(theme, look);
    const QRect& cell = option.rect;
    const bool opens = index.flags().testFlag(Qt::ItemIsEnabled);
    const bool chosen = table->currentIndex() == index && opens;
    QColor ground = style.ground;
    if (table->opened() == index)
        ground = theme.accentSoft;
    else if (opens && table->hovered() == index)
        ground = theme.hover;
    painter->save();
    painter->fillRect(cell, ground);
    // Ruled at the right and below; a sum and the first line of a part are set off by a darker line above them.
    painter->fillRect(cell.right(), cell.top(), Line::thin, cell.height(), theme.lineStrong);
    painter->fillRect(cell.left(), cell.bottom(), cell.width(), Line::thin, theme.lineStrong);
    if (look.sum || look.begins)
        painter->fillRect(cell.left(), cell.top(), cell.width(), Line::thin, theme.inkLine);
    if (index.column() == 0)
        painter->fillRect(cell.left(), cell.top(), Line::thin, cell.height(), theme.lineStrong);
    const QFont font = m_themes.font(style.type);
    painter->setFont(font);
    painter->setPen(opens && table->hovered() == index ? theme.accent : style.text);
    const QRect text = cell.adjusted(Space::s2, Space::s1 - 1, -Space::s2, -Space::s1 + 1);
    const QString shown = index.data().toString();
    if (look.cell == Cell::Part) {
        painter->drawText(text, static_cast<int>(style.align) | Qt::TextWordWrap, shown);
    } else {
        painter->drawText(text, static_cast<int>(style.align) | Qt::TextSingleLine | Qt::TextDontClip,
                          painter->fontMetrics().elidedText(shown, Qt::ElideRight, text.width()));
    }
    if (chosen && table->hasFocus()) {
        painter->setPen(QPen(theme.accent, Line::focus));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(cell.adjusted(1, 1, -1, -1));
    }
    painter->restore();
}

} // namespace yorozu::ui
