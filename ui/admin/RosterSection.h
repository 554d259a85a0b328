// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/RosterService.h"
#include "ui/admin/AdminSection.h"

class QPushButton;

namespace yorozu::ui {

class Band;
class RosterModel;
class RosterTable;
class RosterWeek;
class UndoLine;

// 管理 › 勤務予定: a month of everybody's days, the week of one person, and what is short. What would leave sessions
// without their person is shown before it is stored.
class RosterSection : public AdminSection
{
    Q_OBJECT

public:
    explicit RosterSection(DeskContext& context, QWidget* parent = nullptr);

    QString id() const override { return QStringLiteral("roster"); }
    QString iconName() const override { return QStringLiteral("cal"); }
    QString title() const override;
    void reload() override;
    QList<ShortcutLine> keys() const override;

protected:
    void changeEvent(QEvent* event) override;

private:
    void build();
    void connectParts();
    void showMonth(QDate day);
    void showData(const service::RosterData& roster);
    void showPerson();
    void showNotes();
    void askProposals();
    void setChosen(qsizetype choice);
    void copyWeek();
    void pasteWeek();
    void store(const QList<DutyLine>& days, const QList<DutyLine>& before, service::BookedSessions booked,
               bool offersUndo = true);
    void saveWeek(const DutyPattern& week, service::BookedSessions booked);
    void removeWeek(const DutyPattern& week, service::BookedSessions booked);
    void setDispatched(Id<Staff> staff, bool dispatched);
    void ask(const QList<Booking>& sessions, std::function<void()> storeAllTheSame);
    void refuse(const Error& error);
    void retranslate();

    DeskContext& m_context;
    QLabel* m_heading;
    QLabel* m_month;
    QPushButton* m_back;
    QPushButton* m_forward;
    QPushButton* m_today;
    QLabel* m_help;
    Band* m_rights;
    Band* m_band;
    Band* m_warnings;
    QLabel* m_home; // who could work from home
    RosterModel* m_model;
    RosterTable* m_table;
    RosterWeek* m_week;
    UndoLine* m_undo;
    QDate m_first;            // of the month
    QList<DutyLine> m_copied; // Monday first
    std::function<void()> m_answer;
    QDate m_proposalsFor;
    int m_loads = 0;
};

} // namespace yorozu::ui
