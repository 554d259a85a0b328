// SPDX-License-Identifier: GPL-3.0-or-later
// A whole centre from a file to a server and back: nothing is lost, and what was not finished is no centre.
#include "core/service/MoveService.h"

#include "core/service/AttachmentFiles.h"
#include "core/service/AttachmentService.h"
#include "core/service/MergeService.h"
#include "core/service/NewDatabase.h"
#include "core/service/Password.h"
#include "core/service/SearchService.h"
#include "core/service/SignInService.h"
#include "core/storage/Query.h"
#include "tests/service/ServiceFixture.h"
#include "tests/support/catch.h"
#include "tests/support/PostgresServer.h"

#include <QDir>
#include <QFile>
#include <QUuid>

using namespace Qt::StringLiterals;
using namespace yorozu;
using service::MoveOutcome;
using service::MoveProgress;
using service::MoveService;
using test::PostgresServer;
using test::ServiceFixture;

namespace {

using Step = MoveProgress::Step;

const QByteArray FileContent("売上,100\n");

// A centre with something in every corner: a client that refers to a later one, texts that engines like to change, a
// file, a draft, a merge.
void fill(ServiceFixture& desk)
{
    const Caller writer = desk.writer();
    const Id<Client> first = desk.client();
    Client second;
    second.name = u"丸福 製麺所 𠮷'\"\\ ? $1"_s;
    second.note = u"\uFEFF一行目\r\n\t二行目 %1 {id} \u00A0"_s;
    second.kana = u"マルフク"_s;
    const auto later = desk.services().clients().add(writer, {second});
    REQUIRE(later);
    REQUIRE(desk.services().merges().merge(desk.clerk(), {later->ids.constFirst(), first, {}, 0, 0}));
    const Memo memo = desk.submitted(desk.complete());
    MemoDraft draft;
    draft.uuid = QUuid::createUuid().toString(QUuid::WithoutBraces);
    draft.content = desk.complete();
    draft.content.consultation = u"まだ出していない"_s;
    REQUIRE(desk.services().memos().saveDraft(writer, draft));
    QFile file(QDir(desk.folder()).filePath(u"決算書.csv"_s));
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(FileContent) == FileContent.size());
    file.close();
    REQUIRE(desk.services().attachments().add(writer, {memo.id}, file.fileName()));
}

// A centre in a file that nobody has open, and where it may go.
struct House
{
    House()
    {
        ServiceFixture desk;
        fill(desk);
        caller = desk.chief();
        place(desk);
    }
    explicit House(const std::function<void(ServiceFixture&)>& more)
    {
        ServiceFixture desk;
        fill(desk);
        caller = desk.chief();
        more(desk);
        place(desk);
    }
    ~House() { server.drop(name); }
    House(const House&) = delete;
    House& operator=(const House&) = delete;

    void place(const ServiceFixture& desk) const
    {
        REQUIRE(QFile::copy(desk.path(), file));
        const auto from = service::AttachmentFiles::beside(desk.path());
        const auto to = service::AttachmentFiles::beside(file);
        const QList<storage::StoredFile> files = from->store().files();
        for (const storage::StoredFile& one : files) {
            QFile content(one.path);
            REQUIRE(content.open(QIODevice::ReadOnly));
            REQUIRE(to->store().put(content));
        }
    }
    Result<MoveOutcome> move(const QString& from, const QString& to, const service::MoveWatcher& watcher = {}) const
    {
        return MoveService(from, to, clock).move(caller, watcher);
    }
    std::unique_ptr<service::Services> open(const QString& place) const
    {
        auto services = service::Services::open({place, service::OpenRequest::Mode::ReadWrite}, clock);
        INFO((services ? QString() : services.error().message).toStdString());
        REQUIRE(services);
        return *std::move(services);
    }
    bool opens(const QString& place) const
    {
        return service::Services::open({place, service::OpenRequest::Mode::ReadOnly}, clock).has_value();
    }
    void checkSound(const QString& place) const
    {
        const auto report = open(place)->check();
        REQUIRE(report);
        CHECK(report->problems == QStringList());
    }

    QTemporaryDir folder;
    FixedClock clock{fromTokyo(QDate(2024, 11, 20), QTime(17, 0))};
    QString file = folder.filePath(u"centre.yorozu"_s);
    PostgresServer& server = PostgresServer::ofProgram();
    QString name = server.newName();
    QString address = server.address(name);
    QString other = folder.filePath(u"back.yorozu"_s);
    Caller caller;
};

MoveOutcome mustMove(const House& house, const QString& from, const QString& to)
{
    const auto moved = house.move(from, to);
    INFO((moved ? QString() : moved.error().message + moved.error().detail).toStdString());
    REQUIRE(moved);
    return *moved;
}

QByteArray bytes(const QString& name)
{
    QFile file(name);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

const service::MovedTable& tableOf(const MoveOutcome& outcome, const QString& name)
{
    const auto found = std::find_if(outcome.tables.cbegin(), outcome.tables.cend(),
                                    [&](const service::MovedTable& one) { return one.name == name; });
    REQUIRE(found != outcome.tables.cend());
    return *found;
}

} // namespace

TEST_CASE("A centre moves to a server and back, and every table says the same")
{
    const House house;
    const QByteArray before = bytes(house.file);
    const MoveOutcome there = mustMove(house, house.file, house.address);
    CHECK(bytes(house.file) == before);
    CHECK(there.engine == "postgresql"_L1);
    CHECK(there.files == 1);
    CHECK(there.lostFiles.isEmpty());
    CHECK(tableOf(there, u"client"_s).rows == 3);
    CHECK(tableOf(there, u"draft"_s).rows == 1);
    house.checkSound(house.address);

    const MoveOutcome back = mustMove(house, house.address, house.other);
    CHECK(back.engine == "sqlite"_L1);
    CHECK(back.auditSeq == there.auditSeq + 1);
    house.checkSound(house.other);
    // The move itself is on record, and nothing else has changed.
    for (const service::MovedTable& table : there.tables) {
        INFO(table.name.toStdString());
        if (table.name.startsWith("audit_"_L1))
            CHECK(tableOf(back, table.name).rows == table.rows + 1);
        else
            CHECK(tableOf(back, table.name) == table);
    }
    const auto lines = house.open(house.other)->audit(house.caller, u"case_file"_s, 0, 10);
    REQUIRE(lines);
    REQUIRE(lines->size() == 2);
    CHECK(lines->constFirst().action == "move"_L1);
    CHECK(lines->constFirst().staffName == house.caller.name);
    CHECK(lines->constFirst().before.value(u"place"_s).toString() == back.from);
}

TEST_CASE("What moved is found, opened and numbered on")
{
    const House house;
    mustMove(house, house.file, house.address);
    mustMove(house, house.address, house.other);
    for (const QString& place : {house.address, house.other}) {
        INFO(place.toStdString());
        const auto services = house.open(place);
        service::SearchRequest request;
        request.words = u"値上げの順番"_s;
        const auto found = services->search().search(house.caller, request);
        REQUIRE(found);
        CHECK(found->memos.total == 1);
        CHECK(found->complete);
        const QList<storage::StoredFile> files = services->files().store().files();
        REQUIRE(files.size() == 1);
        CHECK(services->files().store().verify(files.constFirst().sha256));
        Client client;
        client.name = u"その後の会社"_s;
        const auto added = services->clients().add(house.caller, {client});
        REQUIRE(added);
        CHECK(services->clients().byId(added->ids.constFirst())->name == client.name);
        CHECK(services->check()->problems == QStringList());
    }
}

TEST_CASE("A move that is stopped leaves nothing, whichever step it was at, and can be begun again")
{
    const House house;
    const bool back = GENERATE(false, true);
    const Step step = GENERATE(Step::Check, Step::Files, Step::Rows, Step::Index, Step::Verify);
    if (back)
        mustMove(house, house.file, house.address);
    const QString from = back ? house.address : house.file;
    const QString to = back ? house.other : house.address;
    const auto stopped = house.move(from, to, [step](const MoveProgress& progress) { return progress.step != step; });
    REQUIRE_FALSE(stopped);
    CHECK(stopped.error().kind == ErrorKind::Cancelled);
    CHECK_FALSE(house.opens(to));
    CHECK_FALSE(service::databaseExists(to));
    CHECK(QDir(house.folder.path()).entryList({u"back*"_s}).isEmpty());
    mustMove(house, from, to);
    house.checkSound(to);
}

TEST_CASE("Each step of a move is told, from its beginning to its end")
{
    const House house;
    QList<Step> steps;
    bool backwards = false;
    MoveProgress last;
    REQUIRE(house.move(house.file, house.address, [&](const MoveProgress& progress) {
        if (steps.isEmpty() || steps.constLast() != progress.step)
            steps.append(progress.step);
        else
            backwards = backwards || progress.done < last.done;
        backwards = backwards || progress.done > progress.total;
        last = progress;
        return true;
    }));
    CHECK(steps == QList<Step>{Step::Check, Step::Files, Step::Rows, Step::Index, Step::Verify});
    CHECK_FALSE(backwards);
    CHECK(last.done == last.total);
}

TEST_CASE("What was not finished on a server is not opened, and may be begun again")
{
    const House house;
    {
        // As a program leaves it that is killed before the last step.
        auto file = service::CaseFile::open({house.address, service::OpenRequest::Mode::Create}, house.clock);
        REQUIRE(file);
    }
    const auto refused = service::Services::open({house.address, service::OpenRequest::Mode::ReadWrite}, house.clock);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().kind == ErrorKind::CannotOpen);
    CHECK(refused.error().message.contains("not finished"_L1));
    mustMove(house, house.file, house.address);
    house.checkSound(house.address);
}

TEST_CASE("A file that came over whole is not sent twice")
{
    const House house;
    // The line breaks after the files: the rows are refused by a server that is told to.
    {
        auto file = service::CaseFile::open({house.address, service::OpenRequest::Mode::Create}, house.clock);
        REQUIRE(file);
    }
    house.server.run(u"ALTER TABLE yorozu.office ADD CONSTRAINT none CHECK (name = '')"_s, house.name);
    CHECK_FALSE(house.move(house.file, house.address));
    CHECK_FALSE(house.opens(house.address));
    house.server.run(u"ALTER TABLE yorozu.office DROP CONSTRAINT none"_s, house.name);
    house.server.run(u"UPDATE yorozu.attachment_file SET stored_at = 1"_s, house.name);
    mustMove(house, house.file, house.address);
    const auto services = house.open(house.address);
    const auto& store = services->files().store();
    REQUIRE(store.files().size() == 1);
    CHECK(store.age(store.files().constFirst()) > 1'000'000);
}

TEST_CASE("What arrives otherwise than it was sent is not taken for moved")
{
    const House house;
    {
        auto file = service::CaseFile::open({house.address, service::OpenRequest::Mode::Create}, house.clock);
        REQUIRE(file);
    }
    house.server.run(u"CREATE FUNCTION public.spoil() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN "
                     "NEW.business := NEW.business || ' '; RETURN NEW; END $$"_s,
                     house.name);
    house.server.run(u"CREATE TRIGGER spoil BEFORE INSERT ON yorozu.client FOR EACH ROW "
                     "EXECUTE FUNCTION public.spoil()"_s,
                     house.name);
    const auto moved = house.move(house.file, house.address);
    REQUIRE_FALSE(moved);
    CHECK(moved.error().kind == ErrorKind::Damaged);
    CHECK(moved.error().detail == "client"_L1);
    CHECK_FALSE(house.opens(house.address));
}

TEST_CASE("What is saved during a move stops it: nothing stays behind unseen")
{
    const House house;
    const bool back = GENERATE(false, true);
    if (back)
        mustMove(house, house.file, house.address);
    const QString from = back ? house.address : house.file;
    const QString to = back ? house.other : house.address;
    bool saved = false;
    const auto moved = house.move(from, to, [&](const MoveProgress& progress) {
        if (progress.step == Step::Verify && !saved) {
            Client client;
            client.name = u"途中で来た会社"_s;
            saved = house.open(from)->clients().add(house.caller, {client}).has_value();
        }
        return true;
    });
    CHECK(saved);
    REQUIRE_FALSE(moved);
    CHECK(moved.error().kind == ErrorKind::Busy);
    CHECK_FALSE(house.opens(to));
    mustMove(house, from, to);
    CHECK(house.open(to)->clients().list()->size() == 3);
}

TEST_CASE("Nothing is moved while another program has it open, or into what is there")
{
    const House house;
    SECTION("a file in use")
    {
        const auto user = house.open(house.file);
        CHECK(house.move(house.file, house.address).error().kind == ErrorKind::Busy);
    }
    SECTION("a data base of a server in use")
    {
        mustMove(house, house.file, house.address);
        const auto user = house.open(house.address);
        CHECK(house.move(house.address, house.other).error().kind == ErrorKind::Busy);
        CHECK_FALSE(QFile::exists(house.other));
    }
    SECTION("a place that is taken")
    {
        mustMove(house, house.file, house.address);
        CHECK(house.move(house.file, house.address).error().kind == ErrorKind::RuleViolation);
        CHECK(house.move(house.address, house.file).error().kind == ErrorKind::RuleViolation);
        CHECK(house.move(house.file, house.file).error().kind == ErrorKind::RuleViolation);
        house.checkSound(house.address);
        house.checkSound(house.file);
    }
    SECTION("who may not")
    {
        Caller caller = house.caller;
        caller.group = PermissionGroup::Coordinator;
        CHECK(MoveService(house.file, house.address, house.clock).move(caller).error().kind == ErrorKind::Forbidden);
        CHECK_FALSE(service::databaseExists(house.address));
    }
}

TEST_CASE("What is wrong already stays where it is; a lost attachment is named")
{
    SECTION("a chain that was altered")
    {
        const House house([](ServiceFixture& desk) {
            storage::Connection& connection = desk.services().file().connection();
            storage::runDirectly(connection, u"UPDATE audit_payload SET after_state = '{}' WHERE seq = 2"_s);
        });
        const auto moved = house.move(house.file, house.address);
        REQUIRE_FALSE(moved);
        CHECK(moved.error().kind == ErrorKind::RuleViolation);
        CHECK_FALSE(house.opens(house.address));
    }
    SECTION("a file that is missing")
    {
        const House house;
        REQUIRE(QDir(house.file + u".files"_s).removeRecursively());
        const MoveOutcome moved = mustMove(house, house.file, house.address);
        CHECK(moved.lostFiles == QStringList{u"決算書.csv"_s});
        CHECK(moved.files == 0);
    }
}

TEST_CASE("Passwords stay with their engine, and sign-in is off until it is set up there")
{
    const QString hash = service::hashPassword(u"長い合言葉 一二三四"_s).value();
    const House house([&](ServiceFixture& desk) { REQUIRE(desk.services().signIn().switchOn(desk.chief(), hash)); });
    SECTION("on a server")
    {
        const MoveOutcome moved = mustMove(house, house.file, house.address);
        CHECK(moved.signInOff);
        CHECK(tableOf(moved, u"staff_credential"_s).rows == 1); // as it was sent, before it was put away
        const auto services = house.open(house.address);
        CHECK_FALSE(services->signIn().state()->on);
        storage::Query left(services->file().connection(), u"SELECT count(*) FROM staff_credential"_s);
        left.exec();
        REQUIRE(left.next());
        CHECK(left.number(0) == 0);
    }
    SECTION("in another file they go along")
    {
        CHECK_FALSE(mustMove(house, house.file, house.other).signInOff);
        CHECK(house.open(house.other)->signIn().state()->on);
    }
    CHECK(house.open(house.file)->signIn().state()->on);
}
