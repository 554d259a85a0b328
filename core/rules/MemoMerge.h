// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/MemoContent.h"

#include <QList>

namespace yorozu::rules {

// Two people wrote on one memo. `base` is what both began from.
struct MergeResult
{
    // Every field that only one of them changed, taken from that one; of a field in conflict, mine.
    MemoContent merged;
    // Fields that both changed, and differently: the user decides, field by field, with both texts before her.
    QList<MemoField> conflicts;
};
MergeResult merge(const MemoContent& base, const MemoContent& mine, const MemoContent& theirs);

// Both texts one below the other, each under its author's name: "両方を並べて残す".
QString keepBoth(const QString& mine, const QString& theirs, const QString& theirName);

} // namespace yorozu::rules
