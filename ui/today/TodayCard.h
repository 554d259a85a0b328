// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QVBoxLayout;

namespace yorozu::ui {

class ThemeManager;

// One entry of a column of the page of the day. It has the focus as a whole; the arrow keys go to its neighbours in the
// column and to the columns beside it.
class TodayCard : public QFrame
{
    Q_OBJECT

public:
    // Row: a line of a table, without edges of its own.
    enum class Look { Plain, Live, Returned, Row };

    TodayCard(ThemeManager& themes, Look look, QWidget* parent = nullptr);

    // For the text lines and buttons of the card.
    QVBoxLayout* body() const { return m_body; }

Q_SIGNALS:
    void activated();      // Enter or a click
    void writeRequested(); // M

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;

private:
    bool focusNeighbour(int step);
    bool focusColumn(int step);
    QWidget* ancestorWith(const char* property) const;

    ThemeManager& m_themes;
    Look m_look;
    QVBoxLayout* m_body;
};

} // namespace yorozu::ui
