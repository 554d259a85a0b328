// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/DraftStore.h"
#include "core/service/Worker.h"
#include "tests/support/Wait.h"
#include "ui/async/DeskContext.h"
#include "ui/shell/Language.h"
#include "ui/theme/ThemeManager.h"

#include <memory>
#include <QTemporaryDir>

namespace yorozu::test {

// A small centre behind its worker, with a section chief at the screen.
class TransferFixture
{
public:
    TransferFixture();
    ~TransferFixture();

    // Writes a file into the folder of the test.
    QString file(const QString& name, const QByteArray& bytes) const;
    QStringList clientNames();
    template <typename T> Result<T> ask(QFuture<Result<T>> future)
    {
        if (!waitFor([&future] { return future.isFinished(); }))
            return Error{ErrorKind::Internal, QStringLiteral("no answer"), {}, {}};
        return future.result();
    }

    QTemporaryDir folder;
    FixedClock clock;
    ui::ThemeManager themes;
    ui::Language language;
    service::Worker worker;
    std::unique_ptr<service::DraftStore> drafts;
    std::unique_ptr<ui::DeskContext> context;
};

} // namespace yorozu::test
