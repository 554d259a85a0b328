// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/async/DeskPage.h"
#include "ui/dashboard/DashboardCharts.h"
#include "ui/dashboard/DashboardData.h"

#include <QTimer>

#include <memory>
#include <optional>

class QPushButton;
class QScrollArea;
class QStackedWidget;

namespace yorozu::ui {

class Band;
class Chart;
class ChartCard;
class ChartPrintPreview;
class CountingView;
class DashboardToolBar;
class DeskContext;
class DrillCard;
class FiguresView;
class HeatMap;
class RankingBars;
class SegmentedControl;
class StackedMonths;
class TileRow;
class UseView;

// ダッシュボード: the year at a glance and down to the single record (design: 06-dashboard). Everything on it comes
// from one reading; every number opens what it counts.
class DashboardPage : public DeskPage
{
    Q_OBJECT

public:
    explicit DashboardPage(DeskContext& context, QWidget* parent = nullptr);
    ~DashboardPage() override;

    static QString pageTitle();
    QString title() const override { return pageTitle(); }
    QList<ShortcutLine> keys() const override;
    void reload() override;
    void takeKeys() override;
    bool isSettled() const;

    const DashboardPeriod& period() const { return m_period; }
    void setPeriod(const DashboardPeriod& period);
    // Null until the first answer has come.
    const DashboardData* data() const { return m_data.get(); }

    TileRow& tiles() const { return *m_tiles; }
    StackedMonths& months() const { return *m_months; }
    HeatMap& map() const { return *m_map; }
    RankingBars& ranking() const { return *m_ranking; }
    RankingBars& quiet() const { return *m_quiet; }
    DrillCard& drill() const { return *m_drill; }
    DashboardToolBar& toolBar() const { return *m_toolBar; }
    // Made when somebody first asks for them: the page itself is on the screen the sooner.
    CountingView& counting();
    FiguresView& figures();
    UseView& use();
    // Who has been quiet since when, instead of who has most.
    void showQuiet(bool quiet);
    void showCounting(bool shown);
    void showFigures(bool shown);
    // 利用状況
    void showUse(bool shown);
    bool showsUse() const;
    // The page as it will be printed; null: there is nothing on it.
    ChartPrintPreview* print();

Q_SIGNALS:
    // What was changed in a month after it was closed is listed by the report.
    void correctionsWanted(QDate month);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    bool focusNextPrevChild(bool next) override;

private:
    // Where what is listed was chosen.
    struct Choice
    {
        Chart* chart = nullptr;
        QPoint place;
    };

    void buildUi();
    QWidget* buildBody();
    void connectParts();
    void connectContext();
    void retranslate();
    void ask();
    void show(DashboardData data);
    void showError(const Error& error);
    void showCharts();
    void showEmpty();
    DashboardQuestion question() const;
    // DashboardPageActions.cpp
    void choose(Chart* chart, QPoint place);
    void openAgency(const Chart* chart, int row);
    std::optional<Drill> drillOf(const Chart* chart, QPoint place) const;
    void chooseAgain();
    void forget();
    void showFewest();
    void narrow(int group);
    void setWide(bool wide);
    void askUse();
    void askCorrections();
    bool pressed(QKeyEvent* event);
    void copyPage();

    DeskContext& m_context;
    DashboardToolBar* m_toolBar;
    Band* m_band;
    QStackedWidget* m_views;
    QScrollArea* m_scroll;
    TileRow* m_tiles;
    StackedMonths* m_months;
    HeatMap* m_map;
    RankingBars* m_ranking;
    RankingBars* m_quiet;
    ChartCard* m_monthsCard;
    ChartCard* m_mapCard;
    ChartCard* m_rankingCard;
    SegmentedControl* m_bars;
    QPushButton* m_fewest;
    DrillCard* m_drill;
    CountingView* m_counting = nullptr;
    FiguresView* m_figures = nullptr;
    UseView* m_use = nullptr;
    DashboardPeriod m_period;
    int m_group = -1;
    std::unique_ptr<DashboardData> m_data;
    std::unique_ptr<DashboardCharts> m_charts;
    std::optional<Choice> m_choice;
    QTimer m_reload; // changes come in bursts; one question answers them
    quint64 m_question = 0;
    bool m_settled = false;
    bool m_stale = true; // not shown yet, or changed while hidden
};

} // namespace yorozu::ui
