// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/MemoContent.h"

#include <optional>
#include <QList>
#include <QString>

namespace yorozu {

// 確認印. `undone` ones stay on record and are not shown on the sheet.
struct Stamp
{
    Id<StampBox> box;
    QString boxName;
    Id<Staff> staff;
    QString surname;
    UtcSeconds at = 0;
    bool operator==(const Stamp&) const = default;
};

// One line of a memo's life: what happened, by whom, when. `revision` is the text it happened to.
struct MemoEvent
{
    enum class Kind { Created, Submitted, Withdrawn, Returned, Stamped, Unstamped, Confirmed, Amended };
    Kind kind = Kind::Created;
    Id<Staff> staff;
    QString staffName;
    UtcSeconds at = 0;
    int revision = 0;
    QString boxName; // of a stamp
    QString comment; // of a return, or the reason of an amendment
    bool operator==(const MemoEvent&) const = default;
};
QString code(MemoEvent::Kind); // "created" …
QString label(MemoEvent::Kind);
std::optional<MemoEvent::Kind> memoEventKindFromCode(const QString&);

// A published text. Number 1 is the first submission; `amendment` counts only those after a confirmation.
struct MemoRevision
{
    int number = 0;
    int amendment = 0; // 0: not an amendment
    Id<Staff> author;
    QString authorName;
    UtcSeconds at = 0;
    QString reason;
    MemoContent content;
    bool operator==(const MemoRevision&) const = default;
};

// The record. `content` is what was published last; of a memo that was never submitted it is the recorder's draft.
struct Memo
{
    Id<Memo> id;
    QString number; // R6-11-0482
    Id<Booking> booking;
    MemoStatus status = MemoStatus::Draft;
    MemoContent content;
    int revision = 0;   // the number of the last published text; 0: none yet
    int amendment = 0;  // how many amendments since the first confirmation
    qint64 version = 0; // counts every change of the record; what optimistic locking compares
    QList<Stamp> stamps;
    QString remark; // 所見 of the office, or the reason of the return
    QString returnedBy;
    UtcSeconds returnedAt = 0;
    QString boothName;
    int ordinal = 0; // the client's how-manieth session, from 1
    UtcSeconds updatedAt = 0;

    // Once confirmed, a memo is never written on like a draft again: whatever is published is a numbered amendment, and
    // it stays counted while the amendment waits for its stamps or was returned.
    bool wasConfirmed() const { return status == MemoStatus::Confirmed || amendment > 0; }
    bool operator==(const Memo&) const = default;
};

// A row of the lists: no long texts.
struct MemoSummary
{
    Id<Memo> id;
    QString number;
    MemoStatus status = MemoStatus::Draft;
    Id<Client> client;
    QString company;
    QString consultee;
    std::optional<UtcSeconds> start;
    std::optional<UtcSeconds> end;
    QString officeName;
    QString leadName;
    Id<Staff> lead;
    QString recorderName;
    Id<Staff> recorder;
    QList<Stamp> stamps;
    QString gist; // the first line of the advice
    QString returnComment;
    UtcSeconds submittedAt = 0;
    bool operator==(const MemoSummary&) const = default;
};

// What is being written, apart from the record (decisions.md: the local file first, the data base second).
struct MemoDraft
{
    QString uuid;  // of the editing, also the name of the local file
    Id<Memo> memo; // null until the first save has drawn a number
    Id<Booking> booking;
    Id<Staff> author;
    QString authorName;
    int baseRevision = 0; // the number of the published text that this one began from; 0: none
    UtcSeconds savedAt = 0;
    MemoContent content;
    bool operator==(const MemoDraft&) const = default;

    QJsonObject toJson() const;
    static Result<MemoDraft> fromJson(const QJsonObject&);
};

} // namespace yorozu
