// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/controls/ElidedLabel.h"

namespace yorozu::ui {

// A text of the status bar that leads somewhere: by a click, or by Enter and Space while it has the focus.
class StatusLink : public ElidedLabel
{
    Q_OBJECT

public:
    explicit StatusLink(ThemeManager& themes, QWidget* parent = nullptr);

    void setWarning(bool warning); // amber
    bool isWarning() const { return m_warning; }

Q_SIGNALS:
    void triggered();

protected:
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    ThemeManager& m_themes;
    bool m_warning = false;
};

} // namespace yorozu::ui
