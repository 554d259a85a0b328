// SPDX-License-Identifier: GPL-3.0-or-later
// What the calendar does to bookings, and how it takes it back.
#include "core/service/BookingService.h"
#include "core/service/Services.h"
#include "ui/async/DeskContext.h"
#include "ui/calendar/CalendarModel.h"
#include "ui/calendar/CalendarPage.h"
#include "ui/calendar/CalendarSheet.h"
#include "ui/memo/ReasonDialog.h"
#include "ui/theme/controls/Band.h"

#include <QCoreApplication>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace yorozu::ui {

namespace {

constexpr int ShortestReason = 2;
constexpr qsizetype MostUndo = 50;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(CalendarPage)
};

} // namespace

void CalendarPage::refuse(const Error& error)
{
    m_band->setAction({});
    m_band->setSecondAction({});
    m_band->showMessage(Band::Kind::Error, error.message);
    m_model->reload(); // what others have done meanwhile is seen
}

void CalendarPage::addUndo(const QString& what, std::function<void()> act)
{
    m_undo.append({what, std::move(act)});
    if (m_undo.size() > MostUndo)
        m_undo.removeFirst();
}

void CalendarPage::undo()
{
    if (m_undo.isEmpty()) {
        m_context.announce(tr("There is nothing to undo here."));
        return;
    }
    m_undo.takeLast().act();
}

void CalendarPage::tookBack(const QString& what)
{
    m_context.announce(tr("Taken back: %1").arg(what));
}

void CalendarPage::setStatus(Id<Booking> id, BookingStatus status, const QString& reason)
{
    const Booking* booking = bookingOf(id);
    if (!booking || booking->status == status)
        return;
    const BookingStatus before = booking->status;
    const Booking freed = *booking;
    const QString company = cardName(booking->clientName.isEmpty() ? booking->personName : booking->clientName);
    const auto command = [this](Id<Booking> of, BookingStatus to, const QString& why, BookingStatus expected) {
        return m_context.worker().command([=, caller = m_context.caller()](service::Services& services) {
            return services.bookings().setStatus(caller, of, to, why, expected);
        });
    };
    ++m_saving;
    m_context.deliver(
        command(id, status, reason, before), this,
        [=, this](const Done&) {
            --m_saving;
            m_band->hide();
            if (status == BookingStatus::Cancelled)
                offerFreed(freed);
            //: a company, its former status and the new one
            const QString what = tr("%1: %2 → %3").arg(company, label(before), label(status));
            addWrittenUndo(
                what,
                [=] {
                    const QString why = before == BookingStatus::Cancelled ? Text::tr("Taken back") : QString();
                    return command(id, before, why, status);
                },
                [](const Done&) { return true; });
            m_context.announce(tr("%1. Ctrl+Z takes it back.").arg(what));
        },
        [this](const Error& error) {
            --m_saving;
            refuse(error);
        });
}

void CalendarPage::askWhyCancelled(Id<Booking> id)
{
    const Booking* booking = bookingOf(id);
    if (!booking || booking->status == BookingStatus::Cancelled || !mayBook())
        return;
    withScope(*booking, tr("Cancel which sessions?"), [this, of = *booking](service::SeriesScope scope) {
        const bool one = scope == service::SeriesScope::This;
        auto* dialog =
            new ReasonDialog(m_context.themes(),
                             {one ? tr("Cancel the booking of %1").arg(of.clientName)
                                  : tr("Cancel the sessions of %1").arg(of.clientName),
                              tr("The booth is free at once. Why it was cancelled, by whom and when stays on record."),
                              tr("Cancel booking")},
                             ShortestReason, this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(dialog, &QDialog::accepted, this, [this, dialog, id = of.id, scope, one] {
            one ? setStatus(id, BookingStatus::Cancelled, dialog->reason()) : cancelSeries(id, scope, dialog->reason());
        });
        dialog->open();
    });
}

// What found no lane on the sheet.
void CalendarPage::listRest(const QList<Id<Booking>>& bookings)
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const Id<Booking> id : bookings) {
        if (const SheetCard* card = shownSheet().scene().card(id)) {
            menu->addAction(card->time + u"  "_s + card->company + u"  "_s + card->lead, this,
                            [this, id] { shownSheet().interaction().select(id); });
        }
    }
    menu->popup(QCursor::pos());
}

} // namespace yorozu::ui
