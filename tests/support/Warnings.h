// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace yorozu::test {

// From now on qWarning and qCritical are collected; test programs fail at their end if one was not expected.
void watchWarnings();
// Lets warnings that contain `part` pass for the rest of the program.
void expectWarning(const QString& part);
QStringList unexpectedWarnings();

} // namespace yorozu::test
