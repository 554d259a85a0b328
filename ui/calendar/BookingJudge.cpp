// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/BookingJudge.h"

using namespace Qt::StringLiterals;

namespace yorozu::ui {

Booking BookingJudge::wanted(Booking booking, const SheetSlot& slot) const
{
    booking = timed(booking, slot);
    const SheetColumn& column = m_scene.columns().at(slot.column);
    const QString code = codeOf(booking.mode);
    switch (column.kind) {
    case SheetColumn::Kind::Booth:
        booking.office = column.office;
        booking.booth = column.booth;
        if (code != "visit"_L1 && code != "online"_L1)
            meet(booking, u"visit"_s);
        break;
    case SheetColumn::Kind::Online:
        if (m_scene.columns().seatOf(booking) < 0)
            booking.booth = {};
        booking.office = column.office;
        meet(booking, u"online"_s);
        booking = seated(booking);
        break;
    case SheetColumn::Kind::Away:
        booking.booth = {};
        if (code == "visit"_L1 || code == "online"_L1) {
            booking.office = column.office;
            meet(booking, u"call"_s);
        }
        break;
    }
    return named(booking);
}

std::optional<SheetSlot> BookingJudge::slotOf(const FreeSlot& free, const Booking&) const
{
    if (tokyoDate(free.start) != m_scene.day())
        return std::nullopt;
    Booking there;
    there.office = free.office;
    there.booth = free.booth;
    const int column = m_scene.columns().columnOf(there);
    if (column < 0)
        return std::nullopt;
    return SheetSlot{column, minutesOf(m_scene.day(), free.start), minutesOf(m_scene.day(), free.end)};
}

} // namespace yorozu::ui
