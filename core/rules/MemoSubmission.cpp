// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/MemoSubmission.h"

#include "core/domain/Limits.h"
#include "core/japanese/EraDate.h"
#include "core/japanese/TimeText.h"

#include <QCoreApplication>

namespace yorozu::rules {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(MemoSubmission)
};

Error timeProblem(const QString& message)
{
    return Error{ErrorKind::Invalid, message, code(MemoField::SessionTime), {}};
}

Result<QDate> typedDate(const TypedSessionTime& typed)
{
    if (typed.year.trimmed().isEmpty() || typed.month.trimmed().isEmpty() || typed.day.trimmed().isEmpty())
        return timeProblem(Text::tr("Enter year, month and day of the session."));
    return japanese::parseDate(QStringLiteral("%1%2年%3月%4日")
                                   .arg(typed.era, typed.year.trimmed(), typed.month.trimmed(), typed.day.trimmed()));
}

Result<QTime> typedTime(const QString& hour, const QString& minute, const QString& missing)
{
    if (hour.trimmed().isEmpty())
        return timeProblem(missing);
    const QString minutes = minute.trimmed().isEmpty() ? QStringLiteral("00") : minute.trimmed();
    return japanese::parseTime(QStringLiteral("%1時%2分").arg(hour.trimmed(), minutes));
}

bool blank(const QString& text)
{
    return text.trimmed().isEmpty();
}

} // namespace

Result<TimeSlot> sessionSlot(const TypedSessionTime& typed, std::optional<UtcSeconds> now)
{
    const Result<QDate> date = typedDate(typed);
    if (!date)
        return timeProblem(date.error().message);
    const Result<QTime> from =
        typedTime(typed.fromHour, typed.fromMinute, Text::tr("Enter the time at which the session began."));
    if (!from)
        return timeProblem(from.error().message);
    const Result<QTime> to =
        typedTime(typed.toHour, typed.toMinute, Text::tr("Enter the time at which the session ended."));
    if (!to)
        return timeProblem(to.error().message);
    if (*to <= *from) {
        return timeProblem(
            Text::tr("The end is not later than the start. A session over midnight is written as two memos."));
    }
    const UtcSeconds start = fromTokyo(*date, *from);
    const UtcSeconds end = fromTokyo(*date, *to);
    if (now && start > *now)
        return timeProblem(Text::tr("The session lies in the future. Submit the memo after it."));
    if (now && end > *now) {
        return timeProblem(Text::tr("The session ends in the future. Correct the end, or submit the memo after it."));
    }
    return TimeSlot::make(start, end);
}

TimePart partToMend(const TypedSessionTime& typed, UtcSeconds now)
{
    const std::array parts{std::pair(TimePart::Year, &typed.year), std::pair(TimePart::Month, &typed.month),
                           std::pair(TimePart::Day, &typed.day), std::pair(TimePart::FromHour, &typed.fromHour),
                           std::pair(TimePart::ToHour, &typed.toHour)};
    for (const auto& [part, text] : parts) {
        if (blank(*text))
            return part;
    }
    const Result<QDate> date = typedDate(typed);
    if (!date)
        return TimePart::Year;
    const Result<QTime> from = typedTime(typed.fromHour, typed.fromMinute, {});
    if (!from)
        return TimePart::FromHour;
    return fromTokyo(*date, *from) > now ? TimePart::Day : TimePart::ToHour;
}

QList<FieldProblem> lengthProblems(const MemoContent& content)
{
    struct Line
    {
        MemoField field;
        qsizetype limit;
    };
    constexpr std::array Lines{Line{MemoField::CompanyKana, Limit::name}, Line{MemoField::Company, Limit::name},
                               Line{MemoField::Business, Limit::line}, Line{MemoField::ConsulteeKana, Limit::name},
                               Line{MemoField::Consultee, Limit::name}};
    QList<FieldProblem> problems;
    for (const Line& line : Lines) {
        if (const auto sentence = tooLong(content.fieldText(line.field), line.limit))
            problems.append({line.field, *sentence});
    }
    return problems;
}

QList<FieldProblem> submissionProblems(const MemoContent& content, UtcSeconds now)
{
    QList<FieldProblem> problems;
    if (const Result<TimeSlot> slot = sessionSlot(content.time, now); !slot)
        problems.append({MemoField::SessionTime, slot.error().message});
    const auto leads = std::count_if(content.attendees.cbegin(), content.attendees.cend(),
                                     [](const Attendee& attendee) { return attendee.part == Part::Lead; });
    const bool ownLead =
        std::any_of(content.attendees.cbegin(), content.attendees.cend(),
                    [](const Attendee& attendee) { return attendee.part == Part::Lead && attendee.staff; });
    if (!ownLead)
        problems.append({MemoField::Responders, Text::tr("Enter who of the centre advised.")});
    else if (leads > 1)
        problems.append({MemoField::Responders,
                         Text::tr("Only one person leads a session. Make the others second or sitting in.")});
    if (blank(content.company) && blank(content.consultee)) {
        problems.append({MemoField::Company, Text::tr("Enter the company, or the consultee if there is none yet.")});
        problems.append({MemoField::Consultee, Text::tr("Enter the consultee, or the company.")});
    }
    problems.append(lengthProblems(content));
    if (content.recorder.isNull())
        problems.append({MemoField::Recorder, Text::tr("Enter who wrote the memo.")});
    if (blank(content.consultation))
        problems.append({MemoField::Consultation, Text::tr("Enter what was asked.")});
    if (blank(content.advice))
        problems.append({MemoField::Advice, Text::tr("Enter what was advised.")});
    return problems;
}

double filledShare(const MemoContent& content)
{
    const std::array filled{!blank(content.company) || !blank(content.consultee), !blank(content.business),
                            !blank(content.consultation), !blank(content.advice), !blank(content.impression)};
    return static_cast<double>(std::count(filled.begin(), filled.end(), true)) / static_cast<double>(filled.size());
}

} // namespace yorozu::rules
