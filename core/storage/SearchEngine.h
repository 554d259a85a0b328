// SPDX-License-Identifier: GPL-3.0-or-later
// What the full-text searches of the engines do in their own way. What belongs into the index, and when, SearchIndex
// decides for both.
#pragma once

#include "core/storage/Query.h"
#include "core/storage/SearchDocuments.h"

#include <functional>
#include <memory>

namespace yorozu::storage {

// For one kind, with statements that are prepared once and used for many records.
class SearchWriting
{
public:
    SearchWriting() = default;
    virtual ~SearchWriting() = default;
    SearchWriting(const SearchWriting&) = delete;
    SearchWriting& operator=(const SearchWriting&) = delete;

    virtual void putIn(const SearchDocument& document) = 0;
    // `document` is what was put in; of a memo its revision is enough.
    virtual void takeOut(qint64 place, const SearchDocument& document) = 0;
};

// FROM, WHERE and ORDER BY of the records that were asked for; their rows are r.
class SearchQuestion
{
public:
    SearchQuestion() = default;
    virtual ~SearchQuestion() = default;
    SearchQuestion(const SearchQuestion&) = delete;
    SearchQuestion& operator=(const SearchQuestion&) = delete;

    virtual bool possible() const { return true; } // false: nothing can be found
    virtual QString sql(bool withRows) const = 0;
    virtual QString order() const = 0;
    virtual void bind(Query& query) const = 0;
};

// A row of the index, and what its record says now; null: it is not to be found any more.
using SearchRowUse = std::function<void(qint64 place, const SearchDocument& indexed, const SearchDocument* now)>;

class SearchEngine
{
public:
    static std::unique_ptr<SearchEngine> of(Connection& connection);
    SearchEngine() = default;
    virtual ~SearchEngine() = default;
    SearchEngine(const SearchEngine&) = delete;
    SearchEngine& operator=(const SearchEngine&) = delete;

    // `dayPlaces`: how many places a day has.
    virtual std::unique_ptr<SearchWriting> writing(SearchKind kind, qint64 dayPlaces) = 0;
    // `condition` asks for something.
    virtual std::unique_ptr<SearchQuestion> question(SearchKind kind, const SearchCondition& condition) = 0;

    // What takes away so many rows of a large index each, until none is left; beside the rows of the kind.
    virtual QStringList emptySome(SearchKind kind, int rows) = 0;
    // Before and after everything is put in.
    virtual void begin(SearchKind kind) = 0;
    virtual void finish(SearchKind kind) = 0;
    // Whether the index is in so many pieces that merging must not wait any longer.
    virtual bool isCrowded(SearchKind kind) = 0;
    // Goes on putting the index in order, for about so many pages; false: there was nothing to do.
    virtual bool merge(SearchKind kind, qint64 pages) = 0;

    // The names of records for which the index holds other words than they have; an empty name: words of no record.
    virtual QStringList differing(SearchKind kind, const std::function<void(const SearchRowUse&)>& eachRow) = 0;
};

// R6-11-0482 or its beginning, as the folding leaves it.
bool looksLikeNumber(const QString& folded);
// The marks that a condition asks for.
QStringList marksOf(const SearchCondition& condition);
constexpr qsizetype MostNamed = 20; // a broken index would name everything

} // namespace yorozu::storage
