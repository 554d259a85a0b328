// SPDX-License-Identifier: GPL-3.0-or-later
// What the files of MergeRepository share: which columns a merge touches.
#pragma once

#include "core/base/Changes.h"

#include <array>
#include <QJsonObject>
#include <QMap>
#include <QString>

namespace yorozu::storage {

// The tables whose client_id follows a merge. tests/storage compares the list with the foreign keys of the schema.
struct ClientLink
{
    const char16_t* table;
    QSet<qint64> Changes::*changed; // nullptr: the client's own
};
inline constexpr std::array ClientLinks{
    ClientLink{u"person", nullptr},
    ClientLink{u"client_case", &Changes::cases},
    ClientLink{u"referral", &Changes::referrals},
    ClientLink{u"booking", &Changes::bookings},
    ClientLink{u"memo", &Changes::memos},
    ClientLink{u"attachment", &Changes::attachments},
    ClientLink{u"handover", &Changes::handovers},
    ClientLink{u"task", &Changes::tasks},
    ClientLink{u"waiting_request", &Changes::waiting},
    ClientLink{u"assist_case", nullptr},
};

// A value that a merge may change; `key` is the column with its folded form.
struct MergeCell
{
    const char16_t* table;
    const char16_t* column;
    bool text;
    const char16_t* key = nullptr;
};
inline constexpr std::array MergeCells{
    MergeCell{u"client", u"name", true, u"name_key"},
    MergeCell{u"client", u"kana", true, u"kana_key"},
    MergeCell{u"client", u"corporate_number", true},
    MergeCell{u"client", u"industry", true},
    MergeCell{u"client", u"business", true},
    MergeCell{u"client", u"staff_count", false},
    MergeCell{u"client", u"capital_yen", false},
    MergeCell{u"client", u"municipality", true},
    MergeCell{u"client", u"phone", true, u"phone_key"},
    MergeCell{u"client", u"founded", false},
    MergeCell{u"client", u"channel_id", false},
    MergeCell{u"client", u"agency_id", false},
    MergeCell{u"client", u"branch", true},
    MergeCell{u"client", u"note", true},
    MergeCell{u"client", u"established", true},
    MergeCell{u"client", u"sales_yen", false},
    MergeCell{u"person", u"name", true, u"name_key"},
    MergeCell{u"person", u"kana", true, u"kana_key"},
    MergeCell{u"person", u"title", true},
    MergeCell{u"person", u"gender", true},
    MergeCell{u"person", u"age_group", true},
    MergeCell{u"person", u"phone", true},
    MergeCell{u"person", u"email", true},
    MergeCell{u"person", u"is_primary", false},
    MergeCell{u"person", u"retired_at", false},
};

// (table, row) → column → value
using MergeValues = QMap<std::pair<QString, qint64>, QJsonObject>;

} // namespace yorozu::storage
