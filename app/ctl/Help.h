// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/Command.h"

#include <QString>

namespace yorozu::ctl {

QString helpOnAll();
QString helpOn(const Command& command);

} // namespace yorozu::ctl
