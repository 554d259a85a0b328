// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/RecordTarget.h"

namespace yorozu::ui {

Target targetOf(Counted counts, qint64 record)
{
    switch (counts) {
    case Counted::Memos:
        return Target::memo(Id<Memo>(record));
    case Counted::Bookings:
        return Target::booking(Id<Booking>(record));
    case Counted::Clients:
        return Target::client(Id<Client>(record));
    case Counted::Activities:
        return Target::activity(Id<Activity>(record));
    }
    Q_UNREACHABLE();
}

} // namespace yorozu::ui
