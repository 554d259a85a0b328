// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

namespace yorozu::test {

// Runs the event loop until the condition holds; false after a minute: longer than a busy machine needs.
bool waitFor(const std::function<bool()>& condition);

} // namespace yorozu::test
