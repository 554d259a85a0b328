// SPDX-License-Identifier: GPL-3.0-or-later
// Several programs edit the same twenty memos at once: nothing is overwritten unseen, nothing is lost, no number is
// drawn twice, whatever the engine.
#include "core/service/CentreService.h"
#include "core/service/ClientService.h"
#include "core/service/MemoService.h"
#include "core/service/PeopleService.h"
#include "core/service/Services.h"
#include "tests/support/catch.h"
#include "tests/support/PostgresServer.h"

#include <QElapsedTimer>
#include <QMap>
#include <QProcess>
#include <QSet>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace yorozu;
using test::PostgresServer;

namespace {

constexpr int Memos = 20;
constexpr int TimeoutMs = 60'000;
constexpr int PatienceMs = 900'000; // for all edits of one program

struct Published
{
    QString author;
    QString text;
    int base = 0;
};

// What the programs were promised, all of them together.
struct Promises
{
    QMap<std::pair<qint64, int>, Published> revisions; // memo, number
    QMap<std::pair<qint64, QString>, QString> drafts;  // memo, author → text; empty: none
    QMap<std::pair<qint64, int>, QString> clients;     // client, version → note
    QStringList numbers;
    int stamps = 0;
    int returns = 0;
    int clashes = 0;
    int refused = 0;
};

// A centre with twenty memos, and people who may do everything with them.
class Race
{
public:
    Race(const QString& engine, int programs)
    {
        static int races = 0;
        ++races;
        if (engine == "postgresql"_L1)
            m_database = u"race_%1"_s.arg(races);
        m_address = m_database.isEmpty() ? m_folder.filePath(u"centre.yorozu"_s)
                                         : PostgresServer::ofProgram().address(m_database);
        auto services = service::Services::create(m_address, m_clock);
        REQUIRE(services);
        m_services = *std::move(services);
        constexpr std::array Groups{PermissionGroup::Office,       PermissionGroup::SectionChief,
                                    PermissionGroup::Concierge,    PermissionGroup::Office,
                                    PermissionGroup::Chief,        PermissionGroup::Coordinator,
                                    PermissionGroup::SectionChief, PermissionGroup::Office};
        const auto boxes = m_services->centre().load()->stampBoxes;
        for (int at = 0; at < programs; ++at) {
            StaffMember member;
            member.staff.name = u"競走 %1"_s.arg(at + 1);
            member.staff.group = Groups.at(static_cast<std::size_t>(at) % Groups.size());
            member.staff.stampBox = boxes.at(at % boxes.size()).id;
            member.login = u"race%1-%2"_s.arg(races).arg(at + 1);
            const auto added = m_services->people().add(service::Services::systemCaller(), member);
            REQUIRE(added);
            m_logins.append(member.login);
            m_people.insert(added->number(), member.login);
        }
        fill();
    }

    // Starts the programs, lets them go at once, and waits for the last.
    void run(int edits)
    {
        std::vector<std::unique_ptr<QProcess>> programs;
        for (qsizetype at = 0; at < m_logins.size(); ++at) {
            const QString& login = m_logins.at(at);
            const QString address =
                m_database.isEmpty() ? m_address : PostgresServer::ofProgram().address(m_database, login);
            programs.push_back(std::make_unique<QProcess>());
            programs.back()->start(QStringLiteral(YOROZU_EDITOR),
                                   {address, login, QString::number(20241126 + at), QString::number(edits)});
        }
        for (const auto& program : programs) {
            INFO(program->errorString().toStdString());
            REQUIRE(program->waitForReadyRead(TimeoutMs));
        }
        QElapsedTimer time;
        time.start();
        for (const auto& program : programs) {
            program->write("\n");
            REQUIRE(program->waitForBytesWritten(TimeoutMs));
        }
        for (std::size_t at = 0; at < programs.size(); ++at) {
            QProcess& program = *programs.at(at);
            if (program.state() != QProcess::NotRunning)
                REQUIRE(program.waitForFinished(PatienceMs));
            INFO(program.readAllStandardError().toStdString());
            REQUIRE(program.exitStatus() == QProcess::NormalExit);
            REQUIRE(program.exitCode() == 0);
            note(m_logins.at(static_cast<qsizetype>(at)), program.readAllStandardOutput());
        }
        WARN(m_logins.size() << " programs, " << edits << " edits each: " << time.elapsed() << " ms, "
                             << m_promises.revisions.size() << " revisions, " << m_promises.clients.size()
                             << " clients, " << m_promises.stamps << " stamps, " << m_promises.returns << " returns, "
                             << m_promises.clashes << " clashes, " << m_promises.refused << " refused");
    }

    void check()
    {
        checkRevisions();
        checkDrafts();
        checkClients();
        const Result<service::CheckReport> report = m_services->check();
        REQUIRE(report);
        CHECK(report->problems == QStringList());
        // Enough came together for the test to mean something.
        CHECK(m_promises.revisions.size() > Memos);
        CHECK(m_promises.clashes + m_promises.refused > 0);
        CHECK(m_promises.stamps > 0);
        CHECK(m_promises.returns > 0);
        CHECK_FALSE(m_promises.clients.isEmpty());
    }

private:
    void fill()
    {
        const Caller system = service::Services::systemCaller();
        const Caller first = *m_services->centre().callerByName(m_logins.constFirst());
        QList<Client> clients;
        for (int at = 0; at < 4; ++at) {
            Client client;
            client.name = u"株式会社%1商店"_s.arg(at);
            clients.append(client);
        }
        REQUIRE(m_services->clients().add(system, clients));
        QList<service::NewMemo> memos;
        for (int at = 0; at < Memos; ++at) {
            MemoContent content;
            content.time = TypedSessionTime::of(fromTokyo(QDate(2024, 6, 3), QTime(10, 0)),
                                                fromTokyo(QDate(2024, 6, 3), QTime(11, 0)));
            content.attendees = {{Part::Lead, first.staff, first.name, {}}};
            content.recorder = first.staff;
            content.recorderName = first.name;
            content.company = clients.at(at % 4).name;
            content.consultation = u"資金繰り"_s;
            content.advice = u"はじめ"_s;
            memos.append({content, {}, at % 2 == 0});
        }
        REQUIRE(m_services->memos().add(first, memos));
    }

    void note(const QString& login, const QByteArray& out)
    {
        const QStringList lines = QString::fromUtf8(out).split(u'\n', Qt::SkipEmptyParts);
        for (const QString& line : lines) {
            const QStringList words = line.split(u' ');
            const QString& what = words.constFirst();
            const qint64 id = words.value(1).toLongLong();
            INFO(login.toStdString() << ": " << line.toStdString());
            if (what == "revision"_L1) {
                const std::pair<qint64, int> place{id, words.value(2).toInt()};
                CHECK_FALSE(m_promises.revisions.contains(place)); // two of them would have overwritten one another
                m_promises.revisions.insert(place, {login, words.value(4), words.value(3).toInt()});
            } else if (what == "client"_L1) {
                const std::pair<qint64, int> place{id, words.value(2).toInt()};
                CHECK_FALSE(m_promises.clients.contains(place));
                m_promises.clients.insert(place, words.value(3));
            } else if (what == "draft"_L1 || what == "nodraft"_L1) {
                m_promises.drafts.insert({id, login}, words.value(2));
            } else if (what == "number"_L1) {
                CHECK_FALSE(m_promises.numbers.contains(words.value(1)));
                m_promises.numbers.append(words.value(1));
            }
            m_promises.stamps += what == "stamp"_L1 ? 1 : 0;
            m_promises.returns += what == "return"_L1 ? 1 : 0;
            m_promises.clashes += line == "refused clash"_L1 ? 1 : 0;
            m_promises.refused += what == "refused"_L1 && line != "refused clash"_L1 ? 1 : 0;
        }
    }

    // Each that was promised is there, as it was sent, and came after the one that its author had seen.
    void checkRevisions()
    {
        const Caller system = service::Services::systemCaller();
        const auto memos = m_services->memos().list(system, {});
        REQUIRE(memos);
        QSet<QString> numbers;
        int found = 0;
        for (const MemoSummary& memo : *memos) {
            CHECK_FALSE(numbers.contains(memo.number));
            numbers.insert(memo.number);
            const auto revisions = m_services->memos().revisions(system, memo.id);
            REQUIRE(revisions);
            int number = 0;
            for (const MemoRevision& revision : *revisions) {
                CHECK(revision.number == ++number);
                const auto promised = m_promises.revisions.constFind({memo.id.number(), revision.number});
                if (promised == m_promises.revisions.cend())
                    continue; // of the beginning, or the first of a new one
                ++found;
                INFO("memo " << memo.id.number() << ", revision " << revision.number);
                CHECK(revision.content.advice == promised->text);
                CHECK(m_people.value(revision.author.number()) == promised->author);
                CHECK(promised->base == revision.number - 1);
            }
        }
        CHECK(found == m_promises.revisions.size());
        for (const QString& number : std::as_const(m_promises.numbers))
            CHECK(numbers.contains(number));
    }

    void checkDrafts()
    {
        QMap<std::pair<qint64, QString>, QString> there;
        const auto memos = m_services->memos().list(service::Services::systemCaller(), {});
        REQUIRE(memos);
        for (const MemoSummary& memo : *memos) {
            const auto view = m_services->memos().open(service::Services::systemCaller(), memo.id);
            REQUIRE(view);
            for (const MemoDraft& draft : view->othersDrafts)
                there.insert({memo.id.number(), m_people.value(draft.author.number())}, draft.content.advice);
        }
        for (auto promised = m_promises.drafts.cbegin(); promised != m_promises.drafts.cend(); ++promised) {
            INFO("memo " << promised.key().first << ", " << promised.key().second.toStdString());
            CHECK(there.value(promised.key()) == *promised);
        }
    }

    void checkClients()
    {
        QMap<qint64, std::pair<int, QString>> last;
        for (auto one = m_promises.clients.cbegin(); one != m_promises.clients.cend(); ++one)
            last.insert(one.key().first, {one.key().second, *one}); // sorted by version
        for (auto one = last.cbegin(); one != last.cend(); ++one) {
            const auto client = m_services->clients().byId(Id<Client>(one.key()));
            REQUIRE(client);
            CHECK(client->note == one->second);
            CHECK(client->version == one->first);
        }
    }

    QTemporaryDir m_folder;
    QString m_database; // on the server
    QString m_address;
    SystemClock m_clock;
    std::unique_ptr<service::Services> m_services;
    QStringList m_logins;
    QMap<qint64, QString> m_people; // id → login
    Promises m_promises;
};

void race(const QString& engine, int programs, int edits)
{
    Race race(engine, programs);
    race.run(edits);
    race.check();
}

} // namespace

TEST_CASE("Eight programs edit the same twenty memos at once, on either engine")
{
    const QString engine = GENERATE(u"sqlite"_s, u"postgresql"_s);
    race(engine, 8, 60);
}

TEST_CASE("Two programs edit one file at once")
{
    race(u"sqlite"_s, 2, 100);
}

TEST_CASE("Eight programs edit the same twenty memos five hundred times each", "[.][whole]")
{
    const QString engine = GENERATE(u"sqlite"_s, u"postgresql"_s);
    race(engine, 8, 500);
}
