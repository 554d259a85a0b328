// SPDX-License-Identifier: GPL-3.0-or-later
// The centre as 管理 edits it: each entry with the version that it was read in, and the times at which a place is shut.
#pragma once

#include "core/base/Clock.h"
#include "core/domain/Centre.h"

namespace yorozu {

// An entry of a word list.
struct WordLine
{
    MasterEntry entry;
    qint64 version = 0;
    bool used = false; // records point to it: their years keep the word
    bool operator==(const WordLine&) const = default;
};

struct OfficeLine
{
    Office office;
    qint64 version = 0;
    bool operator==(const OfficeLine&) const = default;
};

struct BoothLine
{
    Booth booth;
    qint64 version = 0;
    bool operator==(const BoothLine&) const = default;
};

// A booth is out of service from one moment to another.
struct BoothClosure
{
    Id<BoothClosure> id;
    Id<Booth> booth;
    UtcSeconds start = 0;
    UtcSeconds end = 0;
    QString reason; // 空調の工事
    qint64 version = 0;
    bool operator==(const BoothClosure&) const = default;
};

// 休業日: nobody is received. Holidays of the law are not entered; they are worked out (core/japanese).
struct ClosingDay
{
    Id<ClosingDay> id;
    Id<Office> office; // null: the whole centre
    QDate first;
    QDate last;     // closed, too
    QString reason; // 年末年始
    qint64 version = 0;
    bool operator==(const ClosingDay&) const = default;
    bool covers(QDate day) const { return first <= day && day <= last; }
};

} // namespace yorozu
