// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/Lookup.h"

#include "app/ctl/Text.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace yorozu::ctl {

namespace {

QStringList validNames(const QList<MasterEntry>& entries, QDate day)
{
    QStringList names;
    for (const MasterEntry& entry : entries) {
        if (entry.validOn(day))
            names.append(entry.name);
    }
    return names;
}

} // namespace

MasterId Lookup::masterNamed(JsonRecord& record, const QString& key, MasterKind kind, const QString& name) const
{
    const QList<MasterEntry>& entries = m_centre.masters(kind);
    for (const MasterEntry& entry : entries) {
        const bool named = entry.name == name || (!name.isEmpty() && (entry.nameEn == name || entry.code == name));
        if (named && entry.validOn(m_day))
            return entry.id;
    }
    record.refuse(key,
                  Ctl::tr("knows no “%1”. There are: %2.").arg(shortened(name), validNames(entries, m_day).join(u'、')),
                  ErrorKind::NotFound);
    return 0;
}

MasterId Lookup::master(JsonRecord& record, const QString& key, MasterKind kind) const
{
    const QString name = record.text(key);
    return record.has(key) ? masterNamed(record, key, kind, name) : 0;
}

QList<MasterId> Lookup::masters(JsonRecord& record, const QString& key, MasterKind kind) const
{
    QList<MasterId> ids;
    const QStringList names = record.texts(key);
    for (const QString& name : names) {
        const MasterId id = masterNamed(record, key, kind, name);
        if (!ids.contains(id))
            ids.append(id);
    }
    return ids;
}

Id<Office> Lookup::office(JsonRecord& record, const QString& key) const
{
    const QString name = record.text(key);
    if (!record.has(key))
        return {};
    if (const Office* office = m_centre.findOffice(name))
        return office->id;
    QStringList names;
    for (const Office& office : m_centre.offices)
        names.append(office.name);
    record.refuse(key, Ctl::tr("knows no “%1”. There are: %2.").arg(shortened(name), names.join(u'、')),
                  ErrorKind::NotFound);
    return {};
}

Id<Booth> Lookup::booth(JsonRecord& record, const QString& key, Id<Office> office) const
{
    const QString name = record.text(key);
    if (!record.has(key))
        return {};
    QStringList names;
    for (const Booth& booth : m_centre.booths) {
        if (booth.office != office || booth.retired)
            continue;
        if (booth.name == name)
            return booth.id;
        names.append(booth.name);
    }
    record.refuse(key, Ctl::tr("knows no “%1”. There are: %2.").arg(shortened(name), names.join(u'、')),
                  ErrorKind::NotFound);
    return {};
}

const Staff* Lookup::staff(JsonRecord& record, const QString& key) const
{
    const Id<Staff> id = record.id<Staff>(key);
    if (id.isNull())
        return nullptr;
    const Staff* staff = m_centre.findStaff(id);
    if (!staff)
        record.refuse(key, Ctl::tr("names a person %1 who is not on the staff list.").arg(id.number()),
                      ErrorKind::NotFound);
    return staff;
}

QList<const Staff*> Lookup::staffList(JsonRecord& record, const QString& key) const
{
    QList<const Staff*> list;
    const QList<qint64> ids = record.ids(key);
    for (const qint64 id : ids) {
        const Staff* staff = m_centre.findStaff(Id<Staff>(id));
        if (!staff)
            record.refuse(key, Ctl::tr("names a person %1 who is not on the staff list.").arg(id), ErrorKind::NotFound);
        else if (list.contains(staff))
            record.refuse(key, Ctl::tr("names %1 twice.").arg(staff->name));
        else
            list.append(staff);
    }
    return list;
}

bool Lookup::knowsAgency(Id<Agency> id) const
{
    return std::any_of(m_centre.agencies.cbegin(), m_centre.agencies.cend(),
                       [id](const Agency& agency) { return agency.id == id; });
}

Id<Agency> Lookup::agency(JsonRecord& record, const QString& key) const
{
    const Id<Agency> id = record.id<Agency>(key);
    if (id && !knowsAgency(id))
        record.refuse(key, Ctl::tr("names an agency %1 that there is not.").arg(id.number()), ErrorKind::NotFound);
    return id;
}

} // namespace yorozu::ctl
