// SPDX-License-Identifier: GPL-3.0-or-later
// What was before and after goes when its time is over, on record; everything else that goes is found out.
#include "core/rules/AuditRetention.h"
#include "core/service/AuditService.h"
#include "core/storage/Connection.h"
#include "core/storage/Query.h"
#include "tests/service/ServiceFixture.h"
#include "tests/support/catch.h"

using namespace Qt::StringLiterals;
using namespace yorozu;
using test::ServiceFixture;

namespace {

void moveTo(ServiceFixture& desk, QDate day)
{
    desk.clock().set(fromTokyo(day, QTime(9, 0)));
}

qint64 number(ServiceFixture& desk, const QString& sql)
{
    storage::Query query(desk.services().file().connection(), sql);
    query.exec();
    return query.next() ? query.number(0) : -1;
}

void tamper(ServiceFixture& desk, const QString& sql)
{
    QSqlQuery query(desk.services().file().connection().handle());
    REQUIRE(query.exec(sql));
}

AuditErasure erase(ServiceFixture& desk)
{
    service::AuditService& audits = desk.services().audits();
    Result<AuditErasure> erasure = audits.beginErasure(desk.chief());
    while (erasure && !erasure->finished)
        erasure = audits.eraseSome(desk.chief(), *erasure);
    REQUIRE(erasure);
    return *erasure;
}

} // namespace

TEST_CASE("What is due are whole fiscal years whose years of retention are over")
{
    // Of 20 November 2024, that is of the fiscal year 2024: until the end of March 2030.
    CHECK(rules::retentionEnd(QDate(2030, 3, 31), 5) == fromTokyo(QDate(2024, 4, 1), QTime(0, 0)));
    CHECK(rules::retentionEnd(QDate(2030, 4, 1), 5) == fromTokyo(QDate(2025, 4, 1), QTime(0, 0)));
    ServiceFixture desk;
    moveTo(desk, QDate(2030, 3, 31));
    CHECK(desk.services().audits().due(desk.chief())->list.isEmpty());
    CHECK(desk.services().audits().beginErasure(desk.chief()).error().kind == ErrorKind::RuleViolation);
    moveTo(desk, QDate(2030, 4, 1));
    const service::AuditDue due = *desk.services().audits().due(desk.chief());
    REQUIRE(due.list.size() == 1);
    CHECK(due.years == 5);
    CHECK(due.list.constFirst().fiscalYear == 2024);
    CHECK(due.count() == number(desk, u"SELECT count(*) FROM audit_payload"_s));
}

TEST_CASE("The years are a setting of the centre, within bounds, and on record")
{
    ServiceFixture desk;
    service::AuditService& audits = desk.services().audits();
    CHECK(*audits.retentionYears() == rules::UsualRetentionYears);
    CHECK(audits.setRetentionYears(desk.chief(), 0).error().kind == ErrorKind::Invalid);
    CHECK(audits.setRetentionYears(desk.chief(), 11).error().kind == ErrorKind::Invalid);
    CHECK(audits.setRetentionYears(desk.writer(), 7).error().kind == ErrorKind::Forbidden);
    REQUIRE(audits.setRetentionYears(desk.chief(), 7));
    CHECK(*audits.retentionYears() == 7);
    AuditQuestion newest;
    newest.count = 1;
    const auto line = audits.page(desk.chief(), newest)->constFirst().line;
    CHECK(line.table == u"setting"_s);
    CHECK(line.after.value(u"value"_s) == u"7"_s);
}

TEST_CASE("Erasing takes what was before and after, leaves who did what, and is on record itself")
{
    ServiceFixture desk;
    const Memo memo = desk.submitted(desk.complete());
    const qint64 old = number(desk, u"SELECT count(*) FROM audit_payload"_s);
    const qint64 links = number(desk, u"SELECT count(*) FROM audit_chain"_s);
    moveTo(desk, QDate(2030, 5, 1));
    const Id<Client> young = desk.client(); // a change of this year stays
    const qint64 recent = number(desk, u"SELECT count(*) FROM audit_payload"_s) - old;
    REQUIRE(recent > 0);
    CHECK(desk.services().audits().beginErasure(desk.writer()).error().kind == ErrorKind::Forbidden);
    const AuditErasure erasure = erase(desk);
    CHECK(erasure.erased == old);
    CHECK(number(desk, u"SELECT count(*) FROM audit_payload"_s) == recent + 1);
    CHECK(number(desk, u"SELECT count(*) FROM audit_chain"_s) == links + recent + 1);
    AuditQuestion question;
    question.kind = AuditKind::Upkeep;
    const auto lines = desk.services().audits().page(desk.chief(), question);
    REQUIRE(lines->size() == 1);
    const QJsonObject after = lines->constFirst().line.after;
    CHECK(after.value(u"count"_s).toInteger() == old);
    CHECK(after.value(u"first_seq"_s).toInteger() == 1);
    CHECK(after.value(u"last_seq"_s).toInteger() == erasure.lastSeq);
    question = {};
    question.memo = memo.id;
    CHECK(desk.services().audits().page(desk.chief(), question)->constFirst().erased);
    question = {};
    question.client = young;
    CHECK(!desk.services().audits().page(desk.chief(), question)->constFirst().erased);
    CHECK(desk.services().check()->problems == QStringList());
    // Nothing is due twice.
    CHECK(desk.services().audits().due(desk.chief())->list.isEmpty());
    // Nor is the record of the erasure ever due.
    moveTo(desk, QDate(2050, 5, 1));
    const qint64 newest = erasure.seq;
    erase(desk);
    CHECK(number(desk, u"SELECT count(*) FROM audit_payload WHERE seq = "_s + QString::number(newest)) == 1);
    CHECK(desk.services().check()->problems == QStringList());
}

TEST_CASE("An erasure that was interrupted is whole for the check, and the rest of it is due again")
{
    ServiceFixture desk;
    desk.submitted(desk.complete());
    moveTo(desk, QDate(2030, 5, 1));
    const qint64 old = desk.services().audits().due(desk.chief())->count();
    REQUIRE(desk.services().audits().beginErasure(desk.chief()));
    tamper(desk, u"DELETE FROM audit_payload WHERE seq <= 5"_s); // as far as it came
    CHECK(desk.services().check()->problems == QStringList());
    CHECK(desk.services().audits().due(desk.chief())->count() == old - 5);
    CHECK(erase(desk).erased == old - 5);
    CHECK(desk.services().check()->problems == QStringList());
}

TEST_CASE("What goes without an erasure on record is found out, also beside one that is")
{
    ServiceFixture desk;
    desk.submitted(desk.complete());
    moveTo(desk, QDate(2030, 5, 1));
    desk.client();
    erase(desk);
    REQUIRE(desk.services().check()->problems == QStringList());
    const qint64 young = number(desk, u"SELECT max(seq) FROM audit_payload"_s) - 1;
    const qint64 erasing = number(desk, u"SELECT max(seq) FROM audit_chain WHERE action = 'erase'"_s);
    for (const QString& sql : {u"DELETE FROM audit_payload WHERE seq = %1"_s.arg(young),
                               u"UPDATE audit_payload SET after_state = '{}' WHERE seq = %1"_s.arg(young),
                               // A wider range than the one on record would hide more.
                               u"UPDATE audit_payload SET after_state = replace(after_state, '\"until\":', "
                               "'\"until\":9') WHERE seq = %1"_s.arg(erasing),
                               u"DELETE FROM audit_payload WHERE seq = %1"_s.arg(erasing)}) {
        INFO(sql.toStdString());
        tamper(desk, u"SAVEPOINT s"_s);
        tamper(desk, sql);
        desk.services().file().connection().setInTransaction(true);
        CHECK(!desk.services().check()->problems.isEmpty());
        desk.services().file().connection().setInTransaction(false);
        tamper(desk, u"ROLLBACK TO s"_s);
        tamper(desk, u"RELEASE s"_s);
    }
    CHECK(desk.services().check()->problems == QStringList());
}

TEST_CASE("Nothing goes that is not on record as gone")
{
    ServiceFixture desk;
    moveTo(desk, QDate(2030, 5, 1));
    const qint64 before = number(desk, u"SELECT count(*) FROM audit_payload"_s);
    AuditErasure invented;
    invented.lastSeq = before;
    invented.until = desk.clock().now();
    CHECK(!desk.services().audits().eraseSome(desk.chief(), invented));
    CHECK(number(desk, u"SELECT count(*) FROM audit_payload"_s) == before);
}
