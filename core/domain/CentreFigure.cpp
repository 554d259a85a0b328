// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/CentreFigure.h"

#include <algorithm>
#include <initializer_list>

using namespace Qt::StringLiterals;

namespace yorozu {

std::optional<CrosstabQuestion::Measure> ownMeasure(const QString& figure)
{
    const QString name = figure.normalized(QString::NormalizationForm_KC);
    const auto says = [&name](std::initializer_list<QString> words) {
        return std::any_of(words.begin(), words.end(),
                           [&name](const QString& word) { return name.contains(word, Qt::CaseInsensitive); });
    };
    if (says({u"相談者数"_s, u"事業者数"_s, u"企業数"_s, u"社数"_s, u"firms"_s}))
        return CrosstabQuestion::Measure::Firms;
    if (says({u"相談対応"_s, u"相談件数"_s, u"相談回数"_s, u"延べ相談"_s, u"consultations"_s}))
        return CrosstabQuestion::Measure::Consultations;
    return std::nullopt;
}

} // namespace yorozu
