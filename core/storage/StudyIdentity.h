// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/CaseStudy.h"
#include "core/rules/StudyDraft.h"
#include "core/storage/Connection.h"

#include <optional>

namespace yorozu::storage {

// Where a study comes from, and whom it must not name. What is the same for all studies is read once.
class StudyIdentity
{
public:
    explicit StudyIdentity(Connection& connection);

    // Of a memo what was published last. None if there is no such memo or case, or nothing of it was ever submitted.
    std::optional<rules::StudySource> source(const CaseStudy&);
    rules::Identity identity(const CaseStudy&);
    // The coordinators, the banks and the other companies, without any study.
    const rules::Identity& ofEverybody() const { return m_shared; }

private:
    QList<qint64> memosOf(const CaseStudy&);
    Id<Client> clientOf(const CaseStudy&);
    void readFamily(Id<Client>, rules::Identity&);
    void readMemos(const QList<qint64>&, rules::Identity&);
    QStringList topicsOf(const QList<qint64>&);

    Connection& m_connection;
    rules::Identity m_shared;
};

} // namespace yorozu::storage
