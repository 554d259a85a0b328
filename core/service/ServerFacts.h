// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/ServerFacts.h"
#include "core/service/CaseFile.h"

namespace yorozu::service {

// Of a data base on a server only.
Result<ServerFacts> serverFacts(CaseFile& file);

} // namespace yorozu::service
