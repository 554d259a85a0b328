// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace yorozu::ui {

class ThemeManager;

// What the colours of the week mean: a swatch and a word for each step.
class WeekLegend : public QWidget
{
    Q_OBJECT

public:
    explicit WeekLegend(ThemeManager& themes, QWidget* parent = nullptr);

    // A word for each step, in the order of PlaceLevel, and what stands before them; the paper explains them, too.
    static QStringList words();
    static QString title();

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    ThemeManager& m_themes;
};

} // namespace yorozu::ui
