// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/admin/AdminSection.h"

class QVBoxLayout;

namespace yorozu::ui {

class Band;
class EntryEditor;
class TrainingEndForm;
class TrainingLessonList;
class TrainingPlanList;
class TrainingSittings;
class TrainingSource;

// 管理 › 研修: the plans of new coordinators; of the chosen one the lessons and the sessions to sit in on.
class TrainingSection : public AdminSection
{
    Q_OBJECT

public:
    explicit TrainingSection(DeskContext& context, QWidget* parent = nullptr);

    QString id() const override { return QStringLiteral("training"); }
    QString iconName() const override { return QStringLiteral("school"); }
    QString title() const override;
    void reload() override;
    QList<ShortcutLine> keys() const override;

protected:
    void changeEvent(QEvent* event) override;

private:
    void build();
    void connectParts();
    void showPlan();
    void showRights();
    void askWhy(qint64 plan);
    void closeForm();
    void retranslate();

    DeskContext& m_context;
    TrainingSource* m_source;
    TrainingPlanList* m_planList;
    TrainingLessonList* m_lessonList;
    EntryEditor* m_plans;
    EntryEditor* m_lessons;
    TrainingSittings* m_sittings;
    QLabel* m_heading;
    Band* m_rights; // to whoever may only read
    QLabel* m_help;
    QWidget* m_chosen; // of the plan that is chosen
    QLabel* m_sittingHeading;
    QLabel* m_lessonHeading;
    QVBoxLayout* m_formPlace = nullptr;
    TrainingEndForm* m_form = nullptr; // null: nobody's training is to end
    qint64 m_shown = 0;
};

} // namespace yorozu::ui
