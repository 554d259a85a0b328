// SPDX-License-Identifier: GPL-3.0-or-later
// Cross tables under a name, and as files.
#include "core/rules/Permissions.h"
#include "core/service/AnalysisService.h"
#include "core/service/TransferFiles.h"
#include "ui/theme/controls/SegmentedControl.h"
#include "ui/use/CrosstabPart.h"

#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QLineEdit>
#include <QMenu>
#include <QStandardPaths>

#include <utility>

using namespace Qt::StringLiterals;

namespace yorozu::ui {

void CrosstabPart::readViews()
{
    context().deliver(context().worker().query([](service::Services& services) {
        return service::AnalysisService(services.file()).views();
    }),
                      this, [this](const QList<ReportView>& views) { m_views = views; });
}

void CrosstabPart::fillViews()
{
    m_viewMenu->clear();
    for (const ReportView& view : std::as_const(m_views))
        m_viewMenu->addAction(view.name, this, [this, view] { apply(view); });
    if (!m_views.isEmpty())
        m_viewMenu->addSeparator();
    const bool may = rules::mayDo(context().caller().group, rules::Action::EditReports);
    m_viewMenu->addAction(tr("Save this cross table…"), this, [this] { askForName(true); })->setEnabled(may);
    if (m_views.isEmpty())
        return;
    QMenu* gone = m_viewMenu->addMenu(tr("Take away"));
    gone->setEnabled(may);
    for (const ReportView& view : std::as_const(m_views))
        gone->addAction(view.name, this, [this, view] { retire(view); });
}

void CrosstabPart::fillFiles()
{
    m_fileMenu->clear();
    const bool may = rules::mayDo(context().caller().group, rules::Action::ExportData);
    const std::initializer_list<std::pair<QString, File>> files{{tr("Excel file (XLSX)…"), File::Xlsx},
                                                                {tr("CSV, UTF-8…"), File::CsvUtf8},
                                                                {tr("CSV, CP932…"), File::CsvCp932}};
    for (const auto& [name, file] : files)
        m_fileMenu->addAction(name, this, [this, file = file] { askForFile(file); })->setEnabled(may && m_table);
}

void CrosstabPart::apply(const ReportView& view)
{
    const CrosstabQuestion& saved = view.question;
    {
        const QSignalBlocker quiet(m_measure);
        m_rows->setCurrentIndex(static_cast<int>(allAttributes().indexOf(saved.rows)));
        m_columns->setCurrentIndex(static_cast<int>(allAttributes().indexOf(saved.columns)));
        m_measure->setCurrentIndex(static_cast<int>(saved.measure));
    }
    forget();
    m_days.reset();
    context().setOffice(saved.office);
    for (const MonthSpan& span :
         {MonthSpan::fiscalYear(saved.from), MonthSpan::quarter(saved.from), MonthSpan::month(saved.from)}) {
        if (span.first == saved.from && span.last() == saved.to) {
            if (span == question().span)
                askAgain();
            else
                Q_EMIT spanWanted(span);
            return;
        }
    }
    m_days = std::pair{saved.from, saved.to};
    askAgain();
}

void CrosstabPart::askForName(bool shown)
{
    m_naming->setVisible(shown);
    if (shown) {
        m_name->setText(tr("%1 by %2", "a cross table: rows by columns")
                            .arg(label(crosstabQuestion().rows), label(crosstabQuestion().columns)));
        m_name->selectAll();
        m_name->setFocus(Qt::OtherFocusReason);
    } else {
        front()->setFocus(Qt::OtherFocusReason);
    }
}

void CrosstabPart::say(const QString& sentence)
{
    context().announce(sentence);
}

void CrosstabPart::store(const ReportView& view, const QString& done)
{
    context().deliver(
        context().worker().command([caller = context().caller(), view](service::Services& services) {
            return service::AnalysisService(services.file()).saveView(caller, view);
        }),
        this,
        [this, view, done](Id<ReportView> id) {
            m_added = view;
            m_added->id = id;
            m_added->version = 1;
            m_taken.reset();
            askForName(false);
            readViews();
            say(done);
        },
        [this](const Error& error) { Q_EMIT failed(error); });
}

void CrosstabPart::save(const QString& name)
{
    ReportView view;
    view.name = name;
    view.question = crosstabQuestion();
    store(view, tr("“%1” was saved. Ctrl+Z takes it away again.").arg(name.simplified()));
}

void CrosstabPart::retire(const ReportView& view)
{
    context().deliver(
        context().worker().command([caller = context().caller(), view](service::Services& services) {
            return service::AnalysisService(services.file()).retireView(caller, view.id, view.version);
        }),
        this,
        [this, view](Done) {
            m_taken = view;
            m_added.reset();
            readViews();
            say(tr("“%1” was taken away. Ctrl+Z puts it back.").arg(view.name));
        },
        [this](const Error& error) { Q_EMIT failed(error); });
}

void CrosstabPart::undo()
{
    if (m_added) {
        const ReportView added = *std::exchange(m_added, std::nullopt);
        retire(added);
    } else if (m_taken) {
        ReportView taken = *std::exchange(m_taken, std::nullopt);
        taken.id = {};
        taken.version = 0;
        store(taken, tr("“%1” is there again.").arg(taken.name));
    }
}

void CrosstabPart::askForFile(File file)
{
    const bool xlsx = file == File::Xlsx;
    auto* dialog = new QFileDialog(this, tr("Save the cross table"),
                                   QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation),
                                   xlsx ? tr("Excel file (*.xlsx)") : tr("CSV (*.csv)"));
    dialog->setObjectName(u"crosstabFileDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(xlsx ? u"xlsx"_s : u"csv"_s);
    const CrosstabQuestion asked = crosstabQuestion();
    dialog->selectFile(u"%1-%2-%3"_s.arg(asked.from.toString(u"yyyyMM"_s), code(asked.rows), code(asked.columns)) +
                       (xlsx ? u".xlsx"_s : u".csv"_s));
    connect(dialog, &QFileDialog::fileSelected, this, [this, file](const QString& path) { write(file, path); });
    dialog->open();
}

void CrosstabPart::write(File file, const QString& path)
{
    context().deliver(
        context().worker().command([caller = context().caller(), asked = crosstabQuestion(), file,
                                    path](service::Services& services) -> Result<qsizetype> {
            service::AnalysisService analysis(services.file());
            if (file == File::Xlsx) {
                const Result<QByteArray> bytes = analysis.crosstabXlsx(caller, asked);
                if (!bytes)
                    return bytes.error();
                const Status written = service::writeTransferFile(path, *bytes);
                return written ? Result<qsizetype>(0) : written.error();
            }
            const auto encoding = file == File::CsvUtf8 ? exchange::Encoding::Utf8 : exchange::Encoding::Cp932;
            const Result<exchange::EncodedText> text = analysis.crosstabCsv(caller, asked, encoding);
            if (!text)
                return text.error();
            const Status written = service::writeTransferFile(path, text->bytes);
            return written ? Result<qsizetype>(text->unwritable.size()) : written.error();
        }),
        this,
        [this, path](qsizetype unwritable) {
            QString sentence = tr("The cross table is in %1.").arg(QDir::toNativeSeparators(path));
            if (unwritable > 0)
                sentence += u' ' + tr("%n character(s) cannot be written in CP932; UTF-8 has them all.", nullptr,
                                      static_cast<int>(unwritable));
            say(sentence);
        },
        [this](const Error& error) { Q_EMIT failed(error); });
}

} // namespace yorozu::ui
