// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/DemoNames.h"

using namespace Qt::StringLiterals;

namespace yorozu::service {

namespace {

QString wordKey(MasterKind kind, const QString& name)
{
    return QString::number(static_cast<int>(kind)) + u'/' + name;
}

QString officeKey(const QString& name)
{
    return u"office/"_s + name;
}

QString boothKey(Id<Office> office, const QString& name)
{
    return u"booth/%1/%2"_s.arg(office.number()).arg(name);
}

QString agencyKey(const QString& name)
{
    return u"agency/"_s + name;
}

} // namespace

DemoNames::DemoNames(storage::CentreRepository& centre)
    : m_boxes(centre.stampBoxes())
{
    for (const MasterKind kind : {MasterKind::Topic, MasterKind::Course, MasterKind::Channel, MasterKind::Programme,
                                  MasterKind::Mode, MasterKind::JobTitle}) {
        const QList<MasterEntry> entries = centre.masters(kind);
        for (const MasterEntry& entry : entries)
            m_ids.insert(wordKey(kind, entry.name), entry.id);
    }
    const QList<Office> offices = centre.offices();
    for (const Office& entry : offices)
        m_ids.insert(officeKey(entry.name), entry.id.number());
    const QList<Booth> booths = centre.booths();
    for (const Booth& entry : booths)
        m_ids.insert(boothKey(entry.office, entry.name), entry.id.number());
    const QList<Agency> agencies = centre.agencies();
    for (const Agency& entry : agencies)
        m_ids.insert(agencyKey(entry.name), entry.id.number());
}

MasterId DemoNames::word(MasterKind kind, const QString& name)
{
    return find(wordKey(kind, name), name);
}

Id<Office> DemoNames::office(const QString& name)
{
    return Id<Office>(find(officeKey(name), name));
}

Id<Booth> DemoNames::booth(Id<Office> in, const QString& name)
{
    return Id<Booth>(find(boothKey(in, name), name));
}

Id<Agency> DemoNames::agency(const QString& name)
{
    return Id<Agency>(find(agencyKey(name), name));
}

StampBox DemoNames::box(const QString& name)
{
    for (const StampBox& box : std::as_const(m_boxes)) {
        if (box.name == name)
            return box;
    }
    miss(name);
    return {};
}

void DemoNames::miss(const QString& name)
{
    if (m_missing.isEmpty())
        m_missing = name;
}

qint64 DemoNames::find(const QString& path, const QString& name)
{
    if (name.isEmpty())
        return 0;
    const auto found = m_ids.constFind(path);
    if (found != m_ids.cend())
        return *found;
    miss(name);
    return 0;
}

} // namespace yorozu::service
