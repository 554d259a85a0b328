// SPDX-License-Identifier: GPL-3.0-or-later
// 他拠点比較 (F4): what other centres have published, to be laid beside ours.
#pragma once

#include "core/domain/Crosstab.h"
#include "core/domain/MonthSpan.h"

#include <QList>
#include <QString>

namespace yorozu {

struct CentreFigure
{
    QString centre; // 神奈川県よろず支援拠点
    MonthSpan span;
    QString figure; // 相談件数: as they call it
    qint64 value = 0;
    QString source; // where it was published
    bool operator==(const CentreFigure&) const = default;
};

// Which of our own counts says the same, by the words that the centres use: 相談対応件数 are times, 来訪相談者数 are
// firms. Nothing if it is neither.
std::optional<CrosstabQuestion::Measure> ownMeasure(const QString& figure);

} // namespace yorozu
