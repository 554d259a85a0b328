// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/AuditService.h"
#include "core/service/CentreService.h"

namespace yorozu::ui {

// A field of a record before and after a change, in words.
struct AuditField
{
    QString name;
    QString before;
    QString after;
    bool changed() const { return before != after; }
};

// Those that differ first; what was empty and stays so is left out.
QList<AuditField> auditFields(const service::AuditLine& line, const service::CentreData& centre);

} // namespace yorozu::ui
