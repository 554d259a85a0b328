// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/WaitingRules.h"

#include "core/domain/Limits.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace yorozu::rules {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(WaitingRules)
};

constexpr int NoonMinutes = 12 * 60;
constexpr int MinutesOfDay = 24 * 60;
const QDate Forever(9999, 12, 31);

Error wrong(const QString& field, const QString& message)
{
    return {ErrorKind::Invalid, message, field, {}};
}

QString shortDay(QDate day)
{
    return day.toString(u"M/d"_s);
}

QDate mondayOf(QDate day)
{
    return day.addDays(1 - day.dayOfWeek());
}

// Up to the end of the week (its Friday or later), from its beginning or from now on.
bool isWholeWeek(QDate monday, QDate first, QDate last, QDate today)
{
    return last >= monday.addDays(4) && last <= monday.addDays(6) && first >= monday &&
           first <= std::max(monday, std::min(today, last));
}

QString daysInWords(const WaitingRequest& request, QDate today)
{
    const QDate first = request.firstDay;
    const QDate last = request.lastDay;
    if (!first.isValid())
        return last.isValid() ? Text::tr("until %1").arg(shortDay(last)) : QString();
    if (!last.isValid())
        return Text::tr("from %1 on").arg(shortDay(first));
    if (first == last)
        return shortDay(first);
    const QDate monday = mondayOf(today);
    if (isWholeWeek(monday, first, last, today))
        return Text::tr("this week");
    if (isWholeWeek(monday.addDays(7), first, last, today))
        return Text::tr("next week");
    return Text::tr("%1 to %2").arg(shortDay(first), shortDay(last));
}

int minutesOfDay(UtcSeconds moment)
{
    return tokyoTime(moment).hour() * 60 + tokyoTime(moment).minute();
}

bool isInPart(DayPart part, const FreedSlot& slot)
{
    switch (part) {
    case DayPart::Any:
        return true;
    case DayPart::Morning:
        return minutesOfDay(slot.start) < NoonMinutes;
    case DayPart::Afternoon:
        return minutesOfDay(slot.end) > NoonMinutes;
    }
    Q_UNREACHABLE();
}

QDate lastDayOf(const WaitingRequest& request)
{
    return request.lastDay.isValid() ? request.lastDay : Forever;
}

QString reasonOf(const WaitingRequest& request, const FreedSlot& slot, QDate today)
{
    QStringList parts;
    if (request.staff && request.staff == slot.staff)
        parts.append(Text::tr("wants %1").arg(request.staffName));
    if (const QString wish = wishInWords(request, today); !wish.isEmpty())
        parts.append(Text::tr("wish: %1").arg(wish));
    else
        parts.append(Text::tr("comes whenever there is room"));
    const qint64 days = tokyoDate(request.createdAt).daysTo(today);
    parts.append(days <= 0 ? Text::tr("since today")
                           : Text::tr("waiting for %n day(s)", nullptr, static_cast<int>(days)));
    return parts.join(Text::tr(", "));
}

} // namespace

Result<WaitingRequest> checkedRequest(WaitingRequest request)
{
    for (QString* line : {&request.company, &request.person, &request.phone})
        *line = line->simplified();
    request.note = request.note.trimmed();
    if (request.client.isNull() && request.company.isEmpty() && request.person.isEmpty())
        return wrong(u"company"_s, Text::tr("Write who is waiting: a company or a person."));
    const std::array lines{std::pair{&request.company, u"company"_s}, std::pair{&request.person, u"person"_s},
                           std::pair{&request.phone, u"phone"_s}};
    for (const auto& [text, field] : lines) {
        if (auto fault = tooLongError(*text, Limit::name, field))
            return *std::move(fault);
    }
    if (request.firstDay.isValid() && request.lastDay.isValid() && request.lastDay < request.firstDay)
        return wrong(u"last_day"_s, Text::tr("The last day lies before the first. Nothing was changed."));
    if (request.minutes < 0 || request.minutes > MinutesOfDay)
        return wrong(u"minutes"_s, Text::tr("A session is not longer than a day. Nothing was changed."));
    return request;
}

QString wishInWords(const WaitingRequest& request, QDate today)
{
    QString when = daysInWords(request, today);
    if (request.part != DayPart::Any)
        when += (when.isEmpty() ? QString() : u" "_s) + label(request.part);
    QStringList parts;
    if (!when.isEmpty())
        parts.append(when);
    if (request.online)
        parts.append(Text::tr("online"));
    else if (!request.officeName.isEmpty())
        parts.append(request.officeName);
    if (!request.staffName.isEmpty())
        parts.append(request.staffName);
    return parts.join(Text::tr(" · ", "between the parts of a wish"));
}

bool fits(const WaitingRequest& request, const FreedSlot& slot, int usualMinutes)
{
    const QDate day = tokyoDate(slot.start);
    const int minutes = request.minutes > 0 ? request.minutes : usualMinutes;
    return request.state == WaitingState::Open && (!request.firstDay.isValid() || request.firstDay <= day) &&
           day <= lastDayOf(request) && isInPart(request.part, slot) &&
           (request.office.isNull() || request.office == slot.office) &&
           (request.staff.isNull() || slot.staff.isNull() || request.staff == slot.staff) &&
           slot.end - slot.start >= minutes * 60;
}

QList<WaitingOffer> offersFor(const QList<WaitingRequest>& open, const FreedSlot& slot, int usualMinutes, QDate today)
{
    QList<WaitingRequest> fitting;
    std::copy_if(open.cbegin(), open.cend(), std::back_inserter(fitting),
                 [&](const WaitingRequest& request) { return fits(request, slot, usualMinutes); });
    const auto order = [&](const WaitingRequest& request) {
        const bool named = request.staff && request.staff == slot.staff;
        return std::tuple(!named, lastDayOf(request), request.createdAt, request.id);
    };
    std::stable_sort(fitting.begin(), fitting.end(),
                     [&](const WaitingRequest& a, const WaitingRequest& b) { return order(a) < order(b); });
    QList<WaitingOffer> offers;
    for (const WaitingRequest& request : std::as_const(fitting))
        offers.append({request, reasonOf(request, slot, today)});
    return offers;
}

} // namespace yorozu::rules
