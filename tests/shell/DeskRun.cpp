// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/shell/DeskRun.h"

#include "app/desk/CommandLine.h"
#include "tests/support/Warnings.h"

#include <QApplication>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace yorozu::test {

DeskRun::DeskRun()
{
    expectWarning(u"propagateSizeHints"_s);
    expectWarning(u"does not support raise()"_s);
    QStandardPaths::setTestModeEnabled(true);
}

DeskRun::~DeskRun()
{
    desk.reset();
    server.drop(name);
}

void DeskRun::start(const QString& database, const QString& user, std::unique_ptr<ui::KeyStore> keys)
{
    desk.reset();
    desk::CommandLine line;
    line.database = database;
    line.user = user;
    line.now = tourTime();
    desk = std::make_unique<desk::Desk>(*qobject_cast<QApplication*>(QCoreApplication::instance()), line, store,
                                        std::move(keys));
    desk->start();
}

bool DeskRun::opened()
{
    return waitFor([this] { return desk->window() && desk->window()->isVisible(); });
}

} // namespace yorozu::test
