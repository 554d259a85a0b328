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

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    static QStringList words();
    static QString title();
    void retranslate();

    ThemeManager& m_themes;
};

} // namespace yorozu::ui
