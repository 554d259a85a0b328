// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <QList>
#include <QPoint>
#include <QString>

namespace yorozu::ui {

// What a chart says, as a table: for whoever would rather read it, and for spreadsheets.
struct ChartTable
{
    struct Cell
    {
        QString text;
        std::optional<QPoint> place = {}; // of the mark that shows the same
        bool isNumber = false;
    };
    QList<QString> heads;
    QList<QList<Cell>> rows;
};

// Tab between cells, a line each row, as a spreadsheet pastes it.
inline QString plainText(const ChartTable& table)
{
    QString text = table.heads.join(u'\t') + u'\n';
    for (const QList<ChartTable::Cell>& row : table.rows) {
        for (qsizetype at = 0; at < row.size(); ++at)
            text += (at > 0 ? QStringLiteral("\t") : QString()) + row.at(at).text;
        text += u'\n';
    }
    return text;
}

} // namespace yorozu::ui
