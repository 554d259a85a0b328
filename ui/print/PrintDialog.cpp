// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/PrintDialog.h"

#include "ui/async/Await.h"
#include "ui/async/DeskContext.h"
#include "ui/paper/PaperDocument.h"
#include "ui/paper/PaperPrinter.h"
#include "ui/paper/PdfFile.h"
#include "ui/print/DocumentView.h"
#include "ui/theme/StyleSheet.h"
#include "ui/theme/ThemeManager.h"

#include <QDir>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QScrollArea>
#include <QStandardPaths>
#include <QtConcurrentRun>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace yorozu::ui {

namespace {
constexpr int DialogWidth = 720;
constexpr int DialogHeight = 820;
} // namespace

PrintDialog::PrintDialog(DeskContext& context, const QString& title, QWidget* parent)
    : QDialog(parent)
    , m_context(context)
    , m_view(new DocumentView(context.themes(), this))
    , m_scroll(new QScrollArea(this))
    , m_choices(new QHBoxLayout)
    , m_state(new QLabel(this))
    , m_pdf(new QPushButton(tr("Save as PDF…"), this))
    , m_print(new QPushButton(tr("Print…"), this))
{
    setWindowTitle(title);
    auto* desk = new QWidget(this);
    setSurfaceRole(desk, SurfaceRole::Desk);
    auto* deskLayout = new QVBoxLayout(desk);
    deskLayout->setContentsMargins(Space::s6, Space::s4, Space::s6, Space::s4);
    deskLayout->addWidget(m_view);
    deskLayout->addStretch(1);
    m_scroll->setObjectName(u"printPages"_s);
    m_scroll->setAccessibleName(tr("Pages"));
    m_scroll->setWidget(desk);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_view->setAccessibleName(tr("Pages"));
    m_state->setWordWrap(true);
    m_state->hide();
    m_state->setObjectName(u"printState"_s);
    buildFoot();
    resize(DialogWidth, DialogHeight);
    enableButtons();
}

PrintDialog::~PrintDialog() = default;

bool PrintDialog::isSettled() const
{
    return m_laidOut == m_wanted && m_busy == 0 && m_view->isSettled();
}

void PrintDialog::buildFoot()
{
    m_pdf->setObjectName(u"printPdf"_s);
    m_context.themes().bindIcon(m_pdf, u"pdf"_s);
    m_print->setObjectName(u"printPrint"_s);
    setButtonKind(m_print, ButtonKind::Primary);
    auto* close = new QPushButton(tr("Close"), this);
    close->setObjectName(u"printClose"_s);
    m_choices->setSpacing(Space::s2);
    auto* row = new QHBoxLayout;
    row->setSpacing(Space::s2);
    row->addLayout(m_choices);
    row->addStretch(1);
    row->addWidget(close);
    row->addWidget(m_pdf);
    row->addWidget(m_print);
    // The sentence has the whole width: it names a path.
    auto* foot = new QVBoxLayout;
    foot->setContentsMargins(Space::s4, Space::s3, Space::s4, Space::s3);
    foot->setSpacing(Space::s2);
    foot->addWidget(m_state);
    foot->addLayout(row);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_scroll, 1);
    layout->addLayout(foot);
    m_print->setDefault(true);
    connect(m_pdf, &QPushButton::clicked, this, &PrintDialog::savePdf);
    connect(m_print, &QPushButton::clicked, this, &PrintDialog::print);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
}

void PrintDialog::enableButtons()
{
    const bool there = m_document && m_laidOut == m_wanted;
    m_print->setEnabled(there);
    m_pdf->setEnabled(there && !m_pdfForbidden);
    if (there && !focusWidget())
        m_print->setFocus();
}

void PrintDialog::beginReading()
{
    ++m_wanted;
    enableButtons();
}

void PrintDialog::showDocument(std::function<Document()> make)
{
    const quint64 wanted = ++m_wanted;
    enableButtons();
    using Made = std::pair<Document, QString>;
    auto pages = QtConcurrent::run([make = std::move(make)]() -> Made {
        const Document document = make();
        return {document, document->words()};
    });
    whenFinished(pages, this, [this, wanted](const Made& made) {
        if (wanted != m_wanted)
            return;
        m_laidOut = wanted;
        m_document = made.first;
        m_view->setDocument(m_document, made.second);
        enableButtons();
    });
}

void PrintDialog::fail(const Error& error)
{
    m_laidOut = m_wanted;
    m_document.reset();
    m_view->setDocument({}, {});
    enableButtons();
    say(error.message, true);
}

void PrintDialog::forbidPdf(const QString& why)
{
    m_pdfForbidden = !why.isEmpty();
    m_pdf->setToolTip(why);
    enableButtons();
}

void PrintDialog::print()
{
    m_printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    PaperPrinter::prepare(*m_printer, *m_document);
    auto* dialog = new QPrintDialog(m_printer.get(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this,
            [this, document = m_document] { record(Output::Print, [this, document] { sendToPrinter(document); }); });
    dialog->open();
}

void PrintDialog::savePdf()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    auto* dialog = new QFileDialog(this, tr("Save as PDF"), folder, tr("PDF (*.pdf)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"pdf"_s);
    dialog->selectFile(m_document->title() + u".pdf"_s);
    connect(dialog, &QFileDialog::fileSelected, this, [this, document = m_document](const QString& path) {
        record(Output::Pdf, [this, path, document] { writePdf(path, document); });
    });
    dialog->open();
}

void PrintDialog::sendToPrinter(const Document& document)
{
    ++m_busy;
    auto printing =
        QtConcurrent::run([printer = m_printer, document] { return PaperPrinter::print(*printer, *document); });
    whenFinished(printing, this, [this](const Status& printed) {
        --m_busy;
        if (printed)
            say(tr("Sent to the printer."), false);
        else
            say(printed.error().message, true);
    });
}

void PrintDialog::writePdf(const QString& path, const Document& document)
{
    ++m_busy;
    auto writing = QtConcurrent::run([path, document] { return PdfFile::write(path, *document); });
    whenFinished(writing, this, [this, path](const Status& written) {
        --m_busy;
        if (written)
            say(tr("Saved as %1.").arg(QDir::toNativeSeparators(path)), false);
        else
            say(written.error().message, true);
    });
}

void PrintDialog::say(const QString& text, bool problem)
{
    setTextRole(m_state, problem ? TextRole::Problem : TextRole::Note);
    m_state->setText(text);
    m_state->setVisible(!text.isEmpty());
}

} // namespace yorozu::ui
