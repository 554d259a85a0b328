// SPDX-License-Identifier: GPL-3.0-or-later
// 使用 4/6: which booths are used at this moment, as a list to choose from.
#include "ui/async/DeskContext.h"
#include "ui/async/ShownName.h"
#include "ui/calendar/CalendarModel.h"
#include "ui/calendar/CalendarPage.h"
#include "ui/calendar/CalendarSheet.h"
#include "ui/today/DateText.h"

#include <QCoreApplication>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace yorozu::ui {

namespace {

using agenda::BoothNow;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(CalendarPage)
};

QString who(const Booking& booking)
{
    return cardName(booking.clientName.isEmpty() ? booking.personName : booking.clientName);
}

QString lead(const Booking& booking)
{
    return booking.staff.isEmpty() ? QString() : booking.staff.constFirst().name.section(u' ', 0, 0);
}

// 丸福製麺所 今村 11:30まで
QString stateOf(const BoothNow& there, UtcSeconds now)
{
    const QString until = there.until == 0 ? QString() : DateText::time(there.until);
    switch (there.state) {
    case BoothNow::State::Free:
        return until.isEmpty() ? Text::tr("free for the rest of the day") : Text::tr("free until %1").arg(until);
    case BoothNow::State::OutOfService:
        return Text::tr("out of service until %1: %2").arg(until, there.why);
    case BoothNow::State::Kept:
        //: a company, a coordinator, a time
        return Text::tr("kept for %1, %2, until %3").arg(who(*there.session), lead(*there.session), until);
    case BoothNow::State::Taken:
        break;
    }
    const QString people = QStringList{who(*there.session), lead(*there.session)}.join(Text::tr(", "));
    return there.until > now ? Text::tr("%1, until %2").arg(people, until)
                             : Text::tr("%1, should have ended at %2").arg(people, until);
}

QString lineOf(const BoothNow& there, UtcSeconds now)
{
    //: a booth, and who is in it
    QString line = Text::tr("%1: %2").arg(shownBooth(there.booth.name), stateOf(there, now));
    if (there.next && there.state != BoothNow::State::Free) {
        //: behind who is in a booth now
        line += Text::tr(" – next %1 %2").arg(DateText::time(there.next->start), who(*there.next));
    } else if (there.next) {
        line += Text::tr(" (%1)").arg(who(*there.next));
    }
    return line;
}

} // namespace

// Of all bookings of the day, those that are filtered away, too: a booth is not free because nobody wants to see it.
void CalendarPage::showBoothsNow()
{
    const CalendarDay& shown = m_model->shown();
    const UtcSeconds now = m_context.clock().now();
    const bool today = shown.day == m_model->day() && shown.day == tokyoDate(now);
    m_sheet->setBoothsNow(today ? agenda::boothsNow(shown.booths, shown.bookings, shown.closures, now)
                                : QList<BoothNow>());
}

// Of all offices that are shown, without one.
void CalendarPage::listBooths(Id<Office> only, QPoint at)
{
    if (m_sheet->boothsNow().isEmpty()) {
        m_context.announce(tr("Which booths are free now is told on the day of today. T leads there."));
        return;
    }
    const UtcSeconds now = m_context.clock().now();
    auto* menu = new QMenu(this);
    menu->setObjectName(u"boothsNow"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const Id<Office> wanted = only ? only : m_context.office();
    for (const Office& office : m_model->shown().offices) {
        if (office.remote || (wanted && office.id != wanted))
            continue;
        // A section's name is not drawn by every style, and not spoken.
        if (!menu->isEmpty())
            menu->addSeparator();
        menu->addAction(shownName(office))->setEnabled(false);
        for (const BoothNow& there : m_sheet->boothsNow()) {
            if (there.booth.office != office.id)
                continue;
            auto* line = menu->addAction(lineOf(there, now), this, [this, there] { goToBooth(there); });
            line->setEnabled(there.state != BoothNow::State::OutOfService);
        }
    }
    menu->popup(at);
}

// To whoever is there; a free one is marked, so that N books it.
void CalendarPage::goToBooth(const BoothNow& there)
{
    m_sheet->setFocus(Qt::OtherFocusReason);
    SheetInteraction& hands = m_sheet->interaction();
    if (there.session) {
        if (m_sheet->scene().card(there.session->id))
            hands.select(there.session->id);
        else
            m_context.announce(tr("This booking is filtered away."));
        return;
    }
    SheetSlot slot = nextTime();
    for (int column = 0; column < m_sheet->scene().columns().size(); ++column) {
        if (m_sheet->scene().columns().at(column).booth != there.booth.id)
            continue;
        slot.column = column;
        hands.mark(slot);
        m_context.announce(tr("%1 is marked; N books it.").arg(shownBooth(there.booth.name)));
    }
}

} // namespace yorozu::ui
