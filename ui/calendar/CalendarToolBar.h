// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Booking.h"
#include "ui/calendar/CalendarView.h"

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
class SegmentedControl;
class ThemeManager;

// Above the calendar: which day, how many sessions, what the colours mean, which of them are shown.
class CalendarToolBar : public QWidget
{
    Q_OBJECT

public:
    explicit CalendarToolBar(ThemeManager& themes, QWidget* parent = nullptr);

    // Offers this way of showing days as well.
    void addKind(CalendarKind kind);
    void setKind(CalendarKind kind);
    CalendarKind kind() const { return m_kind; }
    void setDay(QDate day);
    // Of another period than a day: in place of the day and its counts.
    void setPeriod(const QString& heading, const QString& counts);
    // Of the day; those that are cancelled are not counted.
    void setBookings(const QList<Booking>& bookings);
    // Statuses that are not shown.
    const QSet<BookingStatus>& hidden() const { return m_hidden; }
    bool onlyMine() const;
    void setDense(bool dense);
    void setMayBook(bool may);
    // How much is filtered by what other parts have put into the menu.
    void setOtherFilters(int count);
    QWidget* dateAnchor() const; // below which a day is picked
    QMenu& filterMenu() const { return *m_menu; }

Q_SIGNALS:
    void todayRequested();
    void stepRequested(int periods);
    void dateRequested(); // a click on the date
    void kindChosen(yorozu::ui::CalendarKind kind);
    void filterChanged();
    void densityChosen(bool dense); // more hours in the same height
    void printRequested();
    void requestWanted(); // somebody waits for a place
    void fileRequested(); // sessions as a calendar file

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void buildFilter();
    void buildMore();
    void retranslate();
    void retranslateKinds();
    void showHeading();
    void showCounts();
    void showFilter();
    void fitCounts();
    void fitLegend();
    bool isOfDay() const { return m_kind == CalendarKind::Day || m_kind == CalendarKind::People; }

    ThemeManager& m_themes;
    QPushButton* m_today;
    QToolButton* m_back;
    QToolButton* m_on;
    QPushButton* m_date;
    ElidedLabel* m_counts;
    QWidget* m_legend;
    SegmentedControl* m_kinds;
    QList<CalendarKind> m_offered; // the segments
    CalendarKind m_kind = CalendarKind::Day;
    QPushButton* m_filter;
    QToolButton* m_more;
    QAction* m_request = nullptr;
    QAction* m_print = nullptr;
    QAction* m_file = nullptr;
    QMenu* m_menu;
    QAction* m_mine = nullptr;
    QAction* m_dense = nullptr;
    QAction* m_line = nullptr; // above the statuses
    QList<QAction*> m_statuses;
    QSet<BookingStatus> m_hidden;
    int m_otherFilters = 0;
    QDate m_day;
    QList<Booking> m_bookings;
    QStringList m_countWords; // of the day, the most important first
    QString m_heading;        // of a period
    QString m_periodCounts;
};

} // namespace yorozu::ui
