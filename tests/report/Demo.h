// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/DemoService.h"
#include "core/service/Services.h"
#include "tests/support/catch.h"

#include <QTemporaryDir>

namespace yorozu::test {

// The made-up centre in a folder of its own, at the moment of the pictures.
struct DemoCentre
{
    explicit DemoCentre(int memos)
        : clock(fromTokyo(QDate(2024, 11, 20), QTime(11, 52)))
    {
        auto created = service::Services::create(folder.filePath(QStringLiteral("centre.yorozu")), clock);
        REQUIRE(created);
        services = *std::move(created);
        exchange::DemoOptions wanted;
        wanted.memos = memos;
        REQUIRE(services->demo().fill(service::Services::systemCaller(), wanted));
    }

    QTemporaryDir folder;
    FixedClock clock;
    std::unique_ptr<service::Services> services;
};

} // namespace yorozu::test
