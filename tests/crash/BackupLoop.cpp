// SPDX-License-Identifier: GPL-3.0-or-later
// Makes backups until it is killed: BackupLoop FILE FOLDER. Each line on standard output is the time of a copy that was
// promised.
#include "core/service/BackupRun.h"
#include "core/service/Services.h"

#include <QCoreApplication>

#include <cstdio>

using namespace yorozu;

int main(int argc, char* argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    // Each copy an hour after the one before, so that some are not needed any more.
    FixedClock clock(1'732'000'000);
    service::BackupPlan plan;
    plan.folder = words.value(2);
    while (true) {
        clock.set(clock.now() + 20 * 60);
        const service::BackupRunOutcome outcome =
            service::runBackup(words.value(1), plan, service::Services::systemCaller(), clock);
        if (outcome.failure) {
            std::fprintf(stderr, "%s %s\n", qUtf8Printable(outcome.failure->message),
                         qUtf8Printable(outcome.failure->detail));
            return 1;
        }
        std::fprintf(stdout, "%lld\n", static_cast<long long>(outcome.shelf.newest()));
        std::fflush(stdout);
    }
}
