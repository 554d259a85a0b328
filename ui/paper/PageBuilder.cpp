// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/PageBuilder.h"

#include "core/sheet/DateRow.h"
#include "ui/paper/PaperFont.h"

#include <utility>

namespace yorozu::ui {

namespace {

using namespace Qt::StringLiterals;
using sheet::PlacedCell;
using sheet::Role;
using sheet::TextStyle;

constexpr qreal PaddingMm = 3;
constexpr qreal StampMm = 15;
constexpr qreal Epsilon = 1e-6;

FitRule ruleOf(TextStyle style)
{
    const sheet::TextMetrics metrics = sheet::metricsOf(style);
    switch (style) {
    case TextStyle::Kana:
        return {metrics.points, 5.5, 5};
    case TextStyle::Label:
        return {metrics.points, 6, 4.5};
    case TextStyle::Remark:
        return {metrics.points, metrics.points, 6.5, metrics.pitchMm};
    case TextStyle::Title:
    case TextStyle::Value:
    case TextStyle::Long:
        return {metrics.points, 8, 7};
    }
    Q_UNREACHABLE();
}

QString valueOf(const SheetValues& values, MemoField field)
{
    if (values.blank)
        return {};
    switch (field) {
    case MemoField::Responders:
        return values.content.respondersText();
    case MemoField::Recorder:
        return values.content.recorderName;
    default:
        return values.content.fieldText(field);
    }
}

} // namespace

PageBuilder::PageBuilder(const sheet::SheetLayout& layout, const SheetValues& values)
    : m_values(values)
{
    m_page.cells = sheet::placeOnPaper(layout);
    m_page.writingLines = values.blank;
}

void PageBuilder::fillValues(QList<Overflow>& overflows)
{
    for (const PlacedCell& cell : std::as_const(m_page.cells)) {
        m_cell = cell.cell.name;
        fillWords(cell);
        fillValue(cell, &overflows);
        fillRemark(cell, &overflows);
    }
}

void PageBuilder::repeatValues()
{
    for (const PlacedCell& cell : std::as_const(m_page.cells)) {
        m_cell = cell.cell.name;
        fillWords(cell);
        fillValue(cell, nullptr);
        fillRemark(cell, nullptr);
    }
}

void PageBuilder::fillWords(const PlacedCell& cell)
{
    if (cell.cell.role == Role::Title) {
        m_page.title = cell.cell.text;
        m_page.titleRect = cell.rect;
        return;
    }
    if (cell.cell.role == Role::Stamp) {
        const StampPlace place = m_values.stamps.value(cell.cell.stampBox);
        QRectF square(0, 0, StampMm, StampMm);
        square.moveCenter(cell.rect.center());
        if (place.stamp)
            m_page.stamps.append({square, *place.stamp});
        return;
    }
    if (cell.cell.text.isEmpty())
        return;
    const FitRule rule = ruleOf(cell.cell.style);
    const QStringList lines = cell.cell.text.split(u'\n');
    const qreal pitch = sheet::metricsOf(cell.cell.style).pitchMm;
    const qreal height = pitch * static_cast<qreal>(lines.size());
    QRectF band(cell.rect.left() + 1, cell.rect.center().y() - height / 2, cell.rect.width() - 2, pitch);
    if (lines.size() == 1)
        band = cell.rect.adjusted(1, 0, -1, 0);
    for (const QString& line : lines) {
        put(fitText(line, rule, band.size()), band, {std::nullopt, Ink::Text, true});
        band.translate(0, pitch);
    }
}

void PageBuilder::fillValue(const PlacedCell& cell, QList<Overflow>* overflows)
{
    if (cell.cell.role != Role::Value || !cell.cell.field)
        return;
    const MemoField field = *cell.cell.field;
    if (field == MemoField::SessionTime) {
        fillDate(cell.rect, overflows);
        return;
    }
    const QRectF room = cell.rect.adjusted(PaddingMm, 0.3, -PaddingMm, -0.3);
    const QString text = valueOf(m_values, field);
    const FittedText fitted = fitText(text, ruleOf(cell.cell.style), room.size());
    if (!fitted.complete && overflows != nullptr)
        overflows->append({paperLabel(field), text, field, false});
    // A text that stands elsewhere in full is counted there.
    const bool counts = overflows != nullptr && fitted.complete;
    put(fitted, room, {counts ? std::optional(field) : std::nullopt, Ink::Text, false});
}

void PageBuilder::fillDate(const QRectF& rect, QList<Overflow>* overflows)
{
    TypedSessionTime time = m_values.blank ? TypedSessionTime() : m_values.content.time;
    bool complete = true;
    for (const sheet::PlacedDateItem& placed : sheet::placeDate(rect, sheet::PaperDateMetrics)) {
        const bool era = placed.item.part == sheet::DatePart::Era;
        const QString text = placed.item.part ? sheet::datePart(time, *placed.item.part) : placed.item.unit;
        const FittedText fitted = fitText(text, {10.5, 6, 5}, placed.rect.size());
        complete = complete && fitted.complete;
        put(fitted, placed.rect, {std::nullopt, Ink::Text, placed.item.part && !era});
    }
    if (!complete && overflows != nullptr)
        overflows->append({paperLabel(MemoField::SessionTime), time.text(), MemoField::SessionTime, false});
}

void PageBuilder::fillRemark(const PlacedCell& cell, QList<Overflow>* overflows)
{
    if (cell.cell.role != Role::Remark)
        return;
    const QRectF room = cell.rect.adjusted(PaddingMm, PaddingMm, -PaddingMm, -PaddingMm);
    FittedText fitted = fitText(m_values.remark, ruleOf(cell.cell.style), room.size());
    if (!fitted.complete && overflows != nullptr)
        overflows->append({u"所見・差戻し理由"_s, m_values.remark, MemoField::SessionTime, true});
    const QRectF top(room.topLeft(), QSizeF(room.width(), fitted.pitchMm * static_cast<qreal>(fitted.lines.size())));
    put(fitted, top, {});
}

void PageBuilder::put(const FittedText& text, const QRectF& rect, const Placed& how)
{
    const qreal height = text.pitchMm * static_cast<qreal>(text.lines.size());
    qreal middle = rect.center().y() - height / 2 + text.pitchMm / 2;
    for (const TextLine& line : text.lines) {
        const qreal x =
            how.centred ? rect.center().x() - widthMm(line.text, text.dots) / 2 : rect.left() + line.indentMm;
        PageText& placed = putLine(line.text, {x, middle}, text.dots, how.ink);
        placed.field = how.field;
        placed.source = line.source;
        middle += text.pitchMm;
    }
}

PageText& PageBuilder::putLine(const QString& text, QPointF leftMiddle, int dots, Ink ink)
{
    PageText placed;
    placed.text = text;
    placed.dots = dots;
    placed.ink = ink;
    placed.baseline = leftMiddle + QPointF(0, baselineShift() * dots / DotsPerMm);
    QList<PageText>& texts = m_texts[m_cell];
    texts.append(placed);
    return texts.last();
}

const PlacedCell* PageBuilder::cellNamed(QStringView name) const
{
    for (const PlacedCell& cell : m_page.cells) {
        if (cell.cell.name == name)
            return &cell;
    }
    return nullptr;
}

void PageBuilder::fillText(QStringView cellName, RunningText& text)
{
    const PlacedCell* cell = cellNamed(cellName);
    if (cell == nullptr)
        return;
    const qreal pitch = sheet::metricsOf(TextStyle::Long).pitchMm;
    const qsizetype end = text.taken + std::min(text.left(), linesIn(cell->rect.height()));
    qreal middle = cell->rect.top() + PaddingMm + pitch / 2;
    m_cell = cell->cell.name;
    for (qsizetype i = text.taken; i < end; ++i) {
        const TextLine& line = text.lines.at(i);
        const QPointF leftMiddle(cell->rect.left() + PaddingMm + line.indentMm, middle);
        PageText& placed = putLine(line.text, leftMiddle, longTextDots(), Ink::Text);
        placed.field = text.fields.isEmpty() ? text.field : text.fields.at(i);
        placed.source = line.source;
        middle += pitch;
    }
    text.taken = end;
}

void PageBuilder::fillNote(QStringView cellName, const QString& note)
{
    const PlacedCell* cell = cellNamed(cellName);
    if (cell == nullptr)
        return;
    m_cell = cell->cell.name;
    putLine(note, cell->rect.topLeft() + QPointF(PaddingMm, PaddingMm + 2.5), dotsOfPoints(8.5), Ink::Note);
}

void PageBuilder::fillFoot(int number, int count)
{
    constexpr qreal FootMiddle = 278.6; // 8 pt below y 277
    const int dots = dotsOfPoints(8);
    m_page.number = number;
    m_page.count = count;
    m_cell.clear();
    putLine(u"東京都よろず支援拠点"_s, {sheet::PaperArea.left(), FootMiddle}, dots, Ink::Note);
    if (m_values.blank)
        return;
    QString right = u"%1 / %2"_s.arg(number).arg(count);
    if (!m_values.number.isEmpty())
        right = m_values.number + u'\u3000' + right;
    putLine(right, {sheet::PaperArea.right() - widthMm(right, dots), FootMiddle}, dots, Ink::Note);
    const bool draft = m_values.status == MemoStatus::Draft;
    if (!draft && m_values.status != MemoStatus::Returned)
        return;
    const QString mark = draft ? u"下書き"_s : u"差戻し"_s;
    const int markDots = dotsOfPoints(10.5);
    putLine(mark, {sheet::PaperArea.right() - widthMm(mark, markDots), m_page.titleRect.center().y()}, markDots,
            Ink::Faint);
}

qsizetype PageBuilder::linesIn(qreal cellHeightMm)
{
    const qreal inner = cellHeightMm - 2 * PaddingMm;
    return static_cast<qsizetype>(inner / sheet::metricsOf(TextStyle::Long).pitchMm + Epsilon);
}

qreal PageBuilder::heightOf(qsizetype lines)
{
    return 2 * PaddingMm + static_cast<qreal>(lines) * sheet::metricsOf(TextStyle::Long).pitchMm;
}

int PageBuilder::longTextDots()
{
    return dotsOfPoints(sheet::metricsOf(TextStyle::Long).points);
}

// The order of reading is that of the list, but a long text follows its head at once.
Page PageBuilder::takePage()
{
    m_page.texts.clear();
    for (const PlacedCell& cell : std::as_const(m_page.cells)) {
        m_page.texts += m_texts.take(cell.cell.name);
        if (cell.cell.role == Role::Head)
            m_page.texts += m_texts.take(cell.cell.name.chopped(1) + u'v');
    }
    m_page.texts += m_texts.take(QString());
    return std::move(m_page);
}

} // namespace yorozu::ui
