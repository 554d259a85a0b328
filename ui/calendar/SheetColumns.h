// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Booking.h"
#include "core/service/CentreService.h"

#include <QList>
#include <QString>

namespace yorozu::ui {

// One column of the day: a booth, the lanes of online sessions, or whoever is away.
struct SheetColumn
{
    enum class Kind { Booth, Online, Away };
    Kind kind = Kind::Booth;
    Id<Office> office; // of a booth; of the others the one that a session is booked at
    Id<Booth> booth;
    QString name;  // ブース1
    int lanes = 0; // of online sessions: so many side by side; 0: as many as there are
    int group = 0;
    int width = 88; // what it would have at 1440 px
    bool operator==(const SheetColumn&) const = default;
};

// An office with its booths, or one of the two other columns.
struct SheetGroup
{
    SheetColumn::Kind kind = SheetColumn::Kind::Booth;
    Id<Office> office;
    QString name; // 新橋（本部）
    int first = 0;
    int count = 0;
    bool operator==(const SheetGroup&) const = default;
};

// The columns of the day by booth: each office with its booths, オンライン・在宅, 訪問・出張.
class SheetColumns
{
public:
    SheetColumns() = default;
    // `office` null: all of them. `onlineLanes`: 2 to 4, by how wide the window is. A booth that is not in use any more
    // has its column on the days on which there was a session in it.
    SheetColumns(const service::CentreData& centre, Id<Office> office, const QList<Booking>& bookings, int onlineLanes);

    const QList<SheetColumn>& columns() const { return m_columns; }
    const QList<SheetGroup>& groups() const { return m_groups; }
    qsizetype size() const { return m_columns.size(); }
    const SheetColumn& at(int column) const { return m_columns.at(column); }
    // −1: not shown.
    int columnOf(const Booking& booking) const;
    // The seat of an online session, counted from 0; −1: it has none.
    int seatOf(const Booking& booking) const;
    // The widths of all columns together, at 1440 px.
    int usualWidth() const;
    bool operator==(const SheetColumns&) const = default;

private:
    void addOffice(const service::CentreData& centre, const Office& office, const QList<Booking>& bookings);
    void addGroup(SheetColumn::Kind kind, Id<Office> office, const QString& name, const QList<SheetColumn>& columns);

    QList<SheetColumn> m_columns;
    QList<SheetGroup> m_groups;
    QList<Id<Booth>> m_seats;
    Id<Office> m_office; // shown alone
    MasterId m_onlineMode = 0;
};

// 新橋（本部）
QString officeHead(const Office& office);

} // namespace yorozu::ui
