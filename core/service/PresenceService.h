// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Presence.h"
#include "core/service/CaseFile.h"

#include <chrono>

namespace yorozu::service {

// Who else has a memo open. `place` names one run of the program, `session` the memo or its booking by their number.
class PresenceService
{
public:
    // Somebody who has not said for so long that he is there is taken for gone: a computer was switched off.
    static constexpr std::chrono::seconds Patience{150};
    static constexpr std::chrono::seconds SayAgain{60};

    explicit PresenceService(CaseFile& file)
        : m_file(file)
    {
    }

    Result<QList<Companion>> others(const Caller&, const QString& place, const QString& session);
    // The caller has opened it, or is still there; he is at one memo at a time.
    Status enter(const Caller&, const QString& place, const QString& session, bool writes);
    Status leave(const Caller&, const QString& place);

private:
    UtcSeconds since() const;

    CaseFile& m_file;
};

} // namespace yorozu::service
