// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/memo/PastMemoCard.h"

#include "ui/paper/StampPainter.h"
#include "ui/theme/ThemeManager.h"

#include <QLocale>
#include <QPainter>
#include <QTextLayout>

namespace yorozu::ui {

namespace {
constexpr int Padding = 10;
constexpr int StampSize = 26;
constexpr int Lines = 2;
} // namespace

PastMemoCard::PastMemoCard(ThemeManager& themes, const MemoSummary& summary, QWidget* parent)
    : QAbstractButton(parent)
    , m_themes(themes)
    , m_summary(summary)
{
    setObjectName(QStringLiteral("pastMemo_%1").arg(summary.id.number()));
    setAccessibleName(QStringList{when(), summary.leadName, summary.gist}.join(QStringLiteral(", ")));
    setToolTip(summary.number);
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&themes, &ThemeManager::changed, this, [this] {
        updateGeometry();
        update();
    });
}

QString PastMemoCard::when() const
{
    if (!m_summary.start)
        return m_summary.number;
    //: a date format of Qt: the day of an earlier session
    return QLocale().toString(tokyoDate(*m_summary.start), tr("d MMM yyyy (ddd)"));
}

QSize PastMemoCard::sizeHint() const
{
    const int line = QFontMetrics(m_themes.font(Type::table)).lineSpacing();
    return {304, StampSize + Lines * line + Padding + 8};
}

void PastMemoCard::paintEvent(QPaintEvent*)
{
    const Theme& theme = m_themes.theme();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(isDown() || underMouse() ? theme.lineStrong : theme.line);
    painter.setBrush(underMouse() ? theme.hover : theme.canvas);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), Radius::button, Radius::button);

    int x = Padding;
    if (m_summary.status == MemoStatus::Confirmed && !m_summary.stamps.isEmpty()) {
        paintStamp(painter, QRectF(x, 6, StampSize, StampSize), StampFace::of(m_summary.stamps.constLast()),
                   theme.stamp);
        x += StampSize + Space::s2;
    }
    const QRect head(x, 6, width() - x - Padding - Size::icon, StampSize);
    painter.setFont(m_themes.font(Type::note.bold()));
    painter.setPen(theme.text);
    QRect used;
    painter.drawText(head, Qt::AlignVCenter | Qt::AlignLeft, when(), &used);
    painter.setFont(m_themes.font(Type::note));
    painter.setPen(theme.text3);
    const QRect rest = head.adjusted(used.width() + Space::s2, 0, 0, 0);
    painter.drawText(rest, Qt::AlignVCenter | Qt::AlignLeft,
                     painter.fontMetrics().elidedText(m_summary.leadName, Qt::ElideRight, rest.width()));
    painter.drawPixmap(width() - Padding - Size::icon, 6 + (StampSize - Size::icon) / 2,
                       m_themes.icons().pixmap(QStringLiteral("right"), Size::icon, theme.text3, devicePixelRatioF()));

    const QFont font = m_themes.font(Type::table);
    painter.setFont(font);
    painter.setPen(theme.text2);
    QTextLayout layout(m_summary.gist.simplified(), font);
    layout.beginLayout();
    const int textWidth = width() - 2 * Padding;
    int y = StampSize + 8;
    for (int number = 0; number < Lines; ++number) {
        QTextLine line = layout.createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(textWidth);
        QString text = layout.text().mid(line.textStart(), line.textLength());
        if (number + 1 == Lines)
            text = QFontMetrics(font).elidedText(layout.text().mid(line.textStart()), Qt::ElideRight, textWidth);
        painter.drawText(QPointF(Padding, y + QFontMetrics(font).ascent()), text);
        y += QFontMetrics(font).lineSpacing();
    }
    layout.endLayout();
}

} // namespace yorozu::ui
