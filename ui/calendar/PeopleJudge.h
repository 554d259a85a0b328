// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/calendar/DayJudge.h"
#include "ui/calendar/PeopleScene.h"

namespace yorozu::ui {

// By coordinator: a slot says who leads the session, and when. Where one meets stays; a booth that is taken then makes
// way for the first free one of the office. A new session takes place where the person works that day.
class PeopleJudge : public DayJudge
{
public:
    // All of them outlive this.
    PeopleJudge(const service::CentreData& centre, const rules::DayFacts& facts, const PeopleScene& scene)
        : DayJudge(centre, facts)
        , m_scene(scene)
    {
    }

    Booking wanted(Booking booking, const SheetSlot& slot) const override;
    std::optional<SheetSlot> slotOf(const FreeSlot& free, const Booking& booking) const override;

protected:
    QStringList cautions(const Booking& wanted) const override;
    QString nameOf(const FreeSlot& free, const Booking& wanted) const override;

private:
    Booking placedAt(Booking booking, const PersonRow& person) const;
    QString whereOn(const DutyLine& duty) const;

    const PeopleScene& m_scene;
};

} // namespace yorozu::ui
