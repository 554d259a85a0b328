// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/japanese/Amount.h"

#include "core/japanese/Digits.h"

#include <QLocale>

#include <array>

using namespace Qt::StringLiterals;

namespace yorozu::japanese {

namespace {

constexpr qint64 Most = 1'000'000'000'000'000;

struct Unit
{
    char16_t letter;
    qint64 factor;
};
constexpr std::array Units{Unit{u'兆', 1'000'000'000'000}, Unit{u'億', 100'000'000}, Unit{u'万', 10'000}};

std::optional<qint64> wholeNumber(const QString& digits)
{
    bool right = false;
    const qint64 value = digits.toLongLong(&right);
    return right && value >= 0 && !digits.startsWith(u'+') && !digits.startsWith(u'-') ? std::optional(value)
                                                                                       : std::nullopt;
}

} // namespace

std::optional<qint64> parseAmount(const QString& text)
{
    QString plain = plainEntry(text);
    for (const QChar sign : u", 円名人¥\\"_s)
        plain.remove(sign);
    if (plain.startsWith(u'約'))
        plain.remove(0, 1);
    if (plain.isEmpty())
        return std::nullopt;
    qint64 sum = 0;
    for (const Unit& unit : Units) {
        const qsizetype at = plain.indexOf(unit.letter);
        if (at < 0)
            continue;
        const std::optional<qint64> part = wholeNumber(plain.left(at));
        if (!part || *part > Most / unit.factor)
            return std::nullopt;
        sum += *part * unit.factor;
        plain.remove(0, at + 1);
    }
    if (!plain.isEmpty()) {
        const std::optional<qint64> rest = wholeNumber(plain);
        if (!rest || *rest > Most)
            return std::nullopt;
        sum += *rest;
    }
    return sum <= Most ? std::optional(sum) : std::nullopt;
}

QString formatAmount(qint64 amount)
{
    const QLocale locale(QLocale::Japanese);
    QString text;
    for (const Unit& unit : Units) {
        const qint64 part = amount / unit.factor;
        if (part == 0)
            continue;
        text += locale.toString(part) + QChar(unit.letter);
        amount %= unit.factor;
    }
    if (amount != 0 || text.isEmpty())
        text += locale.toString(amount);
    return text;
}

} // namespace yorozu::japanese
