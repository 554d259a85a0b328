// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/RecordList.h"

#include "core/service/ReportService.h"
#include "core/service/Services.h"
#include "ui/async/DeskContext.h"
#include "ui/records/RecordListModel.h"
#include "ui/records/RecordTarget.h"
#include "ui/theme/controls/Band.h"
#include "ui/theme/controls/EmptyState.h"
#include "ui/theme/controls/RecordTable.h"
#include "ui/theme/controls/SkeletonRows.h"
#include "ui/theme/StyleSheet.h"
#include "ui/theme/TabOrder.h"
#include "ui/theme/ThemeManager.h"

#include <algorithm>
#include <QApplication>
#include <QClipboard>
#include <QEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace yorozu::ui {

namespace {
constexpr int SkeletonCount = 5;
}

RecordList::RecordList(DeskContext& context, const QString& name, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_model(new RecordListModel(this))
    , m_band(new Band(context.themes(), this))
    , m_skeleton(new SkeletonRows(context.themes(), SkeletonCount, this))
    , m_table(new RecordTable(context.themes(), this))
    , m_empty(new EmptyState(context.themes(), u"list"_s, {}, {}, this))
{
    m_table->setObjectName(name + u"Table"_s);
    m_empty->setObjectName(name + u"Empty"_s);
    m_band->setObjectName(name + u"Band"_s);
    m_table->setModel(m_model);
    m_table->installEventFilter(this);
    m_table->horizontalHeader()->setSectionResizeMode(RecordListModel::Name, QHeaderView::Stretch);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Space::s2);
    layout->addWidget(m_band);
    layout->addWidget(m_skeleton);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_empty, 1);
    connect(m_table, &RecordTable::opened, this, &RecordList::openRow);
    connect(m_model, &RecordListModel::pageWanted, this, &RecordList::fetch, Qt::QueuedConnection);
    connect(m_band, &Band::actionTriggered, this, &RecordList::ask);
    connect(&context.themes(), &ThemeManager::changed, this, &RecordList::showColumns);
    retranslate();
    clear();
}

void RecordList::setNarrow(bool narrow)
{
    m_table->setFrameShape(narrow ? QFrame::NoFrame : QFrame::StyledPanel);
    m_model->setNarrow(narrow);
    showColumns();
}

void RecordList::setEmptyText(const QString& headline, const QString& help)
{
    m_empty->setHeadline(headline);
    m_empty->setHelp(help);
}

void RecordList::clear()
{
    ++m_asked;
    m_pages = 0;
    m_settled = true;
    m_takesKeys = false;
    m_skeleton->stop();
    m_skeleton->hide();
    m_band->hide();
    m_empty->hide();
    m_model->setRecords({}, m_context.centre());
    setListShown(m_table, this, false);
}

void RecordList::find(const Find& find, bool anew)
{
    m_find = find;
    if (!anew) {
        clear();
        m_skeleton->show();
        m_skeleton->start();
    }
    ask();
}

void RecordList::ask()
{
    const quint64 asked = ++m_asked;
    m_pages = 0;
    m_settled = false;
    m_band->hide();
    m_context.deliver(
        m_context.worker().query([find = m_find](service::Services& services) -> Result<FigureRecords> {
            const Result<FigureRecords> records = find(services);
            if (!records)
                return records;
            return service::ReportService(services.file()).latestFirst(*records);
        }),
        this,
        [this, asked](const FigureRecords& records) {
            if (asked == m_asked)
                take(records);
        },
        [this, asked](const Error& error) {
            if (asked == m_asked)
                showError(error);
        });
}

void RecordList::take(const FigureRecords& records)
{
    m_skeleton->stop();
    m_skeleton->hide();
    const bool none = records.ids.isEmpty();
    const int row = std::max(m_table->currentIndex().row(), 0);
    m_settled = none;
    if (none || m_model->records() != records) {
        m_model->setRecords(records, m_context.centre());
        showColumns();
        m_empty->setVisible(none);
        setListShown(m_table, this, !none);
        if (!none)
            m_table->setCurrentIndex(m_model->index(std::min(row, m_model->rowCount() - 1), RecordListModel::Name));
    }
    // Where they are the same, what they say may be new.
    if (!none)
        fetch(m_table->currentIndex().row() / RecordListModel::PageSize);
    Q_EMIT found();
    if (std::exchange(m_takesKeys, false))
        giveKeys(m_table, this);
}

void RecordList::fetch(int page)
{
    const quint64 asked = m_asked;
    ++m_pages;
    m_settled = false;
    m_context.deliver(
        m_context.worker().query(
            [counts = m_model->records().counts, ids = m_model->idsOf(page)](service::Services& services) {
                return service::ReportService(services.file()).lines(counts, ids);
            }),
        this,
        [this, asked](const QList<RecordLine>& lines) {
            if (asked != m_asked)
                return;
            m_model->setLines(lines);
            m_settled = --m_pages <= 0;
        },
        [this, asked, page](const Error& error) {
            if (asked != m_asked)
                return;
            m_model->forget(page);
            showError(error);
        });
}

void RecordList::takeKeys()
{
    if (m_model->rowCount() > 0 || m_settled)
        giveKeys(m_table, this);
    else
        m_takesKeys = true;
}

void RecordList::openRow(int row)
{
    m_context.go(targetOf(m_model->records().counts, m_model->idAt(row)));
}

// All of them, also those that nobody has looked at.
void RecordList::copy()
{
    m_context.deliver(m_context.worker().query([records = m_model->records()](service::Services& services) {
        return service::ReportService(services.file()).lines(records.counts, records.ids);
    }),
                      this, [this](const QList<RecordLine>& lines) {
                          QApplication::clipboard()->setText(m_model->plainText(lines));
                          m_context.announce(tr("The list was copied; it can be pasted into a spreadsheet."));
                      });
}

// The view itself would copy one cell.
bool RecordList::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_table && event->type() == QEvent::KeyPress &&
        static_cast<QKeyEvent*>(event)->matches(QKeySequence::Copy)) {
        copy();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void RecordList::showError(const Error& error)
{
    m_skeleton->stop();
    m_skeleton->hide();
    m_band->showMessage(Band::Kind::Error, error.message);
    m_band->setAction(tr("Try again"));
    m_settled = true;
}

// The name takes the rest.
void RecordList::showColumns()
{
    for (int column = 0; column < RecordListModel::ColumnCount; ++column)
        m_table->setColumnHidden(column, !m_model->uses(column));
    if (m_model->isNarrow())
        m_table->setWidths({4, 0, 0, 0, 6});
    else
        m_table->setWidths({10, 8, 0, 12, 9, 5, 6});
}

void RecordList::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void RecordList::retranslate()
{
    m_model->retranslate();
    showColumns();
}

} // namespace yorozu::ui
