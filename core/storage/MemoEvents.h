// SPDX-License-Identifier: GPL-3.0-or-later
// The steps that every change of a memo's record takes.
#pragma once

#include "core/domain/Memo.h"
#include "core/storage/Query.h"
#include "core/storage/Writer.h"

#include <QString>

namespace yorozu::storage {

struct MemoHead
{
    Id<Booking> booking;
    QString status;
    int revision = 0;
    int amendment = 0;
    QString remark;
};
// Throws StorageError: NotFound, or Conflict if the record has another version.
MemoHead memoHead(Writer&, Id<Memo>, qint64 expectedVersion);
// After an UPDATE … WHERE version = ?: on engines with several writers the version may have moved since memoHead().
void requireOneRow(const Query&, Id<Memo>, qint64 expectedVersion);
void addEvent(Writer&, Id<Memo>, MemoEvent::Kind, int revision, const QString& box = {}, const QString& comment = {});
// Tells the views: the memo, and the booking whose row shows its status.
void touch(Writer&, Id<Memo>, Id<Booking>);

} // namespace yorozu::storage
