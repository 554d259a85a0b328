// SPDX-License-Identifier: GPL-3.0-or-later
// What attachments, handover notes and tasks share: the record that they hang on.
#pragma once

#include "core/domain/NoteOwner.h"
#include "core/storage/Query.h"
#include "core/storage/Writer.h"

#include <QJsonObject>

namespace yorozu::storage {

// Which records a table of notes hangs on beside clients, bookings and memos.
struct NoteTable
{
    bool cases = false;
    bool activities = false;
};
inline constexpr NoteTable HandoverTable{};
inline constexpr NoteTable TaskTable{.activities = true};
inline constexpr NoteTable AttachmentTable{.cases = true, .activities = true};

// Columns from `first` on: client_id, booking_id, memo_id, then case_id and activity_id if the table has them.
NoteOwner ownerOf(const Query& row, int first, NoteTable table);
// The same columns: one is set, the others NULL. Of a client that was merged, the one that was kept.
void bindOwner(Query& query, Connection& connection, const NoteOwner& owner, NoteTable table);
QJsonObject ownerJson(const NoteOwner& owner);
// Whether there is such a record.
bool ownerExists(Connection& connection, const NoteOwner& owner);

// What belongs to a record: its own, and what hangs on the records below it (a client's sessions and memos, a memo's
// booking and the other way round). `n` is the table's name in the statement; bindScope() binds it.
QString scopeOf(const NoteOwner& owner, NoteTable table);
void bindScope(Query& query, const NoteOwner& owner, NoteTable table);

// Puts a moment into a column of notes ("read_at") or takes it out again, and says so on record: `done` and `undone`
// are the words for it, `name` is what the record calls the state. Refused where there is no such note.
struct NoteMark
{
    const char* table;
    const char* column;
    const char* name;
    const char* done;
    const char* undone;
};
void setMark(Writer& writer, const NoteMark& mark, qint64 id, bool set);
NoteMark withdrawalOf(const char* table);

// The joins that lead from n.client_id, n.booking_id and n.memo_id to the subject, and its six columns.
extern const char16_t SubjectColumns[];
extern const char16_t SubjectJoins[];
NoteSubject subjectOf(const Query& row, int first);

} // namespace yorozu::storage
