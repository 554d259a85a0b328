// SPDX-License-Identifier: GPL-3.0-or-later
// The words of the merge panel: fields, their values, sessions.
#pragma once

#include "core/service/CentreService.h"
#include "core/service/MergeService.h"

#include <QString>

namespace yorozu::ui {

class MergeWords
{
public:
    static QString field(rules::ClientField);
    // As people read it; empty if the record says nothing.
    static QString value(const Client&, rules::ClientField, const service::CentreData&);
    // 2024/9/4, of a moment in Tokyo
    static QString day(UtcSeconds);
    // メモ1件・予約1件が別の記録に分かれています。 Empty if nothing hangs on it.
    static QString apart(const ClientHoldings&);
    // メモ 3 → 4件　予約 4 → 5件　添付 5 → 5件
    static QString afterwards(const ClientHoldings& kept, const ClientHoldings& other);
    // 11/21 10:00 R6-11-0482 今村 健吾
    static QString session(const ClientOverlap::Session&);
};

} // namespace yorozu::ui
