// SPDX-License-Identifier: GPL-3.0-or-later
// The paper beneath the cells: title, ruling, labels, heads.
#include "ui/memo/MemoSheet.h"

#include "ui/async/DeskContext.h"
#include "ui/fields/LongTextCell.h"
#include "ui/theme/ThemeManager.h"

#include <QPainter>

namespace yorozu::ui {

namespace {

constexpr qreal FrameWidth = 1.5;
constexpr qreal TitleSpacing = 135; // per cent: 字間 0.35em
constexpr int HeadPadding = 8;

} // namespace

void MemoSheet::paintEvent(QPaintEvent*)
{
    const Theme& theme = m_context.themes().theme();
    QPainter painter(this);
    painter.fillRect(rect(), theme.paper);
    painter.setPen(theme.lineStrong);
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
    painter.fillRect(QRect(0, height() - 2, width(), 2), theme.lineCtl);
    paintLabels(painter);
    paintRuling(painter);
}

void MemoSheet::paintLabels(QPainter& painter) const
{
    const Theme& theme = m_context.themes().theme();
    for (const sheet::PlacedCell& placed : m_placed) {
        switch (placed.cell.role) {
        case sheet::Role::Title: {
            QFont font = m_context.themes().font(Type::title);
            font.setLetterSpacing(QFont::PercentageSpacing, TitleSpacing);
            painter.setFont(font);
            painter.setPen(theme.text);
            painter.drawText(placed.rect, Qt::AlignCenter, placed.cell.text);
            painter.setFont(m_context.themes().font(Type::note));
            painter.setPen(theme.text3);
            const QString sheet = m_pages > 1 ? tr("Sheet 1 of %1").arg(m_pages) : tr("Sheet 1");
            const QString number = m_memo.number.isEmpty() ? sheet : m_memo.number + QStringLiteral(" · ") + sheet;
            painter.drawText(placed.rect, Qt::AlignRight | Qt::AlignVCenter, number);
            break;
        }
        case sheet::Role::Label:
            painter.setFont(
                m_context.themes().font(placed.cell.style == sheet::TextStyle::Kana ? Type::note : Type::table));
            painter.setPen(theme.text2);
            painter.drawText(placed.rect, Qt::AlignCenter, placed.cell.text);
            break;
        case sheet::Role::Head:
            paintHead(painter, placed);
            break;
        case sheet::Role::Remark:
            if (!m_remark->isVisibleTo(this) && m_memo.status == MemoStatus::Draft) {
                painter.setFont(m_context.themes().font(Type::note));
                painter.setPen(theme.text3);
                painter.drawText(placed.rect.adjusted(12, 10, -12, -8), Qt::AlignLeft | Qt::TextWordWrap,
                                 tr("Stamps and remarks of the office appear here after submission. The reason of a "
                                    "returned memo is shown here, too."));
            }
            break;
        default:
            break;
        }
    }
}

void MemoSheet::paintHead(QPainter& painter, const sheet::PlacedCell& placed) const
{
    const Theme& theme = m_context.themes().theme();
    painter.setFont(m_context.themes().font(Type::table));
    painter.setPen(theme.text2);
    painter.drawText(placed.rect, Qt::AlignCenter, placed.cell.text);
    const auto* text = placed.cell.field ? qobject_cast<LongTextCell*>(m_cells.value(*placed.cell.field)) : nullptr;
    if (!text || *placed.cell.field == MemoField::Impression)
        return;
    QString note = tr("%1 characters").arg(text->count());
    if (m_pages > 1)
        note = tr("Continued on %1 more").arg(m_pages - 1) + QStringLiteral(" · ") + note;
    painter.setFont(m_context.themes().font(Type::micro));
    painter.setPen(theme.text3);
    painter.drawText(placed.rect.adjusted(0, 0, -HeadPadding, 0), Qt::AlignRight | Qt::AlignVCenter, note);
}

void MemoSheet::paintRuling(QPainter& painter) const
{
    const Theme& theme = m_context.themes().theme();
    const QPen solid(theme.inkLine, 1);
    QPen dotted(theme.inkLine, 1, Qt::CustomDashLine);
    dotted.setDashPattern({1, 2});
    for (const sheet::PlacedCell& placed : m_placed) {
        if (placed.cell.role == sheet::Role::StampHead || placed.cell.role == sheet::Role::Stamp)
            continue; // the stamp boxes rule themselves
        const QRect cell = placed.rect.toRect();
        if (placed.cell.borders.right == sheet::Ruling::Solid) {
            painter.setPen(solid);
            painter.drawLine(cell.right() + 1, cell.top(), cell.right() + 1, cell.bottom());
        }
        if (placed.cell.borders.bottom == sheet::Ruling::Solid || placed.cell.borders.bottom == sheet::Ruling::Dotted) {
            painter.setPen(placed.cell.borders.bottom == sheet::Ruling::Solid ? solid : dotted);
            painter.drawLine(cell.left(), cell.bottom() + 1, cell.right(), cell.bottom() + 1);
        }
    }
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.inkLine, FrameWidth));
    painter.setBrush(Qt::NoBrush);
    for (const sheet::Group group : {sheet::Group::Body, sheet::Group::Confirmation}) {
        const QRectF frame = sheet::frameOf(m_placed, group);
        if (!frame.isNull())
            painter.drawRect(frame);
    }
}

} // namespace yorozu::ui
