// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/calendar/CalendarPaper.h"
#include "ui/calendar/SheetScene.h"

namespace yorozu::ui {

// The sessions of a week: a column for each day, in it what each office has, by time. A week that is fuller than a page
// goes on on the next one, with its heads.
class WeekPaper : public CalendarPaper
{
public:
    // `days`: seven of them. `office` null: all.
    WeekPaper(Frame frame, const service::CentreData& centre, const QList<CalendarDay>& days, Id<Office> office);

    int pageCount() const override { return static_cast<int>(m_pages.size()); }

protected:
    void paintBody(QPainter& painter, const PaperSheetStyle& style, int page) const override;
    bool hasLegend() const override { return true; }

private:
    struct Line
    {
        BookingStatus status = BookingStatus::Confirmed;
        QString time;
        QString company;
        QString lead;
        QString booth;
    };
    struct Day
    {
        QString name;      // 11/20（水）
        QString note;      // 勤労感謝の日
        QString count;     // 37件
        bool free = false; // a holiday or weekend: red or blue
        bool saturday = false;
    };
    struct Group
    {
        QString name;             // 新橋（本部）
        QList<QList<Line>> lines; // by day
        qsizetype longest() const;
    };
    // A piece of a group: from line `from`, so many of them.
    struct Piece
    {
        qsizetype group = 0;
        qsizetype from = 0;
        qsizetype count = 0;
    };
    void paintHead(QPainter& painter, const PaperSheetStyle& style) const;
    int paintPiece(QPainter& painter, const PaperSheetStyle& style, const Piece& piece, int top) const;
    void paintLine(QPainter& painter, const PaperSheetStyle& style, const Line& line, QPoint at) const;
    void breakPages();

    QList<Day> m_days;
    QList<Group> m_groups;
    QList<QList<Piece>> m_pages; // never none
};

} // namespace yorozu::ui
