// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/ClientLists.h"

#include <QAbstractButton>

class QPainter;

namespace yorozu::ui {

class ThemeManager;

// A line of 経過: day and time, what happened on the thread between the lines, who and where, the first words, and how
// far it is. Opens the record.
class TimelineRow : public QAbstractButton
{
    Q_OBJECT

public:
    TimelineRow(ThemeManager& themes, const TimelineEntry& entry, QDate today, QWidget* parent = nullptr);

    const TimelineEntry& entry() const { return m_entry; }
    // Whether a click leads somewhere; else the line is to be read only.
    bool leads() const;
    // The thread ends here.
    void setLast(bool last);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {200, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void paintDate(QPainter& painter) const;
    void paintThread(QPainter& painter) const;
    int paintMark(QPainter& painter) const; // the place left of it

    ThemeManager& m_themes;
    TimelineEntry m_entry;
    QDate m_today; // the year stands only where it is another one
    bool m_last = false;
};

} // namespace yorozu::ui
