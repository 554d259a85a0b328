// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/DemoRoster.h"

#include "core/storage/RosterRepository.h"
#include "core/storage/TrainingRepository.h"

namespace yorozu::service {

void DemoRoster::write(const exchange::DemoCentre& demo)
{
    storage::RosterRepository roster(writer.connection());
    for (qsizetype at = 0; at < demo.staff.size(); ++at) {
        if (demo.staff.at(at).title == QStringLiteral("派遣職員"))
            roster.setDispatched(writer, idOf(at), true);
    }
    for (const exchange::DemoWeek& one : demo.weeks) {
        DutyPattern week{{}, idOf(one.staff), one.validFrom, {}, 0};
        for (std::size_t day = 0; day < week.week.size(); ++day)
            week.week.at(day) = {one.days.at(day).kind, officeOf(one.days.at(day).office), 0, 0};
        roster.add(writer, week);
    }
    for (const exchange::DemoDuty& one : demo.duties) {
        roster.setDay(writer, {idOf(one.staff),
                               {},
                               one.day,
                               one.place.kind,
                               officeOf(one.place.office),
                               0,
                               0,
                               one.reason,
                               DutySource::Set,
                               0});
    }
    writeTrainings(demo);
}

void DemoRoster::writeTrainings(const exchange::DemoCentre& demo)
{
    for (const exchange::DemoTraining& one : demo.trainings) {
        TrainingPlan plan;
        plan.staff = idOf(one.staff);
        plan.first = one.first;
        plan.last = one.last;
        for (const exchange::DemoLesson& lesson : one.lessons)
            plan.lessons.append({lesson.title, lesson.day, lesson.teacher, lesson.done, lesson.minutes});
        storage::TrainingRepository(writer.connection()).add(writer, plan);
    }
}

} // namespace yorozu::service
