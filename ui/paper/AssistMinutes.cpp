// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/AssistMinutes.h"

#include "core/japanese/EraDate.h"
#include "ui/paper/PaperFont.h"
#include "ui/paper/PaperLine.h"
#include "ui/paper/PaperStyle.h"
#include "ui/paper/TextFlow.h"

#include <QLocale>
#include <QPainter>
#include <QPen>

using namespace Qt::StringLiterals;

namespace yorozu::ui {

namespace {

constexpr qreal Left = 18; // millimetres, as everything here
constexpr qreal Right = 192;
constexpr qreal TextLeft = 50;
constexpr qreal Top = 18;
constexpr qreal Bottom = 276;
constexpr qreal FootMiddle = 285;
constexpr qreal RuleMm = 0.2;
constexpr qreal TextPoints = 10;
constexpr qreal TextPitch = 5.2;
constexpr qreal HeadingPoints = 12;
constexpr qreal HeadingPitch = 9;
constexpr qreal TitlePoints = 16;
constexpr qreal TitlePitch = 12;

QString dayText(QDate day)
{
    const QLocale locale;
    return locale.language() == QLocale::Japanese
               ? u"%1（%2）"_s.arg(japanese::formatEra(day), locale.toString(day, u"ddd"_s))
               : locale.toString(day, u"ddd d MMM yyyy"_s);
}

QString clock(UtcSeconds moment)
{
    return tokyoTime(moment).toString(u"H:mm"_s);
}

} // namespace

AssistMinutes::AssistMinutes(const Activity& conference, const QString& printedBy, UtcSeconds printedAt)
    : m_day(conference.day.toString(u"yyyyMMdd"_s))
{
    //: %1 a day and a time, %2 a person
    m_foot =
        tr("Printed %1, %2").arg(tokyoDate(printedAt).toString(u"yyyy/M/d"_s) + u' ' + clock(printedAt), printedBy);
    addHead(conference);
    addParties(conference);
    int number = 0;
    for (const AssistCase& one : conference.cases)
        addCase(one, ++number);
    addRest(conference);
    paginate();
}

QString AssistMinutes::title() const
{
    //: the name of a file; %1 a day: 20240828
    return tr("Assist conference minutes %1").arg(m_day);
}

void AssistMinutes::addText(Block& block, const QString& caption, const QString& text, bool bold)
{
    if (text.trimmed().isEmpty())
        return;
    const QList<TextLine> lines = flowText(text.trimmed(), dotsOfPoints(TextPoints), Right - TextLeft);
    for (qsizetype at = 0; at < lines.size(); ++at)
        block.append({at == 0 ? caption : QString(), lines.at(at).text, TextPoints, TextPitch, bold});
}

void AssistMinutes::addHead(const Activity& conference)
{
    Block block;
    block.append({{}, tr("Minutes of the Assist conference"), TitlePoints, TitlePitch, true});
    QString when = dayText(conference.day);
    if (conference.start && conference.end)
        when += u"　%1–%2"_s.arg(clock(*conference.start), clock(*conference.end));
    addText(block, tr("Held on"), when);
    addText(block, tr("Place"), conference.place);
    addText(block, tr("Theme"), conference.theme);
    m_blocks.append(block);
}

void AssistMinutes::addParties(const Activity& conference)
{
    Block block;
    block.append({{}, tr("Those who were there"), HeadingPoints, HeadingPitch, true, true});
    for (const AgencyRole role :
         {AgencyRole::Bank, AgencyRole::Party, AgencyRole::Partner, AgencyRole::Host, AgencyRole::Guest}) {
        QStringList names;
        for (const ActivityAgency& one : conference.agencies) {
            if (one.role == role)
                names.append(one.people ? tr("%1 (%n person(s))", nullptr, *one.people).arg(one.name) : one.name);
        }
        addText(block, label(role), names.join(u"、"_s));
    }
    QStringList staff;
    for (const ActivityStaff& one : conference.staff)
        staff.append(one.name);
    addText(block, tr("Those of us"), staff.join(u"、"_s));
    m_blocks.append(block);
}

void AssistMinutes::addCase(const AssistCase& one, int number)
{
    Block block;
    block.append({{}, tr("Case %1: %2").arg(number).arg(one.name), HeadingPoints, HeadingPitch, true, true});
    addText(block, tr("Support plan"), one.plan);
    addText(block, tr("First step"), one.firstStep, true);
    addText(block, tr("By whom"), one.ownerName);
    addText(block, tr("Until when"), one.deadline.isValid() ? dayText(one.deadline) : QString());
    addText(block, tr("Done on"), one.doneOn.isValid() ? dayText(one.doneOn) : QString());
    addText(block, tr("What came of it"), one.result);
    m_blocks.append(block);
}

void AssistMinutes::addRest(const Activity& conference)
{
    if (conference.outcome.trimmed().isEmpty() && conference.next.step.trimmed().isEmpty())
        return;
    Block block;
    block.append({{}, tr("Altogether"), HeadingPoints, HeadingPitch, true, true});
    addText(block, tr("What was settled"), conference.outcome);
    QStringList next{conference.next.step, conference.next.whoName,
                     conference.next.until.isValid() ? tr("until %1").arg(dayText(conference.next.until)) : QString()};
    next.removeAll(QString());
    addText(block, tr("Next step"), next.join(u"　"_s));
    m_blocks.append(block);
}

// A block that is longer than a page goes on on the next one, line by line.
void AssistMinutes::paginate()
{
    qreal y = Top;
    m_pages.append(QList<Line>());
    const auto turn = [this, &y] {
        m_pages.append(QList<Line>());
        y = Top;
    };
    for (const Block& block : std::as_const(m_blocks)) {
        qreal height = 0;
        for (const Line& line : block)
            height += line.height;
        if (y + height > Bottom && Top + height <= Bottom && y > Top)
            turn();
        for (const Line& line : block) {
            if (y + line.height > Bottom)
                turn();
            m_pages.last().append(line);
            y += line.height;
        }
    }
}

void AssistMinutes::paint(QPainter& painter, int page, qreal unitsPerMm, PdfTextLayer* layer) const
{
    const PaperStyle style = PaperStyle::print();
    painter.save();
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.scale(unitsPerMm / DotsPerMm, unitsPerMm / DotsPerMm);
    const auto write = [&](qreal left, qreal right, qreal middle, const QString& text, qreal points, bool bold,
                           const QColor& color) {
        const int dots = dotsOfPoints(points);
        const QString shown = paperElided(text, dots, (right - left) * DotsPerMm);
        drawPaperLine(painter, {left * DotsPerMm, middle * DotsPerMm}, {shown, dots, color, bold}, layer);
    };
    qreal y = Top;
    for (const Line& line : m_pages.at(page)) {
        const qreal middle = y + line.height / 2;
        if (line.ruled) {
            painter.setPen(QPen(style.line, RuleMm * DotsPerMm, Qt::SolidLine, Qt::FlatCap));
            painter.drawLine(QPointF(Left, y + 1) * DotsPerMm, QPointF(Right, y + 1) * DotsPerMm);
        }
        const bool heading = line.points > TextPoints;
        if (!line.caption.isEmpty())
            write(Left, TextLeft - 1, middle, line.caption, TextPoints - 1, false, style.note);
        write(heading ? Left : TextLeft, Right, middle + (line.ruled ? 0.8 : 0), line.text, line.points, line.bold,
              style.ink);
        y += line.height;
    }
    write(Left, 150, FootMiddle, m_foot, 8, false, style.note);
    write(178, Right, FootMiddle, u"%1 / %2"_s.arg(page + 1).arg(pageCount()), 8, false, style.note);
    painter.restore();
}

} // namespace yorozu::ui
