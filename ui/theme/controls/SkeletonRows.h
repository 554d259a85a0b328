// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <QVariantAnimation>
#include <QWidget>

namespace yorozu::ui {

class ThemeManager;

// Grey bars in the shape of rows while a list is loading. Nothing is painted for the first 300 ms after start(), so
// that a quick answer does not flicker; then the bars fade in (at once where motion is reduced).
class SkeletonRows : public QWidget
{
    Q_OBJECT

public:
    explicit SkeletonRows(ThemeManager& themes, int rows = 4, QWidget* parent = nullptr);

    void setRows(int rows);
    // A line such as "1,240 / 3,482" below the bars; for loads of more than two seconds.
    void setProgressText(const QString& text);
    // On top of what the ThemeManager says.
    void setReducedMotion(bool reduced);

    void start();
    void stop();
    bool isRevealed() const { return m_revealed; }
    // Ends the waiting time early.
    void reveal();

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    ThemeManager& m_themes;
    int m_rows;
    QString m_progress;
    bool m_reducedMotion = false;
    bool m_revealed = false;
    qreal m_opacity = 0;
    QTimer m_delay;
    QVariantAnimation m_fade;
};

} // namespace yorozu::ui
