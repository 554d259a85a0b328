// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/DemoCaseBook.h"

#include "core/rules/StudyDraft.h"
#include "core/storage/CaseStudyRepository.h"
#include "core/storage/CentreRepository.h"
#include "core/storage/MemoRepository.h"
#include "core/storage/StudyIdentity.h"

#include <algorithm>
#include <QSet>

using namespace Qt::StringLiterals;

namespace yorozu::service {

namespace {

constexpr qsizetype Studies = 9;
constexpr qsizetype Drafts = 3;               // the newest ones
constexpr qsizetype Apart = 7;                // memos between two that are marked
constexpr qint64 MarkedAfter = 2 * 24 * 3600; // seconds behind the submission
constexpr qint64 ApprovedAfter = 5 * 24 * 3600;

Caller callerOf(const Staff& person, const QString& workstation)
{
    return {person.id, person.name, person.group, person.stampBox, workstation};
}

const Staff* inGroup(const QList<Staff>& staff, PermissionGroup group)
{
    const auto found =
        std::find_if(staff.cbegin(), staff.cend(), [group](const Staff& person) { return person.group == group; });
    return found == staff.cend() ? nullptr : &*found;
}

const Staff* byId(const QList<Staff>& staff, Id<Staff> id)
{
    const auto found =
        std::find_if(staff.cbegin(), staff.cend(), [id](const Staff& person) { return person.id == id; });
    return found == staff.cend() ? nullptr : &*found;
}

// Of different clients, so that the book shows different ones.
QList<MemoSummary> worthTelling(storage::Connection& connection)
{
    storage::MemoFilter filter;
    filter.statuses = {MemoStatus::Confirmed};
    const QList<MemoSummary> memos = storage::MemoRepository(connection).list(filter);
    QList<MemoSummary> chosen;
    QSet<qint64> clients;
    for (qsizetype at = Apart; at < memos.size() && chosen.size() < Studies; at += Apart) {
        const MemoSummary& memo = memos.at(at);
        if (clients.contains(memo.client.number()))
            continue;
        clients.insert(memo.client.number());
        chosen.append(memo);
    }
    return chosen;
}

} // namespace

void writeDemoCaseBook(storage::Writer& writer)
{
    const UtcSeconds now = writer.now();
    const QString workstation = writer.caller().workstation;
    const QList<Staff> staff = storage::CentreRepository(writer.connection()).staff();
    const Staff* chief = inGroup(staff, PermissionGroup::Chief);
    storage::CaseStudyRepository studies(writer.connection());
    storage::StudyIdentity identities(writer.connection());
    const QList<MemoSummary> memos = worthTelling(writer.connection());
    for (qsizetype at = 0; at < memos.size(); ++at) {
        const MemoSummary& memo = memos.at(at);
        const Staff* lead = byId(staff, memo.lead);
        if (!lead || !chief)
            continue;
        CaseStudy study;
        study.memo = memo.id;
        const std::optional<rules::StudySource> source = identities.source(study);
        if (!source)
            continue;
        const rules::Deidentifier names(identities.identity(study));
        study.texts = rules::studyDraft(*source, names);
        writer.actAs(callerOf(*lead, workstation), std::min(now, memo.submittedAt + MarkedAfter));
        study.id = studies.add(writer, study);
        study.version = 1;
        const QStringList words = rules::doubtfulWords(names.find(study.texts));
        if (at < Drafts || !rules::mayApprove(study.texts, names.find(study.texts), words))
            continue;
        writer.actAs(callerOf(*chief, workstation), std::min(now, memo.submittedAt + ApprovedAfter));
        studies.approve(writer, study, words);
    }
}

} // namespace yorozu::service
