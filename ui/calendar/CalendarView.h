// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Error.h"
#include "core/domain/Booking.h"
#include "ui/async/DeskPage.h"

#include <optional>
#include <QDate>
#include <QWidget>

namespace yorozu::ui {

// In which way the calendar shows its days.
enum class CalendarKind { Day, Week, Month, People };

// One way of showing days, beside the sheet by booth that CalendarPage has itself. What is seen is the period that
// holds the day of the page; the page has the tool bar, the form of a booking and Ctrl+Z.
class CalendarView : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    // Shows the period of this day, read from the data base unless it stands there already.
    virtual void showDay(QDate day) = 0;
    // The day on which ‹ › stand after `steps` periods from this one.
    virtual QDate stepped(QDate day, int steps) const = 0;
    // In the tool bar: which period, and how many sessions; empty while that is on the way.
    virtual QString heading() const = 0;
    virtual QString counts() const = 0;
    virtual QList<ShortcutLine> keys() const = 0;
    // Reads again what is shown.
    virtual void reload() = 0;
    // While nobody looks nothing is read; what has changed is read when somebody does.
    virtual void setWatched(bool watched) = 0;
    virtual bool isSettled() const = 0;
    // What stands below the month on the right instead of the selected booking; null: the booking.
    virtual QWidget* side() const { return nullptr; }
    // The whole width: the panel at the right comes with F9 or with a form only.
    virtual bool isWide() const { return false; }
    virtual void minutePassed() {}
    // What Ctrl+N begins with: the place that is marked; nullopt: none.
    virtual std::optional<Booking> prepared() const { return std::nullopt; }

Q_SIGNALS:
    void headingChanged();        // and counts()
    void dayRequested(QDate day); // to be shown by booth
    void stepRequested(int periods);
    void dayMoved(QDate day); // its own keys have led into another period
    // The form of a new booking, filled in with what is known of it.
    void bookingRequested(const yorozu::Booking& booking);
    void failed(const yorozu::Error& error); // what is shown could not be read
    void loaded();                           // it could
};

} // namespace yorozu::ui
