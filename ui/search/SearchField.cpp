// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search/SearchField.h"

#include "ui/theme/controls/KeyCap.h"
#include "ui/theme/Painting.h"
#include "ui/theme/ThemeManager.h"

#include <QEvent>
#include <QKeySequence>

using namespace Qt::StringLiterals;

namespace yorozu::ui {

namespace {

constexpr int Widest = 400;
constexpr int Usual = 320; // the smallest window, in English, has no room for more
constexpr int Narrow = 180;
constexpr int CapHeight = 18;
constexpr int CapRadius = 3;

} // namespace

SearchField::SearchField(ThemeManager& themes, QWidget* parent)
    : QAbstractButton(parent)
    , m_themes(themes)
{
    setObjectName(u"searchField"_s);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::IBeamCursor);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setMaximumWidth(Widest);
    connect(&themes, &ThemeManager::changed, this, qOverload<>(&QWidget::update));
    retranslate();
}

QSize SearchField::sizeHint() const
{
    return {Usual, Size::control};
}

QSize SearchField::minimumSizeHint() const
{
    return {Narrow, Size::control};
}

void SearchField::paintEvent(QPaintEvent*)
{
    const Theme& theme = m_themes.theme();
    QPainter painter(this);
    drawBox(painter, rect(), Radius::input, theme.canvas, underMouse() ? theme.accentLine : theme.lineCtl);
    QRect place = rect().adjusted(Space::s3, 0, -Space::s2, 0);
    const QPixmap icon = m_themes.icons().pixmap(u"search"_s, Size::icon, theme.text3, devicePixelRatioF());
    painter.drawPixmap(place.left(), (height() - Size::icon) / 2, icon);
    place.setLeft(place.left() + Size::icon + Space::s2);
    const QString keys = keyCapText(QKeySequence(Qt::CTRL | Qt::Key_K));
    painter.setFont(m_themes.font(Type::micro));
    painter.setPen(theme.text3);
    const int capWidth = painter.fontMetrics().horizontalAdvance(keys) + 2 * Space::s1 + 2;
    const QRect cap(place.right() - capWidth, (height() - CapHeight) / 2, capWidth, CapHeight);
    drawBox(painter, cap, CapRadius, theme.canvas, theme.lineStrong);
    painter.setPen(theme.text3);
    painter.drawText(cap, Qt::AlignCenter, keys);
    place.setRight(cap.left() - Space::s2);
    painter.setFont(m_themes.font(Type::body));
    painter.drawText(place, Qt::AlignVCenter | Qt::AlignLeft,
                     painter.fontMetrics().elidedText(text(), Qt::ElideRight, place.width()));
}

void SearchField::changeEvent(QEvent* event)
{
    QAbstractButton::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void SearchField::retranslate()
{
    setText(tr("Search clients, people, memos, bookings, agencies"));
    setAccessibleName(text());
    setToolTip(QKeySequence(Qt::CTRL | Qt::Key_K).toString(QKeySequence::NativeText));
}

} // namespace yorozu::ui
