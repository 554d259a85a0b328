// SPDX-License-Identifier: GPL-3.0-or-later
// The words that are fixed (decisions.md): each enumeration with the code that is stored and the Japanese term.
#pragma once

#include <optional>
#include <QString>

namespace yorozu {

// 下書き, 提出, 確認済, 差戻し. A returned memo is written on like a draft, but keeps what was submitted.
enum class MemoStatus { Draft, Submitted, Confirmed, Returned };
QString code(MemoStatus);  // "draft" …
QString label(MemoStatus); // translated
std::optional<MemoStatus> memoStatusFromCode(const QString&);

// 仮予約, 確定, 相談中, 完了, 取消, 欠席
enum class BookingStatus { Tentative, Confirmed, Arrived, Completed, Cancelled, NoShow };
QString code(BookingStatus);
QString label(BookingStatus);
std::optional<BookingStatus> bookingStatusFromCode(const QString&);
// Whether a session of this status keeps its booth, staff and client to itself (table occupancy).
bool occupies(BookingStatus);

// The part that somebody has in a session. Only Lead is counted; the others stand apart.
enum class Part { Lead, Second, SatIn, Ojt, Trainee, Officer };
QString code(Part); // "lead", "second", "sat-in", "ojt", "trainee", "officer"
QString label(Part);
std::optional<Part> partFromCode(const QString&);
// Of our own staff: Lead, Second, SatIn and Ojt; the others come from outside.
bool isResponder(Part);

enum class PermissionGroup {
    Chief,
    SectionChief,
    SubChief,
    Coordinator,
    Concierge,
    Office,
    Analyst,
    ReadOnly,
    Administrator
};
QString code(PermissionGroup); // "chief", "section-chief", …
QString label(PermissionGroup);
std::optional<PermissionGroup> permissionGroupFromCode(const QString&);

} // namespace yorozu
