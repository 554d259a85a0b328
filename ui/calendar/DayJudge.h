// SPDX-License-Identifier: GPL-3.0-or-later
// What a booking would be if it stood in a slot of the sheet, and what would come of it. The rules are those by which
// the service saves (rules/BookingClash).
#pragma once

#include "core/rules/BookingClash.h"
#include "core/service/CentreService.h"
#include "ui/calendar/SheetGhost.h"

#include <optional>

namespace yorozu::ui {

// The same session in a free slot, by the mode in which one meets there.
Booking movedTo(const service::CentreData& centre, Booking booking, const FreeSlot& free);
// The way of meeting with this code ("visit", "online"); the first of the list where there is none.
MasterId modeOf(const service::CentreData& centre, const QString& code);
// A new booking that says no more than that somebody comes.
Booking blankBooking(const service::CentreData& centre);

class DayJudge
{
public:
    virtual ~DayJudge() = default;

    // The same in the slot. A new one (id null) takes its time from the slot as well.
    virtual Booking wanted(Booking booking, const SheetSlot& slot) const = 0;
    // Where a free slot for the booking lies on the sheet; nullopt: on another day, or not shown.
    virtual std::optional<SheetSlot> slotOf(const FreeSlot& free, const Booking& booking) const = 0;

    SheetVerdict verdict(const Booking& wanted, const SheetSlot& slot) const;
    // Of a new booking that says no more than where and when.
    Booking blank() const { return blankBooking(m_centre); }

protected:
    // All of them outlive this.
    DayJudge(const service::CentreData& centre, const rules::DayFacts& facts)
        : m_centre(centre)
        , m_facts(facts)
    {
    }

    // What is worth knowing before it is dropped, though it may be.
    virtual QStringList cautions(const Booking& wanted) const;
    // How a free slot for the booking is called on its button.
    virtual QString nameOf(const FreeSlot& free, const Booking& wanted) const;

    // At the time of the slot.
    Booking timed(Booking booking, const SheetSlot& slot) const;
    // Its seat or booth, if that is free then; else the first that is.
    Booking seated(Booking booking) const;
    // With the names of its office and its booth.
    Booking named(Booking booking) const;
    void meet(Booking& booking, const QString& how) const;
    QString codeOf(MasterId mode) const;
    const service::CentreData& centre() const { return m_centre; }
    const rules::DayFacts& facts() const { return m_facts; }

private:
    bool needsOnlyReason(const QList<BookingConflict>& conflicts, const Booking& wanted) const;
    SheetVerdict::Line lineOf(const BookingConflict& conflict, const Booking& wanted) const;
    QString shownBoothOf(Id<Booth> booth) const;

    const service::CentreData& m_centre;
    const rules::DayFacts& m_facts;
};

} // namespace yorozu::ui
