// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/SessionsColumn.h"

#include "core/service/Services.h"
#include "ui/async/DeskContext.h"
#include "ui/theme/StyleSheet.h"
#include "ui/theme/ThemeManager.h"
#include "ui/today/DateText.h"
#include "ui/today/SessionCard.h"
#include "ui/today/TodayQueries.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace yorozu::ui {

namespace {

constexpr int TimeColumn = 52;
constexpr qint64 LeastGap = 30 * 60; // shorter ones are not worth a line

bool counts(const Booking& booking)
{
    return booking.status != BookingStatus::Cancelled && booking.status != BookingStatus::NoShow;
}

} // namespace

void SessionsColumn::reload()
{
    const quint64 question = beginLoading();
    const Caller caller = context().caller();
    const Id<Office> office = context().office();
    const QDate today = tokyoDate(context().clock().now());
    context().deliver(
        context().worker().query([caller, office, today](service::Services& services) {
            return sessionsOn(services, caller, office, today);
        }),
        this,
        [this, question](const QList<Booking>& sessions) {
            if (!isCurrent(question))
                return;
            m_sessions = sessions;
            rebuild();
            finishLoading();
        },
        [this, question](const Error& error) {
            if (isCurrent(question))
                showError(error);
        });
}

void SessionsColumn::rebuild()
{
    clear();
    const bool everybody = worksForTheOffice(context().caller().group);
    qint64 seconds = 0;
    int held = 0;
    for (const Booking& booking : std::as_const(m_sessions)) {
        if (!counts(booking))
            continue;
        seconds += booking.end - booking.start;
        ++held;
    }
    addHeading(everybody ? tr("Sessions today") : tr("My sessions today"),
               held == 0 ? QString()
                         : tr("%1, %2 h")
                               .arg(tr("%n session(s)", nullptr, held),
                                    QString::number(static_cast<double>(seconds) / 3600.0, 'g', 3)));
    if (m_sessions.isEmpty()) {
        addEmpty(u"today"_s, tr("No sessions today"),
                 tr("For a session without a booking, take a blank memo under “New”."));
    }
    UtcSeconds end = 0;
    for (const Booking& booking : std::as_const(m_sessions)) {
        if (!everybody && end != 0 && booking.start - end >= LeastGap)
            addGap(end, booking.start);
        addSession(booking, everybody);
        if (counts(booking))
            end = std::max(end, booking.end);
    }
    filled();
}

void SessionsColumn::addSession(const Booking& booking, bool named)
{
    auto* row = new QWidget(list());
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Space::s1);
    auto* times = new QVBoxLayout;
    times->setSpacing(0);
    times->setContentsMargins(0, Space::s2, Space::s2, 0);
    auto* start = new QLabel(DateText::time(booking.start), row);
    setTextRole(start, TextRole::Section);
    auto* end = new QLabel(DateText::time(booking.end), row);
    setTextRole(end, TextRole::Note);
    for (QLabel* label : {start, end}) {
        label->setAlignment(Qt::AlignRight);
        label->setMinimumWidth(TimeColumn - Space::s2);
        times->addWidget(label);
    }
    times->addStretch(1);
    layout->addLayout(times);
    auto* card = new SessionCard(context(), booking, named, row);
    layout->addWidget(card, 1);
    const auto open = [this, booking] { Q_EMIT bookingWanted(booking.id); };
    connect(card, &TodayCard::activated, this, open);
    connect(card, &TodayCard::writeRequested, this, open);
    addWidget(row);
}

void SessionsColumn::addGap(UtcSeconds from, UtcSeconds to)
{
    auto* gap = new QLabel(
        tr("%1–%2 free, %3 min").arg(DateText::time(from), DateText::time(to), QString::number((to - from) / 60)),
        list());
    setTextRole(gap, TextRole::Note);
    gap->setContentsMargins(TimeColumn + Space::s1, 0, 0, 0);
    addWidget(gap);
}

} // namespace yorozu::ui
