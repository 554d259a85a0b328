// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/ServerFacts.h"

#include "core/storage/ServerQuestions.h"

namespace yorozu::service {

Result<ServerFacts> serverFacts(CaseFile& file)
{
    return file.read<ServerFacts>(
        [](storage::Connection& connection) -> Result<ServerFacts> { return storage::serverFacts(connection); });
}

} // namespace yorozu::service
