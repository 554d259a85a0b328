// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/TransferService.h"
#include "core/exchange/Csv.h"
#include "core/service/CentreService.h"
#include "core/service/ClientService.h"
#include "core/service/DemoService.h"
#include "core/service/MemoService.h"
#include "core/service/Services.h"
#include "tests/support/catch.h"

#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace yorozu;
using namespace yorozu::exchange;
using namespace yorozu::service;

namespace {

struct Centre
{
    explicit Centre(bool demo = false)
        : clock(fromTokyo(QDate(2024, 11, 20), QTime(11, 52)))
    {
        auto created = Services::create(folder.filePath(u"centre.yorozu"_s), clock);
        REQUIRE(created);
        services = *std::move(created);
        if (demo) {
            DemoOptions wanted;
            wanted.memos = 60;
            REQUIRE(services->demo().fill(Services::systemCaller(), wanted));
            chief = *services->centre().callerByName(u"久保田 正樹"_s);
            return;
        }
        Staff lead;
        lead.name = u"今村 健吾"_s;
        Staff boss;
        boss.name = u"久保田 正樹"_s;
        boss.group = PermissionGroup::SectionChief;
        REQUIRE(services->centre().addStaff(Services::systemCaller(), {lead, boss}));
        chief = *services->centre().callerByName(u"久保田 正樹"_s);
    }
    ImportReport clients(const QString& text, bool dryRun = false)
    {
        const Result<ImportReport> report =
            services->transfer().importFile(chief, ImportKind::Clients, text.toUtf8(), {.dryRun = dryRun});
        REQUIRE(report);
        return *report;
    }
    ImportReport memos(const QByteArray& file, bool dryRun = false)
    {
        const Result<ImportReport> report =
            services->transfer().importFile(chief, ImportKind::Memos, file, {.dryRun = dryRun});
        REQUIRE(report);
        for (const RowError& error : report->errors)
            UNSCOPED_INFO(error.row << " " << error.column.toStdString() << " " << error.message.toStdString());
        return *report;
    }
    QByteArray memoFile(Encoding encoding = Encoding::Utf8, bool impression = true)
    {
        const Result<EncodedText> file = services->transfer().exportMemos(chief, encoding, impression);
        REQUIRE(file);
        return file->bytes;
    }

    QTemporaryDir folder;
    FixedClock clock;
    std::unique_ptr<Services> services;
    Caller chief;
};

const QString MemoHead = u"相談日,開始,終了,相談対応者,企業名,フリガナ,相談者名,相談内容,アドバイス内容,状態\n"_s;

} // namespace

TEST_CASE("Clients are created once and updated by number")
{
    Centre centre;
    const QString file =
        u"企業名,フリガナ,電話,相談者名\n株式会社甲,コウ,03-0000-0001,一郎\n㈱乙,オツ,,二郎\n㈱乙,オツ,,三郎\n"_s;
    const ImportReport first = centre.clients(file);
    CHECK(first.rows == 3);
    CHECK(first.created == 2);
    CHECK(first.errors.isEmpty());
    CHECK(centre.services->clients().list()->size() == 2);
    CHECK(centre.services->clients().list()->at(1).persons.size() == 2);
    const ImportReport again =
        centre.clients(u"企業名,フリガナ,電話,相談者名\n(株)甲,コウ,03(0000)0001,\n株式会社乙,オツ,,二郎\n"_s);
    CHECK(again.created == 0);
    CHECK(again.duplicates == 2);
    // The name alone is no identity.
    CHECK(centre.clients(u"企業名,電話\n株式会社甲,042-000-0009\n"_s).created == 1);

    const ImportReport update = centre.clients(u"企業番号,企業名,所在地\nC-00001,株式会社甲,墨田区\nC-00002,㈱乙,\n"_s);
    CHECK(update.updated == 1);
    CHECK(update.unchanged == 1);
    const Client client = centre.services->clients().list()->at(0);
    CHECK(client.municipality == u"墨田区"_s);
    CHECK(client.phone == u"03-0000-0001"_s); // not in the file: left alone
}

TEST_CASE("A number of another data base overwrites nobody")
{
    Centre centre;
    CHECK(centre.clients(u"企業名\n株式会社甲\n"_s).created == 1);
    const ImportReport report = centre.clients(u"企業番号,企業名\nC-00001,有限会社まったく別\n"_s);
    REQUIRE(report.errors.size() == 1);
    CHECK(report.errors.constFirst().row == 2);
    CHECK(report.errors.constFirst().column == u"企業番号"_s);
    CHECK(centre.services->clients().list()->at(0).name == u"株式会社甲"_s);
}

TEST_CASE("With one error nothing is written, nor in a dry run")
{
    Centre centre;
    const ImportReport failed =
        centre.clients(u"企業名,法人番号,来訪経路\n甲,,電話\n乙,7000012050003,\n丙,,星占い\n"_s);
    CHECK(failed.rows == 3);
    REQUIRE_FALSE(failed.errors.isEmpty());
    CHECK(centre.services->clients().list()->isEmpty());
    const ImportReport words = centre.clients(u"企業名,来訪経路,紹介機関\n甲,電話,城北信用金庫\n丙,星占い,\n"_s);
    REQUIRE(words.errors.size() == 1);
    CHECK(words.errors.constFirst().row == 3);
    CHECK(words.errors.constFirst().column == u"来訪経路"_s);
    CHECK(centre.services->clients().list()->isEmpty());
    const ImportReport dry = centre.clients(u"企業名\n甲\n"_s, true);
    CHECK(dry.created == 1);
    CHECK(dry.errors.isEmpty());
    CHECK(centre.services->clients().list()->isEmpty());
    CHECK(centre.services->check()->problems == QStringList());
}

TEST_CASE("What the demo centre exports changes nothing when it is imported")
{
    Centre centre(true);
    const Result<EncodedText> clients = centre.services->transfer().exportClients(centre.chief, Encoding::Utf8);
    REQUIRE(clients);
    const Result<ImportReport> report =
        centre.services->transfer().importFile(centre.chief, ImportKind::Clients, clients->bytes, {});
    REQUIRE(report);
    CHECK(report->errors.isEmpty());
    CHECK(report->updated == 0);
    CHECK(report->created == 0);
    CHECK(report->unchanged == centre.services->clients().list()->size());

    const QByteArray file = centre.memoFile();
    const ImportReport memos = centre.memos(file);
    CHECK(memos.errors.isEmpty());
    CHECK(memos.rows >= 60);
    CHECK(memos.unchanged == memos.rows);
    CHECK(centre.memoFile() == file);
}

TEST_CASE("A whole centre moves as CSV")
{
    Centre from(true);
    Centre to;
    QList<Staff> people = from.services->centre().load()->staff;
    people.removeIf([](const Staff& one) { return one.name == u"今村 健吾"_s || one.name == u"久保田 正樹"_s; });
    for (Staff& one : people)
        one.skills.clear();
    REQUIRE(to.services->centre().addStaff(Services::systemCaller(), people));
    const Result<EncodedText> clients = from.services->transfer().exportClients(from.chief, Encoding::Cp932);
    REQUIRE(clients);
    CHECK(clients->unwritable.isEmpty());
    const Result<ImportReport> report =
        to.services->transfer().importFile(to.chief, ImportKind::Clients, clients->bytes, {});
    REQUIRE(report);
    CHECK(report->errors.isEmpty());
    CHECK(report->created == from.services->clients().list()->size());
    const ImportReport memos = to.memos(from.memoFile());
    CHECK(memos.errors.isEmpty());
    CHECK(memos.created == memos.rows);
    CHECK(to.services->check()->problems == QStringList());
    // The same sheets but for the numbers, which each data base draws itself.
    const auto withoutNumbers = [](const QByteArray& file) {
        QStringList lines;
        const Result<QString> text = decodeText(file, EncodingChoice::Auto);
        const Result<QList<CsvRow>> rows = readCsv(*text);
        for (const CsvRow& row : *rows)
            lines.append(row.cells.mid(1).join(u'|'));
        lines.sort();
        return lines;
    };
    CHECK(withoutNumbers(to.memoFile()) == withoutNumbers(from.memoFile()));
}

TEST_CASE("Memos of a spreadsheet become records")
{
    Centre centre;
    const QByteArray file = (MemoHead + u"R6.6.3,10:00,11:00,今村 健吾,株式会社甲,コウ,一郎,問い,答え,\n"
                                        "2024/6/4,10:00,11:00,今村 健吾,㈱甲,コウ,一郎,=SUM(1),'-助言,確認済\n"
                                        "2024/6/5,10:00,11:00,今村 健吾,,,創業 花子,問い,答え,提出\n"_s)
                                .toUtf8();
    const ImportReport report = centre.memos(file);
    REQUIRE(report.errors.isEmpty());
    CHECK(report.created == 3);
    const Result<QList<MemoSummary>> memos = centre.services->memos().list(centre.chief, {});
    REQUIRE(memos->size() == 3);
    CHECK(memos->at(2).number == u"R6-06-0001"_s);
    CHECK(memos->at(1).status == MemoStatus::Confirmed);
    CHECK(memos->at(1).client == memos->at(2).client); // one company, two spellings
    CHECK(memos->at(0).status == MemoStatus::Submitted);
    const Memo memo = centre.services->memos().open(centre.chief, memos->at(1).id)->memo;
    CHECK(memo.content.consultation == u"=SUM(1)"_s);
    CHECK(memo.content.advice == u"-助言"_s);
    CHECK(memo.stamps.size() == 3);
    CHECK(centre.memos(file).duplicates == 3);
    CHECK(centre.services->check()->problems == QStringList());
}

TEST_CASE("A changed memo becomes a revision, a confirmed one an amendment")
{
    Centre centre(true);
    const Result<QList<MemoSummary>> memos = centre.services->memos().list(centre.chief, {});
    const auto find = [&](MemoStatus status) {
        return *std::find_if(memos->cbegin(), memos->cend(),
                             [&](const MemoSummary& one) { return one.status == status; });
    };
    for (const MemoStatus status : {MemoStatus::Submitted, MemoStatus::Confirmed}) {
        const MemoSummary summary = find(status);
        const Memo before = centre.services->memos().open(centre.chief, summary.id)->memo;
        const QString row = u"%1,%2,%3,%4,%5,%6,改めた問い,改めた答え\n"_s.arg(
            summary.number, tokyoDate(*summary.start).toString(Qt::ISODate),
            tokyoTime(*summary.start).toString(u"HH:mm"_s), tokyoTime(*summary.end).toString(u"HH:mm"_s),
            before.content.attendees.constFirst().name,
            summary.company.isEmpty() ? summary.consultee : summary.company);
        const ImportReport report =
            centre.memos((u"受付番号,相談日,開始,終了,相談対応者,企業名,相談内容,アドバイス内容\n"_s + row).toUtf8());
        REQUIRE(report.errors.isEmpty());
        CHECK(report.updated == 1);
        const Memo after = centre.services->memos().open(centre.chief, summary.id)->memo;
        CHECK(after.revision == before.revision + 1);
        CHECK(after.amendment == (status == MemoStatus::Confirmed ? 1 : 0));
        CHECK(after.content.consultation == u"改めた問い"_s);
        CHECK(after.content.impression == before.content.impression); // not in the file
        CHECK(after.content.topics == before.content.topics);
    }
}

TEST_CASE("Errors of memos are found in the data base too")
{
    Centre centre;
    struct Case
    {
        QString row;
        QString column;
    };
    const QList<Case> cases{
        {u"2024-06-03,10:00,11:00,知らない人,甲,,一,問,答,"_s, u"相談対応者"_s},
        {u"2034-06-03,10:00,11:00,今村 健吾,甲,,一,問,答,"_s, u"相談日"_s},
        {u"2024-06-03,10:00,11:00,今村 健吾（同席）,甲,,一,問,答,"_s, u"相談対応者"_s},
    };
    for (const Case& one : cases) {
        INFO(one.row.toStdString());
        const ImportReport report =
            centre.memos((MemoHead + u"2024-06-03,15:00,16:00,今村 健吾,甲,,一,問,答,\n"_s + one.row + u'\n').toUtf8());
        REQUIRE(report.errors.size() == 1);
        CHECK(report.errors.constFirst().row == 3);
        CHECK(report.errors.constFirst().column == one.column);
        CHECK(centre.services->memos().list(centre.chief, {})->isEmpty());
    }
}

TEST_CASE("Exports ask for permission and are on record")
{
    Centre centre(true);
    const Caller coordinator = *centre.services->centre().callerByName(u"今村 健吾"_s);
    const Caller office = *centre.services->centre().callerByName(u"石井 文子"_s);
    TransferService& transfer = centre.services->transfer();
    CHECK(transfer.exportMemos(coordinator, Encoding::Utf8, false).error().kind == ErrorKind::Forbidden);
    CHECK(transfer.exportClients(coordinator, Encoding::Utf8).error().kind == ErrorKind::Forbidden);
    CHECK(transfer.exportMemos(office, Encoding::Utf8, true).error().kind == ErrorKind::Forbidden);
    CHECK(transfer.importFile(coordinator, ImportKind::Memos, {}, {}).error().kind == ErrorKind::Forbidden);
    const Result<EncodedText> file = transfer.exportMemos(office, Encoding::Utf8, false);
    REQUIRE(file);
    CHECK_FALSE(QString::fromUtf8(file->bytes).contains(u"所感"_s));
    const Result<QList<AuditLine>> audit = centre.services->audit(centre.chief, u"memo"_s, 0, 5);
    REQUIRE(audit);
    REQUIRE_FALSE(audit->isEmpty());
    CHECK(audit->constFirst().action == u"export"_s);
    CHECK(audit->constFirst().staffName == u"石井 文子"_s);
}

TEST_CASE("A file that is no table is an error of the whole")
{
    Centre centre;
    CHECK_FALSE(centre.services->transfer().importFile(centre.chief, ImportKind::Clients, "\xFF\xFE", {}));
    CHECK_FALSE(centre.services->transfer().importFile(centre.chief, ImportKind::Clients, "\"a",
                                                       {.encoding = EncodingChoice::Utf8}));
    CHECK(centre.clients(QString()).errors.size() == 1);
}
