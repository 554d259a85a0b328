// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/CaseStudy.h"
#include "core/storage/Writer.h"

#include <optional>

namespace yorozu::storage {

// 支援事例: marks and texts. Whether one may be approved is core/rules: this class writes what it is told. A change of
// a study counts as one of its memo or case.
class CaseStudyRepository
{
public:
    explicit CaseStudyRepository(Connection& connection)
        : m_connection(connection)
    {
    }

    // Retired ones, too.
    std::optional<CaseStudy> byId(Id<CaseStudy>);
    std::optional<CaseStudy> of(Id<Memo>);
    std::optional<CaseStudy> of(Id<ClientCase>);
    // The newest sessions first.
    QList<StudyLine> lines();
    std::optional<StudyLine> line(Id<CaseStudy>); // of a retired one, too

    Id<CaseStudy> add(Writer&, const CaseStudy&);
    // These compare the version and count it up; throw StorageError{Conflict} if somebody else saved first.
    void saveTexts(Writer&, const CaseStudy&); // takes the approval away
    void approve(Writer&, const CaseStudy&, const QStringList& acceptedWords);
    void revoke(Writer&, const CaseStudy&);
    void setRetired(Writer&, const CaseStudy&, bool retired);

private:
    std::optional<CaseStudy> first(const QString& condition, qint64 id);
    QList<StudyLine> linesWhere(const QString& condition, qint64 id);

    Connection& m_connection;
};

} // namespace yorozu::storage
