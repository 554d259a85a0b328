// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"
#include "core/domain/Centre.h"

namespace yorozu {

// Somebody else who has the same memo open now.
struct Companion
{
    Id<Staff> staff;
    QString name;
    QString workstation;
    bool writes = false; // and not only reads
    UtcSeconds seenAt = 0;
    bool operator==(const Companion&) const = default;
};

} // namespace yorozu
