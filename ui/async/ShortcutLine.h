// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QList>
#include <QString>

namespace yorozu::ui {

// A line of the list of keys (Ctrl+F1).
struct ShortcutLine
{
    QList<QKeySequence> keys;
    QString does;
};

} // namespace yorozu::ui
