// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/StatusChip.h"

#include "ui/theme/ThemeManager.h"

#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace yorozu::ui {

namespace {
constexpr int ChipHeight = 20;
} // namespace

StatusLook statusLook(const Theme& theme, BookingStatus status)
{
    switch (status) {
    case BookingStatus::Tentative:
        return {u"status-tent"_s, theme.tentative};
    case BookingStatus::Confirmed:
        return {u"status-conf"_s, theme.confirmed};
    case BookingStatus::Arrived:
        return {u"status-live"_s, theme.live};
    case BookingStatus::Completed:
        return {u"status-done"_s, theme.done};
    case BookingStatus::Cancelled:
        return {u"status-cncl"_s, theme.cancelled};
    case BookingStatus::NoShow:
        return {u"status-nosh"_s, theme.noShow};
    }
    return {};
}

StatusChip::StatusChip(ThemeManager& themes, BookingStatus status, QWidget* parent)
    : QWidget(parent)
    , m_themes(themes)
    , m_status(status)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAccessibleName(label(status));
    connect(&themes, &ThemeManager::changed, this, [this] {
        updateGeometry();
        update();
    });
}

QSize StatusChip::sizeHint() const
{
    const QFontMetrics metrics(m_themes.font(Type::note));
    return {metrics.horizontalAdvance(label(m_status)) + Size::statusGlyph + 20,
            std::max(ChipHeight, metrics.height() + 2)};
}

void StatusChip::paintEvent(QPaintEvent*)
{
    const StatusLook look = statusLook(m_themes.theme(), m_status);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool dashed = m_status == BookingStatus::Tentative || m_status == BookingStatus::Cancelled;
    painter.setPen(QPen(look.colors.bar, 1, dashed ? Qt::DashLine : Qt::SolidLine));
    painter.setBrush(look.colors.fill);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), Radius::input, Radius::input);
    const int glyph = Size::statusGlyph;
    const QPixmap pixmap = m_themes.icons().pixmap(look.glyph, glyph, look.colors.text, devicePixelRatioF());
    painter.drawPixmap(QRect(6, (height() - glyph) / 2, glyph, glyph), pixmap);
    painter.setFont(m_themes.font(Type::note));
    painter.setPen(look.colors.text);
    painter.drawText(rect().adjusted(6 + glyph + Space::s1, 0, 0, 0), Qt::AlignVCenter | Qt::AlignLeft,
                     label(m_status));
}

Chip* memoStatusChip(ThemeManager& themes, MemoStatus status, QWidget* parent)
{
    const auto tone = status == MemoStatus::Submitted   ? Chip::Tone::Amber
                      : status == MemoStatus::Confirmed ? Chip::Tone::Green
                      : status == MemoStatus::Returned  ? Chip::Tone::Red
                                                        : Chip::Tone::Plain;
    return new Chip(themes, label(status), tone, parent);
}

} // namespace yorozu::ui
