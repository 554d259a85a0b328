// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/ReportPaper.h"

#include "ui/paper/PaperFont.h"
#include "ui/paper/PaperStyle.h"
#include "ui/paper/PdfTextLayer.h"

#include <algorithm>
#include <QLocale>
#include <QPainter>
#include <QPen>

using namespace Qt::StringLiterals;

namespace yorozu::ui {

namespace {

// Millimetres of A4, upright.
constexpr qreal PageWidth = 210;
constexpr qreal Margin = 14;
constexpr qreal TitleBase = 21;
constexpr qreal TableTop = 26;
constexpr qreal RowHeight = 5.6;
constexpr qreal FootBase = 288;
constexpr qreal Inset = 1.2;
constexpr qreal PartWidth = 27;
constexpr qreal LeastLabel = 36;
constexpr qreal MostNumber = 16;
constexpr qreal ToDateWidth = 20;
constexpr qsizetype FirstOffice = 2;    // after 区分 and 項目
constexpr qsizetype FurtherNumbers = 4; // 計, 前月, 増減, 年度累計
constexpr qreal ThinLine = 0.15;
constexpr qreal ThickLine = 0.35;

constexpr qreal TitlePoints = 13;
constexpr qreal TextPoints = 8.5;
constexpr qreal LeastPoints = 5;
constexpr qreal NotePoints = 7.5;

constexpr auto RowsOfPage = static_cast<qsizetype>((FootBase - 6 - TableTop) / RowHeight) - 1; // one is the head

enum class Place { Left, Right, Centre };

QString numberText(qint64 number)
{
    return QLocale(QLocale::Japanese).toString(number);
}

// Where an office has none, a dash says so more quietly than a naught.
QString officeText(qint64 number)
{
    return number == 0 ? u"—"_s : numberText(number);
}

QStringList cellsOf(const ReportRow& row, qsizetype offices)
{
    QStringList cells{row.label};
    for (qsizetype office = 0; office < offices; ++office)
        cells.append(office < row.line.offices.size() ? officeText(row.line.offices.at(office)) : QString());
    cells.append({numberText(row.line.total), numberText(row.line.previous), signedNumber(row.line.change()),
                  numberText(row.line.toDate)});
    return cells;
}

} // namespace

// Draws in millimetres, and tells the text layer.
class ReportPaper::Pen
{
public:
    Pen(QPainter& painter, PdfTextLayer* layer)
        : m_painter(painter)
        , m_style(PaperStyle::print())
        , m_layer(layer)
    {
    }

    void line(QPointF from, QPointF to, qreal width) const
    {
        m_painter.setPen(QPen(m_style.line, width * DotsPerMm, Qt::SolidLine, Qt::FlatCap));
        m_painter.drawLine(from * DotsPerMm, to * DotsPerMm);
    }

    // In one line within the width: smaller where it is too long, and cut off where that does not help.
    void text(const QString& text, QRectF cell, Place place, qreal points, bool isNote = false) const
    {
        if (text.isEmpty())
            return;
        QString shown = text;
        const qreal room = cell.width() - 2 * Inset;
        while (points > LeastPoints && widthMm(shown, dotsOfPoints(points)) > room)
            points -= 0.5;
        while (shown.size() > 1 && widthMm(shown, dotsOfPoints(points)) > room)
            shown = shown.chopped(shown.endsWith(u'…') ? 2 : 1) + u'…';
        const int dots = dotsOfPoints(points);
        const qreal width = widthMm(shown, dots);
        qreal left = cell.left() + Inset;
        if (place == Place::Right)
            left = cell.right() - Inset - width;
        else if (place == Place::Centre)
            left = cell.center().x() - width / 2;
        const auto layout = singleLine(shown, paperFont(dots));
        const QPointF base(left * DotsPerMm, cell.center().y() * DotsPerMm + baselineShift() * dots);
        m_painter.setPen(isNote ? m_style.note : m_style.ink);
        layout->draw(&m_painter, base - QPointF(0, layout->lineAt(0).ascent()));
        if (m_layer)
            m_layer->note(*layout);
    }

private:
    QPainter& m_painter;
    const PaperStyle m_style;
    PdfTextLayer* m_layer;
};

ReportPaper::ReportPaper(const MonthlyReport& report)
    : m_title(reportTitle(report.span))
    , m_note(reportNote(report))
    , m_headings(reportHeadings(report))
{
    placeColumns(report.offices.size() + FurtherNumbers);
    addPages(report, false);
    addPages(report, true);
}

// The numbers take what they need, the names of the lines the rest.
void ReportPaper::placeColumns(qsizetype numbers)
{
    const qreal table = PageWidth - 2 * Margin;
    const auto even = static_cast<qreal>(numbers - 1);
    const qreal number = std::min(MostNumber, (table - PartWidth - LeastLabel - ToDateWidth) / even);
    qreal left = Margin;
    const auto place = [&](qreal width) {
        m_columns.append({left, width});
        left += width;
    };
    place(PartWidth);
    place(table - PartWidth - ToDateWidth - number * even);
    for (qsizetype column = 1; column < numbers; ++column)
        place(number);
    place(ToDateWidth);
}

void ReportPaper::addPages(const MonthlyReport& report, bool breakdown)
{
    QList<Row> page;
    const auto turn = [&] {
        if (!page.isEmpty())
            m_pages.append(page);
        page.clear();
    };
    for (const ReportPart& part : report.parts) {
        if (part.breakdown != breakdown)
            continue;
        bool begins = true;
        const QList<ReportRow> rows = rowsOf(part);
        for (const ReportRow& row : rows) {
            if (page.size() == RowsOfPage) {
                turn();
                begins = true;
            }
            page.append(
                {begins ? part.label : QString(), cellsOf(row, report.offices.size()), row.isSum, part.byOffice});
            begins = false;
        }
    }
    turn();
}

void ReportPaper::paintHead(const Pen& pen) const
{
    const QRectF line(Margin, TitleBase - RowHeight, PageWidth - 2 * Margin, RowHeight);
    pen.text(m_title, line.adjusted(-Inset, 0, -line.width() * 0.4, 0), Place::Left, TitlePoints);
    pen.text(m_note, line.adjusted(line.width() * 0.6, 0, Inset, 0), Place::Right, NotePoints, true);
    for (qsizetype column = 0; column < m_columns.size(); ++column) {
        const Column& place = m_columns.at(column);
        pen.text(m_headings.value(column), {place.left, TableTop, place.width, RowHeight}, Place::Centre, TextPoints);
    }
}

void ReportPaper::paintRow(const Pen& pen, const Row& row, qreal top) const
{
    pen.text(row.part, {m_columns.at(0).left, top, m_columns.at(0).width, RowHeight}, Place::Left, TextPoints);
    for (qsizetype column = 1; column < m_columns.size(); ++column) {
        const Column& place = m_columns.at(column);
        pen.text(row.cells.value(column - 1), {place.left, top, place.width, RowHeight},
                 column == 1 ? Place::Left : Place::Right, TextPoints);
    }
}

qsizetype ReportPaper::firstFurther() const
{
    return m_columns.size() - FurtherNumbers;
}

// One cell for all offices and lines of such a part.
void ReportPaper::paintNoOffices(const Pen& pen, const QList<Row>& rows) const
{
    const qreal left = m_columns.at(FirstOffice).left;
    const qreal right = m_columns.at(firstFurther()).left;
    for (qsizetype at = 0; left < right && at < rows.size();) {
        qsizetype end = at + 1;
        while (end < rows.size() && rows.at(end).byOffice == rows.at(at).byOffice && rows.at(end).part.isEmpty())
            ++end;
        if (!rows.at(at).byOffice) {
            const QRectF cell(left, TableTop + RowHeight * static_cast<qreal>(at + 1), right - left,
                              RowHeight * static_cast<qreal>(end - at));
            pen.text(noOfficesLabel(), cell, Place::Centre, TextPoints, true);
        }
        at = end;
    }
}

// A part is framed by strong lines; within it the first column has none, nor have offices that are not told apart.
void ReportPaper::paintLines(const Pen& pen, const QList<Row>& rows) const
{
    const qreal right = PageWidth - Margin;
    const qreal bottom = TableTop + RowHeight * static_cast<qreal>(rows.size() + 1);
    pen.line({Margin, TableTop}, {right, TableTop}, ThickLine);
    for (qsizetype at = 0; at < rows.size(); ++at) {
        const qreal y = TableTop + RowHeight * static_cast<qreal>(at + 1);
        const bool strong = !rows.at(at).part.isEmpty();
        const qreal width = strong || rows.at(at).isSum ? ThickLine : ThinLine;
        const qreal left = strong ? Margin : m_columns.at(1).left;
        if (strong || rows.at(at).byOffice) {
            pen.line({left, y}, {right, y}, width);
        } else {
            pen.line({left, y}, {m_columns.at(FirstOffice).left, y}, width);
            pen.line({m_columns.at(firstFurther()).left, y}, {right, y}, width);
        }
    }
    pen.line({Margin, bottom}, {right, bottom}, ThickLine);
    for (qsizetype column = 0; column < m_columns.size(); ++column) {
        const qreal x = m_columns.at(column).left;
        if (column <= FirstOffice || column >= firstFurther()) {
            pen.line({x, TableTop}, {x, bottom}, column == 0 ? ThickLine : ThinLine);
            continue;
        }
        pen.line({x, TableTop}, {x, TableTop + RowHeight}, ThinLine);
        for (qsizetype at = 0; at < rows.size(); ++at) {
            const qreal y = TableTop + RowHeight * static_cast<qreal>(at + 1);
            if (rows.at(at).byOffice)
                pen.line({x, y}, {x, y + RowHeight}, ThinLine);
        }
    }
    pen.line({right, TableTop}, {right, bottom}, ThickLine);
}

void ReportPaper::paint(QPainter& painter, int page, qreal unitsPerMm, PdfTextLayer* layer) const
{
    painter.save();
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.scale(unitsPerMm / DotsPerMm, unitsPerMm / DotsPerMm);
    const Pen pen(painter, layer);
    const QList<Row>& rows = m_pages.at(page);
    paintHead(pen);
    for (qsizetype at = 0; at < rows.size(); ++at)
        paintRow(pen, rows.at(at), TableTop + RowHeight * static_cast<qreal>(at + 1));
    paintLines(pen, rows);
    paintNoOffices(pen, rows);
    const QRectF foot(Margin - Inset, FootBase - RowHeight, PageWidth - 2 * (Margin - Inset), RowHeight);
    pen.text(centreLabel(), foot, Place::Left, NotePoints, true);
    pen.text(u"%1 / %2"_s.arg(page + 1).arg(pageCount()), foot, Place::Right, NotePoints, true);
    painter.restore();
}

} // namespace yorozu::ui
