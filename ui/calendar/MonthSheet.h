// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/japanese/Holidays.h"
#include "ui/calendar/CalendarView.h"
#include "ui/calendar/MonthScene.h"
#include "ui/calendar/SheetStyle.h"

#include <memory>
#include <QTimer>

namespace yorozu::ui {

class DeskContext;
class MonthModel;

// The month: how many sessions each day has, in which office, and how much room is left. Arrows move, Page Up and Down
// turn the month, Enter or a double click opens the day.
class MonthSheet : public CalendarView
{
    Q_OBJECT

public:
    explicit MonthSheet(DeskContext& context, QWidget* parent = nullptr);
    ~MonthSheet() override;

    void showDay(QDate day) override;
    QDate stepped(QDate day, int steps) const override { return day.addMonths(steps); }
    QString heading() const override;
    QString counts() const override;
    QList<ShortcutLine> keys() const override;
    void reload() override;
    void setWatched(bool watched) override;
    bool isSettled() const override;
    void minutePassed() override;
    QSize minimumSizeHint() const override;

    const MonthScene& scene() const { return m_scene; }
    QDate chosen() const { return m_chosen; }
    void choose(QDate day);
    // What a screen reader says of a day: 11月20日（水）、予約37件、新橋 20、立川 10、在宅 7、残り半分
    QString spoken(const MonthDay& day) const;

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void rebuild();
    void restyle();
    void updateDay(QDate day);

    DeskContext& m_context;
    MonthModel* m_model;
    japanese::Holidays m_holidays;
    std::unique_ptr<SheetStyle> m_style;
    MonthScene m_scene;
    QDate m_chosen;
    QTimer m_skeleton;
};

} // namespace yorozu::ui
