// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/japanese/Holidays.h"
#include "core/service/CalendarPrinting.h"
#include "ui/calendar/CalendarPaper.h"
#include "ui/calendar/CalendarView.h"
#include "ui/calendar/DayScene.h"
#include "ui/calendar/PeopleRows.h"
#include "ui/print/PrintDialog.h"

#include <QDate>
#include <QHash>
#include <QSet>

class QComboBox;
class QPushButton;
class QToolButton;

namespace yorozu::ui {

class DatePopup;

// The calendar on paper, first as it is on the screen: a day by booth or by coordinator, a week (its sessions, or its
// free places), a month, or 受付表; ‹ › and the date lead to other ones.
class CalendarPrintPreview : public PrintDialog
{
    Q_OBJECT

public:
    enum class Sheet { Day, People, Week, Places, Month, Reception };
    // What is on the screen, with what is filtered there.
    struct Shown
    {
        QDate day;
        CalendarKind kind = CalendarKind::Day;
        QSet<BookingStatus> hidden; // left out; 受付表 has everybody
        PeopleRows::Wish people;    // by coordinator: the order, the skill
        QList<Id<Staff>> lookedFor; // whose free places count
        QString looksFor;           // 資金繰り; empty: anybody
        bool hideFull = false;
    };

    CalendarPrintPreview(DeskContext& context, const Shown& shown, QWidget* parent);
    ~CalendarPrintPreview() override;

    void choose(Sheet sheet);
    QDate day() const { return m_on.day; }
    void showDay(QDate day);

protected:
    void record(Output output, std::function<void()> then) override;

private:
    // What was read for a sheet.
    struct Read
    {
        QList<CalendarDay> days;
        QHash<Id<Booking>, QString> phones;
    };
    void buildChoices();
    void buildSteps();
    void step(int periods);
    void pickDate();
    void showDate();
    void read();
    void readDays(Sheet sheet, QDate from, QDate to);
    void readMonth();
    void take(Sheet sheet, const Read& read);
    void takeDay(Sheet sheet, CalendarDay day);
    void takeWeek(QList<CalendarDay> days);
    void takePlaces(const QList<CalendarDay>& days);
    void takeReception(const Read& read);
    void failed(quint64 question, const Error& error);
    Sheet sheet() const;
    static QString codeOf(Sheet sheet); // how it is called on record
    // `beside`: how much there is on it.
    CalendarPaper::Frame frame(const QString& head, const QString& name, const QString& beside) const;
    QString countOf(const QList<CalendarDay>& days) const;
    QString weekHead(QDate first) const;
    QString officeName() const; // empty: all of them

    Shown m_on;
    japanese::Holidays m_holidays;
    PaperMarks m_marks;
    QComboBox* m_sheets;
    QToolButton* m_back;
    QPushButton* m_date;
    QToolButton* m_forward;
    DatePopup* m_popup = nullptr;
    service::CalendarSheet m_shown; // as it goes on record
    quint64 m_question = 0;
};

} // namespace yorozu::ui
