// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/CounterCard.h"

#include "ui/theme/Painting.h"
#include "ui/theme/ThemeManager.h"

#include <QPainter>

#include <algorithm>

namespace yorozu::ui {

namespace {
constexpr int LeastHeight = 78;
constexpr int LeastWidth = 96;
} // namespace

CounterCard::CounterCard(ThemeManager& themes, QWidget* parent)
    : QAbstractButton(parent)
    , m_themes(themes)
{
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setProperty("focusRing", true);
    setProperty("focusRadius", Radius::card);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&themes, &ThemeManager::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void CounterCard::setFigure(const Figure& figure)
{
    m_figure = figure;
    setAccessibleName(QStringList{figure.name, figure.figure, figure.remark, figure.alarm}.join(QLatin1Char(' ')));
    updateGeometry();
    update();
}

QSize CounterCard::sizeHint() const
{
    const int lines =
        QFontMetrics(m_themes.font(Type::note)).height() * 2 + QFontMetrics(m_themes.font(Type::title)).height();
    return {LeastWidth, std::max(LeastHeight, lines + 2 * Space::s2)};
}

QSize CounterCard::minimumSizeHint() const
{
    return sizeHint();
}

void CounterCard::paintEvent(QPaintEvent*)
{
    const Theme& theme = m_themes.theme();
    QPainter painter(this);
    const QColor fill = isChecked() ? theme.accentSoft : underMouse() ? theme.sunken : theme.canvas;
    drawBox(painter, rect(), Radius::card, fill, isChecked() ? theme.accent : theme.line);
    const QFont note = m_themes.font(Type::note);
    const QFontMetrics small(note);
    const QRect inside = rect().adjusted(Space::s3, Space::s2, -Space::s2, -Space::s2);
    painter.setFont(note);
    painter.setPen(theme.text2);
    painter.drawText(inside, Qt::AlignTop | Qt::AlignLeft,
                     small.elidedText(m_figure.name, Qt::ElideRight, inside.width()));
    painter.drawText(inside, Qt::AlignBottom | Qt::AlignLeft,
                     small.elidedText(m_figure.remark, Qt::ElideRight, inside.width()));
    if (!m_figure.alarm.isEmpty()) {
        const int used = small.horizontalAdvance(m_figure.remark);
        painter.setFont(m_themes.font(Type::note.bold()));
        painter.setPen(theme.amber);
        painter.drawText(inside.adjusted(used + Space::s1, 0, 0, 0), Qt::AlignBottom | Qt::AlignLeft, m_figure.alarm);
    }
    painter.setFont(m_themes.font(Type::title));
    painter.setPen(isChecked() ? theme.accent : theme.text);
    painter.drawText(inside, Qt::AlignVCenter | Qt::AlignLeft, m_figure.figure);
}

} // namespace yorozu::ui
