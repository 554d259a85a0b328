// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace yorozu::ctl {

// The one translation context of yorozuctl: Ctl::tr("…").
struct Ctl
{
    Q_DECLARE_TR_FUNCTIONS(Ctl)
};

} // namespace yorozu::ctl
