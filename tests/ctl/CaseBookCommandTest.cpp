// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ctl/Ctl.h"

using namespace Qt::StringLiterals;
using namespace yorozu::test;

namespace {

Run caseBook(const Ctl& ctl, const QStringList& words)
{
    return ctl.run(QStringList{u"casebook"_s} + words);
}

qint64 marked(const Ctl& ctl)
{
    QJsonObject record = memoRecord();
    record.insert(u"consultation"_s, u"山田製作所の山田様より、城南信金の返済について。電話03-1234-5678"_s);
    record.insert(u"advice"_s, u"返済の見直しを提案した。"_s);
    const Run added = ctl.add(u"memo"_s, record);
    REQUIRE(added.exit == 0);
    const Run mark = caseBook(ctl, {u"mark"_s, u"--memo"_s, QString::number(added.id())});
    REQUIRE(mark.exit == 0);
    return mark.object().value(u"id"_s).toInteger();
}

} // namespace

TEST_CASE("a case study is marked, checked, approved and exported")
{
    const Ctl ctl = Ctl::withCentre();
    const QString id = QString::number(marked(ctl));
    const Run shown = caseBook(ctl, {u"show"_s, id});
    REQUIRE(shown.exit == 0);
    const QString text = shown.object().value(u"consultation"_s).toString();
    CHECK_FALSE(text.contains(u"城南"_s));
    CHECK_FALSE(text.contains(u"1234"_s));
    CHECK(caseBook(ctl, {u"check"_s, id}).exit == 0);

    const QString named = ctl.write(u"named.json"_s, toBytes(QJsonObject{{u"outcome"_s, u"城南信用金庫が応じた。"_s}}));
    REQUIRE(caseBook(ctl, {u"update"_s, id, named}).exit == 0);
    const Run found = caseBook(ctl, {u"check"_s, id});
    CHECK(found.exit == 1);
    const QJsonArray findings = found.object().value(u"findings"_s).toArray();
    REQUIRE(findings.size() == 1);
    CHECK(findings.at(0).toObject().value(u"part"_s) == u"outcome"_s);
    CHECK(findings.at(0).toObject().value(u"what"_s) == u"agency"_s);
    CHECK(caseBook(ctl, {u"approve"_s, id, u"--accept-doubtful"_s}).exit == 1);

    const QString again = ctl.write(u"again.json"_s, toBytes(QJsonObject{{u"again"_s, true}}));
    REQUIRE(caseBook(ctl, {u"update"_s, id, again}).exit == 0);
    REQUIRE(caseBook(ctl, {u"approve"_s, id}).exit == 0);
    CHECK(caseBook(ctl, {u"list"_s, u"--status"_s, u"approved"_s}).array().size() == 1);

    const QString csv = ctl.path(u"book.csv"_s);
    REQUIRE(ctl.run({u"export"_s, u"casebook"_s, u"--out"_s, csv}).exit == 0);
    CHECK(readAll(csv).contains(u"返済の見直しを提案した。"_s.toUtf8()));
    const QString pdf = ctl.path(u"book.pdf"_s);
    REQUIRE(ctl.run({u"export"_s, u"casebook"_s, u"--out"_s, pdf}).exit == 0);
    CHECK(readAll(pdf).startsWith("%PDF-"));
    CHECK(ctl.run({u"export"_s, u"casebook"_s, u"--out"_s, ctl.path(u"book.docx"_s)}).exit == 2);

    REQUIRE(caseBook(ctl, {u"revoke"_s, id}).exit == 0);
    REQUIRE(caseBook(ctl, {u"unmark"_s, id}).exit == 0);
    CHECK(caseBook(ctl, {u"list"_s}).array().isEmpty());
}

TEST_CASE("a case study is of a memo or of a case")
{
    const Ctl ctl = Ctl::withCentre();
    CHECK(caseBook(ctl, {u"mark"_s}).exit == 2);
    CHECK(caseBook(ctl, {u"mark"_s, u"--memo"_s, u"1"_s, u"--case"_s, u"1"_s}).exit == 2);
    CHECK(caseBook(ctl, {u"mark"_s, u"--memo"_s, u"99"_s}).exit == 1);
    CHECK(caseBook(ctl, {u"show"_s, u"99"_s}).exit == 1);
}
