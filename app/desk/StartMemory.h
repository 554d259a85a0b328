// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace yorozu::desk {

// Gives back to the system what only the start needed: what the allocator keeps of freed memory, and the pages of font
// files. Of two weights of a Japanese font some 13 MB are read in to draw the first screen; the drawn characters are
// kept by Qt, and for a new one the page comes back from the system's cache. Does nothing where it is not Linux.
void giveBackStartMemory();

// A line of JSON for yorozubench: what of processor and memory was taken so far.
void reportStart();

} // namespace yorozu::desk
