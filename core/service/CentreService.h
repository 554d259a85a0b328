// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Centre.h"
#include "core/domain/CentreRules.h"
#include "core/service/CaseFile.h"

namespace yorozu::service {

// Everything that forms and lists need to know of the centre, fetched at once: it changes rarely and is small.
struct CentreData
{
    QList<Office> offices;
    QList<Booth> booths;
    QList<StampBox> stampBoxes;
    QList<Staff> staff; // with retired ones: past records name them
    QList<Agency> agencies;
    QList<MasterEntry> topics, courses, channels, programmes, modes, agencyKinds, jobTitles; // with retired ones
    CentreRules rules;
    bool demo = false;

    const Staff* findStaff(Id<Staff>) const;
    const Office* findOffice(Id<Office>) const;
    const Office* findOffice(const QString& name) const;
    const QList<MasterEntry>& masters(MasterKind) const;
    // The name of an entry, empty if there is none.
    QString masterName(MasterKind, MasterId) const;
};

class CentreService
{
public:
    explicit CentreService(CaseFile& file)
        : m_file(file)
    {
    }

    Result<CentreData> load();
    // On a server one is who one has connected as. None: on a file, and for whoever looks after the server.
    Result<std::optional<Caller>> callerOfConnection();
    // Of the person with this id; Error{NotFound} otherwise, and Error{Forbidden} if the server knows that one is
    // somebody else.
    Result<Caller> callerFor(Id<Staff>);
    // By login, name or surname; for --as and for the settings that remember who uses this computer.
    Result<Caller> callerByName(const QString&);

    // All or nothing. Checks names, groups, offices, skills (topic names must exist, level 1–3).
    Result<QList<Id<Staff>>> addStaff(const Caller&, const QList<Staff>&);
    Status retireStaff(const Caller&, Id<Staff>);
    Status setStampBoxes(const Caller&, const QStringList& names);
    Status setRules(const Caller&, const CentreRules&);
    Result<QString> setting(const QString& name, const QString& fallback = {});
    Status setSetting(const Caller&, const QString& name, const QString& value);

private:
    CaseFile& m_file;
};

} // namespace yorozu::service
