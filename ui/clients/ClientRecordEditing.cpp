// SPDX-License-Identifier: GPL-3.0-or-later
// What is changed on the page of a company. Each change is a command of its own and leaves a step that takes it back.
#include "core/service/CaseService.h"
#include "core/service/ReferralService.h"
#include "core/service/Services.h"
#include "ui/async/DeskContext.h"
#include "ui/clients/CaseForm.h"
#include "ui/clients/ClientAttributes.h"
#include "ui/clients/ClientRecordView.h"
#include "ui/clients/ClientTabs.h"
#include "ui/clients/ClientText.h"
#include "ui/clients/FieldRow.h"
#include "ui/clients/PersonForm.h"
#include "ui/clients/ReferralForm.h"
#include "ui/theme/controls/Band.h"
#include "ui/today/DateText.h"

using namespace Qt::StringLiterals;

namespace yorozu::ui {

// Runs a command and hands its answer on, errors too. Whoever waits to leave the page is called after the last one.
template <typename T, typename Job, typename Use> void ClientRecordView::run(Job job, Use use)
{
    ++m_running;
    const auto answered = [this] {
        --m_running;
        if (m_running > 0 || !m_whenSaved)
            return;
        const auto then = std::exchange(m_whenSaved, nullptr);
        if (!m_attributes->hasUnsaved())
            then();
    };
    m_context.deliver(
        m_context.worker().command(std::move(job)), this,
        [use, answered](T value) {
            use(Result<T>(std::move(value)));
            answered();
        },
        [use, answered](const Error& error) {
            use(Result<T>(error));
            answered();
        });
}

void ClientRecordView::saveField(LedgerField field, const QString& typed, const QString& seen)
{
    const Caller caller = m_context.caller();
    run<service::FieldOutcome>(
        [=, id = m_client](service::Services& services) {
            return services.clients().setField(caller, id, field, typed, seen);
        },
        [this, field, seen, id = m_client](const Result<service::FieldOutcome>& outcome) {
            if (id != m_client)
                return;
            FieldRow* row = m_attributes->row(field);
            if (!outcome) {
                row->refused(outcome.error().message);
                return;
            }
            if (const auto* clash = std::get_if<service::FieldClash>(&*outcome)) {
                const QString who = clash->changedBy.isEmpty() ? tr("Somebody else") : clash->changedBy;
                row->clashed(fieldText(clash->theirs, field),
                             ClientText::value(clash->theirs, field, m_context.centre()),
                             clash->changedAt == 0 ? who : u"%1（%2）"_s.arg(who, DateText::time(clash->changedAt)));
                return;
            }
            const Client& client = std::get<Client>(*outcome);
            const QString now = fieldText(client, field);
            row->accepted(now, ClientText::value(client, field, m_context.centre()));
            saved(
                label(field), [=, this] { restoreField(field, seen, now); },
                [=, this] { restoreField(field, now, seen); });
        });
}

void ClientRecordView::restoreField(LedgerField field, const QString& text, const QString& seen)
{
    const Caller caller = m_context.caller();
    run<service::FieldOutcome>(
        [=, id = m_client](service::Services& services) {
            return services.clients().setField(caller, id, field, text, seen);
        },
        [this, field](const Result<service::FieldOutcome>& outcome) {
            if (!outcome) {
                m_band->setAction({});
                m_band->showMessage(Band::Kind::Error, outcome.error().message);
            } else if (const auto* clash = std::get_if<service::FieldClash>(&*outcome)) {
                m_band->setAction({});
                m_band->showMessage(
                    Band::Kind::Warning,
                    tr("“%1” was not taken back: %2 has changed it meanwhile. The newer value stays.")
                        .arg(label(field), clash->changedBy.isEmpty() ? tr("somebody else") : clash->changedBy));
            }
        });
}

void ClientRecordView::editPerson(const Person& person)
{
    if (!mayEdit())
        return;
    auto* form = new PersonForm(m_context, person, this);
    connect(form, &PersonForm::ready, this,
            [this, form](const Person& next) { savePerson(next, form->seen(), false); });
    openForm(form);
}

void ClientRecordView::savePerson(const Person& person, const Person& seen, bool repeated)
{
    const Caller caller = m_context.caller();
    run<service::FieldOutcome>(
        [=, id = m_client](service::Services& services) {
            return services.clients().savePerson(caller, id, person, seen);
        },
        [this, person, seen, repeated](const Result<service::FieldOutcome>& outcome) {
            if (!outcome || std::holds_alternative<service::FieldClash>(*outcome)) {
                const Error error =
                    outcome ? Error{ErrorKind::Conflict,
                                    tr("Somebody else has changed this person meanwhile. What you typed is kept here; "
                                       "open the person again to see the other text."),
                                    {},
                                    {}}
                            : outcome.error();
                m_form && !repeated ? m_form->refuse(error) : showError(error);
                return;
            }
            if (repeated)
                return;
            closeForm();
            const QList<Person>& persons = std::get<Client>(*outcome).persons;
            const auto stored = std::find_if(persons.cbegin(), persons.cend(), [&](const Person& one) {
                return person.id ? one.id == person.id : one.name == person.name.simplified();
            });
            if (stored == persons.cend())
                return;
            const Person now = *stored;
            // A person that was added is not deleted, but set aside.
            Person before = seen;
            if (seen.id.isNull()) {
                before = now;
                before.retired = true;
                before.primary = false;
            }
            saved(
                now.name, [=, this] { savePerson(before, now, true); }, [=, this] { savePerson(now, before, true); });
        });
}

QList<ClientCase> ClientRecordView::cases() const
{
    QList<ClientCase> list;
    for (const CaseCard& card : m_view.cases)
        list.append(card.clientCase);
    return list;
}

void ClientRecordView::newCase()
{
    if (!mayEdit())
        return;
    ClientCase one;
    one.client = m_client;
    one.status = u"open"_s;
    one.lead = m_context.caller().staff;
    editCase(one);
}

void ClientRecordView::editCase(const ClientCase& clientCase)
{
    if (!mayEdit())
        return;
    auto* form = new CaseForm(m_context, clientCase, this);
    connect(form, &CaseForm::ready, this, &ClientRecordView::saveCase);
    openForm(form);
}

void ClientRecordView::saveCase(const ClientCase& clientCase)
{
    const Caller caller = m_context.caller();
    const auto before = std::find_if(m_view.cases.cbegin(), m_view.cases.cend(),
                                     [&](const CaseCard& card) { return card.clientCase.id == clientCase.id; });
    const ClientCase former = before == m_view.cases.cend() ? ClientCase() : before->clientCase;
    run<ClientCase>(
        [=](service::Services& services) -> Result<ClientCase> {
            Id<ClientCase> id = clientCase.id;
            if (id.isNull()) {
                const Result<Id<ClientCase>> added = services.cases().add(caller, clientCase);
                if (!added)
                    return added.error();
                id = *added;
            } else if (const Status done = services.cases().update(caller, clientCase); !done) {
                return done.error();
            }
            return services.cases().byId(id);
        },
        [this, former](const Result<ClientCase>& stored) {
            if (!stored) {
                m_form ? m_form->refuse(stored.error()) : showError(stored.error());
                return;
            }
            closeForm();
            if (former.id.isNull()) {
                m_context.announce(tr("The case “%1” is opened.").arg(stored->title));
                return;
            }
            saved(
                stored->title, [=, this, now = *stored] { restoreCase(former, now); },
                [=, this, now = *stored] { restoreCase(now, former); });
        });
}

void ClientRecordView::restoreCase(const ClientCase& wanted, const ClientCase& seen)
{
    const Caller caller = m_context.caller();
    run<Done>(
        [=](service::Services& services) -> Status {
            const Result<ClientCase> now = services.cases().byId(wanted.id);
            if (!now)
                return now.error();
            ClientCase expected = seen;
            expected.version = now->version;
            if (*now != expected)
                return Error{ErrorKind::Conflict,
                             tr("The case was not taken back: somebody else has changed it meanwhile. The newer one "
                                "stays."),
                             {},
                             {}};
            ClientCase next = wanted;
            next.version = now->version;
            return services.cases().update(caller, next);
        },
        [this](const Status& done) {
            if (!done)
                showError(done.error());
        });
}

void ClientRecordView::newReferral(Id<Memo> memo)
{
    if (!mayEdit())
        return;
    Referral referral;
    referral.client = m_client;
    referral.memo = memo;
    const QList<ClientCase> open = cases();
    if (!open.isEmpty() && open.constFirst().status == "open"_L1)
        referral.clientCase = open.constFirst().id;
    editReferral(referral);
}

void ClientRecordView::editReferral(const Referral& referral)
{
    if (!mayEdit())
        return;
    auto* form = new ReferralForm(m_context, referral, cases(), this);
    connect(form, &ReferralForm::ready, this, &ClientRecordView::saveReferral);
    openForm(form);
}

void ClientRecordView::saveReferral(const Referral& referral)
{
    const Caller caller = m_context.caller();
    run<Referral>(
        [=](service::Services& services) -> Result<Referral> {
            Id<Referral> id = referral.id;
            if (id.isNull()) {
                const Result<Id<Referral>> added = services.referrals().add(caller, referral);
                if (!added)
                    return added.error();
                id = *added;
            } else if (const Status done = services.referrals().update(caller, referral); !done) {
                return done.error();
            }
            return services.referrals().byId(id);
        },
        [this, isNew = referral.id.isNull()](const Result<Referral>& stored) {
            if (!stored) {
                m_form ? m_form->refuse(stored.error()) : showError(stored.error());
                return;
            }
            closeForm();
            if (!isNew) {
                m_context.announce(tr("The referral is saved."));
                return;
            }
            saved(
                tr("referral to %1").arg(stored->agencyName), [this, id = stored->id] { setReferralRetired(id, true); },
                [this, id = stored->id] { setReferralRetired(id, false); });
        });
}

void ClientRecordView::setReferralRetired(Id<Referral> referral, bool retired)
{
    const Caller caller = m_context.caller();
    run<Done>([=](service::Services& services) { return services.referrals().setRetired(caller, referral, retired); },
              [this](const Status& done) {
                  if (!done)
                      showError(done.error());
              });
}

void ClientRecordView::retire(bool retired, bool repeated)
{
    const Caller caller = m_context.caller();
    run<Done>(
        [=, id = m_client](service::Services& services) { return services.clients().setRetired(caller, id, retired); },
        [this, retired, repeated](const Status& done) {
            if (!done)
                showError(done.error());
            else if (!repeated)
                saved(
                    retired ? tr("made inactive") : tr("back in use"), [=, this] { retire(!retired, true); },
                    [=, this] { retire(retired, true); });
        });
}

void ClientRecordView::assign(Id<Memo> memo, Id<ClientCase> to)
{
    const Caller caller = m_context.caller();
    run<Done>([=](service::Services& services) { return services.cases().assign(caller, memo, to); },
              [this](const Status& done) {
                  if (!done)
                      showError(done.error());
                  else
                      m_context.announce(tr("The memo is put into its case."));
              });
}

void ClientRecordView::assign(Id<Booking> booking, Id<ClientCase> to, bool repeated)
{
    Id<ClientCase> former;
    for (const Booking& one : m_view.bookings) {
        if (one.id == booking)
            former = one.clientCase;
    }
    const Caller caller = m_context.caller();
    run<Done>([=](service::Services& services) { return services.cases().assign(caller, booking, to); },
              [=, this](const Status& done) {
                  if (!done)
                      showError(done.error());
                  else if (!repeated)
                      saved(
                          tr("case of the booking"), [=, this] { assign(booking, former, true); },
                          [=, this] { assign(booking, to, true); });
              });
}

void ClientRecordView::newMemo()
{
    if (m_client && mayEdit())
        m_context.go(Target::memoOf(m_client));
}

} // namespace yorozu::ui
