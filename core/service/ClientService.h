// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Client.h"
#include "core/service/CaseFile.h"

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

class ClientService
{
public:
    explicit ClientService(CaseFile& file)
        : m_file(file)
    {
    }

    // Of a client that was merged: the one that was kept.
    Result<Client> byId(Id<Client>);
    Result<QList<Client>> list(const QString& find = {}, int limit = -1);
    Result<QList<ClientCase>> cases(Id<Client>);
    // All or nothing; furigana are normalised, corporate numbers checked (12 digits get their check digit).
    Result<AddedClients> add(const Caller&, const QList<Client>&);
    Status update(const Caller&, const Client&);
    Result<Id<ClientCase>> addCase(const Caller&, const ClientCase&);

    // The check that `add` makes, for forms: what is wrong with one client, or the client as it will be stored.
    static Result<Client> checked(Client);

private:
    CaseFile& m_file;
};

} // namespace yorozu::service
