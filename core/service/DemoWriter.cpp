// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/DemoWriter.h"

#include "core/service/DemoMonths.h"
#include "core/service/DemoPartners.h"
#include "core/service/DemoRoster.h"
#include "core/storage/CaseRepository.h"
#include "core/storage/ReferralRepository.h"
#include "core/storage/WaitingRepository.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace yorozu::service {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(DemoService)
};

} // namespace

DemoWriter::DemoWriter(storage::Writer& writer, AttachmentFiles& files, const exchange::DemoCentre& demo)
    : m_writer(writer)
    , m_files(files)
    , m_demo(demo)
    , m_filler(writer.caller())
    , m_fillTime(writer.now())
    , m_centre(writer.connection())
    , m_clients(writer.connection())
    , m_bookings(writer.connection())
    , m_memos(writer.connection())
    , m_names(m_centre)
{
}

Status DemoWriter::write(const std::function<bool(int, int)>& progress)
{
    writeStaff();
    writeClients();
    writeCases();
    if (const Status written = writeSessions(progress); !written)
        return written;
    writeReferrals();
    m_writer.actAs(m_filler, m_fillTime);
    if (m_names.firstMissing().isEmpty()) {
        DemoRoster{m_writer, [this](qsizetype staff) { return m_staff.at(staff).id; },
                   [this](const QString& name) { return m_names.office(name); }}
            .write(m_demo);
        writeWaiting();
        writePartners();
        closeMonths();
    }
    if (!m_names.firstMissing().isEmpty()) {
        return Error{
            ErrorKind::RuleViolation,
            Text::tr("The demo centre needs a new data base: “%1” is missing in this one. Nothing was written.")
                .arg(m_names.firstMissing()),
            {},
            {}};
    }
    if (progress)
        progress(static_cast<int>(m_demo.sessions.size()), static_cast<int>(m_demo.sessions.size()));
    m_writer.actAs(m_filler, m_fillTime);
    m_centre.setSetting(m_writer, u"demo"_s, u"1"_s);
    return Done{};
}

void DemoWriter::closeMonths()
{
    const auto first = std::min_element(
        m_demo.sessions.cbegin(), m_demo.sessions.cend(),
        [](const exchange::DemoSession& a, const exchange::DemoSession& b) { return a.start < b.start; });
    if (first == m_demo.sessions.cend())
        return;
    closeDemoMonths(m_writer, tokyoDate(first->start), tokyoDate(m_fillTime),
                    [this](UtcSeconds at) { actAs(concierge(), at); });
}

void DemoWriter::actAs(qsizetype staff, UtcSeconds moment)
{
    const Staff& person = m_staff.at(staff);
    m_writer.actAs({person.id, person.name, person.group, person.stampBox, m_filler.workstation}, moment);
}

// Whoever answers the telephone.
qsizetype DemoWriter::concierge() const
{
    const auto found = std::find_if(m_staff.cbegin(), m_staff.cend(),
                                    [](const Staff& one) { return one.group == PermissionGroup::Concierge; });
    return found - m_staff.cbegin();
}

void DemoWriter::writeStaff()
{
    for (const exchange::DemoStaff& one : m_demo.staff) {
        Staff person;
        person.name = one.name;
        person.kana = one.kana;
        person.roman = one.roman;
        person.titleName = one.title;
        person.title = m_names.word(MasterKind::JobTitle, one.title);
        person.group = one.group;
        if (!one.stampBox.isEmpty())
            person.stampBox = m_names.box(one.stampBox).id;
        person.office = m_names.office(one.office);
        for (const auto& [topic, level] : one.skills)
            person.skills.insert(m_names.word(MasterKind::Topic, topic), level);
        if (!m_names.firstMissing().isEmpty())
            return; // write() says so
        person.id = m_centre.add(m_writer, person);
        m_staff.append(person);
    }
}

void DemoWriter::writeClients()
{
    QHash<qsizetype, UtcSeconds> firstCall;
    for (const exchange::DemoSession& session : m_demo.sessions) {
        const UtcSeconds known = firstCall.value(session.client, session.bookedAt);
        firstCall.insert(session.client, std::min(known, session.bookedAt));
    }
    for (qsizetype i = 0; i < m_demo.clients.size() && m_names.firstMissing().isEmpty(); ++i) {
        const exchange::DemoClient& one = m_demo.clients.at(i);
        Client client = one.client;
        client.channel = m_names.word(MasterKind::Channel, one.channel);
        client.agency = m_names.agency(one.agency);
        actAs(concierge(), firstCall.value(i, m_fillTime));
        client.id = m_clients.add(m_writer, client);
        m_ledger.append(*m_clients.byId(client.id));
    }
}

void DemoWriter::writeCases()
{
    for (const exchange::DemoCase& one : m_demo.cases) {
        if (!m_names.firstMissing().isEmpty())
            return;
        ClientCase made;
        made.client = m_ledger.at(one.client).id;
        made.title = one.title;
        made.course = m_names.word(MasterKind::Course, one.course);
        made.status = one.status;
        made.goal = one.goal;
        made.nextStep = one.nextStep;
        made.lead = m_staff.at(one.lead).id;
        made.openedOn = one.openedOn;
        made.metrics = one.metrics;
        actAs(one.lead, std::min(m_fillTime, fromTokyo(one.openedOn, QTime(17, 0))));
        m_cases.append(storage::CaseRepository(m_writer.connection()).add(m_writer, made));
    }
}

void DemoWriter::writeReferrals()
{
    storage::ReferralRepository referrals(m_writer.connection());
    for (const exchange::DemoReferral& one : m_demo.referrals) {
        Referral made;
        made.client = m_ledger.at(one.client).id;
        if (one.clientCase >= 0)
            made.clientCase = m_cases.at(one.clientCase);
        made.direction = one.direction;
        made.agency = m_names.agency(one.agency);
        made.contact = one.contact;
        made.reason = one.reason;
        made.way = one.way;
        made.referredOn = one.on;
        made.followUpOn = one.followUp;
        made.result = one.result;
        made.resultOn = one.resultOn;
        made.staff = m_staff.at(one.staff).id;
        if (!m_names.firstMissing().isEmpty())
            return;
        actAs(one.staff, std::min(m_fillTime, fromTokyo(one.on, QTime(17, 0))));
        referrals.add(m_writer, made);
    }
}

void DemoWriter::writeWaiting()
{
    for (const exchange::DemoWaiting& one : m_demo.waiting) {
        WaitingRequest request;
        if (one.client >= 0)
            request.client = m_ledger.at(one.client).id;
        request.company = one.company;
        request.person = one.person;
        request.phone = one.phone;
        request.firstDay = one.firstDay;
        request.lastDay = one.lastDay;
        request.part = one.part;
        request.office = m_names.office(one.office);
        request.topic = m_names.word(MasterKind::Topic, one.topic);
        request.channel = m_names.word(MasterKind::Channel, one.channel);
        if (!m_names.firstMissing().isEmpty())
            return; // write() says so
        actAs(concierge(), one.at);
        storage::WaitingRepository(m_writer.connection()).add(m_writer, request);
    }
}

void DemoWriter::writePartners()
{
    DemoPartners partners(
        m_writer, [this](qsizetype staff, UtcSeconds at) { actAs(staff, at); },
        [this](qsizetype staff) { return m_staff.at(staff).id; }, m_fillTime);
    m_writer.actAs(m_filler, m_fillTime);
    if (const QString missing = partners.write(m_demo); !missing.isEmpty())
        m_names.miss(missing);
}

} // namespace yorozu::service
