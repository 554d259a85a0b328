// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/WordService.h"
#include "core/rules/WordRules.h"
#include "tests/service/ServiceFixture.h"
#include "tests/support/catch.h"

using namespace Qt::StringLiterals;
using namespace yorozu;
using namespace yorozu::service;
using test::ServiceFixture;

namespace {

const QDate Today(2024, 11, 20);

WordLine named(WordService& words, MasterKind kind, const QString& name)
{
    const Result<QList<WordLine>> list = words.words(kind);
    REQUIRE(list);
    for (const WordLine& line : *list) {
        if (line.entry.name == name && line.entry.validOn(Today))
            return line;
    }
    FAIL("no such word");
    return {};
}

MasterEntry word(const QString& name, QDate from = {}, QDate to = {})
{
    return {0, {}, name, {}, 0, from, to};
}

} // namespace

TEST_CASE("A word is added behind the others, by those who may")
{
    ServiceFixture desk;
    WordService words(desk.services().file());
    CHECK(words.add(desk.clerk(), MasterKind::Topic, word(u"知的財産"_s)).error().kind == ErrorKind::Forbidden);
    CHECK(words.add(desk.chief(), MasterKind::Topic, word(u"  "_s)).error().field == u"name"_s);
    CHECK(words.add(desk.chief(), MasterKind::Topic, word(QString(201, u'あ'))).error().field == u"name"_s);
    CHECK(words.add(desk.chief(), MasterKind::Topic, word(u"知財"_s, Today, Today.addDays(-1))).error().field ==
          u"valid_to"_s);
    const Result<MasterId> id = words.add(desk.chief(), MasterKind::Topic, word(u" 知的財産　"_s, Today));
    REQUIRE(id);
    const QList<WordLine> list = *words.words(MasterKind::Topic);
    CHECK(list.constLast().entry.id == *id);
    CHECK(list.constLast().entry.name == u"知的財産"_s);
    CHECK(desk.services().centre().load()->masterName(MasterKind::Topic, *id) == u"知的財産"_s);
}

TEST_CASE("Two words of one name are never valid at the same time")
{
    ServiceFixture desk;
    WordService words(desk.services().file());
    REQUIRE(words.add(desk.chief(), MasterKind::Topic, word(u"IT導入"_s, QDate(2020, 4, 1), QDate(2023, 3, 31))));
    // Spelt otherwise, it is the same word.
    const Result<MasterId> twice = words.add(desk.chief(), MasterKind::Topic, word(u"ＩＴ導入"_s, QDate(2023, 3, 31)));
    REQUIRE_FALSE(twice);
    CHECK(twice.error().field == u"name"_s);
    CHECK(twice.error().message.contains(u"IT導入"_s));
    CHECK(words.add(desk.chief(), MasterKind::Topic, word(u"ＩＴ導入"_s, QDate(2023, 4, 1))));
    CHECK(words.add(desk.chief(), MasterKind::Course, word(u"IT導入"_s))); // another list
    // Renaming into one that is there is refused, too.
    WordLine line = named(words, MasterKind::Topic, u"ＩＴ導入"_s);
    line.entry.name = u"補助金"_s;
    CHECK(words.update(desk.chief(), MasterKind::Topic, line.entry, line.version).error().field == u"name"_s);
}

TEST_CASE("A new name leaves past records their word; a slip of the pen is mended everywhere")
{
    ServiceFixture desk;
    WordService words(desk.services().file());
    MemoContent content = desk.complete();
    WordLine line = named(words, MasterKind::Topic, u"補助金"_s);
    content.topics = {line.entry.id};
    const Memo memo = desk.submitted(content);
    line = named(words, MasterKind::Topic, u"補助金"_s);
    REQUIRE(line.used);
    line.entry.name = u"補助金・助成金"_s;
    const Result<MasterId> next = words.update(desk.chief(), MasterKind::Topic, line.entry, line.version);
    REQUIRE(next);
    CHECK(*next != line.entry.id);
    const CentreData centre = *desk.services().centre().load();
    CHECK(centre.masterName(MasterKind::Topic, line.entry.id) == u"補助金"_s);
    CHECK((desk.services().memos().open(desk.writer(), memo.id)->memo.content.topics == QList{line.entry.id}));
    // Both stand side by side, and the old one ended yesterday.
    const QList<WordLine> list = *words.words(MasterKind::Topic);
    const auto at =
        std::find_if(list.cbegin(), list.cend(), [&](const WordLine& one) { return one.entry.id == *next; });
    REQUIRE(at != list.cend());
    CHECK((at - 1)->entry.id == line.entry.id);
    CHECK((at - 1)->entry.validTo == Today.addDays(-1));
    CHECK(at->entry.validFrom == Today);
    // What began today is renamed as it is.
    MasterEntry again = at->entry;
    again.name = u"補助金と助成金"_s;
    CHECK(*words.update(desk.chief(), MasterKind::Topic, again, at->version) == *next);
    // The word of past years is not renamed any more, but a slip of the pen is mended.
    MasterEntry past = (at - 1)->entry;
    past.name = u"補助金等"_s;
    CHECK(words.update(desk.chief(), MasterKind::Topic, past, (at - 1)->version).error().kind ==
          ErrorKind::RuleViolation);
    CHECK(*words.update(desk.chief(), MasterKind::Topic, past, (at - 1)->version, Renaming::Everywhere) == past.id);
    CHECK(desk.services().centre().load()->masterName(MasterKind::Topic, past.id) == u"補助金等"_s);
}

TEST_CASE("Two writers of one word: the second is told")
{
    ServiceFixture desk;
    const auto other = desk.second();
    WordService here(desk.services().file());
    WordService there(other->file());
    WordLine mine = named(here, MasterKind::Channel, u"紹介"_s);
    WordLine theirs = named(there, MasterKind::Channel, u"紹介"_s);
    theirs.entry.nameEn = u"Referral"_s;
    REQUIRE(there.update(desk.chief(), MasterKind::Channel, theirs.entry, theirs.version));
    mine.entry.nameEn = u"Introduction"_s;
    CHECK(here.update(desk.chief(), MasterKind::Channel, mine.entry, mine.version).error().kind == ErrorKind::Conflict);
    CHECK(here.retire(desk.chief(), MasterKind::Channel, mine.entry.id, mine.version).error().kind ==
          ErrorKind::Conflict);
    CHECK(named(here, MasterKind::Channel, u"紹介"_s).entry.nameEn == u"Referral"_s);
}

TEST_CASE("A retired word is offered from today on no more; what the program fills in stays")
{
    ServiceFixture desk;
    WordService words(desk.services().file());
    const WordLine line = named(words, MasterKind::Topic, u"技術"_s);
    REQUIRE(words.retire(desk.chief(), MasterKind::Topic, line.entry.id, line.version));
    const QList<WordLine> list = *words.words(MasterKind::Topic);
    const auto retired =
        std::find_if(list.cbegin(), list.cend(), [&](const WordLine& one) { return one.entry.id == line.entry.id; });
    CHECK_FALSE(retired->entry.validOn(Today));
    CHECK(retired->entry.validOn(Today.addDays(-1)));
    // One that begins today was never offered: it keeps a day that has passed.
    const MasterId fresh = *words.add(desk.chief(), MasterKind::Topic, word(u"新分野"_s, Today));
    REQUIRE(words.retire(desk.chief(), MasterKind::Topic, fresh, 1));
    CHECK_FALSE(words.words(MasterKind::Topic)->constLast().entry.validOn(Today));

    const std::pair<MasterKind, QString> needed[] = {{MasterKind::Course, u"その他"_s},
                                                     {MasterKind::Channel, u"その他"_s},
                                                     {MasterKind::Programme, u"よろず"_s},
                                                     {MasterKind::Mode, u"来所"_s}};
    for (const auto& [kind, name] : needed) {
        WordLine kept = named(words, kind, name);
        CHECK(words.retire(desk.chief(), kind, kept.entry.id, kept.version).error().kind == ErrorKind::RuleViolation);
        kept.entry.validFrom = Today.addDays(1);
        CHECK(words.update(desk.chief(), kind, kept.entry, kept.version).error().kind == ErrorKind::RuleViolation);
    }
}

TEST_CASE("What the program fills in may have another name, and is found under it")
{
    ServiceFixture desk;
    WordService words(desk.services().file());
    desk.submitted(desk.complete(), desk.session()); // 来所 is used
    WordLine visit = named(words, MasterKind::Mode, u"来所"_s);
    visit.entry.name = u"来訪"_s;
    const Result<MasterId> next = words.update(desk.chief(), MasterKind::Mode, visit.entry, visit.version);
    REQUIRE(next);
    MemoContent content = desk.complete();
    content.mode = 0;
    const Memo memo = desk.submitted(content);
    CHECK(memo.content.mode == *next);
    // It may be edited further although it has a first day now.
    WordLine line = named(words, MasterKind::Mode, u"来訪"_s);
    line.entry.nameEn = u"On site"_s;
    CHECK(words.update(desk.chief(), MasterKind::Mode, line.entry, line.version));
}

TEST_CASE("The order of a list is the centre's")
{
    ServiceFixture desk;
    WordService words(desk.services().file());
    QList<MasterId> seen;
    const QList<WordLine> list = *words.words(MasterKind::Programme);
    for (const WordLine& line : list)
        seen.append(line.entry.id);
    QList<MasterId> wanted = seen;
    wanted.move(2, 0);
    CHECK(words.arrange(desk.writer(), MasterKind::Programme, seen, wanted).error().kind == ErrorKind::Forbidden);
    REQUIRE(words.arrange(desk.chief(), MasterKind::Programme, seen, wanted));
    CHECK(desk.services().centre().load()->programmes.constFirst().id == wanted.constFirst());
    CHECK(words.arrange(desk.chief(), MasterKind::Programme, seen, wanted).error().kind == ErrorKind::Conflict);
}
