// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QByteArray>
#include <QJsonValue>
#include <QString>

namespace yorozu::ctl {

// Standard output for the answer, standard error for messages. Nothing else writes to either.
class Output
{
public:
    // One JSON document, UTF-8, with a line break at the end.
    static Status json(const QJsonValue& value);
    static Status bytes(const QByteArray& bytes);
    static Status text(const QString& text);
    // One line: what would break it is made a space.
    static void message(const QString& text);
};

// Writes a file whole or not at all; "-" is standard output. Errors are Refused, not about the data base.
Status writeOutput(const QString& name, const QByteArray& bytes);

} // namespace yorozu::ctl
