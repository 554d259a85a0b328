// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/ReceptionSheet.h"

#include "core/japanese/EraDate.h"
#include "ui/paper/PaperFont.h"
#include "ui/paper/PaperLine.h"
#include "ui/paper/PaperStyle.h"

#include <QLocale>
#include <QPainter>
#include <QPen>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace yorozu::ui {

namespace {

constexpr qreal Left = 14; // millimetres, as everything here
constexpr qreal Right = 196;
constexpr qreal TitleMiddle = 17;
constexpr qreal HeadTop = 24;
constexpr qreal HeadHeight = 7;
constexpr qreal RowHeight = 11.3;
constexpr qreal FootMiddle = 284;
constexpr qreal BoxSize = 4.5;
constexpr qreal LineMm = 0.2;
constexpr qreal FrameMm = 0.4;
constexpr qreal Padding = 1.2;

enum Column { Arrival, Time, Place, Who, Phone, Lead, Topic, Columns };
constexpr std::array<qreal, Columns + 1> Edges{Left, 24, 46, 67, 116, 143, 167.5, Right};

} // namespace

// Draws in millimetres.
class ReceptionSheet::Pen
{
public:
    Pen(QPainter& painter, PdfTextLayer* layer)
        : m_painter(painter)
        , m_layer(layer)
    {
    }

    enum class Align { Left, Right, Centre };
    struct Look
    {
        qreal points = 9;
        bool bold = false;
        bool faint = false;
        bool struck = false;
        Align align = Align::Left;
    };
    void text(qreal left, qreal right, qreal middle, const QString& text, const Look& look) const
    {
        const int dots = dotsOfPoints(look.points);
        const QString shown = paperElided(text, dots, (right - left) * DotsPerMm);
        qreal x = left * DotsPerMm;
        if (look.align != Align::Left) {
            const qreal spare = (right - left) * DotsPerMm - paperWidth(shown, dots);
            x += look.align == Align::Right ? spare : spare / 2;
        }
        const PaperStyle style = PaperStyle::print();
        drawPaperLine(m_painter, {x, middle * DotsPerMm},
                      {shown, dots, look.faint ? style.note : style.ink, look.bold, look.struck}, m_layer);
    }
    void line(QPointF from, QPointF to, qreal width = LineMm) const
    {
        m_painter.setPen(QPen(PaperStyle::print().line, width * DotsPerMm, Qt::SolidLine, Qt::FlatCap));
        m_painter.drawLine(from * DotsPerMm, to * DotsPerMm);
    }
    void box(const QRectF& rect, bool ticked) const
    {
        m_painter.setPen(QPen(PaperStyle::print().line, 0.3 * DotsPerMm));
        m_painter.setBrush(Qt::NoBrush);
        m_painter.drawRect(QRectF(rect.topLeft() * DotsPerMm, rect.size() * DotsPerMm));
        if (!ticked)
            return;
        const QPointF knee(rect.left() + rect.width() * 0.42, rect.bottom() - rect.height() * 0.2);
        line({rect.left() + rect.width() * 0.18, rect.center().y()}, knee, 0.5);
        line(knee, {rect.right() - rect.width() * 0.12, rect.top() + rect.height() * 0.2}, 0.5);
    }

private:
    QPainter& m_painter;
    PdfTextLayer* m_layer;
};

ReceptionSheet::ReceptionSheet(const ReceptionValues& values)
    : m_day(values.day)
{
    QList<Booking> sessions = values.sessions;
    std::stable_sort(sessions.begin(), sessions.end(), [](const Booking& a, const Booking& b) {
        return a.start != b.start ? a.start < b.start : a.boothName < b.boothName;
    });
    int count = 0;
    for (const Booking& booking : std::as_const(sessions)) {
        m_rows.append(rowOf(booking, values));
        count += booking.status != BookingStatus::Cancelled;
    }
    const QLocale locale;
    const bool japanese = locale.language() == QLocale::Japanese;
    m_head = japanese ? u"%1（%2）"_s.arg(japanese::formatEra(m_day), locale.toString(m_day, u"ddd"_s))
                      : locale.toString(m_day, u"ddd d MMM yyyy"_s);
    QStringList beside;
    for (const QString& word : {values.holiday, values.officeName}) {
        if (!word.isEmpty())
            beside.append(word);
    }
    beside.append(tr("%n session(s)", "", count));
    m_beside = beside.join(u" · "_s);
    //: %1 a day and a time, %2 a person
    m_foot = tr("Printed %1, %2")
                 .arg(tokyoDate(values.printedAt).toString(u"yyyy/M/d"_s) + u' ' +
                          tokyoTime(values.printedAt).toString(u"H:mm"_s),
                      values.printedBy);
}

ReceptionSheet::Row ReceptionSheet::rowOf(const Booking& booking, const ReceptionValues& values)
{
    Row row;
    row.time = tokyoTime(booking.start).toString(u"H:mm"_s) + u'–' + tokyoTime(booking.end).toString(u"H:mm"_s);
    row.place = booking.boothName.isEmpty() ? booking.modeName : booking.boothName;
    if (values.officeName.isEmpty())
        row.office = booking.officeName;
    row.company = booking.clientName.isEmpty() ? booking.personName : booking.clientName;
    row.person = booking.clientName.isEmpty() ? QString() : booking.personName;
    row.phone = values.phones.value(booking.id);
    QStringList others;
    for (const BookingStaff& member : booking.staff) {
        if (row.lead.isEmpty())
            row.lead = member.name;
        else
            others.append(member.name);
    }
    row.others = others.join(u'、');
    row.topic = booking.topicName;
    if (booking.ordinal == 1)
        row.visit = tr("First session");
    else if (booking.ordinal > 1)
        //: the client's how-manieth session
        row.visit = tr("Session %1").arg(booking.ordinal);
    row.tentative = booking.status == BookingStatus::Tentative;
    row.cancelled = booking.status == BookingStatus::Cancelled;
    row.arrived = booking.status == BookingStatus::Arrived || booking.status == BookingStatus::Completed;
    return row;
}

QString ReceptionSheet::title() const
{
    //: the document of the reception; %1 a day: 20241120
    return tr("Day sheet %1").arg(m_day.toString(u"yyyyMMdd"_s));
}

int ReceptionSheet::pageCount() const
{
    return std::max(1, (static_cast<int>(m_rows.size()) + RowsOnPage - 1) / RowsOnPage);
}

void ReceptionSheet::paint(QPainter& painter, int page, qreal unitsPerMm, PdfTextLayer* layer) const
{
    painter.save();
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.scale(unitsPerMm / DotsPerMm, unitsPerMm / DotsPerMm);
    const Pen pen(painter, layer);
    paintHead(pen);
    const qsizetype first = static_cast<qsizetype>(page) * RowsOnPage;
    const qsizetype rows = std::min<qsizetype>(m_rows.size() - first, RowsOnPage);
    qreal top = HeadTop + HeadHeight;
    for (qsizetype at = 0; at < rows; ++at, top += RowHeight)
        paintRow(pen, m_rows.at(first + at), top);
    if (m_rows.isEmpty()) {
        pen.text(Left, Right, top + RowHeight / 2, tr("There are no sessions."), {.align = Pen::Align::Centre});
        top += RowHeight;
    }
    for (const qreal edge : Edges) {
        const bool outer = edge == Left || edge == Right;
        if (outer || !m_rows.isEmpty())
            pen.line({edge, HeadTop}, {edge, top}, outer ? FrameMm : LineMm);
    }
    for (const qreal y : {HeadTop, HeadTop + HeadHeight, top})
        pen.line({Left - FrameMm / 2, y}, {Right + FrameMm / 2, y}, FrameMm);
    paintFoot(pen, page);
    painter.restore();
}

void ReceptionSheet::paintHead(const Pen& pen) const
{
    pen.text(Left, 60, TitleMiddle, tr("Day sheet"), {.points = 15, .bold = true});
    pen.text(60, 140, TitleMiddle, m_head, {.points = 13, .bold = true});
    pen.text(120, Right, TitleMiddle + 0.6, m_beside, {.points = 10, .align = Pen::Align::Right});
    const std::array<QString, Columns> heads{tr("Here"),  tr("Time"), tr("Place"), tr("Company and client"),
                                             tr("Phone"), tr("With"), tr("Topic")};
    for (int column = 0; column < Columns; ++column) {
        const auto at = static_cast<std::size_t>(column);
        pen.text(Edges.at(at) + Padding, Edges.at(at + 1) - Padding, HeadTop + HeadHeight / 2, heads.at(at),
                 {.points = 8.5, .align = column == Arrival ? Pen::Align::Centre : Pen::Align::Left});
    }
}

void ReceptionSheet::paintRow(const Pen& pen, const Row& row, qreal top) const
{
    const qreal upper = top + RowHeight * 0.31;
    const qreal lower = top + RowHeight * 0.72;
    const auto put = [&](Column column, qreal middle, const QString& text, Pen::Look look) {
        const auto at = static_cast<std::size_t>(column);
        look.struck = look.struck && row.cancelled;
        look.faint = look.faint || row.cancelled;
        pen.text(Edges.at(at) + Padding, Edges.at(at + 1) - Padding, middle, text, look);
    };
    if (row.cancelled) {
        put(Arrival, top + RowHeight / 2, u"—"_s, {.align = Pen::Align::Centre});
    } else {
        const qreal middle = (Edges[Arrival] + Edges[Arrival + 1]) / 2;
        pen.box({middle - BoxSize / 2, top + (RowHeight - BoxSize) / 2, BoxSize, BoxSize}, row.arrived);
    }
    put(Time, upper, row.time, {.bold = !row.cancelled, .struck = true});
    if (row.tentative || row.cancelled)
        put(Time, lower, row.cancelled ? tr("Cancelled") : tr("Tentative"), {.points = 8});
    put(Place, upper, row.place, {});
    put(Place, lower, row.office, {.points = 8.5, .faint = true});
    put(Who, upper, row.company, {.points = 10, .bold = !row.cancelled, .struck = true});
    put(Who, lower, row.person, {.points = 8.5, .faint = true});
    put(Phone, upper, row.phone, {});
    put(Lead, upper, row.lead, {});
    put(Lead, lower, row.others, {.points = 7.5, .faint = true});
    put(Topic, upper, row.topic, {});
    put(Topic, lower, row.visit, {.points = 8, .faint = true});
    pen.line({Left, top + RowHeight}, {Right, top + RowHeight});
}

void ReceptionSheet::paintFoot(const Pen& pen, int page) const
{
    pen.text(Left, 150, FootMiddle, m_foot, {.points = 8, .faint = true});
    pen.text(150, Right, FootMiddle, u"%1 / %2"_s.arg(page + 1).arg(pageCount()),
             {.points = 8, .faint = true, .align = Pen::Align::Right});
}

} // namespace yorozu::ui
