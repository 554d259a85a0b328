// SPDX-License-Identifier: GPL-3.0-or-later
// agency_use follows whatever is written of activities, referrals, memos and clients, by whatever statement.
#include "core/storage/AuditRepository.h"
#include "core/storage/ClientRepository.h"
#include "core/storage/MemoRepository.h"
#include "tests/storage/Store.h"
#include "tests/support/catch.h"

#include <random>

using namespace Qt::StringLiterals;
using namespace yorozu;
using namespace yorozu::storage;
using yorozu::test::Store;

namespace {

constexpr int Agencies = 4;
constexpr int Clients = 3;
constexpr int Memos = 6;
constexpr int Activities = 6;

class Records
{
public:
    Records(Store& store, unsigned seed)
        : m_store(store)
        , m_random(seed)
    {
        store.tamper(u"INSERT INTO agency_kind (name) VALUES ('信用金庫')"_s);
        for (int at = 1; at <= Agencies; ++at) {
            store.tamper(
                u"INSERT INTO agency (name, name_key, agency_kind_id) VALUES ('機関%1', '機関%1', 1)"_s.arg(at));
        }
        m_firstAgency = store.number(u"SELECT min(id) FROM agency WHERE name LIKE '機関%'"_s);
        m_clients.append(store.client.id.number());
        for (int at = 1; at < Clients; ++at)
            m_clients.append(addClient(at));
        for (int at = 0; at < Memos; ++at)
            m_memos.append(addMemo(at));
        for (int at = 0; at < Activities; ++at) {
            store.tamper(u"INSERT INTO activity (kind, status, day, fiscal_year, month, created_at, updated_at) VALUES "
                         "('meeting', 'planned', '2024-11-20', 2024, 11, 1, 1)"_s);
            m_activities.append(store.number(u"SELECT max(id) FROM activity"_s));
        }
    }

    // One change of any kind, as random as the schema permits.
    void change()
    {
        switch (below(9)) {
        case 0:
            m_store.tamper(u"UPDATE memo SET status = '%1' WHERE id = %2"_s.arg(
                below(2) ? u"submitted"_s : u"returned"_s, any(m_memos)));
            break;
        case 1: { // around midnight in Tokyo, too
            const UtcSeconds start = fromTokyo(day(), QTime(below(24), 0));
            m_store.tamper(u"UPDATE memo SET starts = %1, ends = %2 WHERE id = %3"_s.arg(start)
                               .arg(start + 3600)
                               .arg(any(m_memos)));
            break;
        }
        case 2:
            m_store.tamper(u"UPDATE memo SET client_id = %1 WHERE id = %2"_s.arg(any(m_clients), any(m_memos)));
            break;
        case 3:
            m_store.tamper(u"UPDATE client SET agency_id = %1 WHERE id = %2"_s.arg(below(4) ? agency() : u"NULL"_s,
                                                                                   any(m_clients)));
            break;
        case 4:
            m_store.tamper(u"INSERT INTO referral (client_id, direction, agency_id, reason, way, referred_on, "
                           "created_at, updated_at) VALUES (%1, 'in', %2, '保証', 'call', '%3', 1, 1)"_s.arg(
                               any(m_clients), agency(), iso(day())));
            break;
        case 5:
            m_store.tamper(u"UPDATE referral SET retired_at = %1, agency_id = %2, referred_on = '%3' WHERE id = "
                           "(SELECT min(id) + %4 FROM referral)"_s.arg(below(2) ? u"1"_s : u"NULL"_s, agency(),
                                                                       iso(day()), QString::number(below(5))));
            break;
        case 6: {
            const QString activity = any(m_activities);
            m_store.tamper(u"DELETE FROM activity_agency WHERE activity_id = %1"_s.arg(activity));
            for (int at = 0; at < Agencies; at += 1 + below(2)) {
                m_store.tamper(u"INSERT INTO activity_agency (activity_id, position, agency_id, role) VALUES "
                               "(%1, %2, %3, 'partner')"_s.arg(activity)
                                   .arg(at)
                                   .arg(m_firstAgency + at));
            }
            break;
        }
        case 7: {
            static const QStringList states{u"planned"_s, u"held"_s, u"reported"_s, u"cancelled"_s};
            m_store.tamper(u"UPDATE activity SET status = '%1', counted = %2 WHERE id = %3"_s.arg(
                states.at(below(4)), below(4) ? u"1"_s : u"0"_s, any(m_activities)));
            break;
        }
        default:
            m_store.tamper(u"UPDATE activity SET day = '%1' WHERE id = %2"_s.arg(iso(day()), any(m_activities)));
        }
    }

private:
    int below(int end) { return static_cast<int>(m_random() % static_cast<unsigned>(end)); }
    // Few days, so that several uses fall on the same one.
    QDate day() { return QDate(2024, 11, 1).addDays(below(4)); }
    static QString iso(QDate day) { return day.toString(Qt::ISODate); }
    QString agency() { return QString::number(m_firstAgency + below(Agencies)); }
    QString any(const QList<qint64>& ids) { return QString::number(ids.at(below(static_cast<int>(ids.size())))); }

    qint64 addClient(int at)
    {
        Client client;
        client.name = u"株式会社第%1"_s.arg(at);
        Id<Client> id;
        m_store.write([&](Writer& writer) { id = ClientRepository(m_store.connection()).add(writer, client); });
        return id.number();
    }
    qint64 addMemo(int at)
    {
        MemoRepository memos(m_store.connection());
        Id<Memo> id;
        m_store.write([&](Writer& writer) {
            id = memos.create(writer, {}, QDate(2024, 11, 20), m_store.content());
            memos.publish(writer, id, m_store.content(), m_store.slot(9 + at), 1, false, {});
        });
        return id.number();
    }

    Store& m_store;
    std::mt19937 m_random;
    qint64 m_firstAgency = 0;
    QList<qint64> m_clients;
    QList<qint64> m_memos;
    QList<qint64> m_activities;
};

qint64 differences(Store& store)
{
    return store.number(u"SELECT count(*) FROM (SELECT agency_id, day, source, times FROM agency_use EXCEPT "
                        "SELECT agency_id, day, source, times FROM agency_use_counted) a"_s) +
           store.number(u"SELECT count(*) FROM (SELECT agency_id, day, source, times FROM agency_use_counted EXCEPT "
                        "SELECT agency_id, day, source, times FROM agency_use) a"_s);
}

} // namespace

TEST_CASE("when an agency used the centre is kept with every record that says so")
{
    Store store(GENERATE(from_range(Store::engines())));
    Records records(store, 20241120);
    qint64 most = 0;
    qint64 sources = 0;
    for (int step = 0; step < 600; ++step) {
        records.change();
        INFO("step " << step);
        REQUIRE(differences(store) == 0);
        most = std::max(most, store.number(u"SELECT coalesce(max(times), 0) FROM agency_use"_s));
        sources = std::max(sources, store.number(u"SELECT count(DISTINCT source) FROM agency_use"_s));
    }
    // The records met: there was something to count, and several of a kind on one day.
    CHECK(sources == 3);
    CHECK(most > 2);
}

TEST_CASE("a session counts for the day that it is in Tokyo")
{
    Store store(GENERATE(from_range(Store::engines())));
    Records records(store, 1);
    const UtcSeconds start = fromTokyo(QDate(2024, 12, 1), QTime(0, 30));
    store.tamper(u"UPDATE client SET agency_id = (SELECT max(id) FROM agency)"_s);
    store.tamper(u"UPDATE memo SET starts = %1, ends = %2"_s.arg(start).arg(start + 60));
    CHECK(store.text(u"SELECT day FROM agency_use"_s) == u"2024-12-01"_s);
    CHECK(store.number(u"SELECT times FROM agency_use"_s) == Memos);
}

TEST_CASE("check tells an agency whose use was not kept")
{
    Store store(GENERATE(from_range(Store::engines())));
    Records records(store, 1);
    const QStringList before = checkInvariants(store.connection()); // of what was tampered with above
    store.tamper(u"INSERT INTO agency_use (agency_id, day, source, times) SELECT id, '2024-11-20', 'memo', 1 "
                 "FROM agency WHERE name = '機関2'"_s);
    QStringList added = checkInvariants(store.connection());
    added.removeIf([&before](const QString& problem) { return before.contains(problem); });
    REQUIRE(added.size() == 1);
    CHECK(added.constFirst().contains(u"機関2"_s));
}
