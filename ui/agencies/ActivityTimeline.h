// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Activity.h"

#include <QList>
#include <QScrollArea>
#include <QSet>

class QVBoxLayout;

namespace yorozu::ui {

class DeskContext;

// Activities one below the other, newest first. What is still to be reported may stand before them under a head of its
// own. A line opens its activity; its menu takes it a step on: planned, held, reported.
class ActivityTimeline : public QScrollArea
{
    Q_OBJECT

public:
    explicit ActivityTimeline(DeskContext& context, QWidget* parent = nullptr);

    struct Content
    {
        QList<Activity> waiting;    // the oldest first
        QList<Activity> activities; // newest first
        Id<Agency> here;            // on whose page; null: of all
        bool editable = false;
    };
    void show(const Content& content);
    void setKinds(const QSet<ActivityKind>& kinds); // empty: all
    void setChosen(Id<Activity> activity);
    // How the page is made to begin: the first one is recorded from there.
    void setEmptyText(const QString& headline, const QString& help, const QString& action);

Q_SIGNALS:
    void activityWanted(yorozu::Id<yorozu::Activity> activity);
    void stepWanted(const yorozu::Activity& activity, yorozu::ActivityStatus to);
    void repeatWanted(const yorozu::Activity& activity);
    void firstWanted();

private:
    void rebuild();
    void addHead(QVBoxLayout* list, const QString& text, int count);
    void addRows(QVBoxLayout* list, const QList<Activity>& activities, qsizetype most);
    void addMore(QVBoxLayout* list, qsizetype hidden);
    void offerSteps(QWidget* row, const Activity& activity, const QPoint& at);
    QList<Activity> fitting(const QList<Activity>& activities) const;

    DeskContext& m_context;
    Content m_content;
    QSet<ActivityKind> m_kinds;
    Id<Activity> m_chosen;
    QString m_headline, m_help, m_action;
    qsizetype m_most = 0;
};

} // namespace yorozu::ui
