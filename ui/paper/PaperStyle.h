// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/Tokens.h"

#include <QColor>

namespace yorozu::ui {

// The colours of a page. What is printed is black on white in any theme; the preview on the screen may follow it.
struct PaperStyle
{
    QColor paper;
    QColor ink;
    QColor line;
    QColor dottedLine;
    QColor writingLine; // of the blank sheet
    QColor note;        // foot, remarks about the sheet itself
    QColor faint;       // 下書き
    QColor stamp;

    static PaperStyle print();
    static PaperStyle screen(const Theme& theme);
};

} // namespace yorozu::ui
