// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/SearchService.h"
#include "ui/async/Target.h"

#include <functional>
#include <optional>
#include <QString>

namespace yorozu::ui {

// A line of the palette: the head of a group, a record, a filter, a command or a remark.
struct PaletteRow
{
    enum class Kind { Head, Client, Booking, Memo, Agency, Filter, Command, Remark };
    Kind kind = Kind::Remark;
    QString icon;
    service::MarkedText title;
    service::MarkedText rest; // in grey behind it, as much as there is room for
    QString tail;             // behind that, always whole
    QString keys;             // on a cap at the right
    std::optional<Target> target;
    std::function<void()> does; // of filters and commands

    bool canBeChosen() const { return kind != Kind::Head && kind != Kind::Remark; }
};

} // namespace yorozu::ui
