// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"
#include "core/base/Result.h"
#include "ui/theme/ThemeManager.h"

#include <QCoreApplication>
#include <QString>
#include <QStringList>

#include <optional>

namespace yorozu::desk {

// How yorozudesk was called.
struct CommandLine
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)

public:
    QString database; // empty: the last one
    QString tour;     // empty: no tour
    QString user;     // name or surname of who sits here
    QString language; // "ja", "en"; empty: as remembered
    std::optional<ui::ThemeManager::Mode> theme;
    std::optional<UtcSeconds> now;  // a clock that stands still
    bool tourAtDoubleScale = false; // the second part of a tour, in a process of its own
    bool reportStart = false;       // for yorozubench: says when the window can be used, and ends
    QString text;                   // not empty: to be printed instead of opening a window (--help, --version)

    // `words` may hold what Qt takes for itself (-platform, -style …); that is passed over.
    static Result<CommandLine> parse(const QStringList& words);
};

} // namespace yorozu::desk
