// SPDX-License-Identifier: GPL-3.0-or-later
// Who saw, changed and took out what, in a record of a million lines.
#include "core/service/AuditService.h"
#include "core/service/DemoService.h"
#include "core/storage/Writer.h"
#include "tests/bench/Bare.h"
#include "tests/bench/Samples.h"
#include "tests/bench/Scenarios.h"
#include "tests/bench/Texts.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace yorozu::bench {

namespace {

constexpr int Lines = 1'000'000;
constexpr int TinyLines = 2000;
constexpr qint64 DaysOfRecord = 3650;

// A centre of its own: a million lines in the common one would make the saves of the other scenarios dearer. What the
// lines say is made up; their number, their spread over records and people, and their size are not.
Status fillRecord(storage::Connection& connection, const Caller& caller, const Clock& clock, int lines)
{
    storage::Writer writer(connection, clock, caller);
    const qint64 memos = askNumber(connection, u"SELECT max(id) FROM memo"_s);
    const qint64 clients = askNumber(connection, u"SELECT max(id) FROM client"_s);
    const qint64 first = askNumber(connection, u"SELECT max(seq) FROM audit_chain"_s) + 1;
    const qint64 begin = clock.now() - DaysOfRecord * 24 * 3600;
    storage::Query(connection, u"INSERT INTO audit_chain (seq, at, staff_id, staff_name, workstation, action, "
                               "table_name, row_id, payload_digest, hash) "
                               "WITH RECURSIVE line (n) AS (SELECT 0 UNION ALL SELECT n + 1 FROM line WHERE n < ?) "
                               "SELECT n + ?, ? + n * ? / ?, 1 + n % 23, '今村 健吾', 'pc-07', "
                               "CASE WHEN n % 20000 = 0 THEN 'export' WHEN n % 25 = 1 THEN 'print' WHEN n % 3 = 0 "
                               "THEN 'update' ELSE 'view' END, CASE WHEN n % 20000 = 0 OR n % 4 = 1 THEN 'client' "
                               "ELSE 'memo' END, CASE WHEN n % 20000 = 0 THEN NULL WHEN n % 4 = 1 "
                               "THEN 1 + (n * 7919) % ? ELSE 1 + (n * 7919) % ? END, "
                               "printf('%064x', n), printf('%064x', n + 1000000000) FROM line"_s)
        .bind(lines - 1)
        .bind(first)
        .bind(begin)
        .bind(DaysOfRecord * 24 * 3600)
        .bind(lines)
        .bind(clients)
        .bind(memos)
        .exec();
    storage::Query(connection, u"INSERT INTO audit_payload (seq, before_state, after_state) SELECT seq, "
                               "CASE WHEN action = 'update' THEN '{\"note\":\"折返し電話\"}' END, "
                               "CASE WHEN action = 'update' THEN '{\"note\":\"折返し電話、午後\"}' END "
                               "FROM audit_chain WHERE seq >= ?"_s)
        .bind(first)
        .exec();
    writer.record(u"fill"_s, u"audit_chain"_s, 0, {}, {});
    writer.commit();
    return Done{};
}

void addWho(Bench& bench, service::Services& services, const Caller& chief)
{
    storage::Connection& connection = services.file().connection();
    const qint64 clients = askNumber(connection, u"SELECT max(id) FROM client"_s);
    exchange::DemoRandom random(bench.options.seed + 11);
    Samples ours;
    Samples floor;
    qsizetype most = 0;
    for (int i = 0; i < bench.rounds(100); ++i) {
        AuditQuestion question;
        question.client = Id<Client>(random.below(clients) + 1);
        question.count = 1000;
        QList<service::AuditRecord> records;
        ours.add(timed([&] {
            if (auto answer = services.audits().page(chief, question))
                records = *std::move(answer);
        }));
        most = std::max(most, records.size());
        floor.add(timed([&] {
            for (const service::AuditRecord& record : std::as_const(records))
                ask(connection, u"SELECT staff_name FROM audit_chain WHERE seq = ?"_s, record.line.seq);
        }));
    }
    const QString lines =
        u"%1 lines on record, up to %2 in an answer"_s.arg(askNumber(connection, u"SELECT count(*) FROM audit_chain"_s))
            .arg(most);
    const QString is = u"the same lines by their number"_s;
    bench.report.add({u"audit"_s, u"who had to do with a client, p50"_s, u"ms"_s, ours.median(), floor.median(), is,
                      Target::none(), lines});
    bench.report.add({u"audit"_s,
                      u"who had to do with a client, the slowest"_s,
                      u"ms"_s,
                      ours.most(),
                      floor.most(),
                      is,
                      Target::value(1000),
                      {}});
}

void addPages(Bench& bench, service::Services& services, const Caller& chief)
{
    storage::Connection& connection = services.file().connection();
    const auto measure = [&](const QString& what, const AuditQuestion& question) {
        Samples ours;
        Samples floor;
        for (int i = 0; i < bench.rounds(30); ++i) {
            ours.add(timed([&] { static_cast<void>(services.audits().page(chief, question)); }));
            floor.add(timed([&] {
                ask(connection, u"SELECT staff_name FROM audit_chain ORDER BY seq DESC LIMIT ?"_s, question.count);
            }));
        }
        bench.report.add({u"audit"_s,
                          what,
                          u"ms"_s,
                          ours.median(),
                          floor.median(),
                          u"the newest 100 lines"_s,
                          Target::value(1000),
                          {}});
    };
    AuditQuestion question;
    measure(u"the newest page, p50"_s, question);
    question.kind = AuditKind::Output;
    measure(u"the newest page of outputs, p50"_s, question);
    question = {};
    question.staff = 7;
    measure(u"the newest page of one person, p50"_s, question);
    question = {};
    question.to = bench.clock.now() - DaysOfRecord / 2 * 24 * 3600;
    question.kind = AuditKind::Change;
    measure(u"a page of changes five years ago, p50"_s, question);
}

} // namespace

Status measureAudit(Bench& bench)
{
    QDir place(bench.folder.filePath(u"audit"_s)); // with the attachments of the demo
    place.removeRecursively();
    place.mkpath(u"."_s);
    const QString path = place.filePath(u"audit.yorozu"_s);
    const Caller system = service::Services::systemCaller();
    auto services = service::Services::create(path, bench.clock);
    if (!services)
        return services.error();
    exchange::DemoOptions options;
    options.memos = bench.options.tiny ? 60 : 400;
    if (const auto filled = (*services)->demo().fill(system, options); !filled)
        return filled.error();
    const Status lines =
        fillRecord((*services)->file().connection(), system, bench.clock, bench.options.tiny ? TinyLines : Lines);
    if (!lines)
        return lines;
    addWho(bench, **services, system);
    addPages(bench, **services, system);
    Samples due;
    for (int i = 0; i < bench.rounds(5); ++i)
        due.add(timed([&] { static_cast<void>((*services)->audits().due(system)); }));
    bench.report.add({u"audit"_s, u"what is due, p50"_s, u"ms"_s, due.median(), std::nullopt, {}, Target::none(), {}});
    services->reset();
    place.removeRecursively();
    return Done{};
}

} // namespace yorozu::bench
