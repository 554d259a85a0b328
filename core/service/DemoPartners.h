// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/DemoCentre.h"
#include "core/storage/Writer.h"

#include <QHash>

#include <functional>

namespace yorozu::service {

// Agencies, よろずゼミ, activities and figures of the demo centre. `actAs` says who writes, at which moment; `idOf`
// answers the number of a person in this data base.
class DemoPartners
{
public:
    using ActAs = std::function<void(qsizetype staff, UtcSeconds at)>;
    using IdOf = std::function<Id<Staff>(qsizetype staff)>;
    // Nothing is entered later than `now`.
    DemoPartners(storage::Writer& into, ActAs who, IdOf ids, UtcSeconds now)
        : m_writer(into)
        , m_actAs(std::move(who))
        , m_idOf(std::move(ids))
        , m_now(now)
    {
    }

    // The first name that this data base does not know; empty: everything was written.
    QString write(const exchange::DemoCentre& demo);

private:
    QString writeAgencies(const exchange::DemoCentre& demo);
    void writeZemi(const exchange::DemoCentre& demo);
    void writeActivities(const exchange::DemoCentre& demo);

    storage::Writer& m_writer;
    ActAs m_actAs;
    IdOf m_idOf;
    UtcSeconds m_now;
    QHash<QString, Id<Agency>> m_agencies;
    QList<Id<ZemiTheme>> m_zemi;
};

} // namespace yorozu::service
