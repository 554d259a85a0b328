// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/Crosstab.h"

#include "core/domain/WordTable.h"

namespace yorozu {

namespace {

using Measure = CrosstabQuestion::Measure;

constexpr std::array Attributes{
    Word<Attribute>{Attribute::Topic, "topic", QT_TRANSLATE_NOOP("Attribute", "Topic")},
    Word<Attribute>{Attribute::Industry, "industry", QT_TRANSLATE_NOOP("Attribute", "Industry")},
    Word<Attribute>{Attribute::Channel, "channel", QT_TRANSLATE_NOOP("Attribute", "Channel")},
    Word<Attribute>{Attribute::Mode, "mode", QT_TRANSLATE_NOOP("Attribute", "Mode")},
    Word<Attribute>{Attribute::Office, "office", QT_TRANSLATE_NOOP("Attribute", "Office")},
    Word<Attribute>{Attribute::Course, "course", QT_TRANSLATE_NOOP("Attribute", "Support course")},
    Word<Attribute>{Attribute::Staff, "staff", QT_TRANSLATE_NOOP("Attribute", "Coordinator")},
    Word<Attribute>{Attribute::Gender, "gender", QT_TRANSLATE_NOOP("Attribute", "Gender")},
    Word<Attribute>{Attribute::Age, "age", QT_TRANSLATE_NOOP("Attribute", "Age group")},
    Word<Attribute>{Attribute::Month, "month", QT_TRANSLATE_NOOP("Attribute", "Month")},
    Word<Attribute>{Attribute::Weekday, "weekday", QT_TRANSLATE_NOOP("Attribute", "Weekday")},
    Word<Attribute>{Attribute::Hour, "hour", QT_TRANSLATE_NOOP("Attribute", "Hour")},
    Word<Attribute>{Attribute::Agency, "agency", QT_TRANSLATE_NOOP("Attribute", "Agency")},
    Word<Attribute>{Attribute::Programme, "programme", QT_TRANSLATE_NOOP("Attribute", "Programme")},
    Word<Attribute>{Attribute::Visit, "visit", QT_TRANSLATE_NOOP("Attribute", "New or repeated")}};

constexpr std::array Measures{Word<Measure>{Measure::Consultations, "consultations", ""},
                              Word<Measure>{Measure::Firms, "firms", ""}};

} // namespace

QList<Attribute> allAttributes()
{
    QList<Attribute> all;
    for (const Word<Attribute>& word : Attributes)
        all.append(word.value);
    return all;
}

QString code(Attribute attribute)
{
    return codeOf(Attributes, attribute);
}

QString label(Attribute attribute)
{
    return labelOf(Attributes, attribute, "Attribute");
}

std::optional<Attribute> attributeFromCode(const QString& text)
{
    return valueFromCode(Attributes, text);
}

QString code(CrosstabQuestion::Measure measure)
{
    return codeOf(Measures, measure);
}

std::optional<CrosstabQuestion::Measure> measureFromCode(const QString& text)
{
    return valueFromCode(Measures, text);
}

} // namespace yorozu
