// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/Partners.h"

#include "core/exchange/DemoRandom.h"
#include "core/service/Services.h"
#include "core/storage/ActivityRepository.h"
#include "core/storage/AgencyRepository.h"
#include "core/storage/CentreRepository.h"
#include "core/storage/Writer.h"
#include "tests/bench/Texts.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace yorozu::bench {

namespace {

using exchange::DemoRandom;
using storage::Writer;

constexpr int AgenciesWanted = 80;
constexpr int MemosPerActivity = 24;
constexpr int Batch = 1000;
constexpr int Years = 10;

void addAgencies(Writer& writer, DemoRandom& random)
{
    storage::AgencyRepository agencies(writer.connection());
    const QList<AgencyRecord> known = agencies.all();
    for (qsizetype count = known.size(); count < AgenciesWanted; ++count) {
        AgencyRecord record;
        record.agency.name = firmName(random).name + u"支援センター"_s + QString::number(count);
        record.agency.kind = known.at(random.below(known.size())).agency.kind;
        agencies.add(writer, record);
    }
}

Activity activityOf(DemoRandom& random, const QList<Id<Agency>>& agencies, const QList<Staff>& staff, QDate day)
{
    static const QList<ActivityKind> often{ActivityKind::OffSiteDay, ActivityKind::Meeting, ActivityKind::Seminar,
                                           ActivityKind::ZemiDay,    ActivityKind::Assist,  ActivityKind::AgencyEvent};
    Activity activity;
    activity.kind = random.of(often);
    activity.status = ActivityStatus::Reported;
    activity.day = day;
    activity.theme = u"資金繰り"_s;
    activity.participants = static_cast<int>(random.between(2, 40));
    const qsizetype first = random.below(agencies.size());
    for (qsizetype more = 0; more <= random.below(4); ++more) {
        ActivityAgency one;
        one.agency = agencies.at((first + more) % agencies.size());
        activity.agencies.append(one);
    }
    const Staff& person = random.of(staff);
    activity.staff.append({person.id, person.name});
    return activity;
}

} // namespace

QList<Id<Agency>> agenciesOf(storage::Connection& connection)
{
    QList<Id<Agency>> ids;
    for (const AgencyRecord& record : storage::AgencyRepository(connection).all()) {
        if (!record.agency.retired)
            ids.append(record.agency.id);
    }
    return ids;
}

Status makePartners(service::CaseFile& file, const Options& options, QDate today)
{
    if (options.lean)
        return Done{};
    DemoRandom random(options.seed + 1);
    const Caller system = service::Services::systemCaller();
    const Status added = file.write<Done>(system, [&](Writer& writer) -> Status {
        addAgencies(writer, random);
        return Done{};
    });
    if (!added)
        return added;
    QList<Staff> staff = storage::CentreRepository(file.connection()).staff();
    staff.removeIf([](const Staff& one) { return one.group != PermissionGroup::Coordinator; });
    const QList<Id<Agency>> agencies = agenciesOf(file.connection());
    const int wanted = std::max(1, options.memos / MemosPerActivity);
    for (int done = 0; done < wanted; done += Batch) {
        const Status written = file.write<Done>(system, [&](Writer& writer) -> Status {
            storage::ActivityRepository activities(writer.connection());
            for (int at = done; at < std::min(wanted, done + Batch); ++at) {
                const qint64 back = Years * 365 - qint64(at) * Years * 365 / wanted;
                activities.add(writer, activityOf(random, agencies, staff, today.addDays(-back)));
            }
            return Done{};
        });
        if (!written)
            return written;
    }
    return Done{};
}

} // namespace yorozu::bench
