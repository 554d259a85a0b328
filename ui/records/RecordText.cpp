// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/RecordText.h"

#include "core/domain/Activity.h"
#include "core/domain/Booking.h"
#include "core/domain/Memo.h"
#include "ui/async/ShownName.h"
#include "ui/today/DateText.h"

namespace yorozu::ui {

QString RecordText::count(Counted counts, qsizetype number)
{
    const int n = static_cast<int>(number);
    return counts == Counted::Clients ? tr("%n company(ies)", nullptr, n) : tr("%n record(s)", nullptr, n);
}

// An activity has a theme, or else what it was stands beside it.
QString RecordText::name(const RecordLine& line)
{
    return line.name.isEmpty() && line.counts != Counted::Activities ? tr("no name") : line.name;
}

QString RecordText::what(const service::CentreData& centre, const RecordLine& line)
{
    if (line.counts == Counted::Memos)
        return shownMaster(centre, MasterKind::Course, line.word, line.what);
    if (line.counts == Counted::Bookings)
        return shownMaster(centre, MasterKind::Topic, line.word, line.what);
    return line.what;
}

QString RecordText::state(const RecordLine& line)
{
    switch (line.counts) {
    case Counted::Memos:
        return label(memoStatusFromCode(line.status).value_or(MemoStatus::Draft));
    case Counted::Bookings:
        return label(bookingStatusFromCode(line.status).value_or(BookingStatus::Confirmed));
    case Counted::Activities:
        return label(activityStatusFromCode(line.status).value_or(ActivityStatus::Held));
    case Counted::Clients:
        return {};
    }
    Q_UNREACHABLE();
}

QString RecordText::time(const RecordLine& line)
{
    return line.starts == 0 ? QString() : DateText::time(line.starts);
}

} // namespace yorozu::ui
