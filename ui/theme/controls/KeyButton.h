// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>

namespace yorozu::ui {

class ThemeManager;

// A button whose key stands behind its word: on a cap, on a filled button plain in the colour of the word.
class KeyButton : public QPushButton
{
    Q_OBJECT

public:
    explicit KeyButton(ThemeManager& themes, QWidget* parent = nullptr);

    // As it stands on the cap, "Ctrl P"; empty: none.
    void setCap(const QString& cap);
    QString cap() const { return m_cap; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    bool isFilled() const;
    QFont capFont() const;
    int capWidth() const;

    ThemeManager& m_themes;
    QString m_cap;
};

} // namespace yorozu::ui
