// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/service/CaseFile.h"

namespace yorozu::storage {
class Connection;
}

namespace yorozu::service {

// The line of a CaseFile to a data base on a server: made anew where it broke. For the thread of the connection.
class ServerLine
{
public:
    explicit ServerLine(storage::Connection& connection);

    // Of a file: never.
    bool mayBreak() const { return m_mayBreak; }
    // It broke and could not be had again: whoever asks is answered error() at once, until connect() has come about.
    bool isBroken() const { return m_broken; }
    const Error& error() const { return m_error; }

    // Once. `lost`: what was said when the line broke.
    Status connect(const Error& lost);
    // As long as the patience lasts, with growing pauses; at once where the server answers and refuses.
    Status connectPatiently(const Error& lost, const Patience& patience);
    static bool pause(const Patience& patience, int again);
    // From now on.
    Patience patience() const;
    void setPatience(const Patience& patience) { m_patience = patience; }
    void onChanged(std::function<void(bool there)> listener) { m_listener = std::move(listener); }

private:
    void tell(bool there) const;

    storage::Connection& m_connection;
    const bool m_mayBreak;
    bool m_broken = false;
    Error m_error;
    Patience m_patience;
    std::function<void(bool there)> m_listener;
};

} // namespace yorozu::service
