// SPDX-License-Identifier: GPL-3.0-or-later
// What is done with the agencies (E2–E6, E9): planned, held, reported, or cancelled.
#pragma once

#include "core/domain/Agency.h"
#include "core/domain/BookingSeries.h"
#include "core/domain/Client.h"

#include <optional>

namespace yorozu {

struct Task;

// In the order of the screens. The Japanese word is data: files and the command line bear it in every language.
enum class ActivityKind {
    Meeting,       // 連携打合せ
    OffSiteDay,    // 出張相談会
    Seminar,       // 連携セミナー
    ZemiDay,       // よろずゼミ出張相談会
    ZemiSeminar,   // よろずゼミセミナー
    Assist,        // アシスト会議
    VisitPaid,     // 拠点訪問
    VisitReceived, // 視察受入
    Trainee,       // トレーニー
    FollowUp,      // フォローアップ会議
    Group,         // 部会・勉強会
    Publicity,     // 広報
    AgencyEvent,   // 信金会合参加
    Video,         // セミナー動画
};
QList<ActivityKind> allActivityKinds();
QString code(ActivityKind);  // "meeting", "off-site-day" …
QString label(ActivityKind); // in the user's language
QString japaneseWord(ActivityKind);
std::optional<ActivityKind> activityKindFromCode(const QString&);
// By code, Japanese word (widths and spaces do not count) or English label.
std::optional<ActivityKind> activityKindFromText(const QString&);

enum class ActivityStatus { Planned, Held, Reported, Cancelled };
QString code(ActivityStatus); // "planned" …
QString label(ActivityStatus);
std::optional<ActivityStatus> activityStatusFromCode(const QString&);
// 計画, 実施, 報告済, 中止 are read, too.
std::optional<ActivityStatus> activityStatusFromText(const QString&);
QString japaneseWord(ActivityStatus);

// The part that an agency has: of アシスト会議 the bank brings its cases along, the parties give their advice.
enum class AgencyRole { Partner, Host, Guest, Bank, Party };
QString code(AgencyRole); // "partner" …
QString label(AgencyRole);
std::optional<AgencyRole> agencyRoleFromCode(const QString&);

// A participation. What is not told is none of the figures, not zero.
struct ActivityAgency
{
    Id<Agency> agency;
    QString name; // as it was called on that day
    AgencyRole role = AgencyRole::Partner;
    std::optional<int> people; // of the agency
    std::optional<int> firms;  // 社: its clients that were advised
    std::optional<int> times;  // 延べ
    bool operator==(const ActivityAgency&) const = default;
};

struct ActivityStaff
{
    Id<Staff> staff;
    QString name;
    bool operator==(const ActivityStaff&) const = default;
};

// A case of アシスト会議: support plan, first step (初動), by whom and until when.
struct AssistCase
{
    Id<AssistCase> id;
    Id<Client> client; // null: not in the ledger
    QString name;
    QString plan;
    QString firstStep;
    Id<Staff> owner;
    QString ownerName; // of somebody from outside, where `owner` is null
    QDate deadline;
    QDate doneOn;
    QString result;
    bool operator==(const AssistCase&) const = default;
};

// トレーニー: an officer of an agency who sits in with us for a while.
struct Trainee
{
    Id<Trainee> id;
    Id<Activity> activity;
    QString name;
    QString kana;
    Id<Agency> agency;
    QString agencyName;
    QString branch;
    bool longTerm = false; // 長期6ヶ月; 短期2週間～1ヶ月
    QDate first;
    QDate last;
    QString note;
    int satIn = 0; // sessions, counted from the memos; only read
    bool operator==(const Trainee&) const = default;
};

// 次にすること; with somebody and a day it is a task of hers.
struct ActivityNext
{
    QString step;
    Id<Staff> who;
    QString whoName;
    QDate until;
    bool operator==(const ActivityNext&) const = default;
};

struct ZemiTheme;
struct ActivitySeries;

struct Activity
{
    Id<Activity> id;
    ActivityKind kind = ActivityKind::Meeting;
    ActivityStatus status = ActivityStatus::Planned;
    bool counted = true; // 実績に数える
    QDate day;
    QDate lastDay; // null: one day
    std::optional<UtcSeconds> start;
    std::optional<UtcSeconds> end;
    QString place;
    QString theme;
    Id<ZemiTheme> zemi;
    QString zemiTitle;
    Id<Office> office;
    QString officeName;
    MasterId programme = 0;
    QString programmeName;
    std::optional<int> participants;  // people
    std::optional<int> firms;         // 社
    std::optional<int> consultations; // 延べ
    QString outcome;
    ActivityNext next;
    QString note;
    QString cancelReason;
    Id<ActivitySeries> series;
    QDate seriesDay;
    QList<ActivityAgency> agencies;
    QList<ActivityStaff> staff;
    QList<Id<AgencyContact>> contacts; // 先方の出席
    QList<AssistCase> cases;
    QList<Trainee> trainees;
    QString createdBy;
    qint64 version = 0;
    bool operator==(const Activity&) const = default;

    bool isOver(QDate today) const { return (lastDay.isValid() ? lastDay : day) < today; }
    // Held and reported ones are what has been done.
    bool counts() const { return counted && (status == ActivityStatus::Held || status == ActivityStatus::Reported); }
};

// よろずゼミ: a theme of the catalogue, with those who give it.
struct ZemiSpeaker
{
    Id<Staff> staff; // null: somebody from outside
    QString name;
    bool operator==(const ZemiSpeaker&) const = default;
};

struct ZemiTheme
{
    Id<ZemiTheme> id;
    QString code;
    QString title;
    QString description;
    QList<ZemiSpeaker> speakers;
    int position = 0;
    QDate validFrom;
    QDate validTo;    // the last day; null: still
    int days = 0;     // よろずゼミ出張相談会 of it that were held; only read
    int seminars = 0; // likewise
    qint64 version = 0;
    bool operator==(const ZemiTheme&) const = default;
};

} // namespace yorozu
