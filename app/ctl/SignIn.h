// SPDX-License-Identifier: GPL-3.0-or-later
// Passwords on the command line: from the first line of a file or from the terminal, never from the command itself,
// which everybody on the computer can read.
#pragma once

#include "app/ctl/Session.h"
#include "core/service/Password.h"

namespace yorozu::ctl {

// Asked for without showing it; an error where nobody sits at a terminal.
Result<QString> askForPassword(const QString& question);
// The password of a person of this name, as it may be stored: from the file, or asked for twice.
Result<service::NewPassword> newPasswordHash(const QString& file, const QString& name, const QString& login);

} // namespace yorozu::ctl
