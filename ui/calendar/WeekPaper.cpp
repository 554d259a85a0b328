// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/WeekPaper.h"

#include "ui/calendar/HolidayName.h"
#include "ui/today/DateText.h"
#include "ui/today/StatusChip.h"

#include <algorithm>
#include <QPainter>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace yorozu::ui {

namespace {

constexpr int DayHead = 40;
constexpr int GroupHead = 20;
constexpr int LineHeight = 14;
constexpr int GroupFoot = 4;
constexpr int DaysOfWeek = 7;
constexpr int Padding = 3;
constexpr int TimeWidth = 28;
constexpr int LeadWidth = 37;
constexpr int BoothWidth = 9;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Calendar)
};

// The 2 of ブース2: in the column of its office that is enough.
QString shortBooth(const QString& name)
{
    static const QRegularExpression number(u"\\d+$"_s);
    return number.match(name).captured();
}

int columnLeft(int day)
{
    return day * CalendarPaper::bodySize().width() / DaysOfWeek;
}

} // namespace

qsizetype WeekPaper::Group::longest() const
{
    qsizetype most = 0;
    for (const QList<Line>& day : lines)
        most = std::max(most, day.size());
    return most;
}

WeekPaper::WeekPaper(Frame frame, const service::CentreData& centre, const QList<CalendarDay>& days, Id<Office> office)
    : CalendarPaper(std::move(frame))
{
    for (const CalendarDay& day : days) {
        // The columns of the screen say which group a session belongs to.
        const SheetScene scene(centre, day, {office, bodySize().width(), SheetMetrics::SlotMinutes});
        Day head;
        head.name = DateText::shortDay(day.day);
        head.note = day.holiday.isEmpty() ? QString() : shownHoliday(day.holiday);
        for (const ClosingDay& closing : day.closingDays) {
            if (closing.covers(day.day) && (closing.office.isNull() || closing.office == office))
                head.note = closing.reason;
        }
        head.saturday = day.day.dayOfWeek() == Qt::Saturday && day.holiday.isEmpty();
        head.free = day.day.dayOfWeek() > Qt::Friday || !day.holiday.isEmpty();
        QList<const SheetCard*> cards;
        for (const SheetCard& card : scene.cards()) {
            if (card.booking.status != BookingStatus::Cancelled)
                cards.append(&card);
        }
        std::stable_sort(cards.begin(), cards.end(), [](const SheetCard* a, const SheetCard* b) {
            return a->booking.start != b->booking.start ? a->booking.start < b->booking.start : a->column < b->column;
        });
        const int before = static_cast<int>(m_days.size());
        for (const SheetGroup& group : scene.columns().groups()) {
            auto found = std::find_if(m_groups.begin(), m_groups.end(),
                                      [&](const Group& one) { return one.name == group.name; });
            if (found == m_groups.end())
                found = m_groups.insert(m_groups.end(), Group{group.name, QList<QList<Line>>(days.size())});
            for (const SheetCard* card : std::as_const(cards)) {
                if (card->column < group.first || card->column >= group.first + group.count)
                    continue;
                found->lines[before].append({card->booking.status, DateText::time(card->booking.start), card->company,
                                             card->lead, shortBooth(card->booking.boothName)});
            }
        }
        head.count = Text::tr("%n booking(s)", "box of the month", static_cast<int>(cards.size()));
        m_days.append(head);
    }
    m_groups.removeIf([](const Group& group) { return group.longest() == 0; });
    breakPages();
}

void WeekPaper::breakPages()
{
    const int room = bodySize().height() - DayHead;
    int left = room;
    m_pages.append(QList<Piece>());
    for (qsizetype group = 0; group < m_groups.size(); ++group) {
        const qsizetype lines = m_groups.at(group).longest();
        for (qsizetype from = 0; from < lines;) {
            const int fits = (left - GroupHead - GroupFoot) / LineHeight;
            const qsizetype count = std::min<qsizetype>(lines - from, fits);
            if (count < std::min<qsizetype>(lines - from, 2)) { // a head above a single line belongs on the next page
                m_pages.append(QList<Piece>());
                left = room;
                continue;
            }
            m_pages.last().append({group, from, count});
            left -= GroupHead + static_cast<int>(count) * LineHeight + GroupFoot;
            from += count;
        }
    }
}

void WeekPaper::paintBody(QPainter& painter, const PaperSheetStyle& style, int page) const
{
    const Theme& theme = style.theme();
    paintHead(painter, style);
    int y = DayHead;
    for (const Piece& piece : m_pages.at(page))
        y = paintPiece(painter, style, piece, y);
    if (m_groups.isEmpty()) {
        style.drawLine(painter, {11}, QPointF(Padding, y + GroupHead / 2.0), bodySize().width(),
                       Text::tr("There are no sessions in this week."), theme.text2);
        y += GroupHead;
    }
    for (int day = 0; day <= DaysOfWeek; ++day) {
        const bool edge = day == 0 || day == DaysOfWeek;
        painter.fillRect(QRectF(columnLeft(day) - (day == DaysOfWeek), 0, 1, y), edge ? theme.lineStrong : theme.line);
    }
    painter.fillRect(QRect(0, y - 1, bodySize().width(), 1), theme.lineStrong);
}

void WeekPaper::paintHead(QPainter& painter, const PaperSheetStyle& style) const
{
    const Theme& theme = style.theme();
    painter.fillRect(QRect(0, 0, bodySize().width(), DayHead), theme.sunken);
    for (int day = 0; day < m_days.size(); ++day) {
        const Day& head = m_days.at(day);
        const int left = columnLeft(day) + Padding;
        const int right = columnLeft(day + 1) - Padding;
        const QColor color = head.saturday ? theme.sat : head.free ? theme.sun : theme.text;
        style.drawLine(painter, {13, true}, QPointF(left, 13), right - left, head.name, color);
        const int count = style.textWidth(SheetStyle::Face::Note, head.count);
        style.draw(painter, SheetStyle::Face::Note, QPointF(right - count, 5), count, head.count, theme.text2);
        style.draw(painter, SheetStyle::Face::Note, QPointF(left, 22), right - left, head.note, theme.sun);
    }
    painter.fillRect(QRect(0, 0, bodySize().width(), 1), theme.lineStrong);
    painter.fillRect(QRect(0, DayHead - 1, bodySize().width(), 1), theme.lineStrong);
}

int WeekPaper::paintPiece(QPainter& painter, const PaperSheetStyle& style, const Piece& piece, int top) const
{
    const Theme& theme = style.theme();
    const Group& group = m_groups.at(piece.group);
    painter.fillRect(QRect(0, top, bodySize().width(), GroupHead), theme.sunken);
    style.drawLine(painter, {11, true}, QPointF(Padding, top + GroupHead / 2.0), bodySize().width(), group.name,
                   theme.text2);
    painter.fillRect(QRect(0, top + GroupHead - 1, bodySize().width(), 1), theme.line);
    top += GroupHead;
    for (int day = 0; day < m_days.size(); ++day) {
        const QList<Line>& lines = group.lines.at(day);
        for (qsizetype at = piece.from; at < std::min(lines.size(), piece.from + piece.count); ++at)
            paintLine(painter, style, lines.at(at),
                      QPoint(columnLeft(day), top + static_cast<int>(at - piece.from) * LineHeight));
    }
    const int bottom = top + static_cast<int>(piece.count) * LineHeight + GroupFoot;
    painter.fillRect(QRect(0, bottom - 1, bodySize().width(), 1), theme.lineStrong);
    return bottom;
}

void WeekPaper::paintLine(QPainter& painter, const PaperSheetStyle& style, const Line& line, QPoint at) const
{
    using Face = SheetStyle::Face;
    const Theme& theme = style.theme();
    const int right = at.x() + bodySize().width() / DaysOfWeek - Padding;
    int x = at.x() + Padding;
    painter.drawPixmap(QPointF(x, at.y() + (LineHeight - Size::statusGlyph) / 2.0),
                       style.icon(statusLook(theme, line.status).glyph, Size::statusGlyph, theme.text2));
    x += Size::statusGlyph + 2;
    const qreal top = at.y() + (LineHeight - style.lineHeight(Face::Micro)) / 2.0;
    style.draw(painter, Face::Micro, QPointF(x, top), TimeWidth, line.time, theme.text);
    x += TimeWidth;
    const int company = right - x - LeadWidth - BoothWidth - Padding;
    style.draw(painter, Face::Micro, QPointF(x, top), company, line.company, theme.text);
    x += company + Padding;
    style.draw(painter, Face::Micro, QPointF(x, top), LeadWidth - 2, line.lead, theme.text2);
    const int booth = style.textWidth(Face::Micro, line.booth);
    style.draw(painter, Face::Micro, QPointF(right - booth, top), booth, line.booth, theme.text2);
}

} // namespace yorozu::ui
