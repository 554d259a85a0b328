// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/japanese/Holidays.h"
#include "core/service/CalendarPrinting.h"
#include "ui/calendar/CalendarPaper.h"
#include "ui/calendar/CalendarView.h"
#include "ui/print/PrintDialog.h"

#include <QDate>

class QComboBox;

namespace yorozu::ui {

// The calendar on paper, of the day that is on the screen: by booth or by coordinator, its week, its month, or 受付表.
class CalendarPrintPreview : public PrintDialog
{
    Q_OBJECT

public:
    enum class Sheet { Day, People, Week, Month, Reception };

    CalendarPrintPreview(DeskContext& context, QDate day, CalendarKind shown, QWidget* parent);
    ~CalendarPrintPreview() override;

    void choose(Sheet sheet);

protected:
    void record(Output output, std::function<void()> then) override;

private:
    // What was read for a sheet, and who prints it.
    struct Read;
    void read();
    void readDays(Sheet sheet, QDate from, QDate to);
    void readMonth();
    void take(Sheet sheet, const Read& read);
    void failed(quint64 question, const Error& error);
    Sheet sheet() const;
    CalendarPaper::Frame frame(const QString& head, const QString& name, int sessions) const;
    QString officeName() const; // empty: all of them

    QDate m_day;
    japanese::Holidays m_holidays;
    PaperMarks m_marks;
    QComboBox* m_sheets;
    service::CalendarSheet m_shown; // as it goes on record
    quint64 m_question = 0;
};

} // namespace yorozu::ui
