// SPDX-License-Identifier: GPL-3.0-or-later
// What stands beside a marked time of the week, and the booking that comes of it.
#include "ui/async/DeskContext.h"
#include "ui/async/ShownName.h"
#include "ui/calendar/DayJudge.h"
#include "ui/calendar/WeekFilter.h"
#include "ui/calendar/WeekGrid.h"
#include "ui/calendar/WeekModel.h"
#include "ui/calendar/WeekText.h"
#include "ui/calendar/WeekView.h"
#include "ui/today/DateText.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace yorozu::ui {

namespace {

constexpr qsizetype FreeLines = 2; // more free booths stand in one line

QString boothNameOf(const service::CentreData& centre, Id<Booth> id)
{
    for (const Booth& booth : centre.booths) {
        if (booth.id == id)
            return shownBooth(booth.name);
    }
    return {};
}

} // namespace

const rules::DayFacts* WeekView::factsOf(QDate day) const
{
    for (const rules::DayFacts& facts : m_model->days()) {
        if (facts.day == day)
            return &facts;
    }
    return nullptr;
}

rules::PlacesAt WeekView::placesAtMarked() const
{
    const WeekSpan& marked = m_grid->interaction().marked();
    const WeekScene& scene = m_grid->scene();
    if (marked.isNull() || m_grid->isLoading())
        return {};
    const WeekColumn& column = scene.columns().at(marked.column);
    const rules::DayFacts* facts = factsOf(scene.day(column.day));
    if (!facts || column.shut)
        return {};
    return rules::placesAt(*facts, column.office, scene.startOf(marked), scene.endOf(marked), m_filter->people());
}

// Those that are taken, then the free ones.
QList<WeekPopup::Place::Line> WeekView::linesOf(const rules::PlacesAt& places) const
{
    using Line = WeekPopup::Place::Line;
    const service::CentreData& centre = m_context.centre();
    const WeekScene& scene = m_grid->scene();
    const rules::DayFacts* facts = factsOf(scene.day(scene.columns().at(m_grid->interaction().marked().column).day));
    QList<Line> lines;
    QStringList free;
    for (const rules::BoothUse& use : places.booths) {
        const QString name = boothNameOf(centre, use.booth);
        if (use.isFree()) {
            free.append(name);
            continue;
        }
        Line line{name, {}, {}, false};
        for (const Booking& booking : facts->bookings) {
            if (use.sessions.isEmpty() || booking.id != use.sessions.constFirst())
                continue;
            line.who = booking.clientName.isEmpty() ? booking.personName : booking.clientName;
            const Staff* lead = booking.staff.isEmpty() ? nullptr : centre.findStaff(booking.staff.constFirst().staff);
            line.lead = lead ? shownSurname(*lead) : QString();
        }
        if (use.sessions.size() > 1)
            line.who += tr(" and %n more", "sessions", static_cast<int>(use.sessions.size()) - 1);
        if (use.sessions.isEmpty())
            line.who = use.held ? tr("being held") : tr("out of service: %1").arg(use.outOfService);
        lines.append(line);
    }
    if (free.size() <= FreeLines) {
        for (const QString& name : std::as_const(free))
            lines.append({name, tr("free", "a booth"), {}, true});
    } else {
        lines.append({tr("Free", "booths"), free.join(tr(", ")), {}, true});
    }
    return lines;
}

WeekPopup::Place WeekView::placeInWords() const
{
    const service::CentreData& centre = m_context.centre();
    const WeekSpan& marked = m_grid->interaction().marked();
    const WeekScene& scene = m_grid->scene();
    const WeekColumn& column = scene.columns().at(marked.column);
    const Office* office = centre.findOffice(column.office);
    WeekPopup::Place place;
    place.title =
        tr("%1 %2 %3", "a day, a time, an office")
            .arg(DateText::shortDay(scene.day(column.day)), WeekText::hours(scene.startOf(marked), scene.endOf(marked)),
                 office ? shownName(*office) : QString());
    if (column.shut) {
        place.verdict = tr("closed");
        place.note = column.why;
        return place;
    }
    const rules::PlacesAt places = placesAtMarked();
    const bool past = scene.endOf(marked) <= m_context.clock().now();
    place.free = places.free() > 0 && !past;
    place.verdict = places.free() > 0 ? tr("%n left", "places", places.free()) : tr("full", "no place is left");
    place.lines = linesOf(places);
    const bool anyTaken = std::any_of(places.booths.cbegin(), places.booths.cend(),
                                      [](const rules::BoothUse& use) { return !use.isFree(); });
    if (anyTaken)
        place.caption = office && office->remote ? tr("Seats in use") : tr("Booths in use");
    for (const Id<Staff> id : places.people) {
        if (const Staff* staff = centre.findStaff(id))
            place.people.append(
                {id, (shownSurname(*staff) + u' ' + WeekText::skillOf(centre, *staff, m_filter->topics())).trimmed()});
    }
    if (past)
        place.note = tr("This time is over.");
    else if (places.people.isEmpty())
        place.note = tr("Nobody who could hold the session is free.");
    else if (places.free() == 0)
        place.note = tr("No booth is free the whole time.");
    else if (!mayBook())
        place.note = tr("Bookings cannot be changed from here.");
    return place;
}

// Once it is open, Enter books.
void WeekView::open()
{
    if (m_grid->isLoading() || m_grid->interaction().marked().isNull())
        return;
    if (m_popup->isVisible()) {
        book();
        return;
    }
    fillPopup();
    m_context.announce(m_popup->place().title + tr(", ") + m_popup->spoken());
}

void WeekView::fillPopup()
{
    if (m_grid->interaction().marked().isNull() || m_grid->isLoading()) {
        closePopup();
        return;
    }
    m_popup->setPlace(placeInWords());
    m_grid->placeBeside(*m_popup);
    m_popup->show();
    m_popup->raise();
}

void WeekView::closePopup()
{
    if (!m_popup->isVisible())
        return;
    const bool hadKeys = m_popup->isAncestorOf(focusWidget());
    if (hadKeys)
        m_grid->setFocus(Qt::OtherFocusReason);
    m_popup->hide();
}

Booking WeekView::bookingAt(Id<Office> office, Id<Booth> booth, UtcSeconds start, UtcSeconds end, Id<Staff> lead) const
{
    const service::CentreData& centre = m_context.centre();
    FreeSlot there{office, {}, booth, {}, start, end};
    if (const Office* of = centre.findOffice(office))
        there.officeName = of->name;
    for (const Booth& one : centre.booths) {
        if (one.id == booth)
            there.boothName = one.name;
    }
    Booking booking = movedTo(centre, blankBooking(centre), there);
    for (const MasterEntry& mode : centre.modes) {
        if (mode.id == booking.mode)
            booking.modeCode = mode.code;
    }
    if (const Staff* staff = centre.findStaff(lead))
        booking.staff = {{lead, staff->name, Part::Lead}};
    if (m_filter->topics().size() == 1)
        booking.topic = m_filter->topics().constFirst();
    return booking;
}

std::optional<Booking> WeekView::prepared() const
{
    const WeekSpan& marked = m_grid->interaction().marked();
    const rules::PlacesAt places = placesAtMarked();
    const WeekScene& scene = m_grid->scene();
    if (places.free() == 0 || scene.endOf(marked) <= m_context.clock().now())
        return std::nullopt;
    const Id<Staff> lead = m_popup->isVisible() && m_popup->chosen() ? m_popup->chosen() : places.people.constFirst();
    return bookingAt(scene.columns().at(marked.column).office, places.firstFree(), scene.startOf(marked),
                     scene.endOf(marked), lead);
}

// What cannot be booked says why.
void WeekView::book()
{
    const std::optional<Booking> booking = prepared();
    if (!booking || !mayBook()) {
        if (!m_popup->isVisible() && !m_grid->interaction().marked().isNull())
            fillPopup();
        return;
    }
    closePopup();
    Q_EMIT bookingRequested(*booking);
}

void WeekView::bookSlot(const rules::PersonalSlot& slot)
{
    Q_EMIT bookingRequested(bookingAt(slot.slot.office, slot.slot.booth, slot.slot.start, slot.slot.end, slot.staff));
}

} // namespace yorozu::ui
