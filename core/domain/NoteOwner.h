// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"
#include "core/base/Id.h"

#include <optional>
#include <QString>
#include <variant>

namespace yorozu {

struct Client;
struct ClientCase;
struct Booking;
struct Memo;
struct Activity;

// The record on which an attachment, a handover note or a task hangs: exactly one, or none yet.
using NoteOwner = std::variant<std::monostate, Id<Client>, Id<ClientCase>, Id<Booking>, Id<Memo>, Id<Activity>>;

// The id of that kind, null if it hangs on a record of another kind.
template <typename Record> Id<Record> ownerId(const NoteOwner& owner)
{
    const auto* id = std::get_if<Id<Record>>(&owner);
    return id ? *id : Id<Record>();
}

// What a list says of that record: the client and the session it belongs to.
struct NoteSubject
{
    Id<Client> client;
    QString clientName;
    Id<Booking> booking;
    Id<Memo> memo;
    Id<Activity> activity;
    QString activityName;            // 連携打合せ 出張相談会の進め方
    QString number;                  // of the session
    std::optional<UtcSeconds> start; // of the session
    bool operator==(const NoteSubject&) const = default;
};

} // namespace yorozu
