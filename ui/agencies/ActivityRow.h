// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Activity.h"

#include <QAbstractButton>

class QPainter;

namespace yorozu::ui {

class ThemeManager;

// A line of the agency's time line: day, the square of its kind on the thread, kind and theme, who and where, what came
// of it. Opens the activity.
class ActivityRow : public QAbstractButton
{
    Q_OBJECT

public:
    // `here`: the agency on whose page it stands; null: none.
    ActivityRow(ThemeManager& themes, const Activity& activity, Id<Agency> here, QDate today,
                QWidget* parent = nullptr);

    const Activity& activity() const { return m_activity; }
    void setLast(bool last);     // the thread ends here
    void setChosen(bool chosen); // it is open at the right

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {240, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    int lineHeight() const;
    QString belowDate() const;
    void paintDate(QPainter& painter) const;
    void paintThread(QPainter& painter) const;
    int paintChip(QPainter& painter, int left) const; // the place right of it
    int paintMark(QPainter& painter) const;           // the place left of it

    ThemeManager& m_themes;
    Activity m_activity;
    QDate m_today;
    QString m_title;
    QString m_facts;
    QString m_result;
    bool m_last = false;
    bool m_chosen = false;
};

} // namespace yorozu::ui
