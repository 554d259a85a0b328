// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/domain/Client.h"

#include <QList>

namespace yorozu {

// The attributes of a client that are edited one by one. Their text is what the field of the screen holds: a number is
// written out, a word of a list is its number, the industry its letter.
enum class LedgerField {
    Name,
    Kana,
    CorporateNumber,
    Municipality,
    Phone,
    Industry,
    Business,
    StaffCount,
    Capital,
    Established,
    Sales,
    Founded,
    Channel,
    Agency,
    Branch,
    Note
};
QList<LedgerField> allLedgerFields();
QString code(LedgerField); // the key of cli.md: "corporate_number"
std::optional<LedgerField> ledgerFieldFromCode(const QString&);
QString label(LedgerField);

QString fieldText(const Client&, LedgerField);
// The client with the field set to what was typed; Error{Invalid} with field = code(field) if it cannot be read. What
// needs more than the text itself (a check digit, a kana) is checked when the client is stored.
Result<Client> withFieldText(Client, LedgerField, const QString& typed);

} // namespace yorozu
