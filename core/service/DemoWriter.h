// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Memo.h"
#include "core/exchange/DemoCentre.h"
#include "core/service/AttachmentFiles.h"
#include "core/service/DemoNames.h"
#include "core/storage/BookingRepository.h"
#include "core/storage/CentreRepository.h"
#include "core/storage/ClientRepository.h"
#include "core/storage/MemoRepository.h"
#include "core/storage/Writer.h"

#include <functional>

namespace yorozu::service {

// Writes the demo centre into a new data base, each record by the person and at the moment that the centre says.
class DemoWriter
{
public:
    DemoWriter(storage::Writer& writer, AttachmentFiles& files, const exchange::DemoCentre& demo);

    // `progress` as of DemoService::fill(). Error{RuleViolation} names the first word that the data base does not know.
    Status write(const std::function<bool(int, int)>& progress);

private:
    void actAs(qsizetype staff, UtcSeconds moment);
    qsizetype concierge() const;
    void writeStaff();
    void writeClients();
    void writeCases();
    void writeReferrals();
    void writeWaiting();
    void writePartners();
    void closeMonths();
    Status writeSessions(const std::function<bool(int, int)>& progress);
    Status writeSession(const exchange::DemoSession& session, QDate today);
    Id<Memo> writeMemo(const exchange::DemoSession& session, Id<Booking> booking);
    void writeNudge(const exchange::DemoSession& session);
    Id<Memo> writeDraft(const exchange::DemoSession& session, Id<Booking> booking, const MemoContent& content);
    MemoContent contentOf(const exchange::DemoSession& session);
    Id<Person> personOf(const exchange::DemoSession& session) const;

    storage::Writer& m_writer;
    AttachmentFiles& m_files;
    const exchange::DemoCentre& m_demo;
    Caller m_filler;
    UtcSeconds m_fillTime;
    storage::CentreRepository m_centre;
    storage::ClientRepository m_clients;
    storage::BookingRepository m_bookings;
    storage::MemoRepository m_memos;
    DemoNames m_names;
    QList<Staff> m_staff;
    QList<Client> m_ledger;
    QList<Id<ClientCase>> m_cases;
};

} // namespace yorozu::service
