// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/DraftStore.h"
#include "core/service/Worker.h"
#include "tests/support/Wait.h"
#include "ui/async/DeskContext.h"
#include "ui/shell/DeskSettings.h"
#include "ui/shell/Language.h"
#include "ui/shell/MainWindow.h"
#include "ui/theme/ThemeManager.h"

#include <functional>
#include <memory>
#include <QSettings>
#include <QTemporaryDir>

namespace yorozu::test {

// 2024-11-20 (a Wednesday) 10:42 in Tokyo, the day of the design's pictures.
UtcSeconds tourTime();
// A data base with a small made-up centre, copied to `path`; it is made once for the program.
void putDemo(const QString& path);
// A real window over a demo of its own. `person`: surname of who sits before it.
class ShellFixture
{
public:
    explicit ShellFixture(const QString& person = QStringLiteral("今村"));
    ~ShellFixture();

    // The window as it would be after a restart: the settings are the same.
    void restart();
    template <typename T> Result<T> ask(QFuture<Result<T>> future)
    {
        if (!waitFor([&future] { return future.isFinished(); }))
            return Error{ErrorKind::Internal, QStringLiteral("no answer"), {}, {}};
        return future.result();
    }
    bool settled();
    QString databasePath() const { return m_path; }

    QTemporaryDir folder;
    QSettings store;
    ui::DeskSettings settings;
    FixedClock clock;
    ui::ThemeManager themes;
    ui::Language language;
    service::Worker worker;
    std::unique_ptr<service::DraftStore> drafts;
    std::unique_ptr<ui::DeskContext> context;
    std::unique_ptr<ui::MainWindow> window;

private:
    QString m_path;
};

} // namespace yorozu::test
