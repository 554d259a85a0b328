// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/ClosingRules.h"

#include "core/domain/Limits.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace yorozu::rules {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ClosingRules)
};

Error refused(const QString& message)
{
    return {ErrorKind::RuleViolation, message, u"month"_s, {}};
}

} // namespace

MonthState monthState(QDate month, QDate today, bool closed, qint64 corrections)
{
    if (closed)
        return corrections > 0 ? MonthState::Corrected : MonthState::Closed;
    const MonthSpan span = MonthSpan::month(month);
    if (today < span.first)
        return MonthState::Ahead;
    return span.contains(today) ? MonthState::Entering : MonthState::Checking;
}

Status mayClose(QDate month, QDate today, bool closed, const QList<ClosingCheck>& checks)
{
    if (closed)
        return refused(Text::tr("%1 is closed already. Nothing was changed.").arg(monthCode(month)));
    if (today <= MonthSpan::month(month).last()) {
        return refused(
            Text::tr("%1 is not over yet. Nothing was changed; close it from the first day of the next month on.")
                .arg(monthCode(month)));
    }
    QStringList open;
    for (const ClosingCheck& check : checks) {
        if (check.blocks && !check.ids.isEmpty())
            open.append(Text::tr("%1: %2", "what is open: how many").arg(label(check.kind)).arg(check.ids.size()));
    }
    if (!open.isEmpty()) {
        return refused(
            Text::tr("%1 was not closed, for something is open. %2.").arg(monthCode(month), open.join(Text::tr(", "))));
    }
    return Done{};
}

Result<QString> checkedReason(const QString& reason)
{
    const QString kept = reason.simplified();
    if (kept.isEmpty())
        return Error{ErrorKind::Invalid, Text::tr("Give the reason."), u"reason"_s, {}};
    if (const std::optional<Error> error = tooLongError(kept, Limit::line, u"reason"_s))
        return *error;
    return kept;
}

} // namespace yorozu::rules
