// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/Tokens.h"

#include <QPalette>
#include <QString>

class QWidget;

namespace yorozu::ui {

// Style sheet and palette of the whole program; ThemeManager::apply() installs them. Pages set properties through the
// functions below instead of writing style sheets of their own.
QString styleSheet(const Theme& theme, qreal textScale);
QPalette palette(const Theme& theme);

// QPushButton and QToolButton. Plain has no edge until the pointer is over it; Link is text in accent.
enum class ButtonKind { Default, Primary, Danger, Plain, Link };
void setButtonKind(QWidget* button, ButtonKind kind);

// Buttons, line edits, combo and spin boxes: 32, 28 or 24 px high. Cell is for line and text edits inside a cell of the
// sheet: no frame and no height of their own, the ground of paper-field while they have the focus. Without this call,
// tool buttons are Small and all others Normal. (The property is "controlSize": "size" is QWidget's own.)
enum class ControlSize { Normal, Small, Tiny, Cell };
void setControlSize(QWidget* control, ControlSize size);

// QLabel (and ElidedLabel). Label is the caption over a field, Note the small grey remark, Problem the red sentence
// below a field that is wrong, Help the second line of an empty state.
enum class TextRole {
    Body,
    Display,
    Title,
    Heading,
    Section,
    Secondary,
    Help,
    Table,
    Label,
    Note,
    Micro,
    Link,
    Problem
};
void setTextRole(QWidget* label, TextRole role);

// QFrame or plain QWidget. Card: canvas with a thin edge, radius 8. Strip: sunken. ToolBar: canvas with a line below.
// Panel: canvas. Chrome: navigation and status bar. Desk: behind a paper. Raised: pop-up. Line: a separator of 1 px.
enum class SurfaceRole { Card, Strip, ToolBar, Panel, Chrome, Desk, Raised, Line };
void setSurfaceRole(QWidget* surface, SurfaceRole role);

// The error state of a field: a 2 px red edge until it is taken back.
void setInvalid(QWidget* field, bool invalid);

} // namespace yorozu::ui
