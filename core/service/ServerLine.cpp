// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/ServerLine.h"

#include "core/storage/Connection.h"
#include "core/storage/ServerAddress.h"
#include "core/storage/StorageError.h"

#include <algorithm>
#include <QDeadlineTimer>
#include <thread>
#include <utility>

using namespace std::chrono_literals;

namespace yorozu::service {

namespace {

constexpr auto FirstPause = 100ms;
constexpr auto LongestPause = 5s;
constexpr auto UsualPatience = 30s; // of a program that somebody has typed into a terminal

// That it did not answer, or is just starting. Otherwise it has answered, and trying again changes nothing.
bool isAway(const Error& error)
{
    return error.kind == ErrorKind::CannotOpen || error.kind == ErrorKind::Busy;
}

} // namespace

ServerLine::ServerLine(storage::Connection& connection)
    : m_connection(connection)
    , m_mayBreak(storage::ServerAddress::isOne(connection.path()))
{
}

Patience ServerLine::patience() const
{
    if (m_patience)
        return m_patience;
    return [end = QDeadlineTimer(UsualPatience)](std::chrono::milliseconds pause) {
        std::this_thread::sleep_for(std::min<std::chrono::nanoseconds>(pause, end.remainingTimeAsDuration()));
        return !end.hasExpired();
    };
}

Status ServerLine::connect(const Error& lost)
{
    try {
        m_connection.reconnect();
    } catch (const storage::StorageError& refusal) {
        m_error = isAway(refusal.error()) ? lost : refusal.error();
        const bool known = std::exchange(m_broken, true);
        if (!known)
            tell(false);
        return m_error;
    }
    m_broken = false;
    tell(true);
    return Done{};
}

Status ServerLine::connectPatiently(const Error& lost, const Patience& patience)
{
    Status there = connect(lost);
    for (int again = 0; !there && isAway(there.error()) && pause(patience, again); ++again)
        there = connect(lost);
    return there;
}

bool ServerLine::pause(const Patience& patience, int again)
{
    return patience(std::min<std::chrono::milliseconds>(FirstPause * (1 << std::min(again, 10)), LongestPause));
}

void ServerLine::tell(bool there) const
{
    if (m_listener)
        m_listener(there);
}

} // namespace yorozu::service
