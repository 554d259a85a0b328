// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Error.h"

namespace yorozu::ctl {

// A contract (cli.md): scripts branch on them.
enum class ExitCode {
    Done = 0,
    Refused = 1,    // the data is invalid, a rule forbids it, something of that name is missing; nothing was changed
    WrongUsage = 2, // the command line is wrong
    NoDatabase = 3, // it cannot be opened or written: missing, locked, damaged, too new, a full disk
};

// The one place where an error becomes an exit code.
ExitCode exitCodeOf(ErrorKind kind);

} // namespace yorozu::ctl
