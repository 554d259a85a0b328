// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/WeekLegend.h"

#include "ui/theme/Painting.h"
#include "ui/theme/ThemeManager.h"

#include <QEvent>
#include <QPainter>

namespace yorozu::ui {

namespace {

constexpr QSize Swatch(16, 12);
constexpr int SwatchGap = 6;
constexpr int SwatchRadius = 2;

} // namespace

WeekLegend::WeekLegend(ThemeManager& themes, QWidget* parent)
    : QWidget(parent)
    , m_themes(themes)
{
    setObjectName(QStringLiteral("weekLegend"));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&themes, &ThemeManager::changed, this, [this] {
        updateGeometry();
        update();
    });
    retranslate();
}

QStringList WeekLegend::words()
{
    return {tr("free", "step of the legend"), tr("plenty"), tr("half left"), tr("few left"), tr("full")};
}

QString WeekLegend::title()
{
    return tr("Number = free places");
}

QSize WeekLegend::sizeHint() const
{
    const QFontMetrics bold(m_themes.font(Type::note.bold()));
    const QFontMetrics plain(m_themes.font(Type::note));
    int width = bold.horizontalAdvance(title());
    for (const QString& word : words())
        width += Space::s3 + Swatch.width() + SwatchGap + plain.horizontalAdvance(word);
    return {width + 1, plain.height()};
}

void WeekLegend::paintEvent(QPaintEvent*)
{
    const Theme& theme = m_themes.theme();
    QPainter painter(this);
    int x = 0;
    const auto write = [&](const QString& text, const QFont& font, const QColor& color) {
        painter.setFont(font);
        painter.setPen(color);
        const int width = painter.fontMetrics().horizontalAdvance(text);
        painter.drawText(QRect(x, 0, width + 1, height()), Qt::AlignVCenter | Qt::TextDontClip, text);
        x += width;
    };
    write(title(), m_themes.font(Type::note.bold()), theme.text);
    std::size_t step = 0;
    for (const QString& word : words()) {
        x += Space::s3;
        drawBox(painter, QRect(QPoint(x, (height() - Swatch.height()) / 2), Swatch), SwatchRadius,
                theme.heat.at(step++), theme.line);
        x += Swatch.width() + SwatchGap;
        write(word, m_themes.font(Type::note), theme.text2);
    }
}

void WeekLegend::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void WeekLegend::retranslate()
{
    setAccessibleName(tr("What the colours mean"));
    updateGeometry();
    update();
}

} // namespace yorozu::ui
