// SPDX-License-Identifier: GPL-3.0-or-later
// The pages of what was read for the preview.
#include "core/domain/Words.h"
#include "core/rules/FreePlaces.h"
#include "ui/async/DeskContext.h"
#include "ui/async/ShownName.h"
#include "ui/calendar/CalendarPrintPreview.h"
#include "ui/calendar/DayPaper.h"
#include "ui/calendar/PeoplePaper.h"
#include "ui/calendar/PlacesPaper.h"
#include "ui/calendar/WeekPaper.h"
#include "ui/paper/ReceptionSheet.h"
#include "ui/today/DateText.h"

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace yorozu::ui {

namespace {
constexpr int DaysOfWeek = 7;
} // namespace

// How the sheets are called on record.
QString CalendarPrintPreview::codeOf(Sheet sheet)
{
    static const std::array codes{u"day"_s,   u"day-by-coordinator"_s, u"week"_s, u"free-places"_s,
                                  u"month"_s, u"day-sheet"_s};
    return codes.at(static_cast<std::size_t>(sheet));
}

QString CalendarPrintPreview::officeName() const
{
    for (const Office& office : context().centre().offices) {
        if (office.id == context().office())
            return shownName(office);
    }
    return {};
}

CalendarPaper::Frame CalendarPrintPreview::frame(const QString& head, const QString& name, const QString& beside) const
{
    CalendarPaper::Frame frame;
    frame.name = name;
    frame.head = head;
    QStringList words{officeName(), beside};
    words.removeAll(QString());
    frame.beside = words.join(u" · "_s);
    frame.printedBy = context().caller().name;
    frame.printedAt = context().clock().now();
    frame.marks = m_marks;
    return frame;
}

// What is left out is said: the sheet must not look as if there were no more.
QString CalendarPrintPreview::countOf(const QList<CalendarDay>& days) const
{
    int sessions = 0;
    for (const CalendarDay& day : days) {
        sessions +=
            static_cast<int>(std::count_if(day.bookings.cbegin(), day.bookings.cend(), [this](const Booking& booking) {
                return (context().office().isNull() || booking.office == context().office()) &&
                       booking.status != BookingStatus::Cancelled && !m_on.hidden.contains(booking.status);
            }));
    }
    QStringList words{tr("%n booking(s)", "", sessions)};
    QStringList hidden;
    for (const BookingStatus status : {BookingStatus::Tentative, BookingStatus::Confirmed, BookingStatus::Arrived,
                                       BookingStatus::Completed, BookingStatus::NoShow, BookingStatus::Cancelled}) {
        if (m_on.hidden.contains(status))
            hidden.append(label(status));
    }
    if (!hidden.isEmpty())
        //: %1 statuses of sessions that were left out
        words.append(tr("without %1").arg(hidden.join(tr(", "))));
    return words.join(u" · "_s);
}

QString CalendarPrintPreview::weekHead(QDate first) const
{
    //: a week, from a day to a day
    return tr("%1 – %2", "week").arg(DateText::full(first), DateText::day(first.addDays(DaysOfWeek - 1)));
}

void CalendarPrintPreview::take(Sheet sheet, const Read& read)
{
    const Id<Office> office = context().office();
    const bool whole = sheet == Sheet::Reception;
    QList<CalendarDay> days = read.days;
    m_shown = {codeOf(sheet), days.constFirst().day, days.constLast().day.addDays(1), {}};
    for (CalendarDay& day : days) {
        // By coordinator what is hidden takes its time all the same.
        const bool filtered = sheet == Sheet::Day || sheet == Sheet::Week;
        day.bookings.removeIf([&](const Booking& one) { return filtered && m_on.hidden.contains(one.status); });
        for (const Booking& booking : std::as_const(day.bookings)) {
            const bool named = (booking.client || booking.person) && (office.isNull() || booking.office == office) &&
                               (whole || !m_on.hidden.contains(booking.status));
            if (named && sheet != Sheet::Places)
                m_shown.sessions.append(booking.id);
        }
    }
    switch (sheet) {
    case Sheet::Day:
    case Sheet::People:
        takeDay(sheet, days.constFirst());
        break;
    case Sheet::Week:
        takeWeek(days);
        break;
    case Sheet::Places:
        takePlaces(days);
        break;
    case Sheet::Reception:
        takeReception(read);
        break;
    case Sheet::Month: // readMonth()
        break;
    }
}

void CalendarPrintPreview::takeDay(Sheet sheet, CalendarDay day)
{
    const service::CentreData centre = context().centre();
    const Id<Office> office = context().office();
    const QString date = day.day.toString(u"yyyyMMdd"_s);
    if (sheet == Sheet::Day) {
        const auto above = frame(DateText::full(day.day), tr("Calendar %1").arg(date), countOf({day}));
        showDocument([=]() -> Document { return std::make_shared<DayPaper>(above, centre, day, office); });
        return;
    }
    //: the name of a file; %1 a day: 20241120
    const auto above = frame(DateText::full(day.day), tr("Calendar by coordinator %1").arg(date), countOf({day}));
    PeopleScene::View view{m_on.people, m_on.hidden, {}};
    view.wish.office = office;
    showDocument([=]() -> Document { return std::make_shared<PeoplePaper>(above, centre, day, view); });
}

void CalendarPrintPreview::takeWeek(QList<CalendarDay> days)
{
    const QDate first = days.constFirst().day;
    //: the name of a file; %1 the first day of the week: 20241118
    const auto above = frame(weekHead(first), tr("Calendar week %1").arg(first.toString(u"yyyyMMdd"_s)), countOf(days));
    showDocument([=, centre = context().centre(), office = context().office()]() -> Document {
        return std::make_shared<WeekPaper>(above, centre, days, office);
    });
}

// With whom is looked for on the screen.
void CalendarPrintPreview::takePlaces(const QList<CalendarDay>& days)
{
    const QDate first = days.constFirst().day;
    const service::CentreData centre = context().centre();
    const PlacesPaper::Look look{context().office(), tokyoDate(context().clock().now()), m_on.hideFull};
    const rules::PlaceGrid places = rules::freePlaces(days, m_on.lookedFor);
    const WeekScene scene(centre, places, {look.office, CalendarPaper::bodySize().width(), DayScene::SlotMinutes});
    //: half hours of a week in which somebody could still come
    QStringList words{tr("%n free place(s) ahead", "", scene.freeAhead()), m_on.looksFor};
    words.removeAll(QString());
    //: the name of a file; %1 the first day of the week: 20241118
    const auto above =
        frame(weekHead(first), tr("Free places week %1").arg(first.toString(u"yyyyMMdd"_s)), words.join(u" · "_s));
    showDocument([=]() -> Document { return std::make_shared<PlacesPaper>(above, centre, places, look); });
}

void CalendarPrintPreview::takeReception(const Read& read)
{
    const Id<Office> office = context().office();
    ReceptionValues values;
    values.day = read.days.constFirst().day;
    values.holiday = read.days.constFirst().holiday;
    values.officeName = officeName();
    values.sessions = read.days.constFirst().bookings;
    values.sessions.removeIf([office](const Booking& booking) { return office && booking.office != office; });
    values.phones = read.phones;
    values.printedBy = context().caller().name;
    values.printedAt = context().clock().now();
    showDocument([values]() -> Document { return std::make_shared<ReceptionSheet>(values); });
}

} // namespace yorozu::ui
