// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/DemoService.h"

#include "core/domain/Memo.h"
#include "core/domain/TimeSlot.h"
#include "core/rules/Permissions.h"
#include "core/service/AttachmentFiles.h"
#include "core/service/DemoNotes.h"
#include "core/service/DemoPartners.h"
#include "core/service/DemoRoster.h"
#include "core/storage/BookingRepository.h"
#include "core/storage/CaseRepository.h"
#include "core/storage/CentreRepository.h"
#include "core/storage/ClientRepository.h"
#include "core/storage/MemoRepository.h"
#include "core/storage/ReferralRepository.h"
#include "core/storage/TodayRepository.h"
#include "core/storage/WaitingRepository.h"
#include "core/storage/Writer.h"

#include <QCoreApplication>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace yorozu::service {

namespace {

constexpr int ProgressEvery = 100;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(DemoService)
};

// The names of the demo centre as ids of this data base; what is not there is remembered.
class Names
{
public:
    explicit Names(storage::CentreRepository& centre)
    {
        for (const MasterKind kind : {MasterKind::Topic, MasterKind::Course, MasterKind::Channel, MasterKind::Programme,
                                      MasterKind::Mode, MasterKind::JobTitle}) {
            const QList<MasterEntry> entries = centre.masters(kind);
            for (const MasterEntry& entry : entries)
                m_ids.insert(key(kind, entry.name), entry.id);
        }
        const QList<yorozu::Office> offices = centre.offices();
        for (const yorozu::Office& entry : offices)
            m_ids.insert(u"office/"_s + entry.name, entry.id.number());
        const QList<Booth> booths = centre.booths();
        for (const Booth& entry : booths)
            m_ids.insert(u"booth/%1/%2"_s.arg(entry.office.number()).arg(entry.name), entry.id.number());
        const QList<Agency> agencies = centre.agencies();
        for (const Agency& entry : agencies)
            m_ids.insert(u"agency/"_s + entry.name, entry.id.number());
        m_boxes = centre.stampBoxes();
    }

    MasterId word(MasterKind kind, const QString& name) { return find(key(kind, name), name); }
    Id<yorozu::Office> office(const QString& name) { return Id<yorozu::Office>(find(u"office/"_s + name, name)); }
    Id<Booth> booth(Id<yorozu::Office> in, const QString& name)
    {
        return Id<Booth>(find(u"booth/%1/%2"_s.arg(in.number()).arg(name), name));
    }
    Id<Agency> agency(const QString& name) { return Id<Agency>(find(u"agency/"_s + name, name)); }
    StampBox box(const QString& name)
    {
        for (const StampBox& box : m_boxes) {
            if (box.name == name)
                return box;
        }
        return missing(name), StampBox();
    }
    const QList<StampBox>& boxes() const { return m_boxes; }
    void miss(const QString& name) { missing(name); }
    const QString& firstMissing() const { return m_missing; }

private:
    static QString key(MasterKind kind, const QString& name)
    {
        return QString::number(static_cast<int>(kind)) + u'/' + name;
    }
    qint64 find(const QString& path, const QString& name)
    {
        if (name.isEmpty())
            return 0;
        const auto found = m_ids.constFind(path);
        return found == m_ids.cend() ? missing(name) : *found;
    }
    qint64 missing(const QString& name)
    {
        if (m_missing.isEmpty())
            m_missing = name;
        return 0;
    }

    QHash<QString, qint64> m_ids;
    QList<StampBox> m_boxes;
    QString m_missing;
};

class DemoWriter
{
public:
    DemoWriter(storage::Writer& writer, AttachmentFiles& files, const exchange::DemoCentre& demo)
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

    Status write(const std::function<bool(int, int)>& progress)
    {
        writeStaff();
        writeClients();
        writeCases();
        const QDate today = tokyoDate(m_fillTime);
        for (qsizetype i = 0; i < m_demo.sessions.size() && m_names.firstMissing().isEmpty(); ++i) {
            if (const Status written = writeSession(m_demo.sessions.at(i), today); !written)
                return written;
            const bool report = progress && (i + 1) % ProgressEvery == 0;
            if (report && !progress(static_cast<int>(i) + 1, static_cast<int>(m_demo.sessions.size()))) {
                return Error{
                    ErrorKind::Cancelled, Text::tr("The demo centre was not made. Nothing was written."), {}, {}};
            }
        }
        writeReferrals();
        m_writer.actAs(m_filler, m_fillTime);
        if (m_names.firstMissing().isEmpty()) {
            DemoRoster{m_writer, [this](qsizetype staff) { return m_staff.at(staff).id; },
                       [this](const QString& name) { return m_names.office(name); }}
                .write(m_demo);
            writeWaiting();
            writePartners();
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

private:
    void actAs(qsizetype staff, UtcSeconds moment)
    {
        const Staff& person = m_staff.at(staff);
        m_writer.actAs({person.id, person.name, person.group, person.stampBox, m_filler.workstation}, moment);
    }
    // Whoever answers the telephone.
    qsizetype concierge() const
    {
        const auto found = std::find_if(m_staff.cbegin(), m_staff.cend(),
                                        [](const Staff& one) { return one.group == PermissionGroup::Concierge; });
        return found - m_staff.cbegin();
    }
    void writeStaff();
    void writeClients();
    void writeCases();
    void writeReferrals();
    void writeWaiting();
    void writePartners();
    Status writeSession(const exchange::DemoSession& session, QDate today);
    Id<Memo> writeMemo(const exchange::DemoSession& session, Id<Booking> booking);
    void writeNudge(const exchange::DemoSession& session);
    Id<Memo> writeDraft(const exchange::DemoSession& session, Id<Booking> booking, const MemoContent& content);
    MemoContent contentOf(const exchange::DemoSession& session);
    Id<Person> personOf(const exchange::DemoSession& session) const;

    storage::Writer& m_writer;
    AttachmentFiles& m_files;
    const exchange::DemoCentre& m_demo;
    Caller m_filler;
    UtcSeconds m_fillTime;
    storage::CentreRepository m_centre;
    storage::ClientRepository m_clients;
    storage::BookingRepository m_bookings;
    storage::MemoRepository m_memos;
    Names m_names;
    QList<Staff> m_staff;
    QList<Client> m_ledger;
    QList<Id<ClientCase>> m_cases;
};

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

Id<Person> DemoWriter::personOf(const exchange::DemoSession& session) const
{
    const QList<Person>& persons = m_ledger.at(session.client).persons;
    for (const Person& person : persons) {
        // The sheet may add the title: 福島 里美（代表取締役）.
        if (session.memo && session.memo->consultee.startsWith(person.name))
            return person.id;
    }
    return persons.isEmpty() ? Id<Person>() : persons.constFirst().id;
}

Status DemoWriter::writeSession(const exchange::DemoSession& session, QDate today)
{
    Booking booking;
    booking.start = session.start;
    booking.end = session.end;
    booking.office = m_names.office(session.office);
    if (!session.booth.isEmpty())
        booking.booth = m_names.booth(booking.office, session.booth);
    booking.mode = m_names.word(MasterKind::Mode, session.mode);
    booking.client = m_ledger.at(session.client).id;
    booking.person = personOf(session);
    if (session.clientCase >= 0)
        booking.clientCase = m_cases.at(session.clientCase);
    booking.topic = m_names.word(MasterKind::Topic, session.topic);
    booking.channel = m_names.word(MasterKind::Channel, session.channel);
    booking.programme = m_names.word(MasterKind::Programme, session.programme);
    booking.course = m_names.word(MasterKind::Course, session.course);
    booking.status = session.status;
    booking.note = session.note;
    booking.staff.append({m_staff.at(session.lead).id, m_staff.at(session.lead).name, Part::Lead});
    for (const auto& [other, part] : session.others)
        booking.staff.append({m_staff.at(other).id, m_staff.at(other).name, part});
    if (!m_names.firstMissing().isEmpty())
        return Done{}; // write() says so
    actAs(concierge(), session.bookedAt);
    // What is over stands in nobody's way: history, without occupancy.
    const Id<Booking> id = m_bookings.add(m_writer, booking, tokyoDate(session.start) < today);
    const Id<Memo> memo = session.memo ? writeMemo(session, id) : Id<Memo>();
    if (session.nudgedAt != 0)
        writeNudge(session);
    DemoNotes notes{m_writer, m_files, [this](qsizetype staff, UtcSeconds at) { actAs(staff, at); },
                    [this](qsizetype staff) { return m_staff.at(staff).id; }};
    return notes.write(session, id, memo);
}

void DemoWriter::writeNudge(const exchange::DemoSession& session)
{
    const auto office = std::find_if(m_staff.cbegin(), m_staff.cend(),
                                     [](const Staff& one) { return one.group == PermissionGroup::Office; });
    actAs(office - m_staff.cbegin(), session.nudgedAt);
    storage::TodayRepository today(m_writer.connection());
    const QList<UnwrittenMemo> missing = today.unwritten(session.start, session.start, {}, m_staff.at(session.lead).id);
    for (const UnwrittenMemo& about : missing)
        today.addNudge(m_writer, about);
}

MemoContent DemoWriter::contentOf(const exchange::DemoSession& session)
{
    const Client& client = m_ledger.at(session.client);
    const exchange::DemoMemo& memo = *session.memo;
    MemoContent content;
    content.time = TypedSessionTime::of(session.start, session.end);
    content.attendees.append({Part::Lead, m_staff.at(session.lead).id, m_staff.at(session.lead).name, {}});
    for (const auto& [other, part] : session.others)
        content.attendees.append({part, m_staff.at(other).id, m_staff.at(other).name, {}});
    for (const exchange::DemoGuest& guest : memo.guests)
        content.attendees.append({guest.part, {}, guest.name, m_names.agency(guest.agency)});
    content.company = memo.company;
    content.companyKana = memo.company.isEmpty() ? QString() : client.kana;
    content.business = client.business;
    content.consultee = memo.consultee;
    content.person = personOf(session);
    for (const Person& person : client.persons) {
        if (person.id == content.person)
            content.consulteeKana = person.kana;
    }
    content.recorder = m_staff.at(session.lead).id;
    content.recorderName = m_staff.at(session.lead).name;
    content.consultation = memo.consultation;
    content.advice = memo.advice;
    content.impression = memo.impression;
    content.client = client.id;
    if (session.clientCase >= 0)
        content.clientCase = m_cases.at(session.clientCase);
    content.office = m_names.office(session.office);
    content.mode = m_names.word(MasterKind::Mode, session.mode);
    content.channel = m_names.word(MasterKind::Channel, session.channel);
    content.programme = m_names.word(MasterKind::Programme, session.programme);
    content.course = m_names.word(MasterKind::Course, session.course);
    content.topics.append(m_names.word(MasterKind::Topic, session.topic));
    return content;
}

Id<Memo> DemoWriter::writeDraft(const exchange::DemoSession& session, Id<Booking> booking, const MemoContent& content)
{
    MemoDraft draft;
    draft.memo = m_memos.create(m_writer, booking, tokyoDate(session.start), content);
    draft.booking = booking;
    draft.author = content.recorder;
    draft.authorName = content.recorderName;
    draft.savedAt = session.memo->savedAt;
    draft.content = content;
    // The same data for the same seed: not a random one.
    draft.uuid = QUuid::createUuidV5(QUuid(), u"demo %1"_s.arg(draft.memo.number())).toString(QUuid::WithoutBraces);
    m_memos.saveDraft(m_writer, draft);
    return draft.memo;
}

Id<Memo> DemoWriter::writeMemo(const exchange::DemoSession& session, Id<Booking> booking)
{
    const exchange::DemoMemo& memo = *session.memo;
    const MemoContent content = contentOf(session);
    const Result<TimeSlot> slot = TimeSlot::make(session.start, session.end);
    if (!slot || !m_names.firstMissing().isEmpty())
        return {};
    actAs(session.lead, memo.status == MemoStatus::Draft ? memo.savedAt : memo.submittedAt);
    if (memo.status == MemoStatus::Draft) {
        return writeDraft(session, booking, content);
    }
    const Id<Memo> id = m_memos.create(m_writer, booking, tokyoDate(session.start), content);
    qint64 version = 1; // of a new record; each step counts it up
    m_memos.publish(m_writer, id, content, *slot, version++, false, {});
    if (memo.status == MemoStatus::Returned) {
        actAs(memo.returnedBy, memo.returnedAt);
        m_memos.giveBack(m_writer, id, memo.remark, version);
        return id;
    }
    for (qsizetype i = 0; i < memo.stamps.size(); ++i) {
        const exchange::DemoStamp& stamp = memo.stamps.at(i);
        actAs(stamp.staff, stamp.at);
        if (i == 0 && !memo.remark.isEmpty())
            m_memos.setRemark(m_writer, id, memo.remark, version++);
        m_memos.stamp(m_writer, id, m_names.box(stamp.box), m_staff.at(stamp.staff).surname(),
                      i + 1 == m_names.boxes().size(), version++);
    }
    return id;
}

} // namespace

namespace {

// Nothing was written: the files that were put down already go as well, for the data base is a new one.
Status takenAway(AttachmentFiles& files, const Status& filled)
{
    const QList<storage::StoredFile> rest = files.store().files();
    for (const storage::StoredFile& file : rest) {
        if (const Status gone = files.store().remove(file); !gone)
            return gone;
    }
    return filled;
}

} // namespace

Status DemoService::fill(const Caller& caller, exchange::DemoOptions options,
                         const std::function<bool(int, int)>& progress)
{
    if (const Status allowed = rules::require(caller, rules::Action::EditCentre); !allowed)
        return allowed;
    if (!options.today.isValid())
        options.today = tokyoDate(m_file.clock().now());
    if (!options.now.isValid())
        options.now = tokyoTime(m_file.clock().now());
    const Result<exchange::DemoCentre> demo = exchange::makeDemoCentre(options);
    if (!demo)
        return demo.error();
    const auto files = AttachmentFiles::beside(m_file.path());
    const Status filled = m_file.write<Done>(caller, [&](storage::Writer& writer) -> Status {
        if (!storage::CentreRepository(writer.connection()).staff(true).isEmpty()) {
            return Error{
                ErrorKind::RuleViolation,
                Text::tr("This data base has staff already. The demo centre is made in a new one only; nothing was "
                         "changed."),
                {},
                {}};
        }
        writer.actAs(writer.caller(), fromTokyo(options.today, options.now));
        return DemoWriter(writer, *files, *demo).write(progress);
    });
    // A data base that has staff is not ours to tidy.
    const bool ours = !filled && filled.error().kind != ErrorKind::RuleViolation;
    return ours ? takenAway(*files, filled) : filled;
}

} // namespace yorozu::service
