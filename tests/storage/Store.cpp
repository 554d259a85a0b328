// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/storage/Store.h"

#include "core/storage/CentreRepository.h"
#include "core/storage/ClientRepository.h"
#include "core/storage/Migrator.h"
#include "tests/support/PostgresServer.h"

#include <QSqlError>
#include <QSqlQuery>
#include <stdexcept>

using namespace Qt::StringLiterals;

namespace yorozu::test {

using namespace yorozu::storage;

namespace {
const UtcSeconds Now = fromTokyo(QDate(2024, 11, 20), QTime(9, 0));
}

QStringList Store::engines()
{
    return {u"sqlite"_s, u"postgresql"_s};
}

Store::Store(const QString& engine)
    : m_clock(Now)
{
    if (engine == "sqlite"_L1) {
        m_path = m_folder.filePath(u"case.yorozu"_s);
        create();
    } else if (engine == "postgresql"_L1) {
        copyTemplate();
    } else {
        throw std::runtime_error("an engine without a fixture");
    }
}

Store::~Store()
{
    if (!isServer())
        return;
    m_connection.reset();
    PostgresServer& server = PostgresServer::ofProgram();
    server.drop(m_path.section(u'/', 3).section(u'?', 0, 0));
}

bool Store::isServer() const
{
    return m_path.startsWith("postgresql:"_L1);
}

void Store::create()
{
    auto connection = Connection::open(m_path, OpenMode::Create);
    if (!connection)
        throw std::runtime_error(connection.error().detail.toStdString());
    m_connection = *std::move(connection);
    Migrator(*m_connection).migrate(m_clock);
    fill();
}

// Made once, then copied by the server, which is much quicker than doing it again.
void Store::copyTemplate()
{
    PostgresServer& server = PostgresServer::ofProgram();
    static std::optional<SmallCentre> filled;
    if (!filled) {
        m_path = server.address(u"small_centre"_s);
        create();
        m_connection.reset();
        filled = *this;
    }
    const QString name = server.newName();
    server.copy(u"small_centre"_s, name);
    m_path = server.address(name);
    static_cast<SmallCentre&>(*this) = *filled;
    m_connection = connectAgain();
}

std::unique_ptr<Connection> Store::connectAgain(OpenMode openMode) const
{
    auto connection = Connection::open(m_path, openMode);
    if (!connection)
        throw std::runtime_error(connection.error().detail.toStdString());
    return *std::move(connection);
}

Caller Store::caller() const
{
    const bool known = !staff.isEmpty();
    return {known ? staff.first().id : Id<Staff>(),
            known ? staff.first().name : u"初期設定"_s,
            PermissionGroup::Administrator,
            {},
            u"pc-1"_s};
}

void Store::write(const std::function<void(Writer&)>& work)
{
    Writer writer(*m_connection, m_clock, caller());
    work(writer);
    writer.commit();
}

std::optional<Error> Store::tryWrite(const std::function<void(Writer&)>& work)
{
    return errorOf([&] { write(work); });
}

qint64 Store::number(const QString& sql)
{
    Query query(*m_connection, sql);
    query.exec();
    return query.next() ? query.number(0) : -1;
}

QString Store::text(const QString& sql)
{
    Query query(*m_connection, sql);
    query.exec();
    return query.next() ? query.text(0) : QString();
}

void Store::tamper(const QString& sql)
{
    QSqlQuery query(m_connection->handle());
    if (!query.exec(sql))
        throw std::runtime_error((sql + query.lastError().text()).toStdString());
}

void Store::dropGuards()
{
    const QStringList statements = isServer()
                                       ? QStringList{u"SET session_replication_role = replica"_s,
                                                     u"ALTER TABLE occupancy DROP CONSTRAINT occupancy_no_overlap"_s,
                                                     u"ALTER TABLE occupancy DROP CONSTRAINT occupancy_one_place"_s}
                                       : QStringList{u"PRAGMA foreign_keys = OFF"_s,
                                                     u"DROP TRIGGER audit_chain_not_updated"_s,
                                                     u"DROP TRIGGER audit_chain_not_deleted"_s,
                                                     u"DROP TRIGGER occupancy_no_overlap"_s,
                                                     u"DROP TRIGGER occupancy_one_place"_s,
                                                     u"DROP TRIGGER occupancy_not_moved"_s};
    for (const QString& sql : statements)
        tamper(sql);
}

void Store::fill()
{
    CentreRepository centre(*m_connection);
    ClientRepository clients(*m_connection);
    write([&](Writer& writer) {
        office.name = u"新橋"_s;
        office.id = centre.add(writer, office);
        for (int at = 1; at <= 2; ++at) {
            Booth booth;
            booth.office = office.id;
            booth.name = u"ブース%1"_s.arg(at);
            booth.position = at;
            booth.id = centre.add(writer, booth);
            booths.append(booth);
        }
        centre.setStampBoxes(writer, {u"担当"_s, u"調査役"_s, u"課長"_s});
        boxes = centre.stampBoxes();
        const auto master = [&](MasterKind kind, const QString& name) {
            MasterEntry entry;
            entry.name = name;
            return centre.add(writer, kind, entry);
        };
        mode = master(MasterKind::Mode, u"来所"_s);
        channel = master(MasterKind::Channel, u"電話"_s);
        programme = master(MasterKind::Programme, u"よろず"_s);
        course = master(MasterKind::Course, u"創業支援"_s);
        otherCourse = master(MasterKind::Course, u"その他"_s);
        topic = master(MasterKind::Topic, u"資金繰り"_s);
        otherTopic = master(MasterKind::Topic, u"販路開拓"_s);
        const QStringList names{u"今村 健吾"_s, u"水野 和彦"_s, u"髙橋 恵"_s};
        for (const QString& name : names) {
            Staff one;
            one.name = name;
            one.id = centre.add(writer, one);
            staff.append(one);
        }
        client.name = u"株式会社山田製作所"_s;
        client.kana = u"ヤマダセイサクショ"_s;
        client.phone = u"03-1234-5678"_s;
        Person person;
        person.name = u"山田 太郎"_s;
        person.kana = u"ヤマダ タロウ"_s;
        person.primary = true;
        client.persons = {person};
        client = *clients.byId(clients.add(writer, client));
    });
}

Booking Store::booking(int hour, int staffAt, int boothAt) const
{
    Booking booking;
    booking.start = fromTokyo(QDate(2024, 11, 20), QTime(hour, 0));
    booking.end = booking.start + 3600;
    booking.office = office.id;
    booking.booth = booths.at(boothAt).id;
    booking.mode = mode;
    booking.staff = {{staff.at(staffAt).id, staff.at(staffAt).name, Part::Lead}};
    return booking;
}

MemoContent Store::content() const
{
    MemoContent content;
    content.time = TypedSessionTime::of(slot().start(), slot().end());
    content.attendees = {{Part::Lead, staff.at(0).id, staff.at(0).name, {}},
                         {Part::SatIn, staff.at(1).id, staff.at(1).name, {}}};
    content.company = client.name;
    content.companyKana = client.kana;
    content.business = u"金属加工"_s;
    content.consultee = u"山田 太郎"_s;
    content.consulteeKana = u"ヤマダ タロウ"_s;
    content.recorder = staff.at(0).id;
    content.recorderName = staff.at(0).name;
    content.consultation = u"資金繰りの相談\n二行目"_s;
    content.advice = u"\n  まず試算表を作る\n次に銀行へ"_s;
    content.impression = u"内輪の所感"_s;
    content.client = client.id;
    content.person = client.persons.first().id;
    content.office = office.id;
    content.mode = mode;
    content.channel = channel;
    content.programme = programme;
    content.course = course;
    content.furtherCourses = {otherCourse};
    content.topics = {otherTopic, topic};
    return content;
}

TimeSlot Store::slot(int hour) const
{
    const UtcSeconds start = fromTokyo(QDate(2024, 11, 20), QTime(hour, 0));
    return *TimeSlot::make(start, start + 3600);
}

std::optional<Error> errorOf(const std::function<void()>& work)
{
    try {
        work();
    } catch (const StorageError& error) {
        return error.error();
    }
    return std::nullopt;
}

} // namespace yorozu::test
