// SPDX-License-Identifier: GPL-3.0-or-later
// What the lists of targets and of published figures have in common.
#pragma once

#include "core/domain/Partnership.h"

#include <algorithm>
#include <QCoreApplication>
#include <QVariant>

namespace yorozu::ui {

// Labels and values of the columns that are chosen from.
class FigureChoices
{
    Q_DECLARE_TR_FUNCTIONS(FigureChoices)

public:
    using Choices = QList<std::pair<QString, QVariant>>;
    static Choices kinds();
    static Choices scopes();
    static Choices units();
    static Choices bounds();
};

// But for what storing it makes anew.
template <typename Figure> bool sameBut(Figure some, const Figure& other)
{
    some.id = other.id;
    some.version = other.version;
    return some == other;
}

template <typename Figure> const Figure* findIn(const QList<Figure>& figures, qint64 id)
{
    const auto found =
        std::find_if(figures.cbegin(), figures.cend(), [id](const Figure& figure) { return figure.id.number() == id; });
    return found == figures.cend() ? nullptr : &*found;
}

template <typename Figure> void newestFirst(QList<Figure>& figures)
{
    std::stable_sort(figures.begin(), figures.end(), [](const Figure& one, const Figure& other) {
        return one.fiscalYear != other.fiscalYear ? one.fiscalYear > other.fiscalYear : one.kind < other.kind;
    });
}

} // namespace yorozu::ui
