// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/CaseBookService.h"
#include "core/japanese/Bigrams.h"
#include "core/japanese/NameKey.h"
#include "core/japanese/PhoneKey.h"
#include "core/rules/StudyDraft.h"
#include "core/service/AuditService.h"
#include "core/service/DemoService.h"
#include "core/service/MergeService.h"
#include "tests/service/ServiceFixture.h"
#include "tests/support/catch.h"

#include <algorithm>
#include <QRegularExpression>

using namespace Qt::StringLiterals;
using namespace yorozu;
using service::CaseBookService;
using test::ServiceFixture;

namespace {

// A memo of 丸福製麺所 that names everybody.
Memo telltale(ServiceFixture& desk)
{
    MemoContent content = desk.complete();
    content.client = desk.client();
    content.company = u"有限会社丸福製麺所"_s;
    content.companyKana = u"マルフクセイメンジョ"_s;
    content.consultee = u"福島 里美"_s;
    content.consultation = u"㈲丸福 製麺所の福島様は、城南信金から借りている。電話は03-5600-0121。"_s;
    content.advice = u"今村COが返済の見直しを提案。福島社長は渋谷駅の店を閉める。"_s;
    content.impression = u"社長は疲れている。"_s;
    return desk.submitted(content);
}

service::StudyView viewOf(ServiceFixture& desk, Id<CaseStudy> id)
{
    const auto view = CaseBookService(desk.services().file()).view(desk.writer(), id);
    REQUIRE(view);
    return *view;
}

QString allTexts(const StudyTexts& texts)
{
    QStringList parts;
    for (const StudyField field : allStudyFields())
        parts.append(texts.text(field));
    return parts.join(u'\n');
}

QStringList accepted(const service::StudyView& view)
{
    return rules::doubtfulWords(view.findings);
}

} // namespace

TEST_CASE("A marked memo becomes a draft that names nobody", "[casebook]")
{
    ServiceFixture desk(GENERATE(from_range(ServiceFixture::engines())));
    CaseBookService book(desk.services().file());
    const Memo memo = telltale(desk);
    const auto id = book.mark(desk.writer(), memo.id);
    REQUIRE(id);
    const service::StudyView view = viewOf(desk, *id);
    const StudyTexts& texts = view.line.study.texts;
    CHECK(texts.consultation == u"A社の相談者は、金融機関から借りている。電話は（電話番号）。"_s);
    CHECK(texts.advice == u"担当コーディネーターが返済の見直しを提案。社長は渋谷駅の店を閉める。"_s);
    CHECK_FALSE(allTexts(texts).contains(u"疲れている"_s)); // 所感 is internal
    CHECK(view.source.consultation.contains(u"福島様"_s));
    CHECK(view.line.clientName == u"有限会社丸福製麺所"_s);
    CHECK(view.line.source == memo.number);
    CHECK(view.line.day == QDate(2024, 11, 20));
    CHECK(view.draft == texts);
    REQUIRE(book.of(memo.id)->has_value());
    CHECK(book.mark(desk.writer(), memo.id).error().kind == ErrorKind::RuleViolation);
    CHECK(book.mark(desk.reader(), memo.id).error().kind == ErrorKind::Forbidden);
    REQUIRE(desk.services().check()->problems.isEmpty());
}

TEST_CASE("What was never submitted has no text to be told", "[casebook]")
{
    ServiceFixture desk(GENERATE(from_range(ServiceFixture::engines())));
    CaseBookService book(desk.services().file());
    CHECK(book.mark(desk.writer(), Id<Memo>(99)).error().kind == ErrorKind::RuleViolation);
    ClientCase empty;
    empty.client = desk.client();
    empty.title = u"資金"_s;
    const Id<ClientCase> id = *desk.services().cases().add(desk.writer(), empty);
    CHECK(book.mark(desk.writer(), id).error().kind == ErrorKind::RuleViolation);
}

TEST_CASE("A mark that is taken off comes back with its texts", "[casebook]")
{
    ServiceFixture desk(GENERATE(from_range(ServiceFixture::engines())));
    CaseBookService book(desk.services().file());
    const Memo memo = telltale(desk);
    const Id<CaseStudy> id = *book.mark(desk.writer(), memo.id);
    CaseStudy study = viewOf(desk, id).line.study;
    study.texts.title = u"返済を見直した事例"_s;
    REQUIRE(book.save(desk.writer(), study));
    REQUIRE(book.setRetired(desk.writer(), id, true));
    CHECK(book.list()->isEmpty());
    CHECK_FALSE(book.of(memo.id)->has_value());
    CHECK(book.setRetired(desk.writer(), id, true).error().kind == ErrorKind::Conflict);
    const auto again = book.mark(desk.writer(), memo.id);
    REQUIRE(again);
    CHECK(*again == id);
    REQUIRE(book.list()->size() == 1);
    CHECK(book.list()->constFirst().study.texts.title == u"返済を見直した事例"_s);
}

TEST_CASE("Nothing is approved that names somebody", "[casebook]")
{
    ServiceFixture desk(GENERATE(from_range(ServiceFixture::engines())));
    CaseBookService book(desk.services().file());
    const Id<CaseStudy> id = *book.mark(desk.writer(), telltale(desk).id);
    CaseStudy study = viewOf(desk, id).line.study;
    const QString clean = study.texts.advice;
    study.texts.advice += u"ﾌｸｼﾏさんの親戚。"_s;
    study.version = *book.save(desk.writer(), study);
    const Status named = book.approve(desk.chief(), id, study.version, {});
    REQUIRE_FALSE(named);
    CHECK(named.error().kind == ErrorKind::RuleViolation);
    CHECK(named.error().message.contains(u"ﾌｸｼﾏさん"_s));
    study.texts.advice = clean + u"佐藤様の紹介。"_s;
    study.version = *book.save(desk.writer(), study);
    CHECK_FALSE(book.approve(desk.chief(), id, study.version, {}));
    CHECK(book.approve(desk.writer(), id, study.version, {u"佐藤様"_s}).error().kind == ErrorKind::Forbidden);
    CHECK(book.approve(desk.chief(), id, study.version - 1, {u"佐藤様"_s}).error().kind == ErrorKind::Conflict);
    REQUIRE(book.approve(desk.chief(), id, study.version, {u"佐藤様"_s}));
    const StudyLine line = book.list()->constFirst();
    CHECK(line.study.status() == StudyStatus::Approved);
    CHECK(line.study.approvedBy == desk.chief().name);
    CHECK(line.study.acceptedWords == QStringList{u"佐藤様"_s});
}

TEST_CASE("Whoever writes on an approved text takes its approval away", "[casebook]")
{
    ServiceFixture desk(GENERATE(from_range(ServiceFixture::engines())));
    CaseBookService book(desk.services().file());
    const Id<CaseStudy> id = *book.mark(desk.writer(), telltale(desk).id);
    const service::StudyView view = viewOf(desk, id);
    CaseStudy study = view.line.study;
    REQUIRE(book.approve(desk.chief(), id, study.version, accepted(view)));
    CHECK(book.save(desk.writer(), study).error().kind == ErrorKind::Conflict);
    study.version += 1;
    study.texts.outcome = u"粗利率が3ポイント上がった。"_s;
    const auto saved = book.save(desk.writer(), study);
    REQUIRE(saved);
    CHECK(viewOf(desk, id).line.study.status() == StudyStatus::Draft);
    REQUIRE(book.approve(desk.chief(), id, *saved, accepted(viewOf(desk, id))));
    REQUIRE(book.revoke(desk.chief(), id, *saved + 1));
    CHECK(viewOf(desk, id).line.study.status() == StudyStatus::Draft);
    CHECK(book.revoke(desk.chief(), id, *saved + 2).error().kind == ErrorKind::Conflict);
}

TEST_CASE("The book holds what is approved, and says neither whose it is nor the day", "[casebook]")
{
    ServiceFixture desk(GENERATE(from_range(ServiceFixture::engines())));
    CaseBookService book(desk.services().file());
    const Id<CaseStudy> id = *book.mark(desk.writer(), telltale(desk).id);
    REQUIRE(book.mark(desk.writer(), telltale(desk).id));
    const service::StudyView view = viewOf(desk, id);
    REQUIRE(book.approve(desk.chief(), id, view.line.study.version, accepted(view)));
    const auto made = book.book(desk.chief(), CaseBookService::Output::Pdf);
    REQUIRE(made);
    REQUIRE(made->pages.size() == 1);
    CHECK(made->pages.constFirst().number == 1);
    CHECK(made->pages.constFirst().fiscalYear == 2024);
    CHECK(made->madeOn == QDate(2024, 11, 20));
    const auto csv = book.csv(desk.chief(), exchange::Encoding::Utf8);
    REQUIRE(csv);
    const QString text = QString::fromUtf8(csv->bytes);
    CHECK(text.contains(u"相談内容,アドバイス内容"_s));
    for (const QString& name : {u"丸福"_s, u"福島"_s, u"城南"_s, u"今村"_s, u"5600"_s, view.line.source})
        CHECK_FALSE(text.contains(name));
    CHECK(book.csv(desk.reader(), exchange::Encoding::Utf8).error().kind == ErrorKind::Forbidden);
}

TEST_CASE("A name that comes to the ledger after the approval keeps the book back", "[casebook]")
{
    ServiceFixture desk(GENERATE(from_range(ServiceFixture::engines())));
    CaseBookService book(desk.services().file());
    MemoContent content = desk.complete();
    content.consultation = u"仕入先の黒潮という店と取引がある。"_s;
    const Memo memo = desk.submitted(content);
    const Id<CaseStudy> id = *book.mark(desk.writer(), memo.id);
    REQUIRE(book.approve(desk.chief(), id, viewOf(desk, id).line.study.version, {}));
    REQUIRE(book.book(desk.chief(), CaseBookService::Output::Csv));
    Client client = *desk.services().clients().byId(memo.content.client);
    client.name = u"株式会社黒潮"_s;
    REQUIRE(desk.services().clients().update(desk.writer(), client));
    const auto refused = book.book(desk.chief(), CaseBookService::Output::Csv);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().kind == ErrorKind::RuleViolation);
}

TEST_CASE("A case is told with all of its sessions and what became of it", "[casebook]")
{
    ServiceFixture desk(GENERATE(from_range(ServiceFixture::engines())));
    CaseBookService book(desk.services().file());
    const Memo first = telltale(desk);
    ClientCase one;
    one.client = first.content.client;
    one.title = u"丸福製麺所の返済の見直し"_s;
    one.outcome = u"福島様の資金繰りが落ち着いた。"_s;
    one.metrics = {{u"粗利率"_s, u"%"_s, 3100, {}, {}, 3450}};
    const Id<ClientCase> id = *desk.services().cases().add(desk.writer(), one);
    REQUIRE(desk.services().cases().assign(desk.writer(), first.id, id));
    const auto study = book.mark(desk.writer(), id);
    REQUIRE(study);
    const StudyTexts texts = viewOf(desk, *study).line.study.texts;
    CHECK(texts.title == u"A社の返済の見直し"_s);
    CHECK(texts.outcome == u"相談者の資金繰りが落ち着いた。\n粗利率：支援前 31%、12か月後 34.5%"_s);
    CHECK(book.of(id)->has_value());
}

namespace {

struct DemoNames
{
    QStringList companies;
    QStringList persons;
    QStringList phones;
};

DemoNames namesOf(service::Services& services)
{
    DemoNames names;
    const auto clients = services.clients().list({}, -1);
    REQUIRE(clients);
    for (const Client& listed : *clients) {
        const Client client = *services.clients().byId(listed.id);
        names.companies.append(japanese::foldedForSearch(japanese::withoutLegalForm(client.name)));
        for (const Person& person : client.persons) {
            names.persons.append(japanese::foldedForSearch(person.name));
            names.phones.append(japanese::phoneKey(person.phone));
        }
        names.phones.append(japanese::phoneKey(client.phone));
    }
    names.phones.removeAll(QString());
    return names;
}

} // namespace

TEST_CASE("No approved text of the demo centre names one of its clients", "[casebook][demo]")
{
    const QTemporaryDir folder;
    const FixedClock clock(fromTokyo(QDate(2024, 11, 20), QTime(10, 41)));
    const auto services = service::Services::create(folder.filePath(u"demo.yorozu"_s), clock);
    REQUIRE(services);
    exchange::DemoOptions options;
    options.memos = 300;
    options.fiscalYears = 1;
    REQUIRE((*services)->demo().fill(service::Services::systemCaller(), options));
    Caller chief = service::Services::systemCaller();
    chief.group = PermissionGroup::Chief;
    chief.name = u"事務局"_s;
    CaseBookService book((*services)->file());
    const DemoNames names = namesOf(**services);
    REQUIRE(names.companies.size() > 20);
    const service::MemoListFilter every;
    const auto memos = (*services)->memos().list(chief, every);
    REQUIRE(memos);
    int told = 0;
    for (const MemoSummary& memo : *memos) {
        if (memo.status != MemoStatus::Confirmed)
            continue;
        const auto known = book.of(memo.id);
        const auto id = *known ? Result<Id<CaseStudy>>((*known)->id) : book.mark(chief, memo.id);
        REQUIRE(id);
        const auto view = book.view(chief, *id);
        REQUIRE(view);
        const Status approved =
            book.approve(chief, *id, view->line.study.version, rules::doubtfulWords(view->findings));
        INFO(allTexts(view->line.study.texts).toStdString());
        REQUIRE((approved || view->line.study.status() == StudyStatus::Approved));
        const QString text = japanese::foldedForSearch(allTexts(view->line.study.texts));
        const QString digits = japanese::phoneKey(allTexts(view->line.study.texts));
        for (const QString& name : names.companies)
            CHECK_FALSE(text.contains(name));
        for (const QString& name : names.persons)
            CHECK_FALSE(text.contains(name));
        for (const QString& phone : names.phones)
            CHECK_FALSE(digits.contains(phone));
        ++told;
    }
    CHECK(told > 50);
}
