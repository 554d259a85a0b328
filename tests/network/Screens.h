// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/Services.h"

#include <functional>
#include <QDate>
#include <QList>
#include <QString>

namespace yorozu::test {

// What the services are asked before a page shows all that it shows, as the pages of ui/ ask it.
struct Screen
{
    QString name;
    std::function<void(service::Services&, const Caller&)> read;
};

// Of a demo centre on that day. `caller` has sessions today.
QList<Screen> screens(service::Services&, const Caller& caller, QDate today);

} // namespace yorozu::test
