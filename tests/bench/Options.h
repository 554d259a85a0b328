// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QString>
#include <QStringList>

namespace yorozu::bench {

// How yorozubench was called.
struct Options
{
    int memos = 100'000;
    int clients = 50'000; // at most half as many as memos
    quint64 seed = 1;
    QStringList only; // empty: every scenario
    QString json;     // empty: none is written
    QString folder;   // empty: a new one for this run
    bool keep = false;
    bool tiny = false;   // a few rounds of everything, to see that it runs
    bool server = false; // on a server of PostgreSQL of its own
    bool lean = false;   // only what is searched: for sizes that the disk would not hold otherwise
    QString text;        // not empty: to be printed instead

    static Result<Options> parse(const QStringList& words);
};

} // namespace yorozu::bench
