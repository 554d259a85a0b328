// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/JsonInput.h"
#include "app/ctl/Session.h"
#include "core/service/MemoService.h"

namespace yorozu::ctl {

// One record of `memo add`. What is absent comes from the booking, company and business also from the client's ledger.
Result<service::NewMemo> readMemo(JsonRecord record, Session& session, const Caller& caller);

} // namespace yorozu::ctl
