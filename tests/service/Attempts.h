// SPDX-License-Identifier: GPL-3.0-or-later
// Every action of every service as one attempt, for the test of the permissions.
#pragma once

#include "core/domain/Attachment.h"
#include "core/domain/Handover.h"
#include "core/domain/Referral.h"
#include "core/domain/Task.h"
#include "core/domain/Today.h"
#include "core/rules/Permissions.h"
#include "tests/service/ServiceFixture.h"

#include <functional>

namespace yorozu::test {

// A centre in which whatever is attempted would succeed, were it not for the permission: the records belong to 今村,
// who is also the recipient of what is handed over, and whose stamp is the next one.
struct AttemptWorld
{
    explicit AttemptWorld(const QString& engine = QStringLiteral("sqlite"));

    ServiceFixture desk;
    Caller actor(PermissionGroup group); // 今村, as if of this group

    Id<Staff> colleague;
    Id<Client> client;
    Id<Client> other;
    Id<Booking> booking;
    Id<Session> session; // of another booking, which has no memo
    Id<Memo> draftMemo;
    QString draft;
    Id<Memo> submitted;
    Id<Memo> stamped; // by 今村
    Id<Memo> confirmed;
    Id<ClientCase> clientCase;
    Id<Referral> referral;
    Id<Handover> handover; // from and to 今村
    Id<Task> task;
    Id<Attachment> attachment;
    QString file; // outside
};

struct Attempt
{
    QString method; // "ClientService::add"
    rules::Action action;
    std::function<std::optional<Error>(AttemptWorld&, const Caller&)> run;
    bool succeeds = true; // false: it is refused for another reason here
};
QList<Attempt> allAttempts();
QList<Attempt> attemptsOnMemos();
QList<Attempt> attemptsOnRecords();
QList<Attempt> attemptsOnCentre();
QList<Attempt> attemptsOnPeople();
QList<Attempt> attemptsOnPartners();
QList<Attempt> attemptsOnReports();

// The error, if there is one.
template <typename T> std::optional<Error> errorOf(const Result<T>& result)
{
    return result ? std::nullopt : std::optional(result.error());
}

} // namespace yorozu::test
