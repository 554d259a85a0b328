// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace yorozu::ui {

// The colour of a QLabel beside its role: green for what agrees, amber for what warns. A palette would be lost whenever
// the style sheet is applied anew.
enum class TextTone { Plain, Green, Amber };
void setTextTone(QWidget* label, TextTone tone);

} // namespace yorozu::ui
