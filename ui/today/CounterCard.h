// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace yorozu::ui {

class ThemeManager;

// A figure with its name above and a remark below; pressed, it filters what stands under it.
class CounterCard : public QAbstractButton
{
    Q_OBJECT

public:
    explicit CounterCard(ThemeManager& themes, QWidget* parent = nullptr);

    struct Figure
    {
        QString name;
        QString figure; // 7件
        QString remark;
        QString alarm; // the part of the remark that is amber
    };
    void setFigure(const Figure& figure);
    const Figure& figure() const { return m_figure; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    ThemeManager& m_themes;
    Figure m_figure;
};

} // namespace yorozu::ui
