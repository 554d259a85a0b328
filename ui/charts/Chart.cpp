// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/Chart.h"

#include "ui/charts/ChartAccess.h"
#include "ui/theme/Painting.h"
#include "ui/theme/ThemeManager.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPixmap>
#include <QToolTip>

#include <algorithm>
#include <cmath>
#include <limits>
#include <utility>

namespace yorozu::ui {

namespace {

constexpr int LeastWidth = 160;
constexpr int WaitingBars = 4;
constexpr int WaitingBarHeight = 14;
constexpr int FarAway = 1000; // in steps: beside the row or column that was left
constexpr qreal CursorOutside = 1;

} // namespace

Chart::Chart(ThemeManager& themes, QWidget* parent)
    : QWidget(parent)
    , m_themes(themes)
{
    installChartAccess();
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    m_waiting.setSingleShot(true);
    m_waiting.setInterval(skeletonDelayMs);
    connect(&m_waiting, &QTimer::timeout, this, [this] {
        m_waitsVisibly = true;
        update();
    });
    connect(&themes, &ThemeManager::changed, this, [this] {
        updateGeometry();
        arrange();
    });
}

void Chart::setLoading()
{
    if (m_state == State::Loading || m_hasData)
        return;
    m_state = State::Loading;
    m_waiting.start();
    update();
}

void Chart::setEmpty(const QString& sentence)
{
    m_waiting.stop();
    m_waitsVisibly = false;
    m_hasData = false;
    m_state = State::Empty;
    m_emptySentence = sentence;
    m_marks.clear();
    m_current = -1;
    m_hovered = -1;
    setAccessibleDescription(sentence);
    update();
}

void Chart::dataChanged()
{
    m_waiting.stop();
    m_waitsVisibly = false;
    m_state = State::Ready;
    m_hasData = true;
    setAccessibleDescription({});
    updateGeometry();
    arrange();
}

void Chart::arrange()
{
    const std::optional<QPoint> place =
        m_current >= 0 ? std::optional<QPoint>(m_marks.at(m_current).place) : std::nullopt;
    if (m_state == State::Ready)
        m_marks = layOut(QRectF(rect()), ChartStyle::screen(m_themes));
    m_current = place ? indexAt(*place) : -1;
    m_hovered = -1;
    m_pressed = -1;
    update();
}

int Chart::indexAt(QPoint place) const
{
    for (qsizetype at = 0; at < m_marks.size(); ++at) {
        if (m_marks.at(at).place == place)
            return static_cast<int>(at);
    }
    return -1;
}

int Chart::indexAt(const QPointF& point) const
{
    for (qsizetype at = m_marks.size() - 1; at >= 0; --at) {
        if (m_marks.at(at).rect.contains(point))
            return static_cast<int>(at);
    }
    return -1;
}

void Chart::setCurrent(int mark)
{
    if (mark == m_current || mark >= m_marks.size())
        return;
    m_current = mark;
    update();
    if (mark >= 0)
        Q_EMIT shownWanted(m_marks.at(mark).rect.toAlignedRect());
    Q_EMIT currentChanged(mark);
    tellCurrent(*this);
}

void Chart::setChosen(std::optional<QPoint> place)
{
    m_chosen = place;
    update();
}

bool Chart::isLit(QPoint place, const ChartStyle& style) const
{
    const int mark = style.isLive ? indexAt(place) : -1;
    return mark >= 0 && (mark == m_hovered || (hasFocus() && mark == m_current));
}

int Chart::litColumn(const ChartStyle& style) const
{
    if (!style.isLive)
        return -1;
    if (m_hovered >= 0)
        return m_marks.at(m_hovered).place.x();
    if (hasFocus() && m_current >= 0)
        return m_marks.at(m_current).place.x();
    return m_chosen ? m_chosen->x() : -1;
}

// The next one in that direction, first of all in the same row or column.
int Chart::neighbour(int from, int key) const
{
    const bool across = key == Qt::Key_Left || key == Qt::Key_Right;
    const int sign = key == Qt::Key_Left || key == Qt::Key_Up ? -1 : 1;
    const QPoint here = m_marks.at(from).place;
    int best = from;
    int nearest = std::numeric_limits<int>::max();
    for (qsizetype at = 0; at < m_marks.size(); ++at) {
        const QPoint way = m_marks.at(at).place - here;
        const int ahead = sign * (across ? way.x() : way.y());
        const int aside = std::abs(across ? way.y() : way.x());
        // Up and down stay in their column; left and right go to the next column, as near to the row as it has one.
        if (ahead <= 0 || (!across && aside > 0))
            continue;
        const int distance = ahead * FarAway + aside;
        if (distance < nearest) {
            nearest = distance;
            best = static_cast<int>(at);
        }
    }
    return best;
}

void Chart::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Copy)) {
        copyPicture();
        return;
    }
    const bool plain = event->modifiers() == Qt::NoModifier || event->modifiers() == Qt::KeypadModifier;
    if (!plain || m_marks.isEmpty()) {
        QWidget::keyPressEvent(event);
        return;
    }
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Up:
    case Qt::Key_Down:
        setCurrent(m_current < 0 ? firstMark() : neighbour(m_current, event->key()));
        break;
    case Qt::Key_Home:
        setCurrent(firstMark());
        break;
    case Qt::Key_End:
        setCurrent(static_cast<int>(m_marks.size()) - 1);
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_current < 0)
            setCurrent(firstMark());
        if (m_current >= 0)
            Q_EMIT opened(m_marks.at(m_current).place);
        break;
    default:
        QWidget::keyPressEvent(event);
    }
}

void Chart::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    const bool byKeys = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason ||
                        event->reason() == Qt::ShortcutFocusReason;
    if (byKeys && m_current < 0)
        setCurrent(firstMark());
    update();
}

void Chart::focusOutEvent(QFocusEvent* event)
{
    QWidget::focusOutEvent(event);
    update();
}

void Chart::mouseMoveEvent(QMouseEvent* event)
{
    const int under = indexAt(event->position());
    if (under == m_hovered)
        return;
    m_hovered = under;
    setCursor(under >= 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
    update();
}

void Chart::leaveEvent(QEvent* event)
{
    QWidget::leaveEvent(event);
    m_hovered = -1;
    update();
}

void Chart::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton)
        return;
    m_pressed = indexAt(event->position());
    if (m_pressed >= 0)
        setCurrent(m_pressed);
}

void Chart::mouseReleaseEvent(QMouseEvent* event)
{
    const int pressed = std::exchange(m_pressed, -1);
    if (pressed >= 0 && pressed == indexAt(event->position()))
        Q_EMIT opened(m_marks.at(pressed).place);
}

bool Chart::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const int under = indexAt(QPointF(help->pos()));
        if (under >= 0)
            QToolTip::showText(help->globalPos(), m_marks.at(under).name, this);
        else
            QToolTip::hideText();
        return true;
    }
    return QWidget::event(event);
}

void Chart::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

QSize Chart::sizeHint() const
{
    return {LeastWidth, static_cast<int>(std::ceil(leastHeight(ChartStyle::screen(m_themes))))};
}

QSize Chart::minimumSizeHint() const
{
    return sizeHint();
}

void Chart::paintOn(QPainter& painter, const QRectF& area, const ChartStyle& style) const
{
    if (m_state == State::Ready)
        paintChart(painter, area, style);
}

void Chart::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    switch (m_state) {
    case State::Loading:
        if (m_waitsVisibly)
            paintWaiting(painter);
        break;
    case State::Empty:
        painter.setFont(m_themes.font(Type::table));
        painter.setPen(m_themes.theme().text3);
        painter.drawText(rect(), Qt::AlignCenter | Qt::TextWordWrap, m_emptySentence);
        break;
    case State::Ready:
        paintChart(painter, QRectF(rect()), ChartStyle::screen(m_themes));
        paintMarks(painter);
        break;
    }
}

void Chart::paintWaiting(QPainter& painter) const
{
    const int pitch = std::max(height() / (WaitingBars + 1), 2 * WaitingBarHeight);
    for (int bar = 0; bar < WaitingBars; ++bar) {
        const QRect place(0, pitch / 2 + bar * pitch, width() * (WaitingBars + 1 - bar) / (WaitingBars + 2),
                          WaitingBarHeight);
        drawBox(painter, place, Radius::input, m_themes.theme().hover, m_themes.theme().hover);
    }
}

void Chart::paintMarks(QPainter& painter) const
{
    const Theme& theme = m_themes.theme();
    const int chosen = m_chosen ? indexAt(*m_chosen) : -1;
    if (chosen >= 0)
        drawBox(painter, m_marks.at(chosen).rect, 3, Qt::transparent, theme.red, Line::focus);
    if (hasFocus() && m_current >= 0) {
        const QRectF frame =
            m_marks.at(m_current).rect.adjusted(-CursorOutside, -CursorOutside, CursorOutside, CursorOutside);
        drawBox(painter, frame.intersected(QRectF(rect())), 3, Qt::transparent, theme.accent, Line::focus);
    }
}

QPixmap Chart::picture() const
{
    const qreal ratio = devicePixelRatioF();
    QPixmap pixmap((QSizeF(size()) * ratio).toSize());
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(m_themes.theme().canvas);
    QPainter painter(&pixmap);
    ChartStyle style = ChartStyle::screen(m_themes);
    style.isLive = false;
    paintOn(painter, QRectF(rect()), style);
    return pixmap;
}

void Chart::copyPicture()
{
    if (m_state != State::Ready)
        return;
    QGuiApplication::clipboard()->setPixmap(picture());
    Q_EMIT copied();
}

} // namespace yorozu::ui
