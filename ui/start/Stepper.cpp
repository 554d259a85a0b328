// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start/Stepper.h"

#include "ui/theme/Painting.h"
#include "ui/theme/StyleSheet.h"
#include "ui/theme/ThemeManager.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QSpinBox>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace yorozu::ui {

namespace {
constexpr int NumberWidth = 44;
}

Stepper::Stepper(ThemeManager& themes, int least, int most, QWidget* parent)
    : QFrame(parent)
    , m_themes(themes)
    , m_less(new QToolButton(this))
    , m_value(new QSpinBox(this))
    , m_more(new QToolButton(this))
{
    m_less->setObjectName(u"stepperLess"_s);
    m_value->setObjectName(u"stepperValue"_s);
    m_more->setObjectName(u"stepperMore"_s);
    m_value->setRange(least, most);
    m_value->setButtonSymbols(QAbstractSpinBox::NoButtons);
    m_value->setAlignment(Qt::AlignCenter);
    m_value->setFrame(false);
    m_value->installEventFilter(this);
    m_value->setFixedWidth(NumberWidth);
    setControlSize(m_value, ControlSize::Small);
    themes.bindIcon(m_less, u"minus"_s);
    themes.bindIcon(m_more, u"plus"_s);
    for (QToolButton* button : {m_less, m_more})
        setControlSize(button, ControlSize::Small);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_less);
    layout->addWidget(m_value);
    layout->addWidget(m_more);
    connect(&themes, &ThemeManager::changed, this, qOverload<>(&QWidget::update));
    connect(m_less, &QToolButton::clicked, m_value, &QSpinBox::stepDown);
    connect(m_more, &QToolButton::clicked, m_value, &QSpinBox::stepUp);
    connect(m_value, &QSpinBox::valueChanged, this, [this](int value) {
        m_less->setEnabled(value > m_value->minimum());
        m_more->setEnabled(value < m_value->maximum());
        Q_EMIT valueChanged(value);
    });
}

int Stepper::value() const
{
    return m_value->value();
}

void Stepper::setValue(int value)
{
    m_value->setValue(value);
}

void Stepper::setNames(const QString& value, const QString& less, const QString& more)
{
    m_value->setAccessibleName(value);
    m_less->setAccessibleName(less);
    m_more->setAccessibleName(more);
    m_less->setToolTip(less);
    m_more->setToolTip(more);
}

// The edge around the three tells where the keys go.
bool Stepper::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
        update();
    return QFrame::eventFilter(watched, event);
}

void Stepper::paintEvent(QPaintEvent*)
{
    const Theme& theme = m_themes.theme();
    QPainter painter(this);
    const bool focus = m_value->hasFocus();
    drawBox(painter, rect(), Radius::input, theme.canvas, focus ? theme.accent : theme.lineCtl,
            focus ? Line::focus : Line::thin);
    painter.setPen(theme.line);
    for (const int x : {m_value->geometry().left(), m_value->geometry().right()})
        painter.drawLine(x, Line::focus, x, height() - Line::focus - 1);
}

} // namespace yorozu::ui
