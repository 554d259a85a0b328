// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QtGlobal>

namespace yorozu {

// What went wrong, coarse enough to decide what happens next: the exit code of yorozuctl, the band or dialog of the
// screen, whether a save is tried again.
enum class ErrorKind {
    Invalid,       // what was typed cannot be taken; `field` names the place
    RuleViolation, // well-formed, but a rule forbids it (a frozen memo, a zero answer)
    NotFound,      // something of that name or number does not exist
    Conflict,      // somebody else saved first
    Forbidden,     // the caller may not do this
    Busy,          // the data base is locked by another program just now; trying again helps
    DiskFull,
    ReadOnly,   // file or folder cannot be written
    Damaged,    // not a data base of this program, or a broken one
    TooNew,     // written by a newer program
    CannotOpen, // missing, no rights, on a network share
    Cancelled,
    Internal, // a fault of the program; `detail` is for the log
};

// One sentence for the user in her language (what happened, what was kept, what to do next), and a technical detail
// for the log that is never shown alone.
struct Error
{
    ErrorKind kind = ErrorKind::Internal;
    QString message;
    QString field;  // the name of the sheet field or JSON key, empty if none
    QString detail; // for the log: SQL text, errno, file name

    bool operator==(const Error&) const = default;
};

} // namespace yorozu
