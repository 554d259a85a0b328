// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Centre.h"

#include <QWidget>

namespace yorozu::ui {

class DaySheet;

// What stays above the grid while the day is scrolled.
class SheetHead : public QWidget
{
    Q_OBJECT

public:
    explicit SheetHead(DaySheet& sheet);

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;

private:
    int inGrid(QPoint point) const;

    DaySheet& m_sheet;
};

} // namespace yorozu::ui
