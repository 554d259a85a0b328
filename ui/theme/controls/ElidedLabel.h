// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace yorozu::ui {

class ThemeManager;

// A label of one line that is cut with … at the right where there is no room; the whole text is its tool tip then, and
// always its accessible name. Text roles work as with any QLabel.
class ElidedLabel : public QLabel
{
    Q_OBJECT

public:
    explicit ElidedLabel(ThemeManager& themes, const QString& text = {}, QWidget* parent = nullptr);

    void setText(const QString& text);
    void setElideMode(Qt::TextElideMode mode);
    bool isElided() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void updateToolTip();

    Qt::TextElideMode m_elide = Qt::ElideRight;
};

} // namespace yorozu::ui
