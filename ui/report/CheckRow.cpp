// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/CheckRow.h"

#include "ui/theme/ThemeManager.h"

#include <algorithm>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace yorozu::ui {

namespace {
constexpr int RowRoom = 14;
constexpr int LeastWidth = 120;
constexpr int ArrowSize = 14;
} // namespace

CheckRow::CheckRow(ThemeManager& themes, QWidget* parent)
    : QAbstractButton(parent)
    , m_themes(themes)
{
    setFocusPolicy(Qt::StrongFocus);
    setProperty("focusRing", true);
    setProperty("focusRadius", Radius::input);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&themes, &ThemeManager::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void CheckRow::setCheck(const QString& name, const QString& count, bool open)
{
    setText(name);
    m_count = count;
    m_open = open;
    setAccessibleName(u"%1 %2"_s.arg(name, count));
    update();
}

QSize CheckRow::sizeHint() const
{
    return {LeastWidth, std::max(Size::tableRow, QFontMetrics(m_themes.font(Type::table)).height() + RowRoom)};
}

QSize CheckRow::minimumSizeHint() const
{
    return sizeHint();
}

void CheckRow::paintEvent(QPaintEvent*)
{
    const Theme& theme = m_themes.theme();
    QPainter painter(this);
    if (underMouse())
        painter.fillRect(rect(), theme.hover);
    painter.fillRect(0, height() - Line::thin, width(), Line::thin, theme.line);
    const QColor color = m_open ? theme.amber : theme.green;
    const auto icon = [&](const QString& name, int left, int size, const QColor& tint) {
        painter.drawPixmap(QRect(left, (height() - size) / 2, size, size),
                           m_themes.icons().pixmap(name, size, tint, devicePixelRatioF()));
    };
    icon(m_open ? u"warn"_s : u"check"_s, 0, Size::icon, color);
    icon(u"right"_s, width() - ArrowSize, ArrowSize, theme.text3);
    QRect text = rect().adjusted(Size::icon + Space::s2, 0, -ArrowSize - Space::s2, 0);
    painter.setFont(m_themes.font(Type::table.bold()));
    painter.setPen(color);
    painter.drawText(text, Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine, m_count);
    text.setRight(text.right() - painter.fontMetrics().horizontalAdvance(m_count) - Space::s2);
    painter.setFont(m_themes.font(Type::table));
    painter.setPen(theme.text);
    painter.drawText(text, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                     painter.fontMetrics().elidedText(QAbstractButton::text(), Qt::ElideRight, text.width()));
}

} // namespace yorozu::ui
