// SPDX-License-Identifier: GPL-3.0-or-later
// How the panel of imports is built, and its words.
#include "ui/async/DeskContext.h"
#include "ui/theme/controls/Band.h"
#include "ui/theme/controls/ChoiceDelegate.h"
#include "ui/theme/controls/RecordTable.h"
#include "ui/theme/controls/SegmentedControl.h"
#include "ui/theme/StyleSheet.h"
#include "ui/theme/TabOrder.h"
#include "ui/theme/ThemeManager.h"
#include "ui/transfer/ImportModel.h"
#include "ui/transfer/ImportPanel.h"
#include "ui/transfer/LineModel.h"
#include "ui/transfer/MappingModel.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace yorozu::ui {

namespace {

constexpr int MappingHeight = 220;
constexpr int HeadingWidth = 200;
constexpr int StateWidth = 240;
constexpr int RowWidth = 52;

void setUp(QTableView* table, QAbstractItemModel* model, const QString& name)
{
    table->setObjectName(name);
    table->setModel(model);
    table->setWordWrap(false);
    table->verticalHeader()->setDefaultSectionSize(Size::tableRow);
    table->horizontalHeader()->setStretchLastSection(true);
}

} // namespace

ImportPanel::ImportPanel(DeskContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_job(new ImportJob(context, this))
    , m_mappingModel(new MappingModel(this))
    , m_rowsModel(new ImportModel(context.themes(), this))
    , m_band(new Band(context.themes(), this))
    , m_stages(new QStackedWidget(this))
{
    setObjectName(u"importPanel"_s);
    setAcceptDrops(true);
    m_band->setObjectName(u"importBand"_s);
    m_band->hide();
    m_stages->addWidget(buildChoose());
    m_stages->addWidget(buildLook());
    m_stages->addWidget(buildRunning());
    m_stages->addWidget(buildResult());
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Space::s3);
    layout->addWidget(m_band);
    layout->addWidget(m_stages, 1);
    connectAll();
    retranslate();
}

QWidget* ImportPanel::buildChoose()
{
    auto* page = new QWidget(m_stages);
    m_kindLabel = new QLabel(page);
    m_kinds = new SegmentedControl(m_context.themes(), page);
    m_chooseHelp = new QLabel(page);
    m_file = new QPushButton(page);
    m_paste = new QPushButton(page);
    m_kinds->setObjectName(u"importKind"_s);
    m_file->setObjectName(u"importFile"_s);
    m_paste->setObjectName(u"importPaste"_s);
    setTextRole(m_kindLabel, TextRole::Label);
    setTextRole(m_chooseHelp, TextRole::Secondary);
    m_chooseHelp->setWordWrap(true);
    setButtonKind(m_file, ButtonKind::Primary);
    m_context.themes().bindIcon(m_file, u"folder-open"_s, &Theme::onAccent);
    m_context.themes().bindIcon(m_paste, u"paste"_s);
    m_kinds->setSegments({u"1"_s, u"2"_s, u"3"_s, u"4"_s, u"5"_s}); // as service::ImportKind
    m_kinds->setCurrentIndex(0);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(Space::s2);
    buttons->addWidget(m_file);
    buttons->addWidget(m_paste);
    buttons->addStretch(1);
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Space::s2);
    layout->addWidget(m_kindLabel);
    layout->addWidget(m_kinds, 0, Qt::AlignLeft);
    layout->addSpacing(Space::s3);
    layout->addWidget(m_chooseHelp);
    layout->addSpacing(Space::s2);
    layout->addLayout(buttons);
    layout->addStretch(1);
    orderTabs({m_kinds, m_file, m_paste});
    return page;
}

QWidget* ImportPanel::buildLook()
{
    auto* page = new QWidget(m_stages);
    m_fileName = new QLabel(page);
    m_encodingLabel = new QLabel(page);
    m_encoding = new QComboBox(page);
    m_delimiterLabel = new QLabel(page);
    m_delimiter = new QComboBox(page);
    m_mappingHead = new QLabel(page);
    m_rowsHead = new QLabel(page);
    m_back = new QPushButton(page);
    m_run = new QPushButton(page);
    m_encoding->setObjectName(u"importEncoding"_s);
    m_delimiter->setObjectName(u"importDelimiter"_s);
    m_back->setObjectName(u"importBack"_s);
    m_run->setObjectName(u"importRun"_s);
    setButtonKind(m_run, ButtonKind::Primary);
    setTextRole(m_fileName, TextRole::Heading);
    for (QLabel* label : {m_encodingLabel, m_delimiterLabel})
        setTextRole(label, TextRole::Label);
    for (QLabel* head : {m_mappingHead, m_rowsHead})
        setTextRole(head, TextRole::Section);
    m_mapping = new QTableView(page);
    setUp(m_mapping, m_mappingModel, u"importMapping"_s);
    m_mapping->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_mapping->setShowGrid(false);
    m_mapping->verticalHeader()->hide();
    m_mapping->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_mapping->setTabKeyNavigation(false); // Tab leaves it; the arrows go about in it
    m_mapping->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_mapping->setItemDelegate(
        new ChoiceDelegate([this](const QModelIndex& index) { return m_mappingModel->choices(index); }, m_mapping));
    m_mapping->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::SelectedClicked |
                               QAbstractItemView::EditKeyPressed | QAbstractItemView::AnyKeyPressed);
    m_mapping->setFixedHeight(MappingHeight);
    m_mapping->setColumnWidth(MappingModel::Heading, HeadingWidth);
    m_mapping->setColumnWidth(MappingModel::Sample, StateWidth);
    m_rows = new RecordTable(m_context.themes(), page);
    setUp(m_rows, m_rowsModel, u"importRows"_s);
    m_rows->setSelectionMode(QAbstractItemView::ExtendedSelection);
    connect(m_rowsModel, &QAbstractItemModel::modelReset, m_rows, [this] {
        m_rows->setColumnWidth(ImportModel::Row, RowWidth);
        m_rows->setColumnWidth(ImportModel::State, StateWidth);
    });
    auto* form = new QHBoxLayout;
    form->setSpacing(Space::s2);
    form->addWidget(m_fileName);
    form->addStretch(1);
    for (QWidget* widget : QList<QWidget*>{m_encodingLabel, m_encoding, m_delimiterLabel, m_delimiter})
        form->addWidget(widget);
    auto* foot = new QHBoxLayout;
    foot->addStretch(1);
    foot->addWidget(m_back);
    foot->addWidget(m_run);
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Space::s2);
    layout->addLayout(form);
    layout->addWidget(m_mappingHead);
    layout->addWidget(m_mapping);
    layout->addWidget(m_rowsHead);
    layout->addWidget(m_rows, 1);
    layout->addLayout(foot);
    return page;
}

QWidget* ImportPanel::buildRunning()
{
    auto* page = new QWidget(m_stages);
    m_runningText = new QLabel(page);
    m_progress = new QProgressBar(page);
    m_cancel = new QPushButton(page);
    m_progress->setObjectName(u"importProgress"_s);
    m_progress->setTextVisible(false);
    m_cancel->setObjectName(u"importCancel"_s);
    auto* row = new QHBoxLayout;
    row->setSpacing(Space::s3);
    row->addWidget(m_progress, 1);
    row->addWidget(m_cancel);
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Space::s3);
    layout->addWidget(m_runningText);
    layout->addLayout(row);
    layout->addStretch(1);
    return page;
}

QWidget* ImportPanel::buildResult()
{
    auto* page = new QWidget(m_stages);
    m_resultHead = new QLabel(page);
    m_result = new QLabel(page);
    m_save = new QPushButton(page);
    m_again = new QPushButton(page);
    m_list = new QPushButton(page);
    m_resultHead->setObjectName(u"importResultHead"_s);
    m_result->setObjectName(u"importResult"_s);
    m_save->setObjectName(u"importSaveErrors"_s);
    m_again->setObjectName(u"importAgain"_s);
    m_list->setObjectName(u"importOpenList"_s);
    setButtonKind(m_list, ButtonKind::Primary);
    setTextRole(m_resultHead, TextRole::Title);
    m_result->setWordWrap(true);
    m_errors = new RecordTable(m_context.themes(), page);
    setUp(m_errors, new LineModel(this), u"importErrors"_s);
    m_errors->setSelectionMode(QAbstractItemView::ExtendedSelection);
    auto* foot = new QHBoxLayout;
    foot->addWidget(m_save);
    foot->addStretch(1);
    foot->addWidget(m_again);
    foot->addWidget(m_list);
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Space::s3);
    layout->addWidget(m_resultHead);
    layout->addWidget(m_result);
    layout->addWidget(m_errors, 1);
    layout->addLayout(foot);
    layout->addStretch();
    return page;
}

// The detected form stands in the first entry, so that one sees it without being asked.
void ImportPanel::fillChoices()
{
    const service::ImportPreview& preview = m_job->preview();
    const QString utf8 = preview.byteOrderMark ? tr("UTF-8 with a mark") : u"UTF-8"_s;
    const QString found = preview.encoding == exchange::Encoding::Utf8 ? utf8 : tr("CP932 (Excel)");
    const QHash<QChar, QString> names{{u',', tr("comma")}, {u'\t', tr("tab")}, {u';', tr("semicolon")}};
    m_filling = true;
    const int encoding = std::max(0, m_encoding->currentIndex());
    const int delimiter = std::max(0, m_delimiter->currentIndex());
    m_encoding->clear();
    m_encoding->addItems({tr("found: %1").arg(found), u"UTF-8"_s, tr("CP932 (Excel)")});
    m_encoding->setCurrentIndex(encoding);
    m_delimiter->clear();
    m_delimiter->addItems({tr("found: %1").arg(names.value(preview.delimiter)), names.value(u','), names.value(u'\t'),
                           names.value(u';')});
    m_delimiter->setCurrentIndex(delimiter);
    m_fileName->setText(m_job->name());
    m_filling = false;
}

void ImportPanel::retranslate()
{
    m_kindLabel->setText(tr("What is taken over?"));
    const QStringList kinds{tr("Clients"), tr("Memos"), tr("People of the centre"), tr("Agencies"), tr("Activities")};
    for (int i = 0; i < kinds.size(); ++i)
        m_kinds->setSegmentText(i, kinds.at(i));
    m_kinds->setAccessibleName(m_kindLabel->text());
    m_chooseHelp->setText(tr("A list with headings in its first row, saved as CSV, or copied in your spreadsheet and "
                             "pasted here. You see everything before anything is taken over: all of it, or nothing."));
    m_file->setText(tr("Choose a file…"));
    m_paste->setText(tr("Paste from a spreadsheet"));
    m_encodingLabel->setText(tr("Encoding"));
    m_encoding->setAccessibleName(m_encodingLabel->text());
    m_delimiterLabel->setText(tr("Separated by"));
    m_delimiter->setAccessibleName(m_delimiterLabel->text());
    m_mappingHead->setText(tr("Which column is which"));
    m_mapping->setAccessibleName(m_mappingHead->text());
    m_rows->setAccessibleName(tr("Rows of the list"));
    m_back->setText(tr("Back"));
    m_runningText->setText(tr("All rows are looked through once more. Others can save meanwhile."));
    m_progress->setAccessibleName(tr("Progress"));
    m_cancel->setText(tr("Cancel"));
    m_errors->setAccessibleName(tr("Lines of the result"));
    m_save->setText(tr("Save this list…"));
    m_again->setText(tr("Another list"));
    nameOpenList();
    fillChoices();
}

} // namespace yorozu::ui
