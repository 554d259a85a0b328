// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search/PaletteDelegate.h"

#include "ui/search/PaletteModel.h"
#include "ui/theme/Painting.h"
#include "ui/theme/ThemeManager.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace yorozu::ui {

namespace {

constexpr int MarkLine = 2; // under what was looked for
constexpr int CapHeight = 18;
constexpr int CapRadius = 3;

} // namespace

PaletteDelegate::PaletteDelegate(ThemeManager& themes, const PaletteModel& model, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_themes(themes)
    , m_model(model)
{
}

QSize PaletteDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const
{
    const bool head = m_model.row(index.row()).kind == PaletteRow::Kind::Head;
    return {0, head ? HeadHeight : RowHeight};
}

void PaletteDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const Theme& theme = m_themes.theme();
    const PaletteRow& row = m_model.row(index.row());
    painter->save();
    QRect place = option.rect.adjusted(Space::s4, 0, -Space::s4, 0);
    if (row.kind == PaletteRow::Kind::Head) {
        painter->setFont(m_themes.font(Type::note));
        painter->setPen(theme.text3);
        painter->drawText(place.adjusted(0, Space::s1, 0, 0), Qt::AlignVCenter | Qt::AlignLeft, row.title.text);
        painter->drawText(place.adjusted(0, Space::s1, 0, 0), Qt::AlignVCenter | Qt::AlignRight, row.rest.text);
        painter->restore();
        return;
    }
    const bool current = option.state.testFlag(QStyle::State_Selected);
    const bool hover = option.state.testFlag(QStyle::State_MouseOver) && row.canBeChosen();
    if (current || hover)
        painter->fillRect(option.rect, current ? theme.accentSoft : theme.hover);
    if (!row.icon.isEmpty()) {
        const QPixmap icon =
            m_themes.icons().pixmap(row.icon, Size::icon, theme.text3, painter->device()->devicePixelRatioF());
        painter->drawPixmap(place.left(), place.center().y() - Size::icon / 2 + 1, icon);
        place.setLeft(place.left() + Size::icon + Space::s3);
    }
    const QString cap = current && row.keys.isEmpty() && row.canBeChosen()
                            ? QKeySequence(Qt::Key_Enter).toString(QKeySequence::NativeText)
                            : row.keys;
    if (!cap.isEmpty())
        place.setRight(place.right() - paintCap(*painter, place, cap) - Space::s3);
    painter->setFont(m_themes.font(Type::body));
    const QColor ink = row.kind == PaletteRow::Kind::Remark ? theme.text2 : theme.text;
    place.setLeft(paintText(*painter, place, row.title, ink) + Space::s3);
    painter->setFont(m_themes.font(Type::table));
    const QString tail = row.tail.isEmpty() || row.rest.text.isEmpty() ? row.tail : u" · "_s + row.tail;
    const int tailWidth = painter->fontMetrics().horizontalAdvance(tail);
    place.setLeft(paintText(*painter, place.adjusted(0, 0, -tailWidth, 0), row.rest, theme.text3));
    paintText(*painter, place, {tail, {}}, theme.text3);
    painter->restore();
}

int PaletteDelegate::paintText(QPainter& painter, QRect place, const service::MarkedText& marked,
                               const QColor& color) const
{
    const Theme& theme = m_themes.theme();
    const QFontMetrics metrics = painter.fontMetrics();
    if (place.width() <= 0 || marked.text.isEmpty())
        return place.left();
    const QString text = metrics.elidedText(marked.text, Qt::ElideRight, place.width());
    // What the ellipsis stands for has no marks of its own.
    const qsizetype shown = text == marked.text ? text.size() : text.size() - 1;
    for (const service::MarkedText::Mark& mark : marked.marks) {
        if (mark.begin >= shown)
            break;
        const qsizetype end = std::min(mark.begin + mark.length, shown);
        const int left = place.left() + metrics.horizontalAdvance(text, static_cast<int>(mark.begin));
        const int right = place.left() + metrics.horizontalAdvance(text, static_cast<int>(end));
        const QRect box(left, place.center().y() - metrics.height() / 2, right - left, metrics.height() + MarkLine);
        painter.fillRect(box, theme.amberSoft);
        painter.fillRect(QRect(box.left(), box.bottom() - MarkLine + 1, box.width(), MarkLine), theme.amberLine);
    }
    painter.setPen(color);
    painter.drawText(place, Qt::AlignVCenter | Qt::AlignLeft, text);
    return place.left() + metrics.horizontalAdvance(text);
}

int PaletteDelegate::paintCap(QPainter& painter, const QRect& row, const QString& text) const
{
    const Theme& theme = m_themes.theme();
    painter.setFont(m_themes.font(Type::micro));
    const int width = painter.fontMetrics().horizontalAdvance(text) + 2 * Space::s1 + 2;
    const int height = std::max(CapHeight, painter.fontMetrics().height() + 2);
    const QRect box(row.right() - width, row.center().y() - height / 2, width, height);
    drawBox(painter, box, CapRadius, theme.canvas, theme.lineStrong);
    painter.setPen(theme.text3);
    painter.drawText(box, Qt::AlignCenter, text);
    return width;
}

} // namespace yorozu::ui
