// SPDX-License-Identifier: GPL-3.0-or-later
// Lists of what the centre consists of.
#include "app/ctl/Command.h"
#include "app/ctl/JsonOutput.h"
#include "app/ctl/Session.h"
#include "app/ctl/Text.h"

#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace yorozu::ctl {

namespace {

// The word lists have no furigana: their order is the office's own.
QJsonObject topicJson(const MasterEntry& topic, const service::CentreData&)
{
    return {{u"id"_s, topic.id},
            {u"name"_s, topic.name},
            {u"name_en"_s, topic.nameEn},
            {u"code"_s, topic.code},
            {u"valid_from"_s, dateOrNull(topic.validFrom)},
            {u"valid_to"_s, dateOrNull(topic.validTo)}};
}

template <typename Entry>
Result<Reply> listOf(Session& session, QList<Entry> service::CentreData::*entries, bool (*current)(const Entry&, QDate),
                     QJsonObject (*toJson)(const Entry&, const service::CentreData&))
{
    if (const auto services = session.openToRead(); !services)
        return services.error();
    const auto centre = session.centre();
    if (!centre)
        return centre.error();
    const QDate today = tokyoDate(session.clock().now());
    QJsonArray json;
    for (const Entry& entry : (*centre)->*entries) {
        if (current(entry, today) || session.arguments().has(u"--all"_s))
            json.append(toJson(entry, **centre));
    }
    return Reply{json};
}

Result<Reply> topicList(Session& session)
{
    return listOf<MasterEntry>(
        session, &service::CentreData::topics,
        [](const MasterEntry& topic, QDate today) { return topic.validOn(today); }, topicJson);
}

} // namespace

QList<Command> centreCommands()
{
    return {
        {"topic list [--all]", QT_TRANSLATE_NOOP("Ctl", "The topics of consultation."), topicList},
    };
}

} // namespace yorozu::ctl
