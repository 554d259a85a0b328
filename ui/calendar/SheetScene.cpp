// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/SheetScene.h"

#include "ui/async/ShownName.h"
#include "ui/calendar/HolidayName.h"
#include "ui/today/DateText.h"

#include <algorithm>
#include <array>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace yorozu::ui {

namespace {

constexpr int FoldedMinutes = 30; // a cancelled session, so that the rest of its time is seen to be free
constexpr int FewestLanes = 2;
constexpr int MostLanes = 4;
constexpr int LaneWidth = 84;
constexpr int RestWidth = 22;
constexpr int RestHeight = 16;

QString shownLead(const service::CentreData& centre, const Booking& booking)
{
    if (booking.staff.isEmpty())
        return {};
    const BookingStaff& lead = booking.staff.constFirst();
    const Staff* staff = centre.findStaff(lead.staff);
    const bool japanese = QLocale().language() == QLocale::Japanese;
    if (staff && !japanese && !staff->roman.isEmpty())
        return staff->roman.section(u' ', 0, 0);
    return staff ? staff->surname() : lead.name.section(u' ', 0, 0);
}

const MasterEntry* entryOf(const QList<MasterEntry>& list, MasterId id)
{
    const auto found =
        std::find_if(list.cbegin(), list.cend(), [id](const MasterEntry& entry) { return entry.id == id; });
    return found == list.cend() ? nullptr : &*found;
}

bool isCode(const QList<MasterEntry>& list, MasterId id, QLatin1StringView code)
{
    const MasterEntry* entry = entryOf(list, id);
    return entry && entry->code == code;
}

// The hours of the offices that are shown; whoever comes earlier or later is seen all the same.
std::pair<int, int> hoursOf(const service::CentreData& centre, const CalendarDay& day, Id<Office> only)
{
    int from = 24 * 60;
    int to = 0;
    for (const Office& office : centre.offices) {
        if (office.retired || (only && office.id != only))
            continue;
        from = std::min(from, office.opensAt);
        to = std::max(to, office.closesAt);
    }
    for (const Booking& booking : day.bookings) {
        if (only && booking.office != only)
            continue;
        from = std::min(from, minutesOf(day.day, booking.start));
        to = std::max(to, minutesOf(day.day, booking.end));
    }
    if (from >= to)
        return {9 * 60, 17 * 60 + 30};
    constexpr int Half = SheetMetrics::SlotMinutes;
    return {std::max(0, from / Half * Half), std::min(24 * 60, (to + Half - 1) / Half * Half)};
}

// As many as fit while a booth keeps the width that its cards are made for.
int onlineLanes(int width, const SheetColumns& withTwo)
{
    const int usual = withTwo.usualWidth();
    const int room = width - SheetMetrics::TimeColumn;
    return std::clamp(FewestLanes + (room - usual) / LaneWidth, FewestLanes, MostLanes);
}

} // namespace

QString cardName(const QString& company)
{
    static const std::array forms{u"株式会社"_s, u"有限会社"_s, u"合同会社"_s, u"合資会社"_s,
                                  u"合名会社"_s, u"㈱"_s,       u"㈲"_s};
    for (const QString& form : forms) {
        QString rest = company;
        if (company.startsWith(form))
            rest.remove(0, form.size());
        else if (company.endsWith(form))
            rest.chop(form.size());
        else
            continue;
        rest = rest.trimmed();
        return rest.isEmpty() ? company : rest;
    }
    return company;
}

int minutesOf(QDate day, UtcSeconds moment)
{
    return static_cast<int>((moment - fromTokyo(day, QTime(0, 0))) / 60);
}

int SheetCard::from() const
{
    return minutesOf(tokyoDate(booking.start), booking.start);
}

int SheetCard::to() const
{
    return minutesOf(tokyoDate(booking.start), booking.end);
}

SheetScene::SheetScene(const service::CentreData& centre, const CalendarDay& day, const View& view)
    : m_day(day.day)
    , m_columns(centre, view.office, day.bookings, FewestLanes)
{
    if (const int lanes = onlineLanes(view.width, m_columns); lanes > FewestLanes)
        m_columns = SheetColumns(centre, view.office, day.bookings, lanes);
    const auto [from, to] = hoursOf(centre, day, view.office);
    m_metrics = SheetMetrics(m_columns, from, to, view.slot, view.width);
    addCards(centre, day);
    addShades(centre, day);
    lay();
}

void SheetScene::addCards(const service::CentreData& centre, const CalendarDay& day)
{
    for (const Booking& booking : day.bookings) {
        SheetCard card;
        card.booking = booking;
        card.column = m_columns.columnOf(booking);
        if (card.column < 0)
            continue;
        card.time = DateText::time(booking.start) + u'–' + DateText::time(booking.end);
        card.company = cardName(booking.clientName.isEmpty() ? booking.personName : booking.clientName);
        card.lead = shownLead(centre, booking);
        card.topic = shownMaster(centre, MasterKind::Topic, booking.topic, booking.topicName);
        card.place = shownPlace(centre, booking);
        card.web = booking.channelCode == "web"_L1 || isCode(centre.channels, booking.channel, "web"_L1);
        card.offSite = isCode(centre.modes, booking.mode, "off-site"_L1);
        card.sitsIn = std::any_of(booking.staff.cbegin(), booking.staff.cend(), [](const BookingStaff& member) {
            return member.part == Part::Ojt || member.part == Part::SatIn;
        });
        card.memoMissing = booking.status == BookingStatus::Completed &&
                           (booking.memo.isNull() || booking.memoStatus == MemoStatus::Draft);
        m_cards.append(card);
    }
}

void SheetScene::addShades(const service::CentreData& centre, const CalendarDay& day)
{
    const bool weekend = day.day.dayOfWeek() > Qt::Friday;
    const QString holiday = !day.holiday.isEmpty() ? shownHoliday(day.holiday)
                            : weekend              ? QLocale().dayName(day.day.dayOfWeek())
                                                   : QString();
    for (int column = 0; column < m_columns.size(); ++column) {
        const SheetColumn& one = m_columns.at(column);
        const auto shut =
            std::find_if(day.closingDays.cbegin(), day.closingDays.cend(), [&](const ClosingDay& closing) {
                return closing.covers(day.day) && (closing.office.isNull() || closing.office == one.office);
            });
        if (shut != day.closingDays.cend()) {
            m_shades.append({column, m_metrics.from(), m_metrics.to(), shut->reason});
            continue;
        }
        if (!holiday.isEmpty() && centre.rules.weekendsOnline && one.kind != SheetColumn::Kind::Online)
            m_shades.append({column, m_metrics.from(), m_metrics.to(), holiday});
        for (const BoothClosure& closure : day.closures) {
            if (closure.booth != one.booth || one.booth.isNull())
                continue;
            const int from = std::max(m_metrics.from(), minutesOf(day.day, closure.start));
            const int to = std::min(m_metrics.to(), minutesOf(day.day, closure.end));
            if (from < to)
                m_shades.append({column, from, to, closure.reason});
        }
    }
}

void SheetScene::lay()
{
    QList<agenda::Entry> entries;
    entries.reserve(m_cards.size());
    for (const SheetCard& card : std::as_const(m_cards)) {
        agenda::Entry entry;
        entry.column = card.column;
        entry.from = minutesOf(m_day, card.booking.start);
        entry.to = minutesOf(m_day, card.booking.end);
        entry.wish = m_columns.seatOf(card.booking);
        entry.yields = card.booking.status == BookingStatus::Cancelled;
        if (entry.yields)
            entry.to = std::min(entry.to, entry.from + FoldedMinutes);
        entries.append(entry);
    }
    agenda::Range range;
    range.from = m_metrics.from();
    range.to = m_metrics.to();
    for (const SheetColumn& column : m_columns.columns())
        range.fixedLanes.append(column.lanes);
    m_layout = agenda::layoutDay(entries, range);
}

const SheetCard* SheetScene::card(Id<Booking> booking) const
{
    const auto found = std::find_if(m_cards.cbegin(), m_cards.cend(),
                                    [booking](const SheetCard& card) { return card.booking.id == booking; });
    return found == m_cards.cend() ? nullptr : &*found;
}

QRect SheetScene::rectOf(Id<Booking> booking) const
{
    for (const agenda::Box& box : m_layout.boxes) {
        if (m_cards.at(box.entry).booking.id == booking)
            return m_metrics.card(box);
    }
    return {};
}

const SheetCard* SheetScene::cardAt(QPoint point) const
{
    for (const agenda::Box& box : m_layout.boxes) {
        if (m_metrics.card(box).contains(point))
            return &m_cards.at(box.entry);
    }
    return nullptr;
}

QRect SheetScene::rectOf(const agenda::Rest& rest) const
{
    const QRect span = m_metrics.span(rest.column, rest.from, rest.to);
    return {span.right() - RestWidth - 1, span.top() + 2, RestWidth, RestHeight};
}

const agenda::Rest* SheetScene::restAt(QPoint point) const
{
    for (const agenda::Rest& rest : m_layout.rests) {
        if (rectOf(rest).contains(point))
            return &rest;
    }
    return nullptr;
}

QList<Id<Booking>> SheetScene::inOrder() const
{
    QList<const SheetCard*> cards;
    for (const agenda::Box& box : m_layout.boxes)
        cards.append(&m_cards.at(box.entry));
    std::stable_sort(cards.begin(), cards.end(),
                     [](const SheetCard* a, const SheetCard* b) { return a->booking.start < b->booking.start; });
    QList<Id<Booking>> ids;
    for (const SheetCard* card : cards)
        ids.append(card->booking.id);
    return ids;
}

const SheetShade* SheetScene::shadeAt(int column, int from, int to) const
{
    const auto found = std::find_if(m_shades.cbegin(), m_shades.cend(), [&](const SheetShade& shade) {
        return shade.column == column && shade.from < to && from < shade.to;
    });
    return found == m_shades.cend() ? nullptr : &*found;
}

} // namespace yorozu::ui
