// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/Page.h"

namespace yorozu::ui {

QString Page::textOf(MemoField field) const
{
    QString text;
    for (const PageText& line : texts) {
        if (line.field == field)
            text += line.source;
    }
    return text;
}

} // namespace yorozu::ui
