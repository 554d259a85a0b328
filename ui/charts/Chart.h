// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/ChartStyle.h"
#include "ui/charts/ChartTable.h"

#include <QTimer>
#include <QWidget>

#include <optional>

namespace yorozu::ui {

class ThemeManager;

// A part of a chart that stands for a number.
struct ChartMark
{
    QRectF rect;  // where it can be pressed, and where the cursor is drawn
    QPoint place; // column and row, by which the keys walk; each chart says what they mean
    QString name; // all of it in words: "October, joint seminars: 8"
    bool operator==(const ChartMark&) const = default;
};

// What every chart can do: its numbers are walked by the arrow keys, and Enter or the mouse opens what one counts; a
// screen reader finds them as children; Ctrl+C copies the picture. Those that inherit lay out and paint, for any
// painter. Nothing here knows a data base.
class Chart : public QWidget
{
    Q_OBJECT

public:
    enum class State { Loading, Ready, Empty };
    Q_ENUM(State)
    // Of a place: the name of its row, where that is more than a name. It opens whose row it is, not what it counts.
    static constexpr int HeadColumn = -1;

    explicit Chart(ThemeManager& themes, QWidget* parent = nullptr);

    State state() const { return m_state; }
    // What is shown stays until there is something else; where there is nothing yet, grey bars after a moment.
    void setLoading();
    void setEmpty(const QString& sentence);

    const QList<ChartMark>& marks() const { return m_marks; }
    // Index of the mark with the cursor; −1: none.
    int current() const { return m_current; }
    void setCurrent(int mark);
    int indexAt(QPoint place) const; // −1: none
    int indexAt(const QPointF& point) const;
    // The one whose records are listed beside; it is framed.
    void setChosen(std::optional<QPoint> place);
    std::optional<QPoint> chosen() const { return m_chosen; }

    virtual ChartTable table() const = 0;
    // In its size on the screen, in the colours of the screen, with nothing chosen.
    QPixmap picture() const;
    void copyPicture();
    void paintOn(QPainter& painter, const QRectF& area, const ChartStyle& style) const;
    // Below it numbers would be drawn over one another.
    virtual qreal leastHeight(const ChartStyle& style) const = 0;
    // With all its numbers, where the least leaves some to the table.
    virtual qreal wholeHeight(const ChartStyle& style) const { return leastHeight(style); }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    // Enter, or a click: what it counts is wanted.
    void opened(QPoint place);
    void currentChanged(int mark);
    // To be seen, where the chart is scrolled.
    void shownWanted(const QRect& rect);
    void copied();

protected:
    // Those that cover others come later.
    virtual QList<ChartMark> layOut(const QRectF& area, const ChartStyle& style) const = 0;
    virtual void paintChart(QPainter& painter, const QRectF& area, const ChartStyle& style) const = 0;
    // The first of them that the arrow keys reach.
    virtual int firstMark() const { return m_marks.isEmpty() ? -1 : 0; }
    // There is new data.
    void dataChanged();

    ThemeManager& themes() const { return m_themes; }
    int hovered() const { return m_hovered; }
    // Under the mouse, or walked to.
    bool isLit(QPoint place, const ChartStyle& style) const;
    // The column that is under the mouse, chosen or walked; −1: none.
    int litColumn(const ChartStyle& style) const;
    int neighbour(int from, int key) const;

    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool event(QEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    void arrange();
    void paintMarks(QPainter& painter) const;
    void paintWaiting(QPainter& painter) const;

    ThemeManager& m_themes;
    State m_state = State::Loading;
    QString m_emptySentence;
    QList<ChartMark> m_marks;
    int m_current = -1;
    int m_hovered = -1;
    int m_pressed = -1;
    std::optional<QPoint> m_chosen;
    QTimer m_waiting; // before the grey bars
    bool m_waitsVisibly = false;
    bool m_hasData = false;
};

} // namespace yorozu::ui
