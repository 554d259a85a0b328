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
#include "ui/notes/FormPlace.h"
#include "ui/notes/ReferralForm.h"
#include "ui/theme/controls/Band.h"
#include "ui/today/DateText.h"

using namespace Qt::StringLiterals;

namespace yorozu::ui {

namespace {

service::CaseService& keeperOf(service::Services& services, const ClientCase&)
{
    return services.cases();
}

service::ReferralService& keeperOf(service::Services& services, const Referral&)
{
    return services.referrals();
}

// The record of this number; nothing: it is gone.
template <typename T> std::optional<T> numbered(const QList<T>& list, qint64 number)
{
    const auto one = std::find_if(list.cbegin(), list.cend(), [=](const T& each) { return each.id == Id<T>(number); });
    return one == list.cend() ? std::nullopt : std::optional(*one);
}

} // namespace

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

void ClientRecordView::openForm(const QString& which)
{
    const QString kind = which.section(u' ', 0, 0);
    const qint64 number = which.section(u' ', 1, 1).toLongLong();
    if (kind == "person"_L1) {
        if (number == 0)
            editPerson({});
        else if (const auto person = numbered(m_view.client.persons, number))
            editPerson(*person);
    } else if (kind == "case"_L1) {
        if (number == 0)
            newCase();
        else if (const auto one = numbered(cases(), number))
            editCase(*one);
    } else if (number == 0) {
        newReferral(Id<Memo>(which.section(u' ', 2).toLongLong()));
    } else if (const auto referral = numbered(m_view.referrals, number)) {
        editReferral(*referral);
    }
}

void ClientRecordView::editPerson(const Person& person)
{
    if (!mayEdit())
        return;
    auto* form = new PersonForm(m_context, person, this);
    connect(form, &PersonForm::ready, this,
            [this, form](const Person& next) { savePerson(next, form->seen(), false); });
    m_forms->open(form, u"person %1"_s.arg(person.id.number()));
}

void ClientRecordView::savePerson(const Person& person, const Person& seen, bool repeated)
{
    const Caller caller = m_context.caller();
    const FormPlace::Place place = repeated ? FormPlace::Place() : m_forms->place();
    if (!repeated)
        m_forms->form()->awaitAnswer();
    run<service::FieldOutcome>(
        [=, id = m_client](service::Services& services) {
            return services.clients().savePerson(caller, id, person, seen);
        },
        [this, person, seen, repeated, place](const Result<service::FieldOutcome>& outcome) {
            if (!outcome || std::holds_alternative<service::FieldClash>(*outcome)) {
                const Error error =
                    outcome ? Error{ErrorKind::Conflict,
                                    tr("Somebody else has changed this person meanwhile. What you typed is kept here; "
                                       "open the person again to see the other text."),
                                    {},
                                    {}}
                            : outcome.error();
                if (!m_forms->refuse(place, error))
                    showError(error);
                return;
            }
            if (repeated)
                return;
            m_forms->finish(place);
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
    m_forms->open(form, u"case %1"_s.arg(clientCase.id.number()));
}

void ClientRecordView::saveCase(const ClientCase& clientCase)
{
    const auto before = std::find_if(m_view.cases.cbegin(), m_view.cases.cend(),
                                     [&](const CaseCard& card) { return card.clientCase.id == clientCase.id; });
    saveRecord(clientCase, before == m_view.cases.cend() ? ClientCase() : before->clientCase,
               [](const ClientCase& stored) { return tr("case “%1”").arg(stored.title); });
}

// A new one is set aside when it is taken back, an old one gets its former values.
template <typename T, typename Name> void ClientRecordView::saveRecord(const T& record, const T& former, Name name)
{
    const Caller caller = m_context.caller();
    const FormPlace::Place place = m_forms->place();
    m_forms->form()->awaitAnswer();
    run<T>(
        [=](service::Services& services) -> Result<T> {
            auto& keeper = keeperOf(services, record);
            Id<T> id = record.id;
            if (id.isNull()) {
                const Result<Id<T>> added = keeper.add(caller, record);
                if (!added)
                    return added.error();
                id = *added;
            } else if (const Status done = keeper.update(caller, record); !done) {
                return done.error();
            }
            return keeper.byId(id);
        },
        [this, former, name, place](const Result<T>& stored) {
            if (!stored) {
                if (!m_forms->refuse(place, stored.error()))
                    showError(stored.error());
                return;
            }
            m_forms->finish(place);
            const T now = *stored;
            if (former.id.isNull()) {
                saved(
                    name(now), [this, now] { setAside(now, true); }, [this, now] { setAside(now, false); });
                return;
            }
            saved(
                name(now), [=, this] { restoreRecord(former, now); }, [=, this] { restoreRecord(now, former); });
        });
}

template <typename T> void ClientRecordView::restoreRecord(const T& wanted, const T& seen)
{
    const Caller caller = m_context.caller();
    run<Done>(
        [=](service::Services& services) -> Status {
            auto& keeper = keeperOf(services, wanted);
            const Result<T> now = keeper.byId(wanted.id);
            if (!now)
                return now.error();
            T expected = seen;
            expected.version = now->version;
            if (*now != expected) {
                return Error{ErrorKind::Conflict,
                             tr("It was not taken back: somebody else has changed it meanwhile. The newer one stays."),
                             {},
                             {}};
            }
            T next = wanted;
            next.version = now->version;
            return keeper.update(caller, next);
        },
        [this](const Status& done) {
            if (!done)
                showError(done.error());
        });
}

template <typename T> void ClientRecordView::setAside(const T& record, bool aside)
{
    const Caller caller = m_context.caller();
    run<Done>(
        [=](service::Services& services) { return keeperOf(services, record).setRetired(caller, record.id, aside); },
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
    m_forms->open(form, u"referral %1 %2"_s.arg(referral.id.number()).arg(referral.memo.number()));
}

void ClientRecordView::saveReferral(const Referral& referral)
{
    const auto before = std::find_if(m_view.referrals.cbegin(), m_view.referrals.cend(),
                                     [&](const Referral& one) { return one.id == referral.id; });
    saveRecord(referral, before == m_view.referrals.cend() ? Referral() : *before,
               [](const Referral& stored) { return tr("referral to %1").arg(stored.agencyName); });
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

template <typename T> void ClientRecordView::assign(Id<T> session, Id<ClientCase> to, bool repeated)
{
    const Caller caller = m_context.caller();
    run<Id<ClientCase>>([=](service::Services& services) { return services.cases().assign(caller, session, to); },
                        [=, this](const Result<Id<ClientCase>>& from) {
                            if (!from) {
                                showError(from.error());
                                return;
                            }
                            if (repeated || *from == to)
                                return;
                            saved(
                                std::is_same_v<T, Memo> ? tr("case of the memo") : tr("case of the booking"),
                                [=, this, before = *from] { assign(session, before, true); },
                                [=, this] { assign(session, to, true); });
                        });
}

void ClientRecordView::connectAssigning()
{
    connect(m_tabs, &ClientTabs::memoAssigned, this,
            [this](Id<Memo> memo, Id<ClientCase> to) { assign(memo, to, false); });
    connect(m_tabs, &ClientTabs::bookingAssigned, this,
            [this](Id<Booking> booking, Id<ClientCase> to) { assign(booking, to, false); });
}

void ClientRecordView::newMemo()
{
    if (m_client && mayEdit())
        m_context.go(Target::memoOf(m_client));
}

} // namespace yorozu::ui
