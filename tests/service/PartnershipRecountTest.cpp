// SPDX-License-Identifier: GPL-3.0-or-later
// What the dashboard counts, held against a recount of the records after random changes.
#include "core/service/ActivityService.h"
#include "core/service/AgencyService.h"
#include "core/service/PartnershipService.h"
#include "tests/service/ServiceFixture.h"
#include "tests/support/catch.h"

#include <random>

using namespace Qt::StringLiterals;
using namespace yorozu;
using namespace yorozu::service;
using test::ServiceFixture;

namespace {

constexpr int Year = 2024;

// Counted once more from the records, one activity after the other.
struct Recount
{
    QMap<ActivityKind, ActivityCount> kinds;
    QMap<ActivityKind, ActivityCount> previous;
    QMap<int, QMap<ActivityKind, ActivityCount>> months;
    QMap<int, QMap<ActivityKind, ActivityCount>> previousMonths;
    QMap<qint64, ActivityCount> agencies;
    ActivityCount total;
};

void add(ActivityCount& count, const Activity& activity, const QSet<qint64>& agencies)
{
    count.activities.append(activity.id);
    count.agencies += agencies;
    count.participations += static_cast<int>(agencies.size());
    count.people += activity.participants.value_or(
        activity.kind == ActivityKind::Trainee ? static_cast<int>(activity.trainees.size()) : 0);
    count.firms += activity.firms.value_or(0);
    count.consultations += activity.consultations.value_or(0);
}

Recount recount(ServiceFixture& desk, const PartnershipQuestion& question)
{
    QHash<qint64, qint64> partOf;
    QHash<qint64, MasterId> kindOf;
    const auto lines = AgencyService(desk.services().file()).list(true);
    REQUIRE(lines);
    for (const AgencyLine& line : *lines) {
        kindOf.insert(line.agency.id.number(), line.agency.kind);
        const auto record = AgencyService(desk.services().file()).byId(line.agency.id);
        if (question.asMerged && record->merged)
            partOf.insert(line.agency.id.number(), record->merged->kept.number());
    }
    QList<Activity> held = *ActivityService(desk.services().file()).list({.staff = question.staff});
    std::sort(held.begin(), held.end(),
              [](const Activity& a, const Activity& b) { return std::pair(a.day, a.id) < std::pair(b.day, b.id); });
    Recount counted;
    for (const Activity& activity : std::as_const(held)) {
        const int year = activity.day.month() < 4 ? activity.day.year() - 1 : activity.day.year();
        QSet<qint64> agencies;
        for (const ActivityAgency& one : activity.agencies) {
            qint64 id = one.agency.number();
            while (partOf.contains(id))
                id = partOf.value(id);
            if (question.agencyKind == 0 || kindOf.value(id) == question.agencyKind)
                agencies.insert(id);
        }
        if (!activity.counts() || year > question.fiscalYear || year < question.fiscalYear - 1 ||
            (question.agencyKind != 0 && agencies.isEmpty()) ||
            (question.office && activity.office != question.office) ||
            (!question.kinds.isEmpty() && !question.kinds.contains(activity.kind)))
            continue;
        const bool now = year == question.fiscalYear;
        add((now ? counted.kinds : counted.previous)[activity.kind], activity, agencies);
        add((now ? counted.months : counted.previousMonths)[activity.day.month()][activity.kind], activity, agencies);
        if (!now)
            continue;
        add(counted.total, activity, agencies);
        for (const qint64 agency : std::as_const(agencies))
            add(counted.agencies[agency], activity, {agency});
    }
    return counted;
}

void compare(const PartnershipCount& count, const Recount& counted)
{
    for (auto kind = count.kinds.cbegin(); kind != count.kinds.cend(); ++kind) {
        INFO(code(kind.key()).toStdString());
        REQUIRE(kind->all == counted.kinds.value(kind.key()));
        REQUIRE(kind->previous == counted.previous.value(kind.key()));
    }
    REQUIRE(count.months == counted.months);
    REQUIRE(count.previousMonths == counted.previousMonths);
    REQUIRE(count.total == counted.total);
    for (const AgencyCount& agency : count.agencies)
        REQUIRE(agency.total == counted.agencies.value(agency.agency.number()));
    REQUIRE(std::count_if(count.agencies.cbegin(), count.agencies.cend(), [](const AgencyCount& agency) {
                return agency.total.times() > 0;
            }) == counted.agencies.size());
}

// What somebody does next: another status, day, kind or other people, a stay, a merging and its undoing.
class RandomDesk
{
public:
    RandomDesk(ServiceFixture& desk, unsigned seed)
        : m_desk(desk)
        , m_activities(desk.services().file())
        , m_agencies(desk.services().file())
        , m_random(seed)
        , m_known(desk.centre().agencies)
    {
        QList<Activity> made;
        for (int at = 0; at < 80; ++at) {
            Activity activity;
            activity.kind = allActivityKinds().at(at % static_cast<int>(allActivityKinds().size()));
            activity.day = QDate(2023, 4, 1).addDays(upTo(590));
            activity.status = statuses.at(upTo(2));
            activity.agencies = {{m_known.at(upTo(11)).id, {}, AgencyRole::Partner, {}, {}, {}}};
            made.append(activity);
        }
        REQUIRE(m_activities.add(desk.clerk(), made));
    }

    void change()
    {
        const QList<Activity> all = *m_activities.list({});
        Activity one = all.at(upTo(static_cast<int>(all.size()) - 1));
        switch (upTo(8)) {
        case 0:
            // Refused where the status does not lead there.
            (void)m_activities.setStatus(m_desk.clerk(), one.id, one.version, statuses.at(upTo(3)), u"取消"_s);
            return;
        case 1:
            one.day = QDate(2023, 4, 1).addDays(upTo(720));
            break;
        case 2:
            one.kind = allActivityKinds().at(upTo(static_cast<int>(allActivityKinds().size()) - 1));
            break;
        case 3:
            one.agencies.clear();
            for (int at = upTo(3); at > 0; --at)
                one.agencies.append({m_known.at(at * 3 + upTo(2)).id, {}, AgencyRole::Partner, {}, {}, {}});
            break;
        case 4:
            one.participants = upTo(2) == 0 ? std::nullopt : std::optional(upTo(30));
            one.firms = upTo(5);
            one.consultations = upTo(9);
            break;
        case 5:
            one.counted = !one.counted;
            one.office = upTo(1) == 0 ? Id<Office>() : m_desk.centre().offices.constFirst().id;
            break;
        case 6:
            one.staff = upTo(1) == 0 ? QList<ActivityStaff>{} : QList<ActivityStaff>{{m_desk.officer().staff, {}}};
            break;
        case 7: {
            const Id<Agency> kept = m_known.at(upTo(5)).id;
            const Id<Agency> other = m_known.at(6 + upTo(5)).id;
            if (!m_agencies.merge(m_desk.clerk(), kept, other, QDate(2024, 10, 1)))
                (void)m_agencies.unmerge(m_desk.clerk(), other);
            return;
        }
        default: {
            one.kind = ActivityKind::Trainee;
            Trainee trainee;
            trainee.name = u"研修生%1"_s.arg(upTo(999));
            trainee.agency = m_known.at(upTo(5)).id;
            trainee.first = one.day;
            trainee.last = one.day.addDays(3);
            one.participants.reset();
            one.trainees.append(trainee);
        }
        }
        (void)m_activities.update(m_desk.clerk(), one); // refused where the kind has no room for what it holds
    }
    int upTo(int most) { return std::uniform_int_distribution<int>(0, most)(m_random); }

private:
    static inline const QList<ActivityStatus> statuses{ActivityStatus::Planned, ActivityStatus::Held,
                                                       ActivityStatus::Reported, ActivityStatus::Cancelled};
    ServiceFixture& m_desk;
    ActivityService m_activities;
    AgencyService m_agencies;
    std::mt19937 m_random;
    QList<Agency> m_known;
};

} // namespace

TEST_CASE("Whatever is changed, the figures are those of a recount")
{
    ServiceFixture desk(GENERATE(from_range(ServiceFixture::engines())));
    PartnershipService partners(desk.services().file());
    RandomDesk random(desk, 20241127);
    for (int step = 0; step < 60; ++step) {
        INFO("step " << step);
        for (int more = 0; more < 5; ++more)
            random.change();
        PartnershipQuestion question{.fiscalYear = Year, .asMerged = random.upTo(1) == 0};
        if (random.upTo(2) == 0)
            question.agencyKind = desk.centre().agencyKinds.at(random.upTo(2)).id;
        if (random.upTo(3) == 0)
            question.office = desk.centre().offices.constFirst().id;
        if (random.upTo(3) == 0)
            question.staff = desk.officer().staff;
        const QSet<ActivityKind> narrow{ActivityKind::Trainee, ActivityKind::Seminar};
        const auto counts = partners.count(question, {{}, narrow});
        REQUIRE(counts);
        compare(counts->at(0), recount(desk, question));
        question.kinds = narrow;
        compare(counts->at(1), recount(desk, question));
    }
    CHECK(desk.services().check()->problems == QStringList());
}
