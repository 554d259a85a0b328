// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Centre.h"
#include "core/domain/CentreRules.h"
#include "core/storage/Writer.h"

#include <optional>

namespace yorozu::storage {

// Offices, booths, stamp boxes, people, agencies, word lists and settings. Reading throws StorageError; what does not
// exist is std::nullopt. Lists are in their order of `position`; retired entries only where asked for.
class CentreRepository
{
public:
    explicit CentreRepository(Connection& connection)
        : m_connection(connection)
    {
    }

    QList<Office> offices(bool withRetired = false);
    QList<Booth> booths(bool withRetired = false);
    QList<StampBox> stampBoxes();
    QList<Staff> staff(bool withRetired = false);
    std::optional<Staff> staffById(Id<Staff>);
    QList<Agency> agencies(bool withRetired = false);
    std::optional<Agency> agencyById(Id<Agency>);
    QList<MasterEntry> masters(MasterKind, bool withRetired = false);
    // Valid on `day`, by name or code.
    std::optional<MasterEntry> master(MasterKind, const QString& name, QDate day);
    QString setting(const QString& name, const QString& fallback = {});
    // What was never set is as CentreRules says.
    CentreRules rules();

    Id<Office> add(Writer&, const Office&);
    Id<Booth> add(Writer&, const Booth&);
    Id<StampBox> add(Writer&, const StampBox&);
    Id<Staff> add(Writer&, const Staff&);
    void update(Writer&, const Staff&);
    Id<Agency> add(Writer&, const Agency&);
    MasterId add(Writer&, MasterKind, const MasterEntry&);
    // Nothing that records point to is ever deleted: these set retired_at or valid_to.
    void retire(Writer&, Id<Staff>);
    void retire(Writer&, Id<Agency>);
    void retire(Writer&, MasterKind, MasterId, QDate lastDay);
    // Replaces the stamp boxes (1–4 names) for memos submitted from now on; earlier stamps keep their boxes.
    void setStampBoxes(Writer&, const QStringList& names);
    void setSetting(Writer&, const QString& name, const QString& value);
    void setRules(Writer&, const CentreRules&);

private:
    Connection& m_connection;
};

} // namespace yorozu::storage
