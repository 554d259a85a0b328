// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/WaitingRequest.h"

#include <QAbstractButton>

namespace yorozu::ui {

class ThemeManager;

// One request without a place: from where it came, who, and what is wished. It is carried to the sheet with the mouse;
// pressed, it is booked where one marked.
class WaitingCard : public QAbstractButton
{
    Q_OBJECT

public:
    WaitingCard(ThemeManager& themes, const WaitingRequest& request, const QString& wish, QWidget* parent = nullptr);

    const WaitingRequest& request() const { return m_request; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    void carried(QPoint global);
    void dropped(QPoint global);
    void givenUp();
    void menuRequested(QPoint global);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;

private:
    ThemeManager& m_themes;
    WaitingRequest m_request;
    QString m_wish;
    QPoint m_pressed;
    bool m_carrying = false;
};

} // namespace yorozu::ui
