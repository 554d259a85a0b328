// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/PeoplePainter.h"

#include "ui/theme/controls/Avatar.h"
#include "ui/theme/Painting.h"
#include "ui/today/StatusChip.h"

#include <algorithm>
#include <QCoreApplication>
#include <QLocale>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace yorozu::ui {

namespace {

constexpr int HourMinutes = 60;
constexpr int AvatarSize = 24;
constexpr int WellFree = 5 * HourMinutes; // from here on somebody can take more
constexpr int LoadBar = 38;
constexpr int LoadBarHeight = 6;
constexpr int NowWidth = 34;
constexpr int NowHeight = 16;
constexpr int LeastTopic = 34; // narrower than three characters it is left out
constexpr int PaddingLeft = 4; // behind the bar
constexpr int PaddingRight = 4;
constexpr int GlyphGap = 3;

using Face = SheetStyle::Face;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Calendar)
};

} // namespace

QString hoursText(int minutes)
{
    //: hours, as short as can be: 7.5h
    return Text::tr("%1h").arg(QLocale().toString(minutes / double(HourMinutes), 'f', 1));
}

void PeoplePainter::paintHead(QPainter& painter, std::optional<int> now) const
{
    const PeopleMetrics& metrics = m_scene.metrics();
    const Theme& theme = m_style.theme();
    const int bottom = PeopleMetrics::HeadHeight;
    const qreal y = (bottom - m_style.lineHeight(Face::Note)) / 2.0;
    painter.fillRect(0, 0, metrics.width(), bottom, theme.sunken);
    const int left = Space::s3;
    m_style.draw(painter, Face::Note, QPointF(left, y), metrics.timeLeft() - left, Text::tr("Coordinator (skills)"),
                 theme.text2);
    for (int minutes = (metrics.from() + HourMinutes - 1) / HourMinutes * HourMinutes; minutes < metrics.to();
         minutes += HourMinutes) {
        const int x = metrics.x(minutes) + Space::s1;
        m_style.draw(painter, Face::Note, QPointF(x, y), metrics.timeRight() - x, clockText(minutes), theme.text2);
    }
    const int load = metrics.timeRight() + Space::s2;
    m_style.draw(painter, Face::Note, QPointF(load, y), metrics.width() - load, Text::tr("Sessions · free"),
                 theme.text2);
    painter.fillRect(0, bottom - 1, metrics.width(), 1, theme.lineStrong);
    if (now && *now > metrics.from() && *now < metrics.to()) {
        const int x = metrics.x(*now);
        paintBadge(painter, {x - NowWidth / 2, (bottom - NowHeight) / 2, NowWidth, NowHeight}, *now);
    }
}

void PeoplePainter::paintGrid(QPainter& painter, const QRect& dirty, std::optional<int> now) const
{
    const PeopleMetrics& metrics = m_scene.metrics();
    const Theme& theme = m_style.theme();
    painter.fillRect(dirty, theme.canvas);
    paintShades(painter, dirty);
    paintHours(painter, dirty);
    for (int row = 0; row < metrics.rows(); ++row) {
        if (metrics.row(row).intersects(dirty))
            paintRow(painter, row);
    }
    paintGroups(painter, dirty);
    if (now && *now > metrics.from() && *now < metrics.to())
        painter.fillRect(metrics.x(*now) - 1, 0, 2, metrics.height(), theme.red);
}

void PeoplePainter::paintHours(QPainter& painter, const QRect& dirty) const
{
    const PeopleMetrics& metrics = m_scene.metrics();
    const Theme& theme = m_style.theme();
    const int top = std::max(0, dirty.top());
    const int height = std::min(metrics.height(), dirty.bottom() + 1) - top;
    for (int minutes = metrics.from(); minutes <= metrics.to(); minutes += DayScene::SlotMinutes) {
        const bool hour = minutes % HourMinutes == 0 || minutes == metrics.to();
        painter.fillRect(metrics.x(minutes), top, 1, height,
                         hour ? QBrush(theme.line) : QBrush(theme.line, Qt::Dense4Pattern));
    }
}

void PeoplePainter::paintGroups(QPainter& painter, const QRect& dirty) const
{
    const PeopleMetrics& metrics = m_scene.metrics();
    const Theme& theme = m_style.theme();
    const QList<PersonGroup>& groups = m_scene.rows().groups();
    for (int at = 0; at < groups.size(); ++at) {
        const QRect head = metrics.groupHead(at);
        if (!head.intersects(dirty))
            continue;
        painter.fillRect(head, theme.sunken);
        painter.fillRect(head.left(), head.bottom(), head.width(), 1, theme.line);
        const QString& name = groups.at(at).name;
        const int left = Space::s3;
        const qreal y = head.top() + (head.height() - m_style.lineHeight(Face::NoteBold)) / 2.0;
        const int width = m_style.textWidth(Face::NoteBold, name);
        m_style.draw(painter, Face::NoteBold, QPointF(left, y), width, name, theme.text2);
        const int after = left + width + Space::s2;
        m_style.draw(painter, Face::Note, QPointF(after, y), head.right() - after,
                     Text::tr("%n person(s)", "", groups.at(at).count), theme.text3);
    }
}

void PeoplePainter::paintRow(QPainter& painter, int row) const
{
    const PeopleMetrics& metrics = m_scene.metrics();
    const Theme& theme = m_style.theme();
    const QRect line = metrics.row(row);
    painter.fillRect(line.left(), line.bottom(), line.width(), 1, theme.line);
    const PersonRow& person = m_scene.rows().at(row);
    paintName(painter, person, {line.left(), line.top(), metrics.timeLeft(), line.height()});
    if (person.onRoster && person.duty.kind != DutyKind::Off)
        paintLoad(painter, person,
                  {metrics.timeRight(), line.top(), metrics.width() - metrics.timeRight(), line.height()});
}

void PeoplePainter::paintName(QPainter& painter, const PersonRow& person, const QRect& line) const
{
    const Theme& theme = m_style.theme();
    const QRect circle(line.left() + Space::s3, line.top() + (line.height() - AvatarSize) / 2, AvatarSize, AvatarSize);
    drawBox(painter, circle, AvatarSize / 2.0, theme.accentSoft, theme.accentLine);
    const QString initial = initialOf(person.name);
    const int wide = m_style.textWidth(Face::NoteBold, initial);
    const qreal above = (line.height() - m_style.lineHeight(Face::NoteBold)) / 2.0;
    m_style.draw(painter, Face::NoteBold, QPointF(circle.left() + (AvatarSize - wide) / 2.0, line.top() + above),
                 AvatarSize, initial, theme.accent);
    const int left = circle.right() + 1 + 6;
    const int room = line.right() - Space::s2 - left;
    const int name = std::min(room, m_style.textWidth(Face::TableBold, person.name));
    m_style.draw(painter, Face::TableBold,
                 QPointF(left, line.top() + (line.height() - m_style.lineHeight(Face::TableBold)) / 2.0), name,
                 person.name, person.fits ? theme.text : theme.text3);
    const int after = left + name + 6;
    if (line.right() - Space::s2 - after >= LeastTopic)
        m_style.draw(painter, Face::Note,
                     QPointF(after, line.top() + (line.height() - m_style.lineHeight(Face::Note)) / 2.0),
                     line.right() - Space::s2 - after, person.skills, theme.text3);
}

void PeoplePainter::paintLoad(QPainter& painter, const PersonRow& person, const QRect& line) const
{
    const Theme& theme = m_style.theme();
    const rules::Workload& load = person.load;
    const auto middle = [&](Face face) { return line.top() + (line.height() - m_style.lineHeight(face)) / 2.0; };
    const int left = line.left() + Space::s2;
    const QString count = QString::number(load.sessions);
    m_style.draw(painter, Face::TableBold, QPointF(left, middle(Face::TableBold)), line.width(), count, theme.text);
    // As much of the bar as of the hours that could be booked.
    const int whole = std::max(1, load.booked + load.free);
    const QRect bar(left + 20, line.center().y() - LoadBarHeight / 2 + 1, LoadBar, LoadBarHeight);
    drawBox(painter, bar, LoadBarHeight / 2.0, theme.hover, theme.hover);
    const QRect taken(bar.topLeft(), QSize(bar.width() * std::min(load.booked, whole) / whole, LoadBarHeight));
    if (taken.width() > 0)
        drawBox(painter, taken, std::min(LoadBarHeight, taken.width()) / 2.0, theme.heat[3], theme.heat[3]);
    const bool well = load.free >= WellFree;
    const Face face = well ? Face::TableBold : Face::Table;
    const QString hours = hoursText(load.free);
    const int width = m_style.textWidth(face, hours);
    m_style.draw(painter, face, QPointF(line.right() - Space::s3 - width, middle(face)), width, hours,
                 well ? theme.green : theme.text2);
}

void PeoplePainter::paintCard(QPainter& painter, const QRect& rect, const SheetCard& card, bool hit) const
{
    if (card.beside && !hit) {
        paintBeside(painter, rect, card);
        return;
    }
    const Theme& theme = m_style.theme();
    paintFrame(painter, rect, card.booking.status, hit);
    const StatusLook look = statusLook(theme, card.booking.status);
    const QColor color = hit ? theme.text : look.colors.text;
    const int left = rect.left() + Line::statusBar + PaddingLeft;
    const int right = rect.right() + 1 - PaddingRight;
    if (right - left < Size::statusGlyph)
        return;
    painter.drawPixmap(QPointF(left, rect.top() + (rect.height() - Size::statusGlyph) / 2.0),
                       m_style.icon(look.glyph, Size::statusGlyph, color));
    const int words = left + Size::statusGlyph + GlyphGap;
    paintWords(painter, {words, rect.top(), right - words, rect.height()}, card, color);
}

// Whoever takes part beside the lead is taken as well: an outline that says with whom.
void PeoplePainter::paintBeside(QPainter& painter, const QRect& rect, const SheetCard& card) const
{
    const StatusColors colors = statusLook(m_style.theme(), card.booking.status).colors;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colors.bar, 1, Qt::DotLine));
    painter.setBrush(m_style.theme().canvas);
    painter.drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), Radius::input, Radius::input);
    painter.restore();
    //: a bar of somebody who takes part in the session that %1 leads
    const QString with = Text::tr("with %1", "the lead of a session").arg(card.lead);
    const int left = rect.left() + PaddingLeft + 2;
    m_style.draw(painter, Face::Line,
                 QPointF(left, rect.top() + (rect.height() - m_style.lineHeight(Face::Line)) / 2.0),
                 rect.right() - PaddingRight - left, with + u' ' + card.company, m_style.theme().text2);
}

void PeoplePainter::paintWords(QPainter& painter, const QRect& room, const SheetCard& card, const QColor& color) const
{
    const bool gone = card.booking.status == BookingStatus::Cancelled;
    const Face bold = gone ? Face::Struck : Face::Company;
    const Face plain = gone ? Face::Struck : Face::Line;
    const auto middle = [&](Face face) { return room.top() + (room.height() - m_style.lineHeight(face)) / 2.0; };
    const int company = m_style.textWidth(bold, card.company);
    int left = room.width();
    // The place goes before the company is cut off, the topic before the place.
    const int place = m_style.textWidth(plain, card.mark);
    if (!card.mark.isEmpty() && company + Space::s2 + place <= left) {
        m_style.draw(painter, plain, QPointF(room.right() + 1 - place, middle(plain)), place, card.mark, color);
        left -= place + Space::s2;
    }
    m_style.draw(painter, bold, QPointF(room.left(), middle(bold)), std::min(company, left), card.company, color);
    left -= company + Space::s1;
    const int topic = std::min(left, m_style.textWidth(plain, card.topic));
    if (!gone && topic >= std::min(LeastTopic, m_style.textWidth(plain, card.topic)))
        m_style.draw(painter, plain, QPointF(room.left() + company + Space::s1, middle(plain)), topic, card.topic,
                     color);
}

void PeoplePainter::paintBarred(QPainter& painter, const QRect& rect, const QRect& clear, const SheetCard& card) const
{
    const Theme& theme = m_style.theme();
    drawBox(painter, rect, Radius::input, theme.canvas, theme.red);
    if (clear.isNull())
        return;
    const QRect room = clear.adjusted(PaddingLeft + 2, 0, -PaddingRight, 0).intersected(rect);
    if (room.width() >= LeastTopic)
        m_style.draw(painter, Face::Company,
                     QPointF(room.left(), room.top() + (room.height() - m_style.lineHeight(Face::Company)) / 2.0),
                     room.width(), card.company, theme.text);
}

} // namespace yorozu::ui
