// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Activity.h"
#include "core/domain/Task.h"
#include "core/service/CaseFile.h"

#include <QSet>

namespace yorozu::service {

struct ActivityListFilter
{
    QSet<ActivityKind> kinds = {};      // empty: all
    QSet<ActivityStatus> statuses = {}; // empty: all
    QDate from = {};
    QDate to = {}; // belongs to it
    Id<Agency> agency = {};
    Id<Staff> staff = {};
    Id<ZemiTheme> zemi = {};
    QList<qint64> ids = {}; // if not empty, these only: what a number on the dashboard counts
    int limit = -1;
};

// An activity with what hangs on it.
struct ActivityView
{
    Activity activity;
    QList<Booking> bookings; // of an off-site day
    QList<Task> tasks;
};

// 活動 (E2–E6, E9). A light thing: made where it is used, over the file of Services.
class ActivityService
{
public:
    explicit ActivityService(CaseFile& file)
        : m_file(file)
    {
    }

    Result<QList<Activity>> list(const ActivityListFilter&); // newest first
    Result<ActivityView> view(Id<Activity>);
    // 予定のままのもの・報告待ち: planned ones whose day is over, and held ones without a report, the oldest first.
    Result<QList<Activity>> waiting();
    // Of the same kind on the same day with one of the agencies: perhaps entered twice.
    Result<QList<Activity>> alike(const Activity&);

    // All or nothing. A next step with somebody and a day becomes her task (WriteNotes). Error{RuleViolation, field
    // "staff"}, here and below, where one of its people has a session or another activity at that time.
    Result<QList<Id<Activity>>> add(const Caller&, const QList<Activity>&);
    // On every day of the rule, planned; its first is the activity itself, as it is.
    Result<QList<Id<Activity>>> addSeries(const Caller&, const Activity&, const SeriesRule&);
    Status update(const Caller&, const Activity&); // compares version; a new status goes the way of setStatus()
    // planned → held → reported, and back; compares version.
    Status setStatus(const Caller&, Id<Activity>, qint64 version, ActivityStatus, const QString& reason = {});
    // The sessions of an off-site day: these, and no others.
    Status setBookings(const Caller&, Id<Activity>, const QList<Id<Booking>>&);

    // 議事録 of アシスト会議 leaves on paper or as a file: on record first. Who may not export data prints, but takes
    // no file along.
    Status recordMinutes(const Caller&, Id<Activity>, bool asFile);

    // よろずゼミ
    Result<QList<ZemiTheme>> zemiThemes();
    Result<QList<Id<ZemiTheme>>> addZemi(const Caller&, const QList<ZemiTheme>&);
    Status updateZemi(const Caller&, const ZemiTheme&); // compares version

    // トレーニー of an agency, or of all; newest first.
    Result<QList<Trainee>> trainees(Id<Agency> = {});
    // Whom フォローアップ会議 invites: everybody whose stay is over.
    Result<QList<Trainee>> alumni();

private:
    CaseFile& m_file;
};

} // namespace yorozu::service
