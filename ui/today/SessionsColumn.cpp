// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/SessionsColumn.h"

#include "core/service/BookingService.h"
#include "core/service/Services.h"
#include "core/service/TodayService.h"
#include "ui/async/DeskContext.h"
#include "ui/async/ShownName.h"
#include "ui/theme/StyleSheet.h"
#include "ui/theme/ThemeManager.h"
#include "ui/today/DateText.h"
#include "ui/today/SessionCard.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QSet>
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
            return services.today().sessions(caller, office, today);
        }),
        this,
        [this, question](const QList<DaySession>& sessions) {
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

int SessionsColumn::held() const
{
    return static_cast<int>(std::count_if(m_sessions.cbegin(), m_sessions.cend(),
                                          [](const DaySession& session) { return counts(session.booking); }));
}

QString SessionsColumn::place() const
{
    QSet<QString> places;
    for (const DaySession& session : m_sessions) {
        if (counts(session.booking))
            places.insert(shownPlace(context().centre(), session.booking));
    }
    return places.size() == 1 ? *places.cbegin() : QString();
}

void SessionsColumn::rebuild()
{
    clear();
    qint64 seconds = 0;
    for (const DaySession& session : std::as_const(m_sessions)) {
        if (counts(session.booking))
            seconds += session.booking.end - session.booking.start;
    }
    addHeading(tr("My sessions today"), held() == 0
                                            ? QString()
                                            : tr("%1, %2 h")
                                                  .arg(tr("%n session(s)", nullptr, held()),
                                                       QString::number(static_cast<double>(seconds) / 3600.0, 'g', 3)));
    if (m_sessions.isEmpty()) {
        addEmpty(u"today"_s, tr("No sessions today"), tr("A session without a booking begins with a blank memo."),
                 tr("Blank memo"), {Target::Kind::BlankMemo, 0, {}});
    }
    UtcSeconds end = 0;
    for (const DaySession& session : std::as_const(m_sessions)) {
        const Booking& booking = session.booking;
        if (end != 0 && booking.start - end >= LeastGap)
            addGap(end, booking.start);
        addSession(session);
        if (counts(booking))
            end = std::max(end, booking.end);
    }
    filled();
}

void SessionsColumn::addSession(const DaySession& session)
{
    const Booking& booking = session.booking;
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
    auto* card = new SessionCard(context(), session, row);
    layout->addWidget(card, 1);
    const auto open = [this, id = booking.id] { context().go(Target::booking(id)); };
    connect(card, &TodayCard::activated, this, open);
    connect(card, &TodayCard::writeRequested, this, open);
    connect(card, &SessionCard::pastRequested, this, [this, id = booking.id] {
        context().go({Target::Kind::Booking, id.number(), u"past"_s});
    });
    connect(card, &SessionCard::attachmentsRequested, this, [this, id = booking.id] {
        context().go({Target::Kind::Booking, id.number(), u"attachments"_s});
    });
    connect(card, &SessionCard::confirmRequested, this, [this, id = booking.id] {
        setStatus(id, BookingStatus::Tentative, BookingStatus::Confirmed,
                  tr("The booking is firm. Ctrl+Z makes it tentative again."));
    });
    addWidget(row);
}

void SessionsColumn::setStatus(Id<Booking> booking, BookingStatus seen, BookingStatus status,
                               const QString& announcement)
{
    context().deliver(
        context().worker().command([caller = context().caller(), booking, status, seen](service::Services& services) {
            return services.bookings().setStatus(caller, booking, status, {}, seen);
        }),
        this, [this, booking, status, announcement](Done) {
            if (status == BookingStatus::Confirmed) {
                m_madeFirm.append(booking);
                Q_EMIT undoable();
            }
            context().announce(announcement);
        });
}

bool SessionsColumn::undo()
{
    if (m_madeFirm.isEmpty())
        return false;
    setStatus(m_madeFirm.takeLast(), BookingStatus::Confirmed, BookingStatus::Tentative,
              tr("The booking is tentative again."));
    return true;
}

QWidget* SessionsColumn::firstCard() const
{
    const UtcSeconds now = context().clock().now();
    const DaySession* first = nullptr;
    for (const DaySession& session : m_sessions) {
        if (session.booking.status == BookingStatus::Arrived || (!first && session.booking.end > now))
            first = &session;
        if (session.booking.status == BookingStatus::Arrived)
            break;
    }
    if (!first && !m_sessions.isEmpty())
        first = &m_sessions.first();
    return first ? list()->findChild<QWidget*>(u"session%1"_s.arg(first->booking.id.number())) : nullptr;
}

void SessionsColumn::addGap(UtcSeconds from, UtcSeconds to)
{
    auto* row = new QWidget(list());
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(TimeColumn + Space::s1, 2, 0, 2);
    layout->setSpacing(Space::s2);
    auto* gap = new QLabel(
        tr("%1–%2 free, %3 min").arg(DateText::time(from), DateText::time(to), QString::number((to - from) / 60)), row);
    setTextRole(gap, TextRole::Note);
    auto* line = new QFrame(row);
    setSurfaceRole(line, SurfaceRole::Line);
    line->setFixedHeight(1);
    layout->addWidget(gap);
    layout->addWidget(line, 1);
    addWidget(row);
}

} // namespace yorozu::ui
