// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dashboard/DashboardData.h"
#include "ui/records/RecordCard.h"

#include <optional>

class QPushButton;
class QStackedWidget;

namespace yorozu::ui {

class ActivityRows;
class AgencyRows;
class Band;
class DeskContext;
class EmptyState;
class RecordTable;
class SkeletonRows;

// 明細: the activities or institutions that a number counts, exactly as many as it says. Enter opens one on its page;
// from an institution Right leads to those of its activities that the number counts.
class DrillCard : public RecordCard
{
    Q_OBJECT

public:
    DrillCard(DeskContext& context, QWidget* parent);

    void show(const Drill& drill);
    void clear();
    const std::optional<Drill>& drill() const { return m_drill; }
    // With all columns, over the whole page.
    void setWide(bool wide);
    bool isWide() const { return m_wide; }
    bool isSettled() const { return m_settled; }
    RecordTable& table() const { return *m_table; }
    ActivityRows& rows() const { return *m_rows; }
    RecordTable& agencyTable() const { return *m_agencyTable; }
    AgencyRows& agencies() const { return *m_agencies; }
    void takeKeys();

Q_SIGNALS:
    void cleared();
    void wideWanted(bool wide);
    // Esc where there is nothing left to go back to here.
    void leaveWanted();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    DrillCard(DeskContext& context, QWidget* list, QWidget* parent);
    void build(QWidget* list);
    void connectParts();
    void ask();
    void take(const QList<Activity>& activities);
    void openRow(int row);
    void openAgency(int row);
    void listActivitiesOf(int row);
    void follow();
    void showList();
    void showFollow();
    // The institution whose page is one step away.
    std::optional<DrillAgency> agency() const;
    bool listsAgencies() const { return m_drill && m_drill->countsAgencies && !m_agency; }
    // The list that is seen.
    RecordTable* shownTable() const;
    void goBack();
    void showColumns();
    void copy();
    void showWhat();
    QString title() const;
    QString sizeText() const;
    void retranslate();

    DeskContext& m_context;
    QPushButton* m_widen;
    QPushButton* m_follow; // below the list: from an institution to its activities, from these to its page
    Band* m_band;
    QStackedWidget* m_stack;
    EmptyState* m_empty;
    SkeletonRows* m_skeleton;
    ActivityRows* m_rows;
    RecordTable* m_table;
    AgencyRows* m_agencies;
    RecordTable* m_agencyTable;
    std::optional<Drill> m_drill;
    std::optional<DrillAgency> m_agency; // whose activities of those are listed
    quint64 m_question = 0;              // older answers are dropped
    bool m_settled = true;
    bool m_takesKeys = false; // the list, when it is there
    bool m_wide = false;
};

} // namespace yorozu::ui
