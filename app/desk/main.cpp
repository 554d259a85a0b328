// SPDX-License-Identifier: GPL-3.0-or-later
// yorozudesk: the program with windows. What it is made of is put together in Desk.
#include "app/desk/CommandLine.h"
#include "app/desk/Desk.h"
#include "app/desk/FirstScreen.h"
#include "app/desk/StartMemory.h"
#include "app/desk/Tour.h"
#include "core/base/Abandoned.h"
#include "ui/shell/MainWindow.h"
#include "ui/today/TodayPage.h"

#include <QApplication>
#include <QSettings>

#include <cstdio>
#include <cstdlib>

using namespace Qt::StringLiterals;
using namespace yorozu;

namespace {

// Before there is a QApplication, which ends the program where there is no display: --help and a word that is wrong
// are answered over ssh, too.
Result<desk::CommandLine> readLine(int& argc, char* argv[])
{
    const QCoreApplication reader(argc, argv);
    return desk::CommandLine::parse(QCoreApplication::arguments());
}

int work(QApplication& application, const desk::CommandLine& line)
{
    QSettings settings;
    desk::Desk desk(application, line, settings);
    const desk::FirstScreen firstScreen(
        application,
        [&desk] {
            const ui::MainWindow* window = desk.window();
            return window && window->isVisible() && window->todayPage().isSettled();
        },
        [&line] {
            desk::giveBackStartMemory();
            if (!line.reportStart)
                return;
            desk::reportStart();
            // Not quit(): that would close the window first, and a copy of the data base would be made.
            QApplication::exit();
        });
    desk.start();
    return QApplication::exec();
}

} // namespace

int main(int argc, char* argv[])
{
    QCoreApplication::setOrganizationName(u"YorozuDesk"_s);
    QCoreApplication::setApplicationName(u"yorozudesk"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(YOROZU_VERSION));

    const Result<desk::CommandLine> line = readLine(argc, argv);
    if (!line) {
        std::fprintf(stderr, "%s\n", qUtf8Printable(line.error().message));
        return 2;
    }
    if (!line->text.isEmpty()) {
        std::fprintf(stdout, "%s", qUtf8Printable(line->text));
        return 0;
    }
    QApplication application(argc, argv);
    if (!line->tour.isEmpty()) {
        const Status done = desk::Tour(application, *line).run();
        if (!done)
            std::fprintf(stderr, "%s\n", qUtf8Printable(done.error().message));
        return done ? 0 : 1;
    }
    const int code = work(application, *line);
    if (isAnythingAbandoned()) {
        std::fflush(nullptr);
        std::_Exit(code);
    }
    return code;
}
