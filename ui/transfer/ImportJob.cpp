// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/transfer/ImportJob.h"

#include "core/service/Services.h"
#include "core/service/TransferFiles.h"
#include "ui/async/DeskContext.h"

#include <QFileInfo>
#include <QtConcurrent>

namespace yorozu::ui {

namespace {
constexpr int PollMs = 100;
}

ImportJob::ImportJob(DeskContext& context, QObject* parent)
    : QObject(parent)
    , m_context(context)
{
    m_poll.setInterval(PollMs);
    connect(&m_poll, &QTimer::timeout, this, [this] {
        if (m_progress)
            Q_EMIT progressed(m_progress->done, m_progress->total);
    });
}

// Nobody could see the result any more: it is given up.
ImportJob::~ImportJob()
{
    cancel();
}

service::ImportOptions ImportJob::options() const
{
    service::ImportOptions options;
    options.encoding = m_encoding;
    options.csv.delimiter = m_delimiter;
    options.csv.mapping = m_mapping;
    return options;
}

void ImportJob::forget(const QString& name)
{
    m_name = name;
    m_encoding = exchange::EncodingChoice::Auto;
    m_delimiter = {};
    m_mapping.reset();
}

void ImportJob::setKind(service::ImportKind kind)
{
    m_kind = kind;
    m_mapping.reset();
    look();
}

void ImportJob::setFile(const QString& path)
{
    const quint64 question = ++m_question;
    forget(QFileInfo(path).fileName());
    ++m_underWay;
    whenFinished(QtConcurrent::run([path] { return service::readTransferFile(path); }), this,
                 [this, question](const Result<QByteArray>& bytes) {
                     --m_underWay;
                     if (question != m_question)
                         return;
                     m_bytes = bytes.value_or(QByteArray());
                     if (bytes)
                         look();
                     else
                         Q_EMIT failed(bytes.error());
                 });
}

void ImportJob::setText(const QString& text)
{
    forget(tr("pasted table"));
    m_bytes = text.toUtf8();
    look();
}

void ImportJob::setEncoding(exchange::EncodingChoice encoding)
{
    m_encoding = encoding;
    m_mapping.reset(); // the headings read differently now
    look();
}

void ImportJob::setDelimiter(QChar delimiter)
{
    m_delimiter = delimiter;
    m_mapping.reset();
    look();
}

void ImportJob::setMapping(const QStringList& mapping)
{
    m_mapping = mapping;
    look();
}

void ImportJob::look()
{
    if (m_name.isEmpty())
        return;
    const quint64 question = ++m_question;
    ++m_underWay;
    whenFinished(QtConcurrent::run([kind = m_kind, bytes = m_bytes, options = options()] {
                     return service::previewImport(kind, bytes, options);
                 }),
                 this, [this, question](const Result<service::ImportPreview>& preview) {
                     --m_underWay;
                     if (question != m_question)
                         return;
                     if (!preview) {
                         Q_EMIT failed(preview.error());
                         return;
                     }
                     m_preview = *preview;
                     Q_EMIT previewed();
                     if (m_preview.errors.isEmpty())
                         compare();
                 });
}

// The first rows only: the data base is not held up by a look.
void ImportJob::compare()
{
    const quint64 question = m_question;
    service::ImportOptions first = options();
    first.csv.mapping = m_preview.mapping;
    first.csv.mostRows = service::PreviewRows;
    first.dryRun = true;
    ++m_underWay;
    const auto done = [this, question](auto emitIt) {
        --m_underWay;
        if (question == m_question)
            emitIt();
    };
    m_context.deliver(
        m_context.worker().command(
            [caller = m_context.caller(), kind = m_kind, bytes = m_bytes, first](service::Services& services) {
                return services.transfer().importFile(caller, kind, bytes, first);
            }),
        this, [this, done](const service::ImportReport& report) { done([&] { Q_EMIT compared(report); }); },
        [this, done](const Error& error) { done([&] { Q_EMIT failed(error); }); });
}

void ImportJob::run()
{
    ++m_question;
    m_progress = std::make_shared<Progress>();
    service::ImportOptions all = options();
    all.csv.mapping = m_preview.mapping;
    all.progress = [progress = m_progress](int done, int total) {
        progress->done = done;
        progress->total = total;
        return !progress->givenUp;
    };
    m_poll.start();
    ++m_underWay;
    const auto end = [this] {
        --m_underWay;
        m_poll.stop();
        m_progress.reset();
    };
    m_context.deliver(
        m_context.worker().command(
            [caller = m_context.caller(), kind = m_kind, bytes = m_bytes, all](service::Services& services) {
                return services.transfer().importFile(caller, kind, bytes, all);
            }),
        this,
        [this, end](const service::ImportReport& report) {
            end();
            Q_EMIT finished(report);
        },
        [this, end](const Error& error) {
            end();
            Q_EMIT failed(error);
        });
}

void ImportJob::cancel()
{
    if (m_progress)
        m_progress->givenUp = true;
}

} // namespace yorozu::ui
