// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/Partnership.h"

#include "core/domain/WordTable.h"

namespace yorozu {

namespace {

constexpr std::array Scopes{
    Word<FigureScope>{FigureScope::All, "all", ""},
    Word<FigureScope>{FigureScope::TokyoShinkin, "tokyo-shinkin", ""},
};

constexpr std::array Units{
    Word<FigureUnit>{FigureUnit::Times, "times", ""},
    Word<FigureUnit>{FigureUnit::Agencies, "agencies", ""},
    Word<FigureUnit>{FigureUnit::People, "people", ""},
    Word<FigureUnit>{FigureUnit::Themes, "themes", ""},
};

constexpr std::array Qualifiers{
    Word<Qualifier>{Qualifier::None, "", ""},
    Word<Qualifier>{Qualifier::Over, "over", ""},
    Word<Qualifier>{Qualifier::AtLeast, "at-least", ""},
    Word<Qualifier>{Qualifier::About, "about", ""},
};

} // namespace

QString code(FigureScope scope)
{
    return codeOf(Scopes, scope);
}
std::optional<FigureScope> figureScopeFromCode(const QString& text)
{
    return valueFromCode(Scopes, text);
}

QString code(FigureUnit unit)
{
    return codeOf(Units, unit);
}
std::optional<FigureUnit> figureUnitFromCode(const QString& text)
{
    return valueFromCode(Units, text);
}

QString code(Qualifier qualifier)
{
    return codeOf(Qualifiers, qualifier);
}
QString japaneseWord(Qualifier qualifier)
{
    switch (qualifier) {
    case Qualifier::None:
        return {};
    case Qualifier::Over:
        return QStringLiteral("超");
    case Qualifier::AtLeast:
        return QStringLiteral("以上");
    case Qualifier::About:
        return QStringLiteral("約");
    }
    Q_UNREACHABLE();
}
std::optional<Qualifier> qualifierFromText(const QString& text)
{
    for (const Word<Qualifier>& word : Qualifiers) {
        if (text == QLatin1String(word.code) || text == japaneseWord(word.value))
            return word.value;
    }
    return std::nullopt;
}

} // namespace yorozu
