// SPDX-License-Identifier: GPL-3.0-or-later
// Building the search index anew, and keeping it in order.
#include "core/storage/SearchIndex.h"

#include "core/japanese/Bigrams.h"
#include "core/storage/IdList.h"
#include "core/storage/SearchEngine.h"
#include "core/storage/SearchState.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace yorozu::storage {

namespace {

using Steady = std::chrono::steady_clock;

constexpr std::array Kinds{SearchKind::Agency, SearchKind::Client, SearchKind::Booking, SearchKind::Memo};
constexpr int Handful = 32;        // of records
constexpr int EmptiedAtOnce = 256; // of rows
constexpr qint64 MergePages = 64;  // in a batch of the usual length; each time all pieces are opened
constexpr std::chrono::milliseconds UsualBudget(25);
// Room for what is entered later, between the places of a day.
constexpr qint64 RoomPerMemo = 4;
constexpr qint64 FewestDayPlaces = 64;
constexpr qint64 MostDayPlaces = 4096;
constexpr qint64 DaySeconds = 86400;

qint64 dayPlacesFor(Connection& connection)
{
    Query query(connection, u"SELECT count(*), min(starts), max(starts) FROM memo WHERE status <> 'draft'"_s);
    query.exec();
    if (!query.next())
        return UsualDayPlaces;
    const qint64 days = (query.number(2) - query.number(1)) / DaySeconds + 1;
    const qint64 wanted = query.number(0) / days * RoomPerMemo;
    qint64 places = FewestDayPlaces;
    while (places < wanted && places < MostDayPlaces)
        places *= 2;
    return std::max(places, UsualDayPlaces);
}

// Those that are in the index already: they were changed while the rebuild went on.
QSet<qint64> indexedOf(Connection& connection, SearchKind kind, const QList<SearchKey>& keys)
{
    QList<qint64> ids;
    for (const SearchKey& key : keys)
        ids.append(key.id);
    const IdList listed(ids);
    Query query(connection, u"SELECT record_id FROM %1 WHERE record_id"_s.arg(searchRows(kind)) + listed.sql());
    listed.bind(query);
    query.exec();
    QSet<qint64> indexed;
    while (query.next())
        indexed.insert(query.number(0));
    return indexed;
}

void putIn(Connection& connection, SearchKind kind, const QList<SearchKey>& keys, SearchWriting& writing)
{
    const QSet<qint64> indexed = indexedOf(connection, kind, keys);
    QList<qint64> missing;
    for (const SearchKey& key : keys) {
        if (!indexed.contains(key.id))
            missing.append(key.id);
    }
    QHash<qint64, SearchDocument> documents;
    for (SearchDocument& document : readDocuments(connection, kind, missing)) {
        const qint64 id = document.id;
        documents.insert(id, std::move(document));
    }
    // In the order of the index, which is its cheapest.
    for (const qint64 id : std::as_const(missing)) {
        if (const auto document = documents.constFind(id); document != documents.cend())
            writing.putIn(*document);
    }
}

} // namespace

void SearchIndex::derived(Writer& writer, qint64 changesBefore)
{
    // The index says nothing that the records do not say: it is no change that anybody made.
    writer.changedUnrecorded(m_connection.changedRows() - changesBefore);
}

void SearchIndex::startOver(Writer& writer)
{
    lock();
    const qint64 before = m_connection.changedRows();
    State state;
    state.rules = Emptying;
    for (const SearchKind kind : Kinds)
        state.total += countSearchable(m_connection, kind);
    writeState(state);
    derived(writer, before);
}

// A handful of each table at least, so that a small index is empty at once.
bool SearchIndex::emptySome(Steady::time_point until)
{
    const auto engine = SearchEngine::of(m_connection);
    bool empty = true;
    for (const SearchKind kind : Kinds) {
        QStringList deletions = engine->emptySome(kind, EmptiedAtOnce);
        deletions.append(u"DELETE FROM %1 WHERE place IN (SELECT place FROM %1 LIMIT %2)"_s.arg(searchRows(kind))
                             .arg(EmptiedAtOnce));
        for (const QString& deletion : std::as_const(deletions)) {
            Query some(m_connection, deletion);
            qint64 deleted = 0;
            do {
                some.exec();
                deleted = some.changedRows();
            } while (deleted > 0 && Steady::now() < until);
            empty = empty && deleted < EmptiedAtOnce;
        }
    }
    return empty;
}

void SearchIndex::begin(State& state)
{
    state = {};
    state.rules = japanese::searchRulesVersion();
    state.dayPlaces = dayPlacesFor(m_connection);
    const auto engine = SearchEngine::of(m_connection);
    for (const SearchKind kind : Kinds) {
        engine->begin(kind);
        state.total += countSearchable(m_connection, kind);
    }
}

bool SearchIndex::rebuild(Writer& writer, std::chrono::milliseconds budget)
{
    lock();
    const auto until = Steady::now() + budget;
    std::optional<State> state = this->state();
    if (!state)
        return true;
    if (state->rules != japanese::searchRulesVersion()) {
        if (state->rules != Emptying)
            startOver(writer);
        const qint64 begun = m_connection.changedRows();
        if (emptySome(until)) {
            begin(*state);
            writeState(*state);
        }
        derived(writer, begun);
        return false;
    }
    if (state->complete)
        return true;
    // Each batch adds a piece. Merging them few at a time would write everything again and again.
    if (SearchEngine::of(m_connection)->isCrowded(state->kind))
        tidy(writer, budget / 2);
    const qint64 before = m_connection.changedRows();
    rebuildSome(*state, until);
    writeState(*state);
    derived(writer, before);
    return state->complete;
}

void SearchIndex::rebuildSome(State& state, Steady::time_point until)
{
    const auto engine = SearchEngine::of(m_connection);
    std::unique_ptr<SearchWriting> writing;
    do {
        const QList<SearchKey> keys = nextKeys(m_connection, state.kind, state.after, Handful);
        if (keys.isEmpty()) {
            state.complete = state.kind == Kinds.back();
            if (state.complete) {
                for (const SearchKind kind : Kinds)
                    engine->finish(kind);
                return;
            }
            state.kind = static_cast<SearchKind>(static_cast<int>(state.kind) + 1);
            state.after.reset();
            writing.reset();
            continue;
        }
        if (!writing)
            writing = engine->writing(state.kind, state.dayPlaces);
        putIn(m_connection, state.kind, keys, *writing);
        state.after = keys.last();
        state.done += keys.size();
    } while (Steady::now() < until);
}

qint64 SearchIndex::changesOfOthers()
{
    Query query(m_connection, m_connection.dialect().changesOfOthers());
    query.exec();
    return query.next() ? query.number(0) : 0;
}

bool SearchIndex::tidy(Writer& writer, std::chrono::milliseconds budget)
{
    const auto until = Steady::now() + budget;
    const qint64 before = m_connection.changedRows();
    const qint64 pages = std::max<qint64>(MergePages, MergePages * (budget / UsualBudget));
    const auto engine = SearchEngine::of(m_connection);
    bool tidy = true;
    for (const SearchKind kind : Kinds) {
        while (engine->merge(kind, pages)) {
            if (Steady::now() >= until) {
                tidy = false;
                break;
            }
        }
    }
    derived(writer, before);
    return tidy;
}

} // namespace yorozu::storage
