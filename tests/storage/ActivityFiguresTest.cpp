// SPDX-License-Identifier: GPL-3.0-or-later
// activity_figures follows whatever is written of activities, of those who took part and of trainees.
#include "core/storage/AuditRepository.h"
#include "tests/storage/Store.h"
#include "tests/support/catch.h"

#include <random>

using namespace Qt::StringLiterals;
using namespace yorozu;
using namespace yorozu::storage;
using yorozu::test::Store;

namespace {

constexpr int Agencies = 5;
constexpr int Activities = 6;

class Records
{
public:
    Records(Store& store, unsigned seed)
        : m_store(store)
        , m_random(seed)
    {
        store.tamper(u"INSERT INTO agency_kind (name) VALUES ('信用金庫')"_s);
        for (int at = 1; at <= Agencies; ++at)
            store.tamper(
                u"INSERT INTO agency (name, name_key, agency_kind_id) VALUES ('機関%1', '機関%1', 1)"_s.arg(at));
        m_firstAgency = store.number(u"SELECT min(id) FROM agency WHERE name LIKE '機関%'"_s);
        for (int at = 0; at < Activities; ++at)
            addActivity();
    }

    // One change of any kind, as random as the schema permits; some are taken back with their transaction.
    void change()
    {
        const bool undone = below(8) == 0;
        if (undone)
            m_store.tamper(u"BEGIN"_s);
        const QList<qint64> before = m_activities;
        changeOne();
        if (undone) {
            m_store.tamper(u"ROLLBACK"_s);
            m_activities = before;
        }
    }

private:
    void changeOne()
    {
        switch (below(9)) {
        case 0:
            set(u"status"_s, quoted({u"planned"_s, u"held"_s, u"reported"_s, u"reported"_s, u"cancelled"_s}));
            break;
        case 1:
            set(u"counted"_s, below(5) ? u"1"_s : u"0"_s);
            break;
        case 2:
            set(u"kind"_s, quoted({u"meeting"_s, u"seminar"_s, u"trainee"_s, u"trainee"_s}));
            break;
        case 3: {
            const QDate day = QDate(2024, 3, 30).addDays(below(4)); // two fiscal years
            set(u"day"_s, u"'%1', fiscal_year = %2, month = %3"_s.arg(day.toString(Qt::ISODate))
                              .arg(day.month() < 4 ? day.year() - 1 : day.year())
                              .arg(day.month()));
            break;
        }
        case 4:
            set(QStringList{u"participants"_s, u"firms"_s, u"consultations"_s}.at(below(3)), numberOrNone(30));
            break;
        case 5:
            set(u"office_id"_s, below(2) ? QString::number(m_store.office.id.number()) : u"NULL"_s);
            break;
        case 6:
            changeParts();
            break;
        case 7:
            changeTrainees();
            break;
        default:
            below(2) ? addActivity() : removeActivity();
        }
    }
    void changeParts()
    {
        const QString activity = any();
        const QString part = agency();
        const QString of = u" WHERE activity_id = %1 AND agency_id = %2"_s.arg(activity, part);
        switch (below(8)) {
        case 0:
            m_store.tamper(u"DELETE FROM activity_agency"_s + of);
            break;
        case 1:
            moveTo(u"agency_id"_s, activity, agency(), of);
            break;
        case 2:
            moveTo(u"activity_id"_s, any(), part, of);
            break;
        default:
            m_store.tamper(u"INSERT INTO activity_agency (activity_id, position, agency_id, role) VALUES (%1, %2, %3, "
                           "'partner') ON CONFLICT DO NOTHING"_s.arg(activity, QString::number(below(9)), part));
        }
    }
    // Unless it is there already.
    void moveTo(const QString& column, const QString& activity, const QString& agency, const QString& of)
    {
        m_store.tamper(u"UPDATE activity_agency SET %1 = %2%3 AND NOT EXISTS (SELECT 1 FROM activity_agency o "
                       "WHERE o.activity_id = %4 AND o.agency_id = %5)"_s.arg(
                           column, column == "agency_id"_L1 ? agency : activity, of, activity, agency));
    }
    void changeTrainees()
    {
        switch (below(4)) {
        case 0:
            m_store.tamper(u"DELETE FROM trainee WHERE id = (SELECT max(id) FROM trainee)"_s);
            break;
        case 1:
            m_store.tamper(
                u"UPDATE trainee SET activity_id = %1 WHERE id = (SELECT min(id) FROM trainee)"_s.arg(any()));
            break;
        default:
            m_store.tamper(
                u"INSERT INTO trainee (activity_id, position, name, name_key, agency_id, first_day, last_day) "
                "VALUES (%1, 1, '研修', '研修', %2, '2024-03-30', '2024-04-02')"_s.arg(any(), agency()));
        }
    }
    void addActivity()
    {
        m_store.tamper(u"INSERT INTO activity (kind, status, day, fiscal_year, month, created_at, updated_at) VALUES "
                       "('trainee', 'reported', '2024-03-30', 2023, 3, 1, 1)"_s);
        m_activities.append(m_store.number(u"SELECT max(id) FROM activity"_s));
    }
    void removeActivity()
    {
        if (m_activities.size() < 2)
            return;
        const qint64 gone = m_activities.takeAt(below(static_cast<int>(m_activities.size())));
        for (const QString& table : {u"trainee"_s, u"activity_agency"_s})
            m_store.tamper(u"DELETE FROM %1 WHERE activity_id = %2"_s.arg(table).arg(gone));
        m_store.tamper(u"DELETE FROM activity WHERE id = %1"_s.arg(gone));
    }

    void set(const QString& column, const QString& value)
    {
        m_store.tamper(u"UPDATE activity SET %1 = %2 WHERE id = %3"_s.arg(column, value, any()));
    }
    int below(int end) { return static_cast<int>(m_random() % static_cast<unsigned>(end)); }
    QString quoted(const QStringList& words) { return u"'%1'"_s.arg(words.at(below(static_cast<int>(words.size())))); }
    QString numberOrNone(int end) { return below(3) ? QString::number(below(end)) : u"NULL"_s; }
    QString agency() { return QString::number(m_firstAgency + below(Agencies)); }
    QString any() { return QString::number(m_activities.at(below(static_cast<int>(m_activities.size())))); }

    Store& m_store;
    std::mt19937 m_random;
    qint64 m_firstAgency = 0;
    QList<qint64> m_activities;
};

qint64 differences(Store& store)
{
    return store.number(u"SELECT count(*) FROM (SELECT * FROM activity_figures EXCEPT "
                        "SELECT * FROM activity_figures_counted) a"_s) +
           store.number(u"SELECT count(*) FROM (SELECT * FROM activity_figures_counted EXCEPT "
                        "SELECT * FROM activity_figures) a"_s);
}

} // namespace

TEST_CASE("what is counted of an activity is kept with every record that says so")
{
    Store store(GENERATE(from_range(Store::engines())));
    Records records(store, 20241120);
    qint64 most = 0;
    qint64 people = 0;
    qint64 years = 0;
    for (int step = 0; step < 800; ++step) {
        records.change();
        INFO("step " << step);
        REQUIRE(differences(store) == 0);
        most = std::max(
            most, store.number(u"SELECT coalesce(max(length(replace(agencies, ',', '  ')) - length(agencies)), 0) "
                               "FROM activity_figures"_s));
        people = std::max(people, store.number(u"SELECT coalesce(max(f.people), 0) FROM activity_figures f JOIN "
                                               "activity x ON x.id = f.activity_id WHERE x.participants IS NULL"_s));
        years = std::max(years, store.number(u"SELECT count(DISTINCT fiscal_year) FROM activity_figures"_s));
    }
    // The records met: several agencies and trainees of one activity, and both years.
    CHECK(most >= 2); // commas between them
    CHECK(people >= 2);
    CHECK(years == 2);
}

TEST_CASE("check tells an activity whose figures were not kept")
{
    Store store(GENERATE(from_range(Store::engines())));
    Records records(store, 1);
    const QString activity = store.text(u"SELECT CAST(max(id) AS text) FROM activity"_s);
    const auto told = [&] {
        const QStringList problems = checkInvariants(store.connection());
        return std::any_of(problems.cbegin(), problems.cend(), [&activity](const QString& problem) {
            return problem.contains(u"figures"_s) && problem.contains(activity);
        });
    };
    CHECK_FALSE(told());
    store.tamper(u"UPDATE activity_figures SET people = people + 1 WHERE activity_id = "_s + activity);
    CHECK(told());
    store.tamper(u"DELETE FROM activity_figures WHERE activity_id = "_s + activity);
    CHECK(told());
}
