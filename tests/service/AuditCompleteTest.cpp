// SPDX-License-Identifier: GPL-3.0-or-later
// What is on record says enough: every change has a before and an after that differ, and what was entered or changed
// names every column of its row.
#include "core/service/AuditService.h"
#include "core/service/DemoService.h"
#include "core/service/TaskService.h"
#include "core/storage/Connection.h"
#include "core/storage/Query.h"
#include "tests/service/ServiceFixture.h"
#include "tests/support/catch.h"

using namespace Qt::StringLiterals;
using namespace yorozu;
using test::ServiceFixture;

namespace {

void add(QList<service::AuditRecord>& records, service::Services& services)
{
    AuditQuestion question;
    question.count = 1'000'000;
    const auto page = services.audits().page(service::Services::systemCaller(), question);
    REQUIRE(page);
    records += *page;
}

// What the demo leaves out.
void workOn(ServiceFixture& desk)
{
    const Caller chief = desk.chief();
    service::Services& services = desk.services();
    const Memo memo = desk.submitted(desk.complete());
    REQUIRE(services.memos().giveBack(desk.clerk(), memo.id, u"日付をご確認ください。"_s));
    const Memo confirmed = desk.submitted(desk.complete());
    for (const Caller& stamping : {desk.clerk(), desk.officer(), chief})
        REQUIRE(services.memos().stamp(stamping, confirmed.id));
    MemoDraft draft;
    draft.memo = confirmed.id;
    draft.baseRevision = confirmed.revision;
    draft.content = desk.complete();
    draft.content.advice += u"（訂正）"_s;
    REQUIRE(services.memos().submit(desk.writer(), draft, u"数字の誤り"_s));
    const Id<Client> client = desk.client();
    Task task;
    task.to = chief.staff;
    task.dueOn = QDate(2024, 11, 27);
    task.text = u"試算表を送る"_s;
    task.owner = client;
    const auto added = services.tasks().add(chief, task);
    REQUIRE(added);
    REQUIRE(services.tasks().setDone(chief, *added, true));
    REQUIRE(services.tasks().setDone(chief, *added, false));
    const Client before = *services.clients().byId(client);
    REQUIRE(services.clients().setField(chief, client, LedgerField::Note, u"折返し電話"_s, before.note));
    REQUIRE(services.clients().setRetired(chief, client, true));
    REQUIRE(services.clients().setRetired(chief, client, false));
    REQUIRE(services.centre().setStampBoxes(chief, {u"担当"_s, u"課長"_s}));
    REQUIRE(services.centre().setSetting(chief, u"a"_s, u"1"_s));
    REQUIRE(services.bookings().setStatus(chief, desk.session(), BookingStatus::Cancelled, u"先方の都合"_s));
}

// A centre with its history, and one in which somebody works.
QList<service::AuditRecord> everything()
{
    ServiceFixture desk;
    workOn(desk);
    QList<service::AuditRecord> records;
    add(records, desk.services());
    const auto demo = service::Services::create(desk.folder() + u"/demo.yorozu"_s, desk.clock());
    REQUIRE(demo);
    exchange::DemoOptions options;
    options.memos = 60;
    REQUIRE((*demo)->demo().fill(service::Services::systemCaller(), options));
    add(records, **demo);
    return records;
}

// What the engine or the program itself keeps, beside what somebody has entered.
bool isUpkeep(const QString& column)
{
    static const QSet<QString> names{u"id"_s,         u"version"_s,     u"position"_s, u"index_row"_s,  u"name_key"_s,
                                     u"kana_key"_s,   u"phone_key"_s,   u"sort_key"_s, u"created_at"_s, u"updated_at"_s,
                                     u"created_by"_s, u"session_id"_s,  u"imported"_s, u"added_at"_s,   u"added_by"_s,
                                     u"from_id"_s,    u"fiscal_year"_s, u"month"_s};
    // Steps of their own, each on record by itself: retired, cancelled, done, taken back, read, merged, signing in.
    static const QSet<QString> steps{u"retired_at"_s,     u"cancelled_at"_s, u"cancelled_by"_s, u"cancel_reason"_s,
                                     u"done_at"_s,        u"done_by"_s,      u"withdrawn_at"_s, u"read_at"_s,
                                     u"merged_into_id"_s, u"login"_s};
    return names.contains(column) || steps.contains(column);
}

QString keyOf(const QString& column)
{
    static const QHash<QString, QString> others{
        {u"starts"_s, u"start"_s},           {u"ends"_s, u"end"_s},
        {u"agency_kind_id"_s, u"kind"_s},    {u"job_title_id"_s, u"title"_s},
        {u"permission_group"_s, u"group"_s}, {u"delivered_at"_s, u"delivered"_s}};
    const QString own = column.endsWith("_id"_L1) ? column.chopped(3) : column;
    return others.value(column, own);
}

} // namespace

TEST_CASE("Every change on record has a before and an after that differ, every new record an after")
{
    // Steps whose before is that there was nothing, or stands in the rows beside them.
    static const QSet<QString> fromNothing{u"insert"_s, u"import"_s, u"draft"_s, u"rebuild"_s, u"fill"_s, u"close"_s};
    static const QSet<QString> toNothing{u"remove-draft"_s};
    QStringList thin;
    QSet<QString> actions;
    const QList<service::AuditRecord> records = everything();
    for (const service::AuditRecord& record : records) {
        const service::AuditLine& line = record.line;
        actions.insert(line.action);
        if (record.kind != AuditKind::Change)
            continue;
        const bool told = toNothing.contains(line.action) ? !line.before.isEmpty()
                          : fromNothing.contains(line.action)
                              ? !line.after.isEmpty() || line.action == "rebuild"_L1
                              : !line.before.isEmpty() && !line.after.isEmpty() && line.before != line.after;
        if (!told)
            thin.append(u"%1 %2 %3"_s.arg(line.action, line.table).arg(line.row));
    }
    thin.removeDuplicates();
    CHECK(thin == QStringList());
    // The walk has met what it is meant to meet.
    for (const auto* action : {u"insert", u"update", u"submit", u"amend", u"stamp", u"return", u"retire", u"reactivate",
                               u"status", u"done", u"draft"}) {
        INFO(QString::fromUtf16(action).toStdString());
        CHECK(actions.contains(QString::fromUtf16(action)));
    }
}

TEST_CASE("What was entered is on record with every column of its row")
{
    ServiceFixture desk;
    QHash<QString, QJsonObject> newest;
    const QList<service::AuditRecord> records = everything();
    for (const service::AuditRecord& record : records) {
        if (record.line.action == "insert"_L1 && !newest.contains(record.line.table))
            newest.insert(record.line.table, record.line.after);
    }
    for (const QString& table :
         {u"client"_s, u"client_case"_s, u"booking"_s, u"referral"_s, u"handover"_s, u"task"_s, u"attachment"_s,
          u"staff"_s, u"agency"_s, u"activity"_s, u"office"_s, u"booth"_s, u"topic"_s}) {
        INFO(table.toStdString());
        REQUIRE(newest.contains(table));
        const QJsonObject after = newest.value(table);
        storage::Query columns(desk.services().file().connection(),
                               u"SELECT name FROM pragma_table_info('%1')"_s.arg(table));
        columns.exec();
        QStringList missing;
        while (columns.next()) {
            const QString column = columns.text(0);
            // Of the links of a note only the one that it hangs on is named.
            const bool owner = after.contains(u"client"_s) || after.contains(u"memo"_s) ||
                               after.contains(u"booking"_s) || after.contains(u"case"_s) ||
                               after.contains(u"activity"_s);
            const bool link =
                owner && (column == "client_id"_L1 || column == "memo_id"_L1 || column == "booking_id"_L1 ||
                          column == "case_id"_L1 || column == "activity_id"_L1);
            if (!isUpkeep(column) && !link && !after.contains(keyOf(column)))
                missing.append(column);
        }
        CHECK(missing == QStringList());
    }
}
