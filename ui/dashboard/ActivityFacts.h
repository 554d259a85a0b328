// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/ActivityService.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace yorozu::ui {

class Band;
class DeskContext;
class SkeletonRows;

// One activity, to be read: what was done, with whom, what came of it. Its sessions and clients lead on.
class ActivityFacts : public QWidget
{
    Q_OBJECT

public:
    ActivityFacts(DeskContext& context, QWidget* parent);

    void open(Id<Activity> activity);
    Id<Activity> activity() const { return m_activity; }
    bool isSettled() const { return m_settled; }
    void takeKeys();

Q_SIGNALS:
    void backWanted();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void show(const service::ActivityView& view);
    void showFigures(const Activity& activity);
    void showLinks(const service::ActivityView& view);
    void addFact(const QString& name, const QString& value);
    void clear();
    void retranslate();

    DeskContext& m_context;
    QPushButton* m_back;
    QLabel* m_title;
    Band* m_band;
    SkeletonRows* m_skeleton;
    QScrollArea* m_scroll;
    QVBoxLayout* m_lines;
    Id<Activity> m_activity;
    quint64 m_question = 0; // older answers are dropped
    bool m_settled = true;
};

} // namespace yorozu::ui
