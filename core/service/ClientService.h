// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Booking.h"
#include "core/domain/ClientLists.h"
#include "core/domain/LedgerField.h"
#include "core/domain/Memo.h"
#include "core/domain/Referral.h"
#include "core/service/CaseFile.h"

#include <variant>

namespace yorozu::service {

struct PossibleDuplicate
{
    Id<Client> id; // the new one
    Id<Client> of;
    QString why; // code: corporate_number, name, kana, phone
};

struct AddedClients
{
    QList<Id<Client>> ids;
    QList<PossibleDuplicate> possibleDuplicates;
};

// Everything that the page of a client shows, of one moment.
struct ClientView
{
    Client client;
    UtcSeconds registeredAt = 0;
    QList<CaseCard> cases;
    QList<Referral> referrals;
    QList<MemoSummary> memos;
    QList<Booking> bookings; // newest first
    QList<TimelineEntry> timeline;
    int attachments = 0; // of the client and of whatever belongs to it
};

// Somebody else has changed the same field or person meanwhile: nothing was written.
struct FieldClash
{
    Client theirs;
    QString changedBy;
    UtcSeconds changedAt = 0;
};
using FieldOutcome = std::variant<Client, FieldClash>;

class ClientService
{
public:
    explicit ClientService(CaseFile& file)
        : m_file(file)
    {
    }

    // Of a client that was merged: the one that was kept. For what the program itself needs to know of one; whoever
    // shows it to somebody asks for it with open(), which is on record.
    Result<Client> byId(Id<Client>);
    Result<Client> open(const Caller&, Id<Client>);
    Result<QList<Client>> list(const QString& find = {}, int limit = -1);
    // The list of the ledger, page by page.
    Result<QList<ClientRow>> page(const ClientListQuestion&, int offset, int count);
    Result<ClientIndex> index(const ClientListQuestion&);
    Result<int> placeOf(const ClientListQuestion&, Id<Client>); // −1: not in the list
    Result<ClientView> view(const Caller&, Id<Client>, Looking = Looking::Anew);

    // All or nothing; furigana are normalised, corporate numbers checked (12 digits get their check digit).
    Result<AddedClients> add(const Caller&, const QList<Client>&);
    Status update(const Caller&, const Client&);
    // One field. `seen` is its text when the editing began: if it is another one now, nothing is written. Two who edit
    // different fields never get in each other's way.
    Result<FieldOutcome> setField(const Caller&, Id<Client>, LedgerField, const QString& typed, const QString& seen);
    // A new person (id null), or one as edited; `seen` is the person when the editing began. Making one the primary
    // contact takes the mark from the others.
    Result<FieldOutcome> savePerson(const Caller&, Id<Client>, const Person&, const Person& seen);
    // Inactive instead of deleted: out of the lists, while whatever points to it stays.
    Status setRetired(const Caller&, Id<Client>, bool retired);

    // The check that `add` makes, for forms: what is wrong with one client, or the client as it will be stored.
    static Result<Client> checked(Client);

private:
    CaseFile& m_file;
};

} // namespace yorozu::service
