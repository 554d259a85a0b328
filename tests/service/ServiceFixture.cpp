// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/service/ServiceFixture.h"

#include "tests/support/catch.h"
#include "tests/support/PostgresServer.h"

#include <QUuid>

namespace yorozu::test {

QStringList ServiceFixture::engines()
{
    return {QStringLiteral("sqlite"), QStringLiteral("postgresql")};
}

ServiceFixture::ServiceFixture(const QString& engine)
    : m_clock(fromTokyo(QDate(2024, 11, 20), QTime(16, 0)))
{
    REQUIRE(m_folder.isValid());
    if (engine == QLatin1String("postgresql")) {
        copyTemplate();
        return;
    }
    m_path = m_folder.filePath(QStringLiteral("case.yorozu"));
    create();
}

ServiceFixture::~ServiceFixture()
{
    if (!m_path.startsWith(QLatin1String("postgresql:")))
        return;
    m_services.reset();
    PostgresServer::ofProgram().drop(database());
    if (m_kept)
        PostgresServer::ofProgram().drop(database() + QStringLiteral("_kept"));
}

QString ServiceFixture::database() const
{
    return m_path.section(u'/', 3).section(u'?', 0, 0);
}

// Made once, then copied by the server.
void ServiceFixture::copyTemplate()
{
    PostgresServer& server = PostgresServer::ofProgram();
    static bool made = false;
    if (!made) {
        m_path = server.address(QStringLiteral("service_centre"));
        create();
        m_services.reset();
        made = true;
    }
    const QString name = server.newName();
    server.copy(QStringLiteral("service_centre"), name);
    m_path = server.address(name);
    m_services = second();
}

void ServiceFixture::create()
{
    auto created = service::Services::create(path(), m_clock);
    REQUIRE(created);
    m_services = *std::move(created);
    const auto boxes = m_services->centre().load()->stampBoxes;
    QList<Staff> people;
    const auto add = [&](const QString& name, PermissionGroup group, Id<StampBox> box) {
        Staff staff;
        staff.name = name;
        staff.group = group;
        staff.stampBox = box;
        people.append(staff);
    };
    add(QStringLiteral("今村 健吾"), PermissionGroup::Coordinator, {});
    add(QStringLiteral("水野 和彦"), PermissionGroup::Coordinator, {});
    add(QStringLiteral("岡部 さとみ"), PermissionGroup::Office, boxes.at(0).id);
    add(QStringLiteral("石井 文子"), PermissionGroup::Office, boxes.at(1).id);
    add(QStringLiteral("久保田 誠"), PermissionGroup::SectionChief, boxes.at(2).id);
    add(QStringLiteral("見学 太郎"), PermissionGroup::ReadOnly, {});
    REQUIRE(m_services->centre().addStaff(service::Services::systemCaller(), people));
}

std::unique_ptr<service::Services> ServiceFixture::second()
{
    auto opened = service::Services::open({path(), service::OpenRequest::Mode::ReadWrite}, m_clock);
    REQUIRE(opened);
    return *std::move(opened);
}

std::unique_ptr<service::Services> ServiceFixture::connectedAs(const QString& login)
{
    auto opened = service::Services::open({PostgresServer::ofProgram().address(database(), login)}, m_clock);
    REQUIRE(opened);
    return *std::move(opened);
}

void ServiceFixture::connectAs(const QString& login)
{
    m_services = login.isEmpty() ? second() : connectedAs(login);
}

void ServiceFixture::keep()
{
    m_services.reset();
    PostgresServer::ofProgram().copy(database(), database() + QStringLiteral("_kept"));
    m_kept = true;
    m_services = second();
}

void ServiceFixture::bringBack()
{
    m_services.reset();
    PostgresServer::ofProgram().drop(database());
    PostgresServer::ofProgram().copy(database() + QStringLiteral("_kept"), database());
    m_services = second();
}

const service::CentreData& ServiceFixture::centre()
{
    if (!m_centre)
        m_centre = *m_services->centre().load();
    return *m_centre;
}

Caller ServiceFixture::caller(const QString& name)
{
    const Result<Caller> found = m_services->centre().callerByName(name);
    REQUIRE(found);
    return *found;
}

Caller ServiceFixture::writer()
{
    return caller(QStringLiteral("今村 健吾"));
}
Caller ServiceFixture::other()
{
    return caller(QStringLiteral("水野 和彦"));
}
Caller ServiceFixture::clerk()
{
    return caller(QStringLiteral("岡部 さとみ"));
}
Caller ServiceFixture::officer()
{
    return caller(QStringLiteral("石井 文子"));
}
Caller ServiceFixture::chief()
{
    return caller(QStringLiteral("久保田 誠"));
}
Caller ServiceFixture::reader()
{
    return caller(QStringLiteral("見学 太郎"));
}

Id<Client> ServiceFixture::client()
{
    Client client;
    client.name = QStringLiteral("有限会社丸福製麺所");
    client.kana = QStringLiteral("マルフクセイメンジョ");
    client.business = QStringLiteral("業務用生麺の製造・卸売");
    Person person;
    person.name = QStringLiteral("福島 里美");
    person.kana = QStringLiteral("フクシマ サトミ");
    person.primary = true;
    client.persons = {person};
    const auto added = m_services->clients().add(writer(), {client});
    REQUIRE(added);
    return added->ids.constFirst();
}

Id<Booking> ServiceFixture::session()
{
    Booking booking;
    booking.start = fromTokyo(QDate(2024, 11, 20), QTime(10, 0));
    booking.end = fromTokyo(QDate(2024, 11, 20), QTime(11, 30));
    booking.office = centre().offices.constFirst().id;
    booking.mode = centre().modes.constFirst().id;
    booking.client = client();
    booking.topic = centre().topics.constFirst().id;
    booking.staff = {{writer().staff, writer().name, Part::Lead}};
    const auto outcome = m_services->bookings().add(writer(), {booking});
    REQUIRE(outcome);
    REQUIRE(std::holds_alternative<QList<Id<Booking>>>(*outcome));
    return std::get<QList<Id<Booking>>>(*outcome).constFirst();
}

MemoContent ServiceFixture::complete()
{
    MemoContent content;
    content.time = TypedSessionTime::of(fromTokyo(QDate(2024, 11, 20), QTime(10, 0)),
                                        fromTokyo(QDate(2024, 11, 20), QTime(11, 30)));
    content.attendees = {{Part::Lead, writer().staff, writer().name, {}}};
    content.company = QStringLiteral("株式会社山王建材");
    content.companyKana = QStringLiteral("ｻﾝﾉｳｹﾝｻﾞｲ");
    content.consultee = QStringLiteral("山王 太郎");
    content.recorder = writer().staff;
    content.recorderName = writer().name;
    content.consultation = QStringLiteral("仕入価格が上がった。");
    content.advice = QStringLiteral("値上げの順番を決めた。");
    content.impression = QStringLiteral("意欲が高い。");
    return content;
}

Memo ServiceFixture::submitted(const MemoContent& content, Id<Booking> booking)
{
    MemoDraft draft;
    draft.uuid = QUuid::createUuid().toString(QUuid::WithoutBraces);
    draft.booking = booking;
    draft.content = content;
    const auto outcome = m_services->memos().submit(writer(), draft);
    REQUIRE(outcome);
    REQUIRE(std::holds_alternative<Memo>(*outcome));
    return std::get<Memo>(*outcome);
}

} // namespace yorozu::test
