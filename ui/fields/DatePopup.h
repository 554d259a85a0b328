// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/japanese/Holidays.h"

#include <QDate>
#include <QFrame>

class QLabel;

namespace yorozu::ui {

class MonthView;
class ThemeManager;

// One month to pick a day from: 令和6年（2024年）11月, Sundays and holidays red, Saturdays blue, today with a ring.
// Arrows, Page Up and Down move, Enter picks, Esc closes.
class DatePopup : public QFrame
{
    Q_OBJECT

public:
    DatePopup(ThemeManager& themes, const japanese::Holidays& holidays, QWidget* parent);

    // Below `anchor`, with `day` chosen.
    void openAt(const QWidget& anchor, QDate day, QDate today);
    QDate selected() const;

Q_SIGNALS:
    void picked(QDate day);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void showMonth();
    void restyle();
    void pick(QDate day);

    ThemeManager& m_themes;
    MonthView* m_month;
    QLabel* m_title;
};

} // namespace yorozu::ui
