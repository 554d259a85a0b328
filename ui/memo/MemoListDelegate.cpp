// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/memo/MemoListDelegate.h"

#include "ui/memo/MemoListModel.h"
#include "ui/theme/Painting.h"
#include "ui/theme/ThemeManager.h"

#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace yorozu::ui {

MemoListDelegate::MemoListDelegate(ThemeManager& themes, const MemoListModel& model, QObject* parent)
    : RecordDelegate(themes, parent)
    , m_model(model)
{
}

void MemoListDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const bool drawn = index.column() == MemoListModel::Status || index.column() == MemoListModel::Stamps;
    QStyleOptionViewItem plain = option;
    initStyleOption(&plain, index);
    if (drawn)
        plain.text.clear();
    if (index.column() == MemoListModel::Company)
        plain.font.setBold(true);
    paintItem(*painter, plain, index);
    if (index.column() == MemoListModel::Status)
        paintStatus(*painter, option.rect, index);
    else if (index.column() == MemoListModel::Stamps)
        paintStamps(*painter, option, m_model.memoAt(index.row()).stamps);
}

void MemoListDelegate::paintStatus(QPainter& painter, const QRect& cell, const QModelIndex& index) const
{
    const Theme& theme = themes().theme();
    QColor fill = theme.canvas;
    QColor edge = theme.lineStrong;
    QColor ink = theme.text2;
    switch (static_cast<MemoStatus>(index.data(MemoListModel::StatusRole).toInt())) {
    case MemoStatus::Draft:
        break;
    case MemoStatus::Submitted:
        fill = theme.amberSoft, edge = theme.amberLine, ink = theme.amber;
        break;
    case MemoStatus::Confirmed:
        fill = theme.greenSoft, edge = theme.greenLine, ink = theme.green;
        break;
    case MemoStatus::Returned:
        fill = theme.redSoft, edge = theme.redLine, ink = theme.red;
        break;
    }
    painter.save();
    painter.setFont(themes().font(Type::note));
    const QString text = index.data().toString();
    const int high = std::max(20, painter.fontMetrics().height() + 2);
    const int wide = std::min(painter.fontMetrics().horizontalAdvance(text) + 18, cell.width() - 8);
    const QRect pill(cell.left() + Space::s2, cell.center().y() - high / 2, wide, high);
    drawBox(painter, pill, high / 2.0, fill, edge);
    painter.setPen(ink);
    painter.drawText(pill, Qt::AlignCenter, painter.fontMetrics().elidedText(text, Qt::ElideRight, wide - 8));
    painter.restore();
}

void MemoListDelegate::paintStamps(QPainter& painter, const QStyleOptionViewItem& option,
                                   const QList<Stamp>& stamps) const
{
    const Theme& theme = themes().theme();
    painter.save();
    painter.setFont(themes().font(Type::table));
    painter.setPen(theme.stamp);
    int left = option.rect.left() + Space::s2;
    const qreal dpr = painter.device()->devicePixelRatioF();
    for (const Stamp& stamp : stamps) {
        const QPixmap mark = themes().icons().pixmap(u"stamp"_s, Size::icon, theme.stamp, dpr);
        painter.drawPixmap(QRect(left, option.rect.center().y() - 7, Size::icon, Size::icon), mark);
        left += Size::icon + 2;
        const int wide = painter.fontMetrics().horizontalAdvance(stamp.surname);
        painter.drawText(QRect(left, option.rect.top(), wide + 1, option.rect.height()), Qt::AlignVCenter,
                         stamp.surname);
        left += wide + Space::s2;
    }
    painter.restore();
}

} // namespace yorozu::ui
