// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/WaitingRequest.h"

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QPushButton;

namespace yorozu::ui {

class ThemeManager;
class WaitingCard;

// 枠未定: below the calendar, who waits for a place. Not there while nobody does.
class WaitingTray : public QWidget
{
    Q_OBJECT

public:
    explicit WaitingTray(ThemeManager& themes, QWidget* parent = nullptr);

    static constexpr int Height = 52;
    void setRequests(const QList<WaitingRequest>& requests, QDate today);
    // Whether there is anything on the screen to drop one on.
    void setOffered(bool offered);
    const QList<WaitingCard*>& cards() const { return m_cards; }

Q_SIGNALS:
    void carried(const yorozu::WaitingRequest& request, QPoint global);
    void dropped(const yorozu::WaitingRequest& request, QPoint global);
    void givenUp();
    void chosen(const yorozu::WaitingRequest& request); // to be booked
    void menuRequested(const yorozu::WaitingRequest& request, QPoint global);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void rebuild();
    void arrange();
    void retranslate();
    void listOthers();

    ThemeManager& m_themes;
    QList<WaitingRequest> m_requests;
    QDate m_today;
    bool m_offered = true;
    QLabel* m_title;
    QHBoxLayout* m_row;
    QPushButton* m_others; // for whom there is no room
    QLabel* m_help;
    QList<WaitingCard*> m_cards;
};

} // namespace yorozu::ui
