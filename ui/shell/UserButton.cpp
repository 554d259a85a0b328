// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/UserButton.h"

#include "ui/theme/controls/Avatar.h"
#include "ui/theme/Painting.h"
#include "ui/theme/StyleSheet.h"
#include "ui/theme/ThemeManager.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace yorozu::ui {

UserButton::UserButton(ThemeManager& themes, QWidget* parent)
    : QAbstractButton(parent)
    , m_themes(themes)
    , m_avatar(new Avatar(themes, {}, this))
    , m_name(new QLabel(this))
    , m_role(new QLabel(this))
{
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    setProperty("focusRing", true);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_name->setObjectName(u"userName"_s);
    m_role->setObjectName(u"userRole"_s);
    setTextRole(m_name, TextRole::Section);
    setTextRole(m_role, TextRole::Note);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(Space::s1, 0, Space::s1, 0);
    setFixedHeight(Size::topBar - 2); // name and role at 125 %
    layout->setSpacing(Space::s2);
    layout->addWidget(m_avatar);
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    words->addStretch(1);
    words->addWidget(m_name);
    words->addWidget(m_role);
    words->addStretch(1);
    layout->addLayout(words);
    for (QWidget* part :
         {static_cast<QWidget*>(m_avatar), static_cast<QWidget*>(m_name), static_cast<QWidget*>(m_role)})
        part->setAttribute(Qt::WA_TransparentForMouseEvents);
    connect(this, &QAbstractButton::clicked, this, &UserButton::openMenu);
    connect(&themes, &ThemeManager::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void UserButton::setPerson(const QString& name, const QString& role)
{
    m_avatar->setName(name);
    m_name->setText(name);
    m_role->setText(role);
    setAccessibleName(tr("User: %1, %2").arg(name, role));
    updateGeometry();
}

QSize UserButton::sizeHint() const
{
    return layout()->sizeHint();
}

void UserButton::paintEvent(QPaintEvent*)
{
    if (!underMouse() && !isDown())
        return;
    QPainter painter(this);
    const QColor fill = isDown() ? m_themes.theme().line : m_themes.theme().hover;
    drawBox(painter, rect(), Radius::button, fill, fill);
}

void UserButton::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Down)
        openMenu();
    else
        QAbstractButton::keyPressEvent(event);
}

void UserButton::openMenu()
{
    if (!m_menu)
        return;
    // Under the button, its right edge with the button's.
    const QPoint corner = mapToGlobal(QPoint(width() - m_menu->sizeHint().width(), height() + 2));
    m_menu->popup(corner);
}

} // namespace yorozu::ui
