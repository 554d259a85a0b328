// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/SearchService.h"

#include "core/rules/Permissions.h"
#include "core/service/RebuildPace.h"
#include "core/service/SearchSnippet.h"
#include "core/service/Services.h"
#include "core/storage/Connection.h"
#include "core/storage/MemoRepository.h"
#include "core/storage/Query.h"
#include "core/storage/SearchHits.h"
#include "core/storage/SearchIndex.h"
#include "core/storage/SideBySide.h"

#include <QCoreApplication>
#include <QThread>

#include <algorithm>

using namespace std::chrono_literals;

namespace yorozu::service {

namespace {

using storage::SearchKind;

constexpr qint64 CountEnd = 1001;
// Of few clients the ones seen last come first; of many the ones entered last, for that is their order in the index.
constexpr int FewClients = 200;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(SearchService)
};

storage::SearchCondition conditionOf(const SearchRequest& request)
{
    return {request.words, request.staff, request.topic, request.office, request.from, request.to};
}

// The records of a group, as `read` finds them by their ids, and how many there are.
template <typename Hit, typename Read>
auto ask(storage::Connection& connection, SearchKind kind, const SearchRequest& request, int limit,
         SearchGroup<Hit>& group, Read read)
{
    const storage::SearchCondition condition = conditionOf(request);
    storage::SearchIndex index(connection);
    const QList<qint64> ids = index.find(kind, condition, limit);
    decltype(read(connection, ids)) found;
    storage::SideBySide reading(connection);
    reading.add([&] { found = read(connection, ids); });
    // Fewer than were asked for are all there are.
    group.total = ids.size();
    if (limit >= 0 && ids.size() >= limit)
        reading.add([&] { group.total = index.count(kind, condition, request.countToEnd ? -1 : CountEnd); });
    reading.run();
    group.more = !request.countToEnd && group.total >= CountEnd;
    return found;
}

ClientHit hitOf(const storage::FoundClient& one, const Marker& marker)
{
    return {one.id,      one.number,   marker.mark(one.name), {}, one.municipality, one.business,
            one.retired, one.sessions, one.lastSession};
}

MemoHit hitOf(const storage::FoundMemo& one, const Marker& marker)
{
    const QString who = one.memo.company.isEmpty() ? one.memo.consultee : one.memo.company;
    const QString gist = beginning(one.advice.isEmpty() ? one.consultation : one.advice);
    MarkedText snippet = marker.snippet({one.consultation, one.advice, one.business, one.memo.company,
                                         one.memo.consultee, one.companyKana, one.consulteeKana});
    if (snippet.text.isEmpty())
        snippet.text = gist;
    return {one.memo, marker.mark(who), snippet, gist};
}

// The caller's own texts that nobody else sees yet: few, so that they are read and not indexed. Without 所感.
QList<MemoHit> ownDrafts(storage::Connection& connection, const Caller& caller, const Marker& marker)
{
    QList<MemoHit> hits;
    const QList<MemoDraft> drafts = storage::MemoRepository(connection).draftsOf(caller.staff);
    for (const MemoDraft& draft : drafts) {
        const MemoContent& content = draft.content;
        const QString text =
            QStringList{content.company,       content.companyKana,  content.business, content.consultee,
                        content.consulteeKana, content.consultation, content.advice}
                .join(u'\n');
        if (!marker.holdsAll(text))
            continue;
        QList<storage::FoundMemo> found = storage::foundMemos(connection, {draft.memo.number()});
        if (found.isEmpty() || found.first().memo.status != MemoStatus::Draft)
            continue; // what was published is found by what was published
        storage::FoundMemo& one = found.first();
        one.memo.company = content.company;
        one.memo.consultee = content.consultee;
        one.memo.recorderName = draft.authorName;
        one.companyKana = content.companyKana;
        one.business = content.business;
        one.consulteeKana = content.consulteeKana;
        one.consultation = content.consultation;
        one.advice = content.advice;
        hits.append(hitOf(one, marker));
    }
    return hits;
}

QString whoComes(const Booking& booking)
{
    return booking.clientName.isEmpty() ? booking.personName : booking.clientName;
}

void findClients(storage::Connection& connection, const SearchRequest& request, SearchGroup<ClientHit>& group)
{
    QList<storage::FoundClient> found = ask(connection, SearchKind::Client, request,
                                            std::max(request.limit, FewClients), group, &storage::foundClients);
    if (found.size() < FewClients) {
        std::stable_sort(found.begin(), found.end(), [](const auto& a, const auto& b) {
            return a.lastSession.value_or(0) > b.lastSession.value_or(0);
        });
    }
    const Marker marker(request.words, true);
    for (const storage::FoundClient& one : found.mid(0, request.limit)) {
        ClientHit hit = hitOf(one, marker);
        if (!marker.holdsAll(one.name))
            hit.other = marker.firstOf(one.other);
        group.hits.append(hit);
    }
}

void findBookings(storage::Connection& connection, const SearchRequest& request, SearchGroup<BookingHit>& group)
{
    const QList<Booking> found =
        ask(connection, SearchKind::Booking, request, request.limit, group, &storage::foundBookings);
    const Marker marker(request.words, true);
    for (const Booking& booking : found) {
        const QString who = whoComes(booking);
        BookingHit hit{booking, marker.mark(who), {}};
        if (!marker.holdsAll(who))
            hit.note = marker.firstOf({booking.number, booking.personName, booking.topicName, booking.note});
        group.hits.append(hit);
    }
}

void findMemos(storage::Connection& connection, const Caller& caller, const SearchRequest& request,
               SearchGroup<MemoHit>& group)
{
    const QList<storage::FoundMemo> found =
        ask(connection, SearchKind::Memo, request, request.limit, group, &storage::foundMemos);
    const Marker marker(request.words, false);
    for (const storage::FoundMemo& one : found)
        group.hits.append(hitOf(one, marker));
    if (!request.ownDrafts || conditionOf(request).filters() || marker.isEmpty())
        return;
    const QList<MemoHit> drafts = ownDrafts(connection, caller, marker);
    group.hits = drafts + group.hits;
    group.total += drafts.size();
}

void findAgencies(storage::Connection& connection, const SearchRequest& request, SearchGroup<AgencyHit>& group)
{
    const QList<storage::FoundAgency> found =
        ask(connection, SearchKind::Agency, request, request.limit, group, &storage::foundAgencies);
    const Marker marker(request.words, true);
    for (const storage::FoundAgency& one : found)
        group.hits.append({one.id, marker.mark(one.name), one.kindName, one.onFortyList, one.clients});
}

} // namespace

MarkedText marked(const QString& text, const QString& words, bool withoutForms)
{
    return Marker(words, withoutForms).mark(text);
}

Result<SearchAnswer> SearchService::search(const Caller& caller, const SearchRequest& request)
{
    if (const Status allowed = rules::require(caller, rules::Action::ReadRecords); !allowed)
        return allowed.error();
    return m_file.read<SearchAnswer>([&](storage::Connection& connection) -> Result<SearchAnswer> {
        SearchAnswer answer;
        storage::SearchProgress progress;
        storage::SideBySide reading(connection);
        if (request.clients)
            reading.add([&] { findClients(connection, request, answer.clients); });
        if (request.bookings)
            reading.add([&] { findBookings(connection, request, answer.bookings); });
        if (request.memos)
            reading.add([&] { findMemos(connection, caller, request, answer.memos); });
        if (request.agencies)
            reading.add([&] { findAgencies(connection, request, answer.agencies); });
        reading.add([&] { progress = storage::SearchIndex(connection).progress(); });
        reading.run();
        answer.complete = progress.complete;
        answer.indexed = progress.done;
        answer.toIndex = progress.total;
        return answer;
    });
}

Result<SearchAnswer> SearchService::recall(const Caller& caller, const QList<SearchRecord>& records)
{
    if (const Status allowed = rules::require(caller, rules::Action::ReadRecords); !allowed)
        return allowed.error();
    return m_file.read<SearchAnswer>([&](storage::Connection& connection) -> Result<SearchAnswer> {
        const storage::ReadScope scope(connection);
        const auto idsOf = [&](SearchRecord::Kind kind) {
            QList<qint64> ids;
            for (const SearchRecord& record : records) {
                if (record.kind == kind)
                    ids.append(record.id);
            }
            return ids;
        };
        const Marker nothing({}, false);
        SearchAnswer answer;
        answer.recalled = records;
        for (const storage::FoundClient& one : storage::foundClients(connection, idsOf(SearchRecord::Kind::Client)))
            answer.clients.hits.append(hitOf(one, nothing));
        for (const Booking& one : storage::foundBookings(connection, idsOf(SearchRecord::Kind::Booking)))
            answer.bookings.hits.append({one, {whoComes(one), {}}, {}});
        for (const storage::FoundMemo& one : storage::foundMemos(connection, idsOf(SearchRecord::Kind::Memo)))
            answer.memos.hits.append(hitOf(one, nothing));
        return answer;
    });
}

Result<IndexState> SearchService::indexState(const Caller& caller)
{
    if (const Status allowed = rules::require(caller, rules::Action::ReadRecords); !allowed)
        return allowed.error();
    return m_file.read<IndexState>([this](storage::Connection& connection) -> Result<IndexState> {
        const storage::SearchProgress progress = storage::SearchIndex(connection).progress();
        return IndexState{progress.complete, m_paused, progress.done, progress.total};
    });
}

Status SearchService::startOver(const Caller& caller)
{
    if (const Status allowed = rules::require(caller, rules::Action::EditCentre); !allowed)
        return allowed;
    m_paused = false;
    m_awaited = true;
    return m_file.write<Done>(caller, [](storage::Writer& writer) -> Status {
        storage::SearchIndex(writer.connection()).startOver(writer);
        writer.record(QStringLiteral("rebuild"), QStringLiteral("search_state"), 1, {}, {});
        return Done{};
    });
}

Status SearchService::setPaused(const Caller& caller, bool paused)
{
    if (const Status allowed = rules::require(caller, rules::Action::EditCentre); !allowed)
        return allowed;
    m_paused = paused;
    return Done{};
}

Result<bool> SearchService::work(std::chrono::milliseconds budget)
{
    if (m_paused)
        return false;
    return m_file.write<bool>(Services::systemCaller(), [&](storage::Writer& writer) -> Result<bool> {
        storage::SearchIndex index(writer.connection());
        if (!index.progress().complete) {
            m_awaited = !index.rebuild(writer, budget) && m_awaited;
            return true;
        }
        return !index.tidy(writer, budget);
    });
}

Status SearchService::rebuild(const Caller& caller, const std::function<bool(qint64, qint64)>& progress)
{
    const Status begun = startOver(caller);
    if (!begun)
        return begun;
    RebuildPace pace;
    const auto reached = [&] {
        return m_file.read<storage::SearchProgress>([&](storage::Connection& connection) {
            storage::SearchIndex index(connection);
            pace.goOn(index.changesOfOthers(), std::chrono::steady_clock::now());
            return Result<storage::SearchProgress>(index.progress());
        });
    };
    bool more = true;
    // Told once before the first batch, which may be all there is: from the beginning on it can be given up.
    while (true) {
        const Result<storage::SearchProgress> now = reached();
        if (!now)
            return now.error();
        const bool goOn = !progress || progress(now->done, now->total);
        if (now->complete && (!more || !goOn))
            return Done{};
        if (!goOn) {
            return Error{ErrorKind::Cancelled,
                         Text::tr("The search index is not complete. The rest is built in the background, or by "
                                  "“yorozuctl search rebuild”."),
                         {},
                         {}};
        }
        QThread::msleep(static_cast<unsigned long>(pace.pause().count()));
        const Result<bool> worked = work(pace.batch());
        if (!worked)
            return worked.error();
        more = *worked;
    }
}

} // namespace yorozu::service
