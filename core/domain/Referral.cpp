// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/Referral.h"

#include <QCoreApplication>

#include <array>

namespace yorozu {

namespace {

template <typename E> struct Word
{
    E value;
    const char* code;
    const char* english;
};

constexpr std::array Directions{
    Word<ReferralDirection>{ReferralDirection::Out, "out", QT_TRANSLATE_NOOP("Words", "We sent")},
    Word<ReferralDirection>{ReferralDirection::In, "in", QT_TRANSLATE_NOOP("Words", "Sent to us")},
};

constexpr std::array Ways{
    Word<ReferralWay>{ReferralWay::Call, "call", QT_TRANSLATE_NOOP("Words", "We telephoned first")},
    Word<ReferralWay>{ReferralWay::Letter, "letter", QT_TRANSLATE_NOOP("Words", "In writing")},
    Word<ReferralWay>{ReferralWay::Accompany, "accompany", QT_TRANSLATE_NOOP("Words", "We went along")},
    Word<ReferralWay>{ReferralWay::Tell, "tell", QT_TRANSLATE_NOOP("Words", "Told the client")},
};

template <typename E, std::size_t N> const Word<E>& find(const std::array<Word<E>, N>& words, E value)
{
    for (const auto& word : words) {
        if (word.value == value)
            return word;
    }
    Q_UNREACHABLE();
}

template <typename E, std::size_t N> std::optional<E> fromCode(const std::array<Word<E>, N>& words, const QString& text)
{
    for (const auto& word : words) {
        if (text == QLatin1String(word.code))
            return word.value;
    }
    return std::nullopt;
}

} // namespace

QString code(ReferralDirection direction)
{
    return QLatin1String(find(Directions, direction).code);
}
QString label(ReferralDirection direction)
{
    return QCoreApplication::translate("Words", find(Directions, direction).english);
}
std::optional<ReferralDirection> referralDirectionFromCode(const QString& text)
{
    return fromCode(Directions, text);
}

QString code(ReferralWay way)
{
    return QLatin1String(find(Ways, way).code);
}
QString label(ReferralWay way)
{
    return QCoreApplication::translate("Words", find(Ways, way).english);
}
std::optional<ReferralWay> referralWayFromCode(const QString& text)
{
    return fromCode(Ways, text);
}

} // namespace yorozu
