// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/FreePlaces.h"
#include "ui/calendar/CalendarView.h"
#include "ui/calendar/WeekPopup.h"

namespace yorozu::ui {

class Band;
class DeskContext;
class WeekFilter;
class WeekGrid;
class WeekModel;
class WeekSide;

// 週: 「いつなら空いていますか」. How many places are free in each half hour, in each office and online, and with whom.
class WeekView : public CalendarView
{
    Q_OBJECT

public:
    explicit WeekView(DeskContext& context, QWidget* parent = nullptr);

    void showDay(QDate day) override;
    QDate stepped(QDate day, int steps) const override;
    QString heading() const override;
    QString counts() const override;
    QList<ShortcutLine> keys() const override;
    void reload() override;
    void setWatched(bool watched) override;
    bool isSettled() const override;
    QWidget* side() const override;
    void minutePassed() override;

    WeekGrid& grid() const { return *m_grid; }
    WeekFilter& filter() const { return *m_filter; }
    WeekPopup& popup() const { return *m_popup; }
    WeekModel& model() const { return *m_model; }
    // The marked time as a new booking, with who is free and what is looked for; nullopt: it has no place.
    std::optional<Booking> prepared() const override;

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void connectParts();
    void showWeek();
    void showBand();
    void showEarliest();
    void ask();
    void open();
    void fillPopup();
    void closePopup();
    void book();
    void bookSlot(const rules::PersonalSlot& slot);
    bool mayBook() const;
    const rules::DayFacts* factsOf(QDate day) const;
    rules::PlacesAt placesAtMarked() const;
    WeekPopup::Place placeInWords() const;
    QList<WeekPopup::Place::Line> linesOf(const rules::PlacesAt& places) const;
    Booking bookingAt(Id<Office> office, Id<Booth> booth, UtcSeconds start, UtcSeconds end, Id<Staff> lead) const;

    DeskContext& m_context;
    WeekModel* m_model;
    WeekFilter* m_filter;
    Band* m_band;
    WeekGrid* m_grid;
    WeekPopup* m_popup;
    WeekSide* m_side;
    int m_entered = 0; // over which edge another week was entered
};

} // namespace yorozu::ui
