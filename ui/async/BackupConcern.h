// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace yorozu::ui {

class DeskContext;

// What is the matter with the backups, in one sentence: the last one is old or failed, or the second folder is behind.
// Empty: nothing, or it is not known yet.
QString backupConcern(const DeskContext& context);

} // namespace yorozu::ui
