// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/AttachmentService.h"
#include "core/service/ViewFolder.h"
#include "core/service/Worker.h"
#include "tests/service/ServiceFixture.h"
#include "tests/support/catch.h"
#include "tests/support/PostgresServer.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSemaphore>
#include <QSysInfo>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace yorozu;
using service::AttachmentService;
using test::ServiceFixture;

namespace {

QString write(const ServiceFixture& desk, const QString& name, const QByteArray& content)
{
    QFile file(QDir(desk.folder()).filePath(name));
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(content) == content.size());
    return file.fileName();
}

QByteArray read(const QString& path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

Attachment added(ServiceFixture& desk, const NoteOwner& owner, const QString& name = u"決算書.csv"_s,
                 const QByteArray& content = "売上,100\n")
{
    auto& attachments = desk.services().attachments();
    const auto id = attachments.add(desk.writer(), owner, write(desk, name, content));
    REQUIRE(id);
    const auto attachment = attachments.byId(*id);
    REQUIRE(attachment);
    return *attachment;
}

QString storedPath(const ServiceFixture& desk, const Attachment& attachment)
{
    return desk.path() + u".files/"_s + attachment.sha256.left(2) + u'/' + attachment.sha256;
}

// As if every file had been stored two hours ago.
void makeOld(ServiceFixture& desk)
{
    const QList<storage::StoredFile> files = desk.services().files().store().files();
    for (const storage::StoredFile& file : files) {
        if (file.path.isEmpty()) {
            test::PostgresServer::ofProgram().run(u"UPDATE yorozu.attachment_file SET stored_at = stored_at - 7200"_s,
                                                  desk.path().section(u'/', 3).section(u'?', 0, 0));
            continue;
        }
        QFile stored(file.path);
        REQUIRE(stored.open(QIODevice::ReadWrite));
        REQUIRE(stored.setFileTime(QDateTime::currentDateTime().addSecs(-7200), QFileDevice::FileModificationTime));
    }
}

} // namespace

TEST_CASE("A file is added, listed, opened as a copy that cannot be written, and saved")
{
    ServiceFixture desk(GENERATE(from_range(ServiceFixture::engines())));
    auto& attachments = desk.services().attachments();
    const Id<Client> client = desk.client();
    const Attachment attachment = added(desk, client);
    CHECK(attachment.name == u"決算書.csv"_s);
    CHECK(attachment.mediaType == u"text/csv"_s);
    CHECK(attachment.addedByName == desk.writer().name);
    CHECK(attachment.addedAt == desk.clock().now());
    CHECK_FALSE(attachment.missing);
    REQUIRE(attachments.list(client)->size() == 1);

    const auto view = desk.services().files().viewCopy(attachment);
    REQUIRE(view);
    CHECK(QFileInfo(*view).fileName() == u"決算書.csv"_s);
    CHECK(read(*view) == "売上,100\n");
    CHECK((QFileInfo(*view).permissions() & QFileDevice::WriteOwner) == QFileDevice::Permissions());
    CHECK(desk.services().files().viewCopy(attachment)); // once more, over the first copy

    const QString saved = QDir(desk.folder()).filePath(u"保存.csv"_s);
    REQUIRE(desk.services().files().saveAs(attachment, saved));
    CHECK(read(saved) == "売上,100\n");
    REQUIRE(attachments.recordOutput(desk.other(), AttachmentService::Output::Save, attachment.id));
    const auto lines = desk.services().audit(desk.chief(), u"attachment"_s, attachment.id.number(), -1);
    REQUIRE(lines);
    CHECK(lines->first().action == u"save"_s);
    CHECK(lines->first().staffName == desk.other().name);
    CHECK(desk.services().check()->problems == QStringList());
}

TEST_CASE("What is too large, empty, a folder, missing or of a dangerous name is not added, and nothing is left",
          "[file]")
{
    ServiceFixture desk;
    auto& attachments = desk.services().attachments();
    const Id<Client> client = desk.client();
    REQUIRE(attachments.setSizeLimit(desk.chief(), 1));
    CHECK_FALSE(attachments.setSizeLimit(desk.writer(), 2));
    CHECK_FALSE(attachments.setSizeLimit(desk.chief(), 0));
    CHECK(*attachments.sizeLimit() == 1024 * 1024);
    const QList<std::pair<QString, QByteArray>> files{
        {u"大.csv"_s, QByteArray(1024 * 1024 + 1, 'x')},
        {u"空.csv"_s, ""},
        {u"報告書.pdf.exe"_s, "MZ"},
        {u"偽.pdf"_s, "plain"},
    };
    for (const auto& [name, content] : files) {
        INFO(name.toStdString());
        const auto refused = attachments.add(desk.writer(), client, write(desk, name, content));
        REQUIRE_FALSE(refused);
        CHECK(refused.error().kind == ErrorKind::Invalid);
    }
    CHECK(attachments.add(desk.writer(), client, desk.folder()).error().kind == ErrorKind::Invalid);
    CHECK(attachments.add(desk.writer(), client, desk.folder() + u"/none.pdf"_s).error().kind == ErrorKind::NotFound);
    const QString good = write(desk, u"a.csv"_s, "x");
    CHECK(attachments.add(desk.reader(), client, good).error().kind == ErrorKind::Forbidden);
    CHECK(attachments.add(desk.writer(), Id<Client>(999), good).error().kind == ErrorKind::NotFound);
    CHECK(attachments.list(client)->isEmpty());
    CHECK_FALSE(QFileInfo::exists(desk.path() + u".files"_s));
}

TEST_CASE("One content under two names is stored once; retiring leaves it, and can be undone")
{
    ServiceFixture desk(GENERATE(from_range(ServiceFixture::engines())));
    auto& attachments = desk.services().attachments();
    const Id<Client> client = desk.client();
    const Attachment first = added(desk, client, u"a.csv"_s);
    const Attachment second = added(desk, client, u"b.csv"_s);
    CHECK(first.sha256 == second.sha256);
    CHECK(desk.services().files().store().files().size() == 1);
    REQUIRE(attachments.retire(desk.other(), first.id));
    CHECK(attachments.list(client)->size() == 1);
    CHECK(attachments.retire(desk.reader(), second.id).error().kind == ErrorKind::Forbidden);
    REQUIRE(attachments.restore(desk.other(), first.id));
    CHECK(attachments.list(client)->size() == 2);
    CHECK(desk.services().check()->ok);
}

TEST_CASE("What a confirmed memo came with stays; more may be added")
{
    ServiceFixture desk(GENERATE(from_range(ServiceFixture::engines())));
    const Memo memo = desk.submitted(desk.complete());
    const Attachment attachment = added(desk, memo.id);
    for (const Caller& caller : {desk.clerk(), desk.officer(), desk.chief()})
        REQUIRE(desk.services().memos().stamp(caller, memo.id));
    CHECK(desk.services().attachments().retire(desk.writer(), attachment.id).error().kind == ErrorKind::RuleViolation);
    added(desk, memo.id, u"追加.csv"_s, "x");
    CHECK(desk.services().attachments().list(memo.id)->size() == 2);
}

TEST_CASE("A missing file is told, found again only with the same content, and check names it", "[file]")
{
    ServiceFixture desk;
    auto& attachments = desk.services().attachments();
    const Attachment attachment = added(desk, desk.client());
    REQUIRE(QFile::remove(storedPath(desk, attachment)));
    CHECK(attachments.list(attachment.owner)->first().missing);
    auto& files = desk.services().files();
    CHECK(files.viewCopy(attachment).error().kind == ErrorKind::NotFound);
    REQUIRE(desk.services().check()->problems.size() == 1);
    CHECK(files.putBack(attachment, write(desk, u"other.csv"_s, "売上,200\n")).error().kind == ErrorKind::Invalid);
    REQUIRE(files.putBack(attachment, write(desk, u"found.csv"_s, "売上,100\n")));
    CHECK_FALSE(attachments.list(attachment.owner)->first().missing);
    CHECK(desk.services().check()->ok);
}

TEST_CASE("Copies to look at that a killed program left are swept away, those in use stay")
{
    const QTemporaryDir temporary;
    const QDir parent(temporary.path());
    const auto folder = [&](const QString& name, const QByteArray& owner) {
        REQUIRE(parent.mkpath(name));
        QFile copy(parent.filePath(name + u"/copy.csv"_s));
        REQUIRE(copy.open(QIODevice::WriteOnly));
        copy.close();
        QFile::setPermissions(copy.fileName(), QFileDevice::ReadOwner);
        if (owner.isEmpty())
            return;
        QFile lock(parent.filePath(name + u"/in-use"_s));
        REQUIRE(lock.open(QIODevice::WriteOnly));
        lock.write(owner);
    };
    const service::ViewFolder mine(parent.path());
    REQUIRE(mine.isValid());
    const QByteArray host = QSysInfo::machineHostName().toUtf8();
    folder(u"yorozudesk-view-killed"_s, "2147483646\nyorozudesk\n" + host + "\n");
    folder(u"yorozudesk-view-begun"_s, {}); // by another program, this very moment
    folder(u"yorozudesk-demo"_s, "2147483646\nyorozudesk\n" + host + "\n");
    CHECK(service::ViewFolder::sweep(parent.path()) == 1);
    CHECK_FALSE(parent.exists(u"yorozudesk-view-killed"_s));
    CHECK(parent.exists(u"yorozudesk-view-begun"_s));
    CHECK(parent.exists(u"yorozudesk-demo"_s));
    CHECK(QDir(mine.filePath({})).exists());
}

TEST_CASE("What an interrupted adding left is named by check and tidied away when it is old")
{
    ServiceFixture desk(GENERATE(from_range(ServiceFixture::engines())));
    const auto staged = desk.services().files().take(write(desk, u"a.csv"_s, "x"), 1000);
    REQUIRE(staged);
    CHECK(desk.services().check()->problems.size() == 1);
    CHECK(*desk.services().attachments().tidy(desk.chief()) == 0); // it may be waiting for its record just now
    makeOld(desk);
    CHECK_FALSE(desk.services().attachments().tidy(desk.writer()));
    CHECK(*desk.services().attachments().tidy(desk.chief()) == 1);
    CHECK(desk.services().check()->ok);
    // The record comes too late then: it is not written without its file.
    CHECK(desk.services().attachments().add(desk.writer(), desk.client(), *staged).error().kind == ErrorKind::NotFound);
}

TEST_CASE("Files are copied in a thread of their own, while the data base saves")
{
    ServiceFixture desk(GENERATE(from_range(ServiceFixture::engines())));
    const Id<Client> client = desk.client();
    const Caller writer = desk.writer();
    service::Worker worker(desk.clock());
    QFuture<Status> opened = worker.open(desk.path());
    opened.waitForFinished();
    REQUIRE(opened.result());
    const QString path = write(desk, u"a.csv"_s, QByteArray(3'000'000, 'x'));
    QSemaphore copying;
    QSemaphore saved;
    auto copy = worker.files([&](service::AttachmentFiles& files) {
        bool waited = false;
        return files.take(path, 10'000'000, [&](qint64, qint64) {
            if (!waited) {
                copying.release();
                waited = saved.tryAcquire(1, 10'000);
            }
            return waited;
        });
    });
    copying.acquire();
    auto save = worker.command([&](service::Services& services) {
        return services.centre().setSetting(service::Services::systemCaller(), u"a"_s, u"1"_s);
    });
    save.waitForFinished(); // while the copy stands half-way
    CHECK(save.result());
    saved.release();
    copy.waitForFinished();
    REQUIRE(copy.result());
    const service::StagedFile staged = *copy.result();
    auto add =
        worker.command([&](service::Services& services) { return services.attachments().add(writer, client, staged); });
    add.waitForFinished();
    CHECK(add.result());
}
