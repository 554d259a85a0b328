// SPDX-License-Identifier: GPL-3.0-or-later
// Imports as somebody at the screen does them: looking first, saying which column is which, giving up; and what
// spreadsheets do to files.
#include "core/service/CentreService.h"
#include "core/service/ClientService.h"
#include "core/service/ImportPreview.h"
#include "core/service/MemoService.h"
#include "core/service/Services.h"
#include "core/service/TransferFiles.h"
#include "tests/support/catch.h"

#include <QDir>
#include <QFile>
#include <QRandomGenerator>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace yorozu;
using namespace yorozu::exchange;
using namespace yorozu::service;

namespace {

struct Centre
{
    Centre()
        : clock(fromTokyo(QDate(2024, 11, 20), QTime(16, 0)))
    {
        auto created = Services::create(folder.filePath(u"centre.yorozu"_s), clock);
        REQUIRE(created);
        services = *std::move(created);
    }
    Result<ImportReport> import(ImportKind kind, const QString& text, const ImportOptions& options = {})
    {
        return services->transfer().importFile(Services::systemCaller(), kind, text.toUtf8(), options);
    }

    QTemporaryDir folder;
    FixedClock clock;
    std::unique_ptr<Services> services;
};

// Texts that spreadsheets, encodings and readers stumble over.
QString awkward(QRandomGenerator& random, bool cp932)
{
    static const QStringList pieces{u"山田"_s,    u"㈱"_s, u"\n"_s,    u"\""_s,       u"\t"_s,   u","_s,   u"007"_s,
                                    u"=1+1"_s,    u"-5"_s, u"+81"_s,   u"@a"_s,       u"'"_s,    u";"_s,   u"～"_s,
                                    u"①"_s,       u"髙"_s, u"﨑"_s,    u"ｶﾅ"_s,       u"\r\n"_s, u" "_s,   u"　"_s,
                                    u"0123456"_s, u"”"_s,  u"1,234"_s, u"2024/1/2"_s, u"″"_s,    u"＝式"_s};
    static const QStringList beyond{u"𠮷"_s, u"é"_s, u"😀"_s, u"中\uFEFF"_s, u"\uFEFF"_s, u"한"_s};
    QString text;
    const int count = random.bounded(1, 7);
    for (int i = 0; i < count; ++i) {
        const bool wide = !cp932 && random.bounded(5) == 0;
        const QStringList& from = wide ? beyond : pieces;
        text += from.at(random.bounded(static_cast<int>(from.size())));
    }
    return text;
}

} // namespace

TEST_CASE("what leaves as CSV comes back identical, whatever stands in it")
{
    const Encoding encoding = GENERATE(Encoding::Utf8, Encoding::Cp932);
    const bool cp932 = encoding == Encoding::Cp932;
    QRandomGenerator random(20241120);
    QList<Client> clients;
    for (int i = 0; i < 300; ++i) {
        Client client;
        client.name = u"会社%1 "_s.arg(i) + awkward(random, cp932).simplified();
        client.business = awkward(random, cp932).trimmed();
        client.phone = u"0%1"_s.arg(i, 9, 10, QChar(u'0'));
        client.branch = awkward(random, cp932).trimmed();
        client.note = awkward(random, cp932).trimmed();
        Person person;
        person.name = u"人%1 "_s.arg(i) + awkward(random, cp932).simplified();
        person.title = awkward(random, cp932).trimmed();
        person.primary = true;
        client.persons.append(person);
        clients.append(client);
    }
    Centre from;
    for (const Client& client : std::as_const(clients))
        REQUIRE(from.services->clients().add(Services::systemCaller(), {client}));
    const Result<EncodedText> file = from.services->transfer().exportClients(Services::systemCaller(), encoding);
    REQUIRE(file);
    CHECK(file->unwritable.isEmpty());

    Centre to;
    const Result<ImportReport> report =
        to.services->transfer().importFile(Services::systemCaller(), ImportKind::Clients, file->bytes, {});
    REQUIRE(report);
    for (const RowError& error : report->errors)
        UNSCOPED_INFO(error.row << " " << error.message.toStdString());
    CHECK(report->created == 300);
    const Result<EncodedText> again = to.services->transfer().exportClients(Services::systemCaller(), encoding);
    REQUIRE(again);
    CHECK(again->bytes == file->bytes);
    const QList<Client> before = *from.services->clients().list();
    const QList<Client> after = *to.services->clients().list();
    REQUIRE(after.size() == before.size());
    for (qsizetype i = 0; i < before.size(); ++i) {
        CHECK(after.at(i).name == before.at(i).name);
        CHECK(after.at(i).note == before.at(i).note);
        CHECK(after.at(i).business == before.at(i).business);
        CHECK(after.at(i).persons.constFirst().name == before.at(i).persons.constFirst().name);
    }
}

TEST_CASE("no cell of an export begins like a formula")
{
    Centre centre;
    Client client;
    client.name = u"=HYPERLINK(\"http://example.invalid\")"_s;
    client.note = u"@SUM(A1)"_s;
    client.business = u"-2+3"_s;
    REQUIRE(centre.services->clients().add(Services::systemCaller(), {client}));
    const Result<EncodedText> file =
        centre.services->transfer().exportClients(Services::systemCaller(), Encoding::Utf8);
    REQUIRE(file);
    const QString text = QString::fromUtf8(file->bytes);
    for (const QString& formula : {u"=HYPERLINK"_s, u"@SUM"_s, u"-2+3"_s}) {
        CHECK(text.contains(u'\'' + formula));
        CHECK_FALSE(text.contains(u',' + formula));
        CHECK_FALSE(text.contains(u",\""_s + formula));
    }
}

TEST_CASE("a file is looked at before anything is taken over")
{
    const QByteArray file = u"会社名\tTEL\t色\r\n甲\t03\t赤\r\n\t04\t青\r\n"_s.toUtf8();
    const Result<ImportPreview> preview = previewImport(ImportKind::Clients, file, {});
    REQUIRE(preview);
    CHECK(preview->encoding == Encoding::Utf8);
    CHECK_FALSE(preview->byteOrderMark);
    CHECK(preview->delimiter == u'\t');
    CHECK(preview->mapping == QStringList{u"name"_s, u"phone"_s, {}});
    CHECK(preview->rowCount == 2);
    CHECK(preview->rows.at(1).number == 3);
    REQUIRE(preview->errors.size() == 1);
    CHECK(preview->errors.constFirst().row == 3);

    ImportOptions options;
    options.csv.mapping = QStringList{{}, {}, u"name"_s};
    const Result<ImportPreview> other = previewImport(ImportKind::Clients, file, options);
    REQUIRE(other);
    CHECK(other->errors.isEmpty());

    const QByteArray japanese = encodeText(u"企業名\r\n㈱髙島\r\n"_s, Encoding::Cp932).bytes;
    CHECK(previewImport(ImportKind::Clients, japanese, {})->encoding == Encoding::Cp932);
    CHECK(previewImport(ImportKind::Clients, encodeText(u"企業名\r\n"_s, Encoding::Utf8).bytes, {})->byteOrderMark);
    CHECK_FALSE(previewImport(ImportKind::Clients, japanese, {.encoding = EncodingChoice::Utf8}));
    CHECK_FALSE(previewImport(ImportKind::Clients, "企業名\n\"甲\n", {}));
    CHECK(previewImport(ImportKind::Clients, {}, {})->errors.size() == 1);
}

TEST_CASE("a preview of a long file shows the first rows and counts all")
{
    QString text = u"企業名\n"_s;
    for (int i = 0; i < 10'000; ++i)
        text += u"会社%1\n"_s.arg(i);
    const Result<ImportPreview> preview = previewImport(ImportKind::Clients, text.toUtf8(), {});
    REQUIRE(preview);
    CHECK(preview->rows.size() == PreviewRows);
    CHECK(preview->rowCount == 10'000);
}

TEST_CASE("two hundred columns are read, and only the known ones used")
{
    QStringList headings;
    QStringList cells;
    for (int i = 0; i < 200; ++i) {
        headings.append(i == 150 ? u"企業名"_s : u"列%1"_s.arg(i));
        cells.append(i == 150 ? u"甲"_s : u"x"_s);
    }
    Centre centre;
    const Result<ImportReport> report =
        centre.import(ImportKind::Clients, headings.join(u',') + u'\n' + cells.join(u',') + u'\n');
    REQUIRE(report);
    CHECK(report->created == 1);
    CHECK(report->ignoredHeadings.size() == 199);
}

TEST_CASE("an import that is given up changes nothing")
{
    Centre centre;
    QString text = u"企業名\n"_s;
    for (int i = 0; i < 200; ++i)
        text += u"会社%1\n"_s.arg(i);
    int told = 0;
    ImportOptions options;
    options.progress = [&told](int done, int total) {
        told = done;
        CHECK(total == 200);
        return done < 100;
    };
    const Result<ImportReport> report = centre.import(ImportKind::Clients, text, options);
    REQUIRE_FALSE(report);
    CHECK(report.error().kind == ErrorKind::Cancelled);
    CHECK_FALSE(report.error().message.isEmpty());
    CHECK(told == 100);
    CHECK(centre.services->clients().list()->isEmpty());
    CHECK(centre.services->check()->ok);
}

TEST_CASE("an export can be given up")
{
    Centre centre;
    REQUIRE(centre.import(ImportKind::Clients, u"企業名\n甲\n乙\n"_s));
    const auto refuse = [](int, int) { return false; };
    CHECK(centre.services->transfer().exportClients(Services::systemCaller(), Encoding::Utf8, refuse).error().kind ==
          ErrorKind::Cancelled);
}

TEST_CASE("who is passed over is told by row and name")
{
    Centre centre;
    REQUIRE(centre.import(ImportKind::Clients, u"企業名,電話\n株式会社甲,03-1\n"_s));
    const Result<ImportReport> report = centre.import(ImportKind::Clients, u"企業名,電話\n乙,\n㈱甲,031\n"_s);
    REQUIRE(report);
    CHECK(report->created == 1);
    REQUIRE(report->passedOver.size() == 1);
    CHECK(report->passedOver.constFirst().row == 3);
    CHECK(report->passedOver.constFirst().message.contains(u"株式会社甲"_s));
}

TEST_CASE("people come in with office, title and stamp box, each once")
{
    Centre centre;
    const QString file =
        u"氏名,フリガナ,役割,事務所,印,職名\n今村 健吾,イマムラ ケンゴ,CO,新橋,,\n岡部 さとみ,,事務局,立川,担当,派遣職員\n"_s;
    const Result<ImportReport> report = centre.import(ImportKind::Staff, file);
    REQUIRE(report);
    CHECK(report->created == 2);
    const CentreData data = *centre.services->centre().load();
    REQUIRE(data.staff.size() == 2);
    CHECK(data.staff.at(1).titleName == u"派遣職員"_s);
    CHECK(data.staff.at(1).stampBox == data.stampBoxes.at(0).id);
    CHECK(centre.import(ImportKind::Staff, file)->duplicates == 2);
    const Result<ImportReport> wrong = centre.import(ImportKind::Staff, u"氏名,事務所,印\n水野,渋谷,部長\n"_s);
    REQUIRE(wrong);
    CHECK(wrong->errors.size() == 2);
    CHECK(centre.services->centre().load()->staff.size() == 2);
    Caller coordinator;
    coordinator.group = PermissionGroup::Coordinator;
    CHECK(centre.services->transfer().importFile(coordinator, ImportKind::Staff, file.toUtf8(), {}).error().kind ==
          ErrorKind::Forbidden);
}

TEST_CASE("dates as spreadsheets and people write them are one day")
{
    for (const QString& date :
         {u"2024/11/20"_s, u"2024-11-20"_s, u"2024/11/20 0:00:00"_s, u"2024-11-20 00:00"_s, u"45616"_s, u"R6.11.20"_s,
          u"令和6年11月20日"_s, u"２０２４／１１／２０"_s, u"20241120"_s}) {
        INFO(date.toStdString());
        Centre centre;
        REQUIRE(centre.import(ImportKind::Staff, u"氏名\n今村 健吾\n"_s));
        const Result<ImportReport> report =
            centre.import(ImportKind::Memos, u"相談日,開始,終了,相談対応者,企業名,相談内容,アドバイス内容\n"_s + date +
                                                 u",１０：００,11:30:00,今村 健吾,甲,聞いた,答えた\n"_s);
        REQUIRE(report);
        for (const RowError& error : report->errors)
            UNSCOPED_INFO(error.message.toStdString());
        REQUIRE(report->created == 1);
        const QList<MemoSummary> memos = *centre.services->memos().list(Services::systemCaller(), {});
        CHECK(tokyoDate(*memos.constFirst().start) == QDate(2024, 11, 20));
        CHECK(tokyoTime(*memos.constFirst().start) == QTime(10, 0));
    }
}

TEST_CASE("a file that is too large is refused before it is read")
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"big.csv"_s));
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.resize(1024LL * 1024 * 1024)); // a hole: nothing is written
    file.close();
    const Result<QByteArray> read = readTransferFile(file.fileName());
    REQUIRE_FALSE(read);
    CHECK(read.error().kind == ErrorKind::Invalid);
    CHECK(read.error().message.contains(u"1024"_s));
    CHECK(readTransferFile(folder.path()).error().kind == ErrorKind::Invalid);
    CHECK(readTransferFile(folder.filePath(u"none.csv"_s)).error().kind == ErrorKind::NotFound);
}

TEST_CASE("a list never takes the place of a data base, and appears whole")
{
    Centre centre;
    const QString path = centre.folder.filePath(u"list.csv"_s);
    REQUIRE(writeTransferFile(path, "old"));
    REQUIRE(writeTransferFile(path, "new"));
    CHECK(*readTransferFile(path) == "new");
    CHECK_FALSE(writeTransferFile(centre.folder.filePath(u"centre.yorozu"_s), "list"));
    CHECK(centre.services->check()->ok);
    CHECK_FALSE(writeTransferFile(centre.folder.filePath(u"none/list.csv"_s), "list"));
    CHECK(QDir(centre.folder.path()).entryList(QDir::Files).filter(u"list"_s).size() == 1);
}
