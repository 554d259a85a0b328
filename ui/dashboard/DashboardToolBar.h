// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Centre.h"
#include "ui/dashboard/DashboardData.h"

#include <functional>
#include <optional>
#include <QWidget>

class QAction;
class QActionGroup;
class QLabel;
class QMenu;
class QPushButton;
class QToolButton;

namespace yorozu::ui {

class Chip;
class DeskContext;
class ElidedLabel;
class SegmentedControl;

// The period, what the page is narrowed to, and what can be done with it.
class DashboardToolBar : public QWidget
{
    Q_OBJECT

public:
    struct Filter
    {
        MasterId agencyKind = 0; // 0 or null: all
        Id<Staff> staff = {};
        MasterId programme = 0;
        bool asMerged = false;
        bool operator==(const Filter&) const = default;
    };

    DashboardToolBar(DeskContext& context, QWidget* parent);

    void setPeriod(const DashboardPeriod& period, QDate today);
    // 確定, with the months that were corrected since; null: not closed.
    void setClosed(const std::optional<QList<CorrectedMonth>>& corrected);
    const Filter& filter() const { return m_filter; }
    void setFilter(const Filter& filter);
    // 信用金庫 · 佐伯; empty: there is none.
    QString filterWords() const;
    enum class View { Charts, Counting, Figures, Use };
    // What is seen below.
    void setView(View view);
    void openFilter();

Q_SIGNALS:
    void stepRequested(int by);
    void unitChosen(yorozu::ui::DashboardPeriod::Unit unit);
    void filterChanged();
    void countingToggled(bool shown);
    void figuresToggled(bool shown);
    void useToggled(bool shown);
    void correctionsRequested(QDate month);
    void printRequested();
    void pictureRequested();

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void build();
    void fillFilter();
    void addChoices(QMenu* menu, const QString& all, const QList<std::pair<QString, qint64>>& choices, qint64 chosen,
                    const std::function<void(qint64)>& choose);
    void change(const Filter& filter);
    void showState();
    void offerCorrections();
    void retranslate();

    DeskContext& m_context;
    QToolButton* m_back;
    QToolButton* m_on;
    QLabel* m_title;
    Chip* m_state;
    ElidedLabel* m_span;
    SegmentedControl* m_units;
    SegmentedControl* m_pages; // 連携, 利用状況
    QPushButton* m_filterButton;
    QToolButton* m_counting;
    QToolButton* m_figures;
    QPushButton* m_output;
    QMenu* m_filterMenu;
    QMenu* m_outputMenu;
    QAction* m_print = nullptr;
    QAction* m_picture = nullptr;
    DashboardPeriod m_period;
    QDate m_today;
    std::optional<QList<CorrectedMonth>> m_closed;
    Filter m_filter;
};

} // namespace yorozu::ui
