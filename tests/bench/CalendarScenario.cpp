// SPDX-License-Identifier: GPL-3.0-or-later
// A day with 600 bookings: what one frame takes while it is scrolled, and while a booking is dragged over it.
#include "core/rules/FreePlaces.h"
#include "core/rules/RosterRules.h"
#include "core/service/CalendarService.h"
#include "core/service/CentreService.h"
#include "core/service/DraftStore.h"
#include "core/service/Worker.h"
#include "tests/bench/Samples.h"
#include "tests/bench/Scenarios.h"
#include "ui/async/DeskContext.h"
#include "ui/calendar/CalendarSheet.h"
#include "ui/calendar/DayJudge.h"
#include "ui/calendar/PeopleSheet.h"
#include "ui/calendar/SheetPainter.h"
#include "ui/calendar/WeekGrid.h"
#include "ui/theme/ThemeManager.h"

#include <functional>
#include <QApplication>
#include <QImage>
#include <QPainter>
#include <QScrollBar>

using namespace Qt::StringLiterals;

namespace yorozu::bench {

namespace {

constexpr int Bookings = 600;
constexpr QSize SheetSize(1104, 772);
constexpr int TallSlot = 60; // a day that is higher than the window
constexpr double FrameMs = 16.6;
constexpr double P95 = 0.95;
constexpr int ScrollStep = 17;
constexpr int Columns = 39; // booths; beside them is who is away
constexpr int Week = 7;
constexpr int NewBooths = 10'000;
constexpr int PageWidth = 1104;
constexpr int NowMinute = 10 * 60 + 42;
constexpr double WideFrameMs = 1.5;
constexpr double FirstFrameMs = 16;

// Sessions of 15 to 45 minutes in each booth, seat and away, one after the other and over one another.
// No two days have a firm in common.
rules::DayFacts fullDay(const service::CentreData& centre, QDate day)
{
    constexpr int Firms = 97;
    const qint64 firstFirm = day.toJulianDay() * Firms % 1'000'000;
    rules::DayFacts facts;
    facts.day = day;
    facts.offices = centre.offices;
    facts.booths = centre.booths;
    facts.rules = centre.rules;
    static const QList<BookingStatus> statuses{BookingStatus::Completed, BookingStatus::Arrived,
                                               BookingStatus::Confirmed, BookingStatus::Confirmed,
                                               BookingStatus::Tentative, BookingStatus::NoShow};
    for (int at = 0; at < Bookings; ++at) {
        const Booth& booth = centre.booths.at(at % centre.booths.size());
        const qsizetype round = at / centre.booths.size();
        const Staff& lead = centre.staff.at(at % centre.staff.size());
        Booking booking;
        booking.id = Id<Booking>(at + 1);
        booking.start = fromTokyo(day, QTime(9, 0)) + round * 11 * 60 % (8 * 3600);
        booking.end = booking.start + (15 + at % 3 * 15) * 60;
        booking.office = booth.office;
        booking.booth = booth.id;
        booking.boothName = booth.name;
        booking.mode = centre.modes.constFirst().id;
        booking.clientName = u"株式会社城東パッケージ%1"_s.arg(firstFirm + at % Firms);
        booking.topic = centre.topics.at(at % centre.topics.size()).id;
        booking.status = statuses.at(at % statuses.size());
        booking.staff = {{lead.id, lead.name, Part::Lead}};
        facts.bookings.append(booking);
    }
    return facts;
}

// A centre four times as large, with room for nobody else: so many columns that none is wider than the narrowest.
service::CentreData wideCentre(service::CentreData centre)
{
    const Id<Office> office = centre.booths.constFirst().office;
    Booth booth = centre.booths.constFirst();
    centre.booths.removeIf([office](const Booth& one) { return one.office != office; });
    while (centre.booths.size() < Columns) {
        booth.id = Id<Booth>(NewBooths + centre.booths.size());
        booth.name = u"ブース%1"_s.arg(centre.booths.size() + 1);
        centre.booths.append(booth);
    }
    centre.offices.removeIf([office](const Office& one) { return one.id != office; });
    return centre;
}

// The whole sheet drawn into a picture, so that nothing but drawing is measured.
struct Drawing
{
    double first = 0; // nothing is laid out yet
    Samples frames;   // processor time
    Samples floor;    // of the same picture filled
    int columns = 0;
};

Drawing drawWide(const service::CentreData& centre, const ui::ThemeManager& themes, QDate day, int rounds)
{
    const rules::DayFacts facts = fullDay(centre, day);
    const ui::SheetScene scene(centre, facts, {{}, PageWidth, ui::CalendarSheet::UsualSlot});
    QImage picture(scene.metrics().width(), scene.metrics().height(), QImage::Format_ARGB32_Premultiplied);
    Drawing drawing;
    drawing.columns = static_cast<int>(scene.columns().size());
    const ui::SheetStyle style(
        themes.theme(), [&themes](ui::TypeStyle type) { return themes.font(type); }, themes.icons(), 1);
    const auto draw = [&] {
        QPainter painter(&picture);
        const ui::SheetPainter sheet(scene, style);
        sheet.paintGrid(painter, picture.rect(), NowMinute);
        sheet.paintCards(painter, picture.rect(), {});
    };
    const auto processor = [](const auto& work) {
        const double before = processorSeconds();
        work();
        return (processorSeconds() - before) * Milliseconds;
    };
    drawing.first = processor(draw);
    for (int at = 0; at < rounds; ++at) {
        drawing.frames.add(processor(draw));
        drawing.floor.add(processor([&] {
            QPainter painter(&picture);
            painter.fillRect(picture.rect(), Qt::white);
        }));
    }
    return drawing;
}

// What has been asked for is painted.
double frame(const std::function<void()>& act)
{
    return timed([&act] {
        act();
        QCoreApplication::processEvents();
    });
}

Samples scrolling(ui::DaySheet& sheet, int rounds)
{
    Samples frames;
    QScrollBar* bar = sheet.verticalScrollBar();
    int step = ScrollStep;
    for (int at = 0; at < rounds; ++at) {
        if (bar->value() + step > bar->maximum() || bar->value() + step < 0)
            step = -step;
        frames.add(frame([&] { bar->setValue(bar->value() + step); }));
    }
    return frames;
}

Samples dragging(ui::DaySheet& sheet, int rounds)
{
    Samples frames;
    ui::SheetInteraction& hands = sheet.interaction();
    const QPoint first = sheet.scene().span(0, sheet.scene().from(), sheet.scene().to()).topLeft();
    const QSize grid = sheet.scene().size();
    for (const ui::SheetCard& card : sheet.scene().cards()) {
        if (card.booking.status == BookingStatus::Confirmed && !sheet.scene().rectOf(card.booking.id).isNull()) {
            hands.press(sheet.scene().rectOf(card.booking.id).center(), {});
            break;
        }
    }
    for (int at = 0; at < rounds; ++at) {
        const QPoint point(first.x() + at * 23 % (grid.width() - first.x()),
                           first.y() + at * 13 % (grid.height() - first.y()));
        frames.add(frame([&] { hands.moveTo(point, {}); }));
    }
    hands.giveUp();
    return frames;
}

// What is carried is judged at every step, as on the page.
void judged(ui::DaySheet& sheet, const rules::DayFacts& facts)
{
    sheet.interaction().setEditable(true);
    sheet.interaction().setJudge([&](Id<Booking> id, bool, const ui::SheetSlot& slot) {
        const std::unique_ptr<ui::DayJudge> judge = sheet.judge(facts);
        return judge->verdict(judge->wanted(facts.bookings.at(id.number() - 1), slot), slot);
    });
}

// A whole frame of a widget that has nothing to say.
Samples emptyFrames(int rounds)
{
    QWidget empty;
    empty.resize(SheetSize);
    empty.show();
    QCoreApplication::processEvents();
    Samples frames;
    for (int at = 0; at < rounds; ++at)
        frames.add(frame([&empty] { empty.update(); }));
    return frames;
}

// From the data of another day to its sheet, day by day; the first one is not among them, for it loads the letters.
Samples changing(ui::DaySheet& sheet, const service::CentreData& centre, QDate first, int rounds)
{
    Samples frames;
    sheet.setDay(fullDay(centre, first.addDays(-1)));
    QCoreApplication::processEvents();
    for (int at = 0; at < rounds; ++at) {
        const rules::DayFacts facts = fullDay(centre, first.addDays(at));
        frames.add(frame([&] { sheet.setDay(facts); }));
    }
    return frames;
}

// The same day by coordinator.
void measurePeople(Bench& bench, ui::DeskContext& context, const service::CentreData& centre,
                   const rules::DayFacts& facts, const Samples& floor)
{
    ui::PeopleSheet sheet(context);
    sheet.setRowHeight(ui::PeopleSheet::LargestRow);
    sheet.resize(SheetSize);
    sheet.show();
    const Samples changed = changing(sheet, centre, facts.day.addDays(1), bench.rounds(30));
    sheet.setDay(facts);
    judged(sheet, facts);
    const int rounds = bench.rounds(400);
    scrolling(sheet, bench.rounds(100)); // letters are laid out by the first frames
    const auto add = [&](const QString& what, double ours) {
        bench.report.add({u"calendar"_s,
                          what,
                          u"ms"_s,
                          ours,
                          floor.quantile(P95),
                          u"an empty widget of the same size"_s,
                          Target::value(FrameMs),
                          {}});
    };
    add(u"by coordinator: scrolling over 600 bookings, p95 of a frame"_s, scrolling(sheet, rounds).quantile(P95));
    add(u"by coordinator: dragging over them with the prediction, p95 of a frame"_s,
        dragging(sheet, rounds).quantile(P95));
    add(u"by coordinator: another day with 600 bookings, once the data is there, p50"_s, changed.median());
}

// Weeks of free places one after the other, from the days that were read to the painted frame.
Status measureWeeks(Bench& bench, ui::DeskContext& context, const Samples& floor)
{
    const QDate today = tokyoDate(bench.clock.now());
    const QDate monday = today.addDays(1 - today.dayOfWeek());
    service::CalendarService calendar(bench.services.file());
    const auto days = calendar.days(monday, monday.addDays(2 * Week));
    if (!days)
        return days.error();
    QList<Id<Staff>> people;
    for (const Staff& staff : context.centre().staff) {
        if (!staff.retired && rules::advises(staff.group))
            people.append(staff.id);
    }
    ui::WeekGrid grid(context);
    grid.resize(SheetSize);
    grid.show();
    int week = 0;
    const auto change = [&] {
        week = 1 - week;
        grid.setPlaces(rules::freePlaces(days->mid(week * Week, Week), people), false);
    };
    for (int at = bench.rounds(10); at > 0; --at)
        frame(change); // letters are laid out by the first frames
    Samples changed;
    for (int at = bench.rounds(100); at > 0; --at)
        changed.add(frame(change));
    bench.report.add({u"calendar"_s,
                      u"another week of free places, once the data is there, p95 of a frame"_s,
                      u"ms"_s,
                      changed.quantile(P95),
                      floor.quantile(P95),
                      u"an empty widget of the same size"_s,
                      Target::value(FrameMs),
                      {}});
    return Done{};
}

} // namespace

Status measureCalendar(Bench& bench)
{
    const Result<service::CentreData> centre = bench.services.centre().load();
    if (!centre)
        return centre.error();
    service::Worker worker(bench.clock);
    service::DraftStore drafts(bench.folder.filePath(u"drafts"_s), bench.database);
    ui::ThemeManager themes;
    themes.apply(*qobject_cast<QApplication*>(QCoreApplication::instance()));
    ui::DeskContext context(worker, drafts, themes, bench.clock);
    context.setCentre(*centre);
    const rules::DayFacts facts = fullDay(*centre, QDate(2024, 11, 20));
    ui::CalendarSheet sheet(context);
    sheet.setSlotHeight(TallSlot);
    sheet.resize(SheetSize);
    sheet.show();
    const Samples changed = changing(sheet, *centre, facts.day.addDays(1), bench.rounds(30));
    sheet.setDay(facts);
    judged(sheet, facts);
    const int rounds = bench.rounds(400);
    scrolling(sheet, bench.rounds(100)); // letters are laid out by the first frames
    const Samples scrolled = scrolling(sheet, rounds);
    const Samples dragged = dragging(sheet, rounds);
    const Samples floor = emptyFrames(rounds);
    const QString is = u"an empty widget of the same size"_s;
    const auto add = [&](const QString& what, double ours, const Target& target) {
        bench.report.add({u"calendar"_s, what, u"ms"_s, ours, floor.quantile(P95), is, target, {}});
    };
    add(u"scrolling over 600 bookings, p95 of a frame"_s, scrolled.quantile(P95), Target::value(FrameMs));
    add(u"scrolling, p50"_s, scrolled.median(), Target::none());
    add(u"dragging over them with the prediction, p95 of a frame"_s, dragged.quantile(P95), Target::value(FrameMs));
    add(u"dragging, p50"_s, dragged.median(), Target::none());
    add(u"another day with 600 bookings, once the data is there, p50"_s, changed.median(), Target::value(FrameMs));
    measurePeople(bench, context, *centre, facts, floor);
    if (const Status weeks = measureWeeks(bench, context, floor); !weeks)
        return weeks;
    const Drawing wide = drawWide(wideCentre(*centre), themes, facts.day, rounds);
    const auto addWide = [&](const QString& what, double ours, const Target& target) {
        bench.report.add({u"calendar"_s,
                          what.arg(wide.columns),
                          u"ms"_s,
                          ours,
                          wide.floor.median(),
                          u"the same picture filled"_s,
                          target,
                          {}});
    };
    addWide(u"a frame of %1 columns and 600 bookings, processor time, p50"_s, wide.frames.median(),
            Target::value(WideFrameMs));
    addWide(u"the first frame of %1 columns, processor time"_s, wide.first, Target::value(FirstFrameMs));
    return Done{};
}

} // namespace yorozu::bench
