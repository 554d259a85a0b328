// SPDX-License-Identifier: GPL-3.0-or-later
// One state of a data base that others work with, as a new file.
#pragma once

#include "core/backup/Files.h"
#include "core/service/CaseFile.h"

#include <functional>
#include <QString>

namespace yorozu::service {

class Worker;

// Runs a job where a connection to the data base is, and waits for it.
using ConnectionJob = std::function<Status(CaseFile&)>;
using ConnectionRoom = std::function<Status(const ConnectionJob&)>;
// A connection of one's own, until the room is gone. Whatever another program or thread saves makes the copy begin
// anew.
ConnectionRoom ownRoom(const QString& database, const Clock& clock);
// The writing connection of a worker, from another thread than the worker's: what is saved through it is in the copy at
// once, so that a copy comes to its end however much one types. The worker outlives the room.
ConnectionRoom roomOf(Worker& worker);

// Copies in steps between which everybody may save (storage/StepCopy.h). Bounded: when others wrote so often that it
// began a dozen times, the rest is copied while they wait, two seconds at most, which is well below the time that a
// save waits; Error{Busy} if that does not do. In one go, on a connection of its own, where a copy holds nobody up or
// steps are not to be had. `to` must not exist; what a failure left there is the caller's to remove.
Status copyDatabase(const QString& database, const Clock& clock, const ConnectionRoom& room, const QString& to,
                    const backup::Progress& progress = {});

} // namespace yorozu::service
