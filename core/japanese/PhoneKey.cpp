// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/japanese/PhoneKey.h"

using namespace Qt::StringLiterals;

namespace yorozu::japanese {

QString phoneKey(const QString& phone)
{
    const QString plain = phone.normalized(QString::NormalizationForm_KC).trimmed();
    QString digits;
    for (const QChar letter : plain) {
        if (letter >= u'0' && letter <= u'9')
            digits.append(letter);
    }
    if (plain.startsWith("+81"_L1))
        digits = u'0' + digits.mid(2);
    return digits;
}

} // namespace yorozu::japanese
