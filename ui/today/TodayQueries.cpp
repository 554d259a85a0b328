// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/TodayQueries.h"

#include "core/rules/MemoLifeCycle.h"
#include "core/rules/MemoSubmission.h"
#include "core/service/BookingService.h"
#include "core/service/MemoService.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace yorozu::ui {

namespace {

// How far back a session without a memo is looked for; what is older is found in the list of memos.
constexpr int LookBackDays = 92;

bool needsMemo(const Booking& booking, Id<Staff> lead, UtcSeconds now)
{
    const bool written = booking.memo && booking.memoStatus != MemoStatus::Draft;
    const bool tookPlace = booking.status == BookingStatus::Confirmed || booking.status == BookingStatus::Arrived ||
                           booking.status == BookingStatus::Completed;
    return !written && tookPlace && booking.start <= now && !booking.staff.isEmpty() &&
           booking.staff.first().staff == lead;
}

QString nameOf(const QString& company, const QString& person)
{
    return company.isEmpty() ? person : company;
}

QHash<Id<Memo>, double> filledShares(const QList<MemoDraft>& drafts)
{
    QHash<Id<Memo>, double> shares;
    for (const MemoDraft& draft : drafts)
        shares.insert(draft.memo, rules::filledShare(draft.content));
    return shares;
}

// A memo without a booking has its time in the draft alone until it is submitted.
QHash<Id<Memo>, UtcSeconds> typedStarts(const QList<MemoDraft>& drafts)
{
    QHash<Id<Memo>, UtcSeconds> starts;
    for (const MemoDraft& draft : drafts) {
        if (const auto slot = rules::sessionSlot(draft.content.time, {}))
            starts.insert(draft.memo, slot->start());
    }
    return starts;
}

Result<QList<MemoToWrite>> memosToWrite(service::Services& services, const Caller& caller, Id<Office> office,
                                        UtcSeconds now)
{
    const QDate today = tokyoDate(now);
    const auto bookings =
        services.bookings().list(today.addDays(-LookBackDays), today.addDays(1), office, caller.staff);
    if (!bookings)
        return bookings.error();
    service::MemoListFilter filter;
    filter.staff = caller.staff;
    filter.statuses = {MemoStatus::Draft};
    const auto memos = services.memos().list(caller, filter);
    if (!memos)
        return memos.error();
    const auto drafts = services.memos().myDrafts(caller);
    if (!drafts)
        return drafts.error();

    const QHash<Id<Memo>, double> shares = filledShares(*drafts);
    const QHash<Id<Memo>, UtcSeconds> starts = typedStarts(*drafts);
    const japanese::Holidays holidays;
    QList<MemoToWrite> found;
    QSet<Id<Memo>> booked;
    for (const Booking& booking : *bookings) {
        if (booking.memo)
            booked.insert(booking.memo);
        if (!needsMemo(booking, caller.staff, now))
            continue;
        found.append({booking.id, booking.memo, nameOf(booking.clientName, booking.personName), booking.start,
                      booking.status, shares.value(booking.memo),
                      workingDaysBetween(tokyoDate(booking.start), today, holidays)});
    }
    for (const MemoSummary& memo : *memos) {
        // Memos of bookings stand there already; what belongs to another office's booking was left out on purpose.
        if (booked.contains(memo.id) || memo.recorder != caller.staff || office)
            continue;
        const UtcSeconds start = memo.start.value_or(starts.value(memo.id, now));
        found.append({{},
                      memo.id,
                      nameOf(memo.company, memo.consultee),
                      start,
                      BookingStatus::Completed,
                      shares.value(memo.id),
                      workingDaysBetween(tokyoDate(start), today, holidays)});
    }
    std::stable_sort(found.begin(), found.end(),
                     [](const MemoToWrite& a, const MemoToWrite& b) { return a.start < b.start; });
    return found;
}

} // namespace

int workingDaysBetween(QDate from, QDate to, const japanese::Holidays& holidays)
{
    int days = 0;
    for (QDate day = from.addDays(1); day <= to; day = day.addDays(1)) {
        if (day.dayOfWeek() < Qt::Saturday && !holidays.on(day))
            ++days;
    }
    return days;
}

bool worksForTheOffice(PermissionGroup group)
{
    return group == PermissionGroup::Office || group == PermissionGroup::SectionChief ||
           group == PermissionGroup::Concierge;
}

Result<QList<Booking>> sessionsOn(service::Services& services, const Caller& caller, Id<Office> office, QDate day)
{
    const Id<Staff> staff = worksForTheOffice(caller.group) ? Id<Staff>() : caller.staff;
    return services.bookings().list(day, day.addDays(1), office, staff);
}

Result<MemoWork> memoWork(service::Services& services, const Caller& caller, Id<Office> office, UtcSeconds now)
{
    MemoWork work;
    auto toWrite = memosToWrite(services, caller, office, now);
    if (!toWrite)
        return toWrite.error();
    work.toWrite = *std::move(toWrite);

    service::MemoListFilter filter;
    filter.staff = caller.staff;
    filter.office = office;
    filter.statuses = {MemoStatus::Returned};
    auto returned = services.memos().list(caller, filter);
    if (!returned)
        return returned.error();
    const auto notMine = [&caller](const MemoSummary& memo) {
        return memo.recorder != caller.staff && memo.lead != caller.staff;
    };
    work.returned = *std::move(returned);
    work.returned.removeIf(notMine);

    const QDate today = tokyoDate(now);
    const QDate monday = today.addDays(1 - today.dayOfWeek());
    filter.statuses = {MemoStatus::Submitted, MemoStatus::Confirmed};
    filter.from = monday.addDays(-LookBackDays);
    auto submitted = services.memos().list(caller, filter);
    if (!submitted)
        return submitted.error();
    work.submitted = *std::move(submitted);
    const UtcSeconds begin = fromTokyo(monday, QTime(0, 0));
    work.submitted.removeIf(
        [&](const MemoSummary& memo) { return memo.recorder != caller.staff || memo.submittedAt < begin; });
    return work;
}

Result<QList<WaitingMemo>> waitingMemos(service::Services& services, const Caller& caller, Id<Office> office,
                                        const QList<StampBox>& boxes, QDate today)
{
    service::MemoListFilter filter;
    filter.office = office;
    filter.statuses = {MemoStatus::Submitted};
    const auto memos = services.memos().list(caller, filter);
    if (!memos)
        return memos.error();
    QList<WaitingMemo> waiting;
    for (const MemoSummary& memo : *memos) {
        const std::optional<StampBox> next = rules::nextBox(boxes, memo.stamps);
        const bool mine = next && caller.stampBox && next->id == caller.stampBox;
        const qint64 days = tokyoDate(memo.submittedAt).daysTo(today);
        waiting.append({memo, next ? next->name : QString(), mine, static_cast<int>(days)});
    }
    std::stable_sort(waiting.begin(), waiting.end(), [](const WaitingMemo& a, const WaitingMemo& b) {
        if (a.mine != b.mine)
            return a.mine;
        return a.memo.submittedAt < b.memo.submittedAt;
    });
    return waiting;
}

} // namespace yorozu::ui
