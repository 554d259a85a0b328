// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/People.h"

#include <QAbstractTableModel>
#include <QTableView>

namespace yorozu::ui {

class DeskContext;

// Who can what: people who consult in rows, topics in columns, ◎ ○ △ for 3, 2, 1.
class SkillModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    explicit SkillModel(DeskContext& context, QObject* parent = nullptr);

    void show(const QList<StaffMember>& people);
    // The cell alone, so that the cursor stays where it is.
    void setLevel(Id<Staff> person, MasterId topic, int level);
    Id<Staff> personAt(int row) const { return m_people.at(row).staff.id; }
    QString nameAt(int row) const { return m_people.at(row).staff.name; }
    MasterId topicAt(int column) const { return m_topics.at(column).id; }
    QString topicNameAt(int column) const;
    int levelAt(const QModelIndex& index) const;
    static QString mark(int level);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    DeskContext& m_context;
    QList<StaffMember> m_people;
    QList<MasterEntry> m_topics;
};

// Edited by the keys 1 to 3 and 0.
class SkillMap : public QTableView
{
    Q_OBJECT

public:
    explicit SkillMap(DeskContext& context, QWidget* parent = nullptr);

    SkillModel& skills() const { return *m_model; }

Q_SIGNALS:
    void levelTyped(const QModelIndex& cell, int level);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void measure();

    DeskContext& m_context;
    SkillModel* m_model;
};

} // namespace yorozu::ui
