// SPDX-License-Identifier: GPL-3.0-or-later
// A long list that is taken over while everybody works: all or nothing, and nobody waits.
#include "core/service/ImportQueue.h"
#include "core/backup/Files.h"
#include "core/service/CentreService.h"
#include "core/service/ClientService.h"
#include "core/service/ImportRehearsal.h"
#include "core/service/MemoService.h"
#include "core/service/Services.h"
#include "core/storage/Query.h"
#include "tests/support/catch.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QJsonObject>
#include <QSet>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace yorozu;
using namespace yorozu::service;

namespace {

constexpr int Rows = 600;
constexpr std::chrono::milliseconds Batch(1);

struct Centre
{
    QTemporaryDir folder;
    FixedClock clock{fromTokyo(QDate(2024, 11, 20), QTime(16, 0))};
    QString path = folder.filePath(u"centre.yorozu"_s);
    std::unique_ptr<Services> services;
    const Caller caller = Services::systemCaller();

    Centre()
    {
        auto created = Services::create(path, clock);
        REQUIRE(created);
        services = *std::move(created);
    }
    ImportQueue& queue() const { return services->transfer().queue(); }
    qint64 accept(ImportKind kind, const QByteArray& file) const
    {
        const auto accepted = queue().accept(caller, kind, file, {});
        REQUIRE(accepted);
        return *accepted;
    }
    // As a program that died and was started again.
    void restart()
    {
        services.reset();
        auto opened = Services::open({path, OpenRequest::Mode::ReadWrite}, clock);
        REQUIRE(opened);
        services = *std::move(opened);
    }
    QStringList clients() const
    {
        const auto list = services->clients().list();
        REQUIRE(list);
        QStringList names;
        for (const Client& client : *list)
            names.append(client.name);
        names.sort();
        return names;
    }
    Result<ImportReport> rehearse(const QByteArray& file, const TransferProgress& progress = {}) const
    {
        ImportOptions options;
        options.progress = progress;
        return rehearseImport(ownRoom(path, clock), clock, caller, ImportKind::Clients, file, options);
    }
    Result<ImportReport> importWhole(const QByteArray& file) const
    {
        return service::importWhole(*services, caller, ImportKind::Clients, file, {});
    }
    // `between` is called after each step.
    ImportReport finish(const std::function<void()>& between = {})
    {
        for (int steps = 0; steps < 10 * Rows; ++steps) {
            const auto step = queue().step(Batch);
            REQUIRE(step);
            REQUIRE(*step);
            if ((*step)->report)
                return *(*step)->report;
            if (between)
                between();
        }
        FAIL("the list never ends");
        return {};
    }
    qint64 number(const QString& sql) const
    {
        storage::Query query(services->file().connection(), sql);
        query.exec();
        return query.next() ? query.number(0) : -1;
    }
    QStringList others() const { return QDir(folder.path()).entryList({u"*.part-*"_s}, QDir::Files); }
    void checkSound() const
    {
        const auto report = services->check();
        REQUIRE(report);
        CHECK(report->problems == QStringList());
    }
};

QByteArray list(const QByteArray& last = {})
{
    QByteArray text = "企業名,電話,来訪経路\r\n";
    for (int row = 0; row < Rows; ++row)
        text += "会社" + QByteArray::number(row) + ",03-" + QByteArray::number(10'000 + row) + ",電話\r\n";
    return text + last;
}

} // namespace

TEST_CASE("A long list is tried on a copy, of which nothing stays")
{
    const Centre centre;
    const auto report = centre.rehearse(list());
    REQUIRE(report);
    CHECK(report->rows == Rows);
    CHECK(report->created == Rows);
    CHECK_FALSE(report->accepted);
    CHECK(centre.clients().isEmpty());
    CHECK(centre.others().isEmpty());
    const auto again = centre.queue().step(Batch);
    REQUIRE(again);
    CHECK_FALSE(*again);
}

TEST_CASE("An error in the last of many rows writes none of them")
{
    const Centre centre;
    const auto report = centre.importWhole(list("終わり,,星占い\r\n"));
    REQUIRE(report);
    REQUIRE(report->errors.size() == 1);
    CHECK(report->errors.constFirst().row == Rows + 2);
    CHECK(centre.clients().isEmpty());
    CHECK(centre.others().isEmpty());
}

TEST_CASE("A rehearsal can be given up at any moment, and nothing of it stays")
{
    const Centre centre;
    const int last = GENERATE(0, 1, 2, 5, 20);
    int asked = 0;
    const auto report = centre.rehearse(list(), [&](int, int) { return asked++ < last; });
    REQUIRE_FALSE(report);
    CHECK(report.error().kind == ErrorKind::Cancelled);
    CHECK(centre.clients().isEmpty());
    CHECK(centre.others().isEmpty());
}

TEST_CASE("What was accepted arrives a few rows at a time, and others save between")
{
    Centre centre;
    const auto accepted = centre.queue().accept(centre.caller, ImportKind::Clients, list(), {});
    REQUIRE(accepted);
    CHECK(centre.clients().isEmpty());
    // Another connection, as another program has one.
    auto other = Services::open({centre.path, OpenRequest::Mode::ReadWrite}, centre.clock);
    REQUIRE(other);
    int steps = 0;
    std::optional<ImportReport> report;
    while (!report) {
        const auto step = centre.queue().step(Batch);
        REQUIRE(step);
        REQUIRE(*step);
        report = (*step)->report;
        CHECK((*step)->total == Rows);
        REQUIRE((*other)->centre().setSetting(centre.caller, u"saved"_s, QString::number(++steps)));
    }
    CHECK(steps > 5);
    CHECK(report->created == Rows);
    CHECK(report->accepted);
    const auto finished = centre.queue().finished(*accepted);
    REQUIRE(finished);
    REQUIRE(*finished);
    CHECK((*finished)->created == Rows);
    CHECK(centre.clients().size() == Rows);
    centre.checkSound();
}

TEST_CASE("A program that dies in the middle goes on at its next start, and no row comes twice")
{
    Centre centre;
    REQUIRE(centre.queue().accept(centre.caller, ImportKind::Clients, list(), {}));
    for (int step = 0; step < 3; ++step)
        REQUIRE(centre.queue().step(Batch));
    const auto before = centre.clients().size();
    CHECK(before > 0);
    CHECK(before < Rows);
    centre.restart();
    const ImportReport report = centre.finish();
    CHECK(report.created == Rows);
    const QStringList names = centre.clients();
    CHECK(names.size() == Rows);
    CHECK(QSet<QString>(names.cbegin(), names.cend()).size() == Rows);
    centre.checkSound();
    centre.restart();
    const auto nothing = centre.queue().step(Batch);
    REQUIRE(nothing);
    CHECK_FALSE(*nothing);
}

TEST_CASE("A row about something that was changed meanwhile is left out and told of; the others arrive")
{
    Centre centre;
    Client known;
    known.name = u"有限会社丸福製麺所"_s;
    known.phone = u"03-1111-2222"_s;
    const auto added = centre.services->clients().add(centre.caller, {known});
    REQUIRE(added);
    const auto stored = centre.services->clients().byId(added->ids.constFirst());
    REQUIRE(stored);
    const QByteArray file = "企業番号,企業名,電話\r\n" + stored->number.toUtf8() +
                            ",有限会社丸福製麺所,03-1111-2222\r\n,別の会社,03-3333-4444\r\n";
    REQUIRE(centre.queue().accept(centre.caller, ImportKind::Clients, file, {}));
    Client changed = *stored;
    changed.name = u"株式会社まるで別"_s;
    changed.phone = u"06-9999-9999"_s;
    REQUIRE(centre.services->clients().update(centre.caller, changed));
    const ImportReport report = centre.finish();
    CHECK(report.accepted);
    REQUIRE(report.errors.size() == 1);
    CHECK(report.errors.constFirst().row == 2);
    CHECK(report.created == 1);
    const auto audit = centre.services->audit(centre.caller, u"client"_s, 0, 1);
    REQUIRE(audit);
    REQUIRE(audit->size() == 1);
    CHECK(audit->constFirst().after.value(u"left_out"_s).toInt() == 1);
    CHECK(centre.clients() == QStringList{u"別の会社"_s, u"株式会社まるで別"_s});
}

TEST_CASE("Who may not take a list over can neither try it nor have it accepted")
{
    const Centre centre;
    Caller reader;
    reader.staff = Id<Staff>(1);
    reader.group = PermissionGroup::ReadOnly;
    CHECK(centre.queue().accept(reader, ImportKind::Clients, list(), {}).error().kind == ErrorKind::Forbidden);
    CHECK(rehearseImport(ownRoom(centre.path, centre.clock), centre.clock, reader, ImportKind::Clients, list(), {})
              .error()
              .kind == ErrorKind::Forbidden);
}

TEST_CASE("A list whose form is wrong is not accepted")
{
    const Centre centre;
    const auto accepted = centre.queue().accept(centre.caller, ImportKind::Clients, list("終わり,03\r\n"), {});
    REQUIRE_FALSE(accepted);
    CHECK(accepted.error().kind == ErrorKind::Invalid);
    CHECK(centre.number(u"SELECT count(*) FROM import_run"_s) == 0);
}

TEST_CASE("Of a row that is left out nothing is written")
{
    Centre centre;
    centre.accept(ImportKind::Clients, list("終わり,,星占い\r\n"));
    const ImportReport report = centre.finish();
    CHECK(report.created == Rows);
    REQUIRE(report.errors.size() == 1);
    CHECK(report.errors.constFirst().row == Rows + 2);
    CHECK(centre.clients().size() == Rows);
    centre.checkSound();
}

TEST_CASE("A row that the data base refuses is found among its neighbours, which arrive")
{
    Centre centre;
    storage::Query(centre.services->file().connection(),
                   u"CREATE TEMP TRIGGER refused BEFORE INSERT ON client WHEN NEW.name IN ('会社300', '会社500') "
                   "BEGIN SELECT RAISE(ABORT, 'CHECK of a test'); END"_s)
        .exec();
    centre.accept(ImportKind::Clients, list());
    const ImportReport report = centre.finish();
    CHECK(report.created == Rows - 2);
    REQUIRE(report.errors.size() == 2);
    CHECK(report.errors.at(0).row == 302);
    CHECK(report.errors.at(1).row == 502);
    CHECK(centre.clients().size() == Rows - 2);
    CHECK_FALSE(centre.clients().contains(u"会社300"_s));
    centre.checkSound();
}

TEST_CASE("What was left out is still told when the program died before the end")
{
    Centre centre;
    const QByteArray rows = list().mid(list().indexOf('\n') + 1);
    const qint64 id = centre.accept(ImportKind::Clients, "企業名,電話,来訪経路\r\n先頭,,星占い\r\n" + rows);
    REQUIRE(centre.queue().step(Batch));
    const auto arriving = centre.queue().finished(id);
    REQUIRE(arriving);
    CHECK_FALSE(*arriving);
    centre.restart();
    CHECK(centre.finish().errors.size() == 1);
    centre.restart();
    const auto report = centre.queue().finished(id);
    REQUIRE(report);
    REQUIRE(*report);
    CHECK((*report)->accepted);
    REQUIRE((*report)->errors.size() == 1);
    CHECK((*report)->errors.constFirst().row == 2);
    CHECK((*report)->errors.constFirst().column == u"来訪経路"_s);
    CHECK(centre.number(u"SELECT length(file) FROM import_run"_s) == 0);
}

TEST_CASE("Two programs share the rows of a list, and what stands in it twice comes once")
{
    Centre centre;
    constexpr int People = 80;
    QByteArray file = "氏名\r\n";
    for (int twice = 0; twice < 2; ++twice) {
        for (int person = 0; person < People; ++person)
            file += "担当者" + QByteArray::number(person) + "\r\n";
    }
    const qint64 id = centre.accept(ImportKind::Staff, file);
    auto other = Services::open({centre.path, OpenRequest::Mode::ReadWrite}, centre.clock);
    REQUIRE(other);
    int steps = 0;
    std::optional<ImportReport> report;
    while (!report) {
        ImportQueue& queue = ++steps % 2 == 0 ? centre.queue() : (*other)->transfer().queue();
        const auto step = queue.step(std::chrono::milliseconds(0));
        REQUIRE(step);
        REQUIRE(*step);
        report = (*step)->report;
    }
    CHECK(steps > 4);
    CHECK(report->created == People);
    CHECK(report->duplicates == People);
    CHECK(centre.services->centre().load()->staff.size() == People);
    for (Services* program : {centre.services.get(), other->get()}) {
        const auto finished = program->transfer().queue().finished(id);
        REQUIRE(finished);
        REQUIRE(*finished);
        CHECK((*finished)->created == People);
        const auto nothing = program->transfer().queue().step(Batch);
        REQUIRE(nothing);
        CHECK_FALSE(*nothing);
    }
    centre.checkSound();
}

TEST_CASE("Numbers of another data base never mean the memos that earlier rows have become, wherever it died")
{
    Centre centre;
    constexpr int Sessions = 40;
    Staff lead;
    lead.name = u"今村 健吾"_s;
    REQUIRE(centre.services->centre().addStaff(centre.caller, {lead}));
    QByteArray file = "受付番号,相談日,開始,終了,相談対応者,企業名,フリガナ,相談者名,相談内容,アドバイス内容\r\n";
    for (int session = 0; session < Sessions; ++session) {
        file += "R6-11-" + QByteArray::number(Sessions - session).rightJustified(4, '0') +
                ",2024-11-05,10:00,11:00,今村 健吾,会社" + QByteArray::number(session) +
                ",カイシャ,山田 太郎,相談,助言\r\n";
    }
    centre.accept(ImportKind::Memos, file);
    int restarts = 0;
    const ImportReport report = centre.finish([&] {
        centre.restart();
        ++restarts;
    });
    CHECK(restarts > 4);
    CHECK(report.errors.isEmpty());
    CHECK(report.created == Sessions);
    const auto memos = centre.services->memos().list(centre.caller, {});
    REQUIRE(memos);
    QSet<QString> companies;
    for (const MemoSummary& memo : *memos)
        companies.insert(memo.company);
    CHECK(companies.size() == Sessions);
    centre.checkSound();
}

TEST_CASE("A full disk keeps the rest of a list waiting; with room it arrives, and nothing comes twice")
{
    Centre centre;
    centre.accept(ImportKind::Clients, list());
    storage::Connection& connection = centre.services->file().connection();
    connection.limitPages(static_cast<int>(centre.number(u"PRAGMA page_count"_s)) + 20);
    std::optional<Error> full;
    for (int steps = 0; steps < Rows && !full; ++steps) {
        const auto step = centre.queue().step(Batch);
        if (!step)
            full = step.error();
    }
    REQUIRE(full);
    CHECK(full->kind == ErrorKind::DiskFull);
    CHECK(full->message.contains(u"list"_s));
    CHECK(centre.clients().size() < Rows);
    connection.limitPages(1'000'000);
    CHECK(centre.finish().created == Rows);
    CHECK(centre.clients().size() == Rows);
    centre.checkSound();
}

TEST_CASE("What is refused when every row has been taken is said, and not tried without end")
{
    Centre centre;
    const auto run = [&centre](const QString& sql) {
        storage::Query(centre.services->file().connection(), sql).exec();
    };
    run(u"CREATE TEMP TRIGGER refused BEFORE UPDATE ON import_run WHEN NEW.finished_at IS NOT NULL "
        "BEGIN SELECT RAISE(ABORT, 'CHECK of a test'); END"_s);
    centre.accept(ImportKind::Clients, list());
    std::optional<Error> refused;
    for (int steps = 0; steps < 2 * Rows && !refused; ++steps) {
        if (const auto step = centre.queue().step(Batch); !step)
            refused = step.error();
    }
    REQUIRE(refused);
    // On a busy machine a batch may end before the last row; then it is the next one that is refused again.
    bool again = false;
    for (int steps = 0; steps < 2 * Rows && !again; ++steps)
        again = !centre.queue().step(Batch);
    CHECK(again);
    run(u"DROP TRIGGER refused"_s);
    CHECK(centre.finish().created == Rows);
    CHECK(centre.clients().size() == Rows);
    centre.checkSound();
}

TEST_CASE("An import takes in first what a program that is gone had accepted")
{
    Centre centre;
    centre.accept(ImportKind::Clients, list());
    centre.restart();
    const auto report = centre.importWhole("企業名\r\nあとから\r\n");
    REQUIRE(report);
    CHECK(report->created == 1);
    CHECK(centre.clients().size() == Rows + 1);
    CHECK(centre.number(u"SELECT count(*) FROM import_run WHERE finished_at IS NULL"_s) == 0);
}

TEST_CASE("While an earlier list is held up nothing of the next one comes, and that is said")
{
    Centre centre;
    centre.accept(ImportKind::Clients, list());
    storage::Connection& connection = centre.services->file().connection();
    connection.limitPages(static_cast<int>(centre.number(u"PRAGMA page_count"_s)) + 20);
    const auto held = centre.importWhole("企業名\r\nあとから\r\n");
    connection.limitPages(1'000'000);
    REQUIRE_FALSE(held);
    CHECK(held.error().kind == ErrorKind::DiskFull);
    CHECK(held.error().message.contains(u"earlier list"_s));
    CHECK_FALSE(centre.clients().contains(u"あとから"_s));
    REQUIRE(centre.importWhole("企業名\r\nあとから\r\n"));
    CHECK(centre.clients().size() == Rows + 1);
}

TEST_CASE("A list that another state of the data base knows nothing of is no longer waited for")
{
    Centre centre;
    const qint64 id = centre.accept(ImportKind::Clients, list());
    REQUIRE(centre.queue().step(std::chrono::milliseconds(0)));
    storage::Query(centre.services->file().connection(), u"DELETE FROM import_run"_s).exec();
    const auto step = centre.queue().step(Batch);
    REQUIRE(step);
    CHECK_FALSE(*step);
    const auto report = centre.queue().finished(id);
    REQUIRE_FALSE(report);
    CHECK(report.error().kind == ErrorKind::NotFound);
}

TEST_CASE("A backup does not take the copy of a rehearsal away, and what a crash left of one goes with the next")
{
    const Centre centre;
    const QString old = centre.path + u".list.part-00000000"_s;
    QFile left(old);
    REQUIRE(left.open(QIODevice::WriteOnly));
    REQUIRE(left.setFileTime(QDateTime::currentDateTime().addDays(-2), QFileDevice::FileModificationTime));
    left.close();
    const auto report = centre.rehearse(list(), [&centre](int, int) {
        backup::removeOldParts(centre.folder.path(), u"centre.yorozu"_s);
        return true;
    });
    REQUIRE(report);
    CHECK(report->created == Rows);
    CHECK_FALSE(QFile::exists(old));
    CHECK(centre.others().isEmpty());
}
