// SPDX-License-Identifier: GPL-3.0-or-later
// Several programs book, move and take off sessions of the same few booths, people and clients at once: nothing is ever
// booked twice, and whoever comes too late is told so, whatever the engine.
#include "core/service/BookingService.h"
#include "core/service/ClientService.h"
#include "core/service/PeopleService.h"
#include "core/service/Services.h"
#include "tests/support/catch.h"
#include "tests/support/PostgresServer.h"

#include <QElapsedTimer>
#include <QHash>
#include <QProcess>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace yorozu;
using test::PostgresServer;

namespace {

constexpr int Programs = 8;
constexpr int TimeoutMs = 60'000;
constexpr int PatienceMs = 900'000; // for all attempts of one program
const QDate Monday(2030, 6, 3);

class BookingRace
{
public:
    explicit BookingRace(const QString& engine)
    {
        static int races = 0;
        ++races;
        if (engine == "postgresql"_L1)
            m_database = u"booking_race_%1"_s.arg(races);
        m_address = m_database.isEmpty() ? m_folder.filePath(u"centre.yorozu"_s)
                                         : PostgresServer::ofProgram().address(m_database);
        auto services = service::Services::create(m_address, m_clock);
        REQUIRE(services);
        m_services = *std::move(services);
        const Caller system = service::Services::systemCaller();
        for (int at = 1; at <= Programs; ++at) {
            StaffMember member;
            member.staff.name = u"受付 %1"_s.arg(at);
            member.staff.group = at % 2 == 0 ? PermissionGroup::Office : PermissionGroup::Coordinator;
            member.login = u"booker%1-%2"_s.arg(races).arg(at);
            REQUIRE(m_services->people().add(system, member));
            m_logins.append(member.login);
        }
        QList<Client> clients;
        for (int at = 1; at <= Programs; ++at) {
            Client client;
            client.name = u"株式会社第%1商店"_s.arg(at);
            clients.append(client);
        }
        REQUIRE(m_services->clients().add(system, clients));
    }

    void run(int attempts)
    {
        std::vector<std::unique_ptr<QProcess>> programs;
        for (qsizetype at = 0; at < m_logins.size(); ++at) {
            const QString& login = m_logins.at(at);
            const QString address =
                m_database.isEmpty() ? m_address : PostgresServer::ofProgram().address(m_database, login);
            programs.push_back(std::make_unique<QProcess>());
            programs.back()->start(QStringLiteral(YOROZU_BOOKER),
                                   {address, login, QString::number(20300603 + at), QString::number(attempts)});
        }
        for (const auto& program : programs)
            REQUIRE(program->waitForReadyRead(TimeoutMs));
        QElapsedTimer time;
        time.start();
        for (const auto& program : programs) {
            program->write("\n");
            REQUIRE(program->waitForBytesWritten(TimeoutMs));
        }
        for (const auto& program : programs) {
            if (program->state() != QProcess::NotRunning)
                REQUIRE(program->waitForFinished(PatienceMs));
            INFO(program->readAllStandardError().toStdString());
            REQUIRE(program->exitStatus() == QProcess::NormalExit);
            REQUIRE(program->exitCode() == 0);
            for (const QByteArray& line : program->readAllStandardOutput().split('\n'))
                ++m_said[line];
        }
        WARN(Programs << " programs, " << attempts << " attempts each: " << time.elapsed() << " ms, "
                      << m_said["booked"] << " booked, " << m_said["moved"] << " moved, " << m_said["off"] << " off, "
                      << m_said["clash"] << " clashes, " << m_said["refused"] << " refused");
    }

    void check()
    {
        // It was a race: many were there, and many came too late.
        CHECK(m_said["booked"] > 0);
        CHECK(m_said["moved"] > 0);
        CHECK(m_said["clash"] > 0);
        const auto bookings = m_services->bookings().list(Monday, Monday.addDays(7));
        REQUIRE(bookings);
        CHECK(bookings->size() == m_said["booked"]);
        QSet<QString> numbers;
        for (qsizetype at = 0; at < bookings->size(); ++at) {
            numbers.insert(bookings->at(at).number);
            for (qsizetype other = 0; other < at; ++other)
                CHECK_FALSE(twice(bookings->at(at), bookings->at(other)));
        }
        CHECK(numbers.size() == bookings->size());
        const auto report = m_services->check();
        REQUIRE(report);
        CHECK(report->problems == QStringList());
    }

private:
    // Written down once more, apart from the program's own rule.
    static bool twice(const Booking& a, const Booking& b)
    {
        if (!occupies(a.status) || !occupies(b.status))
            return false;
        const bool sessions = a.start < b.end && b.start < a.end;
        if (sessions && a.client && a.client == b.client)
            return true;
        const auto from = [](const Booking& one) { return one.start - 60 * one.bufferBefore; };
        const auto until = [](const Booking& one) { return one.end + 60 * one.bufferAfter; };
        if (from(a) >= until(b) || from(b) >= until(a))
            return false;
        if (a.booth && a.booth == b.booth)
            return true;
        for (const BookingStaff& one : a.staff) {
            for (const BookingStaff& other : b.staff) {
                if (one.staff == other.staff && one.part <= Part::Second && other.part <= Part::Second)
                    return true;
            }
        }
        return false;
    }

    QTemporaryDir m_folder;
    QString m_database; // on the server
    QString m_address;
    SystemClock m_clock;
    std::unique_ptr<service::Services> m_services;
    QStringList m_logins;
    QHash<QByteArray, int> m_said;
};

void race(const QString& engine, int attempts)
{
    BookingRace race(engine);
    race.run(attempts);
    race.check();
}

} // namespace

TEST_CASE("Eight programs book and move the same few booths and people at once, on either engine")
{
    const QString engine = GENERATE(u"sqlite"_s, u"postgresql"_s);
    race(engine, 60);
}

TEST_CASE("Eight programs try 1,250 times each to book and move", "[.][whole]")
{
    const QString engine = GENERATE(u"sqlite"_s, u"postgresql"_s);
    race(engine, 1250);
}
