// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"
#include "core/base/Id.h"
#include "core/domain/Centre.h"
#include "core/domain/Client.h"
#include "core/domain/Words.h"

#include <QDate>
#include <QList>
#include <QString>

#include <optional>

namespace yorozu {

struct Activity;
struct BookingSeries;
struct Memo;

struct BookingStaff
{
    Id<Staff> staff;
    QString name;
    Part part = Part::Lead;
    bool operator==(const BookingStaff&) const = default;
};

// Who took a session off, when and why.
struct Cancellation
{
    QString by;
    UtcSeconds at = 0;
    QString reason;
    bool operator==(const Cancellation&) const = default;
};

// A session in time. Names stand beside the ids so that a list needs no second question.
struct Booking
{
    Id<Booking> id;
    QString number; // the session's number, shared with its memo
    UtcSeconds start = 0;
    UtcSeconds end = 0;
    int bufferBefore = 0; // minutes that booth and staff are kept longer; the client is not
    int bufferAfter = 0;
    Id<Office> office;
    QString officeName;
    Id<Booth> booth;
    QString boothName;
    MasterId mode = 0;
    QString modeName;
    QString modeCode; // "visit", "online" …; empty: a word of the centre's own
    Id<Client> client;
    QString clientName;
    Id<Person> person;
    QString personName;
    Id<ClientCase> clientCase;
    MasterId topic = 0;
    QString topicName;
    MasterId channel = 0;
    QString channelCode; // "web" …
    MasterId programme = 0;
    MasterId course = 0;
    BookingStatus status = BookingStatus::Confirmed;
    UtcSeconds arrivedAt = 0;              // 0: nobody has come yet
    std::optional<Cancellation> cancelled; // of a cancelled session
    QString exceptionReason;               // why an office receives on a weekend or holiday
    QString note;
    QList<BookingStaff> staff; // the lead first
    Id<BookingSeries> series;  // null: it stands alone
    QDate seriesDay;           // the day on which the series has it, also after it was moved
    Id<Activity> activity;     // 出張相談会 that it belongs to
    bool imported = false;     // history: it keeps nothing to itself
    Id<Memo> memo;             // null: 未記載
    std::optional<MemoStatus> memoStatus;
    int ordinal = 0; // the client's how-manieth session, from 1; 0 if unknown
    qint64 version = 0;
    bool operator==(const Booking&) const = default;

    // How long booth and staff are kept.
    UtcSeconds keptFrom() const { return start - bufferBefore * SecondsOfMinute; }
    UtcSeconds keptUntil() const { return end + bufferAfter * SecondsOfMinute; }

private:
    static constexpr UtcSeconds SecondsOfMinute = 60;
};

// Where a session goes; null and 0: as it is.
struct BookingMove
{
    UtcSeconds start = 0;
    UtcSeconds end = 0;
    Id<Office> office;
    Id<Booth> booth;
    Id<Staff> lead;
    MasterId mode = 0;
    QString exceptionReason = {}; // of a day on which the office does not receive
};

} // namespace yorozu
