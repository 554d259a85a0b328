// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/japanese/Holidays.h"

#include <QDate>
#include <QLineEdit>

namespace yorozu::ui {

class DatePopup;
class DeskContext;

// One day: typed in any of the spellings of japanese::parseDate, or picked (Alt+Down, or the button). Empty: none.
class DayField : public QLineEdit
{
    Q_OBJECT
public:
    explicit DayField(DeskContext& context, QWidget* parent = nullptr);

    // Which 12/11 is meant where no year is typed: the next one (of what is still to be done), or the nearest one.
    enum class Yearless { Next, Nearest };
    void setYearless(Yearless yearless) { m_yearless = yearless; }

    void setDay(QDate day);
    // Null if it is empty or cannot be read; the latter shows why.
    QDate day() const { return m_day; }
    bool isReadable() const { return m_problem.isEmpty(); }
    // What stands here, to be put back later: the day in ISO 8601, or the letters while they are no day yet.
    QString plain() const;
    void setPlain(const QString& plain);
    void setProblem(const QString& message);
    // Reads what was typed, as leaving the field does.
    void take();

Q_SIGNALS:
    void edited();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void pick();

    DeskContext& m_context;
    japanese::Holidays m_holidays;
    DatePopup* m_popup = nullptr;
    QAction* m_open;
    QDate m_day;
    Yearless m_yearless = Yearless::Next;
    QString m_shown; // the day in words, as it was put here
    QString m_problem;
};

} // namespace yorozu::ui
