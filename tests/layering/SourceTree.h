// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/layering/Checks.h"

namespace yorozu::layering {

// Sources, CMake files and SQL of the tree below `top`, without build folders and dot files.
Files readTree(const QString& top);

// The names in the folder `top`, without dot files and what .gitignore names there (build/ and the files of editors).
QStringList topLevelOf(const QString& top);

// Looks a header up in the folders of the Qt that this program is built with.
QtModuleOf installedQt();

} // namespace yorozu::layering
