// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dashboard/DashboardData.h"

#include <optional>
#include <QPoint>
#include <QWidget>

class QLabel;
class QPushButton;

namespace yorozu::ui {

class ChartTableModel;
class RecordTable;
class ThemeManager;
struct ChartTable;

// 数え方: every kind of activity with all that is counted of it, 社 and 延べ side by side, and by which rule.
class CountingView : public QWidget
{
    Q_OBJECT

public:
    CountingView(ThemeManager& themes, QWidget* parent);

    void show(const DashboardData& counted);
    RecordTable& table() const { return *m_table; }

Q_SIGNALS:
    void opened(const yorozu::ui::Drill& drill);
    void figuresWanted();
    void leaveWanted();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    static ChartTable tableOf(const DashboardData& counted);
    std::optional<Drill> drillAt(QPoint place) const;
    void openCell();
    void copy();
    void retranslate();

    ThemeManager& m_themes;
    QLabel* m_heading;
    QPushButton* m_back;
    QLabel* m_rules;
    ChartTableModel* m_model;
    RecordTable* m_table;
    std::optional<DashboardData> m_data;
};

} // namespace yorozu::ui
