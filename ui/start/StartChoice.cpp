// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start/StartChoice.h"

#include "ui/theme/Painting.h"
#include "ui/theme/StyleSheet.h"
#include "ui/theme/ThemeManager.h"

#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

namespace yorozu::ui {

StartChoice::StartChoice(ThemeManager& themes, const QString& iconName, QWidget* parent)
    : QAbstractButton(parent)
    , m_themes(themes)
    , m_iconName(iconName)
    , m_title(new QLabel(this))
    , m_help(new QLabel(this))
{
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    setProperty("focusRing", true);
    setProperty("focusRadius", Radius::card);
    setTextRole(m_title, TextRole::Heading);
    setTextRole(m_help, TextRole::Secondary);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(Space::s4 + Size::emptyIcon + Space::s4, Space::s3, Space::s4, Space::s3);
    layout->setSpacing(2);
    layout->addWidget(m_title);
    layout->addWidget(m_help);
    for (QLabel* label : {m_title, m_help})
        label->setAttribute(Qt::WA_TransparentForMouseEvents);
    connect(&themes, &ThemeManager::changed, this, qOverload<>(&QWidget::update));
}

void StartChoice::setTexts(const QString& title, const QString& help)
{
    m_title->setText(title);
    m_help->setText(help);
    setAccessibleName(title);
    setAccessibleDescription(help);
}

QSize StartChoice::sizeHint() const
{
    return layout()->sizeHint();
}

void StartChoice::paintEvent(QPaintEvent*)
{
    const Theme& theme = m_themes.theme();
    QPainter painter(this);
    const QColor fill = isDown() ? theme.line : underMouse() ? theme.hover : theme.canvas;
    drawBox(painter, rect(), Radius::card, fill, isEnabled() ? theme.lineStrong : theme.line);
    const QPixmap icon = m_themes.icons().pixmap(m_iconName, Size::emptyIcon, isEnabled() ? theme.accent : theme.text3,
                                                 devicePixelRatioF());
    painter.drawPixmap(QRect(Space::s4, (height() - Size::emptyIcon) / 2, Size::emptyIcon, Size::emptyIcon), icon);
}

} // namespace yorozu::ui
