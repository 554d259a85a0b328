// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/TodayCard.h"

#include "ui/theme/Painting.h"
#include "ui/theme/SpokenRole.h"
#include "ui/theme/ThemeManager.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QVBoxLayout>

#include <cstdlib>

namespace yorozu::ui {

TodayCard::TodayCard(ThemeManager& themes, Look look, QWidget* parent)
    : QFrame(parent)
    , m_themes(themes)
    , m_look(look)
    , m_body(new QVBoxLayout(this))
{
    m_body->setContentsMargins(Space::s3, 10, Space::s3, 10);
    m_body->setSpacing(2);
    setFocusPolicy(Qt::StrongFocus);
    setProperty("focusRing", true);
    setProperty("focusRadius", Radius::card);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    setSpokenRole(this, QAccessible::ListItem);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    connect(&themes, &ThemeManager::changed, this, qOverload<>(&QWidget::update));
}

void TodayCard::paintEvent(QPaintEvent*)
{
    const Theme& theme = m_themes.theme();
    QPainter painter(this);
    const QColor fill = underMouse() ? theme.sunken : theme.canvas;
    switch (m_look) {
    case Look::Plain:
        drawBox(painter, rect(), Radius::card, fill, theme.line);
        break;
    case Look::Live:
        drawBox(painter, rect(), Radius::card, fill, theme.accent, Line::focus);
        break;
    case Look::Returned:
        drawBox(painter, rect(), Radius::card, theme.red, theme.red);
        drawBox(painter, rect().adjusted(Line::statusBar, 0, 0, 0), Radius::card - 2, fill, theme.redLine);
        break;
    case Look::Row:
        painter.fillRect(rect(), fill);
        painter.fillRect(0, height() - 1, width(), 1, theme.line);
        break;
    }
}

void TodayCard::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Up:
    case Qt::Key_Down:
        if (focusNeighbour(event->key() == Qt::Key_Down ? 1 : -1))
            return;
        break;
    case Qt::Key_Left:
    case Qt::Key_Right:
        if (focusColumn(event->key() == Qt::Key_Right ? 1 : -1))
            return;
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        Q_EMIT activated();
        return;
    case Qt::Key_M:
        if (event->modifiers() == Qt::NoModifier) {
            Q_EMIT writeRequested();
            return;
        }
        break;
    default:
        break;
    }
    QFrame::keyPressEvent(event);
}

void TodayCard::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton && rect().contains(event->position().toPoint()))
        Q_EMIT activated();
}

QWidget* TodayCard::ancestorWith(const char* property) const
{
    QWidget* widget = parentWidget();
    while (widget && !widget->property(property).toBool())
        widget = widget->parentWidget();
    return widget;
}

bool TodayCard::focusNeighbour(int step)
{
    // By their place on the screen: the session cards stand in rows of their own.
    QWidget* list = ancestorWith("cardList");
    if (!list)
        return false;
    TodayCard* next = nullptr;
    const auto top = [list](const TodayCard* card) { return card->mapTo(list, QPoint()).y(); };
    const QList<TodayCard*> cards = list->findChildren<TodayCard*>();
    for (TodayCard* card : cards) {
        const int distance = (top(card) - top(this)) * step;
        if (distance > 0 && (!next || distance < (top(next) - top(this)) * step))
            next = card;
    }
    if (!next)
        return false;
    next->setFocus(Qt::TabFocusReason);
    return true;
}

bool TodayCard::focusColumn(int step)
{
    QWidget* columns = ancestorWith("cardColumns");
    if (!columns)
        return false;
    const auto place = [columns](const QWidget* widget) { return widget->mapTo(columns, QPoint()); };
    const QWidget* own = ancestorWith("cardList");
    // The nearest column in that direction, and in it the card at the same height.
    TodayCard* next = nullptr;
    QWidget* nextList = nullptr;
    const QList<TodayCard*> cards = columns->findChildren<TodayCard*>();
    for (TodayCard* card : cards) {
        QWidget* list = card->ancestorWith("cardList");
        const int distance = card->isVisible() && list != own ? (place(list).x() - place(own).x()) * step : 0;
        if (distance <= 0)
            continue;
        const bool nearer = !next || (list != nextList && distance < (place(nextList).x() - place(own).x()) * step);
        const bool closer = list == nextList &&
                            std::abs(place(card).y() - place(this).y()) < std::abs(place(next).y() - place(this).y());
        if (nearer || closer) {
            next = card;
            nextList = list;
        }
    }
    if (!next)
        return false;
    next->setFocus(Qt::TabFocusReason);
    return true;
}

} // namespace yorozu::ui
