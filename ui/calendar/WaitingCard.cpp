// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/WaitingCard.h"

#include "ui/theme/ThemeManager.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <utility>

using namespace Qt::StringLiterals;

namespace yorozu::ui {

namespace {

constexpr int CardHeight = 36;
constexpr int IconSize = 14;
constexpr int Gap = 6;
constexpr int WishGap = 10;
constexpr int DragStart = 4;

QString iconOf(const WaitingRequest& request)
{
    return request.channelCode == "web"_L1 ? u"net"_s : request.channelCode == "phone"_L1 ? u"phone"_s : u"user"_s;
}

} // namespace

WaitingCard::WaitingCard(ThemeManager& themes, const WaitingRequest& request, const QString& wish, QWidget* parent)
    : QAbstractButton(parent)
    , m_themes(themes)
    , m_request(request)
    , m_wish(wish.isEmpty() ? QString() : tr("wish: %1").arg(wish))
{
    setObjectName(u"waiting%1"_s.arg(request.id.number()));
    setFocusPolicy(Qt::StrongFocus);
    setProperty("focusRing", true);
    setProperty("focusRadius", Radius::input);
    setCursor(Qt::OpenHandCursor);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setText(request.name());
    setAccessibleName(QStringList{request.name(), m_wish, request.channelName, request.phone}.join(tr(", ")));
    setToolTip(QStringList{request.name(), request.phone, request.note}.join(u'\n').trimmed());
    connect(&themes, &ThemeManager::changed, this, [this] {
        updateGeometry();
        update();
    });
}

QSize WaitingCard::sizeHint() const
{
    const QFontMetrics bold(m_themes.font(Type::note.bold()));
    const QFontMetrics plain(m_themes.font(Type::note));
    const int wish = m_wish.isEmpty() ? 0 : WishGap + plain.horizontalAdvance(m_wish);
    return {Line::statusBar + Space::s1 + 2 * (IconSize + Gap) + bold.horizontalAdvance(text()) + wish + Space::s2,
            CardHeight};
}

void WaitingCard::paintEvent(QPaintEvent*)
{
    const StatusColors& colors = m_themes.theme().tentative;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colors.bar, 1, Qt::DashLine));
    painter.setBrush(colors.fill);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), Radius::input, Radius::input);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colors.bar);
    painter.setClipRect(QRect(0, 0, Line::statusBar, height()));
    painter.drawRoundedRect(QRectF(0, 0, 2 * Line::statusBar, height()), Radius::input, Radius::input);
    painter.setClipping(false);
    int x = Line::statusBar + Space::s1;
    for (const QString& icon : {u"drag"_s, iconOf(m_request)}) {
        painter.drawPixmap(x, (height() - IconSize) / 2,
                           m_themes.icons().pixmap(icon, IconSize, colors.text, devicePixelRatioF()));
        x += IconSize + Gap;
    }
    painter.setPen(colors.text);
    painter.setFont(m_themes.font(Type::note.bold()));
    const int name = painter.fontMetrics().horizontalAdvance(text());
    painter.drawText(QRect(x, 0, name, height()), Qt::AlignVCenter, text());
    painter.setFont(m_themes.font(Type::note));
    painter.drawText(QRect(x + name + WishGap, 0, width() - x - name - WishGap, height()), Qt::AlignVCenter, m_wish);
}

void WaitingCard::mousePressEvent(QMouseEvent* event)
{
    m_pressed = event->pos();
    QAbstractButton::mousePressEvent(event);
}

void WaitingCard::mouseMoveEvent(QMouseEvent* event)
{
    if (!event->buttons().testFlag(Qt::LeftButton))
        return;
    if (!m_carrying && (event->pos() - m_pressed).manhattanLength() < DragStart)
        return;
    m_carrying = true;
    setCursor(Qt::ClosedHandCursor);
    Q_EMIT carried(event->globalPosition().toPoint());
}

void WaitingCard::mouseReleaseEvent(QMouseEvent* event)
{
    setCursor(Qt::OpenHandCursor);
    if (!std::exchange(m_carrying, false)) {
        QAbstractButton::mouseReleaseEvent(event);
        return;
    }
    setDown(false);
    Q_EMIT dropped(event->globalPosition().toPoint());
}

void WaitingCard::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && std::exchange(m_carrying, false)) {
        setDown(false);
        Q_EMIT givenUp();
    } else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        click();
    } else {
        QAbstractButton::keyPressEvent(event);
    }
}

void WaitingCard::contextMenuEvent(QContextMenuEvent* event)
{
    Q_EMIT menuRequested(event->reason() == QContextMenuEvent::Mouse ? event->globalPos()
                                                                     : mapToGlobal(rect().topLeft()));
}

} // namespace yorozu::ui
