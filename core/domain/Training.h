// SPDX-License-Identifier: GPL-3.0-or-later
// 新COの育成計画 (D9): 座学研修, then a month in which a new coordinator sits in with various colleagues (OJT).
#pragma once

#include "core/domain/Booking.h"

#include <QDate>
#include <QList>
#include <QString>
#include <QStringList>

namespace yorozu {

// A lesson of the class-room training.
struct TrainingLesson
{
    QString title; // よろず支援拠点の役割
    QDate day;     // null: not settled yet
    QString teacher;
    bool done = false;
    int minutes = 0; // 0: nobody has said how long it takes
    bool operator==(const TrainingLesson&) const = default;
};

// What somebody is to go through, and how much of it there should be. One plan a person.
struct TrainingPlan
{
    Id<TrainingPlan> id;
    Id<Staff> staff;
    QString staffName;
    QDate first;
    QDate last;         // belongs to it
    int sessions = 20;  // to be sat in on
    int colleagues = 8; // with so many different ones
    QString note;
    QList<TrainingLesson> lessons;
    QDate leftOn;    // it ended early on that day; null: it did not
    QString leftWhy; // there if it did
    qint64 version = 0;
    bool operator==(const TrainingPlan&) const = default;

    // The last day that counts.
    QDate until() const { return leftOn.isValid() && leftOn < last ? leftOn : last; }
};

// How far somebody has come, counted from the bookings.
struct TrainingProgress
{
    int lessonsDone = 0;
    int minutesDone = 0;    // of the lessons
    QList<Booking> held;    // sat in on
    QList<Booking> ahead;   // to be sat in on
    QStringList colleagues; // of those that were held, who led; in the order in which they were met
    QStringList topics;
    bool operator==(const TrainingProgress&) const = default;
};

// A session that could be sat in on, and why.
struct TrainingProposal
{
    enum class Why { NewColleague, NewTopic, Another };

    Booking session;
    QString reason; // a sentence
    Why why = Why::Another;
    bool operator==(const TrainingProposal&) const = default;
};

} // namespace yorozu
