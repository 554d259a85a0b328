// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/CaseBookPaper.h"

#include "core/domain/ReportTexts.h"
#include "core/japanese/EraDate.h"
#include "ui/paper/PaperFont.h"
#include "ui/paper/PaperLine.h"
#include "ui/paper/PaperStyle.h"
#include "ui/paper/TextFlow.h"

#include <algorithm>
#include <QPainter>
#include <QPen>

using namespace Qt::StringLiterals;

namespace yorozu::ui {

namespace {

constexpr qreal Left = 20;
constexpr qreal Right = 190;
constexpr qreal TitleMiddle = 22;
constexpr qreal NoteMiddle = 30;
constexpr qreal FirstTop = 38; // of the first page, below its title
constexpr qreal NextTop = 24;
constexpr qreal Bottom = 276;
constexpr qreal HeadMiddle = 15; // of the further pages
constexpr qreal FootMiddle = 285;
constexpr qreal Indent = 4;
constexpr qreal LineMm = 0.35;

constexpr qreal BookPoints = 16;
constexpr qreal TitlePoints = 12;
constexpr qreal HeadingPoints = 9.5;
constexpr qreal TextPoints = 10;
constexpr qreal NotePoints = 8;
constexpr qreal TitlePitch = 7;
constexpr qreal HeadingPitch = 6;
constexpr qreal TextPitch = 5.4;

// 支援事例集 hides who it is; readers are told so.
const QString Note = u"事業者と相談者が分からないように、名称などを言い換えています。"_s;

void drawText(QPainter& painter, PdfTextLayer* layer, QPointF leftMiddle, const QString& text, int dots, bool bold,
              bool faint)
{
    const PaperStyle style = PaperStyle::print();
    drawPaperLine(painter, leftMiddle * DotsPerMm, {text, dots, faint ? style.note : style.ink, bold, false}, layer);
}

void drawRightText(QPainter& painter, PdfTextLayer* layer, qreal middle, const QString& text)
{
    const int dots = dotsOfPoints(NotePoints);
    drawText(painter, layer, {Right - paperWidth(text, dots) / DotsPerMm, middle}, text, dots, false, true);
}

} // namespace

CaseBookPaper::CaseBookPaper(const CaseBook& book)
    : m_madeOn(book.madeOn)
    , m_studies(book.pages.size())
{
    for (const StudyPage& study : book.pages)
        addStudy(study);
    place();
}

void CaseBookPaper::addText(const QString& text, qreal points, qreal pitch, Line look)
{
    look.dots = dotsOfPoints(points);
    look.height = pitch;
    const qreal left = look.left;
    const QList<TextLine> lines = flowText(text, look.dots, Right - left);
    for (qsizetype at = 0; at < lines.size(); ++at) {
        look.text = lines.at(at).text;
        look.left = left + lines.at(at).indentMm;
        m_lines.append(look);
        look.gapBefore = 0;
    }
}

void CaseBookPaper::addStudy(const StudyPage& study)
{
    const qsizetype first = m_lines.size();
    addText(u"事例%1　%2"_s.arg(study.number).arg(study.texts.title), TitlePoints, TitlePitch,
            {.left = Left, .gapBefore = study.number > 1 ? 9.0 : 0.0, .bold = true, .staysWithNext = true});
    if (m_lines.size() > first)
        m_lines.last().ruled = true;
    QStringList about{u"%1年度"_s.arg(study.fiscalYear)};
    for (const QString& word : {study.course, study.texts.profile}) {
        if (!word.isEmpty())
            about.append(word);
    }
    addText(about.join(u"　"_s), HeadingPoints, HeadingPitch,
            {.left = Left, .gapBefore = 1, .faint = true, .staysWithNext = true});
    for (const StudyField field : {StudyField::Consultation, StudyField::Advice, StudyField::Outcome}) {
        const QString text = study.texts.text(field).trimmed();
        if (text.isEmpty())
            continue;
        addText(u"■ "_s + bookLabel(field), HeadingPoints, HeadingPitch,
                {.left = Left, .gapBefore = 1.5, .bold = true, .staysWithNext = true});
        addText(text, TextPoints, TextPitch, {.left = Left + Indent});
    }
}

// What stays together goes to the next page together, unless it is longer than one.
void CaseBookPaper::place()
{
    QList<Line> page;
    qreal top = FirstTop;
    qreal pageTop = FirstTop;
    for (qsizetype at = 0; at < m_lines.size();) {
        qsizetype end = at + 1;
        while (end < m_lines.size() && m_lines.at(end - 1).staysWithNext)
            ++end;
        qreal needed = 0;
        for (qsizetype i = at; i < end; ++i)
            needed += m_lines.at(i).gapBefore + m_lines.at(i).height;
        if (top + needed > Bottom && !page.isEmpty()) {
            m_pages.append(page);
            page.clear();
            top = pageTop = NextTop;
        }
        for (; at < end; ++at) {
            Line line = m_lines.at(at);
            if (top > pageTop)
                top += line.gapBefore;
            line.middle = top + line.height / 2;
            top += line.height;
            page.append(line);
        }
    }
    m_pages.append(page);
    m_lines.clear();
}

QString CaseBookPaper::title() const
{
    return u"支援事例集 %1"_s.arg(m_madeOn.toString(u"yyyyMMdd"_s));
}

int CaseBookPaper::pageCount() const
{
    return static_cast<int>(m_pages.size());
}

void CaseBookPaper::paint(QPainter& painter, int page, qreal unitsPerMm, PdfTextLayer* layer) const
{
    painter.save();
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.scale(unitsPerMm / DotsPerMm, unitsPerMm / DotsPerMm);
    const int small = dotsOfPoints(NotePoints);
    if (page == 0) {
        drawText(painter, layer, {Left, TitleMiddle}, u"支援事例集"_s, dotsOfPoints(BookPoints), true, false);
        drawRightText(painter, layer, TitleMiddle, u"%1　%2件"_s.arg(japanese::formatEra(m_madeOn)).arg(m_studies));
        drawText(painter, layer, {Left, NoteMiddle}, m_studies > 0 ? Note : u"承認された事例はありません。"_s, small,
                 false, true);
    } else {
        drawText(painter, layer, {Left, HeadMiddle}, u"支援事例集"_s, small, false, true);
    }
    for (const Line& line : m_pages.at(page)) {
        drawText(painter, layer, {line.left, line.middle}, line.text, line.dots, line.bold, line.faint);
        if (line.ruled) {
            const qreal y = line.middle + line.height / 2;
            painter.setPen(QPen(PaperStyle::print().line, LineMm * DotsPerMm, Qt::SolidLine, Qt::FlatCap));
            painter.drawLine(QPointF(Left, y) * DotsPerMm, QPointF(Right, y) * DotsPerMm);
        }
    }
    drawText(painter, layer, {Left, FootMiddle}, centreLabel(), small, false, true);
    drawRightText(painter, layer, FootMiddle, u"%1 / %2"_s.arg(page + 1).arg(pageCount()));
    painter.restore();
}

} // namespace yorozu::ui
