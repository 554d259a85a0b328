// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/ClientLists.h"
#include "core/service/AgencyService.h"

#include <QSet>
#include <QWidget>

class QScrollArea;
class QStackedWidget;
class QTabBar;
class QVBoxLayout;

namespace yorozu::ui {

class ActivityTimeline;
class AgencyProfile;
class DeskContext;

// The middle of an agency's page: what was done with it, whom it sent and whom it was sent, its trainees, and what it
// is like to work with it.
class AgencyTabs : public QWidget
{
    Q_OBJECT

public:
    enum class Tab { Activities, Referred, Trainees, Profile };
    static constexpr int TabCount = 4;
    static QString codeOf(Tab tab); // for Target::agency: "referred"

    explicit AgencyTabs(DeskContext& context, QWidget* parent = nullptr);

    // `clients`: that it sent or that were sent to it, those of the last session first.
    void show(const service::AgencyView& view, const QList<ClientRow>& clients, bool editable);
    void setTab(Tab tab);
    Tab tab() const;
    ActivityTimeline& timeline() const { return *m_timeline; }

Q_SIGNALS:
    void activityWanted(yorozu::Id<yorozu::Activity> activity);
    void companiesWanted();
    void editWanted();

protected:
    void changeEvent(QEvent* event) override;

private:
    QVBoxLayout* fresh(Tab tab);
    void addHead(QVBoxLayout* list, const QString& text);
    void buildReferred();
    void addReferrals(QVBoxLayout* list);
    void buildTrainees();
    void retranslate();

    DeskContext& m_context;
    service::AgencyView m_view;
    QList<ClientRow> m_clients;
    bool m_editable = false;
    QTabBar* m_bar;
    QStackedWidget* m_pages;
    ActivityTimeline* m_timeline;
    AgencyProfile* m_profile;
};

} // namespace yorozu::ui
