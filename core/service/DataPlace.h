// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"

#include <functional>
#include <QString>

namespace yorozu::service {

// What is found where somebody wants the data to lie.
struct DataPlace
{
    enum class Kind {
        Free,     // a new data base can be made here
        Existing, // one of this program lies here already: it can be opened
        Password, // the server wants one, or another one: then `message` says no
        Refused,  // `message` says why, and what to do
    };
    Kind kind = Kind::Refused;
    QString path; // absolute
    QString message;
    bool operator==(const DataPlace&) const = default;
};

// Which network the folder is on; empty: a disk of this computer. Tests hand in their own.
using NetworkProbe = std::function<QString(const QString& folder)>;

// `password`: of a server that wants one. Looks at the place and writes a file to try it, which it takes away again.
// Takes as long as the disk: not for the GUI thread.
DataPlace lookAtPlace(const QString& path, const Clock& clock, const NetworkProbe& probe = {},
                      const QString& password = {});

} // namespace yorozu::service
