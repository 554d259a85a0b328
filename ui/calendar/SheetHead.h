// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace yorozu::ui {

class CalendarSheet;

// The heads of the columns: they stay while the day is scrolled.
class SheetHead : public QWidget
{
    Q_OBJECT

public:
    explicit SheetHead(CalendarSheet& sheet);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    CalendarSheet& m_sheet;
};

} // namespace yorozu::ui
