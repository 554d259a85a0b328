// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/PartnershipReport.h"

#include "core/storage/ActivityRepository.h"
#include "core/storage/AgencyRepository.h"
#include "core/storage/FigureRepository.h"
#include "core/storage/Query.h"
#include "core/storage/SideBySide.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace yorozu::report {

namespace {

using storage::Query;

struct Row
{
    Id<Activity> id;
    ActivityKind kind = ActivityKind::Meeting;
    int fiscalYear = 0;
    int month = 0;
    int participants = 0;
    int firms = 0;
    int consultations = 0;
    QList<qint64> agencies;
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

class Counting
{
public:
    Counting(storage::Connection& connection, const PartnershipQuestion& question)
        : m_connection(connection)
        , m_question(question)
    {
        m_count.question = question;
        m_count.first = firstDay(question.fiscalYear, question.firstMonth);
        m_count.last = firstDay(question.fiscalYear, question.lastMonth).addMonths(1).addDays(-1);
    }

    PartnershipCount count()
    {
        storage::SideBySide(m_connection)
            .add([this] { readActivities(); })
            .add([this] { readParticipations(); })
            .add([this] { m_agencies = storage::AgencyRepository(m_connection).all(); })
            .add([this] { m_uses = storage::lastUses(m_connection, m_count.last); })
            .add([this] { m_published = storage::FigureRepository(m_connection).published(); })
            .add([this] { m_targets = storage::FigureRepository(m_connection).targets(); })
            .run();
        learnAgencies();
        for (const ActivityKind kind : allActivityKinds())
            m_count.kinds.insert(kind, {});
        for (Row& row : m_rows)
            take(row);
        addFigures();
        addAgencies();
        return m_count;
    }

private:
    QString condition() const
    {
        QString sql = u" WHERE "_s + QString::fromUtf16(HeldActivity) + u" AND x.fiscal_year IN (?, ?)"_s;
        if (m_question.office)
            sql += u" AND x.office_id = ?"_s;
        if (m_question.programme != 0)
            sql += u" AND x.programme_id = ?"_s;
        if (m_question.staff)
            sql += u" AND EXISTS (SELECT 1 FROM activity_staff s WHERE s.activity_id = x.id AND s.staff_id = ?)"_s;
        return sql;
    }
    void bind(Query& query) const
    {
        query.bind(m_question.fiscalYear).bind(m_question.fiscalYear - 1);
        if (m_question.office)
            query.bind(m_question.office);
        if (m_question.programme != 0)
            query.bind(m_question.programme);
        if (m_question.staff)
            query.bind(m_question.staff);
    }
    void readActivities()
    {
        // Of a stay its trainees are the participants, unless another number is told.
        Query query(m_connection, u"SELECT x.id, x.kind, x.fiscal_year, x.month, COALESCE(x.participants, CASE WHEN "
                                  "x.kind = 'trainee' THEN (SELECT count(*) FROM trainee t WHERE t.activity_id = x.id) "
                                  "END), x.firms, x.consultations FROM activity x"_s +
                                      condition() + u" ORDER BY x.day, x.id"_s);
        bind(query);
        query.exec();
        while (query.next()) {
            Row row;
            row.id = query.id<Activity>(0);
            row.kind = activityKindFromCode(query.text(1)).value_or(ActivityKind::Meeting);
            row.fiscalYear = static_cast<int>(query.number(2));
            row.month = static_cast<int>(query.number(3));
            row.participants = static_cast<int>(query.number(4));
            row.firms = static_cast<int>(query.number(5));
            row.consultations = static_cast<int>(query.number(6));
            m_rows.append(row);
        }
    }
    void readParticipations()
    {
        Query query(m_connection, u"SELECT g.activity_id, g.agency_id FROM activity x JOIN activity_agency g "
                                  "ON g.activity_id = x.id"_s +
                                      condition() + u" ORDER BY g.activity_id, g.position"_s);
        bind(query);
        query.exec();
        while (query.next())
            m_participations[query.number(0)].append(query.number(1));
    }
    void learnAgencies()
    {
        for (const AgencyRecord& record : std::as_const(m_agencies))
            m_places.insert(record.agency.id.number(), m_places.size());
        if (!m_question.asMerged)
            return;
        for (const AgencyRecord& record : std::as_const(m_agencies)) {
            qint64 here = record.agency.id.number();
            // As many steps as there are agencies: a circle is a fault of the data, not of the count.
            for (qsizetype step = 0; step < m_agencies.size() && m_agencies.at(m_places.value(here)).merged; ++step)
                here = m_agencies.at(m_places.value(here)).merged->kept.number();
            m_survivors.insert(record.agency.id.number(), here);
        }
        QHash<qint64, QDate> uses;
        for (auto use = m_uses.cbegin(); use != m_uses.cend(); ++use) {
            QDate& latest = uses[survivor(use.key())];
            latest = latest.isValid() ? std::max(latest, use.value()) : use.value();
        }
        m_uses = uses;
    }
    qint64 survivor(qint64 agency) const { return m_survivors.value(agency, agency); }
    const Agency& agency(qint64 id) const { return m_agencies.at(m_places.value(id)).agency; }

    // The kinds that an activity counts for.
    QList<ActivityKind> kindsOf(ActivityKind kind) const
    {
        QList<ActivityKind> kinds{kind};
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
        if (m_question.agencyKind != 0 && row.agencies.isEmpty())
            return false;
        const QList<ActivityKind> kinds = kindsOf(row.kind);
        return m_question.kinds.isEmpty() || std::any_of(kinds.cbegin(), kinds.cend(), [this](ActivityKind kind) {
                   return m_question.kinds.contains(kind);
               });
    }
    static void add(ActivityCount& count, const Row& row, const QList<qint64>& agencies)
    {
        count.activities.append(row.id);
        count.agencies.unite(QSet<qint64>(agencies.cbegin(), agencies.cend()));
        count.participations += static_cast<int>(agencies.size());
        count.people += row.participants;
        count.firms += row.firms;
        count.consultations += row.consultations;
    }
    void take(Row& row)
    {
        for (const qint64 one : m_participations.value(row.id.number())) {
            const qint64 id = survivor(one);
            if (!row.agencies.contains(id) && (m_question.agencyKind == 0 || agency(id).kind == m_question.agencyKind))
                row.agencies.append(id);
        }
        if (!isAsked(row))
            return;
        QList<qint64> tokyo = row.agencies;
        tokyo.removeIf([this](qint64 id) { return !agency(id).memberInTokyo; });
        const bool thisYear = row.fiscalYear == m_question.fiscalYear;
        for (const ActivityKind kind : kindsOf(row.kind)) {
            KindCount& count = m_count.kinds[kind];
            add(thisYear ? count.all : count.previous, row, row.agencies);
            if (!tokyo.isEmpty())
                add(thisYear ? count.tokyoShinkin : count.previousTokyo, row, tokyo);
        }
        if (!thisYear)
            return;
        add(m_count.total, row, row.agencies);
        add(m_count.months[row.month][row.kind], row, row.agencies);
        QHash<QString, QList<qint64>> byKind;
        for (const qint64 id : std::as_const(row.agencies)) {
            add(m_byAgency[id].total, row, {id});
            add(m_byAgency[id].months[row.month], row, {id});
            byKind[agency(id).kindName].append(id);
        }
        for (auto kind = byKind.cbegin(); kind != byKind.cend(); ++kind)
            add(m_count.agencyKinds[kind.key()], row, kind.value());
    }
    void addFigures()
    {
        for (const PublishedFigure& figure : std::as_const(m_published)) {
            if (figure.fiscalYear == 0 || figure.fiscalYear == m_question.fiscalYear)
                m_count.kinds[figure.kind].published.append(figure);
        }
        for (const ActivityTarget& target : std::as_const(m_targets)) {
            KindCount& count = m_count.kinds[target.kind];
            if (target.fiscalYear == m_question.fiscalYear)
                (target.scope == FigureScope::All ? count.target : count.targetTokyo) = target.value;
        }
    }
    // Everybody who took part, and every member also without; an institution that was merged away before the time that
    // is asked for is no row of its own.
    void addAgencies()
    {
        for (const AgencyRecord& record : std::as_const(m_agencies)) {
            const Agency& one = record.agency;
            const bool tookPart = m_byAgency.contains(one.id.number());
            const bool isGone = record.merged && (m_question.asMerged || record.merged->on <= m_count.first);
            if (!tookPart && (!one.member || isGone || (one.retired && !record.merged)))
                continue;
            if (m_question.agencyKind != 0 && one.kind != m_question.agencyKind)
                continue;
            AgencyCount count = m_byAgency.value(one.id.number());
            count.agency = one.id;
            count.name = m_question.asMerged ? one.name : record.nameOn(m_count.last);
            count.kind = one.kind;
            count.kindName = one.kindName;
            count.member = one.member;
            count.memberInTokyo = one.memberInTokyo;
            count.lastUse = m_uses.value(one.id.number());
            m_count.agencies.append(count);
        }
        std::stable_sort(m_count.agencies.begin(), m_count.agencies.end(),
                         [](const AgencyCount& a, const AgencyCount& b) { return a.total.times() > b.total.times(); });
    }

    storage::Connection& m_connection;
    PartnershipQuestion m_question;
    QList<Row> m_rows;
    QHash<qint64, QList<qint64>> m_participations;
    QList<AgencyRecord> m_agencies;
    QHash<qint64, qsizetype> m_places;
    QHash<qint64, qint64> m_survivors;
    QHash<qint64, QDate> m_uses;
    QList<PublishedFigure> m_published;
    QList<ActivityTarget> m_targets;
    QHash<qint64, AgencyCount> m_byAgency;
    PartnershipCount m_count;
};

} // namespace

PartnershipCount countPartnership(storage::Connection& connection, const PartnershipQuestion& question)
{
    const storage::ReadScope scope(connection);
    return Counting(connection, question).count();
}

} // namespace yorozu::report
