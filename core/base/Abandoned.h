// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

namespace yorozu {

// At the end of the program, for what a thread still uses for which nobody waits any more: it stays until the program
// is gone.
void abandon(std::shared_ptr<void> used);
// Then main() does not return: that would take the library of the data base from under these threads.
bool isAnythingAbandoned();

} // namespace yorozu
