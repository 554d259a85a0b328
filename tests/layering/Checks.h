// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/layering/SourceText.h"

#include <QMap>
#include <QString>
#include <QStringList>

#include <functional>

namespace yorozu::layering {

// Paths from the top folder ("core/base/Id.h") → the whole text of the file.
using Files = QMap<QString, QString>;

// The same, C++ sources only, read once.
using Sources = QMap<QString, SourceText>;
Sources readSources(const Files& files);

// The module of Qt that has this header ("QString", "QtCore/QString" → "QtCore"); empty if it is not one of Qt's.
using QtModuleOf = std::function<QString(const QString& header)>;

// Each check answers one line "path:line: what is wrong" for each place that breaks the rule.
QStringList checkDirections(const Sources& sources);
// No two rooms include each other, also over others.
QStringList checkCycles(const Sources& sources);
// Modules of Qt by room, also through the headers that a file includes.
QStringList checkQtModules(const Sources& sources, const QtModuleOf& moduleOf);
// SQL in literals, and .sql files, only where the table of rooms allows it.
QStringList checkSql(const Files& files, const Sources& sources);
// The CMakeLists.txt of a room links no module of Qt that its sources may not use.
QStringList checkLinks(const Files& files);
QStringList checkLicence(const Files& files);
QStringList checkTopLevel(const QStringList& names);

} // namespace yorozu::layering
