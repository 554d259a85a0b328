// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/controls/FlowLayout.h"

#include <QWidget>

#include <algorithm>

namespace yorozu::ui {

FlowLayout::FlowLayout(QWidget* parent, int gap, int lineGap)
    : QLayout(parent)
    , m_gap(gap)
    , m_lineGap(lineGap)
{
    setContentsMargins(0, 0, 0, 0);
}

FlowLayout::~FlowLayout()
{
    qDeleteAll(m_items);
}

void FlowLayout::addItem(QLayoutItem* item)
{
    m_items.append(item);
}

int FlowLayout::count() const
{
    return static_cast<int>(m_items.size());
}

QLayoutItem* FlowLayout::itemAt(int index) const
{
    return m_items.value(index);
}

QLayoutItem* FlowLayout::takeAt(int index)
{
    return index < 0 || index >= m_items.size() ? nullptr : m_items.takeAt(index);
}

int FlowLayout::heightForWidth(int width) const
{
    return arrange({0, 0, width, 0}, false);
}

QSize FlowLayout::sizeHint() const
{
    QSize hint(0, 0);
    for (const QLayoutItem* item : m_items) {
        const QSize size = item->sizeHint();
        hint.setWidth(hint.width() + size.width() + (hint.width() > 0 ? m_gap : 0));
        hint.setHeight(std::max(hint.height(), size.height()));
    }
    return hint.grownBy(contentsMargins());
}

QSize FlowLayout::minimumSize() const
{
    int height = 0;
    for (const QLayoutItem* item : m_items)
        height = std::max(height, item->sizeHint().height());
    return QSize(0, height).grownBy(contentsMargins());
}

void FlowLayout::setGeometry(const QRect& rect)
{
    QLayout::setGeometry(rect);
    arrange(rect, true);
}

int FlowLayout::arrange(const QRect& rect, bool place) const
{
    const QMargins margins = contentsMargins();
    const QRect room = rect.marginsRemoved(margins);
    int left = room.left();
    int top = room.top();
    int line = 0;
    for (QLayoutItem* item : m_items) {
        if (item->isEmpty())
            continue;
        const QSize size = item->sizeHint().boundedTo({room.width(), QWIDGETSIZE_MAX});
        if (left > room.left() && left + size.width() > room.left() + room.width()) {
            left = room.left();
            top += line + m_lineGap;
            line = 0;
        }
        if (place)
            item->setGeometry({QPoint(left, top), size});
        left += size.width() + m_gap;
        line = std::max(line, size.height());
    }
    return top + line - rect.top() + margins.bottom();
}

} // namespace yorozu::ui
