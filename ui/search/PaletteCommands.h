// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/search/PaletteRow.h"

#include <QKeySequence>
#include <QList>

namespace yorozu::ui {

// What the palette can do beside opening a record; the shell says what there is.
struct PaletteCommand
{
    QString icon;
    QString name;   // in the language of the moment
    QString note;   // the page it belongs to
    QString others; // words it is found by as well
    QKeySequence keys;
    bool creates = false; // offered whatever is typed
    std::function<void()> does;
};

// The commands that the words name, then those that make something new.
QList<PaletteRow> commandRows(const QList<PaletteCommand>& commands, const QString& words);

} // namespace yorozu::ui
