// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dashboard/DashboardData.h"

#include <QFrame>

#include <optional>

class QLabel;
class QPushButton;
class QStackedWidget;

namespace yorozu::ui {

class ActivityFacts;
class ActivityRows;
class AgencyRows;
class Band;
class Chip;
class DeskContext;
class EmptyState;
class RecordTable;
class SkeletonRows;

// 明細: the records that a number counts, exactly as many as it says, and each of them to be read.
class DrillCard : public QFrame
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
    bool isSettled() const;
    RecordTable& table() const { return *m_table; }
    ActivityRows& rows() const { return *m_rows; }
    RecordTable& agencyTable() const { return *m_agencyTable; }
    AgencyRows& agencies() const { return *m_agencies; }
    ActivityFacts& facts() const { return *m_facts; }
    void takeKeys();

Q_SIGNALS:
    void cleared();
    void wideWanted(bool wide);
    // Esc where there is nothing left to go back to here.
    void leaveWanted();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void build();
    void ask();
    void take(const QList<Activity>& activities);
    void openRow(int row);
    void openAgency(int row);
    void showList();
    // The list that is seen.
    RecordTable* shownTable() const;
    void goBack();
    void showColumns();
    void copy();
    // What is listed, as far as there is room.
    void fitWhat();
    QString title() const;
    QString sizeText() const;
    void retranslate();

    DeskContext& m_context;
    QLabel* m_title;
    Chip* m_what;
    QPushButton* m_widen;
    Band* m_band;
    QStackedWidget* m_stack;
    EmptyState* m_empty;
    SkeletonRows* m_skeleton;
    ActivityRows* m_rows;
    RecordTable* m_table;
    AgencyRows* m_agencies;
    RecordTable* m_agencyTable;
    ActivityFacts* m_facts;
    std::optional<Drill> m_drill;
    std::optional<DrillAgency> m_agency; // whose activities of those are listed
    quint64 m_question = 0;              // older answers are dropped
    bool m_settled = true;
    bool m_takesKeys = false; // the list, when it is there
    bool m_wide = false;
};

} // namespace yorozu::ui
