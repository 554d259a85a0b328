// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/controls/SkeletonRows.h"

#include "ui/theme/ThemeManager.h"

#include <QPainter>

#include <array>

namespace yorozu::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int barHeight = 10;
constexpr int rowStep = 20;
constexpr int firstWidth = 56;
constexpr int lastWidth = 48;
// Different lengths, so that it looks like text and not like a table of bars; in parts of the middle column.
constexpr std::array middleParts{0.62, 0.46, 0.70, 0.54};

} // namespace

SkeletonRows::SkeletonRows(ThemeManager& themes, int rows, QWidget* parent)
    : QWidget(parent)
    , m_themes(themes)
    , m_rows(rows)
{
    m_delay.setSingleShot(true);
    m_delay.setInterval(skeletonDelayMs);
    m_fade.setDuration(motionMs);
    m_fade.setStartValue(0.0);
    m_fade.setEndValue(1.0);
    setAccessibleName(tr("Loading"));
    connect(&m_delay, &QTimer::timeout, this, &SkeletonRows::reveal);
    connect(&m_fade, &QVariantAnimation::valueChanged, this, [this](const QVariant& value) {
        m_opacity = value.toReal();
        update();
    });
    connect(&themes, &ThemeManager::changed, this, [this] { update(); });
}

void SkeletonRows::setRows(int rows)
{
    m_rows = rows;
    updateGeometry();
    update();
}

void SkeletonRows::setProgressText(const QString& text)
{
    m_progress = text;
    setAccessibleName(text.isEmpty() ? tr("Loading") : text);
    updateGeometry();
    update();
}

void SkeletonRows::setReducedMotion(bool reduced)
{
    m_reducedMotion = reduced;
}

void SkeletonRows::start()
{
    stop();
    m_delay.start();
}

void SkeletonRows::stop()
{
    m_delay.stop();
    m_fade.stop();
    m_revealed = false;
    m_opacity = 0;
    update();
}

void SkeletonRows::reveal()
{
    m_delay.stop();
    m_revealed = true;
    if (m_reducedMotion || m_themes.reducedMotion()) {
        m_opacity = 1;
        update();
        return;
    }
    m_fade.start();
}

QSize SkeletonRows::sizeHint() const
{
    return {240, m_rows * rowStep + Space::s3 + (m_progress.isEmpty() ? 0 : Type::note.lineHeight + Space::s2)};
}

void SkeletonRows::paintEvent(QPaintEvent*)
{
    if (!m_revealed) {
        return;
    }
    const Theme& theme = m_themes.theme();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setOpacity(m_opacity);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.hover);
    const int middle = width() - firstWidth - lastWidth - 2 * Space::s2;
    int top = 6;
    for (int row = 0; row < m_rows; ++row, top += rowStep) {
        const auto part = middleParts.at(static_cast<std::size_t>(row) % middleParts.size());
        painter.drawRoundedRect(QRectF(0, top, firstWidth, barHeight), 3, 3);
        painter.drawRoundedRect(QRectF(firstWidth + Space::s2, top, middle * part, barHeight), 3, 3);
        painter.drawRoundedRect(QRectF(width() - lastWidth, top, lastWidth, barHeight), 3, 3);
    }
    if (m_progress.isEmpty()) {
        return;
    }
    constexpr int clock = 14;
    const QRect line(0, top + Space::s1, width(), Type::note.lineHeight);
    painter.drawPixmap(QRect(line.left(), line.top() + 1, clock, clock),
                       m_themes.icons().pixmap(u"clock"_s, clock, theme.text3, devicePixelRatioF()));
    painter.setFont(m_themes.font(Type::note));
    painter.setPen(theme.text3);
    painter.drawText(line.adjusted(clock + Space::s2, 0, 0, 0), Qt::AlignVCenter | Qt::TextSingleLine, m_progress);
}

} // namespace yorozu::ui
