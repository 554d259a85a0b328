// SPDX-License-Identifier: GPL-3.0-or-later
// 枠未定: somebody is put on the list of those who wait, and what is wished is changed.
#include "core/service/Services.h"
#include "core/service/WaitingService.h"
#include "ui/async/DeskContext.h"
#include "ui/calendar/CalendarModel.h"
#include "ui/calendar/CalendarPage.h"
#include "ui/calendar/WaitingForm.h"
#include "ui/calendar/WeekFilter.h"

#include <QCoreApplication>
#include <QScrollArea>

using namespace Qt::StringLiterals;

namespace yorozu::ui {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(CalendarPage)
};

// As it was before, over what it is by now. Not where somebody else has changed it since.
Status putBack(service::Services& services, const Caller& caller, WaitingRequest before, qint64 version)
{
    service::WaitingService waiting(services.file());
    const Result<WaitingRequest> now = waiting.byId(before.id);
    if (!now)
        return now.error();
    if (now->version != version)
        return Error{
            ErrorKind::Conflict, Text::tr("Somebody else has changed this request since. It stays as it is."), {}, {}};
    before.version = version;
    return waiting.update(caller, before);
}

Status takeOff(service::Services& services, const Caller& caller, Id<WaitingRequest> id)
{
    service::WaitingService waiting(services.file());
    const Result<WaitingRequest> now = waiting.byId(id);
    return now ? waiting.withdraw(caller, id, now->version, Text::tr("Taken back")) : Status(now.error());
}

} // namespace

// With whom and what the week looks for, if it does.
void CalendarPage::newRequest()
{
    if (!mayBook())
        return;
    WaitingRequest blank;
    blank.office = m_context.office();
    if (m_kind == CalendarKind::Week) {
        blank.staff = m_weekFilter->person();
        blank.topic = m_weekFilter->topics().isEmpty() ? 0 : m_weekFilter->topics().constFirst();
    }
    openRequest(blank);
}

void CalendarPage::openRequest(const WaitingRequest& request)
{
    auto* form = new WaitingForm(m_context, request, this);
    connect(form, &WaitingForm::ready, this,
            [this, request](const WaitingRequest& wanted) { saveRequest(request, wanted); });
    m_forms->open(form, u"wish %1"_s.arg(request.id.number()));
    m_side->show();
}

void CalendarPage::saveRequest(const WaitingRequest& before, const WaitingRequest& wanted)
{
    const FormPlace::Place place = m_forms->place();
    m_forms->form()->awaitAnswer();
    ++m_saving;
    m_context.deliver(
        m_context.worker().command(
            [caller = m_context.caller(), wanted](service::Services& services) -> Result<WaitingRequest> {
                service::WaitingService waiting(services.file());
                Id<WaitingRequest> id = wanted.id;
                if (id) {
                    if (const Status changed = waiting.update(caller, wanted); !changed)
                        return changed.error();
                } else {
                    const auto ids = waiting.add(caller, {wanted});
                    if (!ids)
                        return ids.error();
                    id = ids->constFirst();
                }
                return waiting.byId(id);
            }),
        this,
        [this, place, before](const WaitingRequest& stored) {
            --m_saving;
            m_forms->finish(place);
            m_model->reload();
            requestStored(before, stored);
        },
        [this, place](const Error& error) {
            --m_saving;
            refuseTyped(place, error);
        });
}

void CalendarPage::requestStored(const WaitingRequest& before, const WaitingRequest& stored)
{
    const QString what = before.id ? tr("Changed: %1").arg(stored.name()) : tr("Waiting: %1").arg(stored.name());
    addWrittenUndo(
        what,
        [this, before, id = stored.id, version = stored.version] {
            return m_context.worker().command(
                [=, caller = m_context.caller()](service::Services& services) -> Result<Done> {
                    return before.id ? putBack(services, caller, before, version) : takeOff(services, caller, id);
                });
        },
        [](const Done&) { return true; });
    m_context.announce(tr("%1. Ctrl+Z takes it back.").arg(what));
}

// The form asks the sheet what is free: it opens when the day is there.
void CalendarPage::newBookingOn(QDate day)
{
    if (m_model->day() == day && isSettled()) {
        newBooking();
        return;
    }
    connect(
        m_model, &CalendarModel::dayRead, this,
        [this, day] {
            if (m_model->day() == day)
                newBooking();
        },
        Qt::SingleShotConnection);
    showDay(day);
}

} // namespace yorozu::ui
