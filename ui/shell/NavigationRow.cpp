// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/NavigationRow.h"

#include "ui/theme/Painting.h"
#include "ui/theme/ThemeManager.h"

#include <QEvent>
#include <QPainter>

#include <algorithm>

namespace yorozu::ui {

namespace {
constexpr int RowHeight = 36;
constexpr int SideMargin = 8;
constexpr int IconLeft = SideMargin + 10;
constexpr int TextLeft = IconLeft + Size::navigationIcon + Space::s3;
constexpr int MarkWidth = 3;
} // namespace

NavigationRow::NavigationRow(ThemeManager& themes, const QString& iconName, QWidget* parent)
    : QAbstractButton(parent)
    , m_themes(themes)
    , m_iconName(iconName)
{
    setFocusPolicy(Qt::TabFocus); // after a click the keys are the page's
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setProperty("focusRing", true);
    connect(&themes, &ThemeManager::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void NavigationRow::setRail(bool rail)
{
    m_rail = rail;
    describe();
    update();
}

void NavigationRow::setCount(int count)
{
    m_count = count;
    describe();
    update();
}

void NavigationRow::setKeys(const QString& keys)
{
    m_keys = keys;
    update();
}

// A count is said, not only drawn; on the rail the name is the tool tip.
void NavigationRow::describe()
{
    setAccessibleDescription(m_count > 0 ? tr("%1 waiting").arg(m_count) : QString());
    setToolTip(m_rail ? text() : QString());
}

bool NavigationRow::event(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        describe();
    return QAbstractButton::event(event);
}

QSize NavigationRow::sizeHint() const
{
    const QFontMetrics metrics(m_themes.font(Type::body.bold()));
    return {m_rail ? 2 * IconLeft + Size::navigationIcon - 1
                   : TextLeft + metrics.horizontalAdvance(text()) + 2 * Space::s4,
            RowHeight};
}

void NavigationRow::paintEvent(QPaintEvent*)
{
    const Theme& theme = m_themes.theme();
    QPainter painter(this);
    const QRect row = rect().adjusted(SideMargin, 0, -SideMargin, 0);
    if (isChecked())
        drawBox(painter, row, Radius::button, theme.accentSoft, theme.accentSoft);
    else if (underMouse() || isDown())
        drawBox(painter, row, Radius::button, theme.hover, theme.hover);
    if (isChecked())
        painter.fillRect(QRect(0, SideMargin, MarkWidth, height() - 2 * SideMargin), theme.accent);
    const QColor ink = isChecked() ? theme.accent : m_keys.isEmpty() ? theme.text2 : theme.text3;
    const int icon = Size::navigationIcon;
    const int left = m_rail ? (width() - icon) / 2 : IconLeft;
    painter.drawPixmap(QRect(left, (height() - icon) / 2, icon, icon),
                       m_themes.icons().pixmap(m_iconName, icon, ink, devicePixelRatioF()));
    if (m_count > 0)
        paintCount(painter, row);
    if (m_rail)
        return;
    int right = row.right() - Space::s1;
    if (!m_keys.isEmpty()) {
        painter.setFont(m_themes.font(Type::micro));
        const int keys = painter.fontMetrics().horizontalAdvance(m_keys) + 10;
        const QRect cap(right - keys, (height() - 18) / 2, keys, 18);
        drawBox(painter, cap, 3, theme.canvas, theme.lineStrong);
        painter.setPen(theme.text3);
        painter.drawText(cap, Qt::AlignCenter | Qt::TextDontClip, m_keys);
        right = cap.left() - Space::s1;
    }
    painter.setFont(m_themes.font(isChecked() ? Type::body.bold() : Type::body));
    painter.setPen(ink);
    const QRect area(TextLeft, 0, right - TextLeft, height());
    painter.drawText(area, Qt::AlignVCenter | Qt::AlignLeft,
                     painter.fontMetrics().elidedText(text(), Qt::ElideRight, area.width()));
}

void NavigationRow::paintCount(QPainter& painter, const QRect& row) const
{
    const Theme& theme = m_themes.theme();
    painter.setFont(m_themes.font(m_rail ? Type::micro : Type::note));
    const QString number = QString::number(m_count);
    const int high = m_rail ? 16 : 18;
    const int wide = std::max(m_rail ? 16 : 20, painter.fontMetrics().horizontalAdvance(number) + (m_rail ? 8 : 12));
    const QRect pill = m_rail ? QRect(row.right() - wide, 1, wide, high)
                              : QRect(row.right() - Space::s2 - wide, (height() - high) / 2, wide, high);
    const bool strong = m_rail || isChecked();
    const QColor fill = strong ? theme.accent : theme.hover;
    drawBox(painter, pill, high / 2.0, fill, fill);
    painter.setPen(strong ? theme.onAccent : theme.text2);
    painter.drawText(pill, Qt::AlignCenter | Qt::TextDontClip, number);
}

} // namespace yorozu::ui
