// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/memo/PrintPreview.h"

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
    m_state->setObjectName(QStringLiteral("printState"));
    auto* pdf = new QPushButton(tr("Save as PDF…"), this);
    pdf->setObjectName(QStringLiteral("printPdf"));
    context.themes().bindIcon(pdf, QStringLiteral("pdf"));
    auto* printButton = new QPushButton(tr("Print…"), this);
    printButton->setObjectName(QStringLiteral("printPrint"));
    setButtonKind(printButton, ButtonKind::Primary);
    auto* close = new QPushButton(tr("Close"), this);
    close->setObjectName(QStringLiteral("printClose"));

    auto* foot = new QHBoxLayout;
    foot->setContentsMargins(Space::s4, Space::s3, Space::s4, Space::s3);
    foot->setSpacing(Space::s2);
    foot->addWidget(m_blank);
    foot->addWidget(m_impression);
    foot->addWidget(m_state, 1);
    foot->addWidget(close);
    foot->addWidget(pdf);
    foot->addWidget(printButton);
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
    m_view->setPages(paginate(chosen()));
}

void PrintPreview::print()
{
    m_printer = std::make_unique<QPrinter>(QPrinter::HighResolution);
    PaperPrinter::prepare(*m_printer, {chosen()});
    auto* dialog = new QPrintDialog(m_printer.get(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, qOverload<QPrinter*>(&QPrintDialog::accepted), this, [this](QPrinter* printer) {
        const Status printed = PaperPrinter::print(*printer, {chosen()});
        if (!printed) {
            say(printed.error().message, true);
            return;
        }
        record(QStringLiteral("print"));
        say(tr("Sent to the printer."), false);
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

void PrintPreview::writePdf(const QString& path)
{
    auto writing = QtConcurrent::run([path, values = chosen()] { return PdfFile::write(path, {values}); });
    whenFinished(writing, this, [this, path](const Status& written) {
        if (!written) {
            say(written.error().message, true);
            return;
        }
        record(QStringLiteral("pdf"));
        say(tr("Saved as %1.").arg(QDir::toNativeSeparators(path)), false);
    });
}

void PrintPreview::record(const QString& action)
{
    if (m_memo.isNull() || m_blank->isChecked())
        return;
    const QJsonObject how{{QStringLiteral("with_impression"), chosen().withImpression}};
    m_context.deliver(m_context.worker().command(
                          [caller = m_context.caller(), action, id = m_memo, how](service::Services& services) {
                              return services.memos().recordOutput(caller, action, id, how);
                          }),
                      &m_context, [](Done) {});
}

void PrintPreview::say(const QString& text, bool problem)
{
    setTextRole(m_state, problem ? TextRole::Problem : TextRole::Note);
    m_state->setText(text);
}

} // namespace yorozu::ui
