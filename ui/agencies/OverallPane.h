// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/agencies/AgencyAnswer.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QStackedWidget;
class QTabBar;
class QVBoxLayout;

namespace yorozu::ui {

class ActivityTimeline;
class DeskContext;

// All activities together: what is still to be reported, the catalogue of the よろずゼミ, and the trainees of all years
// with those whom フォローアップ会議 invites.
class OverallPane : public QWidget
{
    Q_OBJECT

public:
    enum class Tab { Activities, Zemi, Trainees };
    static constexpr int TabCount = 3;

    explicit OverallPane(DeskContext& context, QWidget* parent = nullptr);

    void show(const AgencyAnswer& answer, bool editable);
    void setTab(Tab tab);
    Tab tab() const;
    ActivityTimeline& timeline() const { return *m_timeline; }
    // 招く人: everybody whose stay is over, each once, as a table for a spreadsheet or a mail.
    static QString invitation(const QList<Trainee>& alumni);
    // Whose stay is over, each with the newest stay.
    static QList<Trainee> alumniOf(const QList<Trainee>& trainees, QDate today);

Q_SIGNALS:
    void activityWanted(yorozu::Id<yorozu::Activity> activity);
    void themeWanted(const yorozu::ZemiTheme& theme); // id null: a new one
    void followUpWanted();                            // plan the meeting

protected:
    void changeEvent(QEvent* event) override;

private:
    QVBoxLayout* fresh(Tab tab);
    void buildZemi();
    void buildTrainees();
    void addAlumni(QVBoxLayout* list, const QList<Trainee>& alumni);
    void addTrainee(QVBoxLayout* list, const Trainee& trainee);
    void retranslate();

    DeskContext& m_context;
    AgencyAnswer m_answer;
    bool m_editable = false;
    QLabel* m_title;
    QLabel* m_note;
    QTabBar* m_bar;
    QStackedWidget* m_pages;
    ActivityTimeline* m_timeline;
};

} // namespace yorozu::ui
