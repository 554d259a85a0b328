// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/SheetColumns.h"

#include "ui/async/ShownName.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace yorozu::ui {

namespace {

constexpr int BoothWidth = 88;
constexpr int OnlineLaneWidth = 84;
constexpr int AwayWidth = 96;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Calendar)
};

} // namespace

QString officeHead(const Office& office)
{
    //: the main office
    return office.headquarters ? Text::tr("%1 (HQ)").arg(shownName(office))
                               //: an office that is not the main one
                               : Text::tr("%1", "satellite").arg(shownName(office));
}

SheetColumns::SheetColumns(const service::CentreData& centre, Id<Office> office, const QList<Booking>& bookings,
                           int onlineLanes)
    : m_office(office)
{
    for (const MasterEntry& mode : centre.modes) {
        if (mode.code == "online"_L1)
            m_onlineMode = mode.id;
    }
    Id<Office> home;
    Id<Office> first;
    for (const Office& one : centre.offices) {
        if (one.remote) {
            home = one.id;
            continue;
        }
        const bool wanted = office.isNull() ? !one.retired : one.id == office;
        if (!wanted)
            continue;
        if (first.isNull())
            first = one.id;
        addOffice(centre, one, bookings);
    }
    if (office.isNull() && home) {
        for (const Booth& seat : centre.booths) {
            if (seat.office == home)
                m_seats.append(seat.id);
        }
        SheetColumn lanes{
            SheetColumn::Kind::Online,    home, {}, Text::tr("Up to %1 side by side").arg(onlineLanes), onlineLanes, 0,
            onlineLanes * OnlineLaneWidth};
        addGroup(SheetColumn::Kind::Online, home, Text::tr("Online"), {lanes});
    }
    SheetColumn away{SheetColumn::Kind::Away, first, {}, {}, 0, 0, AwayWidth};
    const auto gone = std::count_if(bookings.cbegin(), bookings.cend(), [this](const Booking& booking) {
        return occupies(booking.status) && booking.booth.isNull() && booking.mode != m_onlineMode &&
               (m_office.isNull() || booking.office == m_office);
    });
    //: how many sessions are away from the offices
    away.name = Text::tr("%n away", "sessions", static_cast<int>(gone));
    addGroup(SheetColumn::Kind::Away, first, Text::tr("Visits"), {away});
}

void SheetColumns::addOffice(const service::CentreData& centre, const Office& office, const QList<Booking>& bookings)
{
    QList<SheetColumn> columns;
    for (const Booth& booth : centre.booths) {
        if (booth.office == office.id && !booth.retired)
            columns.append({SheetColumn::Kind::Booth, office.id, booth.id, shownBooth(booth.name), 0, 0, BoothWidth});
    }
    for (const Booking& booking : bookings) {
        const bool known = booking.booth.isNull() || booking.office != office.id ||
                           std::any_of(columns.cbegin(), columns.cend(),
                                       [&](const SheetColumn& column) { return column.booth == booking.booth; });
        if (!known)
            columns.append(
                {SheetColumn::Kind::Booth, office.id, booking.booth, shownBooth(booking.boothName), 0, 0, BoothWidth});
    }
    if (!columns.isEmpty())
        addGroup(SheetColumn::Kind::Booth, office.id, officeHead(office), columns);
}

void SheetColumns::addGroup(SheetColumn::Kind kind, Id<Office> office, const QString& name,
                            const QList<SheetColumn>& columns)
{
    const int group = static_cast<int>(m_groups.size());
    m_groups.append({kind, office, name, static_cast<int>(m_columns.size()), static_cast<int>(columns.size())});
    for (SheetColumn column : columns) {
        column.group = group;
        m_columns.append(column);
    }
}

int SheetColumns::columnOf(const Booking& booking) const
{
    if (m_office && booking.office != m_office)
        return -1;
    const bool online = booking.booth.isNull() ? booking.mode == m_onlineMode : m_seats.contains(booking.booth);
    for (int column = 0; column < m_columns.size(); ++column) {
        const SheetColumn& one = m_columns.at(column);
        const bool is = one.kind == SheetColumn::Kind::Booth    ? booking.booth && one.booth == booking.booth
                        : one.kind == SheetColumn::Kind::Online ? online
                                                                : booking.booth.isNull();
        if (is)
            return column;
    }
    return -1;
}

int SheetColumns::seatOf(const Booking& booking) const
{
    return booking.booth.isNull() ? -1 : static_cast<int>(m_seats.indexOf(booking.booth));
}

int SheetColumns::usualWidth() const
{
    int sum = 0;
    for (const SheetColumn& column : m_columns)
        sum += column.width;
    return sum;
}

} // namespace yorozu::ui
