// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Centre.h"

#include <QString>

namespace yorozu::storage {

// The table of each word list: the only names of tables that are put together with SQL, none of them typed by anybody.
inline QString tableOf(MasterKind kind)
{
    switch (kind) {
    case MasterKind::Topic:
        return QStringLiteral("topic");
    case MasterKind::Course:
        return QStringLiteral("course");
    case MasterKind::Channel:
        return QStringLiteral("channel");
    case MasterKind::Programme:
        return QStringLiteral("programme");
    case MasterKind::Mode:
        return QStringLiteral("mode");
    case MasterKind::AgencyKind:
        return QStringLiteral("agency_kind");
    case MasterKind::JobTitle:
        return QStringLiteral("job_title");
    }
    Q_UNREACHABLE();
}

} // namespace yorozu::storage
