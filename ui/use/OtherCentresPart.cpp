// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/use/OtherCentresPart.h"

#include "core/rules/Permissions.h"
#include "core/service/AnalysisService.h"
#include "core/service/TransferFiles.h"
#include "ui/charts/ChartCard.h"
#include "ui/charts/ChartTableModel.h"
#include "ui/theme/controls/Band.h"
#include "ui/theme/controls/RecordTable.h"
#include "ui/theme/StyleSheet.h"
#include "ui/theme/ThemeManager.h"

#include <QComboBox>
#include <QFileDialog>
#include <QFrame>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QStandardPaths>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace yorozu::ui {

namespace {
constexpr qsizetype MostErrors = 3; // that the band has room for
constexpr qreal BarsShare = 0.35;   // of the printed sheet
} // namespace

OtherCentresPart::OtherCentresPart(DeskContext& context, QWidget* parent)
    : UsePart(context, parent)
    , m_controls(new QWidget(this))
    , m_figure(new QComboBox(m_controls))
    , m_import(new QPushButton(m_controls))
    , m_band(new Band(context.themes(), this))
    , m_bars(new RankingBars(context.themes(), this))
    , m_card(new ChartCard(context.themes(), m_bars, u"otherCentresCard"_s, this))
    , m_tableCard(new QFrame(this))
    , m_tableTitle(new QLabel(m_tableCard))
    , m_model(new ChartTableModel(this))
    , m_table(new RecordTable(context.themes(), m_tableCard))
{
    setObjectName(u"otherCentresPart"_s);
    m_figure->setObjectName(u"otherCentresFigure"_s);
    m_import->setObjectName(u"otherCentresImport"_s);
    m_band->setObjectName(u"otherCentresBand"_s);
    m_bars->setObjectName(u"otherCentresBars"_s);
    m_table->setObjectName(u"otherCentresTable"_s);
    build();
    addCard(m_card);
    connect(m_figure, &QComboBox::activated, this, [this] {
        forget();
        showBars();
    });
    connect(m_import, &QPushButton::clicked, this, &OtherCentresPart::askForFile);
    connect(m_table, &RecordTable::opened, this, &OtherCentresPart::openLine);
    connect(m_band, &Band::actionTriggered, this, [this] {
        if (!m_looked.isEmpty())
            take(m_looked, false);
    });
    connect(m_band, &Band::dismissed, this, [this] { m_looked.clear(); });
    connect(&context, &DeskContext::callerChanged, this, &OtherCentresPart::retranslate);
    retranslate();
}

void OtherCentresPart::build()
{
    for (QWidget* control : {static_cast<QWidget*>(m_figure), static_cast<QWidget*>(m_import)})
        setControlSize(control, ControlSize::Small);
    context().themes().bindIcon(m_import, u"csv"_s);
    auto* row = new QHBoxLayout(m_controls);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Space::s2);
    row->addWidget(m_figure);
    row->addWidget(m_import);
    setSurfaceRole(m_tableCard, SurfaceRole::Card);
    setTextRole(m_tableTitle, TextRole::Section);
    m_table->setModel(m_model);
    m_table->setFrameShape(QFrame::NoFrame);
    auto* inside = new QVBoxLayout(m_tableCard);
    inside->setContentsMargins(Space::s3, Space::s2, Space::s3, Space::s2);
    inside->setSpacing(Space::s1);
    inside->addWidget(m_tableTitle);
    inside->addWidget(m_table, 1);
    m_band->setClosable(true);
    m_band->hide();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Space::s2);
    layout->addWidget(m_band);
    layout->addWidget(m_card, 1);
    layout->addWidget(m_tableCard, 1);
    m_card->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Expanding);
}

QString OtherCentresPart::heading() const
{
    return tr("Other centres");
}

QWidget* OtherCentresPart::controls()
{
    return m_controls;
}

QWidget* OtherCentresPart::front() const
{
    return m_card->front();
}

QList<QWidget*> OtherCentresPart::tabs() const
{
    return {m_band, m_card, m_tableCard};
}

QList<ChartSheet::Part> OtherCentresPart::printed() const
{
    if (!m_found || m_found->isEmpty())
        return {};
    ChartSheet::Part table{m_tableTitle->text(), {}, nullptr, m_found->table(), {0, 0, 1, 1}};
    if (m_bars->state() != Chart::State::Ready)
        return {table};
    table.place = {0, BarsShare, 1, 1 - BarsShare};
    return {partOf(*m_card, {0, 0, 1, BarsShare}), table};
}

void OtherCentresPart::read()
{
    query([question = question()](service::Services& services) { return OtherCentres::read(services, question); },
          [this](const OtherCentres& found) {
              m_found = std::make_unique<OtherCentres>(found);
              showFound();
          });
}

void OtherCentresPart::showFound()
{
    const QString before = m_figure->currentText();
    m_figure->clear();
    m_figure->addItems(m_found->figures());
    m_figure->setCurrentIndex(std::max(m_figure->findText(before), 0));
    m_figure->setVisible(m_figure->count() > 1);
    m_model->show(m_found->table());
    m_table->setWidths({8, 12, 10, 5, 5, 6, 10});
    m_table->horizontalHeader()->setSectionResizeMode(2, QHeaderView::Stretch);
    m_table->setVisible(!m_found->isEmpty());
    if (!m_found->isEmpty())
        m_table->setCurrentIndex(m_model->index(0, 0));
    showBars();
}

void OtherCentresPart::showBars()
{
    const QString figure = m_figure->currentText();
    if (m_found->isEmpty())
        m_bars->setEmpty(
            tr("Nothing of other centres is here for this period. A list (CSV) with centre, period, figure, "
               "value and source is taken over with the button above."));
    else if (figure.isEmpty())
        m_bars->setEmpty(tr("For the whole of this period no centre has published anything; its parts stand below."));
    else
        m_bars->setData(m_found->bars(figure));
    m_card->setTitle(figure.isEmpty() ? tr("Other centres") : figure, question().period);
    chooseAgain();
}

std::optional<UseNumber> OtherCentresPart::numberAt(const Chart*, QPoint place) const
{
    return m_found ? m_found->numberOfBar(m_figure->currentText(), place) : std::nullopt;
}

void OtherCentresPart::openLine()
{
    const std::optional<UseNumber> number =
        m_found ? m_found->numberOfLine(m_table->currentIndex().row()) : std::nullopt;
    if (!number)
        return;
    forget();
    Q_EMIT chosen(*number);
}

void OtherCentresPart::askForFile()
{
    auto* dialog = new QFileDialog(this, tr("Figures of other centres"),
                                   QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation),
                                   tr("CSV (*.csv *.txt);;All files (*)"));
    dialog->setObjectName(u"otherCentresDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &OtherCentresPart::look);
    dialog->open();
}

void OtherCentresPart::look(const QString& path)
{
    context().deliver(
        context().worker().query([path](service::Services&) { return service::readTransferFile(path); }), this,
        [this](const QByteArray& bytes) { take(bytes, true); },
        [this](const Error& error) { m_band->showMessage(Band::Kind::Error, error.message); });
}

// A copy: it may be what was looked at, which is let go here.
void OtherCentresPart::take(QByteArray bytes, bool dryRun)
{
    m_looked = dryRun ? bytes : QByteArray();
    m_band->setAction({});
    context().deliver(
        context().worker().command([caller = context().caller(), bytes, dryRun](service::Services& services) {
            service::ImportOptions options;
            options.dryRun = dryRun;
            return service::AnalysisService(services.file()).importCentreFigures(caller, bytes, options);
        }),
        this,
        [this, dryRun](const service::ImportReport& report) {
            if (dryRun || !report.errors.isEmpty()) {
                showLook(report);
                return;
            }
            m_band->showMessage(Band::Kind::Success,
                                tr("%n figure(s) were taken over.", nullptr, report.created + report.updated));
            askAgain();
        },
        [this](const Error& error) {
            m_looked.clear();
            m_band->showMessage(Band::Kind::Error, error.message);
        });
}

void OtherCentresPart::showLook(const service::ImportReport& report)
{
    if (report.errors.isEmpty()) {
        m_band->showMessage(Band::Kind::Info, tr("%n row(s): %1 new, %2 changed, %3 as they are.", nullptr, report.rows)
                                                  .arg(report.created)
                                                  .arg(report.updated)
                                                  .arg(report.unchanged));
        m_band->setAction(tr("Take them over"));
        m_band->actionButton()->setFocus(Qt::OtherFocusReason);
        return;
    }
    m_looked.clear();
    QStringList faults;
    for (const exchange::RowError& error : report.errors.first(std::min(report.errors.size(), MostErrors)))
        faults.append(error.row > 0 ? tr("row %1, %2: %3").arg(error.row).arg(error.column, error.message)
                                    : error.message);
    const auto rest = static_cast<int>(report.errors.size() - faults.size());
    QString sentence = tr("Nothing was taken over. %1").arg(faults.join(u" / "_s));
    if (rest > 0)
        sentence += tr(" – and %n more", nullptr, rest);
    m_band->showMessage(Band::Kind::Error, sentence);
    m_band->setAction({});
}

void OtherCentresPart::retranslate()
{
    m_figure->setAccessibleName(tr("Which figure is compared"));
    m_figure->setToolTip(tr("Which figure is compared"));
    m_import->setText(tr("Import a list…"));
    const bool may = rules::mayDo(context().caller().group, rules::Action::EditReports);
    m_import->setEnabled(may);
    m_import->setToolTip(may ? tr("CSV with the columns centre, period, figure, value, source")
                             : tr("Your group may read figures, not enter them."));
    m_tableTitle->setText(tr("As published, beside our own count of the same time"));
    m_table->setAccessibleName(m_tableTitle->text());
    m_card->setTitle(tr("Other centres"));
    if (m_found)
        showFound();
}

} // namespace yorozu::ui
