// SPDX-License-Identifier: GPL-3.0-or-later
// Two records of one company become one: what can be chosen, and what comes of it. Pure; core/service/MergeService
// writes it.
#pragma once

#include "core/domain/Client.h"

#include <QList>
#include <QSet>
#include <QString>

namespace yorozu::rules {

// What is chosen as a whole: channel, agency and branch say together how a client came.
enum class ClientField {
    Name,
    Kana,
    CorporateNumber,
    Phone,
    Municipality,
    Industry,
    Business,
    StaffCount,
    Capital,
    Established,
    Sales,
    Representative,
    Origin,
};
QString code(ClientField); // "name", "kana" …
std::optional<ClientField> clientFieldFromCode(const QString&);

enum class FieldState {
    Empty, // in both
    Equal, // for people: 03-1234-5678 and 0312345678
    OnlyKept,
    OnlyOther, // fills the gap
    Different, // one of the two must be chosen
};
struct FieldComparison
{
    ClientField field;
    FieldState state;
    bool operator==(const FieldComparison&) const = default;
};
QList<FieldComparison> compareFields(const Client& kept, const Client& other);

// The primary person, or nullptr.
const Person* representativeOf(const Client&);

// The kept record as it will be: of what differs the kept value, or the other's for the fields in `fromOther`; gaps are
// filled. Notes are both kept. The persons of both, but somebody who is in both once: her record of the kept client
// takes over what it lacked, the other one is retired. One person is primary.
Client mergedClient(const Client& kept, const Client& other, const QSet<ClientField>& fromOther);

} // namespace yorozu::rules
