// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/ClientLists.h"
#include "core/domain/Referral.h"

#include <QJsonObject>

namespace yorozu::ctl {

// Figures are hundredths inside and plain numbers here: 12.5.
QJsonObject caseJson(const CaseCard& card);
QJsonObject referralJson(const Referral& referral);

} // namespace yorozu::ctl
