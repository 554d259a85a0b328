// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace yorozu::ui {

class ThemeManager;

// The ground of a head that warns: amber with an edge below.
class AmberHead : public QWidget
{
    Q_OBJECT

public:
    explicit AmberHead(ThemeManager& themes, QWidget* parent = nullptr);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    ThemeManager& m_themes;
};

} // namespace yorozu::ui
