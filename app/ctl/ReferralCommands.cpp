// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/CaseJson.h"
#include "app/ctl/Command.h"
#include "app/ctl/JsonInput.h"
#include "app/ctl/Lookup.h"
#include "app/ctl/Session.h"
#include "app/ctl/Text.h"
#include "app/ctl/WriteDesk.h"
#include "core/service/ReferralService.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace yorozu::ctl {

namespace {

Result<Referral> readReferral(JsonRecord record, const WriteDesk& desk, QDate today)
{
    const Lookup lookup(*desk.centre, today);
    Referral referral;
    record.require(u"client"_s);
    referral.client = readClientOf(record, *desk.services);
    referral.clientCase = record.id<ClientCase>(u"case"_s);
    referral.memo = record.id<Memo>(u"memo"_s);
    const auto direction = referralDirectionFromCode(record.text(u"direction"_s, u"out"_s));
    if (!direction)
        record.refuse(u"direction"_s, Ctl::tr("is none of %1.").arg(u"out, in"_s));
    referral.direction = direction.value_or(ReferralDirection::Out);
    const auto way = referralWayFromCode(record.text(u"way"_s, u"call"_s));
    if (!way)
        record.refuse(u"way"_s, Ctl::tr("is none of %1.").arg(u"call, letter, accompany, tell"_s));
    referral.way = way.value_or(ReferralWay::Call);
    record.require(u"agency"_s);
    referral.agency = lookup.agency(record, u"agency"_s);
    referral.contact = record.text(u"contact"_s);
    referral.reason = record.requiredText(u"reason"_s);
    referral.referredOn = record.date(u"date"_s);
    referral.followUpOn = record.date(u"follow_up"_s);
    referral.result = record.text(u"result"_s);
    referral.resultOn = record.date(u"result_date"_s);
    if (const Staff* staff = record.has(u"staff"_s) ? lookup.staff(record, u"staff"_s) : nullptr)
        referral.staff = staff->id;
    if (const auto& fault = record.finish())
        return *fault;
    return referral;
}

Result<Reply> referralAdd(Session& session)
{
    const QDate today = tokyoDate(session.clock().now());
    return addAll<Referral>(
        session, [today](const JsonRecord& record, const WriteDesk& desk) { return readReferral(record, desk, today); },
        [](const Desk& desk, const auto& referrals) { return desk.services->referrals().add(desk.caller, referrals); });
}

Result<Reply> referralList(Session& session)
{
    const Arguments& arguments = session.arguments();
    const Result<service::Services*> services = session.openToRead();
    if (!services)
        return services.error();
    service::ReferralListFilter filter;
    filter.client = Id<Client>(arguments.number(u"--client"_s));
    filter.agency = Id<Agency>(arguments.number(u"--agency"_s));
    filter.openOnly = arguments.has(u"--open"_s);
    const QDate due = arguments.date(u"--due"_s);
    const Result<QList<Referral>> referrals =
        due.isValid() ? (*services)->referrals().due(due) : (*services)->referrals().list(filter);
    if (!referrals)
        return referrals.error();
    QJsonArray json;
    for (const Referral& referral : *referrals) {
        const bool wanted = (filter.client.isNull() || referral.client == filter.client) &&
                            (filter.agency.isNull() || referral.agency == filter.agency);
        if (wanted)
            json.append(referralJson(referral));
    }
    return Reply{json};
}

Result<Reply> referralResult(Session& session)
{
    const Arguments& arguments = session.arguments();
    const Result<Desk> desk = session.deskToWrite();
    if (!desk)
        return desk.error();
    const Id<Referral> id(arguments.placeNumber());
    const Status done = desk->services->referrals().setResult(desk->caller, id, arguments.text(u"--text"_s),
                                                              arguments.date(u"--date"_s));
    if (!done)
        return done.error();
    const Result<Referral> referral = desk->services->referrals().byId(id);
    if (!referral)
        return referral.error();
    return Reply{referralJson(*referral)};
}

} // namespace

QList<Command> referralCommands()
{
    return {
        {"referral add FILE",
         QT_TRANSLATE_NOOP("Ctl", "Records who sent a client to whom, or an array of them; all or none."), referralAdd},
        {"referral list [--client ID] [--agency ID] [--open] [--due D]",
         QT_TRANSLATE_NOOP("Ctl", "The referrals, newest first; with --due the open ones to ask about until that day."),
         referralList},
        {"referral result ID --text TEXT [--date D]",
         QT_TRANSLATE_NOOP("Ctl", "Records what came of a referral, which closes it."), referralResult},
    };
}

} // namespace yorozu::ctl
