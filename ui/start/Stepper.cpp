// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start/Stepper.h"

#include "ui/theme/StyleSheet.h"
#include "ui/theme/ThemeManager.h"

#include <QHBoxLayout>
#include <QSpinBox>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace yorozu::ui {

namespace {
constexpr int NumberWidth = 44;
}

Stepper::Stepper(ThemeManager& themes, int least, int most, QWidget* parent)
    : QFrame(parent)
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
    m_value->setFixedWidth(NumberWidth);
    setControlSize(m_value, ControlSize::Small);
    themes.bindIcon(m_less, u"minus"_s);
    themes.bindIcon(m_more, u"plus"_s);
    for (QToolButton* button : {m_less, m_more})
        setControlSize(button, ControlSize::Small);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addWidget(m_less);
    layout->addWidget(m_value);
    layout->addWidget(m_more);
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

} // namespace yorozu::ui
