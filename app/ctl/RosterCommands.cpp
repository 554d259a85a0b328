// SPDX-License-Identifier: GPL-3.0-or-later
// 勤務予定: who works where, on which day.
#include "app/ctl/Command.h"
#include "app/ctl/JsonInput.h"
#include "app/ctl/JsonOutput.h"
#include "app/ctl/Lookup.h"
#include "app/ctl/Session.h"
#include "app/ctl/Text.h"
#include "app/ctl/WriteDesk.h"
#include "core/japanese/TimeText.h"
#include "core/service/RosterService.h"

#include <array>
#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace yorozu::ctl {

namespace {

// The words of the duties beside the names of the offices (decisions.md).
struct DutyWord
{
    DutyKind kind;
    const char16_t* word;
};
constexpr std::array DutyWords{DutyWord{DutyKind::Home, u"在宅"}, DutyWord{DutyKind::Visit, u"訪問"},
                               DutyWord{DutyKind::Off, u"休"}};
constexpr std::array Weekdays{u"月", u"火", u"水", u"木", u"金", u"土", u"日"};
constexpr int MostDays = 400; // in one answer

QString dutyWord(DutyKind kind, Id<Office> office, const service::CentreData& centre)
{
    for (const DutyWord& word : DutyWords) {
        if (word.kind == kind)
            return QString::fromUtf16(word.word);
    }
    const Office* named = centre.findOffice(office);
    return named ? named->name : QString();
}

QString clockOf(int minutes)
{
    return minutes == 24 * 60 ? u"24:00"_s : QTime(0, 0).addSecs(minutes * 60).toString(u"HH:mm"_s);
}

QJsonObject dutyJson(const DutyLine& line, const service::CentreData& centre)
{
    QJsonObject json{{u"staff"_s, line.staff.number()}, {u"name"_s, line.name},
                     {u"date"_s, isoDate(line.day)},    {u"duty"_s, dutyWord(line.kind, line.office, centre)},
                     {u"reason"_s, line.reason},        {u"source"_s, code(line.source)}};
    if (line.kind != DutyKind::Off) {
        json.insert(u"from"_s, clockOf(line.from));
        json.insert(u"to"_s, clockOf(line.to));
    }
    return json;
}

Result<QJsonArray> proposalsJson(service::RosterService& roster, QDate from, QDate last,
                                 const service::CentreData& centre)
{
    const Result<QList<HomeProposal>> proposals = roster.proposals(from, last.addDays(1));
    if (!proposals)
        return proposals.error();
    QJsonArray json;
    for (const HomeProposal& one : *proposals) {
        json.append(QJsonObject{{u"date"_s, isoDate(one.day)},
                                {u"staff"_s, one.staff.number()},
                                {u"name"_s, one.name},
                                {u"office"_s, dutyWord(DutyKind::Office, one.office, centre)},
                                {u"why"_s, one.why},
                                {u"reason"_s, one.reason}});
    }
    return json;
}

Result<Reply> rosterShow(Session& session)
{
    const QDate from = session.arguments().date(u"--from"_s);
    const QDate last = session.arguments().date(u"--to"_s);
    if (last < from || from.daysTo(last) >= MostDays) {
        return Error{ErrorKind::Invalid,
                     Ctl::tr("roster show: from %1 to %2 are no days, or more than %3.")
                         .arg(isoDate(from), isoDate(last))
                         .arg(MostDays),
                     {},
                     {}};
    }
    const Result<service::Services*> services = session.openToRead();
    if (!services)
        return services.error();
    const auto centre = session.centre();
    if (!centre)
        return centre.error();
    service::RosterService roster((*services)->file());
    const Result<service::RosterData> data = roster.load(from, last.addDays(1));
    if (!data)
        return data.error();
    QJsonArray duties;
    for (const DutyLine& line : data->duties)
        duties.append(dutyJson(line, **centre));
    QJsonArray warnings;
    for (const RosterWarning& warning : data->warnings)
        warnings.append(QJsonObject{{u"date"_s, isoDate(warning.day)}, {u"text"_s, warning.text}});
    const Result<QJsonArray> home = proposalsJson(roster, from, last, **centre);
    if (!home)
        return home.error();
    return Reply{QJsonObject{{u"duties"_s, duties}, {u"warnings"_s, warnings}, {u"could_work_from_home"_s, *home}}};
}

int minutesOf(JsonRecord& record, const QString& key)
{
    const QString text = record.text(key);
    if (text.isEmpty())
        return 0;
    if (text == "24:00"_L1)
        return 24 * 60;
    const Result<QTime> time = japanese::parseTime(text);
    if (!time) {
        record.refuse(key, Ctl::tr("is no time of the day."));
        return 0;
    }
    return time->hour() * 60 + time->minute();
}

DutyOfWeek dutyNamed(JsonRecord& record, const QString& key, const QString& word, const service::CentreData& centre)
{
    for (const DutyWord& known : DutyWords) {
        if (word == QStringView(known.word))
            return {known.kind, {}};
    }
    const Office* office = centre.findOffice(word);
    if (!office) {
        record.refuse(key, Ctl::tr("names no office, and is none of %1.").arg(u"在宅, 訪問, 休"_s),
                      ErrorKind::NotFound);
        return {};
    }
    return {DutyKind::Office, office->id};
}

Id<Staff> staffOf(JsonRecord& record, const WriteDesk& desk)
{
    record.require(u"staff"_s);
    const Staff* person = Lookup(*desk.centre, {}).staff(record, u"staff"_s);
    return person ? person->id : Id<Staff>();
}

// What a record of the file asks for: a day (or several), or a week from a day on.
struct RosterRecord
{
    QList<DutyLine> days;
    std::optional<DutyPattern> week;
};

void readDays(JsonRecord& record, const WriteDesk& desk, Id<Staff> staff, RosterRecord& wanted)
{
    record.require(u"date"_s);
    const QDate first = record.date(u"date"_s);
    const QDate last = record.date(u"last"_s, first);
    if (first.isValid() && (last < first || first.daysTo(last) >= MostDays))
        record.refuse(u"last"_s, Ctl::tr("is no day behind “date”."));
    DutyLine line;
    line.staff = staff;
    line.source = DutySource::Set;
    const QString word = record.text(u"duty"_s);
    if (word.isEmpty()) {
        line.source = DutySource::Pattern; // back to what the week says
    } else {
        const DutyOfWeek duty = dutyNamed(record, u"duty"_s, word, *desk.centre);
        line.kind = duty.kind;
        line.office = duty.office;
    }
    line.from = minutesOf(record, u"from"_s);
    line.to = minutesOf(record, u"to"_s);
    line.placeHours = false; // without hours it gets those of the place anew
    line.reason = record.text(u"reason"_s);
    for (QDate day = first; day.isValid() && day <= last && first.daysTo(day) < MostDays; day = day.addDays(1)) {
        line.day = day;
        wanted.days.append(line);
    }
}

void readWeek(JsonRecord& record, const WriteDesk& desk, Id<Staff> staff, RosterRecord& wanted)
{
    DutyPattern week;
    week.staff = staff;
    record.require(u"valid_from"_s);
    week.validFrom = record.date(u"valid_from"_s);
    JsonRecord days(record.object(u"week"_s), {});
    for (std::size_t day = 0; day < Weekdays.size(); ++day) {
        const QString key = QString::fromUtf16(Weekdays.at(day));
        const QString word = days.requiredText(key);
        if (!word.isEmpty())
            week.week.at(day) = dutyNamed(days, key, word, *desk.centre);
    }
    record.adopt(days.finish());
    wanted.week = week;
}

Result<RosterRecord> readRecord(JsonRecord record, const WriteDesk& desk)
{
    RosterRecord wanted;
    const Id<Staff> staff = staffOf(record, desk);
    if (record.has(u"week"_s))
        readWeek(record, desk, staff, wanted);
    else
        readDays(record, desk, staff, wanted);
    if (const auto& fault = record.finish())
        return *fault;
    return wanted;
}

Reply orphansReply(const QList<Booking>& sessions)
{
    QJsonArray json;
    for (const Booking& session : sessions) {
        json.append(QJsonObject{{u"id"_s, session.id.number()},
                                {u"number"_s, session.number},
                                {u"start"_s, isoMoment(session.start)},
                                {u"end"_s, isoMoment(session.end)},
                                {u"office"_s, session.officeName},
                                {u"client_name"_s, session.clientName},
                                {u"staff_names"_s, session.staff.isEmpty() ? QString() : session.staff.first().name}});
    }
    return {QJsonObject{{u"sessions"_s, json}}, ExitCode::Refused,
            Ctl::tr("roster set: these sessions could not take place as they are booked: %1. Nothing was changed; move "
                    "them, or leave them where they are with --keep-sessions.")
                .arg(service::sessionsInWords(sessions))};
}

// The versions that stand there now: who acts on the command line has seen nothing.
Status fillVersions(service::RosterService& roster, QList<DutyLine>& days)
{
    const auto span = std::minmax_element(days.cbegin(), days.cend(),
                                          [](const DutyLine& a, const DutyLine& b) { return a.day < b.day; });
    const Result<QList<DutyLine>> there = roster.duties(span.first->day, span.second->day.addDays(1));
    if (!there)
        return there.error();
    for (DutyLine& line : days) {
        for (const DutyLine& one : *there) {
            if (one.staff == line.staff && one.day == line.day)
                line.version = one.version;
        }
    }
    return Done{};
}

// A week that begins on the same day takes the place of the one there.
Result<service::ShutOutcome<DutyPattern>> saveWeek(service::RosterService& roster, const Desk& desk, DutyPattern week,
                                                   service::BookedSessions booked)
{
    const Result<service::RosterData> data = roster.load(week.validFrom, week.validFrom.addDays(1));
    if (!data)
        return data.error();
    for (const DutyPattern& known : data->facts.patterns) {
        if (known.staff == week.staff && known.validFrom == week.validFrom) {
            week.id = known.id;
            week.version = known.version;
        }
    }
    return roster.savePattern(desk.caller, week, booked);
}

Result<Reply> rosterSet(Session& session)
{
    const QString command = session.arguments().commandName();
    const Result<QList<JsonRecord>> records = readRecords(session.arguments().place(), command);
    if (!records)
        return records.error();
    const Result<WriteDesk> desk = writeDesk(session);
    if (!desk)
        return desk.error();
    const auto wanted =
        readAll<RosterRecord>(*records, [&](const JsonRecord& record) { return readRecord(record, *desk); });
    if (!wanted)
        return wanted.error();
    const bool keep = session.arguments().has(u"--keep-sessions"_s);
    const auto booked = keep ? service::BookedSessions::Keep : service::BookedSessions::Show;
    service::RosterService roster(desk->services->file());
    QList<DutyLine> days;
    QList<DutyPattern> weeks;
    for (const RosterRecord& record : *wanted) {
        days += record.days;
        if (record.week)
            weeks.append(*record.week);
    }
    if (weeks.size() + (days.isEmpty() ? 0 : 1) > 1) {
        return Error{
            ErrorKind::Invalid, Ctl::tr("%1: one week at a time, or any number of days.").arg(command), {}, {}};
    }
    if (!weeks.isEmpty()) {
        const auto outcome = saveWeek(roster, *desk, weeks.first(), booked);
        if (!outcome)
            return named(command, outcome.error());
        if (const auto* sessions = std::get_if<QList<Booking>>(&*outcome))
            return orphansReply(*sessions);
        return idsReply(QList<Id<DutyPattern>>{std::get<Id<DutyPattern>>(*outcome)});
    }
    if (days.isEmpty())
        return Error{ErrorKind::Invalid, Ctl::tr("%1: the file names no day.").arg(command), {}, {}};
    if (const Status filled = fillVersions(roster, days); !filled)
        return named(command, filled.error());
    const Result<service::RosterOutcome> outcome = roster.set(desk->caller, days, booked);
    if (!outcome)
        return named(command, outcome.error());
    if (const auto* sessions = std::get_if<QList<Booking>>(&*outcome))
        return orphansReply(*sessions);
    QJsonArray json;
    for (const DutyLine& line : std::get<QList<DutyLine>>(*outcome))
        json.append(dutyJson(line, *desk->centre));
    return Reply{QJsonObject{{u"duties"_s, json}}};
}

} // namespace

QList<Command> rosterCommands()
{
    return {
        {"roster show --from D --to D",
         QT_TRANSLATE_NOOP("Ctl", "Who works where from one day to another, both included; days that lack dispatched "
                                  "staff; who could work from home where the booths do not suffice."),
         rosterShow},
        {"roster set FILE [--keep-sessions]",
         QT_TRANSLATE_NOOP("Ctl", "Sets days of the roster, or somebody’s week from a day on. Sessions that could not "
                                  "take place any more are shown first."),
         rosterSet},
    };
}

} // namespace yorozu::ctl
