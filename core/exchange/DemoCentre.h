// SPDX-License-Identifier: GPL-3.0-or-later
// A made-up centre: values only, the same for the same options. core/service/DemoService writes them.
#pragma once

#include "core/base/Result.h"
#include "core/domain/Activity.h"
#include "core/domain/Booking.h"
#include "core/domain/Client.h"
#include "core/domain/Duty.h"
#include "core/domain/Partnership.h"
#include "core/domain/Referral.h"
#include "core/domain/WaitingRequest.h"
#include "core/domain/Words.h"

#include <array>
#include <optional>
#include <QDate>
#include <QList>
#include <QString>
#include <QTime>

namespace yorozu::exchange {

// Early in a fiscal year, before its fourth month, the one before it is taken in addition.
struct DemoOptions
{
    int fiscalYears = 0; // the current one and those before it; 0: as many as the memos need
    int memos = 600;     // written ones of the days before today; those of today come in addition
    quint64 seed = 1;
    QDate today; // null: the clock's
    QTime now;   // decides which of today's sessions are over; null: the clock's
};

// Words, offices, booths and agencies are named as Services::create names them.
struct DemoStaff
{
    QString name;
    QString kana;
    QString roman;
    QString title;
    PermissionGroup group = PermissionGroup::Coordinator;
    QString stampBox; // empty: none
    QString office;
    QList<std::pair<QString, int>> skills; // topic, level 1–3
    bool operator==(const DemoStaff&) const = default;
};

struct DemoClient
{
    Client client; // ids null
    QString channel;
    QString agency; // empty: none
    QString theme;  // of its concerns, a key of DemoTexts
    bool operator==(const DemoClient&) const = default;
};

struct DemoCase
{
    qsizetype client = 0;
    QString title;
    QString course;
    QString status;
    QString goal;
    QString nextStep;
    qsizetype lead = 0;
    QDate openedOn;
    QList<CaseMetric> metrics;
    bool operator==(const DemoCase&) const = default;
};

// Who sent whom to whom.
struct DemoReferral
{
    qsizetype client = 0;
    qsizetype clientCase = -1; // −1: none
    ReferralDirection direction = ReferralDirection::Out;
    QString agency;
    QString contact;
    QString reason;
    ReferralWay way = ReferralWay::Call;
    qsizetype staff = 0;
    QDate on;
    QDate followUp;
    QString result;
    QDate resultOn;
    bool operator==(const DemoReferral&) const = default;
};

struct DemoStamp
{
    qsizetype staff = 0; // who holds the box
    QString box;
    UtcSeconds at = 0;
    bool operator==(const DemoStamp&) const = default;
};

// Somebody from outside who was present.
struct DemoGuest
{
    Part part = Part::Trainee;
    QString name;
    QString agency;
    bool operator==(const DemoGuest&) const = default;
};

// What became of a session on paper.
struct DemoMemo
{
    MemoStatus status = MemoStatus::Draft;
    QString company; // as on the sheet, empty for founders without a company
    QString consultee;
    QList<DemoGuest> guests;
    QString consultation;
    QString advice;
    QString impression;
    UtcSeconds savedAt = 0;     // of a draft
    UtcSeconds submittedAt = 0; // of the others
    QList<DemoStamp> stamps;
    QString remark; // 所見, of a returned memo the reason
    qsizetype returnedBy = -1;
    UtcSeconds returnedAt = 0;
    bool operator==(const DemoMemo&) const = default;
};

// What hangs on a session's booking, or on its memo.
struct DemoHandover
{
    qsizetype from = 0;
    qsizetype to = 0;
    QString text;
    QDate nextOn;
    UtcSeconds at = 0;
    bool onMemo = false; // waits for its submission
    bool operator==(const DemoHandover&) const = default;
};

struct DemoTask
{
    qsizetype from = 0;
    qsizetype to = 0;
    QString text;
    QDate dueOn;
    UtcSeconds at = 0;
    bool operator==(const DemoTask&) const = default;
};

struct DemoFile
{
    QString name;
    QList<QStringList> rows; // DemoFiles.h
    qsizetype by = 0;
    UtcSeconds at = 0;
    bool operator==(const DemoFile&) const = default;
};

struct DemoSession
{
    UtcSeconds start = 0;
    UtcSeconds end = 0;
    qsizetype client = 0;
    qsizetype clientCase = -1; // −1: none
    qsizetype lead = 0;
    QList<std::pair<qsizetype, Part>> others;
    QString office;
    QString booth; // empty: by telephone, at the client's, off-site
    QString mode;
    QString channel;
    QString programme;
    QString course;
    QString topic;
    BookingStatus status = BookingStatus::Completed;
    QString note;
    UtcSeconds bookedAt = 0;
    UtcSeconds nudgedAt = 0;      // 催促 of its memo; 0: none
    std::optional<DemoMemo> memo; // nullopt: 未記載, or a session to come
    QList<DemoHandover> handovers;
    QList<DemoTask> tasks;
    QList<DemoFile> files;
    bool operator==(const DemoSession&) const = default;
};

struct DemoDutyPlace
{
    DutyKind kind = DutyKind::Off;
    QString office; // of DutyKind::Office
    bool operator==(const DemoDutyPlace&) const = default;
};

struct DemoWeek
{
    qsizetype staff = 0;
    QDate validFrom;
    std::array<DemoDutyPlace, 7> days; // Monday first
    bool operator==(const DemoWeek&) const = default;
};

// A day over the week.
struct DemoDuty
{
    qsizetype staff = 0;
    QDate day;
    DemoDutyPlace place;
    QString reason;
    bool operator==(const DemoDuty&) const = default;
};

struct DemoLesson
{
    QString title;
    QDate day;
    QString teacher;
    bool done = false;
    int minutes = 0;
    bool operator==(const DemoLesson&) const = default;
};

// A new coordinator's plan.
struct DemoTraining
{
    qsizetype staff = 0;
    QDate first;
    QDate last;
    QList<DemoLesson> lessons;
    bool operator==(const DemoTraining&) const = default;
};

// Somebody who has no place yet.
struct DemoWaiting
{
    QString company;
    qsizetype client = -1; // −1: not in the ledger
    QString person;
    QString phone;
    QDate firstDay;
    QDate lastDay;
    DayPart part = DayPart::Any;
    QString office;
    QString topic;
    QString channel;
    UtcSeconds at = 0;
    bool operator==(const DemoWaiting&) const = default;
};

// Kinds, agencies, people and themes by their names; `staff` by index.
struct DemoAgency
{
    AgencyRecord record; // ids null
    QString kind;
    qsizetype inCharge = -1; // −1: nobody
    bool known = false;      // there since the data base was made: only what is not there yet is entered
    bool operator==(const DemoAgency&) const = default;
};

struct DemoZemi
{
    ZemiTheme theme;
    qsizetype speaker = 0;
    bool operator==(const DemoZemi&) const = default;
};

struct DemoActivity
{
    Activity activity; // ids null; trainees and cases with the names of theirs
    QList<std::pair<QString, AgencyRole>> agencies;
    QList<qsizetype> staff;
    qsizetype zemi = -1; // −1: none
    bool operator==(const DemoActivity&) const = default;
};

struct DemoCentre
{
    QList<DemoAgency> agencies;
    QList<DemoZemi> zemi;
    QList<DemoActivity> activities; // by day
    QList<PublishedFigure> figures;
    QList<ActivityTarget> targets;
    QList<DemoStaff> staff;
    QList<DemoClient> clients;
    QList<DemoCase> cases;
    QList<DemoReferral> referrals;
    QList<DemoSession> sessions; // by start
    QList<DemoWeek> weeks;
    QList<DemoDuty> duties;
    QList<DemoWaiting> waiting;
    QList<DemoTraining> trainings;
};

// `today` and `now` must be set. No booth, person of the centre or client has two sessions at once, and nobody works on
// a weekend or holiday but online from home. For 今村 健吾 there is always work to do: four sessions today (the third
// of 有限会社丸福製麺所 with a memo that is being written, unless it is before ten o'clock: then it was on the last
// working day), a returned memo, and sessions without one. Error{Invalid} for options that cannot be met.
Result<DemoCentre> makeDemoCentre(const DemoOptions&);

} // namespace yorozu::exchange
