// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/Duty.h"

#include "core/domain/WordTable.h"

namespace yorozu {

namespace {

constexpr std::array Kinds{
    Word<DutyKind>{DutyKind::Office, "office", QT_TRANSLATE_NOOP("Words", "Office")},
    Word<DutyKind>{DutyKind::Home, "home", QT_TRANSLATE_NOOP("Words", "Home")},
    Word<DutyKind>{DutyKind::Visit, "visit", QT_TRANSLATE_NOOP("Words", "Visits")},
    Word<DutyKind>{DutyKind::Off, "off", QT_TRANSLATE_NOOP("Words", "Off")},
};

} // namespace

QString code(DutyKind kind)
{
    return codeOf(Kinds, kind);
}

QString label(DutyKind kind)
{
    return labelOf(Kinds, kind);
}

std::optional<DutyKind> dutyKindFromCode(const QString& text)
{
    return valueFromCode(Kinds, text);
}

QString code(DutySource source)
{
    switch (source) {
    case DutySource::Pattern:
        return QStringLiteral("pattern");
    case DutySource::Set:
        return QStringLiteral("set");
    case DutySource::Holiday:
        return QStringLiteral("holiday");
    }
    Q_UNREACHABLE();
}

} // namespace yorozu
