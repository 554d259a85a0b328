// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/NoteInput.h"

#include "app/ctl/JsonOutput.h"
#include "app/ctl/Text.h"
#include "core/domain/Centre.h"

using namespace Qt::StringLiterals;

namespace yorozu::ctl {

namespace {

const QStringList OwnerOptions{u"--client"_s, u"--case"_s, u"--booking"_s, u"--memo"_s, u"--activity"_s};

NoteOwner ownerNamed(const QString& key, qint64 id)
{
    if (key.endsWith("client"_L1))
        return Id<Client>(id);
    if (key.endsWith("case"_L1))
        return Id<ClientCase>(id);
    if (key.endsWith("booking"_L1))
        return Id<Booking>(id);
    if (key.endsWith("activity"_L1))
        return Id<Activity>(id);
    return Id<Memo>(id);
}

} // namespace

Result<NoteOwner> ownerOption(const Arguments& arguments)
{
    NoteOwner owner;
    int given = 0;
    for (const QString& option : OwnerOptions) {
        if (!arguments.has(option))
            continue;
        owner = ownerNamed(option, arguments.number(option));
        ++given;
    }
    if (given == 1)
        return owner;
    return Error{ErrorKind::Invalid,
                 Ctl::tr("Name the one record that is meant with %1.").arg(OwnerOptions.join(u", "_s)),
                 {},
                 {}};
}

bool hasOwnerOption(const Arguments& arguments)
{
    return std::any_of(OwnerOptions.cbegin(), OwnerOptions.cend(),
                       [&](const QString& option) { return arguments.has(option); });
}

NoteOwner readOwner(JsonRecord& record)
{
    NoteOwner owner;
    int given = 0;
    for (const QString& key : {u"client"_s, u"booking"_s, u"memo"_s, u"activity"_s}) {
        const qint64 id = record.id<Client>(key).number();
        if (id == 0)
            continue;
        owner = ownerNamed(key, id);
        ++given;
    }
    if (given != 1)
        record.refuse(u"client"_s, Ctl::tr("or “booking” or “memo” must name the one record that is meant."));
    return owner;
}

Id<Staff> readRecipient(JsonRecord& record, const QString& key)
{
    record.require(key);
    return record.id<Staff>(key);
}

QJsonObject ownerJson(const NoteOwner& owner, const NoteSubject& subject)
{
    QJsonObject json{{u"session"_s, subject.number}, {u"company"_s, subject.clientName}};
    if (subject.start)
        json.insert(u"start"_s, isoMoment(*subject.start));
    if (const auto client = ownerId<Client>(owner))
        json.insert(u"client"_s, client.number());
    if (const auto one = ownerId<ClientCase>(owner))
        json.insert(u"case"_s, one.number());
    if (const auto booking = ownerId<Booking>(owner))
        json.insert(u"booking"_s, booking.number());
    if (const auto memo = ownerId<Memo>(owner))
        json.insert(u"memo"_s, memo.number());
    if (const auto activity = ownerId<Activity>(owner)) {
        json.insert(u"activity"_s, activity.number());
        json.insert(u"activity_name"_s, subject.activityName);
    }
    return json;
}

} // namespace yorozu::ctl
