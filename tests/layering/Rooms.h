// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace yorozu::layering {

// One row of the table of rooms. A room may always include itself and what `rooms` names.
struct Room
{
    QString name;      // "core/storage", or "ui/paper/PaperPrinter" for a source that is a target of its own
    QStringList rooms; // "ui/*" stands for every room of ui
    QStringList qt;    // modules of Qt ("QtCore") that it may use, also through the headers that it includes
    bool sql = false;  // it may hold SQL
};

// The directions of architecture.md, bottom first. A new folder of core, ui or app gets its row here.
const QList<Room>& rooms();

// The row of the room in which a file lies ("core/storage/sql/x.h" → core/storage), the narrowest one if there are
// several; nullptr if there is none.
const Room* roomOf(const QString& path);

bool mayInclude(const Room& from, const Room& to);

// What may lie in the top folder, beside dot files and what .gitignore names.
const QStringList& topLevelNames();

} // namespace yorozu::layering
