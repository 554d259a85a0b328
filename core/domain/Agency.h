// SPDX-License-Identifier: GPL-3.0-or-later
// 支援機関 as a whole: the row that everybody chooses from (Centre.h), and what stands behind it.
#pragma once

#include "core/base/Clock.h"
#include "core/domain/Centre.h"

#include <optional>

namespace yorozu {

struct AgencyBranch
{
    Id<AgencyBranch> id;
    QString name; // 本店営業部
    QString phone;
    QString address;
    bool retired = false;
    bool operator==(const AgencyBranch&) const = default;
};

// 先方の担当者
struct AgencyContact
{
    Id<AgencyContact> id;
    QString name;
    QString kana;
    QString branch;
    QString department; // 融資部 企業支援課
    QString title;
    QString phone;
    QString email;
    QString note;
    bool retired = false;
    bool operator==(const AgencyContact&) const = default;
};

// 活用例: how it uses the centre.
struct AgencyPractice
{
    QString text;
    bool jointlyMade = false; // 信金と独自に作った取組み
    bool operator==(const AgencyPractice&) const = default;
};

// What it was called before.
struct FormerName
{
    QString name;
    QString kana;
    QDate from; // null: since ever
    QDate to;   // the last day
    bool operator==(const FormerName&) const = default;
};

// Two institutions became one on that day.
struct AgencyMerge
{
    Id<AgencyMerge> id;
    Id<Agency> kept;
    QString keptName;
    Id<Agency> other;
    QString otherName;
    QDate on;
    QString by;
    UtcSeconds at = 0;
    bool operator==(const AgencyMerge&) const = default;
};

struct AgencyRecord
{
    Agency agency;
    QList<AgencyBranch> branches;  // in their order; retired ones, too
    QList<AgencyContact> contacts; // likewise
    QList<AgencyPractice> practices;
    QList<FormerName> formerNames;     // oldest first
    std::optional<AgencyMerge> merged; // it is part of another one
    QList<AgencyMerge> parts;          // that became part of it, oldest first
    bool operator==(const AgencyRecord&) const = default;

    QString nameOn(QDate day) const
    {
        for (const FormerName& former : formerNames) {
            if (day <= former.to)
                return former.name;
        }
        return agency.name;
    }
};

} // namespace yorozu
