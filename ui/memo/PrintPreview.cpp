// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/memo/PrintPreview.h"

#include "core/service/Services.h"
#include "ui/async/Await.h"
#include "ui/async/DeskContext.h"
#include "ui/memo/PageView.h"
#include "ui/paper/PaperPrinter.h"
#include "ui/paper/PdfFile.h"
#include "ui/theme/StyleSheet.h"
#include "ui/theme/ThemeManager.h"

#include <QCheckBox>
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

namespace yorozu::ui {

namespace {
constexpr int DialogWidth = 720;
constexpr int DialogHeight = 820;
} // namespace

PrintPreview::PrintPreview(DeskContext& context, const SheetValues& values, Id<Memo> memo, QWidget* parent)
    : QDialog(parent)
    , m_context(context)
    , m_values(values)
    , m_memo(memo)
    , m_view(new PageView(context.themes(), PageView::Look::Paper, this))
    , m_blank(new QCheckBox(tr("Blank sheet"), this))
    , m_impression(new QCheckBox(tr("With the impression (internal)"), this))
    , m_state(new QLabel(this))
{
    setObjectName(QStringLiteral("printPreview"));
    setWindowTitle(tr("Print the memo"));
    auto* desk = new QWidget(this);
    setSurfaceRole(desk, SurfaceRole::Desk);
    auto* deskLayout = new QVBoxLayout(desk);
    deskLayout->setContentsMargins(Space::s6, Space::s4, Space::s6, Space::s4);
    deskLayout->addWidget(m_view);
    deskLayout->addStretch(1);
    auto* scroll = new QScrollArea(this);
    scroll->setObjectName(QStringLiteral("printPages"));
    scroll->setAccessibleName(tr("Pages"));
    scroll->setWidget(desk);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    m_view->setAccessibleName(tr("Pages"));
    m_blank->setObjectName(QStringLiteral("printBlank"));
    m_impression->setObjectName(QStringLiteral("printImpression"));
    m_impression->setChecked(values.withImpression);
    m_impression->setEnabled(values.withImpression);
    m_impression->setToolTip(tr("For the centre’s own file only. Never hand out a sheet with the impression."));
    m_state->setWordWrap(true);
    m_state->hide();
    m_state->setObjectName(QStringLiteral("printState"));
    auto* pdf = new QPushButton(tr("Save as PDF…"), this);
    pdf->setObjectName(QStringLiteral("printPdf"));
    context.themes().bindIcon(pdf, QStringLiteral("pdf"));
    auto* printButton = new QPushButton(tr("Print…"), this);
    printButton->setObjectName(QStringLiteral("printPrint"));
    setButtonKind(printButton, ButtonKind::Primary);
    auto* close = new QPushButton(tr("Close"), this);
    close->setObjectName(QStringLiteral("printClose"));

    auto* choices = new QHBoxLayout;
    choices->setSpacing(Space::s2);
    choices->addWidget(m_blank);
    choices->addWidget(m_impression);
    choices->addStretch(1);
    choices->addWidget(close);
    choices->addWidget(pdf);
    choices->addWidget(printButton);
    // The sentence has the whole width: it names a path.
    auto* foot = new QVBoxLayout;
    foot->setContentsMargins(Space::s4, Space::s3, Space::s4, Space::s3);
    foot->setSpacing(Space::s2);
    foot->addWidget(m_state);
    foot->addLayout(choices);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(scroll, 1);
    layout->addLayout(foot);
    resize(DialogWidth, DialogHeight);
    printButton->setDefault(true);
    printButton->setFocus();

    connect(m_blank, &QCheckBox::toggled, this, &PrintPreview::showPages);
    connect(m_impression, &QCheckBox::toggled, this, &PrintPreview::showPages);
    connect(pdf, &QPushButton::clicked, this, &PrintPreview::savePdf);
    connect(printButton, &QPushButton::clicked, this, &PrintPreview::print);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    showPages();
}

PrintPreview::~PrintPreview() = default;

SheetValues PrintPreview::chosen() const
{
    if (m_blank->isChecked()) {
        SheetValues blank = m_values;
        blank.blank = true;
        blank.content = {};
        blank.number.clear();
        blank.remark.clear();
        for (StampPlace& place : blank.stamps)
            place.stamp.reset();
        return blank;
    }
    SheetValues values = m_values;
    values.withImpression = m_values.withImpression && m_impression->isChecked();
    return values;
}

void PrintPreview::showPages()
{
    // Off the GUI thread: a pasted book takes seconds. The newest choice wins.
    const quint64 layout = ++m_layout;
    auto pages = QtConcurrent::run([values = chosen()] { return paginate(values); });
    whenFinished(pages, this, [this, layout](const QList<Page>& laidOut) {
        if (layout == m_layout)
            m_view->setPages(laidOut);
    });
}

void PrintPreview::print()
{
    m_printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    PaperPrinter::prepare(*m_printer, {chosen()});
    auto* dialog = new QPrintDialog(m_printer.get(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this] {
        // On record first: a sheet that left unrecorded cannot be called back.
        record(service::MemoService::Output::Print, [this] { sendToPrinter(); });
    });
    dialog->open();
}

void PrintPreview::savePdf()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    auto* dialog = new QFileDialog(this, tr("Save as PDF"), folder, tr("PDF (*.pdf)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("pdf"));
    dialog->selectFile(PdfFile::titleOf({chosen()}) + QStringLiteral(".pdf"));
    connect(dialog, &QFileDialog::fileSelected, this, &PrintPreview::writePdf);
    dialog->open();
}

void PrintPreview::sendToPrinter()
{
    auto printing =
        QtConcurrent::run([printer = m_printer, values = chosen()] { return PaperPrinter::print(*printer, {values}); });
    whenFinished(printing, this, [this](const Status& printed) {
        if (printed)
            say(tr("Sent to the printer."), false);
        else
            say(printed.error().message, true);
    });
}

void PrintPreview::writePdf(const QString& path)
{
    record(service::MemoService::Output::Pdf, [this, path] {
        auto writing = QtConcurrent::run([path, values = chosen()] { return PdfFile::write(path, {values}); });
        whenFinished(writing, this, [this, path](const Status& written) {
            if (written)
                say(tr("Saved as %1.").arg(QDir::toNativeSeparators(path)), false);
            else
                say(written.error().message, true);
        });
    });
}

void PrintPreview::record(service::MemoService::Output output, const std::function<void()>& then)
{
    // A blank form, and a memo that is not in the data base yet, have nobody's data on record.
    if (m_memo.isNull() || m_blank->isChecked()) {
        then();
        return;
    }
    const bool withImpression = chosen().withImpression;
    m_context.deliver(
        m_context.worker().command(
            [caller = m_context.caller(), output, id = m_memo, withImpression](service::Services& services) {
                return services.memos().recordOutput(caller, output, id, withImpression);
            }),
        this, [then](Done) { then(); }, [this](const Error& error) { say(error.message, true); });
}

void PrintPreview::say(const QString& text, bool problem)
{
    setTextRole(m_state, problem ? TextRole::Problem : TextRole::Note);
    m_state->setText(text);
    m_state->setVisible(!text.isEmpty());
}

} // namespace yorozu::ui
