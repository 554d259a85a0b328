// SPDX-License-Identifier: GPL-3.0-or-later
// Keeping the index with its records. SearchRebuild.cpp builds it anew, SearchQueries.cpp asks it, SearchCheck.cpp
// compares it with the records.
#include "core/storage/SearchIndex.h"

#include "core/japanese/Bigrams.h"
#include "core/storage/SearchEngine.h"
#include "core/storage/SearchState.h"

using namespace Qt::StringLiterals;

namespace yorozu::storage {

std::optional<SearchIndex::State> SearchIndex::state()
{
    Query query(m_connection, u"SELECT rules, complete, done, total, kind, after_time, after_id, day_places "
                              "FROM search_state WHERE one = 1"_s);
    query.exec();
    if (!query.next())
        return std::nullopt;
    State state;
    state.rules = query.number(0);
    state.complete = query.flag(1);
    state.done = query.number(2);
    state.total = query.number(3);
    state.kind = static_cast<SearchKind>(query.number(4));
    if (!query.isNull(5))
        state.after = {query.number(5), query.number(6)};
    state.dayPlaces = query.number(7);
    return state;
}

void SearchIndex::writeState(const State& state)
{
    Query query(m_connection, u"INSERT INTO search_state (one, rules, complete, done, total, kind, after_time, "
                              "after_id, day_places) VALUES (1, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (one) DO UPDATE "
                              "SET rules = excluded.rules, complete = excluded.complete, done = excluded.done, "
                              "total = excluded.total, kind = excluded.kind, after_time = excluded.after_time, "
                              "after_id = excluded.after_id, day_places = excluded.day_places"_s);
    query.bind(state.rules).bind(state.complete).bind(state.done).bind(state.total);
    query.bind(static_cast<int>(state.kind));
    state.after ? query.bind(state.after->sortsBy).bind(state.after->id)
                : query.bindNull().bind(static_cast<qint64>(0));
    query.bind(state.dayPlaces).exec();
}

bool SearchIndex::isBeingEmptied()
{
    const std::optional<State> state = this->state();
    return state && state->rules == Emptying;
}

std::optional<SearchIndex::Row> SearchIndex::rowOf(SearchKind kind, qint64 id)
{
    Query query(m_connection, u"SELECT place, record_id, sorts_by, revision, body, marks FROM %1 "
                              "WHERE record_id = ?"_s.arg(searchRows(kind)));
    query.bind(id).exec();
    if (!query.next())
        return std::nullopt;
    return Row{query.number(0), {query.number(1), query.number(2), query.number(3), query.text(4), query.text(5)}};
}

void SearchIndex::update(SearchKind kind, qint64 id)
{
    std::optional<State> state = this->state();
    if (!state) {
        state = State();
        state->rules = japanese::searchRulesVersion();
        state->complete = true;
        writeState(*state);
    }
    if (state->rules != japanese::searchRulesVersion())
        return; // it is built anew, from the records as they are then
    const std::optional<Row> old = rowOf(kind, id);
    const QList<SearchDocument> now = readDocuments(m_connection, kind, {id});
    if (old && !now.isEmpty()) {
        const SearchDocument& document = now.first();
        const bool sameText = kind == SearchKind::Memo
                                  ? old->document.revision == document.revision
                                  : old->document.body == document.body && old->document.marks == document.marks;
        if (sameText && old->document.sortsBy == document.sortsBy)
            return;
    }
    const auto writing = SearchEngine::of(m_connection)->writing(kind, state->dayPlaces);
    if (old)
        writing->takeOut(old->place, old->document);
    if (!now.isEmpty())
        writing->putIn(now.first());
}

void SearchIndex::update(Writer& writer, Id<Memo> id)
{
    updateInTurn(writer, SearchKind::Memo, id.number());
}

void SearchIndex::update(Writer& writer, Id<Booking> id)
{
    updateInTurn(writer, SearchKind::Booking, id.number());
}

void SearchIndex::update(Writer& writer, Id<Agency> id)
{
    updateInTurn(writer, SearchKind::Agency, id.number());
}

void SearchIndex::update(Writer& writer, Id<Client> id)
{
    updateInTurn(writer, SearchKind::Client, id.number());
}

// Where others save at the same time the index follows with the commit, one after the other: what it is made of (the
// bookings of a client, the client of a booking) is then what all of them have saved.
void SearchIndex::updateInTurn(Writer& writer, SearchKind kind, qint64 id)
{
    if (m_connection.dialect().lockIndex().isEmpty())
        updateNow(kind, id);
    else
        writer.indexAtCommit(kind, id);
}

void SearchIndex::lock()
{
    const QString lock = m_connection.dialect().lockIndex();
    if (!lock.isEmpty())
        Query(m_connection, lock).exec();
}

void SearchIndex::updateNow(SearchKind kind, qint64 id)
{
    if (kind == SearchKind::Client)
        updateClient(id);
    else
        update(kind, id);
}

void SearchIndex::updateClient(qint64 id)
{
    update(SearchKind::Client, id);
    QList<qint64> bookings;
    Query bearing(m_connection, u"SELECT id FROM booking WHERE client_id = ?"_s);
    bearing.bind(id).exec();
    while (bearing.next())
        bookings.append(bearing.number(0));
    for (const qint64 booking : std::as_const(bookings))
        update(SearchKind::Booking, booking);
    Query merged(m_connection, u"SELECT merged_into_id FROM client WHERE id = ? AND merged_into_id IS NOT NULL"_s);
    merged.bind(id).exec();
    if (merged.next())
        update(SearchKind::Client, merged.number(0));
}

SearchProgress SearchIndex::progress()
{
    const std::optional<State> state = this->state();
    if (!state)
        return {};
    const bool complete = state->complete && state->rules == japanese::searchRulesVersion();
    return {state->done, state->total, complete};
}

} // namespace yorozu::storage
