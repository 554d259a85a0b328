// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"
#include "core/base/Id.h"
#include "core/domain/Centre.h"
#include "core/domain/Client.h"
#include "core/domain/Words.h"

#include <QList>
#include <QString>

namespace yorozu {

struct Memo;

struct BookingStaff
{
    Id<Staff> staff;
    QString name;
    Part part = Part::Lead;
    bool operator==(const BookingStaff&) const = default;
};

// A session in time. Names stand beside the ids so that a list needs no second question.
struct Booking
{
    Id<Booking> id;
    QString number; // the session's number, shared with its memo
    UtcSeconds start = 0;
    UtcSeconds end = 0;
    Id<Office> office;
    QString officeName;
    Id<Booth> booth;
    QString boothName;
    MasterId mode = 0;
    QString modeName;
    Id<Client> client;
    QString clientName;
    Id<Person> person;
    QString personName;
    Id<ClientCase> clientCase;
    MasterId topic = 0;
    QString topicName;
    MasterId channel = 0;
    MasterId programme = 0;
    MasterId course = 0;
    BookingStatus status = BookingStatus::Confirmed;
    QString note;
    QList<BookingStaff> staff; // the lead first
    Id<Memo> memo;             // null: 未記載
    std::optional<MemoStatus> memoStatus;
    int ordinal = 0; // the client's how-manieth session, from 1; 0 if unknown
    qint64 version = 0;
    bool operator==(const Booking&) const = default;
};

} // namespace yorozu
