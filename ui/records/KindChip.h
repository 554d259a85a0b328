// SPDX-License-Identifier: GPL-3.0-or-later
// The kind of an activity as a chip: the square in its colour, and its name.
#pragma once

#include "core/domain/Activity.h"

#include <QRect>

class QPainter;

namespace yorozu::ui {

class ThemeManager;

// At the upper left of `room`, no wider than that. Answers where it stands.
QRect drawKindChip(QPainter& painter, const ThemeManager& themes, const QRect& room, ActivityKind kind);

} // namespace yorozu::ui
