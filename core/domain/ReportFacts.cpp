// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/ReportFacts.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace yorozu {

QJsonObject CountedMemo::toJson() const
{
    QJsonArray topicIds;
    for (const MasterId topic : topics)
        topicIds.append(topic);
    return {{u"office"_s, office.number()}, {u"mode"_s, mode},           {u"course"_s, course},
            {u"channel"_s, channel},        {u"programme"_s, programme}, {u"lead"_s, lead.number()},
            {u"client"_s, client.number()}, {u"new"_s, isNew},           {u"industry"_s, industry},
            {u"gender"_s, gender},          {u"age_group"_s, ageGroup},  {u"topics"_s, topicIds}};
}

CountedMemo CountedMemo::fromJson(Id<Memo> memo, QDate month, const QJsonObject& json)
{
    const auto number = [&json](const QString& key) { return json.value(key).toInteger(); };
    CountedMemo fact;
    fact.memo = memo;
    fact.month = month;
    fact.office = Id<Office>(number(u"office"_s));
    fact.mode = number(u"mode"_s);
    fact.course = number(u"course"_s);
    fact.channel = number(u"channel"_s);
    fact.programme = number(u"programme"_s);
    fact.lead = Id<Staff>(number(u"lead"_s));
    fact.client = Id<Client>(number(u"client"_s));
    fact.isNew = json.value(u"new"_s).toBool();
    fact.industry = json.value(u"industry"_s).toString();
    fact.gender = json.value(u"gender"_s).toString();
    fact.ageGroup = json.value(u"age_group"_s).toString();
    const QJsonArray topicIds = json.value(u"topics"_s).toArray();
    for (const QJsonValue& topic : topicIds)
        fact.topics.append(topic.toInteger());
    return fact;
}

QJsonObject CountedBooking::toJson() const
{
    return {{u"office"_s, office.number()}, {u"status"_s, code(status)}};
}

CountedBooking CountedBooking::fromJson(Id<Booking> booking, QDate month, const QJsonObject& json)
{
    return {booking, month, Id<Office>(json.value(u"office"_s).toInteger()),
            bookingStatusFromCode(json.value(u"status"_s).toString()).value_or(BookingStatus::Confirmed)};
}

QJsonObject CountedActivity::toJson() const
{
    return {{u"kind"_s, code(kind)}};
}

CountedActivity CountedActivity::fromJson(Id<Activity> activity, QDate month, const QJsonObject& json)
{
    return {activity, month, activityKindFromCode(json.value(u"kind"_s).toString()).value_or(ActivityKind::Meeting)};
}

} // namespace yorozu
