// SPDX-License-Identifier: GPL-3.0-or-later
// Before a data base is there, and when it was made for nothing.
#pragma once

#include <memory>
#include <QString>

namespace yorozu::service {

class Services;

// A file of that name, or a data base of ours on the server.
bool databaseExists(const QString& path);
// One that was just created and is not to stay.
void discardDatabase(std::unique_ptr<Services> created);

} // namespace yorozu::service
