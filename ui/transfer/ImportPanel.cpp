// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/transfer/ImportPanel.h"

#include "core/service/TransferFiles.h"
#include "ui/async/DeskContext.h"
#include "ui/theme/controls/Band.h"
#include "ui/theme/controls/SegmentedControl.h"
#include "ui/theme/StyleSheet.h"
#include "ui/transfer/ImportModel.h"
#include "ui/transfer/LineModel.h"
#include "ui/transfer/MappingModel.h"

#include <QClipboard>
#include <QComboBox>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QGuiApplication>
#include <QLabel>
#include <QMimeData>
#include <QProgressBar>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>
#include <QtConcurrent>
#include <QUrl>

#include <array>

using namespace Qt::StringLiterals;

namespace yorozu::ui {

namespace {

constexpr std::array Encodings{exchange::EncodingChoice::Auto, exchange::EncodingChoice::Utf8,
                               exchange::EncodingChoice::Cp932};
const QList<QChar> Delimiters{QChar(), u',', u'\t', u';'};

} // namespace

ImportPanel::Stage ImportPanel::stage() const
{
    return static_cast<Stage>(m_stages->currentIndex());
}

void ImportPanel::present(Stage next)
{
    if (next == stage())
        return;
    // Whoever works here with the keyboard goes on here: what goes away would hand the keys to anything.
    const QWidget* keys = window()->focusWidget();
    const bool here = keys && (keys == m_stages || m_stages->isAncestorOf(keys));
    m_stages->setCurrentIndex(static_cast<int>(next));
    if (here)
        std::array<QWidget*, 4>{m_file, m_mapping, m_cancel, m_again}[static_cast<std::size_t>(next)]->setFocus(
            Qt::OtherFocusReason);
}

void ImportPanel::connectAll()
{
    connect(m_kinds, &SegmentedControl::currentChanged, this,
            [this](int kind) { m_job->setKind(static_cast<service::ImportKind>(kind)); });
    connect(m_file, &QPushButton::clicked, this, &ImportPanel::browse);
    connect(m_paste, &QPushButton::clicked, this, [this] { paste(QGuiApplication::clipboard()->text()); });
    connect(m_encoding, &QComboBox::currentIndexChanged, this, [this](int index) {
        if (!m_filling)
            m_job->setEncoding(Encodings[static_cast<std::size_t>(index)]);
    });
    connect(m_delimiter, &QComboBox::currentIndexChanged, this, [this](int index) {
        if (!m_filling)
            m_job->setDelimiter(Delimiters.at(index));
    });
    connect(m_mappingModel, &MappingModel::changed, this, [this] { m_job->setMapping(m_mappingModel->mapping()); });
    connect(m_back, &QPushButton::clicked, this, [this] {
        m_band->hide();
        present(Stage::Choose);
    });
    connect(m_run, &QPushButton::clicked, this, [this] {
        m_progress->setRange(0, 0);
        m_accepted = false;
        m_cancel->show();
        m_runningText->setText(tr("All rows are looked through once more. Others can save meanwhile."));
        present(Stage::Running);
        m_job->run();
    });
    connect(m_cancel, &QPushButton::clicked, m_job, &ImportJob::cancel);
    connect(m_save, &QPushButton::clicked, this, &ImportPanel::saveErrors);
    connect(m_again, &QPushButton::clicked, this, [this] { present(Stage::Choose); });
    connect(m_list, &QPushButton::clicked, this, &ImportPanel::openList);
    connect(m_job, &ImportJob::previewed, this, &ImportPanel::showPreview);
    connect(m_job, &ImportJob::compared, this, &ImportPanel::showCompared);
    connect(m_job, &ImportJob::progressed, this, [this](int done, int total) {
        m_progress->setRange(0, total);
        m_progress->setValue(done);
        if (total > 0)
            m_runningText->setText(
                (m_accepted ? tr("Taking over: %1 / %2") : tr("Being looked through: %1 / %2")).arg(done).arg(total));
    });
    connect(m_job, &ImportJob::accepted, this, [this] {
        m_accepted = true;
        if (m_cancel == window()->focusWidget())
            m_stages->setFocus(Qt::OtherFocusReason);
        m_cancel->hide();
    });
    connect(m_band, &Band::actionTriggered, this, &ImportPanel::saveErrors);
    connect(m_job, &ImportJob::finished, this, &ImportPanel::showResult);
    connect(m_job, &ImportJob::failed, this, &ImportPanel::showFailure);
}

void ImportPanel::begin()
{
    m_filling = true;
    m_encoding->setCurrentIndex(0);
    m_delimiter->setCurrentIndex(0);
    m_filling = false;
    m_band->hide();
}

void ImportPanel::openFile(const QString& path)
{
    begin();
    m_job->setFile(path);
}

void ImportPanel::paste(const QString& text)
{
    if (text.trimmed().isEmpty()) {
        m_band->showMessage(Band::Kind::Warning, tr("There is no table on the clipboard. Copy its cells, with the "
                                                    "headings, and paste again."));
        return;
    }
    begin();
    m_job->setText(text);
}

void ImportPanel::browse()
{
    auto* dialog = new QFileDialog(this, tr("A list to take over"), {}, tr("Lists (*.csv *.tsv *.txt);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &ImportPanel::openFile);
    dialog->open();
}

void ImportPanel::showPreview()
{
    const service::ImportPreview& preview = m_job->preview();
    m_band->hide();
    m_band->setAction({});
    m_mappingModel->setPreview(m_job->kind(), preview);
    m_rowsModel->setPreview(m_job->kind(), preview);
    fillChoices();
    m_run->setText(tr("Take over %n row(s)", nullptr, preview.rowCount));
    m_run->setEnabled(false);
    showRowsHead(preview.errors.isEmpty());
    if (!preview.errors.isEmpty())
        showFaults(preview.errors);
    present(Stage::Look);
}

void ImportPanel::showRowsHead(bool comparing)
{
    const service::ImportPreview& preview = m_job->preview();
    const QString rows = preview.rowCount > preview.rows.size()
                             ? tr("The first %1 of %2 rows").arg(preview.rows.size()).arg(preview.rowCount)
                             : tr("%n row(s)", nullptr, preview.rowCount);
    m_rowsHead->setText(comparing ? tr("%1 · all are being compared with the data base…").arg(rows) : rows);
}

// The first one is told; where the rows that are shown do not hold all of them, the list can be saved.
void ImportPanel::showFaults(const QList<exchange::RowError>& faults)
{
    const exchange::RowError& first = faults.constFirst();
    const QString place = first.column.isEmpty() ? tr("Row %1: %2").arg(first.row).arg(first.message)
                                                 : tr("Row %1, %2: %3").arg(first.row).arg(first.column, first.message);
    m_band->showMessage(Band::Kind::Error,
                        tr("%n place(s) cannot be taken over.", nullptr, static_cast<int>(faults.size())) + u' ' +
                            place);
    m_band->setAction(faults.size() > 1 ? tr("Save this list…") : QString());
    m_lines = faults;
}

void ImportPanel::showCompared(const service::ImportReport& report)
{
    m_rowsModel->setReport(report);
    m_run->setEnabled(report.errors.isEmpty());
    showRowsHead(false);
    if (!report.errors.isEmpty()) {
        showFaults(report.errors);
    } else if (report.duplicates > 0) {
        m_band->showMessage(Band::Kind::Warning, tr("%n row(s) seem to be here already and will be passed over.",
                                                    nullptr, report.duplicates));
        m_band->setAction(tr("Save this list…"));
        m_lines = report.passedOver;
    }
}

void ImportPanel::showResult(const service::ImportReport& report)
{
    const bool done = report.errors.isEmpty() || report.accepted;
    m_lines = report.errors.isEmpty() ? report.passedOver : report.errors;
    m_resultHead->setText(done ? tr("Taken over") : tr("Nothing was taken over"));
    m_result->setText(done ? tr("New: %1 · changed: %2 · the same already: %3 · passed over: %4")
                                 .arg(report.created)
                                 .arg(report.updated)
                                 .arg(report.unchanged)
                                 .arg(report.duplicates)
                           : tr("%n place(s) cannot be taken over. Mend the list and take it over again.", nullptr,
                                static_cast<int>(report.errors.size())));
    if (done && !report.errors.isEmpty()) {
        m_result->setText(m_result->text() + u'\n' +
                          tr("%n row(s) could not be written, for something was changed meanwhile. Look at them below.",
                             nullptr, static_cast<int>(report.errors.size())));
    }
    qobject_cast<LineModel*>(m_errors->model())->setLines(m_lines);
    m_errors->setVisible(!m_lines.isEmpty());
    m_save->setVisible(!m_lines.isEmpty());
    nameOpenList();
    // The people of the centre have no page of their own.
    m_list->setVisible(report.created + report.updated > 0 && m_job->kind() != service::ImportKind::Staff);
    m_band->hide();
    present(Stage::Result);
    m_context.announce(m_resultHead->text());
}

void ImportPanel::showFailure(const Error& error)
{
    m_band->setAction({});
    m_band->showMessage(error.kind == ErrorKind::Cancelled ? Band::Kind::Info : Band::Kind::Error, error.message);
    m_run->setEnabled(error.kind == ErrorKind::Cancelled || error.kind == ErrorKind::Busy);
    if (stage() == Stage::Running)
        present(Stage::Look);
}

// The whole list: a filter or period that was chosen there before might hide what has just come.
void ImportPanel::openList()
{
    switch (m_job->kind()) {
    case service::ImportKind::Memos:
        m_context.go(Target{Target::Kind::Memos, 0, u"all"_s});
        break;
    case service::ImportKind::Agencies:
    case service::ImportKind::Activities:
        m_context.go(Target::agency({}));
        break;
    case service::ImportKind::Clients:
    case service::ImportKind::Staff:
        m_context.go(Target{Target::Kind::Clients, 0, {}});
        break;
    }
}

void ImportPanel::nameOpenList()
{
    switch (m_job->kind()) {
    case service::ImportKind::Memos:
        m_list->setText(tr("Open the list of memos"));
        break;
    case service::ImportKind::Agencies:
    case service::ImportKind::Activities:
        m_list->setText(tr("Open the agencies"));
        break;
    case service::ImportKind::Clients:
    case service::ImportKind::Staff:
        m_list->setText(tr("Open the ledger of clients"));
        break;
    }
}

void ImportPanel::saveErrors()
{
    auto* dialog = new QFileDialog(this, tr("Save the list"), {}, tr("Lists (*.csv)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"csv"_s);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& path) {
        const QByteArray bytes = service::linesAsCsv(m_lines);
        whenFinished(QtConcurrent::run([path, bytes] { return service::writeTransferFile(path, bytes); }), this,
                     [this](const Status& status) {
                         if (!status)
                             showFailure(status.error());
                     });
    });
    dialog->open();
}

void ImportPanel::dragEnterEvent(QDragEnterEvent* event)
{
    if (event->mimeData()->hasUrls() && stage() != Stage::Running)
        event->acceptProposedAction();
}

void ImportPanel::dropEvent(QDropEvent* event)
{
    const QList<QUrl> urls = event->mimeData()->urls();
    if (!urls.isEmpty() && urls.constFirst().isLocalFile())
        openFile(urls.constFirst().toLocalFile());
}

void ImportPanel::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace yorozu::ui
