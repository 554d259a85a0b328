// SPDX-License-Identifier: GPL-3.0-or-later
// The least that a program of Qt can do: an empty window. Says when it was painted, and what it took of the memory.
#include "app/desk/FirstScreen.h"
#include "app/desk/StartMemory.h"

#include <QApplication>
#include <QWidget>

int main(int argc, char* argv[])
{
    QApplication application(argc, argv);
    QWidget window;
    window.resize(1440, 900);
    const yorozu::desk::FirstScreen firstScreen(
        application, [&window] { return window.isVisible(); },
        [] {
            yorozu::desk::reportStart();
            QApplication::exit();
        });
    window.show();
    return QApplication::exec();
}
