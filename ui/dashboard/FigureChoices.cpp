// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/FigureChoices.h"

namespace yorozu::ui {

FigureChoices::Choices FigureChoices::kinds()
{
    Choices choices;
    for (const ActivityKind kind : allActivityKinds())
        choices.append({label(kind), static_cast<int>(kind)});
    return choices;
}

FigureChoices::Choices FigureChoices::scopes()
{
    return {{tr("All institutions"), static_cast<int>(FigureScope::All)},
            {tr("Tokyo’s 23 shinkin"), static_cast<int>(FigureScope::TokyoShinkin)}};
}

FigureChoices::Choices FigureChoices::units()
{
    return {{tr("times"), static_cast<int>(FigureUnit::Times)},
            {tr("institutions"), static_cast<int>(FigureUnit::Agencies)},
            {tr("people"), static_cast<int>(FigureUnit::People)},
            {tr("themes"), static_cast<int>(FigureUnit::Themes)}};
}

FigureChoices::Choices FigureChoices::bounds()
{
    return {{tr("exactly"), static_cast<int>(Qualifier::None)},
            {tr("more than"), static_cast<int>(Qualifier::Over)},
            {tr("at least"), static_cast<int>(Qualifier::AtLeast)},
            {tr("about"), static_cast<int>(Qualifier::About)}};
}

} // namespace yorozu::ui
