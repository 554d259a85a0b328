// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace yorozu::ui {

class WeekGrid;

// The heads of the days: they stay while the week is scrolled. A click leads to the day.
class WeekHead : public QWidget
{
    Q_OBJECT

public:
    explicit WeekHead(WeekGrid& grid);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    bool event(QEvent* event) override;

private:
    int dayAt(QPoint at) const;

    WeekGrid& m_grid;
};

} // namespace yorozu::ui
