// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/CaseJson.h"

#include "app/ctl/JsonOutput.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace yorozu::ctl {

namespace {

QJsonValue figure(const std::optional<qint64>& hundredths)
{
    return hundredths ? QJsonValue(static_cast<double>(*hundredths) / 100) : QJsonValue();
}

// Of a session; 0: there is none.
QJsonValue session(UtcSeconds start)
{
    return start == 0 ? QJsonValue() : QJsonValue(isoMoment(start));
}

} // namespace

QJsonObject caseJson(const CaseCard& card)
{
    const ClientCase& one = card.clientCase;
    QJsonArray metrics;
    for (const CaseMetric& metric : one.metrics)
        metrics.append(QJsonObject{{u"name"_s, metric.name},
                                   {u"unit"_s, metric.unit},
                                   {u"baseline"_s, figure(metric.baseline)},
                                   {u"goal"_s, figure(metric.goal)},
                                   {u"after_6"_s, figure(metric.afterSixMonths)},
                                   {u"after_12"_s, figure(metric.afterTwelveMonths)}});
    return {{u"id"_s, one.id.number()},
            {u"client"_s, one.client.number()},
            {u"client_name"_s, card.clientName},
            {u"title"_s, one.title},
            {u"course"_s, card.courseName},
            {u"status"_s, one.status},
            {u"goal"_s, one.goal},
            {u"next_step"_s, one.nextStep},
            {u"lead"_s, idOrNull(one.lead)},
            {u"lead_name"_s, card.leadName},
            {u"opened_on"_s, dateOrNull(one.openedOn)},
            {u"closed_on"_s, dateOrNull(one.closedOn)},
            {u"outcome"_s, one.outcome},
            {u"metrics"_s, metrics},
            {u"sessions"_s, card.sessions},
            {u"last"_s, session(card.last)},
            {u"next"_s, session(card.next)},
            {u"referrals"_s, card.referrals}};
}

QJsonObject referralJson(const Referral& referral)
{
    return {{u"id"_s, referral.id.number()},
            {u"client"_s, referral.client.number()},
            {u"client_name"_s, referral.clientName},
            {u"case"_s, idOrNull(referral.clientCase)},
            {u"memo"_s, idOrNull(referral.memo)},
            {u"direction"_s, code(referral.direction)},
            {u"agency"_s, referral.agency.number()},
            {u"agency_name"_s, referral.agencyName},
            {u"contact"_s, referral.contact},
            {u"reason"_s, referral.reason},
            {u"way"_s, code(referral.way)},
            {u"date"_s, dateOrNull(referral.referredOn)},
            {u"follow_up"_s, dateOrNull(referral.followUpOn)},
            {u"result"_s, referral.result},
            {u"result_date"_s, dateOrNull(referral.resultOn)},
            {u"staff"_s, idOrNull(referral.staff)},
            {u"staff_name"_s, referral.staffName},
            {u"open"_s, referral.isOpen()}};
}

} // namespace yorozu::ctl
