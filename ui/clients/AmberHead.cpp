// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/clients/AmberHead.h"

#include "ui/theme/ThemeManager.h"

namespace yorozu::ui {

AmberHead::AmberHead(ThemeManager& themes, QWidget* parent)
    : QWidget(parent)
    , m_themes(themes)
{
    connect(&themes, &ThemeManager::changed, this, qOverload<>(&QWidget::update));
}

void AmberHead::paintEvent(QPaintEvent*)
{
    const Theme& theme = m_themes.theme();
    QPainter painter(this);
    painter.fillRect(rect(), theme.amberSoft);
    painter.fillRect(0, height() - 1, width(), 1, theme.amberLine);
}

} // namespace yorozu::ui
