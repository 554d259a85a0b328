// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/controls/EmptyState.h"

#include "ui/theme/StyleSheet.h"
#include "ui/theme/ThemeManager.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace yorozu::ui {

using namespace Qt::StringLiterals;

EmptyState::EmptyState(ThemeManager& themes, const QString& iconName, const QString& headline, const QString& help,
                       QWidget* parent)
    : QWidget(parent)
    , m_themes(themes)
    , m_iconName(iconName)
    , m_icon(new QLabel(this))
    , m_headline(new QLabel(headline, this))
    , m_help(new QLabel(help, this))
    , m_action(new QPushButton(this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(Space::s4, Space::s3, Space::s4, Space::s2);
    layout->setSpacing(2);
    layout->addStretch(1);
    layout->addWidget(m_icon);
    layout->addWidget(m_headline);
    layout->addWidget(m_help);
    layout->addSpacing(Space::s2 - 2);
    layout->addWidget(m_action, 0, Qt::AlignHCenter);
    layout->addStretch(1);
    m_icon->setMinimumHeight(40);
    for (QLabel* label : {m_icon, m_headline, m_help}) {
        label->setAlignment(Qt::AlignCenter);
        label->setTextFormat(Qt::PlainText);
    }
    m_headline->setWordWrap(true);
    m_help->setWordWrap(true);
    m_help->setHidden(help.isEmpty());
    setTextRole(m_headline, TextRole::Section);
    setTextRole(m_help, TextRole::Help);
    setControlSize(m_action, ControlSize::Small);
    m_action->setObjectName(u"emptyAction"_s);
    m_action->hide();
    setAccessibleName(headline);
    connect(m_action, &QPushButton::clicked, this, &EmptyState::actionTriggered);
    connect(&themes, &ThemeManager::changed, this, &EmptyState::refresh);
    refresh();
}

void EmptyState::setIconName(const QString& iconName)
{
    m_iconName = iconName;
    refresh();
}

void EmptyState::setHeadline(const QString& headline)
{
    m_headline->setText(headline);
    setAccessibleName(headline);
}

void EmptyState::setHelp(const QString& help)
{
    m_help->setText(help);
    m_help->setHidden(help.isEmpty());
}

void EmptyState::setAction(const QString& text)
{
    m_action->setText(text);
    m_action->setHidden(text.isEmpty());
}

void EmptyState::refresh()
{
    const QColor color = m_themes.theme().text3;
    m_icon->setPixmap(m_themes.icons().pixmap(m_iconName, Size::emptyIcon, color, devicePixelRatioF()));
}

} // namespace yorozu::ui
