// SPDX-License-Identifier: GPL-3.0-or-later
// Texts that people, other programs and attackers put in.
#include "core/storage/AuditRepository.h"
#include "core/storage/ClientRepository.h"
#include "core/storage/MemoRepository.h"
#include "tests/storage/Store.h"
#include "tests/support/catch.h"

using namespace Qt::StringLiterals;
using namespace yorozu;
using namespace yorozu::storage;
using yorozu::test::Store;

TEST_CASE("any text is data, never SQL, and comes back as it was")
{
    Store store(GENERATE(from_range(Store::engines())));
    ClientRepository clients(store.connection());
    const auto texts = std::to_array<QString>({
        u"'); DROP TABLE memo;--"_s,
        u"\" OR 1=1 --"_s,
        u"%1 %2 ? :name {id} --;;"_s,
        u"改行\nとタブ\t"_s,
        u"𠮷野家 👨‍👩‍👧 ﷽"_s,
        u"髙﨑德濵"_s,
        u"\\ _ % '' \"\""_s,
        u"\uFEFF先頭に印"_s,
        u"\uFEFF\uFEFF"_s,
    });
    for (const QString& text : texts) {
        INFO(text.toStdString());
        Client client;
        client.name = text;
        client.note = text;
        client.kana = text;
        store.write([&](Writer& writer) { client.id = clients.add(writer, client); });
        const Client stored = *clients.byId(client.id);
        CHECK(stored.name == text);
        CHECK(stored.note == text);
        CHECK(clients.list(text).size() <= 2);
    }
    CHECK(store.number(u"SELECT count(*) FROM memo"_s) == 0);
    CHECK(checkInvariants(store.connection()) == QStringList());
}

TEST_CASE("what no data base can keep becomes the replacement character, everything around it stays")
{
    struct Case
    {
        QString typed;
        QString stored;
    };
    const QString high(QChar(0xD842));
    const QString low(QChar(0xDFB7));
    const auto cases = std::to_array<Case>({
        {u"a"_s + QChar(u'\0') + u"b"_s, u"a\uFFFDb"_s},
        {QChar(0xFFFE) + u"逆順に見える"_s + QChar(0xFFFF), u"\uFFFD逆順に見える\uFFFD"_s},
        {u"a"_s + high, u"a\uFFFD"_s},
        {low + u"b"_s, u"\uFFFDb"_s},
        {high + high + low, u"\uFFFD"_s + high + low},
        {high + low + low, high + low + u"\uFFFD"_s},
        {low + high, u"\uFFFD\uFFFD"_s},
        {high + low, high + low},
    });
    for (const Case& one : cases)
        CHECK(storable(one.typed) == one.stored);

    Store store(GENERATE(from_range(Store::engines())));
    MemoRepository memos(store.connection());
    MemoContent content = store.content();
    content.consultation = cases.front().typed;
    content.impression = cases.at(1).typed;
    content.company = cases.at(2).typed;
    Id<Memo> id;
    store.write([&](Writer& writer) {
        id = memos.create(writer, {}, QDate(2024, 11, 20), content);
        MemoDraft draft;
        draft.uuid = u"x"_s;
        draft.memo = id;
        draft.content = content;
        memos.saveDraft(writer, draft);
        CHECK(memos.drafts(id).first().content.consultation == cases.front().stored);
        memos.publish(writer, id, content, store.slot(), 1, false, {});
    });
    const Memo memo = *memos.byId(id);
    CHECK(memo.content.consultation == cases.front().stored);
    CHECK(memo.content.impression == cases.at(1).stored);
    CHECK(memo.content.company == cases.at(2).stored);
    CHECK(checkInvariants(store.connection()) == QStringList());
}

TEST_CASE("ten megabytes of text are saved and come back whole")
{
    Store store(GENERATE(from_range(Store::engines())));
    MemoRepository memos(store.connection());
    MemoContent content = store.content();
    content.advice.clear();
    for (int line = 0; content.advice.size() < 4'000'000; ++line) // three bytes a letter
        content.advice += u"第%1行の助言を書きます。\n"_s.arg(line);
    Id<Memo> id;
    store.write([&](Writer& writer) {
        id = memos.create(writer, {}, QDate(2024, 11, 20), content);
        memos.publish(writer, id, content, store.slot(), 1, false, {});
    });
    CHECK((memos.byId(id)->content == content));
    CHECK((memos.revisions(id).first().content == content));
    CHECK(memos.list({}).first().gist == u"第0行の助言を書きます。"_s);
}
