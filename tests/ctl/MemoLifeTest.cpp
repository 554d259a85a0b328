// SPDX-License-Identifier: GPL-3.0-or-later
// The life of a memo: stamps, returns, withdrawals, history.
#include "tests/ctl/Ctl.h"

using namespace Qt::StringLiterals;
using namespace yorozu::test;

namespace {

QStringList kinds(const QJsonArray& events)
{
    QStringList list;
    for (const QJsonValue& event : events)
        list.append(event.toObject().value(u"kind"_s).toString());
    return list;
}

} // namespace

TEST_CASE("three stamps confirm a memo")
{
    const Ctl ctl = Ctl::withCentre();
    const QString id = QString::number(ctl.add(u"memo"_s, memoRecord()).id());
    const Run first = ctl.run({u"memo"_s, u"confirm"_s, id});
    REQUIRE(first.exit == 0);
    CHECK(first.object().value(u"status"_s) == u"submitted"_s);
    REQUIRE(first.object().value(u"stamps"_s).toArray().size() == 1);
    // Nobody signed in: the stamp says so, it bears nobody's name who has not confirmed.
    CHECK(first.object().value(u"stamps"_s).toArray().at(0).toObject().value(u"box"_s) == u"担当"_s);
    CHECK(first.object().value(u"stamps"_s).toArray().at(0).toObject().value(u"surname"_s) == u"事務局"_s);

    CHECK(ctl.run({u"memo"_s, u"withdraw"_s, id}).exit == 1);                       // stamped already
    CHECK(ctl.run({u"memo"_s, u"confirm"_s, id, u"--box"_s, u"課長"_s}).exit == 1); // 調査役 comes first
    CHECK(ctl.run({u"memo"_s, u"confirm"_s, id, u"--box"_s, u"社長"_s}).exit == 1); // there is none
    CHECK(ctl.run({u"memo"_s, u"confirm"_s, id, u"--box"_s, u"調査役"_s}).object().value(u"status"_s) ==
          u"submitted"_s);
    const Run last = ctl.run({u"--as"_s, u"鈴木"_s, u"memo"_s, u"confirm"_s, id});
    CHECK(last.exit == 0);
    CHECK(last.object().value(u"status"_s) == u"confirmed"_s);
    CHECK(last.object().value(u"stamps"_s).toArray().at(2).toObject().value(u"surname"_s) == u"鈴木"_s);
    CHECK(ctl.run({u"memo"_s, u"show"_s, id}).object().value(u"status"_s) == u"confirmed"_s);

    CHECK(ctl.run({u"memo"_s, u"confirm"_s, id}).exit == 1);
    CHECK(ctl.run({u"memo"_s, u"return"_s, id, u"--comment"_s, u"相談内容をもう少し詳しく。"_s}).exit == 1);
    const Run history = ctl.run({u"memo"_s, u"history"_s, id});
    CHECK(history.exit == 0);
    const QStringList life = kinds(history.object().value(u"events"_s).toArray());
    CHECK(life.count(u"stamped"_s) >= 2);
    CHECK(life.constLast() == u"confirmed"_s);
    CHECK(ctl.run({u"check"_s}).exit == 0);
}

TEST_CASE("a coordinator cannot confirm, the office may stamp its own box only")
{
    const Ctl ctl = Ctl::withCentre();
    const QString id = QString::number(ctl.add(u"memo"_s, memoRecord()).id());
    CHECK(ctl.run({u"--as"_s, u"今村"_s, u"memo"_s, u"confirm"_s, id}).exit == 1);
    CHECK(ctl.run({u"--as"_s, u"佐藤"_s, u"memo"_s, u"confirm"_s, id}).exit == 0);
    CHECK(ctl.run({u"--as"_s, u"佐藤"_s, u"memo"_s, u"confirm"_s, id}).exit == 1);
}

TEST_CASE("a memo is returned with a comment, or taken back by its writer")
{
    const Ctl ctl = Ctl::withCentre();
    const QString comment = u"相談内容をもう少し詳しく書いてください。"_s;
    const QString id = QString::number(ctl.add(u"memo"_s, memoRecord()).id());
    CHECK(ctl.run({u"memo"_s, u"return"_s, id, u"--comment"_s, u"短い"_s}).exit == 1);
    const Run returned = ctl.run({u"--as"_s, u"佐藤"_s, u"memo"_s, u"return"_s, id, u"--comment"_s, comment});
    REQUIRE(returned.exit == 0);
    CHECK(returned.object().value(u"status"_s) == u"returned"_s);
    const QJsonObject memo = ctl.run({u"memo"_s, u"show"_s, id}).object();
    CHECK(memo.value(u"status"_s) == u"returned"_s);
    CHECK(memo.value(u"remark"_s) == comment);

    const QString other = QString::number(ctl.add(u"memo"_s, memoRecord()).id());
    CHECK(ctl.run({u"--as"_s, u"今村"_s, u"memo"_s, u"withdraw"_s, other}).exit == 0);
    CHECK(ctl.run({u"memo"_s, u"show"_s, other}).object().value(u"status"_s) == u"draft"_s);
    CHECK(ctl.run({u"memo"_s, u"withdraw"_s, other}).exit == 1);

    const Run history = ctl.run({u"memo"_s, u"history"_s, id});
    const QJsonArray revisions = history.object().value(u"revisions"_s).toArray();
    REQUIRE(revisions.size() == 1);
    CHECK(revisions.at(0).toObject().value(u"content"_s).toObject().value(u"company"_s) == u"株式会社山田製作所"_s);
    CHECK(kinds(history.object().value(u"events"_s).toArray()).contains(u"returned"_s));
}

TEST_CASE("a memo that there is not exits 1")
{
    const Ctl ctl = Ctl::withCentre();
    for (const QStringList& words : {QStringList{u"show"_s, u"4711"_s},
                                     {u"confirm"_s, u"4711"_s},
                                     {u"withdraw"_s, u"4711"_s},
                                     {u"history"_s, u"4711"_s},
                                     {u"return"_s, u"4711"_s, u"--comment"_s, u"0123456789"_s}}) {
        INFO(words.join(u' ').toStdString());
        const Run run = ctl.run(QStringList{u"memo"_s} + words);
        CHECK(run.exit == 1);
        CHECK(run.out.isEmpty());
    }
}

TEST_CASE("a step on a memo that has changed since it was read is refused")
{
    const Ctl ctl = Ctl::withCentre();
    const QString id = QString::number(ctl.add(u"memo"_s, memoRecord()).id());
    const QString read = QString::number(ctl.run({u"memo"_s, u"show"_s, id}).object().value(u"version"_s).toInteger());
    const QString comment = u"相談内容をもう少し詳しく書いてください。"_s;
    const Run first = ctl.run({u"memo"_s, u"confirm"_s, id, u"--version-read"_s, read});
    REQUIRE(first.exit == 0);
    CHECK(first.object().value(u"version"_s).toInteger() > read.toLongLong());
    for (const QStringList& step : {QStringList{u"confirm"_s, id}, QStringList{u"withdraw"_s, id},
                                    QStringList{u"return"_s, id, u"--comment"_s, comment}}) {
        const Run late = ctl.run(QStringList{u"memo"_s} + step + QStringList{u"--version-read"_s, read});
        CHECK(late.exit == 1);
        CHECK(late.err.contains("has changed"_L1));
    }
    const QString now = QString::number(first.object().value(u"version"_s).toInteger());
    CHECK(ctl.run({u"memo"_s, u"return"_s, id, u"--comment"_s, comment, u"--version-read"_s, now}).exit == 0);
}
