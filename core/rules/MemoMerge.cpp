// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/MemoMerge.h"

namespace yorozu::rules {

MergeResult merge(const MemoContent& base, const MemoContent& mine, const MemoContent& theirs)
{
    MergeResult result{mine, {}};
    for (const MemoField field : allMemoFields()) {
        MemoContent probe = mine; // compares whole fields: a responder's part is more than the text that is shown
        probe.copyField(field, theirs);
        if (probe == mine)
            continue;
        MemoContent untouched = mine;
        untouched.copyField(field, base);
        if (untouched == mine) {
            result.merged.copyField(field, theirs);
            continue;
        }
        MemoContent theirBase = theirs;
        theirBase.copyField(field, base);
        if (theirBase != theirs)
            result.conflicts.append(field);
    }
    return result;
}

QString keepBoth(const QString& mine, const QString& theirs, const QString& theirName)
{
    if (theirs.trimmed().isEmpty() || mine == theirs)
        return mine;
    if (mine.trimmed().isEmpty())
        return theirs;
    // The mark is Japanese like the paper it stands on.
    return QStringLiteral("%1\n【%2】\n%3").arg(mine, theirName, theirs);
}

} // namespace yorozu::rules
