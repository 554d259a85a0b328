// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/Tokens.h"

#include <QFont>
#include <QString>
#include <QtGlobal>

namespace yorozu::ui {

// The first installed one of Noto Sans CJK JP, Yu Gothic UI, Meiryo UI, Hiragino Sans; the system's own font if none.
QString uiFamily();

// A font of the screen in logical pixels. `userScale` is the user's choice of 1.0, 1.12 or 1.25.
QFont uiFont(TypeStyle style, qreal userScale = 1.0);

// The text of the A4 page is set in IPAGothic, whose text layer in a PDF can be searched; Noto's cannot (it breaks
// 日 文 行 目). Where it is missing the first gothic that exists is used and paperFontPresent() is false, so that
// screen and yorozuctl can warn.
QString paperFamily();
bool paperFontPresent();

} // namespace yorozu::ui
