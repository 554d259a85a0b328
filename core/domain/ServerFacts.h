// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace yorozu {

// What a server says of itself and of the line to it.
struct ServerFacts
{
    QString version;    // "15.14"
    QString user;       // as whom this program is connected
    QString protection; // "TLSv1.3"; empty: the line is not encrypted
    qint64 bytes = 0;   // of the data base
};

} // namespace yorozu
