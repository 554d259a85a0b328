// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Attachment.h"
#include "core/service/AttachmentFiles.h"
#include "ui/async/DeskContext.h"

#include <atomic>
#include <memory>
#include <QObject>
#include <QStringList>
#include <QTimer>

namespace yorozu::ui {

// Adds files to a record, one after the other: copied in the files' thread, recorded in the writing one. What fails
// does not stop the rest.
class AttachmentAdder : public QObject
{
    Q_OBJECT
public:
    explicit AttachmentAdder(DeskContext& context, QObject* parent = nullptr);
    ~AttachmentAdder() override; // stops what is being copied

    void add(const NoteOwner& owner, const QStringList& paths);
    void cancel();

Q_SIGNALS:
    // After a second only; `percent` of the file that is copied now.
    void progress(const QString& name, int percent);
    void added(yorozu::Id<yorozu::Attachment> id, const QString& name);
    void failed(const yorozu::Error& error);
    void finished();

private:
    // Shared with the job: the adder may go away while it runs.
    struct Copying
    {
        std::atomic<bool> cancelled = false;
        std::atomic<int> percent = 0;
    };
    struct Wanted
    {
        NoteOwner owner;
        QString path;
    };
    void next();
    void copy(const Wanted& wanted, qint64 limit);
    void record(const NoteOwner& owner, const service::StagedFile& file);
    void stop(const Error& error);

    DeskContext& m_context;
    QList<Wanted> m_queue;
    QString m_name;
    std::shared_ptr<Copying> m_copying;
    QTimer m_tick;
    bool m_busy = false;
};

} // namespace yorozu::ui
