// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agencies/AgencyRowDelegate.h"

#include "ui/agencies/AgencyListModel.h"
#include "ui/theme/ThemeManager.h"

#include <QPainter>
#include <QWidget>

namespace yorozu::ui {

namespace {

constexpr int RowHeight = 44;
constexpr int Mark = 3;
constexpr int RightShare = 120; // the least that is left for the name is the rest

} // namespace

AgencyRowDelegate::AgencyRowDelegate(ThemeManager& themes, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_themes(themes)
{
}

QSize AgencyRowDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const
{
    const int lines =
        QFontMetrics(m_themes.font(Type::body)).lineSpacing() + QFontMetrics(m_themes.font(Type::note)).lineSpacing();
    return {240, std::max(RowHeight, lines + Space::s2)};
}

void AgencyRowDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const Theme& theme = m_themes.theme();
    const bool chosen = option.state.testFlag(QStyle::State_Selected);
    const bool hover = option.state.testFlag(QStyle::State_MouseOver);
    const QRect row = option.rect;
    painter->save();
    painter->fillRect(row, chosen ? theme.accentSoft : hover ? theme.hover : theme.canvas);
    painter->setPen(theme.line);
    painter->drawLine(row.bottomLeft(), row.bottomRight());
    if (chosen)
        painter->fillRect(row.left(), row.top(), Mark, row.height(), theme.accent);
    const QRect inner = row.adjusted(Space::s3, Space::s1, -Space::s3, -Space::s1);
    const QRect upper(inner.left(), inner.top(), inner.width(), inner.height() / 2);
    const QRect lower(inner.left(), upper.bottom() + 1, inner.width(), inner.height() - upper.height());

    const bool cold = index.data(AgencyListModel::Cold).toBool();
    painter->setFont(m_themes.font(cold ? Type::note.bold() : Type::note));
    const QString day = index.data(AgencyListModel::Day).toString();
    const int dayWidth = day.isEmpty() ? 0 : painter->fontMetrics().horizontalAdvance(day) + Space::s2;
    painter->setPen(cold ? theme.amber : theme.text2);
    painter->drawText(upper, Qt::AlignRight | Qt::AlignVCenter, day);
    painter->setFont(m_themes.font(Type::section));
    painter->setPen(index.data(AgencyListModel::Gone).toBool() ? theme.text3 : theme.text);
    const QRect name = upper.adjusted(0, 0, -dayWidth, 0);
    painter->drawText(
        name, Qt::AlignVCenter,
        painter->fontMetrics().elidedText(index.data(AgencyListModel::Name).toString(), Qt::ElideRight, name.width()));
    painter->setFont(m_themes.font(Type::note));
    painter->setPen(theme.text3);
    const QString times = index.data(AgencyListModel::Times).toString();
    painter->drawText(lower, Qt::AlignRight | Qt::AlignVCenter, times);
    const QRect kind = lower.adjusted(0, 0, times.isEmpty() ? 0 : -RightShare, 0);
    painter->drawText(
        kind, Qt::AlignVCenter,
        painter->fontMetrics().elidedText(index.data(AgencyListModel::Kind).toString(), Qt::ElideRight, kind.width()));
    if (option.state.testFlag(QStyle::State_HasFocus) && option.widget && option.widget->hasFocus()) {
        painter->setPen(QPen(theme.accent, Line::focus));
        painter->drawRect(row.adjusted(1, 1, -1, -2));
    }
    painter->restore();
}

} // namespace yorozu::ui
