// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Partnership.h"
#include "core/service/CaseFile.h"

namespace yorozu::service {

// What is counted of the work with the agencies (F1, F2, E7), and the figures that are entered beside it. A light
// thing: made where it is used, over the file of Services.
class PartnershipService
{
public:
    explicit PartnershipService(CaseFile& file)
        : m_file(file)
    {
    }

    // Whether よろずゼミ counts inside 出張相談会 and 連携セミナー is the centre's setting, not the question's.
    Result<PartnershipCount> count(const PartnershipQuestion&);
    // The same for each of `kinds` (none: all) instead of the question's own, so that the answers tell of the same
    // records.
    Result<QList<PartnershipCount>> count(const PartnershipQuestion&, const QList<QSet<ActivityKind>>& kinds);
    Result<QList<PublishedFigure>> published();
    Result<QList<ActivityTarget>> targets();

    // One a year, kind, unit and scope: it takes the place of the one that is there.
    Result<QList<Id<PublishedFigure>>> setPublished(const Caller&, const QList<PublishedFigure>&);
    Result<QList<Id<ActivityTarget>>> setTargets(const Caller&, const QList<ActivityTarget>&);
    Status removePublished(const Caller&, Id<PublishedFigure>, qint64 version);
    Status removeTarget(const Caller&, Id<ActivityTarget>, qint64 version);

private:
    CaseFile& m_file;
};

} // namespace yorozu::service
