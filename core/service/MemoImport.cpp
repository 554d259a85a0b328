// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/TimeSlot.h"
#include "core/rules/MemoSubmission.h"
#include "core/service/ImportRun.h"
#include "core/service/MemoAssembly.h"
#include "core/storage/MemoRepository.h"
#include "core/storage/Writer.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace yorozu::service {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(TransferService)
};

class MemoImport final : public RecordImport
{
public:
    MemoImport(const ImportInto& into, exchange::ParsedMemos parsed)
        : RecordImport(into)
        , m_parsed(std::move(parsed))
        , m_memos(into.writer.connection())
    {
    }
    void take(qsizetype index) override { take(m_parsed.records.at(index)); }

private:
    static QString heading(MemoField field)
    {
        const QString key = field == MemoField::SessionTime ? u"date"_s : code(field);
        static const QList<exchange::CsvColumn> columns = exchange::memoColumns(true);
        for (const exchange::CsvColumn& column : columns) {
            if (column.key == key)
                return column.heading;
        }
        return paperLabel(field);
    }

    void take(const exchange::MemoRecord& record)
    {
        if (const std::optional<MemoSummary> known = knownBy(record.number))
            update(record, *known);
        else
            create(record, report.errors.size());
    }
    // The numbers of a list are those of the data base that it was made from, or of another one: never those that its
    // own rows were given when they came here.
    std::optional<MemoSummary> knownBy(const QString& number)
    {
        if (number.isEmpty())
            return std::nullopt;
        storage::MemoFilter filter;
        filter.number = number;
        const QList<MemoSummary> found = m_memos.list(filter);
        const bool known = !found.isEmpty() && found.constFirst().id.number() <= lastKnown;
        return known ? std::optional(found.constFirst()) : std::nullopt;
    }
    void create(const exchange::MemoRecord& record, qsizetype errorsBefore)
    {
        MemoContent content;
        for (const exchange::CsvColumn& column : exchange::memoColumns(true))
            copy(record, column.key, content);
        if (content.recorder.isNull() && record.recorder.isEmpty() && !content.attendees.isEmpty()) {
            content.recorder = content.attendees.constFirst().staff;
            content.recorderName = content.attendees.constFirst().name;
        }
        content.client = clientOf(record);
        check(record, content, errorsBefore);
        if (const Status allowed = mayImport(writer.caller(), rules::Action::ConfirmMemo);
            record.status == MemoStatus::Confirmed && !allowed)
            fault(record.row, u"状態"_s, allowed.error().message);
        const Result<TimeSlot> slot = rules::sessionSlot(content.time, std::nullopt);
        if (report.errors.size() > errorsBefore || !slot)
            return; // said already
        if (const std::optional<MemoSummary> same = duplicateOf(content, *slot)) {
            passOver(record.row, Text::tr("This session is %1 here already.").arg(same->number));
            return;
        }
        MemoContent whole = completed(writer.connection(), content, record.date);
        whole = linkedToLedger(writer, whole);
        const Id<Memo> id = m_memos.create(writer, {}, record.date, whole);
        m_memos.publish(writer, id, whole, *slot, m_memos.byId(id)->version, false, {});
        finish(record, id);
        ++report.created;
    }
    void update(const exchange::MemoRecord& record, const MemoSummary& summary)
    {
        const qsizetype before = report.errors.size();
        const std::optional<Memo> memo = m_memos.byId(summary.id);
        const bool sameDay = summary.start && tokyoDate(*summary.start) == record.date;
        if (!memo || (!sameDay && !sameName(summary.company, record.company))) {
            fault(record.row, u"受付番号"_s,
                  Text::tr("%1 is the session of “%2” here. Leave the number empty to enter this one as a new memo.")
                      .arg(record.number, summary.company.isEmpty() ? summary.consultee : summary.company));
            return;
        }
        if (memo->status == MemoStatus::Draft) {
            fault(record.row, u"受付番号"_s, Text::tr("This memo is just being written. Submit it first."));
            return;
        }
        MemoContent content = memo->content;
        for (const QString& key : std::as_const(m_parsed.keys))
            copy(record, key, content);
        if (content.consultee != memo->content.consultee)
            content.person = {}; // somebody else: found or entered by name
        if (content == memo->content && report.errors.size() == before) {
            ++report.unchanged;
            return;
        }
        const bool amendment = memo->status == MemoStatus::Confirmed;
        if (const Status allowed = mayImport(writer.caller(), rules::Action::AmendMemo); amendment && !allowed)
            fault(record.row, u"受付番号"_s, allowed.error().message);
        check(record, content, before);
        const Result<TimeSlot> slot = rules::sessionSlot(content.time, std::nullopt);
        if (report.errors.size() > before || !slot)
            return;
        const MemoContent whole = linkedToLedger(writer, completed(writer.connection(), content, record.date));
        m_memos.publish(writer, memo->id, whole, *slot, memo->version, amendment,
                        amendment ? Text::tr("Imported") : QString());
        ++report.updated;
    }
    // What submission asks for; not where a name was not found, which would be said twice.
    void check(const exchange::MemoRecord& record, const MemoContent& content, qsizetype errorsBefore)
    {
        if (report.errors.size() > errorsBefore)
            return;
        const QList<rules::FieldProblem> problems = rules::submissionProblems(content, writer.now());
        for (const rules::FieldProblem& problem : problems)
            fault(record.row, heading(problem.field), problem.message);
    }
    void copy(const exchange::MemoRecord& record, const QString& key, MemoContent& content);
    void copyTime(const exchange::MemoRecord& record, MemoContent& content);
    QList<Attendee> attendees(const exchange::MemoRecord& record);
    Id<Client> clientOf(const exchange::MemoRecord& record);
    std::optional<MemoSummary> duplicateOf(const MemoContent& content, const TimeSlot& slot);
    void finish(const exchange::MemoRecord& record, Id<Memo> id);
    MasterId word(MasterKind kind, const QString& name, int row, MemoField field)
    {
        return named(TransferNames::group(kind), name, row, heading(field));
    }
    QList<MasterId> words(MasterKind kind, const QStringList& list, int row, MemoField field)
    {
        QList<MasterId> ids;
        for (const QString& name : list)
            ids.append(word(kind, name, row, field));
        return ids;
    }

    exchange::ParsedMemos m_parsed;
    storage::MemoRepository m_memos;
};

void MemoImport::copyTime(const exchange::MemoRecord& record, MemoContent& content)
{
    if (!record.date.isValid() || !record.start.isValid() || !record.end.isValid())
        return;
    const UtcSeconds start = fromTokyo(record.date, record.start);
    const UtcSeconds end = fromTokyo(record.date, record.end);
    const Result<TimeSlot> now = rules::sessionSlot(content.time, std::nullopt);
    if (!now || now->start() != start || now->end() != end)
        content.time = TypedSessionTime::of(start, end);
}

QList<Attendee> MemoImport::attendees(const exchange::MemoRecord& record)
{
    QList<Attendee> list;
    for (const exchange::NamedAttendee& one : record.attendees) {
        Attendee attendee;
        attendee.part = one.part;
        attendee.name = one.name;
        if (isResponder(one.part)) {
            attendee.staff = Id<Staff>(named(u"staff"_s, one.name, record.row, heading(MemoField::Responders)));
            if (attendee.staff)
                attendee.name = names.name(u"staff"_s, attendee.staff.number());
        }
        attendee.agency = Id<Agency>(named(u"agency"_s, one.agency, record.row, heading(MemoField::Responders)));
        list.append(attendee);
    }
    return list;
}

void MemoImport::copy(const exchange::MemoRecord& record, const QString& key, MemoContent& content)
{
    const int row = record.row;
    if (key == "date"_L1 || key == "start"_L1 || key == "end"_L1)
        copyTime(record, content);
    else if (key == "responders"_L1)
        content.attendees = attendees(record);
    else if (key == "company"_L1)
        content.company = record.company;
    else if (key == "company_kana"_L1)
        content.companyKana = record.companyKana;
    else if (key == "business"_L1)
        content.business = record.business;
    else if (key == "consultee"_L1)
        content.consultee = record.consultee;
    else if (key == "consultee_kana"_L1)
        content.consulteeKana = record.consulteeKana;
    else if (key == "recorder"_L1 && !record.recorder.isEmpty()) {
        content.recorder = Id<Staff>(named(u"staff"_s, record.recorder, row, heading(MemoField::Recorder)));
        content.recorderName = names.name(u"staff"_s, content.recorder.number());
    } else if (key == "consultation"_L1)
        content.consultation = record.consultation;
    else if (key == "advice"_L1)
        content.advice = record.advice;
    else if (key == "impression"_L1)
        content.impression = record.impression;
    else if (key == "office"_L1 && !record.office.isEmpty())
        content.office = Id<Office>(named(u"office"_s, record.office, row, heading(MemoField::Office)));
    else if (key == "mode"_L1 && !record.mode.isEmpty())
        content.mode = word(MasterKind::Mode, record.mode, row, MemoField::Mode);
    else if (key == "channel"_L1 && !record.channel.isEmpty())
        content.channel = word(MasterKind::Channel, record.channel, row, MemoField::Channel);
    else if (key == "programme"_L1 && !record.programme.isEmpty())
        content.programme = word(MasterKind::Programme, record.programme, row, MemoField::Programme);
    else if (key == "course"_L1 && !record.course.isEmpty())
        content.course = word(MasterKind::Course, record.course, row, MemoField::Course);
    else if (key == "further_courses"_L1)
        content.furtherCourses = words(MasterKind::Course, record.furtherCourses, row, MemoField::FurtherCourses);
    else if (key == "topics"_L1)
        content.topics = words(MasterKind::Topic, record.topics, row, MemoField::Topics);
}

// The client of the ledger that the row means; null: one is made of it.
Id<Client> MemoImport::clientOf(const exchange::MemoRecord& record)
{
    Client row;
    row.name = record.company.isEmpty() ? record.consultee : record.company;
    row.kana = record.company.isEmpty() ? record.consulteeKana : record.companyKana;
    if (!record.clientNumber.isEmpty()) {
        std::optional<Client> known = clients.byNumber(record.clientNumber);
        if (known && (looksLike(*known, row) || findPerson(*known, record.consultee)))
            return known->id;
        if (known) {
            fault(record.row, u"企業番号"_s,
                  Text::tr("%1 is “%2” here. Leave the number empty to enter “%3” as a new client.")
                      .arg(record.clientNumber, known->name, row.name));
            return {};
        }
    }
    QList<Id<Client>> found;
    const QList<storage::DuplicateCandidate> candidates = clients.duplicatesOf(row);
    for (const storage::DuplicateCandidate& candidate : candidates) {
        std::optional<Client> known = clients.byId(candidate.of);
        if (known && sameName(known->name, row.name) &&
            (sameText(known->kana, row.kana) || findPerson(*known, record.consultee)))
            found.append(known->id);
    }
    if (found.size() > 1)
        fault(record.row, u"企業番号"_s,
              Text::tr("Several clients are called “%1”. Enter the client number.").arg(row.name));
    return found.size() == 1 ? found.constFirst() : Id<Client>();
}

std::optional<MemoSummary> MemoImport::duplicateOf(const MemoContent& content, const TimeSlot& slot)
{
    if (content.client.isNull() || content.attendees.isEmpty())
        return std::nullopt;
    storage::MemoFilter filter;
    filter.client = content.client;
    filter.from = filter.to = tokyoDate(slot.start());
    const QList<MemoSummary> same = m_memos.list(filter);
    const auto found = std::find_if(same.cbegin(), same.cend(), [&](const MemoSummary& summary) {
        return summary.start == slot.start() && summary.lead == content.attendees.constFirst().staff;
    });
    return found == same.cend() ? std::nullopt : std::optional(*found);
}

// What became of the memo: stamps in the name of whoever imports, or a return.
void MemoImport::finish(const exchange::MemoRecord& record, Id<Memo> id)
{
    qint64 version = m_memos.byId(id)->version;
    if (record.status == MemoStatus::Returned) {
        m_memos.giveBack(writer, id, record.remark, version);
        return;
    }
    if (!record.remark.trimmed().isEmpty())
        m_memos.setRemark(writer, id, record.remark, version++);
    if (record.status != MemoStatus::Confirmed)
        return;
    const QString surname = writer.caller().name.section(u' ', 0, 0);
    for (qsizetype i = 0; i < names.boxes().size(); ++i) {
        const bool last = i + 1 == names.boxes().size();
        m_memos.stamp(writer, id, names.boxes().at(i), surname, last, version++);
    }
}

} // namespace

std::unique_ptr<RecordImport> memoImport(const ImportInto& into, exchange::ParsedMemos parsed)
{
    return std::make_unique<MemoImport>(into, std::move(parsed));
}

} // namespace yorozu::service
