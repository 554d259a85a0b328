// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QString>

namespace yorozu::service {

// Whether the server lets this person into the data base with this password: asked by a connection of the moment. An
// error with the field "password": it does not. Takes a round trip or some seconds; not for a thread with a screen.
Status isLetIn(const QString& address, const QString& password);

} // namespace yorozu::service
