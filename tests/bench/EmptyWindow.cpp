// SPDX-License-Identifier: GPL-3.0-or-later
// The least that a program of Qt can do: an empty window. Says when it was painted, and what it took of the memory.
#include "app/desk/StartReport.h"

#include <QApplication>
#include <QWidget>

int main(int argc, char* argv[])
{
    QApplication application(argc, argv);
    QWidget window;
    window.resize(1440, 900);
    yorozu::desk::StartReport report(application, [&window] { return window.isVisible(); });
    window.show();
    return QApplication::exec();
}
