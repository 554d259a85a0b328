// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/WaitingRequest.h"

#include "core/domain/WordTable.h"

namespace yorozu {

namespace {

constexpr std::array Parts{
    Word<DayPart>{DayPart::Any, "any", QT_TRANSLATE_NOOP("Words", "Any time")},
    Word<DayPart>{DayPart::Morning, "morning", QT_TRANSLATE_NOOP("Words", "Morning")},
    Word<DayPart>{DayPart::Afternoon, "afternoon", QT_TRANSLATE_NOOP("Words", "Afternoon")},
};

constexpr std::array States{
    Word<WaitingState>{WaitingState::Open, "open", QT_TRANSLATE_NOOP("Words", "Waiting")},
    Word<WaitingState>{WaitingState::Placed, "placed", QT_TRANSLATE_NOOP("Words", "Placed")},
    Word<WaitingState>{WaitingState::Withdrawn, "withdrawn", QT_TRANSLATE_NOOP("Words", "Withdrawn")},
};

} // namespace

QString code(DayPart part)
{
    return codeOf(Parts, part);
}

QString label(DayPart part)
{
    return labelOf(Parts, part);
}

std::optional<DayPart> dayPartFromCode(const QString& text)
{
    return valueFromCode(Parts, text);
}

QString code(WaitingState state)
{
    return codeOf(States, state);
}

QString label(WaitingState state)
{
    return labelOf(States, state);
}

std::optional<WaitingState> waitingStateFromCode(const QString& text)
{
    return valueFromCode(States, text);
}

} // namespace yorozu
