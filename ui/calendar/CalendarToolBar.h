// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Booking.h"

#include <QDate>
#include <QSet>
#include <QWidget>

class QAction;
class QLabel;
class QMenu;
class QPushButton;
class QToolButton;

namespace yorozu::ui {

class ElidedLabel;
class ThemeManager;

// Above the calendar: which day, how many sessions, what the colours mean, which of them are shown.
class CalendarToolBar : public QWidget
{
    Q_OBJECT

public:
    explicit CalendarToolBar(ThemeManager& themes, QWidget* parent = nullptr);

    void setDay(QDate day);
    // Of the day; those that are cancelled are not counted.
    void setBookings(const QList<Booking>& bookings);
    // Statuses that are not shown.
    const QSet<BookingStatus>& hidden() const { return m_hidden; }
    bool onlyMine() const;
    QWidget* dateAnchor() const; // below which a day is picked

Q_SIGNALS:
    void todayRequested();
    void stepRequested(int days);
    void dateRequested(); // a click on the date
    void filterChanged();
    void densityChosen(bool dense); // more hours in the same height
    void fileRequested();           // sessions as a calendar file

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void buildFilter();
    void buildMore();
    void retranslate();
    void showCounts();

    ThemeManager& m_themes;
    QPushButton* m_today;
    QToolButton* m_back;
    QToolButton* m_on;
    QPushButton* m_date;
    ElidedLabel* m_counts;
    QWidget* m_legend;
    QPushButton* m_filter;
    QToolButton* m_more;
    QAction* m_file = nullptr;
    QMenu* m_menu;
    QAction* m_mine = nullptr;
    QAction* m_dense = nullptr;
    QList<QAction*> m_statuses;
    QSet<BookingStatus> m_hidden;
    QDate m_day;
    QList<Booking> m_bookings;
};

} // namespace yorozu::ui
