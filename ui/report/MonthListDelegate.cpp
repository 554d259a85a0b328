// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/MonthListDelegate.h"

#include "ui/report/MonthListModel.h"
#include "ui/report/ReportText.h"
#include "ui/theme/Painting.h"
#include "ui/theme/ThemeManager.h"

#include <algorithm>
#include <QAbstractItemView>
#include <QPainter>

namespace yorozu::ui {

namespace {

constexpr int MonthWidth = 40;
constexpr int RowRoom = 14;
constexpr int PillRoom = 4; // above and below its letters

struct Pill
{
    QColor fill;
    QColor edge;
    QColor text;
};

Pill pillOf(const Theme& theme, Chip::Tone tone)
{
    switch (tone) {
    case Chip::Tone::Green:
        return {theme.greenSoft, theme.greenLine, theme.green};
    case Chip::Tone::Amber:
        return {theme.amberSoft, theme.amberLine, theme.amber};
    default:
        return {theme.canvas, theme.lineStrong, theme.text2};
    }
}

} // namespace

MonthListDelegate::MonthListDelegate(ThemeManager& themes, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_themes(themes)
{
}

QSize MonthListDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const
{
    return {0, std::max(Size::tableRow, QFontMetrics(m_themes.font(Type::table)).height() + RowRoom)};
}

void MonthListDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const auto* model = qobject_cast<const MonthListModel*>(index.model());
    const auto* view = qobject_cast<const QAbstractItemView*>(option.widget);
    if (!model || !view)
        return;
    const Theme& theme = m_themes.theme();
    const MonthLine& line = model->months().at(index.row());
    const bool chosen = option.state.testFlag(QStyle::State_Selected);
    const QRect& row = option.rect;
    painter->save();
    if (chosen || option.state.testFlag(QStyle::State_MouseOver))
        painter->fillRect(row, chosen ? theme.accentSoft : theme.hover);
    QRect rest = row.adjusted(Space::s4, 0, -Space::s4, 0);
    const QColor text = chosen ? theme.accent : theme.text;
    painter->setFont(m_themes.font(chosen ? Type::table.bold() : Type::table));
    painter->setPen(text);
    const int month = static_cast<int>(MonthWidth * m_themes.textScale());
    painter->drawText(rest, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, index.data().toString());
    // The pill stands at the right, the note has the room between.
    const QFont small = m_themes.font(Type::note);
    const QFontMetrics metrics(small);
    const QString state = label(line.state);
    const int width = metrics.horizontalAdvance(state) + 2 * (Space::s2 + 1);
    const int height = metrics.height() + PillRoom;
    const QRect pill(rest.right() + 1 - width, row.center().y() + 1 - height / 2, width, height);
    const Pill colors = pillOf(theme, ReportText::tone(line.state));
    drawBox(*painter, pill, height / 2.0, colors.fill, colors.edge);
    painter->setFont(small);
    painter->setPen(colors.text);
    painter->drawText(pill, Qt::AlignCenter | Qt::TextSingleLine, state);
    rest = rest.adjusted(month + Space::s2, 0, -width - Space::s2, 0);
    painter->setPen(chosen ? theme.accent : theme.text3);
    painter->drawText(rest, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                      metrics.elidedText(MonthListModel::noteOf(line), Qt::ElideRight, rest.width()));
    if (view->hasFocus() && view->currentIndex() == index) {
        painter->setPen(QPen(theme.accent, Line::focus));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(row.adjusted(1, 1, -1, -1));
    }
    painter->restore();
}

} // namespace yorozu::ui
