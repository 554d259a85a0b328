// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/ExitCode.h"

namespace yorozu::ctl {

ExitCode exitCodeOf(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::Invalid:
    case ErrorKind::RuleViolation:
    case ErrorKind::NotFound:
    case ErrorKind::Conflict:
    case ErrorKind::Forbidden:
    case ErrorKind::Cancelled:
    case ErrorKind::Internal:
        return ExitCode::Refused;
    case ErrorKind::Busy:
    case ErrorKind::DiskFull:
    case ErrorKind::ReadOnly:
    case ErrorKind::Damaged:
    case ErrorKind::TooNew:
    case ErrorKind::CannotOpen:
        return ExitCode::NoDatabase;
    }
    return ExitCode::Refused;
}

} // namespace yorozu::ctl
