// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Booking.h"
#include "core/domain/Memo.h"
#include "core/service/CaseFile.h"

#include <functional>

namespace yorozu::service {

// A text with the places that answer the query, in order, not overlapping.
struct MarkedText
{
    struct Mark
    {
        qsizetype begin = 0;
        qsizetype length = 0;
        bool operator==(const Mark&) const = default;
    };
    QString text;
    QList<Mark> marks;
    bool operator==(const MarkedText&) const = default;
};
// Marks what the search found the words by, however it is spelt; `withoutForms` as for names.
MarkedText marked(const QString& text, const QString& words, bool withoutForms = false);

struct SearchRequest
{
    QString words; // all of them, in any order
    // What memos and bookings must be of; with a filter, clients and agencies are not asked for.
    Id<Staff> staff;
    MasterId topic = 0;
    Id<Office> office;
    QDate from; // inclusive
    QDate to;
    bool clients = true;
    bool bookings = true;
    bool memos = true;
    bool agencies = true;
    bool ownDrafts = false;  // with what the caller is still writing; only where no filter is set
    int limit = 50;          // per group
    bool countToEnd = false; // else to 1,001: more is "over 1,000"
    bool operator==(const SearchRequest&) const = default;
};

template <typename Hit> struct SearchGroup
{
    QList<Hit> hits; // the newest session first
    qint64 total = 0;
    bool more = false; // the count was broken off
};

struct MemoHit
{
    MemoSummary memo;
    MarkedText company; // of the client; where there is none, the person
    MarkedText snippet; // from the first text that holds the words, one line
    QString gist;       // the beginning of the advice
};

struct ClientHit
{
    Id<Client> id;
    QString number;
    MarkedText name;
    MarkedText other; // what else it was found by, if the name does not say it
    QString municipality;
    QString business;
    bool retired = false;
    int sessions = 0;
    std::optional<UtcSeconds> lastSession;
};

struct BookingHit
{
    Booking booking;
    MarkedText client; // where there is none, the person
    MarkedText note;   // empty, unless it was found by it
};

struct AgencyHit
{
    Id<Agency> id;
    MarkedText name;
    QString kindName;
    bool onFortyList = false;
    int clients = 0; // that it sent
};

// A record that was opened before, to be shown again.
struct SearchRecord
{
    enum class Kind { Client, Booking, Memo };
    Kind kind = Kind::Client;
    qint64 id = 0;
    bool operator==(const SearchRecord&) const = default;
};

struct SearchAnswer
{
    SearchGroup<ClientHit> clients;
    SearchGroup<BookingHit> bookings;
    SearchGroup<MemoHit> memos;
    SearchGroup<AgencyHit> agencies;
    // The index of an older data base is still being built: what is there is found, but it may not be everything.
    bool complete = true;
    qint64 indexed = 0;
    qint64 toIndex = 0;
    QList<SearchRecord> recalled; // of recall(): the order in which they were asked for

    qint64 total() const { return clients.total + bookings.total + memos.total + agencies.total; }
    bool more() const { return clients.more || bookings.more || memos.more || agencies.more; }
};

// How far the index is.
struct IndexState
{
    bool complete = true;
    bool paused = false;
    qint64 done = 0;
    qint64 total = 0;
    bool operator==(const IndexState&) const = default;
};

class SearchService
{
public:
    explicit SearchService(CaseFile& file)
        : m_file(file)
    {
    }

    Result<SearchAnswer> search(const Caller&, const SearchRequest&);
    // These records, as a search would show them, without marks.
    Result<SearchAnswer> recall(const Caller&, const QList<SearchRecord>&);

    Result<IndexState> indexState(const Caller&);
    // Has the index built anew, from the beginning, by whoever calls work().
    Status startOver(const Caller&);
    // Until it is resumed or the program is started again, work() does nothing here. What is there is found.
    Status setPaused(const Caller&, bool paused);
    bool paused() const { return m_paused; }
    // Somebody has asked for the index to be built anew and waits for it.
    bool isAwaited() const { return m_awaited; }

    // One batch of what is to be done for the index, for about so long: building it where it is not complete, then
    // putting it in order. Answers whether there is more to do.
    Result<bool> work(std::chrono::milliseconds budget);
    // Builds the index anew, in batches between which others save. `progress` answers whether to go on; what was done
    // stays, and the next call of work() goes on there.
    Status rebuild(const Caller&, const std::function<bool(qint64 done, qint64 total)>& progress = {});

private:
    CaseFile& m_file;
    // Of the writing side.
    bool m_paused = false;
    bool m_awaited = false;
};

} // namespace yorozu::service
