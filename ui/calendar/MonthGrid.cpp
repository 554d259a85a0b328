// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/MonthGrid.h"

#include "ui/calendar/HolidayName.h"
#include "ui/theme/Painting.h"
#include "ui/theme/SpokenRole.h"
#include "ui/theme/ThemeManager.h"
#include "ui/today/DateText.h"

#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace yorozu::ui {

namespace {

constexpr int DaysOfWeek = 7;
constexpr int LongestBar = 20;
constexpr int ShortestBar = 3;
constexpr int HolidayMark = 8; // pixels of 祝
constexpr qreal OtherMonth = 0.45;

} // namespace

MonthGrid::MonthGrid(ThemeManager& themes, const japanese::Holidays& holidays, QWidget* parent)
    : QWidget(parent)
    , m_themes(themes)
    , m_holidays(holidays)
{
    setObjectName(u"monthGrid"_s);
    setFocusPolicy(Qt::StrongFocus);
    setProperty("focusRing", true);
    setSpokenRole(this, QAccessible::Table);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&themes, &ThemeManager::changed, this, qOverload<>(&QWidget::update));
}

int MonthGrid::rows() const
{
    const int before = m_month.dayOfWeek() % DaysOfWeek; // the week begins with Sunday
    return (before + m_month.daysInMonth() + DaysOfWeek - 1) / DaysOfWeek;
}

QSize MonthGrid::sizeHint() const
{
    return {DaysOfWeek * CellWidth, HeadHeight + (m_month.isValid() ? rows() : 5) * CellHeight};
}

QDate MonthGrid::firstShown() const
{
    return m_month.addDays(-(m_month.dayOfWeek() % DaysOfWeek));
}

QDate MonthGrid::lastShown() const
{
    return firstShown().addDays(rows() * DaysOfWeek - 1);
}

void MonthGrid::setMonth(QDate day)
{
    const QDate first(day.year(), day.month(), 1);
    if (first == m_month)
        return;
    m_month = first;
    updateGeometry();
    update();
}

void MonthGrid::setDay(QDate day)
{
    m_day = day;
    speak();
    update();
}

void MonthGrid::setToday(QDate today)
{
    m_today = today;
    update();
}

void MonthGrid::setCounts(const QHash<QDate, int>& counts)
{
    m_counts = counts;
    m_most = 1;
    for (const int count : counts)
        m_most = std::max(m_most, count);
    speak();
    update();
}

// A screen reader hears the chosen day with its number of sessions.
void MonthGrid::speak()
{
    if (!m_day.isValid())
        return;
    const auto holiday = m_holidays.on(m_day);
    QStringList words{DateText::full(m_day)};
    if (holiday)
        words.append(shownHoliday(holiday->name));
    words.append(tr("%n session(s)", "", m_counts.value(m_day)));
    setAccessibleName(words.join(tr(", ")));
}

void MonthGrid::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        speak();
        update();
    }
}

void MonthGrid::paintEvent(QPaintEvent*)
{
    if (!m_month.isValid())
        return;
    const Theme& theme = m_themes.theme();
    const QLocale locale;
    QPainter painter(this);
    painter.setFont(m_themes.font(Type::note));
    for (int at = 0; at < DaysOfWeek; ++at) {
        const int weekday = at == 0 ? Qt::Sunday : at;
        QString name = locale.dayName(weekday, QLocale::ShortFormat);
        if (locale.language() == QLocale::English)
            name.truncate(2);
        painter.setPen(weekday == Qt::Sunday ? theme.sun : weekday == Qt::Saturday ? theme.sat : theme.text3);
        painter.drawText(QRect(at * CellWidth, 0, CellWidth, HeadHeight), Qt::AlignCenter, name);
    }
    const QDate first = firstShown();
    for (int at = 0; at < rows() * DaysOfWeek; ++at) {
        const QRect cell(at % DaysOfWeek * CellWidth, HeadHeight + at / DaysOfWeek * CellHeight, CellWidth, CellHeight);
        paintDay(painter, cell, first.addDays(at));
    }
}

void MonthGrid::paintDay(QPainter& painter, const QRect& cell, QDate day) const
{
    const Theme& theme = m_themes.theme();
    const bool chosen = day == m_day;
    const bool other = day.month() != m_month.month();
    const bool holiday = m_holidays.on(day).has_value();
    QColor color = holiday || day.dayOfWeek() == Qt::Sunday ? theme.sun
                   : day.dayOfWeek() == Qt::Saturday        ? theme.sat
                                                            : theme.text;
    if (chosen)
        color = theme.onAccent;
    painter.save();
    if (other && !chosen)
        painter.setOpacity(OtherMonth);
    if (chosen)
        drawBox(painter, cell, Radius::input, theme.accent, theme.accent);
    else if (day == m_today)
        drawBox(painter, cell, Radius::input, theme.canvas, theme.accent);
    painter.setFont(m_themes.font(chosen ? Type::table.bold() : Type::table));
    painter.setPen(color);
    painter.drawText(cell.adjusted(0, 1, 0, -7), Qt::AlignCenter, QString::number(day.day()));
    if (const int count = other ? 0 : m_counts.value(day); count > 0) {
        const int width = std::max(ShortestBar, count * LongestBar / m_most);
        const QRect bar(cell.center().x() - width / 2, cell.bottom() - 4, width, 2);
        painter.fillRect(bar, chosen ? theme.onAccent : theme.accentLine);
    }
    if (holiday && !chosen && !other) {
        if (QLocale().language() == QLocale::Japanese) {
            QFont mark = m_themes.font(Type::micro);
            mark.setPixelSize(HolidayMark);
            painter.setFont(mark);
            painter.drawText(cell.adjusted(0, 0, -1, 0), Qt::AlignRight | Qt::AlignTop, u"祝"_s);
        } else {
            painter.setRenderHint(QPainter::Antialiasing);
            painter.setPen(Qt::NoPen);
            painter.setBrush(theme.sun);
            painter.drawEllipse(QRect(cell.right() - 7, cell.top() + 3, 4, 4));
        }
    }
    painter.restore();
}

void MonthGrid::mousePressEvent(QMouseEvent* event)
{
    const QPoint at = event->pos() - QPoint(0, HeadHeight);
    if (at.y() < 0 || at.x() < 0 || at.x() >= DaysOfWeek * CellWidth || at.y() >= rows() * CellHeight)
        return;
    Q_EMIT dayChosen(firstShown().addDays(at.y() / CellHeight * DaysOfWeek + at.x() / CellWidth));
}

void MonthGrid::step(QDate to)
{
    Q_EMIT monthWanted(to);
    Q_EMIT dayChosen(to);
}

void MonthGrid::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Left:
        step(m_day.addDays(-1));
        break;
    case Qt::Key_Right:
        step(m_day.addDays(1));
        break;
    case Qt::Key_Up:
        step(m_day.addDays(-DaysOfWeek));
        break;
    case Qt::Key_Down:
        step(m_day.addDays(DaysOfWeek));
        break;
    case Qt::Key_PageUp:
        step(m_day.addMonths(-1));
        break;
    case Qt::Key_PageDown:
        step(m_day.addMonths(1));
        break;
    default:
        QWidget::keyPressEvent(event);
    }
}

} // namespace yorozu::ui
