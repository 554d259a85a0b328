// SPDX-License-Identifier: GPL-3.0-or-later
// The sessions of the demo centre: the booking, its memo, and what was written about it.
#include "core/domain/TimeSlot.h"
#include "core/service/DemoNotes.h"
#include "core/service/DemoWriter.h"
#include "core/storage/TodayRepository.h"

#include <QCoreApplication>
#include <QUuid>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace yorozu::service {

namespace {

constexpr int ProgressEvery = 100;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(DemoService)
};

} // namespace

Status DemoWriter::writeSessions(const std::function<bool(int, int)>& progress)
{
    const QDate today = tokyoDate(m_fillTime);
    for (qsizetype i = 0; i < m_demo.sessions.size() && m_names.firstMissing().isEmpty(); ++i) {
        if (const Status written = writeSession(m_demo.sessions.at(i), today); !written)
            return written;
        const bool report = progress && (i + 1) % ProgressEvery == 0;
        if (report && !progress(static_cast<int>(i) + 1, static_cast<int>(m_demo.sessions.size())))
            return Error{ErrorKind::Cancelled, Text::tr("The demo centre was not made. Nothing was written."), {}, {}};
    }
    return Done{};
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

} // namespace yorozu::service
