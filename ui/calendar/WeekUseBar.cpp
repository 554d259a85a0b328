// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/WeekUseBar.h"

#include "ui/theme/Painting.h"
#include "ui/theme/ThemeManager.h"

#include <QPainter>

#include <algorithm>

namespace yorozu::ui {

namespace {
constexpr int BarHeight = 8;
constexpr int BarWidth = 76;
constexpr std::size_t FilledHeat = 3;
} // namespace

WeekUseBar::WeekUseBar(ThemeManager& themes, int percent, QWidget* parent)
    : QWidget(parent)
    , m_themes(themes)
    , m_percent(std::clamp(percent, 0, 100))
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(&themes, &ThemeManager::changed, this, qOverload<>(&QWidget::update));
}

QSize WeekUseBar::sizeHint() const
{
    return {BarWidth, BarHeight};
}

void WeekUseBar::paintEvent(QPaintEvent*)
{
    const Theme& theme = m_themes.theme();
    QPainter painter(this);
    drawBox(painter, rect(), 2, theme.heat.at(0), theme.line);
    if (m_percent > 0) {
        const QColor filled = theme.heat.at(FilledHeat);
        drawBox(painter, QRect(0, 0, std::max(2, width() * m_percent / 100), height()), 2, filled, filled);
    }
}

} // namespace yorozu::ui
