// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/transfer/ImportJob.h"

#include "core/service/ImportQueue.h"
#include "core/service/ImportRehearsal.h"
#include "core/service/Services.h"
#include "core/service/TransferFiles.h"
#include "ui/async/DeskContext.h"

#include <QFileInfo>
#include <QtConcurrent>

namespace yorozu::ui {

namespace {
constexpr int PollMs = 100;
constexpr int BatchMs = 25; // with the commit below 50
} // namespace

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

// Nobody could see the result any more: it is given up. A rehearsal uses the worker, which may be gone soon.
ImportJob::~ImportJob()
{
    cancel();
    if (m_comparing)
        m_comparing->givenUp = true;
    for (QFuture<Result<service::ImportReport>>& rehearsal : m_rehearsals)
        rehearsal.waitForFinished();
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
    if (m_comparing)
        m_comparing->givenUp = true; // of the list as it was
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

QFuture<Result<service::ImportReport>> ImportJob::rehearse(const std::shared_ptr<Progress>& progress)
{
    service::ImportOptions all = options();
    all.csv.mapping = m_preview.mapping;
    all.dryRun = true;
    all.progress = [progress](int done, int total) {
        progress->done = done;
        progress->total = total;
        return !progress->givenUp;
    };
    if (service::isShortList(m_bytes)) {
        return m_context.worker().command(
            [caller = m_context.caller(), kind = m_kind, bytes = m_bytes, all](service::Services& services) {
                return services.transfer().importFile(caller, kind, bytes, all);
            });
    }
    m_rehearsals.removeIf([](const QFuture<Result<service::ImportReport>>& one) { return one.isFinished(); });
    m_rehearsals.append(QtConcurrent::run([room = service::roomOf(m_context.worker()), &clock = m_context.clock(),
                                           caller = m_context.caller(), kind = m_kind, bytes = m_bytes, all] {
        return service::rehearseImport(room, clock, caller, kind, bytes, all);
    }));
    return m_rehearsals.constLast();
}

void ImportJob::compare()
{
    const quint64 question = m_question;
    m_comparing = std::make_shared<Progress>();
    ++m_underWay;
    const auto done = [this, question](auto emitIt) {
        --m_underWay;
        if (question == m_question)
            emitIt();
    };
    m_context.deliver(
        rehearse(m_comparing), this,
        [this, done](const service::ImportReport& report) { done([&] { Q_EMIT compared(report); }); },
        [this, done](const Error& error) { done([&] { Q_EMIT failed(error); }); });
}

// Once more: somebody may have saved since it was compared.
void ImportJob::run()
{
    ++m_question;
    m_progress = std::make_shared<Progress>();
    m_poll.start();
    ++m_underWay;
    m_context.deliver(
        rehearse(m_progress), this,
        [this](const service::ImportReport& report) {
            if (report.errors.isEmpty() && !m_progress->givenUp) {
                accept();
                return;
            }
            const bool givenUp = m_progress->givenUp;
            end();
            if (report.errors.isEmpty() && givenUp)
                Q_EMIT failed(service::importGivenUp());
            else
                Q_EMIT finished(report);
        },
        [this](const Error& error) {
            end();
            Q_EMIT failed(error);
        });
}

void ImportJob::accept()
{
    Q_EMIT accepted();
    service::ImportOptions all = options();
    all.csv.mapping = m_preview.mapping;
    m_context.deliver(
        m_context.worker().command(
            [caller = m_context.caller(), kind = m_kind, bytes = m_bytes, all](service::Services& services) {
                return services.transfer().queue().accept(caller, kind, bytes, all);
            }),
        this, [this](qint64 id) { goOn(id); },
        [this](const Error& error) {
            end();
            Q_EMIT failed(error);
        });
}

void ImportJob::goOn(qint64 id)
{
    using Step = service::ImportStep;
    m_context.deliver(
        m_context.worker().command([id](service::Services& services) -> Result<Step> {
            service::ImportQueue& queue = services.transfer().queue();
            const auto step = queue.step(std::chrono::milliseconds(BatchMs));
            if (!step)
                return step.error();
            Step answer = step->value_or(Step{});
            const auto report = queue.finished(id);
            if (!report)
                return report.error();
            answer.report = *report;
            return answer;
        }),
        this,
        [this, id](const Step& step) {
            if (step.report) {
                end();
                Q_EMIT finished(*step.report);
                return;
            }
            m_progress->done = step.done;
            m_progress->total = step.total;
            goOn(id);
        },
        [this, id](const Error& error) {
            if (error.kind == ErrorKind::Busy) {
                goOn(id);
                return;
            }
            end();
            Q_EMIT failed(error); // the rest follows by itself as soon as it can be written
        });
}

void ImportJob::end()
{
    --m_underWay;
    m_poll.stop();
    m_progress.reset();
}

void ImportJob::cancel()
{
    if (m_progress)
        m_progress->givenUp = true;
}

} // namespace yorozu::ui
