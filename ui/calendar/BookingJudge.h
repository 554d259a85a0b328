// SPDX-License-Identifier: GPL-3.0-or-later
// What a booking would be if it stood in a slot of the sheet, and what would come of it. The rules are those by which
// the service saves (rules/BookingClash).
#pragma once

#include "core/rules/BookingClash.h"
#include "ui/calendar/SheetGhost.h"

namespace yorozu::ui {

// The same session in a free slot, by the mode in which one meets there.
Booking movedTo(const service::CentreData& centre, Booking booking, const FreeSlot& free);

class BookingJudge
{
public:
    // All of them outlive this.
    BookingJudge(const service::CentreData& centre, const rules::DayFacts& facts, const SheetScene& scene)
        : m_centre(centre)
        , m_facts(facts)
        , m_scene(scene)
    {
    }

    // The same in the slot: with its booth, its office and how one meets there. A new one (id null) takes its time from
    // the slot as well.
    Booking wanted(Booking booking, const SheetSlot& slot) const;
    SheetVerdict verdict(const Booking& wanted, const SheetSlot& slot) const;
    // Of a new booking that says no more than where and when.
    Booking blank() const;
    // Where a free slot lies on the sheet; nullopt: on another day, or not shown.
    std::optional<SheetSlot> slotOf(const FreeSlot& free) const;

private:
    MasterId mode(const QString& code) const;
    QString codeOf(MasterId mode) const;
    SheetVerdict::Line lineOf(const BookingConflict& conflict, const Booking& wanted) const;
    QString shownBoothOf(Id<Booth> booth) const;

    const service::CentreData& m_centre;
    const rules::DayFacts& m_facts;
    const SheetScene& m_scene;
};

} // namespace yorozu::ui
