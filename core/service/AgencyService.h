// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Activity.h"
#include "core/domain/Referral.h"
#include "core/service/CaseFile.h"

#include <QHash>
#include <QMap>

namespace yorozu::service {

// A line of the list.
struct AgencyLine
{
    Agency agency;
    QStringList contacts; // who is met there: the list is searched by them, too
    QDate lastActivity;   // null: never
    int timesThisYear = 0;
    bool operator==(const AgencyLine&) const = default;
};

struct AgencyClients
{
    int all = 0;      // that it has sent
    int thisYear = 0; // of them, with a consultation in this fiscal year
    bool operator==(const AgencyClients&) const = default;
};

// An agency with everything that is known of it; of an institution with its parts also what these did.
struct AgencyView
{
    AgencyRecord record;
    QMap<ActivityKind, int> timesThisYear; // held
    QList<Activity> activities;            // newest first, planned ones too
    QList<Referral> referrals;             // likewise
    QList<Trainee> trainees;
    QHash<qint64, int> met; // how often, by contact
    AgencyClients clients;
};

// 支援機関 (E1). A light thing: made where it is used, over the file of Services.
class AgencyService
{
public:
    explicit AgencyService(CaseFile& file)
        : m_file(file)
    {
    }

    // Those whose last activity is newest first; with retired ones where asked for.
    Result<QList<AgencyLine>> list(bool withRetired = false);
    Result<AgencyRecord> byId(Id<Agency>);
    Result<AgencyView> view(Id<Agency>);

    // All or nothing; a name that is there already is refused with Error{Conflict}.
    Result<QList<Id<Agency>>> add(const Caller&, const QList<AgencyRecord>&);
    // Compares the version; a name that was changed here is a slip of the pen, also in the past (see rename).
    Status update(const Caller&, const AgencyRecord&);
    // From that day on it has another name; what was done before keeps the former one.
    Status rename(const Caller&, Id<Agency>, qint64 version, const QString& name, const QString& kana, QDate from);
    // Undoes the last renaming.
    Status takeBackName(const Caller&, Id<Agency>, qint64 version);
    // From that day on `other` is part of `kept`. Nothing moves: counts can be read either way.
    Status merge(const Caller&, Id<Agency> kept, Id<Agency> other, QDate on);
    Status unmerge(const Caller&, Id<Agency> other);
    Status setRetired(const Caller&, Id<Agency>, bool retired);

private:
    CaseFile& m_file;
};

} // namespace yorozu::service
