// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Client.h"

#include <QList>
#include <QString>

namespace yorozu::rules {

// What two records of the ledger have in common.
enum class DuplicateSign {
    CorporateNumber, // one company by law
    Phone,
    Name,          // with its legal form
    NameOtherForm, // but for the legal form: 有限会社 … and ㈱ …, … and ㈱ …
    SimilarName,   // one within the other, or one character apart
    Representative,
    Reading,
    SimilarReading,
    Municipality,
};
QString code(DuplicateSign); // "corporate_number", "phone", "name" …

// How likely two records are one company, in percent, with what speaks for it, the strongest sign first.
//
//   telephone 50 · name 35, but for the legal form 30, similar 20 · representative 20 · reading 12, similar 8 ·
//   municipality 10, a different one −15; never more than 99.
//
// The same corporate number is 100, a different one 0: that decides. A name with its reading and even the municipality
// makes 57 and stays below SuspectedFrom, for hundreds of firms share the name アシスト; a second, independent sign
// (the telephone, the representative) is needed. The signs of one fact never add up: the reading of a name counts
// little beside the name, and the representative nothing where the client is that person.
struct DuplicateScore
{
    static constexpr int SuspectedFrom = 60;

    int percent = 0;
    QList<DuplicateSign> signs;

    bool suspected() const { return percent >= SuspectedFrom; }
    bool operator==(const DuplicateScore&) const = default;
};
DuplicateScore duplicateScore(const Client&, const Client&);

// A sentence of the signs that weigh: "Same telephone, similar name."
QString inWords(const DuplicateScore&);

} // namespace yorozu::rules
