// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/memo/MemoStepper.h"

#include "ui/theme/ThemeManager.h"

#include <QEvent>
#include <QPainter>

namespace yorozu::ui {

namespace {
constexpr int Disc = 20;
constexpr int Gap = 6;
constexpr int Joint = 28 + 2 * 8; // a line of 28 px with 8 px on either side
} // namespace

MemoStepper::MemoStepper(ThemeManager& themes, QWidget* parent)
    : QWidget(parent)
    , m_themes(themes)
{
    setObjectName(QStringLiteral("memoStepper"));
    connect(&themes, &ThemeManager::changed, this, [this] {
        updateGeometry();
        update();
    });
    describe();
}

QStringList MemoStepper::steps() const
{
    const QString first = m_status == MemoStatus::Returned ? tr("Returned") : tr("Draft");
    return {first, tr("Submitted"), tr("Confirmed")};
}

int MemoStepper::current() const
{
    switch (m_status) {
    case MemoStatus::Draft:
    case MemoStatus::Returned:
        return 0;
    case MemoStatus::Submitted:
        return 1;
    case MemoStatus::Confirmed:
        return 2;
    }
    Q_UNREACHABLE();
}

void MemoStepper::setStatus(MemoStatus status)
{
    m_status = status;
    describe();
    updateGeometry();
    update();
}

void MemoStepper::describe()
{
    setAccessibleName(tr("State: %1").arg(steps().at(current())));
}

QSize MemoStepper::sizeHint() const
{
    const QFontMetrics metrics(m_themes.font(Type::table.bold()));
    int width = 2 * Joint;
    const QStringList texts = steps();
    for (const QString& text : texts)
        width += Disc + Gap + metrics.horizontalAdvance(text);
    return {width + 2, Disc + 4};
}

void MemoStepper::paintEvent(QPaintEvent*)
{
    const Theme& theme = m_themes.theme();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QStringList texts = steps();
    int x = 1;
    const int middle = height() / 2;
    for (int step = 0; step < texts.size(); ++step) {
        const bool on = step == current();
        const QColor color = m_status == MemoStatus::Returned ? theme.red : theme.accent;
        const QRectF disc(x + 0.5, middle - Disc / 2 + 0.5, Disc - 1, Disc - 1);
        painter.setPen(on ? color : theme.lineCtl);
        painter.setBrush(on ? color : theme.canvas);
        painter.drawEllipse(disc);
        painter.setFont(m_themes.font(on ? Type::note.bold() : Type::note));
        painter.setPen(on ? theme.onAccent : theme.text3);
        painter.drawText(disc, Qt::AlignCenter, QString::number(step + 1));
        x += Disc + Gap;
        const QFont font = m_themes.font(on ? Type::table.bold() : Type::table);
        const int width = QFontMetrics(m_themes.font(Type::table.bold())).horizontalAdvance(texts.at(step));
        painter.setFont(font);
        painter.setPen(on ? color : theme.text3);
        painter.drawText(QRect(x, 0, width, height()), Qt::AlignVCenter | Qt::AlignLeft, texts.at(step));
        x += width;
        if (step + 1 < texts.size()) {
            painter.setPen(theme.lineCtl);
            painter.drawLine(x + 8, middle, x + Joint - 8, middle);
            x += Joint;
        }
    }
}

void MemoStepper::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        describe();
        updateGeometry();
    }
    QWidget::changeEvent(event);
}

} // namespace yorozu::ui
