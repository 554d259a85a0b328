// SPDX-License-Identifier: GPL-3.0-or-later
// What a new data base begins with, as the pages of the first run ask for it: everything by name, for nothing has an
// id yet.
#pragma once

#include "core/domain/CentreRules.h"
#include "core/domain/Words.h"

#include <QList>
#include <QString>
#include <QStringList>
#include <utility>

namespace yorozu {

struct OfficePlan
{
    QString name;   // 新橋
    QString nameEn; // Shimbashi
    bool headquarters = false;
    int booths = 0;
    bool operator==(const OfficePlan&) const = default;
};

struct StaffPlan
{
    QString name; // 今村 健吾
    QString kana;
    QString title; // job title; empty: the usual one of the group
    PermissionGroup group = PermissionGroup::Coordinator;
    QString office;
    QString stampBox;                           // empty: stamps none
    QList<std::pair<QString, int>> skills = {}; // topic by name, level 1–3
    bool operator==(const StaffPlan&) const = default;
};

struct CentrePlan
{
    QList<OfficePlan> offices;
    int opensAt = 9 * 60; // minutes after midnight
    int closesAt = 17 * 60 + 30;
    int onlineSeats = 4;
    CentreRules rules;
    QStringList stampBoxes;
    QList<StaffPlan> staff;
    int self = -1; // who of the staff sits here; -1: nobody yet
    bool operator==(const CentrePlan&) const = default;

    // What the source document and the design say of the centre in Tokyo, without people.
    static CentrePlan usual();
};

} // namespace yorozu
