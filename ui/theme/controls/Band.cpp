// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/controls/Band.h"

#include "ui/theme/Painting.h"
#include "ui/theme/StyleSheet.h"
#include "ui/theme/ThemeManager.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

namespace yorozu::ui {

using namespace Qt::StringLiterals;

namespace {

struct Look
{
    QColor fill;
    QColor edge;
    QColor bar;
    QColor icon;
    QString iconName;
};

Look lookOf(const Theme& theme, Band::Kind kind)
{
    switch (kind) {
    case Band::Kind::Warning:
        return {theme.amberSoft, theme.amberLine, theme.amberLine, theme.amber, u"warn"_s};
    case Band::Kind::Error:
        return {theme.redSoft, theme.redLine, theme.red, theme.red, u"warn"_s};
    case Band::Kind::Success:
        return {theme.greenSoft, theme.greenLine, theme.greenLine, theme.green, u"check"_s};
    case Band::Kind::Info:
        break;
    }
    return {theme.accentSoft, theme.accentLine, theme.accent, theme.accent, u"info"_s};
}

QString spokenKind(Band::Kind kind)
{
    switch (kind) {
    case Band::Kind::Warning:
        return Band::tr("Warning");
    case Band::Kind::Error:
        return Band::tr("Error");
    case Band::Kind::Success:
        return Band::tr("Done");
    case Band::Kind::Info:
        break;
    }
    return Band::tr("Notice");
}

} // namespace

Band::Band(ThemeManager& themes, Kind kind, const QString& message, QWidget* parent)
    : Band(themes, parent)
{
    m_kind = kind;
    m_label->setText(message);
    refresh();
}

Band::Band(ThemeManager& themes, QWidget* parent)
    : QFrame(parent)
    , m_themes(themes)
    , m_icon(new QLabel(this))
    , m_label(new QLabel(this))
    , m_action(new QPushButton(this))
    , m_second(new QPushButton(this))
    , m_close(new QToolButton(this))
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(Line::statusBar + 10, 4, Space::s1, 4);
    layout->setSpacing(Space::s2);
    layout->addWidget(m_icon);
    layout->addWidget(m_label, 1);
    layout->addWidget(m_action);
    layout->addWidget(m_second);
    layout->addWidget(m_close);
    m_icon->setFixedSize(Size::icon, Size::icon);
    m_label->setWordWrap(true);
    m_label->setTextFormat(Qt::PlainText);
    m_label->setObjectName(u"bandMessage"_s);
    setTextRole(m_label, TextRole::Table);
    for (QPushButton* button : {m_action, m_second}) {
        setButtonKind(button, ButtonKind::Link);
        setControlSize(button, ControlSize::Tiny);
        button->hide();
    }
    m_action->setObjectName(u"bandAction"_s);
    m_second->setObjectName(u"bandSecondAction"_s);
    setControlSize(m_close, ControlSize::Tiny);
    m_close->setObjectName(u"bandClose"_s);
    m_close->setAccessibleName(tr("Close this notice"));
    m_close->setToolTip(tr("Close this notice"));
    m_close->hide();
    themes.bindIcon(m_close, u"x"_s);
    connect(m_action, &QPushButton::clicked, this, &Band::actionTriggered);
    connect(m_second, &QPushButton::clicked, this, &Band::secondActionTriggered);
    connect(m_close, &QToolButton::clicked, this, [this] {
        hide();
        Q_EMIT dismissed();
    });
    connect(&themes, &ThemeManager::changed, this, &Band::refresh);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    refresh();
}

QString Band::message() const
{
    return m_label->text();
}

void Band::showMessage(Kind kind, const QString& message)
{
    const bool wasVisible = isVisible();
    m_kind = kind;
    m_label->setText(message);
    refresh();
    show();
    if (wasVisible) {
        announce();
    }
}

void Band::setAction(const QString& text)
{
    m_action->setText(text);
    m_action->setHidden(text.isEmpty());
}

void Band::setSecondAction(const QString& text)
{
    m_second->setText(text);
    m_second->setHidden(text.isEmpty());
}

void Band::setClosable(bool closable)
{
    m_close->setVisible(closable);
}

void Band::refresh()
{
    const Look look = lookOf(m_themes.theme(), m_kind);
    m_icon->setPixmap(m_themes.icons().pixmap(look.iconName, Size::icon, look.icon, devicePixelRatioF()));
    const QString spoken = tr("%1: %2").arg(spokenKind(m_kind), m_label->text());
    m_label->setAccessibleName(spoken);
    setAccessibleDescription(spoken);
    update();
}

// Qt 6.4 has no announcement event; an alert on the label makes screen readers say its name.
void Band::announce()
{
    QAccessibleEvent alert(m_label, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void Band::showEvent(QShowEvent* event)
{
    QFrame::showEvent(event);
    refresh(); // The device pixel ratio is known now.
    announce();
}

void Band::paintEvent(QPaintEvent*)
{
    const Look look = lookOf(m_themes.theme(), m_kind);
    QPainter painter(this);
    drawBox(painter, rect(), Radius::input, look.fill, look.edge);
    painter.save();
    painter.setClipRect(QRect(0, 0, Line::statusBar, height()));
    drawBox(painter, rect(), Radius::input, look.bar, look.bar);
    painter.restore();
}

} // namespace yorozu::ui
