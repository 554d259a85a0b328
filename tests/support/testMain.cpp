// SPDX-License-Identifier: GPL-3.0-or-later
// The main() of every test program: a Qt application, a fixed locale, and a failure for each warning of Qt that the
// test did not expect (yorozu::test::expectWarning).
#define CATCH_CONFIG_RUNNER
#include "tests/support/catch.h"
#include "tests/support/Warnings.h"

#include <QLocale>
#ifdef YOROZU_TEST_GUI
#include <QApplication>
using TestApplication = QApplication;
#else
#include <QCoreApplication>
using TestApplication = QCoreApplication;
#endif

int main(int argc, char* argv[])
{
    QLocale::setDefault(QLocale(QLocale::Japanese, QLocale::Japan));
    TestApplication application(argc, argv);
    QCoreApplication::setOrganizationName(QStringLiteral("YorozuDeskTest"));
    QCoreApplication::setApplicationName(QStringLiteral("yorozu-tests"));
    yorozu::test::watchWarnings();
    const int failed = Catch::Session().run(argc, argv);
    return yorozu::test::unexpectedWarnings().isEmpty() ? failed : std::max(failed, 1);
}
