// SPDX-License-Identifier: GPL-3.0-or-later
// Opening, listing and drafting. MemoServiceLife.cpp holds what happens to a memo from its submission on.
#include "core/service/MemoService.h"

#include "core/rules/MemoLifeCycle.h"
#include "core/rules/Permissions.h"
#include "core/service/MemoAssembly.h"
#include "core/storage/BookingRepository.h"
#include "core/storage/CaseRepository.h"
#include "core/storage/CentreRepository.h"
#include "core/storage/ClientRepository.h"
#include "core/storage/MemoRepository.h"
#include "core/storage/Query.h"
#include "core/storage/SideBySide.h"

#include <QCoreApplication>
#include <QUuid>

namespace yorozu::service {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(MemoService)
};

storage::MemoFilter storageFilter(const MemoListFilter& filter)
{
    return {filter.from, filter.to, filter.client, filter.staff, filter.office, filter.statuses, filter.limit};
}

// A draft may be saved on what may be edited, and on a confirmed memo as an amendment to come.
// So it may on one that somebody else submitted while this text was being written: the submission tells both apart.
Status mayDraft(const Memo& memo, const Caller& caller, int baseRevision)
{
    if (memo.status == MemoStatus::Submitted && baseRevision < memo.revision)
        return rules::maySubmit(memo, caller);
    if (memo.status == MemoStatus::Confirmed)
        return rules::mayAmend(memo, caller, QStringLiteral("-"));
    return rules::mayEdit(memo, caller);
}

} // namespace

struct MemoService::Beside
{
    QList<StampBox> boxes;
    QList<MemoDraft> drafts;
};

MemoService::Beside MemoService::besideOf(storage::Connection& connection, Id<Memo> id)
{
    Beside beside;
    storage::SideBySide reading(connection);
    reading.add([&] { beside.boxes = storage::CentreRepository(connection).stampBoxes(); });
    if (id)
        reading.add([&] { beside.drafts = storage::MemoRepository(connection).drafts(id); });
    reading.run();
    return beside;
}

Result<MemoView> MemoService::view(storage::Connection& connection, const Caller& caller, Memo memo,
                                   const Beside& beside, Looking looking)
{
    storage::MemoRepository memos(connection);
    MemoView view;
    view.boxes = beside.boxes;
    view.impressionHidden = !seesImpression(caller, memo);
    if (view.impressionHidden)
        memo.content.impression.clear();
    for (const MemoDraft& draft : beside.drafts) {
        if (draft.author == caller.staff)
            view.draft = draft;
        else
            view.othersDrafts.append(draft);
    }
    const Id<Client> client = view.draft ? view.draft->content.client : memo.content.client;
    storage::SideBySide around(connection);
    if (memo.booking)
        around.add([&] { view.booking = storage::BookingRepository(connection).byId(memo.booking); });
    if (client) {
        around.add([&] { view.client = storage::ClientRepository(connection).byId(client); });
        around.add([&] { view.cases = storage::CaseRepository(connection).ofClient(client); });
        around.add([&] {
            storage::MemoFilter filter;
            filter.client = client;
            view.history = memos.list(filter);
        });
    }
    around.run();
    view.history.removeIf(
        [&memo](const MemoSummary& summary) { return summary.id == memo.id || summary.status == MemoStatus::Draft; });
    if (looking == Looking::Again)
        ; // it was noted when it came to the screen
    else if (memo.id)
        m_file.noteView(caller, QStringLiteral("memo"), memo.id.number());
    else if (memo.booking)
        m_file.noteView(caller, QStringLiteral("booking"), memo.booking.number());
    else
        m_file.noteView(caller, QStringLiteral("client"), client.number());
    view.memo = std::move(memo);
    return view;
}

Result<MemoView> MemoService::open(const Caller& caller, Id<Memo> id, Looking looking)
{
    if (const Status allowed = rules::require(caller, rules::Action::ReadRecords); !allowed)
        return allowed.error();
    return m_file.read<MemoView>([&](storage::Connection& connection) -> Result<MemoView> {
        const storage::ReadScope scope(connection);
        std::optional<Memo> memo;
        Beside beside;
        storage::SideBySide(connection)
            .add([&] { memo = storage::MemoRepository(connection).byId(id); })
            .add([&] { beside = besideOf(connection, id); })
            .run();
        if (!memo)
            return Error{ErrorKind::NotFound, Text::tr("There is no memo %1.").arg(id.number()), {}, {}};
        return view(connection, caller, *std::move(memo), beside, looking);
    });
}

Result<MemoView> MemoService::openForBooking(const Caller& caller, Id<Booking> id, Looking looking)
{
    if (const Status allowed = rules::require(caller, rules::Action::ReadRecords); !allowed)
        return allowed.error();
    return m_file.read<MemoView>([&](storage::Connection& connection) -> Result<MemoView> {
        const storage::ReadScope scope(connection);
        storage::MemoRepository memos(connection);
        if (const std::optional<Id<Memo>> existing = memos.byBooking(id)) {
            std::optional<Memo> memo = memos.byId(*existing);
            if (memo)
                return view(connection, caller, *std::move(memo), besideOf(connection, *existing), looking);
        }
        const std::optional<Booking> booking = storage::BookingRepository(connection).byId(id);
        if (!booking)
            return Error{ErrorKind::NotFound, Text::tr("There is no booking %1.").arg(id.number()), {}, {}};
        const std::optional<Client> client =
            booking->client ? storage::ClientRepository(connection).byId(booking->client) : std::nullopt;
        Memo memo;
        memo.number = booking->number;
        memo.booking = booking->id;
        memo.boothName = booking->boothName;
        memo.ordinal = booking->ordinal;
        memo.content = prefilled(*booking, client, caller);
        return view(connection, caller, std::move(memo), besideOf(connection, {}), looking);
    });
}

Result<MemoView> MemoService::openBlank(const Caller& caller)
{
    if (const Status allowed = rules::require(caller, rules::Action::ReadRecords); !allowed)
        return allowed.error();
    return m_file.read<MemoView>([&](storage::Connection& connection) -> Result<MemoView> {
        Memo memo;
        memo.content = blankContent(caller, m_file.clock().now());
        return view(connection, caller, std::move(memo), besideOf(connection, {}));
    });
}

Result<MemoView> MemoService::openForClient(const Caller& caller, Id<Client> id, Id<ClientCase> clientCase)
{
    if (const Status allowed = rules::require(caller, rules::Action::ReadRecords); !allowed)
        return allowed.error();
    return m_file.read<MemoView>([&](storage::Connection& connection) -> Result<MemoView> {
        const storage::ReadScope scope(connection);
        const std::optional<Client> client = storage::ClientRepository(connection).byId(id);
        if (!client)
            return Error{ErrorKind::NotFound, Text::tr("There is no client %1.").arg(id.number()), {}, {}};
        Memo memo;
        memo.content = blankContent(caller, m_file.clock().now());
        takeFromLedger(memo.content, *client);
        const QList<ClientCase> cases = storage::CaseRepository(connection).ofClient(id);
        for (const ClientCase& one : cases) {
            if (one.id != clientCase)
                continue;
            memo.content.clientCase = one.id;
            memo.content.course = one.course;
        }
        return view(connection, caller, std::move(memo), besideOf(connection, {}));
    });
}

Result<QList<MemoSummary>> MemoService::list(const Caller& caller, const MemoListFilter& filter)
{
    if (const Status allowed = rules::require(caller, rules::Action::ReadRecords); !allowed)
        return allowed.error();
    return m_file.read<QList<MemoSummary>>([&](storage::Connection& connection) -> Result<QList<MemoSummary>> {
        return storage::MemoRepository(connection).list(storageFilter(filter));
    });
}

Result<QList<MemoRevision>> MemoService::revisions(const Caller& caller, Id<Memo> id)
{
    return m_file.read<QList<MemoRevision>>([&](storage::Connection& connection) -> Result<QList<MemoRevision>> {
        storage::MemoRepository memos(connection);
        const std::optional<Memo> memo = memos.byId(id);
        if (!memo)
            return Error{ErrorKind::NotFound, Text::tr("There is no memo %1.").arg(id.number()), {}, {}};
        m_file.noteView(caller, QStringLiteral("memo"), id.number());
        return memos.revisions(id, seesImpression(caller, *memo));
    });
}

Result<QList<MemoEvent>> MemoService::events(Id<Memo> id)
{
    return m_file.read<QList<MemoEvent>>([&](storage::Connection& connection) -> Result<QList<MemoEvent>> {
        return storage::MemoRepository(connection).events(id);
    });
}

Result<SaveDraftOutcome> MemoService::saveDraft(const Caller& caller, MemoDraft given)
{
    return m_file.write<SaveDraftOutcome>(caller, [&](storage::Writer& writer) -> Result<SaveDraftOutcome> {
        storage::MemoRepository memos(writer.connection());
        MemoDraft draft = given;
        if (draft.memo.isNull() && draft.booking)
            draft.memo = memos.byBooking(draft.booking).value_or(Id<Memo>());
        if (draft.memo.isNull()) {
            if (const Status allowed = rules::require(caller, rules::Action::WriteMemo); !allowed)
                return allowed.error();
            draft.memo = memos.create(writer, draft.booking, tokyoDate(writer.now()), draft.content);
        }
        writer.lock(QStringLiteral("memo"), draft.memo);
        const std::optional<Memo> memo = memos.byId(draft.memo);
        if (!memo)
            return Error{ErrorKind::NotFound, Text::tr("There is no memo %1.").arg(draft.memo.number()), {}, {}};
        if (const Status allowed = mayDraft(*memo, caller, draft.baseRevision); !allowed)
            return allowed.error();
        if (draft.uuid.isEmpty())
            draft.uuid = QUuid::createUuid().toString(QUuid::WithoutBraces);
        const QList<MemoDraft> others = memos.drafts(draft.memo);
        for (const MemoDraft& other : others) {
            const bool mine = other.author == caller.staff;
            const bool seen = other.uuid == draft.uuid && other.savedAt == draft.savedAt;
            if (mine && !seen && other.content != draft.content)
                return SaveDraftOutcome(DraftClash{other});
            if (mine)
                draft.uuid = other.uuid;
        }
        draft.author = caller.staff;
        draft.authorName = caller.name;
        // Two saves within one second must still be told apart by whoever compares savedAt.
        draft.savedAt = std::max(writer.now(), draft.savedAt + 1);
        memos.saveDraft(writer, draft);
        return SaveDraftOutcome(draft);
    });
}

Status MemoService::dropDraft(const Caller& caller, const QString& uuid)
{
    if (const Status allowed = rules::require(caller, rules::Action::WriteMemo); !allowed)
        return allowed;
    return m_file.write<Done>(caller, [&](storage::Writer& writer) -> Status {
        storage::MemoRepository memos(writer.connection());
        const QList<MemoDraft> mine = memos.draftsOf(caller.staff);
        const bool own =
            std::any_of(mine.cbegin(), mine.cend(), [&](const MemoDraft& draft) { return draft.uuid == uuid; });
        if (!own)
            return Error{ErrorKind::NotFound, Text::tr("You have no such draft."), {}, {}};
        memos.removeDraft(writer, uuid);
        return Done{};
    });
}

Result<QList<MemoDraft>> MemoService::myDrafts(const Caller& caller)
{
    return m_file.read<QList<MemoDraft>>([&](storage::Connection& connection) -> Result<QList<MemoDraft>> {
        return storage::MemoRepository(connection).draftsOf(caller.staff);
    });
}

} // namespace yorozu::service
