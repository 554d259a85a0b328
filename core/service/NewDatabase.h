// SPDX-License-Identifier: GPL-3.0-or-later
// Before a data base is there, and when it was made for nothing.
#pragma once

#include "core/base/Clock.h"
#include "core/base/Result.h"
#include "core/domain/CentrePlan.h"

#include <memory>
#include <QString>

namespace yorozu::service {

class Services;

// A file of that name, or a data base of ours on the server.
bool databaseExists(const QString& path);
// As Services::create(), with a password for a server that wants one. What is interrupted before the first data are on
// record may be created again: nothing was ever recorded.
Result<std::unique_ptr<Services>> createOnServer(const QString& address, const QString& password, const Clock& clock,
                                                 const CentrePlan& plan);
// One that was just created and is not to stay.
void discardDatabase(std::unique_ptr<Services> created);

} // namespace yorozu::service
