// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace yorozu::ui {

// One line of a list that is offered while one types: 有限会社丸福製麺所  墨田区 · 3回.
struct Suggestion
{
    qint64 id = 0;
    QString text;
    QString note; // small and grey behind the text; may be empty
    bool operator==(const Suggestion&) const = default;
};

} // namespace yorozu::ui
