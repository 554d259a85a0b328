// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Training.h"
#include "ui/admin/EntryList.h"

namespace yorozu::ui {

class TrainingSource;

// Who is in training: from when until when, and how much there is to be sat in on.
class TrainingPlanList : public EntryList
{
    Q_OBJECT

public:
    enum Column { Person, First, Last, Sessions, Colleagues, Note, State };

    TrainingPlanList(DeskContext& context, TrainingSource& source, QObject* parent);

    QString id() const override { return QStringLiteral("trainingPlans"); }
    QString name() const override;
    QList<EntryColumn> columns() const override;
    EntryRow blank() const override;
    bool isOrdered() const override { return false; }
    QString retireText(bool retired) const override;
    QString withRetiredText() const override;
    rules::Action action() const override { return rules::Action::EditRoster; }
    bool concerns(const Changes& changes) const override { return changes.roster || changes.masters; }

    void load() override;
    // Ends the training of the entry today.
    void end(qint64 id, const QString& why);

Q_SIGNALS:
    // A training is to end: why, has to be said.
    void endWanted(qint64 id);

protected:
    void storeNew(const EntryRow& row) override;
    void storeChange(qint64 id, int column, const QVariant& value) override;
    void storeRetired(qint64 id, bool retired) override;

private:
    void showRows();
    QString stateOf(const TrainingPlan& plan) const;
    void write(const TrainingPlan& former, const TrainingPlan& next, const QString& sentence);
    void putBack(const TrainingPlan& left, const TrainingPlan& former);
    void remove(qint64 id);
    void storeEnd(qint64 id, const QString& why);

    TrainingSource& m_source;
};

// 座学研修: the lessons of the chosen plan, by their day.
class TrainingLessonList : public EntryList
{
    Q_OBJECT

public:
    enum Column { Day, Title, Length, Teacher, Finished };

    TrainingLessonList(DeskContext& context, TrainingSource& source, QObject* parent);

    void setPlan(qint64 plan);

    QString id() const override { return QStringLiteral("trainingLessons"); }
    QString name() const override;
    QList<EntryColumn> columns() const override;
    EntryRow blank() const override;
    bool isOrdered() const override { return false; }
    bool retires() const override { return false; }
    bool hidesSome() const override { return false; }
    rules::Action action() const override { return rules::Action::EditRoster; }
    bool concerns(const Changes&) const override { return false; } // the list of plans reads for both

    void load() override;

protected:
    void storeNew(const EntryRow& row) override;
    void storeChange(qint64 id, int column, const QVariant& value) override;
    void storeRetired(qint64 id, bool retired) override;

private:
    void showRows();
    void write(qint64 plan, const QList<TrainingLesson>& lessons, qint64 cursor, const QString& sentence);
    void putBack(qint64 plan, const QList<TrainingLesson>& left, const QList<TrainingLesson>& former);

    TrainingSource& m_source;
    qint64 m_plan = 0;
};

} // namespace yorozu::ui
