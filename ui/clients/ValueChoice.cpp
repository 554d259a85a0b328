// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/clients/ValueChoice.h"

#include <QEvent>
#include <QStyle>

namespace yorozu::ui {

namespace {
constexpr int ShortestText = 24;
}

ValueChoice::ValueChoice(const QString& value, QWidget* parent)
    : QRadioButton(parent)
    , m_value(value)
{
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    elide();
}

int ValueChoice::besideText() const
{
    return style()->pixelMetric(QStyle::PM_ExclusiveIndicatorWidth, nullptr, this) +
           style()->pixelMetric(QStyle::PM_RadioButtonLabelSpacing, nullptr, this);
}

QSize ValueChoice::minimumSizeHint() const
{
    return {besideText() + ShortestText, QRadioButton::minimumSizeHint().height()};
}

// An & of the value is no shortcut.
void ValueChoice::elide()
{
    const QString shown = fontMetrics().elidedText(m_value, Qt::ElideRight, std::max(0, width() - besideText()));
    setText(QString(shown).replace(u'&', QStringLiteral("&&")));
    setToolTip(shown == m_value ? QString() : m_value);
}

void ValueChoice::resizeEvent(QResizeEvent* event)
{
    QRadioButton::resizeEvent(event);
    elide();
}

void ValueChoice::changeEvent(QEvent* event)
{
    QRadioButton::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        elide();
}

} // namespace yorozu::ui
