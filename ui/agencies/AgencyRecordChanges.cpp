// SPDX-License-Identifier: GPL-3.0-or-later
// What is changed of an agency itself and of its people on its page, and how it is taken back.
#include "core/service/AgencyService.h"
#include "ui/agencies/CommandRun.h"
#include "ui/notes/RecordForm.h"

using namespace Qt::StringLiterals;

namespace yorozu::ui {

namespace {

AgencyRecord unversioned(AgencyRecord record)
{
    record.agency.version = 0;
    return record;
}

// Branches and people that the record did not have before have got numbers of their own.
AgencyRecord withSetAside(AgencyRecord former, const AgencyRecord& now)
{
    const auto keep = [](auto& list, const auto& there) {
        for (auto one : there) {
            const bool known =
                std::any_of(list.cbegin(), list.cend(), [&one](const auto& each) { return each.id == one.id; });
            if (!known) {
                one.retired = true;
                list.append(one);
            }
        }
    };
    keep(former.branches, now.branches);
    keep(former.contacts, now.contacts);
    return former;
}

} // namespace

void AgencyRecordView::saveRecord(const AgencyRecord& record, const AgencyRecord& former)
{
    m_forms->form()->awaitAnswer();
    if (record.agency.id.isNull()) {
        addRecord(record);
        return;
    }
    const FormPlace::Place place = m_forms->place();
    run<AgencyRecord>(
        [=, caller = m_context.caller()](service::Services& services) -> Result<AgencyRecord> {
            service::AgencyService agencies(services.file());
            if (const Status done = agencies.update(caller, record); !done)
                return done.error();
            return agencies.byId(record.agency.id);
        },
        [=, this](const Result<AgencyRecord>& stored) {
            if (!stored) {
                refuse(place, stored.error());
                return;
            }
            m_forms->finish(place);
            const AgencyRecord now = *stored;
            const AgencyRecord before = withSetAside(former, now);
            m_steps.saved(
                now.agency.name, [=, this] { restoreRecord(before, now); }, [=, this] { restoreRecord(now, before); });
        });
}

// Its page follows; Ctrl+Z there makes it inactive.
void AgencyRecordView::addRecord(const AgencyRecord& record)
{
    const FormPlace::Place place = m_forms->place();
    run<QList<Id<Agency>>>(
        [=, caller = m_context.caller()](service::Services& services) {
            return service::AgencyService(services.file()).add(caller, {record});
        },
        [=, this](const Result<QList<Id<Agency>>>& added) {
            if (!added) {
                refuse(place, added.error());
                return;
            }
            m_forms->finish(place);
            const Id<Agency> id = added->constFirst();
            Q_EMIT agencyAdded(id);
            m_steps.saved(
                record.agency.name, [=, this] { retire(id, true, true); }, [=, this] { retire(id, false, true); });
        });
}

void AgencyRecordView::restoreRecord(const AgencyRecord& wanted, const AgencyRecord& seen)
{
    run<Done>(
        [=, caller = m_context.caller(),
         message = tr("It was not taken back: somebody else has changed it meanwhile. The newer one stays.")](
            service::Services& services) -> Status {
            service::AgencyService agencies(services.file());
            const Result<AgencyRecord> now = agencies.byId(wanted.agency.id);
            if (!now)
                return now.error();
            if (unversioned(*now) != unversioned(seen))
                return Error{ErrorKind::Conflict, message, {}, {}};
            AgencyRecord next = wanted;
            next.agency.version = now->agency.version;
            return agencies.update(caller, next);
        },
        [this](const Status& done) {
            if (!done)
                showError(done.error());
        });
}

// Only this person is compared: what else of the agency somebody changed meanwhile stays.
void AgencyRecordView::saveContact(const AgencyContact& contact, const AgencyContact& seen, bool repeated)
{
    const FormPlace::Place place = repeated ? FormPlace::Place() : m_forms->place();
    if (!repeated)
        m_forms->form()->awaitAnswer();
    run<AgencyContact>(
        [=, caller = m_context.caller(), id = m_agency,
         message = tr("Somebody else has changed this person meanwhile.")](
            service::Services& services) -> Result<AgencyContact> {
            service::AgencyService agencies(services.file());
            Result<AgencyRecord> record = agencies.byId(id);
            if (!record)
                return record.error();
            qsizetype at = -1;
            for (qsizetype i = 0; i < record->contacts.size(); ++i) {
                if (contact.id && record->contacts.at(i).id == contact.id)
                    at = i;
            }
            if (contact.id && (at < 0 || record->contacts.at(at) != seen))
                return Error{ErrorKind::Conflict, message, {}, {}};
            if (at < 0)
                record->contacts.append(contact);
            else
                record->contacts[at] = contact;
            if (const Status done = agencies.update(caller, *record); !done)
                return done.error();
            const Result<AgencyRecord> now = agencies.byId(id);
            if (!now)
                return now.error();
            for (const AgencyContact& one : now->contacts) {
                if (contact.id ? one.id == contact.id : one == now->contacts.constLast())
                    return one;
            }
            return contact;
        },
        [=, this](const Result<AgencyContact>& stored) {
            if (!stored) {
                refuse(place, stored.error());
                return;
            }
            if (repeated)
                return;
            m_forms->finish(place);
            const AgencyContact now = *stored;
            AgencyContact before = seen;
            // Somebody who was entered just now is not deleted, but set aside.
            if (seen.id.isNull()) {
                before = now;
                before.retired = true;
            }
            m_steps.saved(
                now.name, [=, this] { saveContact(before, now, true); }, [=, this] { saveContact(now, before, true); });
        });
}

void AgencyRecordView::rename(const QString& name, const QString& kana, QDate from, bool repeated)
{
    const FormPlace::Place place = repeated ? FormPlace::Place() : m_forms->place();
    if (!repeated)
        m_forms->form()->awaitAnswer();
    run<Done>(
        [=, caller = m_context.caller(), id = m_agency](service::Services& services) -> Status {
            service::AgencyService agencies(services.file());
            const Result<AgencyRecord> now = agencies.byId(id);
            return now ? agencies.rename(caller, id, now->agency.version, name, kana, from) : Status(now.error());
        },
        [=, this](const Status& done) {
            if (!done) {
                refuse(place, done.error());
                return;
            }
            if (repeated)
                return;
            m_forms->finish(place);
            m_steps.saved(
                tr("the name “%1”").arg(name), [this] { takeBackName(true); },
                [=, this] { rename(name, kana, from, true); });
        });
}

void AgencyRecordView::takeBackName(bool repeated)
{
    const AgencyRecord former = m_answer.view.record;
    run<Done>(
        [caller = m_context.caller(), id = m_agency](service::Services& services) -> Status {
            service::AgencyService agencies(services.file());
            const Result<AgencyRecord> now = agencies.byId(id);
            return now ? agencies.takeBackName(caller, id, now->agency.version) : Status(now.error());
        },
        [=, this](const Status& done) {
            if (!done) {
                showError(done.error());
                return;
            }
            if (repeated || former.formerNames.isEmpty())
                return;
            const QDate from = former.formerNames.constLast().to.addDays(1);
            m_steps.saved(
                tr("the former name"), [=, this] { rename(former.agency.name, former.agency.kana, from, true); },
                [this] { takeBackName(true); });
        });
}

void AgencyRecordView::merge(Id<Agency> other, const QString& otherName, QDate on, bool repeated)
{
    const FormPlace::Place place = repeated ? FormPlace::Place() : m_forms->place();
    if (!repeated)
        m_forms->form()->awaitAnswer();
    run<Done>(
        [=, caller = m_context.caller(), id = m_agency](service::Services& services) {
            return service::AgencyService(services.file()).merge(caller, id, other, on);
        },
        [=, this](const Status& done) {
            if (!done) {
                refuse(place, done.error());
                return;
            }
            if (repeated)
                return;
            m_forms->finish(place);
            m_steps.saved(
                tr("“%1” is part of it").arg(otherName), [=, this] { unmerge(other, true); },
                [=, this] { merge(other, otherName, on, true); });
        });
}

void AgencyRecordView::unmerge(Id<Agency> other, bool repeated)
{
    const QList<AgencyMerge> parts = m_answer.view.record.parts;
    const auto part =
        std::find_if(parts.cbegin(), parts.cend(), [other](const AgencyMerge& one) { return one.other == other; });
    const AgencyMerge former = part == parts.cend() ? AgencyMerge() : *part;
    run<Done>(
        [=, caller = m_context.caller()](service::Services& services) {
            return service::AgencyService(services.file()).unmerge(caller, other);
        },
        [=, this](const Status& done) {
            if (!done) {
                showError(done.error());
                return;
            }
            if (repeated)
                return;
            m_steps.saved(
                tr("“%1” is no part of it").arg(former.otherName),
                [=, this] { merge(other, former.otherName, former.on, true); }, [=, this] { unmerge(other, true); });
        });
}

void AgencyRecordView::retire(Id<Agency> agency, bool retired, bool repeated)
{
    run<Done>(
        [=, caller = m_context.caller()](service::Services& services) {
            return service::AgencyService(services.file()).setRetired(caller, agency, retired);
        },
        [=, this](const Status& done) {
            if (!done) {
                showError(done.error());
                return;
            }
            if (repeated)
                return;
            m_steps.saved(
                retired ? tr("made inactive") : tr("back in use"), [=, this] { retire(agency, !retired, true); },
                [=, this] { retire(agency, retired, true); });
        });
}

} // namespace yorozu::ui
