// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace yorozu::ui {

class ThemeManager;

// The keys of the palette, below its list.
class PaletteFoot : public QWidget
{
    Q_OBJECT

public:
    PaletteFoot(ThemeManager& themes, QWidget* parent);

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void fill();

    ThemeManager& m_themes;
};

} // namespace yorozu::ui
