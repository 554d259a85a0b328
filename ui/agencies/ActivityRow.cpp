// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agencies/ActivityRow.h"

#include "ui/agencies/ActivityText.h"
#include "ui/records/ActivityGroup.h"
#include "ui/records/KindChip.h"
#include "ui/theme/Painting.h"
#include "ui/theme/ThemeManager.h"
#include "ui/today/DateText.h"

#include <QKeyEvent>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace yorozu::ui {

namespace {

constexpr int DateWidth = 64;
constexpr int ThreadWidth = 24;
constexpr int SquareSize = 11;
constexpr int RowHeight = 52;
constexpr int RoomBelow = 10;
constexpr int ChipHeight = 20;

} // namespace

ActivityRow::ActivityRow(ThemeManager& themes, const Activity& activity, Id<Agency> here, QDate today, QWidget* parent)
    : QAbstractButton(parent)
    , m_themes(themes)
    , m_activity(activity)
    , m_today(today)
    , m_title(ActivityText::title(activity))
    , m_facts(ActivityText::facts(activity, here))
    , m_result(ActivityText::result(activity))
{
    QStringList words{DateText::day(activity.day),        label(activity.kind), m_title, m_facts, m_result,
                      ActivityText::mark(activity, today)};
    words.removeAll(QString());
    setObjectName(u"activity_%1"_s.arg(activity.id.number()));
    setAccessibleName(words.join(u", "_s));
    setToolTip(QStringList{m_title, m_facts, activity.outcome}.join(u'\n').trimmed());
    setFocusPolicy(Qt::StrongFocus);
    setProperty("focusRing", true);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&themes, &ThemeManager::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void ActivityRow::setLast(bool last)
{
    m_last = last;
    update();
}

void ActivityRow::setChosen(bool chosen)
{
    m_chosen = chosen;
    update();
}

int ActivityRow::lineHeight() const
{
    return std::max(Type::table.lineHeight, QFontMetrics(m_themes.font(Type::table)).lineSpacing());
}

QSize ActivityRow::sizeHint() const
{
    const int lines = 1 + !m_facts.isEmpty() + !m_result.isEmpty();
    return {400, std::max(RowHeight, lines * lineHeight() + 4 + RoomBelow)};
}

void ActivityRow::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

QString ActivityRow::belowDate() const
{
    if (m_activity.day == m_today)
        return tr("today");
    if (m_activity.lastDay.isValid() && m_activity.lastDay != m_activity.day)
        return u'–' + m_activity.lastDay.toString(u"MM/dd"_s);
    return QLocale().dayName(m_activity.day.dayOfWeek(), QLocale::ShortFormat);
}

void ActivityRow::paintDate(QPainter& painter) const
{
    const Theme& theme = m_themes.theme();
    const QDate day = m_activity.day;
    const QString head = day.year() == m_today.year() ? day.toString(u"MM/dd"_s) : day.toString(u"yy/MM/dd"_s);
    const QRect room(0, 2, DateWidth - Space::s1, lineHeight());
    painter.setFont(m_themes.font(Type::table.bold()));
    painter.setPen(theme.text);
    painter.drawText(room, Qt::AlignRight | Qt::AlignVCenter, head);
    painter.setFont(m_themes.font(Type::note));
    painter.setPen(theme.text3);
    painter.drawText(room.translated(0, lineHeight()), Qt::AlignRight | Qt::AlignVCenter, belowDate());
}

void ActivityRow::paintThread(QPainter& painter) const
{
    const Theme& theme = m_themes.theme();
    const int middle = DateWidth + ThreadWidth / 2;
    painter.setPen(theme.lineStrong);
    painter.drawLine(middle, 0, middle, m_last ? lineHeight() : height());
    const QRectF square(middle - SquareSize / 2.0, 2 + (lineHeight() - SquareSize) / 2.0, SquareSize, SquareSize);
    const QColor color = colorsOf(theme, m_activity.kind).solid;
    // What is still planned is an empty square: not by its colour alone.
    const bool done = m_activity.counts() || m_activity.status == ActivityStatus::Held;
    drawBox(painter, square, 3, done ? color : theme.canvas, color, done ? 1 : 2);
}

int ActivityRow::paintChip(QPainter& painter, int left) const
{
    const QRect room(left, 1, width() - left, height());
    return drawKindChip(painter, m_themes, room, m_activity.kind).right() + Space::s2;
}

int ActivityRow::paintMark(QPainter& painter) const
{
    const Theme& theme = m_themes.theme();
    const QString text = ActivityText::mark(m_activity, m_today);
    if (text.isEmpty())
        return width();
    const bool late = ActivityText::isLate(m_activity, m_today);
    const bool planned = m_activity.status == ActivityStatus::Planned;
    painter.setFont(m_themes.font(Type::note));
    const int high = std::max(ChipHeight, painter.fontMetrics().height() + 2);
    const int wide = painter.fontMetrics().horizontalAdvance(text) + 18;
    const QRect pill(width() - wide - 1, 1, wide, high);
    drawBox(painter, pill, high / 2.0,
            late      ? theme.amberSoft
            : planned ? theme.accentSoft
                      : theme.canvas,
            late      ? theme.amberLine
            : planned ? theme.accentLine
                      : theme.lineStrong);
    painter.setPen(late ? theme.amber : planned ? theme.accent : theme.text2);
    painter.drawText(pill, Qt::AlignCenter, text);
    return pill.left() - Space::s2;
}

void ActivityRow::paintEvent(QPaintEvent*)
{
    const Theme& theme = m_themes.theme();
    QPainter painter(this);
    const int left = DateWidth + ThreadWidth;
    if (m_chosen || underMouse() || isDown())
        painter.fillRect(rect().adjusted(left - 2, 0, 0, -2), m_chosen ? theme.accentSoft : theme.hover);
    paintDate(painter);
    paintThread(painter);
    const int right = paintMark(painter);
    const int from = paintChip(painter, left);
    const bool off = m_activity.status == ActivityStatus::Cancelled;
    QFont bold = m_themes.font(Type::table.bold());
    bold.setStrikeOut(off);
    painter.setFont(bold);
    painter.setPen(off ? theme.text3 : theme.text);
    painter.drawText(QRect(from, 1, right - from, lineHeight() + 2), Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(m_title, Qt::ElideRight, right - from));
    QRect line(left, lineHeight() + 4, width() - left, lineHeight());
    painter.setFont(m_themes.font(Type::table));
    painter.setPen(theme.text2);
    painter.drawText(line, Qt::AlignVCenter, painter.fontMetrics().elidedText(m_facts, Qt::ElideRight, line.width()));
    if (!m_facts.isEmpty())
        line.translate(0, lineHeight());
    painter.setFont(m_themes.font(Type::note));
    painter.setPen(ActivityText::isLoose(m_activity) ? theme.amber : theme.text3);
    painter.drawText(line, Qt::AlignVCenter, painter.fontMetrics().elidedText(m_result, Qt::ElideRight, line.width()));
}

} // namespace yorozu::ui
