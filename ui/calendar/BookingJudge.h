// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/calendar/DayJudge.h"
#include "ui/calendar/SheetScene.h"

namespace yorozu::ui {

// By booth: a slot says at which office one meets, in which booth, and how.
class BookingJudge : public DayJudge
{
public:
    // All of them outlive this.
    BookingJudge(const service::CentreData& centre, const rules::DayFacts& facts, const SheetScene& scene)
        : DayJudge(centre, facts)
        , m_scene(scene)
    {
    }

    Booking wanted(Booking booking, const SheetSlot& slot) const override;
    std::optional<SheetSlot> slotOf(const FreeSlot& free, const Booking& booking) const override;

private:
    const SheetScene& m_scene;
};

} // namespace yorozu::ui
