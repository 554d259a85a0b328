// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/use/CrosstabPart.h"

#include "core/rules/Permissions.h"
#include "core/service/AnalysisService.h"
#include "ui/charts/ChartCard.h"
#include "ui/theme/controls/SegmentedControl.h"
#include "ui/theme/StyleSheet.h"
#include "ui/theme/ThemeManager.h"
#include "ui/today/DateText.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace yorozu::ui {

namespace {

constexpr int MostColumns = 16; // of a map that can still be read; more are shown as a table
constexpr qreal NameShare = 0.22;
constexpr int NameWidth = 240;

} // namespace

CrosstabPart::CrosstabPart(DeskContext& context, QWidget* parent)
    : UsePart(context, parent)
    , m_controls(new QWidget(this))
    , m_rows(new QComboBox(m_controls))
    , m_columns(new QComboBox(m_controls))
    , m_measure(new SegmentedControl(context.themes(), m_controls))
    , m_viewButton(new QPushButton(m_controls))
    , m_fileButton(new QPushButton(m_controls))
    , m_viewMenu(new QMenu(m_viewButton))
    , m_fileMenu(new QMenu(m_fileButton))
    , m_naming(new QWidget(this))
    , m_nameLabel(new QLabel(m_naming))
    , m_name(new QLineEdit(m_naming))
    , m_keep(new QPushButton(m_naming))
    , m_map(new HeatMap(context.themes(), this))
    , m_card(new ChartCard(context.themes(), m_map, u"crosstabCard"_s, this))
{
    setObjectName(u"crosstabPart"_s);
    m_map->setObjectName(u"crosstabMap"_s);
    buildControls();
    auto* naming = new QHBoxLayout(m_naming);
    naming->setContentsMargins(0, 0, 0, 0);
    naming->setSpacing(Space::s2);
    naming->addWidget(m_nameLabel);
    naming->addWidget(m_name);
    naming->addWidget(m_keep);
    naming->addStretch(1);
    m_name->setFixedWidth(NameWidth);
    m_name->setObjectName(u"crosstabName"_s);
    m_keep->setObjectName(u"crosstabKeep"_s);
    m_naming->hide();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Space::s2);
    layout->addWidget(m_naming);
    layout->addWidget(m_card, 1);
    m_card->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Expanding);
    addCard(m_card);
    connect(m_keep, &QPushButton::clicked, this, [this] { save(m_name->text()); });
    retranslate();
}

void CrosstabPart::buildControls()
{
    m_rows->setObjectName(u"crosstabRows"_s);
    m_columns->setObjectName(u"crosstabColumns"_s);
    m_measure->setObjectName(u"crosstabMeasure"_s);
    m_viewButton->setObjectName(u"crosstabViews"_s);
    m_fileButton->setObjectName(u"crosstabFile"_s);
    for (const Attribute attribute : allAttributes()) {
        m_rows->addItem(label(attribute));
        m_columns->addItem(label(attribute));
    }
    m_rows->setCurrentIndex(static_cast<int>(allAttributes().indexOf(Attribute::Topic)));
    m_columns->setCurrentIndex(static_cast<int>(allAttributes().indexOf(Attribute::Office)));
    m_measure->setSegments({{}, {}});
    m_measure->setCurrentIndex(0);
    m_viewButton->setMenu(m_viewMenu);
    m_fileButton->setMenu(m_fileMenu);
    for (QWidget* control : {static_cast<QWidget*>(m_rows), static_cast<QWidget*>(m_columns),
                             static_cast<QWidget*>(m_viewButton), static_cast<QWidget*>(m_fileButton)})
        setControlSize(control, ControlSize::Small);
    auto* row = new QHBoxLayout(m_controls);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Space::s2);
    row->addWidget(m_rows);
    row->addWidget(new QLabel(u"×"_s, m_controls));
    row->addWidget(m_columns);
    row->addWidget(m_measure);
    row->addWidget(m_viewButton);
    row->addWidget(m_fileButton);
    const auto again = [this] {
        m_days.reset();
        forget(); // the places are others now
        askAgain();
    };
    connect(m_rows, &QComboBox::activated, this, again);
    connect(m_columns, &QComboBox::activated, this, again);
    connect(m_measure, &SegmentedControl::currentChanged, this, again);
    // Their lines are those of the moment.
    connect(m_viewMenu, &QMenu::aboutToShow, this, &CrosstabPart::fillViews);
    connect(m_fileMenu, &QMenu::aboutToShow, this, &CrosstabPart::fillFiles);
}

QString CrosstabPart::heading() const
{
    return tr("Cross table");
}

QWidget* CrosstabPart::controls()
{
    return m_controls;
}

QWidget* CrosstabPart::front() const
{
    return m_card->front();
}

QList<QWidget*> CrosstabPart::tabs() const
{
    return {m_naming, m_card};
}

CrosstabQuestion CrosstabPart::crosstabQuestion() const
{
    CrosstabQuestion asked;
    asked.rows = allAttributes().at(std::max(m_rows->currentIndex(), 0));
    asked.columns = allAttributes().at(std::max(m_columns->currentIndex(), 0));
    asked.from = m_days ? m_days->first : question().span.first;
    asked.to = m_days ? m_days->second : question().span.last();
    asked.measure = static_cast<CrosstabQuestion::Measure>(m_measure->currentIndex());
    asked.office = question().office;
    return asked;
}

void CrosstabPart::read()
{
    // Another period of the page is wanted rather than the days that were saved.
    if (m_span != question().span)
        m_days.reset();
    m_span = question().span;
    readViews();
    query([asked = crosstabQuestion()](
              service::Services& services) { return service::AnalysisService(services.file()).crosstab(asked); },
          [this](const Crosstab& table) {
              m_table = std::make_unique<Crosstab>(table);
              showTable();
          });
}

HeatMap::Data CrosstabPart::mapOf(const Crosstab& table) const
{
    HeatMap::Data map;
    map.rowsName = tr("%1 × %2").arg(label(table.question.rows), label(table.question.columns));
    map.totalName = tr("Total");
    map.few = tr("few");
    map.many = tr("many");
    map.nameShare = NameShare;
    for (const CrosstabHeading& column : table.columns) {
        map.columns.append(column.label);
        map.spokenColumns.append(column.label);
        map.ahead.append(false);
    }
    for (qsizetype at = 0; at < table.rows.size(); ++at) {
        HeatMap::Row row{table.rows.at(at).label, table.rows.at(at).label, {}, 0, false};
        for (const qint64 count : table.cells.at(at))
            row.values.append(static_cast<int>(count));
        row.total = static_cast<int>(table.rows.at(at).total);
        map.rows.append(row);
    }
    HeatMap::Row sum{tr("Total"), tr("Total"), {}, static_cast<int>(table.total), true};
    for (const CrosstabHeading& column : table.columns)
        sum.values.append(static_cast<int>(column.total));
    map.rows.append(sum);
    return map;
}

QList<ChartSheet::Part> CrosstabPart::printed() const
{
    if (m_map->state() != Chart::State::Ready)
        return {};
    return {partOf(*m_card, {0, 0, 1, 1})};
}

void CrosstabPart::showTable()
{
    if (!m_table)
        return;
    if (m_table->total == 0) {
        m_map->setEmpty(tr("No consultation counts in this period."));
    } else {
        m_map->setData(mapOf(*m_table));
        m_card->setTableShown(m_table->columns.size() > MostColumns);
    }
    const CrosstabQuestion& asked = m_table->question;
    QString note = tr("%1 in all").arg(QLocale().toString(m_table->total));
    if (m_days)
        note += u" · "_s + tr("%1 – %2").arg(DateText::full(asked.from), DateText::full(asked.to));
    if (!m_table->addsUp)
        note += u" · "_s + tr("totals count each once");
    m_card->setTitle(tr("%1 × %2").arg(label(asked.rows), label(asked.columns)), note);
    chooseAgain();
}

// The row behind the last one is the sum of all, and so is the column.
std::optional<UseNumber> CrosstabPart::numberAt(const Chart*, QPoint place) const
{
    if (!m_table || place.x() < 0 || place.y() < 0 || place.x() > m_table->columns.size() ||
        place.y() > m_table->rows.size())
        return std::nullopt;
    CrosstabCell cell;
    QStringList title;
    qint64 count = m_table->total;
    const bool row = place.y() < m_table->rows.size();
    const bool column = place.x() < m_table->columns.size();
    if (row) {
        cell.row = m_table->rows.at(place.y()).key;
        title.append(m_table->rows.at(place.y()).label);
        count = m_table->rows.at(place.y()).total;
    }
    if (column) {
        cell.column = m_table->columns.at(place.x()).key;
        title.append(m_table->columns.at(place.x()).label);
        count = row ? m_table->cells.at(place.y()).at(place.x()) : m_table->columns.at(place.x()).total;
    }
    return UseNumber{title.isEmpty() ? tr("Total") : title.join(u" · "_s), count,
                     [asked = m_table->question, cell](service::AnalysisService& analysis) {
                         return analysis.records(asked, cell);
                     }};
}

void CrosstabPart::keyPressEvent(QKeyEvent* event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->matches(QKeySequence::Undo))
        undo();
    else if (enter && event->modifiers().testFlag(Qt::ControlModifier) && m_naming->isVisible())
        save(m_name->text()); // a plain Enter may end a conversion
    else if (event->key() == Qt::Key_Escape && m_naming->isVisible())
        askForName(false);
    else
        UsePart::keyPressEvent(event);
}

void CrosstabPart::retranslate()
{
    for (QComboBox* box : {m_rows, m_columns}) {
        for (int at = 0; at < box->count(); ++at)
            box->setItemText(at, label(allAttributes().at(at)));
    }
    m_rows->setAccessibleName(tr("Attribute of the rows"));
    m_columns->setAccessibleName(tr("Attribute of the columns"));
    m_rows->setToolTip(tr("Attribute of the rows"));
    m_columns->setToolTip(tr("Attribute of the columns"));
    m_measure->setSegmentText(0, tr("Sessions"));
    m_measure->setSegmentText(1, tr("Firms"));
    m_measure->setAccessibleName(tr("What is counted"));
    m_viewButton->setText(tr("Saved"));
    m_viewButton->setToolTip(tr("Cross tables that were saved"));
    m_fileButton->setText(tr("File"));
    m_fileButton->setToolTip(tr("The cross table as a file for spreadsheets"));
    m_nameLabel->setText(tr("Name of the cross table"));
    m_name->setAccessibleName(tr("Name of the cross table"));
    m_keep->setText(tr("Save"));
    m_keep->setToolTip(tr("Save (Ctrl+Enter)"));
    m_card->setTitle(tr("Cross table"));
    if (m_table)
        askAgain();
}

} // namespace yorozu::ui
