// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"
#include "ui/calendar/PaperSheetStyle.h"
#include "ui/paper/PaperDocument.h"

#include <QCoreApplication>
#include <QRect>

namespace yorozu::ui {

// What all pages of the calendar share: A4 landscape, what it is above, who printed it below.
class CalendarPaper : public PaperDocument
{
    Q_DECLARE_TR_FUNCTIONS(CalendarPaper)

public:
    struct Frame
    {
        QString name;   // of the file
        QString head;   // 2024年11月20日（水）
        QString beside; // 新橋 · 予約 37件
        QString printedBy;
        UtcSeconds printedAt = 0;
        PaperMarks marks;
    };

    explicit CalendarPaper(Frame frame)
        : m_frame(std::move(frame))
    {
    }

    QString title() const override { return m_frame.name; }
    QPageLayout::Orientation orientation() const override { return QPageLayout::Landscape; }
    void paint(QPainter& painter, int page, qreal unitsPerMm, PdfTextLayer* layer) const override;

    // What a page has room for, in the pixels of the sheet.
    static QSize bodySize();

protected:
    // From the top left of the room.
    virtual void paintBody(QPainter& painter, const PaperSheetStyle& style, int page) const = 0;
    // Whether something is explained above.
    virtual bool hasLegend() const { return false; }
    // The statuses, up to the right edge of the line.
    virtual void paintLegend(QPainter& painter, const PaperSheetStyle& style) const;
    // Half way up the line in which it stands.
    static qreal headMiddle();

private:
    void paintFrame(QPainter& painter, const PaperSheetStyle& style, int page) const;

    Frame m_frame;
};

} // namespace yorozu::ui
