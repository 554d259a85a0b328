// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace yorozu::ui {

class ThemeManager;

// A share as a bar. The number stands beside it.
class WeekUseBar : public QWidget
{
    Q_OBJECT

public:
    WeekUseBar(ThemeManager& themes, int percent, QWidget* parent);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    ThemeManager& m_themes;
    int m_percent;
};

} // namespace yorozu::ui
