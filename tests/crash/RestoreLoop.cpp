// SPDX-License-Identifier: GPL-3.0-or-later
// Restores two copies in turn until it is killed: RestoreLoop FILE COPY COPY. A line on standard output for each that
// came to its end.
#include "core/service/BackupService.h"
#include "core/service/Services.h"

#include <QCoreApplication>

#include <cstdio>

using namespace yorozu;

int main(int argc, char* argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    const SystemClock clock;
    const service::BackupService backups(words.value(1), clock);
    for (int round = 0;; ++round) {
        const auto restored = backups.restore(service::Services::systemCaller(), words.value(2 + round % 2));
        if (!restored) {
            std::fprintf(stderr, "%s %s\n", qUtf8Printable(restored.error().message),
                         qUtf8Printable(restored.error().detail));
            return 1;
        }
        std::fprintf(stdout, "restored\n");
        std::fflush(stdout);
    }
}
