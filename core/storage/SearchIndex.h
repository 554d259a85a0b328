// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"
#include "core/base/Id.h"
#include "core/domain/Centre.h"
#include "core/storage/Writer.h"

#include <chrono>
#include <optional>
#include <QList>
#include <QStringList>

namespace yorozu {
struct Booking;
struct Client;
struct Memo;
} // namespace yorozu

namespace yorozu::storage {

// In the order in which a rebuild takes them: the few first.
enum class SearchKind { Agency, Client, Booking, Memo };

// All of the words, in one record; and what the record must be of. Empty words: every record of the filter.
struct SearchCondition
{
    QString words;
    Id<Staff> staff; // leads, attends or records
    MasterId topic = 0;
    Id<Office> office;
    QDate from; // by the session's date, inclusive; null: open
    QDate to;

    bool filters() const { return staff || topic != 0 || office || from.isValid() || to.isValid(); }
};

struct SearchProgress
{
    qint64 done = 0;
    qint64 total = 0;
    bool complete = true;
};

// What can be found, in the same transaction as the records themselves: published memos (never 所感, never drafts),
// clients with their persons, bookings, agencies. Whoever changes one of them calls update() afterwards, with the id;
// whether it belongs into the index and what stood there before is found out here. While the index is not complete
// (an older data base, other folding rules) updates keep to what is there already, and rebuild() does the rest.
class SearchIndex
{
public:
    explicit SearchIndex(Connection& connection)
        : m_connection(connection)
    {
    }

    void update(Writer&, Id<Memo>);
    // With its bookings, which bear its name, and with whom it was merged into.
    void update(Writer&, Id<Client>);
    void update(Writer&, Id<Booking>);
    void update(Writer&, Id<Agency>);

    // Used by Writer, at its commit: nobody else writes into the index until the transaction ends, then the records
    // whose turn it is.
    void lock();
    void updateNow(SearchKind kind, qint64 id);

    SearchProgress progress();
    // Another number whenever somebody else has saved, by another program.
    qint64 changesOfOthers();
    // From now on nothing is found; rebuild() takes away what is there and fills the index again.
    void startOver(Writer&);
    // Goes on for about so long; true: complete. The caller commits and calls again, so that others save in between.
    bool rebuild(Writer&, std::chrono::milliseconds budget);
    // Saves only add to the index; in idle times it is put in order. True: nothing is left to do.
    bool tidy(Writer&, std::chrono::milliseconds budget);

    // The newest records first.
    QList<qint64> find(SearchKind, const SearchCondition&, int limit);
    // Not beyond `cap`, if one is given: counting a frequent word to the end takes longer than finding it.
    qint64 count(SearchKind, const SearchCondition&, qint64 cap = -1);

    // A sentence per problem: not complete, a record that is missing, one that is stale, words that are not the
    // records'. Empty: whatever the records hold is found, and nothing else.
    QStringList verify();

private:
    struct Row;
    struct State;

    std::optional<State> state();
    void writeState(const State& state);
    bool isBeingEmptied();
    void updateInTurn(Writer& writer, SearchKind kind, qint64 id);
    void update(SearchKind kind, qint64 id);
    void updateClient(qint64 id);
    std::optional<Row> rowOf(SearchKind kind, qint64 id);
    bool emptySome(std::chrono::steady_clock::time_point until);
    void begin(State& state);
    void rebuildSome(State& state, std::chrono::steady_clock::time_point until);
    void checkRows(SearchKind kind, QStringList& problems);
    void checkWords(SearchKind kind, QStringList& problems);
    void derived(Writer& writer, qint64 changesBefore);

    Connection& m_connection;
};

} // namespace yorozu::storage
