// SPDX-License-Identifier: GPL-3.0-or-later
// Who works where on which day (勤務予定): 新橋 and the other offices, 在宅, 訪問, 休.
#pragma once

#include "core/domain/Centre.h"

#include <array>
#include <optional>
#include <QDate>
#include <QString>

namespace yorozu {

enum class DutyKind { Office, Home, Visit, Off };
QString code(DutyKind);  // "office", "home", "visit", "off"
QString label(DutyKind); // translated; on duty in an office the office's own name is shown instead
std::optional<DutyKind> dutyKindFromCode(const QString&);

// Where a line of the roster comes from: the person's week, a day that was set over it, or a holiday (a weekend, a
// closing day) that makes another day of what the week says.
enum class DutySource { Pattern, Set, Holiday };
QString code(DutySource); // "pattern", "set", "holiday"

// Somebody on one day. Hours in minutes after midnight, Tokyo; both 0 where nobody works.
struct DutyLine
{
    Id<Staff> staff;
    QString name;
    QDate day;
    DutyKind kind = DutyKind::Off;
    Id<Office> office; // of DutyKind::Office
    int from = 0;
    int to = 0;
    QString reason; // 有給休暇, シフト外; of a holiday its name
    DutySource source = DutySource::Pattern;
    qint64 version = 0; // of a day that was set
    // The hours are those of the place, worked out: they follow it when it changes, and are stored as none.
    bool placeHours = false;
    bool operator==(const DutyLine&) const = default;
};

// A day of somebody's week. Without hours (both 0) they are the opening hours of the office.
struct DutyOfWeek
{
    DutyKind kind = DutyKind::Off;
    Id<Office> office = {};
    int from = 0;
    int to = 0;
    bool operator==(const DutyOfWeek&) const = default;
};

// The week that somebody works from a day on, until another one of the same person begins.
struct DutyPattern
{
    Id<DutyPattern> id;
    Id<Staff> staff;
    QDate validFrom;
    std::array<DutyOfWeek, 7> week; // Monday first
    qint64 version = 0;
    const DutyOfWeek& on(QDate day) const { return week.at(static_cast<std::size_t>(day.dayOfWeek() - 1)); }
    bool operator==(const DutyPattern&) const = default;
};

} // namespace yorozu
