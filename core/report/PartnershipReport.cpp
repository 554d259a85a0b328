// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/PartnershipReport.h"

#include "core/storage/ActivityRepository.h"
#include "core/storage/AgencyRepository.h"
#include "core/storage/FigureRepository.h"
#include "core/storage/Query.h"
#include "core/storage/SideBySide.h"

#include <QHash>
#include <QStringTokenizer>
#include <QVarLengthArray>

#include <algorithm>
#include <span>
#include <vector>

using namespace Qt::StringLiterals;

namespace yorozu::report {

namespace {

using storage::Query;

// An agency's place among all of them: a count touches each thousands of times.
using Places = std::span<const std::size_t>;

struct Row
{
    Id<Activity> id;
    ActivityKind kind = ActivityKind::Meeting;
    int fiscalYear = 0;
    int month = 0;
    int people = 0;
    int firms = 0;
    int consultations = 0;
    std::size_t firstPlace = 0; // of its agencies, in Facts
    std::size_t places = 0;
};

// From April on, 1 … 12.
int placeInYear(int month)
{
    return (month + 8) % 12 + 1;
}

QDate firstDay(int fiscalYear, int month)
{
    return {month < 4 ? fiscalYear + 1 : fiscalYear, month, 1};
}

// What is read: the activities of the year and of the one before, whatever their kind, and what stands beside.
class Facts
{
public:
    Facts(storage::Connection& connection, const PartnershipQuestion& question)
        : m_connection(connection)
        , m_question(question)
        , m_first(firstDay(question.fiscalYear, question.firstMonth))
        , m_last(firstDay(question.fiscalYear, question.lastMonth).addMonths(1).addDays(-1))
    {
        storage::SideBySide(connection)
            .add([this] { readActivities(); })
            .add([this] { m_agencies = storage::AgencyRepository(m_connection).names(); })
            .add([this] { m_uses = storage::lastUses(m_connection, m_last); })
            .add([this] { m_published = storage::FigureRepository(m_connection).published(); })
            .add([this] { m_targets = storage::FigureRepository(m_connection).targets(); })
            .run();
        learnAgencies();
        for (std::size_t at = 0; at < m_rows.size(); ++at)
            learnPlaces(m_rows[at], m_parts.at(static_cast<qsizetype>(at)));
    }

    QDate first() const { return m_first; } // of the months that are asked for
    QDate last() const { return m_last; }
    const std::vector<Row>& rows() const { return m_rows; } // by day
    Places placesOf(const Row& row) const { return Places(m_places).subspan(row.firstPlace, row.places); }
    std::size_t agencies() const { return m_survivors.size(); }
    const AgencyRecord& record(std::size_t place) const { return m_agencies.at(static_cast<qsizetype>(place)); }
    const Agency& agency(std::size_t place) const { return record(place).agency; }
    // One set for all its cells: one for each would take longer than the counting.
    const QSet<qint64>& itself(std::size_t place) const { return m_itself.at(place); }
    QDate lastUse(std::size_t place) const { return m_lastUses.at(place); }
    const QList<PublishedFigure>& published() const { return m_published; }
    const QList<ActivityTarget>& targets() const { return m_targets; }

private:
    void readActivities()
    {
        QString sql = u"SELECT x.activity_id, x.kind, x.fiscal_year, x.month, x.people, x.firms, x.consultations, "
                      "x.agencies FROM activity_figures x WHERE x.fiscal_year IN (?, ?)"_s;
        if (m_question.office)
            sql += u" AND x.office_id = ?"_s;
        if (m_question.programme != 0)
            sql += u" AND x.programme_id = ?"_s;
        if (m_question.staff)
            sql += u" AND EXISTS (SELECT 1 FROM activity_staff s WHERE s.activity_id = x.activity_id "
                   "AND s.staff_id = ?)"_s;
        Query query(m_connection, sql + u" ORDER BY x.fiscal_year, x.day, x.activity_id"_s);
        query.bind(m_question.fiscalYear).bind(m_question.fiscalYear - 1);
        if (m_question.office)
            query.bind(m_question.office);
        if (m_question.programme != 0)
            query.bind(m_question.programme);
        if (m_question.staff)
            query.bind(m_question.staff);
        query.exec();
        while (query.next()) {
            Row& row = m_rows.emplace_back();
            row.id = query.id<Activity>(0);
            row.kind = activityKindFromCode(query.text(1)).value_or(ActivityKind::Meeting);
            row.fiscalYear = static_cast<int>(query.number(2));
            row.month = static_cast<int>(query.number(3));
            row.people = static_cast<int>(query.number(4));
            row.firms = static_cast<int>(query.number(5));
            row.consultations = static_cast<int>(query.number(6));
            m_parts.append(query.text(7));
        }
    }
    void learnAgencies()
    {
        for (const AgencyRecord& one : std::as_const(m_agencies)) {
            m_itself.push_back({one.agency.id.number()});
            m_placeOf.insert(one.agency.id.number(), m_survivors.emplace_back(m_survivors.size()));
        }
        for (std::size_t& here : m_survivors) {
            // As many steps as there are agencies: a circle is a fault of the data, not of the count.
            for (std::size_t step = 0; step < agencies() && m_question.asMerged && record(here).merged; ++step)
                here = m_placeOf.value(record(here).merged->kept.number());
        }
        m_lastUses.resize(agencies());
        for (auto use = m_uses.cbegin(); use != m_uses.cend(); ++use) {
            QDate& latest = m_lastUses[m_survivors.at(m_placeOf.value(use.key()))];
            latest = latest.isValid() ? std::max(latest, use.value()) : use.value();
        }
    }
    // Those of the kind that is asked for; each once, though two that took part may be one by now.
    void learnPlaces(Row& row, const QString& ids)
    {
        row.firstPlace = m_places.size();
        for (const QStringView id : QStringTokenizer(ids, u',', Qt::SkipEmptyParts)) {
            const std::size_t place = m_survivors.at(m_placeOf.value(id.toLongLong()));
            const Places before = Places(m_places).subspan(row.firstPlace);
            if ((m_question.agencyKind == 0 || agency(place).kind == m_question.agencyKind) &&
                std::find(before.begin(), before.end(), place) == before.end())
                m_places.push_back(place);
        }
        row.places = m_places.size() - row.firstPlace;
    }

    storage::Connection& m_connection;
    const PartnershipQuestion& m_question;
    QDate m_first;
    QDate m_last;
    std::vector<Row> m_rows;
    QStringList m_parts; // by row, the ids of its agencies
    std::vector<std::size_t> m_places;
    QList<AgencyRecord> m_agencies;
    QHash<qint64, std::size_t> m_placeOf;
    std::vector<QSet<qint64>> m_itself;   // by place
    std::vector<std::size_t> m_survivors; // by place; whoever was not merged is its own
    QHash<qint64, QDate> m_uses;
    std::vector<QDate> m_lastUses; // by place
    QList<PublishedFigure> m_published;
    QList<ActivityTarget> m_targets;
};

class Counting
{
public:
    Counting(const Facts& facts, const PartnershipQuestion& question)
        : m_facts(facts)
        , m_question(question)
        , m_byAgency(facts.agencies())
    {
        m_count.question = question;
        m_count.first = facts.first();
        m_count.last = facts.last();
    }

    PartnershipCount count()
    {
        for (const ActivityKind kind : allActivityKinds())
            m_count.kinds.insert(kind, {});
        for (const Row& row : m_facts.rows()) {
            if (isAsked(row))
                take(row);
        }
        addFigures();
        addAgencies();
        return m_count;
    }

private:
    // The kinds that an activity counts for.
    QVarLengthArray<ActivityKind, 2> kindsOf(ActivityKind kind) const
    {
        QVarLengthArray<ActivityKind, 2> kinds{kind};
        if (m_question.zemiInside && kind == ActivityKind::ZemiDay)
            kinds.append(ActivityKind::OffSiteDay);
        if (m_question.zemiInside && kind == ActivityKind::ZemiSeminar)
            kinds.append(ActivityKind::Seminar);
        return kinds;
    }
    bool isAsked(const Row& row) const
    {
        const int place = placeInYear(row.month);
        if (place < placeInYear(m_question.firstMonth) || place > placeInYear(m_question.lastMonth))
            return false;
        if (m_question.agencyKind != 0 && row.places == 0)
            return false;
        const auto kinds = kindsOf(row.kind);
        return m_question.kinds.isEmpty() || std::any_of(kinds.cbegin(), kinds.cend(), [this](ActivityKind kind) {
                   return m_question.kinds.contains(kind);
               });
    }
    static void addActivity(ActivityCount& count, const Row& row)
    {
        count.activities.append(row.id);
        count.people += row.people;
        count.firms += row.firms;
        count.consultations += row.consultations;
    }
    void addAgency(ActivityCount& count, std::size_t place) const
    {
        count.agencies.insert(m_facts.agency(place).id.number());
        ++count.participations;
    }
    void add(ActivityCount& count, const Row& row, Places places) const
    {
        addActivity(count, row);
        for (const std::size_t place : places)
            addAgency(count, place);
    }
    void take(const Row& row)
    {
        const Places places = m_facts.placesOf(row);
        QVarLengthArray<std::size_t, 16> tokyo;
        for (const std::size_t place : places) {
            if (m_facts.agency(place).memberInTokyo)
                tokyo.append(place);
        }
        const bool thisYear = row.fiscalYear == m_question.fiscalYear;
        for (const ActivityKind kind : kindsOf(row.kind)) {
            KindCount& count = m_count.kinds[kind];
            add(thisYear ? count.all : count.previous, row, places);
            if (!tokyo.isEmpty())
                add(thisYear ? count.tokyoShinkin : count.previousTokyo, row, Places(tokyo.cbegin(), tokyo.cend()));
        }
        add((thisYear ? m_count.months : m_count.previousMonths)[row.month][row.kind], row, places);
        if (!thisYear)
            return;
        add(m_count.total, row, places);
        for (const std::size_t place : places)
            takeAgency(row, place);
    }
    void takeAgency(const Row& row, std::size_t place)
    {
        AgencyCount& agency = m_byAgency[place];
        for (ActivityCount* count : {&agency.total, &agency.months[row.month]}) {
            addActivity(*count, row);
            count->agencies = m_facts.itself(place);
            ++count->participations;
        }
        ActivityCount& kind = m_count.agencyKinds[m_facts.agency(place).kindName];
        if (kind.activities.isEmpty() || kind.activities.constLast() != row.id)
            addActivity(kind, row);
        addAgency(kind, place);
    }
    void addFigures()
    {
        for (const PublishedFigure& figure : m_facts.published()) {
            if (figure.fiscalYear == 0 || figure.fiscalYear == m_question.fiscalYear)
                m_count.kinds[figure.kind].published.append(figure);
        }
        for (const ActivityTarget& target : m_facts.targets()) {
            KindCount& count = m_count.kinds[target.kind];
            if (target.fiscalYear == m_question.fiscalYear)
                (target.scope == FigureScope::All ? count.target : count.targetTokyo) = target.value;
        }
    }
    // Everybody who took part, and every member also without; an institution that was merged away before the time that
    // is asked for is no row of its own.
    void addAgencies()
    {
        for (std::size_t place = 0; place < m_byAgency.size(); ++place) {
            const AgencyRecord& record = m_facts.record(place);
            const Agency& one = record.agency;
            AgencyCount& count = m_byAgency.at(place);
            const bool tookPart = count.total.times() > 0;
            const bool isGone = record.merged && (m_question.asMerged || record.merged->on <= m_count.first);
            if (!tookPart && (!one.member || isGone || (one.retired && !record.merged)))
                continue;
            if (m_question.agencyKind != 0 && one.kind != m_question.agencyKind)
                continue;
            count.agency = one.id;
            count.name = m_question.asMerged ? one.name : record.nameOn(m_count.last);
            count.kind = one.kind;
            count.kindName = one.kindName;
            count.member = one.member;
            count.memberInTokyo = one.memberInTokyo;
            count.lastUse = m_facts.lastUse(place);
            m_count.agencies.append(std::move(count));
        }
        std::stable_sort(m_count.agencies.begin(), m_count.agencies.end(),
                         [](const AgencyCount& a, const AgencyCount& b) { return a.total.times() > b.total.times(); });
    }

    const Facts& m_facts;
    const PartnershipQuestion& m_question;
    std::vector<AgencyCount> m_byAgency; // by place
    PartnershipCount m_count;
};

} // namespace

QList<PartnershipCount> countPartnership(storage::Connection& connection, const PartnershipQuestion& question,
                                         const QList<QSet<ActivityKind>>& kinds)
{
    const storage::ReadScope scope(connection);
    const Facts facts(connection, question);
    QList<PartnershipCount> counts;
    for (const QSet<ActivityKind>& these : kinds) {
        PartnershipQuestion asked = question;
        asked.kinds = these;
        counts.append(Counting(facts, asked).count());
    }
    return counts;
}

} // namespace yorozu::report
