// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/japanese/CorporateNumber.h"

#include "core/japanese/Digits.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace yorozu::japanese {

namespace {

constexpr int baseLength = 12;

Error invalid(const QString& message)
{
    return {ErrorKind::Invalid, message, {}, {}};
}

// base: the 12 digits without the check digit.
QChar checkDigit(QStringView base)
{
    int sum = 0;
    for (int n = 1; n <= baseLength; ++n)
        sum += base[baseLength - n].digitValue() * (n % 2 == 1 ? 1 : 2);
    return QChar(u'0' + (9 - sum % 9));
}

} // namespace

Result<CorporateNumber> CorporateNumber::parse(const QString& text)
{
    if (text.size() > longestEntry)
        return invalid(QCoreApplication::translate("CorporateNumber", "A corporate number has 13 digits."));
    QString digits = text.normalized(QString::NormalizationForm_KC);
    digits.removeIf([](QChar c) { return c.isSpace() || looksLikeDash(c.unicode()); });
    const bool invoice = digits.startsWith(u'T', Qt::CaseInsensitive);
    if (invoice)
        digits.remove(0, 1);
    const auto isDigit = [](QChar c) { return c >= u'0' && c <= u'9'; };
    if (!std::all_of(digits.cbegin(), digits.cend(), isDigit))
        return invalid(QCoreApplication::translate("CorporateNumber", "A corporate number consists of digits alone."));
    if (digits.size() == baseLength && !invoice)
        digits.prepend(checkDigit(digits));
    if (digits.size() != baseLength + 1) {
        return invalid(
            QCoreApplication::translate("CorporateNumber", "A corporate number has 13 digits; this one has %1.")
                .arg(digits.size()));
    }
    const QStringView base = QStringView(digits).mid(1);
    if (digits.front() != checkDigit(base) || base.count(u'0') == baseLength) {
        return invalid(QCoreApplication::translate("CorporateNumber",
                                                   "The check digit of this corporate number is wrong: "
                                                   "one of its digits is mistyped."));
    }
    return CorporateNumber(digits);
}

} // namespace yorozu::japanese
