// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/Chart.h"

#include <QFrame>

class QHBoxLayout;
class QLabel;
class QStackedLayout;
class QToolButton;
class QVBoxLayout;

namespace yorozu::ui {

class ChartTableModel;
class ElidedLabel;
class RecordTable;

// A chart with its head, and the table behind it: V or the button turns it over.
class ChartCard : public QFrame
{
    Q_OBJECT

public:
    // Takes the chart over. Its parts are called after `name`: dashboardMapCard has dashboardMapCardTable.
    ChartCard(ThemeManager& themes, Chart* chart, const QString& name, QWidget* parent);

    void setTitle(const QString& title, const QString& note = {});
    QString title() const;
    QString note() const;
    // Before the buttons of the head.
    void addToHead(QWidget* widget);
    // Below the chart.
    void addBelow(QWidget* widget);
    // Another chart in the same card; the former one stays its child.
    void setChart(Chart* chart);
    Chart& chart() const { return *m_chart; }
    RecordTable& table() const { return *m_table; }
    void setTableShown(bool shown);
    bool showsTable() const { return m_showsTable; }
    // After new data.
    void refresh();
    // Where the keys go: the chart, or its table.
    QWidget* front() const;

Q_SIGNALS:
    void opened(QPoint place); // of the chart, or of the cell of the table that shows the same
    void copied();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void connectChart();
    void openCell();
    void copy();
    void retranslate();

    ThemeManager& m_themes;
    Chart* m_chart;
    ChartTableModel* m_model;
    RecordTable* m_table;
    QLabel* m_title;
    ElidedLabel* m_note;
    QToolButton* m_copy;
    QToolButton* m_turn;
    QHBoxLayout* m_head;
    QStackedLayout* m_stack;
    QVBoxLayout* m_layout;
    bool m_showsTable = false;
};

} // namespace yorozu::ui
