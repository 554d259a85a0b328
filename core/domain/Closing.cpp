// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/Closing.h"

#include "core/domain/WordTable.h"

namespace yorozu {

namespace {

using Check = ClosingCheck::Kind;
using Change = Correction::Kind;

constexpr std::array Checks{
    Word<Check>{Check::NoMemo, "no-memo", QT_TRANSLATE_NOOP("Closing", "Memos not submitted")},
    Word<Check>{Check::Unconfirmed, "unconfirmed", QT_TRANSLATE_NOOP("Closing", "Memos that wait for the office")},
    Word<Check>{Check::Incomplete, "incomplete", QT_TRANSLATE_NOOP("Closing", "Industry or size not entered")},
    Word<Check>{Check::Duplicates, "duplicates", QT_TRANSLATE_NOOP("Closing", "Companies that may be the same")}};

constexpr std::array Changes{
    Word<Change>{Change::Added, "added", QT_TRANSLATE_NOOP("Closing", "Added")},
    Word<Change>{Change::Removed, "removed", QT_TRANSLATE_NOOP("Closing", "No longer counted")},
    Word<Change>{Change::Changed, "changed", QT_TRANSLATE_NOOP("Closing", "Changed")}};

} // namespace

QString code(ClosingCheck::Kind kind)
{
    return codeOf(Checks, kind);
}

QString label(ClosingCheck::Kind kind)
{
    return labelOf(Checks, kind, "Closing");
}

QString code(Correction::Kind kind)
{
    return codeOf(Changes, kind);
}

QString label(Correction::Kind kind)
{
    return labelOf(Changes, kind, "Closing");
}

} // namespace yorozu
