// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/Referral.h"

#include "core/domain/WordTable.h"

namespace yorozu {

namespace {

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

} // namespace

QString code(ReferralDirection direction)
{
    return codeOf(Directions, direction);
}
QString label(ReferralDirection direction)
{
    return labelOf(Directions, direction);
}
std::optional<ReferralDirection> referralDirectionFromCode(const QString& text)
{
    return valueFromCode(Directions, text);
}

QString code(ReferralWay way)
{
    return codeOf(Ways, way);
}
QString label(ReferralWay way)
{
    return labelOf(Ways, way);
}
std::optional<ReferralWay> referralWayFromCode(const QString& text)
{
    return valueFromCode(Ways, text);
}

} // namespace yorozu
