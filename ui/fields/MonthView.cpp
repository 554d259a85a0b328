// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fields/MonthView.h"

#include "ui/theme/ThemeManager.h"

#include <QLocale>
#include <QPainter>
#include <QTextCharFormat>

namespace yorozu::ui {

using namespace Qt::StringLiterals;

MonthView::MonthView(ThemeManager& themes, const japanese::Holidays& holidays, QWidget* parent)
    : QCalendarWidget(parent)
    , m_themes(themes)
    , m_holidays(holidays)
{
    setObjectName(u"days"_s);
    setAccessibleName(tr("Days of the month"));
    setNavigationBarVisible(false);
    setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    setHorizontalHeaderFormat(QCalendarWidget::SingleLetterDayNames);
    setFirstDayOfWeek(Qt::Sunday);
    setDateEditEnabled(false);
    // The eras begin here.
    setDateRange(QDate(1868, 1, 25), QDate(2200, 12, 31));
    applyTheme();
}

void MonthView::setToday(QDate today)
{
    m_today = today;
    updateCells();
}

void MonthView::applyTheme()
{
    const Theme& theme = m_themes.theme();
    QTextCharFormat head;
    head.setForeground(theme.text3);
    head.setBackground(theme.raised);
    head.setFont(m_themes.font(Type::note));
    setHeaderTextFormat(head);
    for (const Qt::DayOfWeek day :
         {Qt::Monday, Qt::Tuesday, Qt::Wednesday, Qt::Thursday, Qt::Friday, Qt::Saturday, Qt::Sunday}) {
        QTextCharFormat format;
        format.setForeground(day == Qt::Sunday ? theme.sun : day == Qt::Saturday ? theme.sat : theme.text);
        setWeekdayTextFormat(day, format);
    }
    updateCells();
}

void MonthView::paintCell(QPainter* painter, const QRect& rect, QDate date) const
{
    const Theme& theme = m_themes.theme();
    const bool chosen = date == selectedDate();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->fillRect(rect, theme.raised);
    const QRectF box = QRectF(rect).adjusted(1.5, 1.5, -1.5, -1.5);
    if (chosen || date == m_today) {
        painter->setPen(chosen ? QPen(Qt::NoPen) : QPen(theme.accent));
        painter->setBrush(chosen ? QBrush(theme.accent) : QBrush(Qt::NoBrush));
        painter->drawRoundedRect(box, Radius::input, Radius::input);
    }
    QColor color = theme.text;
    if (chosen)
        color = theme.onAccent;
    else if (date.month() != monthShown())
        color = theme.text3;
    else if (m_holidays.on(date) || date.dayOfWeek() == Qt::Sunday)
        color = theme.sun;
    else if (date.dayOfWeek() == Qt::Saturday)
        color = theme.sat;
    painter->setPen(color);
    painter->setFont(m_themes.font(Type::table));
    painter->drawText(rect, Qt::AlignCenter, QString::number(date.day()));
    painter->restore();
}

} // namespace yorozu::ui
