// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/ImportPreview.h"

#include <atomic>
#include <memory>
#include <QFuture>
#include <QObject>
#include <QTimer>

namespace yorozu::ui {

class DeskContext;

// One import from choosing the file to its result. Files are read, looked at and compared with the data base in threads
// of their own, on a copy of it; what is accepted is taken over by the writing thread, a few rows at a time, so that
// saves go between. The screen only shows what it says.
class ImportJob : public QObject
{
    Q_OBJECT

public:
    ImportJob(DeskContext& context, QObject* parent);
    ~ImportJob() override;

    service::ImportKind kind() const { return m_kind; }
    void setKind(service::ImportKind kind);
    void setFile(const QString& path);
    void setText(const QString& text); // pasted
    void setEncoding(exchange::EncodingChoice encoding);
    void setDelimiter(QChar delimiter); // null: as the file is separated
    void setMapping(const QStringList& mapping);
    const service::ImportPreview& preview() const { return m_preview; }
    const QString& name() const { return m_name; }
    bool isSettled() const { return m_underWay == 0; }

    void run();
    // Until the list is accepted; from then on it arrives whole.
    void cancel();

Q_SIGNALS:
    void previewed();
    void compared(const yorozu::service::ImportReport& report); // of all rows
    void progressed(int done, int total);
    void accepted(); // it cannot be given up any more
    void finished(const yorozu::service::ImportReport& report);
    void failed(const yorozu::Error& error);

private:
    struct Progress
    {
        std::atomic<int> done = 0;
        std::atomic<int> total = 0;
        std::atomic<bool> givenUp = false;
    };
    service::ImportOptions options() const;
    // What was said of the former list.
    void forget(const QString& name);
    void look();
    void compare();
    // Tries all rows; short lists in the writing thread, others on a copy.
    QFuture<Result<service::ImportReport>> rehearse(const std::shared_ptr<Progress>& progress);
    void accept();
    void goOn(qint64 id);
    void end();

    DeskContext& m_context;
    service::ImportKind m_kind = service::ImportKind::Clients;
    QString m_name;
    QByteArray m_bytes;
    exchange::EncodingChoice m_encoding = exchange::EncodingChoice::Auto;
    QChar m_delimiter;
    std::optional<QStringList> m_mapping;
    service::ImportPreview m_preview;
    quint64 m_question = 0; // answers to former questions are passed over
    int m_underWay = 0;
    std::shared_ptr<Progress> m_progress;
    std::shared_ptr<Progress> m_comparing;
    QList<QFuture<Result<service::ImportReport>>> m_rehearsals;
    QTimer m_poll;
};

} // namespace yorozu::ui
