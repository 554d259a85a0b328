// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QString>

namespace yorozu::japanese {

// The 法人番号 of 13 digits: a check digit from 1 to 9, then the 12 digits of the base number. Check digit = 9 − ((Σ
// Pn·Qn) mod 9), Pn the n-th base digit from the right, Qn 1 for odd n and 2 for even n (法人番号の指定等に関する省令,
// article 2). That rule cannot tell a 0 from a 9 in the same place.
class CorporateNumber
{
public:
    // Takes 13 digits whose check digit is right, also with the T of an invoice number before them; and the 12 digits
    // of the base number alone (会社法人等番号), for which the check digit is computed. Spaces, hyphens and full width
    // do not matter. Everything else is refused, ErrorKind::Invalid, with the reason for the user.
    static Result<CorporateNumber> parse(const QString& text);

    QString text() const { return m_digits; } // always 13 digits
    bool operator==(const CorporateNumber&) const = default;

private:
    explicit CorporateNumber(const QString& digits)
        : m_digits(digits)
    {
    }

    QString m_digits;
};

} // namespace yorozu::japanese
