// SPDX-License-Identifier: GPL-3.0-or-later
// Clients that are one company: finding, merging, separating.
#include "app/ctl/Command.h"
#include "app/ctl/JsonInput.h"
#include "app/ctl/JsonOutput.h"
#include "app/ctl/Session.h"
#include "app/ctl/Text.h"
#include "core/service/MergeService.h"

#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace yorozu::ctl {

namespace {

constexpr qint64 DaySeconds = 24 * 60 * 60;

QJsonObject clientJson(const Client& client)
{
    return {{u"id"_s, client.id.number()}, {u"number"_s, client.number}, {u"name"_s, client.name}};
}

void insertScore(QJsonObject& json, const rules::DuplicateScore& score)
{
    QJsonArray signs;
    for (const rules::DuplicateSign sign : score.signs)
        signs.append(rules::code(sign));
    json.insert(u"percent"_s, score.percent);
    json.insert(u"signs"_s, signs);
    json.insert(u"text"_s, rules::inWords(score));
}

QJsonObject mergeJson(const ClientMerge& merge)
{
    return {{u"kept"_s, QJsonObject{{u"id"_s, merge.kept.number()}, {u"number"_s, merge.keptNumber}}},
            {u"other"_s, QJsonObject{{u"id"_s, merge.other.number()}, {u"number"_s, merge.otherNumber}}}};
}

Result<QSet<rules::ClientField>> readFields(const QString& text)
{
    QSet<rules::ClientField> fields;
    const QStringList codes = text.split(u',', Qt::SkipEmptyParts);
    for (const QString& code : codes) {
        const auto field = rules::clientFieldFromCode(code.trimmed());
        if (!field)
            return Error{ErrorKind::Invalid,
                         Ctl::tr("“%1” is not a field that can be chosen. Nothing was merged.").arg(shortened(code)),
                         {},
                         {}};
        fields.insert(*field);
    }
    return fields;
}

Result<Reply> clientMerge(Session& session)
{
    const Arguments& arguments = session.arguments();
    const Result<QSet<rules::ClientField>> fields = readFields(arguments.text(u"--from-other"_s));
    if (!fields)
        return fields.error();
    const Result<Desk> desk = session.deskToWrite();
    if (!desk)
        return desk.error();
    const service::MergeOrder order{Id<Client>(arguments.placeNumber(0)), Id<Client>(arguments.placeNumber(1)), *fields,
                                    0, 0};
    const Result<ClientMerge> merge = desk->services->merges().merge(desk->caller, order);
    if (!merge)
        return merge.error();
    QJsonObject json = mergeJson(*merge);
    json.insert(u"undo_until"_s, isoInstant(merge->at + service::MergeService::UndoDays * DaySeconds));
    return Reply{json};
}

Result<Reply> clientUnmerge(Session& session)
{
    const Result<Desk> desk = session.deskToWrite();
    if (!desk)
        return desk.error();
    const Result<ClientMerge> merge =
        desk->services->merges().unmerge(desk->caller, Id<Client>(session.arguments().placeNumber()));
    if (!merge)
        return merge.error();
    return Reply{mergeJson(*merge)};
}

Result<Reply> duplicatesOfOne(service::Services& services, Id<Client> id)
{
    const auto candidates = services.merges().candidates(id);
    if (!candidates)
        return candidates.error();
    QJsonArray list;
    for (const service::DuplicateCandidate& candidate : *candidates) {
        QJsonObject json = clientJson(candidate.client);
        insertScore(json, candidate.score);
        list.append(json);
    }
    return Reply{list};
}

Result<Reply> clientDuplicates(Session& session)
{
    const Arguments& arguments = session.arguments();
    const Result<service::Services*> services = session.openToRead();
    if (!services)
        return services.error();
    if (arguments.placeCount() > 0)
        return duplicatesOfOne(**services, Id<Client>(arguments.placeNumber()));
    const auto pairs = (*services)->merges().suspectedPairs();
    if (!pairs)
        return pairs.error();
    QJsonArray list;
    for (const service::SuspectedPair& pair : *pairs) {
        QJsonObject json{{u"first"_s, clientJson(pair.first)}, {u"second"_s, clientJson(pair.second)}};
        insertScore(json, pair.score);
        list.append(json);
    }
    return Reply{list};
}

} // namespace

QList<Command> mergeCommands()
{
    return {
        {"client duplicates [ID]",
         QT_TRANSLATE_NOOP("Ctl", "Clients that may be one company, likeliest first: of the ledger, or of one client."),
         clientDuplicates},
        {"client merge KEEP OTHER [--from-other FIELDS]",
         QT_TRANSLATE_NOOP("Ctl",
                           "Makes two clients one; what differs stays as KEEP has it, but for the fields named."),
         clientMerge},
        {"client unmerge ID",
         QT_TRANSLATE_NOOP("Ctl", "Undoes a merge of the last 30 days, by either of the two clients."), clientUnmerge},
    };
}

} // namespace yorozu::ctl
