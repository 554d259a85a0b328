// SPDX-License-Identifier: GPL-3.0-or-later
// What SearchIndex keeps about itself and its records; for its own files.
#pragma once

#include "core/storage/SearchDocuments.h"

namespace yorozu::storage {

// Of the index that holds nothing yet.
constexpr qint64 UsualDayPlaces = 128;
// Instead of a version of the rules: whatever stands in the index is being taken away, a handful at a time. Meanwhile
// nobody asks it and nobody writes into it.
constexpr qint64 Emptying = 0;

struct SearchIndex::State
{
    qint64 rules = 0;
    bool complete = false;
    qint64 done = 0;
    qint64 total = 0;
    SearchKind kind = SearchKind::Agency;
    std::optional<SearchKey> after;
    qint64 dayPlaces = UsualDayPlaces;
};

// A row of a kind's table. Of a memo the document has no text: its revision stands for it.
struct SearchIndex::Row
{
    qint64 place = 0;
    SearchDocument document;
};

} // namespace yorozu::storage
