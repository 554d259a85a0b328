// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start/StepButton.h"

#include "ui/theme/Painting.h"
#include "ui/theme/StyleSheet.h"
#include "ui/theme/ThemeManager.h"
#include "ui/theme/ThemeStyle.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace yorozu::ui {

namespace {
constexpr int RowHeight = 56;
constexpr int Circle = 24;
} // namespace

StepButton::StepButton(ThemeManager& themes, int number, bool last, QWidget* parent)
    : QAbstractButton(parent)
    , m_themes(themes)
    , m_number(number)
    , m_last(last)
{
    setObjectName(u"step%1"_s.arg(number));
    setFocusPolicy(Qt::TabFocus);
    setCursor(Qt::PointingHandCursor);
    setProperty("focusRing", true);
    connect(&themes, &ThemeManager::changed, this, qOverload<>(&QWidget::update));
}

void StepButton::setNote(const QString& note)
{
    m_note = note;
    describe();
    update();
}

void StepButton::setCurrent(bool current)
{
    m_current = current;
    describe();
    update();
}

void StepButton::setDone(bool done)
{
    m_done = done;
    describe();
    update();
}

void StepButton::describe()
{
    const QString state = m_current ? tr("current step") : m_done ? tr("done") : QString();
    setAccessibleName(u"%1 %2"_s.arg(m_number).arg(text()));
    setAccessibleDescription(state.isEmpty() ? m_note : m_note + u", "_s + state);
}

QSize StepButton::sizeHint() const
{
    return {Size::navigationOpen, RowHeight};
}

void StepButton::paintEvent(QPaintEvent*)
{
    const Theme& theme = m_themes.theme();
    QPainter painter(this);
    const QRect circle(0, 0, Circle, Circle);
    if (!m_last) {
        painter.setPen(theme.lineStrong);
        painter.drawLine(Circle / 2, Circle, Circle / 2, height());
    }
    const QColor fill = m_current ? theme.accent : m_done ? theme.greenSoft : theme.canvas;
    drawBox(painter, circle, Circle / 2.0, fill, m_current ? theme.accent : m_done ? theme.greenLine : theme.lineCtl);
    if (m_done && !m_current) {
        drawTick(painter, QRectF(circle).adjusted(5, 5, -5, -5), theme.green, 1.5);
    } else {
        painter.setPen(m_current ? theme.onAccent : theme.text3);
        painter.setFont(m_themes.font(Type::table));
        painter.drawText(circle, Qt::AlignCenter, QString::number(m_number));
    }
    const int left = Circle + Space::s3;
    painter.setFont(m_themes.font(m_current ? Type::section : Type::body));
    painter.setPen(m_current ? theme.accent : m_done ? theme.text : theme.text3);
    painter.drawText(QRect(left, 0, width() - left, Circle), Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(text(), Qt::ElideRight, width() - left));
    painter.setFont(m_themes.font(Type::note));
    painter.setPen(theme.text3);
    painter.drawText(QRect(left, Circle, width() - left, 18), Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(m_note, Qt::ElideRight, width() - left));
}

} // namespace yorozu::ui
