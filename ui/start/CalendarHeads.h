// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/CentrePlan.h"

#include <QWidget>

namespace yorozu::ui {

class ThemeManager;

// The heads of the calendar's columns: a group for each office with its booths, online and away beside them.
class CalendarHeads : public QWidget
{
    Q_OBJECT

public:
    explicit CalendarHeads(ThemeManager& themes, QWidget* parent = nullptr);

    void setPlan(const CentrePlan& plan);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    ThemeManager& m_themes;
    CentrePlan m_plan;
};

} // namespace yorozu::ui
