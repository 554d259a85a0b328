// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"
#include "core/domain/Booking.h"

#include <optional>
#include <QDate>
#include <QString>

namespace yorozu {

// 午前, 午後: when somebody would like to come.
enum class DayPart { Any, Morning, Afternoon };
QString code(DayPart); // "any", "morning", "afternoon"
QString label(DayPart);
std::optional<DayPart> dayPartFromCode(const QString&);

enum class WaitingState { Open, Placed, Withdrawn };
QString code(WaitingState); // "open", "placed", "withdrawn"
QString label(WaitingState);
std::optional<WaitingState> waitingStateFromCode(const QString&);

// 枠未定: somebody who wants a session that has no place yet (D7). Names stand beside the ids so that a list needs no
// second question.
struct WaitingRequest
{
    Id<WaitingRequest> id;
    Id<Client> client;  // null: not in the ledger yet
    QString clientName; // as the ledger has it
    QString company;    // as it was given
    QString person;
    QString phone;
    QDate firstDay; // null: as soon as there is room
    QDate lastDay;  // null: from the first day on
    DayPart part = DayPart::Any;
    Id<Office> office; // null: any. The one that is remote stands for an online session.
    QString officeName;
    bool online = false; // the office is remote
    Id<Staff> staff;     // wanted coordinator; null: whoever suits
    QString staffName;
    MasterId topic = 0;
    QString topicName;
    int minutes = 0; // 0: as long as sessions are
    MasterId channel = 0;
    QString channelCode; // "web", "phone" …
    QString channelName;
    QString note;
    WaitingState state = WaitingState::Open;
    QString createdBy;
    UtcSeconds createdAt = 0;
    QString closedBy;
    UtcSeconds closedAt = 0;
    QString closeReason;
    Id<Booking> booking;      // of a placed one
    Id<Booking> placedBefore; // of an open one: the session that it had, which was cancelled
    qint64 version = 0;

    QString name() const { return !clientName.isEmpty() ? clientName : !company.isEmpty() ? company : person; }
    bool operator==(const WaitingRequest&) const = default;
};

// A place that has fallen free, or is looked at.
struct FreedSlot
{
    UtcSeconds start = 0;
    UtcSeconds end = 0;
    Id<Office> office;
    Id<Staff> staff; // who has the time; null: somebody
};

// A request that fits a place, and why it is offered there.
struct WaitingOffer
{
    WaitingRequest request;
    QString reason; // a sentence
    bool operator==(const WaitingOffer&) const = default;
};

} // namespace yorozu
