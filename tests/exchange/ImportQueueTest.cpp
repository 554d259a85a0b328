// SPDX-License-Identifier: GPL-3.0-or-later
// A long list that is taken over while everybody works: all or nothing, and nobody waits.
#include "core/service/ImportQueue.h"
#include "core/service/CentreService.h"
#include "core/service/ClientService.h"
#include "core/service/Services.h"
#include "tests/support/catch.h"

#include <QDir>
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
        return service::importWhole(services->file(), services->transfer(), queue(), caller, ImportKind::Clients, file,
                                    {});
    }
    ImportReport finish() const
    {
        for (int steps = 0; steps < 10 * Rows; ++steps) {
            const auto step = queue().step(Batch);
            REQUIRE(step);
            REQUIRE(*step);
            if ((*step)->report)
                return *(*step)->report;
        }
        FAIL("the list never ends");
        return {};
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
    CHECK(centre.queue().finished(*accepted)->created == Rows);
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
