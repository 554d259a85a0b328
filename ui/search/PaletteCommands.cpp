// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search/PaletteCommands.h"

#include "core/japanese/Bigrams.h"
#include "ui/theme/controls/KeyCap.h"

#include <algorithm>

namespace yorozu::ui {

QList<PaletteRow> commandRows(const QList<PaletteCommand>& commands, const QString& words)
{
    const QList<japanese::SearchWord> wanted = japanese::searchWords(words);
    QList<PaletteRow> named;
    QList<PaletteRow> creating;
    for (const PaletteCommand& command : commands) {
        const QString folded =
            japanese::foldForSearch(command.name + u'\n' + command.note + u'\n' + command.others).folded;
        const bool isNamed =
            !wanted.isEmpty() && std::all_of(wanted.cbegin(), wanted.cend(), [&](const japanese::SearchWord& word) {
                return folded.contains(word.folded);
            });
        if (!isNamed && !command.creates)
            continue;
        PaletteRow row;
        row.kind = PaletteRow::Kind::Command;
        row.icon = command.icon;
        row.title = service::marked(command.name, words);
        row.rest.text = command.note;
        row.keys = keyCapText(command.keys);
        row.does = command.does;
        (isNamed ? named : creating).append(row);
    }
    return named + creating;
}

} // namespace yorozu::ui
