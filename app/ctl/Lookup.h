// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/JsonInput.h"
#include "core/service/CentreService.h"

#include <QDate>

namespace yorozu::ctl {

// Words of the input as the numbers of the data base; what there is not is refused with the key's name. An absent key
// is 0 or null.
class Lookup
{
public:
    Lookup(const service::CentreData& centre, QDate day)
        : m_centre(centre)
        , m_day(day)
    {
    }

    // By name, English name or code; of entries that are valid on the day.
    MasterId master(JsonRecord& record, const QString& key, MasterKind kind) const;
    QList<MasterId> masters(JsonRecord& record, const QString& key, MasterKind kind) const;
    MasterId masterNamed(JsonRecord& record, const QString& key, MasterKind kind, const QString& name) const;
    Id<Office> office(JsonRecord& record, const QString& key) const;
    // Of that office; of any if it is null and the name is one booth's only.
    Id<Booth> booth(JsonRecord& record, const QString& key, Id<Office> office) const;
    const Staff* staff(JsonRecord& record, const QString& key) const;
    QList<const Staff*> staffList(JsonRecord& record, const QString& key) const;
    Id<Agency> agency(JsonRecord& record, const QString& key) const;
    bool knowsAgency(Id<Agency> id) const;

private:
    const service::CentreData& m_centre;
    QDate m_day;
};

} // namespace yorozu::ctl
