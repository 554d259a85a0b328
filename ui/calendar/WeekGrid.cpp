// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/WeekGrid.h"

#include "ui/async/DeskContext.h"
#include "ui/calendar/WeekAccess.h"
#include "ui/calendar/WeekHead.h"
#include "ui/calendar/WeekPainter.h"
#include "ui/calendar/WeekText.h"
#include "ui/theme/ThemeManager.h"

#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPaintEvent>
#include <QScrollBar>
#include <QToolTip>

#include <algorithm>
#include <utility>

namespace yorozu::ui {

namespace {

constexpr int LowestRow = 22;
constexpr int TallestRow = 37;
constexpr int LargestRow = 60; // when one makes them larger
constexpr int ZoomStep = 5;
constexpr int RingMargin = 3;
constexpr int PopupGap = 8;

} // namespace

WeekGrid::WeekGrid(DeskContext& context, QWidget* parent)
    : QAbstractScrollArea(parent)
    , m_context(context)
    , m_interaction(new WeekInteraction(this))
    , m_head(new WeekHead(*this))
{
    setObjectName(QStringLiteral("weekGrid"));
    installWeekAccess();
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setViewportMargins(0, WeekScene::headHeight(), 0, 0);
    viewport()->setObjectName(QStringLiteral("weekCells"));
    viewport()->setAttribute(Qt::WA_OpaquePaintEvent);
    m_dots.setSingleShot(true);
    m_dots.setInterval(skeletonDelayMs);
    connect(&m_dots, &QTimer::timeout, viewport(), qOverload<>(&QWidget::update));
    connect(&context.themes(), &ThemeManager::changed, this, &WeekGrid::restyle);
    connect(m_interaction, &WeekInteraction::markedChanged, this, &WeekGrid::showMarked);
    restyle();
    retranslate();
}

WeekGrid::~WeekGrid() = default;

void WeekGrid::restyle()
{
    ThemeManager& themes = m_context.themes();
    m_style = std::make_unique<SheetStyle>(
        themes.theme(), [&themes](TypeStyle style) { return themes.font(style); }, themes.icons(), devicePixelRatioF());
    rebuild();
}

void WeekGrid::retranslate()
{
    setAccessibleName(tr("Free places of the week"));
    viewport()->setAccessibleName(accessibleName());
}

void WeekGrid::changeEvent(QEvent* event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        rebuild();
    }
}

void WeekGrid::setPlaces(const rules::PlaceGrid& places, bool loading)
{
    if (loading && !m_loading)
        m_dots.start();
    else if (!loading)
        m_dots.stop();
    m_places = places;
    m_loading = loading;
    rebuild();
}

void WeekGrid::setHideFull(bool hide)
{
    m_hideFull = hide;
    viewport()->update();
}

QDate WeekGrid::today() const
{
    return tokyoDate(m_context.clock().now());
}

// The week fills its height as far as that can be read; with larger letters rows are taller.
int WeekGrid::rowHeight() const
{
    const qreal scale = m_context.themes().textScale();
    const int rows = std::max(1, m_places.rows());
    if (m_row > 0)
        return qRound(m_row * scale);
    return std::clamp(viewport()->height() / rows, qRound(LowestRow * scale), qRound(TallestRow * scale));
}

void WeekGrid::setDense(bool dense)
{
    setRowHeight(dense ? LowestRow : 0);
}

// The row in the middle stays there.
void WeekGrid::setRowHeight(int height)
{
    height = height == 0 ? 0 : std::clamp(height, LowestRow, LargestRow);
    if (height == m_row)
        return;
    const int middle = m_scene.rowAt(offset().y() + viewport()->height() / 2);
    m_row = height;
    rebuild();
    verticalScrollBar()->setValue(m_scene.rectOf({0, std::max(0, middle), 1}).center().y() - viewport()->height() / 2);
    Q_EMIT scrolled();
}

void WeekGrid::wheelEvent(QWheelEvent* event)
{
    const int turn = event->angleDelta().y();
    if (!event->modifiers().testFlag(Qt::ControlModifier) || turn == 0) {
        QAbstractScrollArea::wheelEvent(event);
        return;
    }
    const int now = qRound(rowHeight() / m_context.themes().textScale());
    setRowHeight(now + (turn > 0 ? ZoomStep : -ZoomStep));
    event->accept();
}

void WeekGrid::rebuild()
{
    m_scene = WeekScene(m_context.centre(), m_places, {m_context.office(), viewport()->width(), rowHeight()});
    m_interaction->setScene(&m_scene);
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setSingleStep(rowHeight());
    verticalScrollBar()->setRange(0, std::max(0, m_scene.height() + 1 - viewport()->height()));
    horizontalScrollBar()->setPageStep(viewport()->width());
    horizontalScrollBar()->setRange(0, std::max(0, m_scene.width() - viewport()->width()));
    viewport()->update();
    m_head->update();
}

void WeekGrid::resizeEvent(QResizeEvent* event)
{
    QAbstractScrollArea::resizeEvent(event);
    m_head->setGeometry(viewport()->x(), viewport()->y() - WeekScene::headHeight(), viewport()->width(),
                        WeekScene::headHeight());
    rebuild();
    Q_EMIT scrolled();
}

QPoint WeekGrid::offset() const
{
    return {horizontalScrollBar()->value(), verticalScrollBar()->value()};
}

void WeekGrid::scrollContentsBy(int, int)
{
    viewport()->update();
    m_head->update();
    Q_EMIT scrolled();
}

void WeekGrid::paintEvent(QPaintEvent* event)
{
    QPainter painter(viewport());
    painter.translate(-offset());
    const WeekPainter week(m_scene, *m_style, {today(), m_loading, m_hideFull});
    week.paintGrid(painter, event->rect().translated(offset()));
    if (!m_loading)
        week.paintMarked(painter, m_interaction->marked());
}

void WeekGrid::showMarked()
{
    const auto around = [this](const WeekSpan& span) {
        return toViewport(m_scene.rectOf(span)).adjusted(-RingMargin, -RingMargin, RingMargin, RingMargin);
    };
    if (!m_shown.isNull())
        viewport()->update(around(m_shown));
    m_shown = m_interaction->marked();
    if (m_shown.isNull())
        return;
    viewport()->update(around(m_shown));
    const QRect rect = m_scene.rectOf(m_shown);
    const QRect seen(offset(), viewport()->size());
    if (rect.top() < seen.top())
        verticalScrollBar()->setValue(rect.top());
    else if (rect.bottom() > seen.bottom())
        verticalScrollBar()->setValue(std::min(rect.top(), rect.bottom() - seen.height() + RingMargin));
    if (rect.left() < seen.left() + WeekScene::TimeColumn)
        horizontalScrollBar()->setValue(rect.left() - WeekScene::TimeColumn);
    else if (rect.right() > seen.right())
        horizontalScrollBar()->setValue(rect.right() - seen.width() + RingMargin);
    tellMarked(*this);
}

QString WeekGrid::spoken(int column, int row) const
{
    return WeekText::spoken(m_context.centre(), m_scene, column, row);
}

void WeekGrid::placeBeside(QWidget& popup) const
{
    const QRect cell = toViewport(m_scene.rectOf(m_interaction->marked()));
    int x = cell.right() + PopupGap;
    if (x + popup.width() > viewport()->width())
        x = cell.left() - PopupGap - popup.width();
    const int lowest = std::max(0, viewport()->height() - popup.height() - PopupGap);
    const int y = cell.center().y() - popup.height() / 2;
    popup.move(std::max(0, x), std::clamp(y, std::min(PopupGap, lowest), lowest));
}

void WeekGrid::mousePressEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton)
        m_interaction->press(toGrid(event->pos()));
}

void WeekGrid::mouseMoveEvent(QMouseEvent* event)
{
    m_interaction->moveTo(toGrid(event->pos()));
}

void WeekGrid::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton)
        m_interaction->release(toGrid(event->pos()));
}

void WeekGrid::mouseDoubleClickEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton)
        m_interaction->doubleClick(toGrid(event->pos()));
}

void WeekGrid::keyPressEvent(QKeyEvent* event)
{
    const bool control = event->modifiers().testFlag(Qt::ControlModifier);
    const int now = qRound(rowHeight() / m_context.themes().textScale());
    if (control && (event->key() == Qt::Key_Plus || event->key() == Qt::Key_Equal || event->key() == Qt::Key_Semicolon))
        setRowHeight(now + ZoomStep);
    else if (control && event->key() == Qt::Key_Minus)
        setRowHeight(now - ZoomStep);
    else if (control && event->key() == Qt::Key_0)
        setRowHeight(0);
    else if (!m_interaction->key(event->key(), event->modifiers()))
        event->ignore(); // a key of the page
}

void WeekGrid::focusInEvent(QFocusEvent* event)
{
    QAbstractScrollArea::focusInEvent(event);
    if (!m_loading)
        m_interaction->markSomething(m_context.clock().now());
}

bool WeekGrid::viewportEvent(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const QPoint at = toGrid(help->pos());
        const int column = m_scene.columnAt(at.x());
        const int row = m_scene.rowAt(at.y());
        if (column >= 0 && row >= 0 && !m_loading)
            QToolTip::showText(help->globalPos(), spoken(column, row), viewport(),
                               toViewport(m_scene.rectOf({column, row, 1})));
        else
            QToolTip::hideText();
        return true;
    }
    return QAbstractScrollArea::viewportEvent(event);
}

} // namespace yorozu::ui
