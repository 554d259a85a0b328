// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/CentreService.h"
#include "core/service/SearchService.h"

#include <QDate>
#include <QList>
#include <QString>

namespace yorozu::ui {

// One thing that what is searched may be limited to.
struct PaletteFilter
{
    enum class What { Person, Topic, Office, Period };
    What what = What::Person;
    qint64 id = 0;
    QDate from;
    QDate to;
    QString name; // 今村 健吾
    QString keys; // what else it is found by: the reading
    bool operator==(const PaletteFilter&) const = default;
};

// Person, Topic, Office or Period, in the language of the interface.
QString filterKindName(PaletteFilter::What what);
// All that can be chosen, in the order of the centre's lists.
QList<PaletteFilter> allFilters(const service::CentreData& centre, QDate today);
// Those that the words name, a few at most; none of a kind that is chosen already.
QList<PaletteFilter> filtersFor(const QList<PaletteFilter>& all, const QList<PaletteFilter>& chosen,
                                const QString& words);
void applyFilters(const QList<PaletteFilter>& chosen, service::SearchRequest& request);

} // namespace yorozu::ui
