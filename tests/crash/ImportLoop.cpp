// SPDX-License-Identifier: GPL-3.0-or-later
// Takes in what was accepted until nothing is left or it is killed: ImportLoop FILE. Each line on standard output is
// the number of rows that have arrived for good.
#include "core/service/ImportQueue.h"
#include "core/service/Services.h"

#include <QCoreApplication>

#include <cstdio>

using namespace yorozu;

int main(int argc, char* argv[])
{
    const QCoreApplication application(argc, argv);
    const SystemClock clock;
    auto services =
        service::Services::open({QCoreApplication::arguments().value(1), service::OpenRequest::Mode::ReadWrite}, clock);
    if (!services) {
        std::fprintf(stderr, "%s\n", qUtf8Printable(services.error().message));
        return 1;
    }
    while (true) {
        const auto step = (*services)->transfer().queue().step(std::chrono::milliseconds(0));
        if (!step) {
            std::fprintf(stderr, "%s %s\n", qUtf8Printable(step.error().message), qUtf8Printable(step.error().detail));
            return 1;
        }
        if (!*step)
            return 0;
        std::fprintf(stdout, "%d\n", (*step)->done);
        std::fflush(stdout);
    }
}
