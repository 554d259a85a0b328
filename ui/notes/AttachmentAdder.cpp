// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notes/AttachmentAdder.h"

#include "core/service/AttachmentService.h"
#include "core/service/Services.h"

#include <QFileInfo>

namespace yorozu::ui {

namespace {
constexpr int FirstTickMs = 1000; // shorter work shows no progress
constexpr int TickMs = 200;
} // namespace

AttachmentAdder::AttachmentAdder(DeskContext& context, QObject* parent)
    : QObject(parent)
    , m_context(context)
{
    connect(&m_tick, &QTimer::timeout, this, [this] {
        m_tick.setInterval(TickMs);
        if (m_copying)
            Q_EMIT progress(m_name, m_copying->percent);
    });
}

AttachmentAdder::~AttachmentAdder()
{
    if (m_copying)
        m_copying->cancelled = true;
}

void AttachmentAdder::add(const NoteOwner& owner, const QStringList& paths)
{
    for (const QString& path : paths)
        m_queue.append({owner, path});
    if (!m_busy)
        next();
}

void AttachmentAdder::cancel()
{
    m_queue.clear();
    if (m_copying)
        m_copying->cancelled = true;
}

void AttachmentAdder::next()
{
    m_tick.stop();
    m_copying.reset();
    if (m_queue.isEmpty()) {
        m_busy = false;
        Q_EMIT finished();
        return;
    }
    m_busy = true;
    const Wanted wanted = m_queue.takeFirst();
    m_name = QFileInfo(wanted.path).fileName();
    m_copying = std::make_shared<Copying>();
    m_tick.start(FirstTickMs);
    m_context.deliver(
        m_context.worker().query([](service::Services& services) { return services.attachments().sizeLimit(); }), this,
        [this, wanted](qint64 limit) { copy(wanted, limit); }, [this](const Error& error) { stop(error); });
}

void AttachmentAdder::copy(const Wanted& wanted, qint64 limit)
{
    auto job = [path = wanted.path, limit, copying = m_copying](service::AttachmentFiles& files) {
        return files.take(path, limit, [copying](qint64 done, qint64 total) {
            copying->percent = total > 0 ? static_cast<int>(done * 100 / total) : 0;
            return !copying->cancelled;
        });
    };
    m_context.deliver(
        m_context.worker().files(job), this,
        [this, owner = wanted.owner](const service::StagedFile& file) { record(owner, file); },
        [this](const Error& error) { stop(error); });
}

void AttachmentAdder::record(const NoteOwner& owner, const service::StagedFile& file)
{
    const Caller caller = m_context.caller();
    m_context.deliver(
        m_context.worker().command(
            [=](service::Services& services) { return services.attachments().add(caller, owner, file); }),
        this,
        [this, name = file.name](Id<Attachment> id) {
            Q_EMIT added(id, name);
            next();
        },
        [this](const Error& error) { stop(error); });
}

void AttachmentAdder::stop(const Error& error)
{
    if (error.kind != ErrorKind::Cancelled)
        Q_EMIT failed(error);
    next();
}

} // namespace yorozu::ui
