// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/ExitServer.h"

#include "core/service/LeftWorkers.h"
#include "core/service/Services.h"
#include "ui/async/Await.h"

using namespace Qt::StringLiterals;

namespace yorozu::desk {

ExitServer::ExitServer(service::Worker& worker, const service::LeftWorkers& left)
    : ExitCard(u"exitServer"_s)
    , m_left(left)
{
    setTexts(tr("The server has not answered yet."),
             tr("Whether the last thing you did is saved will show at the next start. Texts that you were writing are "
                "kept on this computer as well."),
             tr("End without waiting"));
    connect(this, &ExitCard::skipped, this, &ExitServer::end);
    connect(&left, &service::LeftWorkers::ended, this, &ExitServer::look);
    // Behind everything that was asked.
    ui::whenFinished(worker.command([](service::Services&) -> Status { return Done{}; }), this, [this](const Status&) {
        m_answered = true;
        look();
    });
    m_soon.setSingleShot(true);
    connect(&m_soon, &QTimer::timeout, this, &QWidget::show);
    m_soon.start(service::Waiting::WithoutSignMs);
    m_end.setSingleShot(true);
    connect(&m_end, &QTimer::timeout, this, &ExitServer::end);
    m_end.start(Patience);
}

void ExitServer::look()
{
    if (m_answered && m_left.isEmpty())
        end();
}

void ExitServer::end()
{
    m_over = true;
    m_soon.stop();
    m_end.stop();
    m_program.reset();
    close();
}

} // namespace yorozu::desk
