// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Client.h"
#include "core/storage/Connection.h"

namespace yorozu::storage {

// The client that this one was merged into, over any number of merges; itself if it was not. Whoever writes a link to a
// client asks, for a page or a draft may still hold the former one.
Id<Client> survivor(Connection&, Id<Client>);

} // namespace yorozu::storage
