// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/MergeService.h"

#include "core/rules/Permissions.h"
#include "core/storage/ClientRepository.h"
#include "core/storage/DuplicateRepository.h"
#include "core/storage/MergeRepository.h"
#include "core/storage/Query.h"
#include "core/storage/Survivor.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace yorozu::service {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(MergeService)
};

// More than anybody looks through; a telephone that hundreds share says nothing.
constexpr int MostCandidates = 40;
constexpr int MostPairs = 2000;
constexpr qint64 DaySeconds = 24 * 60 * 60;

Error refused(const QString& message)
{
    return Error{ErrorKind::RuleViolation, message, {}, {}};
}

Result<Client> mergeable(storage::Connection& connection, Id<Client> id)
{
    storage::ClientRepository clients(connection);
    std::optional<Client> client = clients.byId(id);
    if (!client)
        return Error{ErrorKind::NotFound, Text::tr("There is no client %1.").arg(id.number()), {}, {}};
    const Id<Client> kept = storage::survivor(connection, id);
    if (kept != id) {
        return refused(Text::tr("%1 was merged into %2 already. Nothing was changed; continue with that one.")
                           .arg(client->number, clients.byId(kept)->number));
    }
    if (client->retired) {
        return refused(
            Text::tr("%1 is inactive. Nothing was changed; make it active before merging.").arg(client->number));
    }
    return *std::move(client);
}

QString sessionText(const ClientOverlap::Session& session)
{
    const QDateTime start = toTokyo(session.start);
    const QString time = start.toString(u"yyyy/M/d H:mm"_s) + u"–"_s + toTokyo(session.end).toString(u"H:mm"_s);
    if (session.booking.isNull())
        return Text::tr("a place that is being held, %1").arg(time);
    return session.leadName.isEmpty() ? u"%1 %2"_s.arg(session.number, time)
                                      : u"%1 %2 %3"_s.arg(session.number, time, session.leadName);
}

Error overlapping(const QList<ClientOverlap>& overlaps)
{
    QStringList pairs;
    for (const ClientOverlap& overlap : overlaps) {
        //: two sessions at one time
        pairs.append(Text::tr("%1 and %2").arg(sessionText(overlap.ofKept), sessionText(overlap.ofOther)));
    }
    return refused(Text::tr("Both have a session at the same time: %1. Nothing was merged; move or cancel one of each "
                            "first.")
                       .arg(pairs.join(Text::tr("; "))));
}

Error obstructed(const QList<UnmergeObstacle>& obstacles)
{
    using Kind = UnmergeObstacle::Kind;
    QStringList reasons;
    for (const UnmergeObstacle& obstacle : obstacles) {
        switch (obstacle.kind) {
        case Kind::KeptMerged:
            reasons.append(Text::tr("the kept record was merged into %1 since, undo that first").arg(obstacle.what));
            break;
        case Kind::LaterMerge:
            reasons.append(Text::tr("%1 was merged since, undo that first").arg(obstacle.what));
            break;
        case Kind::BothSides:
            reasons.append(Text::tr("session %1 names persons or cases of both").arg(obstacle.what));
            break;
        case Kind::SessionClash:
            reasons.append(Text::tr("session %1 would be at the same time as another one").arg(obstacle.what));
            break;
        }
    }
    return refused(Text::tr("The two cannot be separated: %1. Nothing was changed.").arg(reasons.join(Text::tr("; "))));
}

QJsonObject choicesOf(const MergeOrder& order)
{
    QStringList codes;
    for (const rules::ClientField field : order.fromOther)
        codes.append(rules::code(field));
    codes.sort();
    return {{u"from_other"_s, QJsonArray::fromStringList(codes)}};
}

int daysLeft(const ClientMerge& merge, UtcSeconds now)
{
    const qint64 left = merge.at + MergeService::UndoDays * DaySeconds - now;
    return left <= 0 ? 0 : static_cast<int>((left + DaySeconds - 1) / DaySeconds);
}

template <typename T> void sortLikeliestFirst(QList<T>& list)
{
    std::stable_sort(list.begin(), list.end(),
                     [](const T& left, const T& right) { return left.score.percent > right.score.percent; });
}

} // namespace

Result<QList<DuplicateCandidate>> MergeService::candidates(Id<Client> id)
{
    using Candidates = QList<DuplicateCandidate>;
    return m_file.read<Candidates>([&](storage::Connection& connection) -> Result<Candidates> {
        const storage::ReadScope scope(connection);
        storage::ClientRepository clients(connection);
        storage::MergeRepository merges(connection);
        const std::optional<Client> client = clients.byId(storage::survivor(connection, id));
        if (!client)
            return Error{ErrorKind::NotFound, Text::tr("There is no client %1.").arg(id.number()), {}, {}};
        Candidates list;
        const auto ids = storage::DuplicateRepository(connection).candidatesFor(*client, MostCandidates);
        for (const Id<Client> candidate : ids) {
            const std::optional<Client> other = clients.byId(candidate);
            const rules::DuplicateScore score = rules::duplicateScore(*client, *other);
            if (score.suspected())
                list.append({*other, score, merges.holdings(candidate)});
        }
        sortLikeliestFirst(list);
        return list;
    });
}

Result<QList<SuspectedPair>> MergeService::suspectedPairs()
{
    using Pairs = QList<SuspectedPair>;
    return m_file.read<Pairs>([&](storage::Connection& connection) -> Result<Pairs> {
        const storage::ReadScope scope(connection);
        storage::ClientRepository clients(connection);
        Pairs list;
        const QList<storage::ClientPair> pairs = storage::DuplicateRepository(connection).pairs(MostPairs);
        for (const auto& [first, second] : pairs) {
            const std::optional<Client> left = clients.byId(first);
            const std::optional<Client> right = clients.byId(second);
            const rules::DuplicateScore score = rules::duplicateScore(*left, *right);
            if (score.suspected())
                list.append({*left, *right, score});
        }
        sortLikeliestFirst(list);
        return list;
    });
}

Result<MergePreview> MergeService::preview(Id<Client> kept, Id<Client> other)
{
    return m_file.read<MergePreview>([&](storage::Connection& connection) -> Result<MergePreview> {
        const storage::ReadScope scope(connection);
        const Result<Client> ours = mergeable(connection, kept);
        if (!ours)
            return ours.error();
        const Result<Client> theirs = mergeable(connection, other);
        if (!theirs)
            return theirs.error();
        storage::MergeRepository merges(connection);
        const Client merged = rules::mergedClient(*ours, *theirs, {});
        const auto persons = std::count_if(merged.persons.cbegin(), merged.persons.cend(),
                                           [](const Person& person) { return !person.retired; });
        return MergePreview{*ours,
                            *theirs,
                            rules::duplicateScore(*ours, *theirs),
                            rules::compareFields(*ours, *theirs),
                            merges.holdings(kept),
                            merges.holdings(other),
                            static_cast<int>(persons),
                            merges.overlaps(kept, other, m_file.clock().now())};
    });
}

Result<ClientMerge> MergeService::merge(const Caller& caller, const MergeOrder& order)
{
    if (const Status allowed = rules::require(caller, rules::Action::MergeClients); !allowed)
        return allowed.error();
    if (order.kept == order.other)
        return refused(Text::tr("A client cannot be merged with itself. Nothing was changed."));
    return m_file.write<ClientMerge>(caller, [&](storage::Writer& writer) -> Result<ClientMerge> {
        storage::MergeRepository merges(writer.connection());
        merges.lock(writer, order.kept, order.other);
        const Result<Client> kept = mergeable(writer.connection(), order.kept);
        if (!kept)
            return kept.error();
        const Result<Client> other = mergeable(writer.connection(), order.other);
        if (!other)
            return other.error();
        const bool stale = (order.keptVersion != 0 && order.keptVersion != kept->version) ||
                           (order.otherVersion != 0 && order.otherVersion != other->version);
        if (stale) {
            return Error{ErrorKind::Conflict,
                         Text::tr("Somebody else has just changed one of the two. Nothing was merged; look at them "
                                  "again."),
                         {},
                         {}};
        }
        if (!kept->corporateNumber.isEmpty() && !other->corporateNumber.isEmpty() &&
            kept->corporateNumber != other->corporateNumber) {
            return refused(Text::tr("Their corporate numbers differ (%1 and %2), so they are two companies. Nothing "
                                    "was merged.")
                               .arg(kept->corporateNumber, other->corporateNumber));
        }
        const auto overlaps = merges.overlaps(order.kept, order.other, writer.now());
        if (!overlaps.isEmpty())
            return overlapping(overlaps);
        merges.merge(writer, rules::mergedClient(*kept, *other, order.fromOther), order.other, choicesOf(order));
        return *merges.ofMerged(order.other);
    });
}

Result<ClientMerge> MergeService::unmerge(const Caller& caller, Id<Client> id)
{
    if (const Status allowed = rules::require(caller, rules::Action::MergeClients); !allowed)
        return allowed.error();
    return m_file.write<ClientMerge>(caller, [&](storage::Writer& writer) -> Result<ClientMerge> {
        storage::MergeRepository merges(writer.connection());
        const auto newest = [&merges, id] {
            const std::optional<ClientMerge> away = merges.ofMerged(id);
            const QList<ClientMerge> into = merges.into(id);
            return !away && !into.isEmpty() ? std::optional(into.constFirst()) : away;
        };
        std::optional<ClientMerge> merge = newest();
        if (merge) {
            merges.lock(writer, merge->kept, merge->other);
            merge = newest();
        }
        if (!merge) {
            return Error{ErrorKind::NotFound, Text::tr("Client %1 is not part of a merge.").arg(id.number()), {}, {}};
        }
        if (daysLeft(*merge, writer.now()) == 0) {
            return refused(Text::tr("%1 and %2 were merged more than %3 days ago, which can no longer be undone. "
                                    "Nothing was changed.")
                               .arg(merge->keptNumber, merge->otherNumber)
                               .arg(UndoDays));
        }
        const QList<UnmergeObstacle> obstacles = merges.obstacles(*merge);
        if (!obstacles.isEmpty())
            return obstructed(obstacles);
        merges.unmerge(writer, *merge);
        return *merge;
    });
}

Result<std::optional<RecentMerge>> MergeService::recent(Id<Client> kept)
{
    using Recent = std::optional<RecentMerge>;
    return m_file.read<Recent>([&](storage::Connection& connection) -> Result<Recent> {
        const QList<ClientMerge> into = storage::MergeRepository(connection).into(kept);
        if (into.isEmpty())
            return Recent();
        const int left = daysLeft(into.constFirst(), m_file.clock().now());
        return left == 0 ? Recent() : Recent(RecentMerge{into.constFirst(), left});
    });
}

Status MergeService::sayDifferent(const Caller& caller, Id<Client> left, Id<Client> right)
{
    if (const Status allowed = rules::require(caller, rules::Action::MergeClients); !allowed)
        return allowed;
    if (left == right)
        return refused(Text::tr("A client cannot be compared with itself. Nothing was changed."));
    return m_file.write<Done>(caller, [&](storage::Writer& writer) -> Status {
        storage::DuplicateRepository(writer.connection()).sayDifferent(writer, left, right);
        return Done{};
    });
}

Status MergeService::takeBackDifferent(const Caller& caller, Id<Client> left, Id<Client> right)
{
    if (const Status allowed = rules::require(caller, rules::Action::MergeClients); !allowed)
        return allowed;
    return m_file.write<Done>(caller, [&](storage::Writer& writer) -> Status {
        storage::DuplicateRepository(writer.connection()).takeBackDifferent(writer, left, right);
        return Done{};
    });
}

} // namespace yorozu::service
