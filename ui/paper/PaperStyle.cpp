// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/PaperStyle.h"

namespace yorozu::ui {

PaperStyle PaperStyle::print()
{
    const Theme theme = lightTheme();
    PaperStyle style;
    style.paper = Qt::white;
    style.ink = Qt::black;
    style.line = Qt::black;
    style.dottedLine = theme.text2;
    style.writingLine = theme.lineStrong;
    style.note = theme.text2;
    style.faint = theme.text3;
    style.stamp = theme.stamp;
    return style;
}

PaperStyle PaperStyle::screen(const Theme& theme)
{
    PaperStyle style;
    style.paper = theme.paper;
    style.ink = theme.text;
    style.line = theme.inkLine;
    style.dottedLine = theme.inkLine;
    style.writingLine = theme.lineStrong;
    style.note = theme.text2;
    style.faint = theme.text3;
    style.stamp = theme.stamp;
    return style;
}

} // namespace yorozu::ui
