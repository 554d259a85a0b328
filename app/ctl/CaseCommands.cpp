// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/CaseJson.h"
#include "app/ctl/Command.h"
#include "app/ctl/JsonInput.h"
#include "app/ctl/Lookup.h"
#include "app/ctl/Session.h"
#include "app/ctl/WriteDesk.h"
#include "core/service/CaseService.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace yorozu::ctl {

namespace {

CaseMetric readMetric(JsonRecord& record)
{
    CaseMetric metric;
    metric.name = record.requiredText(u"name"_s);
    metric.unit = record.text(u"unit"_s);
    metric.baseline = record.hundredths(u"baseline"_s);
    metric.goal = record.hundredths(u"goal"_s);
    metric.afterSixMonths = record.hundredths(u"after_6"_s);
    metric.afterTwelveMonths = record.hundredths(u"after_12"_s);
    return metric;
}

// What the record does not name stays as it was; "metrics" replaces all of them.
Result<ClientCase> readCase(JsonRecord record, const WriteDesk& desk, QDate today, ClientCase one = {})
{
    const Lookup lookup(*desk.centre, today);
    if (one.id.isNull()) {
        record.require(u"client"_s);
        one.client = readClientOf(record, *desk.services);
    }
    one.title = one.id ? record.text(u"title"_s, one.title) : record.requiredText(u"title"_s);
    if (record.has(u"course"_s))
        one.course = lookup.master(record, u"course"_s, MasterKind::Course);
    one.status = record.text(u"status"_s, one.status);
    one.goal = record.text(u"goal"_s, one.goal);
    one.nextStep = record.text(u"next_step"_s, one.nextStep);
    if (const Staff* lead = record.has(u"lead"_s) ? lookup.staff(record, u"lead"_s) : nullptr)
        one.lead = lead->id;
    one.openedOn = record.date(u"opened_on"_s, one.openedOn);
    one.closedOn = record.date(u"closed_on"_s, one.closedOn);
    one.outcome = record.text(u"outcome"_s, one.outcome);
    if (record.has(u"metrics"_s)) {
        one.metrics.clear();
        QList<JsonRecord> metrics = record.records(u"metrics"_s);
        for (JsonRecord& metric : metrics) {
            one.metrics.append(readMetric(metric));
            record.adopt(metric.finish());
        }
    }
    if (const auto& fault = record.finish())
        return *fault;
    return one;
}

Result<Reply> caseAdd(Session& session)
{
    const QDate today = tokyoDate(session.clock().now());
    return addAll<ClientCase>(
        session, [today](const JsonRecord& record, const WriteDesk& desk) { return readCase(record, desk, today); },
        [](const Desk& desk, const auto& cases) { return desk.services->cases().add(desk.caller, cases); });
}

Result<Reply> caseList(Session& session)
{
    const Arguments& arguments = session.arguments();
    const Result<service::Services*> services = session.openToRead();
    if (!services)
        return services.error();
    const Result<QList<CaseCard>> cases =
        (*services)->cases().list({Id<Client>(arguments.number(u"--client"_s)),
                                   Id<Staff>(arguments.number(u"--staff"_s)), arguments.text(u"--status"_s)});
    if (!cases)
        return cases.error();
    QJsonArray json;
    for (const CaseCard& card : *cases)
        json.append(caseJson(card));
    return Reply{json};
}

Result<Reply> caseUpdate(Session& session)
{
    const Arguments& arguments = session.arguments();
    const Result<JsonRecord> record = readOneRecord(arguments.place(1), u"case update"_s);
    if (!record)
        return record.error();
    const Result<WriteDesk> desk = writeDesk(session);
    if (!desk)
        return desk.error();
    const Result<ClientCase> known = desk->services->cases().byId(Id<ClientCase>(arguments.placeNumber()));
    if (!known)
        return known.error();
    const Result<ClientCase> next = readCase(*record, *desk, tokyoDate(session.clock().now()), *known);
    if (!next)
        return next.error();
    if (const Status updated = desk->services->cases().update(desk->caller, *next); !updated)
        return named(u"case update"_s, updated.error());
    const Result<QList<CaseCard>> cards = desk->services->cases().list({known->client, {}, {}});
    if (!cards)
        return cards.error();
    for (const CaseCard& card : *cards) {
        if (card.clientCase.id == known->id)
            return Reply{caseJson(card)};
    }
    return Reply{};
}

} // namespace

QList<Command> caseCommands()
{
    return {
        {"case add FILE", QT_TRANSLATE_NOOP("Ctl", "Opens a case of a client, or an array of them; all or none."),
         caseAdd},
        {"case list [--client ID] [--staff ID] [--status open|waiting|closed]",
         QT_TRANSLATE_NOOP("Ctl", "The cases, open ones first."), caseList},
        {"case update ID FILE",
         QT_TRANSLATE_NOOP("Ctl", "Changes what the JSON object names; “metrics” replaces the figures."), caseUpdate},
    };
}

} // namespace yorozu::ctl
