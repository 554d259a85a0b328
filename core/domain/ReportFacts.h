// SPDX-License-Identifier: GPL-3.0-or-later
// What the figures of a month are counted from. When a month is closed these facts are kept, and with them its figures.
#pragma once

#include "core/domain/Activity.h"
#include "core/domain/Booking.h"

#include <QDate>
#include <QJsonObject>
#include <QList>
#include <QString>

namespace yorozu {

// A consultation: one memo that is submitted or confirmed (decisions.md, Counting).
struct CountedMemo
{
    Id<Memo> memo;
    QDate month; // its first day
    Id<Office> office;
    MasterId mode = 0;
    MasterId course = 0;
    MasterId channel = 0;
    MasterId programme = 0;
    Id<Staff> lead;
    Id<Client> client;
    bool isNew = false; // the client's first one ever
    QString industry;   // A–T, or empty
    QString gender;     // as of Person
    QString ageGroup;
    QList<MasterId> topics; // sorted
    bool operator==(const CountedMemo&) const = default;

    // Without memo and month: what can change after a month was closed.
    QJsonObject toJson() const;
    static CountedMemo fromJson(Id<Memo>, QDate month, const QJsonObject&);
};

struct CountedBooking
{
    Id<Booking> booking;
    QDate month;
    Id<Office> office;
    BookingStatus status = BookingStatus::Confirmed;
    bool operator==(const CountedBooking&) const = default;

    QJsonObject toJson() const;
    static CountedBooking fromJson(Id<Booking>, QDate month, const QJsonObject&);
};

// What was done with agencies: held or reported, and to be counted (Activity::counts).
struct CountedActivity
{
    Id<Activity> activity;
    QDate month;
    ActivityKind kind = ActivityKind::Meeting;
    bool operator==(const CountedActivity&) const = default;

    QJsonObject toJson() const;
    static CountedActivity fromJson(Id<Activity>, QDate month, const QJsonObject&);
};

struct ReportFacts
{
    QList<CountedMemo> memos; // by their time
    QList<CountedBooking> bookings;
    QList<CountedActivity> activities; // by their day
};

} // namespace yorozu
