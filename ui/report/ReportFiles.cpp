// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/ReportFiles.h"

#include "core/domain/ReportTexts.h"
#include "core/service/ReportService.h"
#include "core/service/Services.h"
#include "core/service/TransferFiles.h"
#include "ui/async/DeskContext.h"
#include "ui/paper/ReportPdf.h"

#include <QDir>
#include <QFileDialog>
#include <QStandardPaths>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace yorozu::ui {

namespace {

constexpr int SlowMs = 1000;

QString suffixOf(ReportFiles::Kind kind)
{
    switch (kind) {
    case ReportFiles::Kind::Xlsx:
        return u"xlsx"_s;
    case ReportFiles::Kind::Csv:
    case ReportFiles::Kind::OldCsv:
        return u"csv"_s;
    case ReportFiles::Kind::Pdf:
        return u"pdf"_s;
    }
    Q_UNREACHABLE();
}

} // namespace

ReportFiles::ReportFiles(DeskContext& context, QWidget* page)
    : QObject(page)
    , m_context(context)
    , m_page(page)
{
    m_slow.setSingleShot(true);
    m_slow.setInterval(SlowMs);
    connect(&m_slow, &QTimer::timeout, this, &ReportFiles::tookLong);
}

void ReportFiles::ask(Kind kind, const MonthSpan& span)
{
    if (isRunning())
        return;
    m_lastKind = kind;
    m_lastSpan = span;
    const QString excel = tr("Excel files (*.xlsx)");
    const QString today = tr("CSV, UTF-8 (*.csv)");
    const QString old = tr("CSV for older programs, CP932 (*.csv)");
    const QString pdf = tr("PDF (*.pdf)");
    const bool csv = kind == Kind::Csv || kind == Kind::OldCsv;
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    auto* dialog = new QFileDialog(m_page, tr("Save the report"), folder);
    dialog->setObjectName(u"reportFileDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters(csv ? QStringList{today, old} : QStringList{kind == Kind::Pdf ? pdf : excel});
    dialog->setDefaultSuffix(suffixOf(kind));
    dialog->selectFile(reportTitle(span) + u'.' + suffixOf(kind));
    connect(dialog, &QFileDialog::fileSelected, this, [this, dialog, kind, span, old](const QString& path) {
        write(dialog->selectedNameFilter() == old ? Kind::OldCsv : kind, span, path);
    });
    dialog->open();
}

void ReportFiles::askAgain()
{
    ask(m_lastKind, m_lastSpan);
}

void ReportFiles::write(Kind kind, const MonthSpan& span, const QString& path)
{
    if (isRunning())
        return;
    m_lastKind = kind;
    m_lastSpan = span;
    m_run = std::make_shared<Run>();
    m_run->kind = kind;
    m_run->span = span;
    m_run->path = path;
    m_slow.start();
    Q_EMIT runningChanged();
    make(m_run);
}

void ReportFiles::giveUp()
{
    if (m_run)
        m_run->givenUp = true;
}

// On record and counted in the worker; a PDF is drawn by the thread that writes it.
void ReportFiles::make(const std::shared_ptr<Run>& run)
{
    auto making = m_context.worker().command(
        [caller = m_context.caller(), run](service::Services& services) -> Result<std::pair<Made, MonthlyReport>> {
            using Answer = std::pair<Made, MonthlyReport>;
            service::ReportService reports(services.file());
            if (run->kind == Kind::Xlsx) {
                const Result<QByteArray> bytes = reports.xlsx(caller, run->span);
                return bytes ? Result<Answer>(Answer{{*bytes, {}}, {}}) : bytes.error();
            }
            if (run->kind == Kind::Pdf) {
                const auto report = reports.forOutput(caller, run->span, service::ReportService::Output::Pdf);
                return report ? Result<Answer>(Answer{{}, *report}) : report.error();
            }
            const auto encoding = run->kind == Kind::OldCsv ? exchange::Encoding::Cp932 : exchange::Encoding::Utf8;
            const auto text = reports.csv(caller, run->span, encoding);
            if (!text)
                return text.error();
            const QString remark = text->unwritable.isEmpty()
                                       ? QString()
                                       : tr("%n character(s) have no place in CP932 and stand there as 〓.", nullptr,
                                            static_cast<int>(text->unwritable.size()));
            return Answer{{text->bytes, remark}, {}};
        });
    m_context.deliver(
        std::move(making), this,
        [this, run](const std::pair<Made, MonthlyReport>& made) {
            if (run->kind != Kind::Pdf || run->givenUp) {
                store(run, made.first);
                return;
            }
            whenFinished(QtConcurrent::run([report = made.second] { return reportPdf(report); }), this,
                         [this, run](const Result<QByteArray>& pdf) {
                             if (pdf) {
                                 store(run, {*pdf, {}});
                                 return;
                             }
                             end();
                             Q_EMIT failed(pdf.error());
                         });
        },
        [this](const Error& error) {
            end();
            Q_EMIT failed(error);
        });
}

void ReportFiles::store(const std::shared_ptr<Run>& run, const Made& made)
{
    if (run->givenUp) {
        end();
        Q_EMIT givenUp();
        return;
    }
    auto storing =
        QtConcurrent::run([path = run->path, bytes = made.bytes] { return service::writeTransferFile(path, bytes); });
    whenFinished(std::move(storing), this, [this, run, remark = made.remark](const Status& stored) {
        end();
        if (stored)
            Q_EMIT written(QDir::toNativeSeparators(run->path), remark);
        else
            Q_EMIT failed(stored.error());
    });
}

void ReportFiles::end()
{
    m_slow.stop();
    m_run.reset();
    Q_EMIT runningChanged();
}

} // namespace yorozu::ui
