// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/CentrePlan.h"

namespace yorozu {

CentrePlan CentrePlan::usual()
{
    CentrePlan plan;
    plan.offices = {{QStringLiteral("新橋"), QStringLiteral("Shimbashi"), true, 6},
                    {QStringLiteral("立川"), QStringLiteral("Tachikawa"), false, 3}};
    plan.stampBoxes = {QStringLiteral("担当"), QStringLiteral("調査役"), QStringLiteral("課長")};
    return plan;
}

} // namespace yorozu
