// SPDX-License-Identifier: GPL-3.0-or-later
// What reading and writing of memos share.
#pragma once

#include "core/domain/MemoContent.h"
#include "core/storage/Connection.h"
#include "core/storage/Json.h"

#include <QJsonObject>
#include <QString>

namespace yorozu::storage {

// A stored text; throws StorageError{Damaged} if it cannot be read.
MemoContent contentFromText(const QString& json);
// The same of a draft, whose client may have been merged since it was saved.
MemoContent draftFromText(Connection&, const QString& json);
// Revisions and the audit trail hold no 所感: it has tables of its own.
QJsonObject withoutImpression(const MemoContent& content);
// For the audit trail: the long texts stand in the revision already.
QJsonObject withoutLongTexts(const MemoContent& content);
Id<Staff> leadOf(const MemoContent& content);

} // namespace yorozu::storage
