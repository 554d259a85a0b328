// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/Command.h"

namespace yorozu::ctl {

Result<Reply> memoPdf(Session& session);

} // namespace yorozu::ctl
