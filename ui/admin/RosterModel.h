// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/japanese/Holidays.h"
#include "core/service/RosterService.h"
#include "ui/admin/DutyChoices.h"

#include <QAbstractTableModel>

namespace yorozu::ui {

class DeskContext;

// A month of the roster: people in rows, days in columns.
class RosterModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    explicit RosterModel(DeskContext& context, QObject* parent = nullptr);

    // The days from `from` up to but not with `to`. The cursor stays where it is if the people and days are the same.
    void show(const service::RosterData& data, QDate from, QDate to);
    const service::RosterData& data() const { return m_data; }
    const QList<DutyChoice>& choices() const { return m_choices; }

    const RosterPerson& personAt(int row) const { return m_people.at(row); }
    QDate dayAt(int column) const { return m_from.addDays(column); }
    int columnOf(QDate day) const;
    const DutyLine* lineAt(int row, QDate day) const;
    const DutyLine* lineAt(const QModelIndex& index) const { return lineAt(index.row(), dayAt(index.column())); }
    // The name of a duty as it is shown: 新橋, 在宅.
    QString dutyName(const DutyLine& line) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QVariant dayHead(QDate day, int role) const;
    QVariant personHead(const RosterPerson& person, int role) const;
    QString spoken(int row, const DutyLine& line) const;
    const RosterWarning* warningOn(QDate day) const;

    DeskContext& m_context;
    japanese::Holidays m_holidays;
    service::RosterData m_data;
    QList<DutyChoice> m_choices;
    QList<RosterPerson> m_people; // those who stand in the roster of these days
    QHash<std::pair<qint64, QDate>, qsizetype> m_places;
    QDate m_from;
    QDate m_to;
};

} // namespace yorozu::ui
