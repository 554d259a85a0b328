// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/ChangeWatch.h"

#include "core/service/CaseFile.h"
#include "core/storage/ChangeFeed.h"

#include <QLoggingCategory>

using namespace std::chrono_literals;

namespace yorozu::service {

namespace {

Q_LOGGING_CATEGORY(changes, "yorozu.changes")

constexpr auto Often = 400ms;
constexpr auto Seldom = 5s; // where the server tells: should that be lost

} // namespace

ChangeWatch::ChangeWatch(CaseFile& file, std::function<void(const Changes&)> wrote)
    : m_file(file)
    , m_wrote(std::move(wrote))
{
    look(); // from here on
    connect(&m_timer, &QTimer::timeout, this, &ChangeWatch::look);
    listen();
}

void ChangeWatch::listenAgain()
{
    listen();
    QMetaObject::invokeMethod(this, &ChangeWatch::look, Qt::QueuedConnection);
}

void ChangeWatch::listen()
{
    const bool told = storage::hearOfCommits(m_file.connection(), this, [this] { look(); });
    m_timer.start(told ? Seldom : Often);
}

void ChangeWatch::look()
{
    const Result<OthersWrote> news = m_file.lookForOthers();
    if (!news) {
        // Whoever reads or saves next is told what is the matter; the next look asks the same again.
        qCDebug(changes) << news.error().message << news.error().detail;
        return;
    }
    if (news->wrote)
        m_wrote(news->changes);
}

} // namespace yorozu::service
