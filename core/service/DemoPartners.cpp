// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/DemoPartners.h"

#include "core/storage/ActivityRepository.h"
#include "core/storage/AgencyRepository.h"
#include "core/storage/CentreRepository.h"
#include "core/storage/FigureRepository.h"
#include "core/storage/ZemiRepository.h"

#include <algorithm>

namespace yorozu::service {

QString DemoPartners::write(const exchange::DemoCentre& demo)
{
    if (const QString missing = writeAgencies(demo); !missing.isEmpty())
        return missing;
    writeZemi(demo);
    writeActivities(demo);
    storage::FigureRepository figures(m_writer.connection());
    for (const PublishedFigure& figure : demo.figures)
        figures.set(m_writer, figure);
    for (const ActivityTarget& target : demo.targets)
        figures.set(m_writer, target);
    return {};
}

QString DemoPartners::writeAgencies(const exchange::DemoCentre& demo)
{
    storage::AgencyRepository agencies(m_writer.connection());
    QHash<QString, MasterId> kinds;
    const QList<MasterEntry> entries = storage::CentreRepository(m_writer.connection()).masters(MasterKind::AgencyKind);
    for (const MasterEntry& entry : entries)
        kinds.insert(entry.name, entry.id);
    QHash<QString, AgencyRecord> known;
    const QList<AgencyRecord> records = agencies.all();
    for (const AgencyRecord& record : records)
        known.insert(record.agency.name, record);
    for (const exchange::DemoAgency& one : demo.agencies) {
        AgencyRecord record = one.record;
        if (one.known) {
            const auto here = known.constFind(record.agency.name);
            if (here == known.cend())
                return record.agency.name;
            AgencyRecord next = *here;
            next.contacts = record.contacts;
            next.practices = record.practices;
            next.agency.wishesVisit = record.agency.wishesVisit;
            next.agency.wishesCompany = record.agency.wishesCompany;
            next.agency.bookingWay = record.agency.bookingWay;
            next.agency.inCharge = one.inCharge >= 0 ? m_idOf(one.inCharge) : Id<Staff>();
            if (next != *here)
                agencies.update(m_writer, next);
            m_agencies.insert(record.agency.name, here->agency.id);
            continue;
        }
        record.agency.kind = kinds.value(one.kind);
        if (record.agency.kind == 0)
            return one.kind;
        m_agencies.insert(record.agency.name, agencies.add(m_writer, record));
    }
    return {};
}

void DemoPartners::writeZemi(const exchange::DemoCentre& demo)
{
    storage::ZemiRepository zemi(m_writer.connection());
    for (const exchange::DemoZemi& one : demo.zemi) {
        ZemiTheme theme = one.theme;
        theme.speakers = {{m_idOf(one.speaker), demo.staff.at(one.speaker).name}};
        m_zemi.append(zemi.add(m_writer, theme));
    }
}

void DemoPartners::writeActivities(const exchange::DemoCentre& demo)
{
    storage::ActivityRepository activities(m_writer.connection());
    for (const exchange::DemoActivity& one : demo.activities) {
        Activity activity = one.activity;
        for (const auto& [name, role] : one.agencies)
            activity.agencies.append({m_agencies.value(name), name, role, {}, {}, {}});
        for (const qsizetype staff : one.staff)
            activity.staff.append({m_idOf(staff), demo.staff.at(staff).name});
        if (one.zemi >= 0)
            activity.zemi = m_zemi.at(one.zemi);
        for (Trainee& trainee : activity.trainees)
            trainee.agency = m_agencies.value(trainee.agencyName);
        m_actAs(one.staff.constFirst(), std::min(m_now, fromTokyo(activity.day, QTime(17, 30))));
        activities.add(m_writer, activity);
    }
}

} // namespace yorozu::service
