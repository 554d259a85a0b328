// SPDX-License-Identifier: GPL-3.0-or-later
// Who is where, above the calendar: seen, singled out, and sent somewhere else.
#include "core/rules/Permissions.h"
#include "core/service/RosterService.h"
#include "core/service/Services.h"
#include "ui/async/DeskContext.h"
#include "ui/calendar/CalendarModel.h"
#include "ui/calendar/CalendarPage.h"
#include "ui/calendar/CalendarSheet.h"
#include "ui/calendar/CalendarToolBar.h"
#include "ui/calendar/PeopleSheet.h"
#include "ui/memo/ReasonDialog.h"
#include "ui/theme/controls/Band.h"

using namespace Qt::StringLiterals;

namespace yorozu::ui {

namespace {
constexpr int ShortestReason = 2;
} // namespace

void CalendarPage::connectRoster()
{
    connect(m_roster, &RosterStrip::chosenChanged, this, &CalendarPage::showStrong);
    connect(m_roster, &RosterStrip::dutyWanted, this, [this](const DutyLine& duty, const RosterStrip::Place& place) {
        DutyLine wanted = duty;
        wanted.kind = place.kind;
        wanted.office = place.office;
        wanted.source = DutySource::Set;
        wanted.reason.clear();
        wanted.from = 0; // as long as one works there
        wanted.to = 0;
        setDuty(duty, wanted, service::BookedSessions::Show);
    });
    connect(m_band, &Band::secondActionTriggered, this, [this] {
        m_band->hide();
        if (const auto act = std::exchange(m_bandAction, {}))
            act();
    });
}

// The cards of whom the strip singles out; else one's own, where the filter says so.
void CalendarPage::showStrong()
{
    QSet<Id<Staff>> people;
    if (const Id<Staff> chosen = m_roster->chosen())
        people.insert(chosen);
    else if (m_toolBar->onlyMine())
        people.insert(m_context.caller().staff);
    m_sheet->setStrong(people);
    m_people->setStrong(people);
}

void CalendarPage::showRoster()
{
    QHash<Id<Staff>, int> sessions;
    for (const Booking& booking : m_model->shown().bookings) {
        if (!occupies(booking.status) || booking.staff.isEmpty())
            continue;
        ++sessions[booking.staff.constFirst().staff];
    }
    m_roster->setDuties(m_model->duties(), sessions);
    m_roster->setWarning(isPast() ? std::nullopt : m_model->warning()); // what was cannot be mended
    m_roster->setHomeProposals(m_model->homeProposals());
    m_roster->setEditable(rules::mayDo(m_context.caller().group, rules::Action::EditRoster) && !isPast() &&
                          m_context.worker().isConnected());
}

void CalendarPage::setDuty(const DutyLine& before, const DutyLine& wanted, service::BookedSessions sessions)
{
    const Caller caller = m_context.caller();
    ++m_saving;
    m_context.deliver(
        m_context.worker().command([=](service::Services& services) {
            return service::RosterService(services.file()).set(caller, {wanted}, sessions);
        }),
        this,
        [=, this](const service::RosterOutcome& outcome) {
            --m_saving;
            if (const auto* orphans = std::get_if<QList<Booking>>(&outcome)) {
                m_bandAction = [=, this] { setDuty(before, wanted, service::BookedSessions::Keep); };
                m_band->setAction({});
                m_band->setSecondAction(tr("Change it all the same"));
                m_band->showMessage(Band::Kind::Warning,
                                    tr("Then %1 cannot hold these sessions: %2. Nothing was changed yet.")
                                        .arg(before.name, service::sessionsInWords(*orphans)));
                return;
            }
            m_band->hide();
            m_model->reload();
            const QList<DutyLine> now = std::get<QList<DutyLine>>(outcome);
            DutyLine back = before;
            for (const DutyLine& line : now) {
                if (line.staff == before.staff && line.day == before.day)
                    back.version = line.version;
            }
            addWrittenUndo(
                before.name,
                [=, this] {
                    return m_context.worker().command([=](service::Services& services) {
                        return service::RosterService(services.file())
                            .set(caller, {back}, service::BookedSessions::Keep);
                    });
                },
                [](const service::RosterOutcome&) { return true; });
            m_context.announce(tr("%1 works elsewhere now. Ctrl+Z takes it back.").arg(before.name));
        },
        [=, this](const Error& error) {
            --m_saving;
            if (error.field == "reason"_L1 && wanted.reason.isEmpty())
                askWhyThere(before, wanted, error.message);
            else
                refuse(error);
        });
}

// On a weekend or holiday one works from home; whoever goes to the office says why.
void CalendarPage::askWhyThere(const DutyLine& before, const DutyLine& wanted, const QString& help)
{
    auto* dialog = new ReasonDialog(m_context.themes(), {before.name, help, tr("Enter it")}, ShortestReason, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, before, wanted] {
        DutyLine with = wanted;
        with.reason = dialog->reason();
        setDuty(before, with, service::BookedSessions::Show);
    });
    dialog->open();
}

} // namespace yorozu::ui
