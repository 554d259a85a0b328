// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/ReportPeriod.h"

namespace yorozu::ui {

MonthSpan spanOf(ReportPeriod period, QDate day)
{
    switch (period) {
    case ReportPeriod::Month:
        return MonthSpan::month(day);
    case ReportPeriod::Quarter:
        return MonthSpan::quarter(day);
    case ReportPeriod::Year:
        return MonthSpan::fiscalYear(day);
    }
    Q_UNREACHABLE();
}

} // namespace yorozu::ui
