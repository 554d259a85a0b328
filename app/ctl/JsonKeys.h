// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <QByteArray>
#include <QString>

namespace yorozu::ctl {

struct RepeatedKey
{
    QString key;
    qsizetype offset = 0; // of its second place
};

// The first key that stands twice in one object. Qt's parser keeps the last of them without a word, so that a value
// that somebody wrote down would vanish. `json` has been parsed without a fault.
std::optional<RepeatedKey> repeatedKey(const QByteArray& json);

} // namespace yorozu::ctl
