// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/RecordsPanel.h"

#include "core/service/ReportService.h"
#include "core/service/Services.h"
#include "ui/async/DeskContext.h"
#include "ui/report/RecordListModel.h"
#include "ui/report/ReportText.h"
#include "ui/theme/controls/Band.h"
#include "ui/theme/controls/ElidedLabel.h"
#include "ui/theme/controls/EmptyState.h"
#include "ui/theme/controls/RecordTable.h"
#include "ui/theme/controls/SkeletonRows.h"
#include "ui/theme/StyleSheet.h"
#include "ui/theme/TabOrder.h"
#include "ui/theme/ThemeManager.h"

#include <algorithm>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace yorozu::ui {

namespace {
constexpr int SkeletonCount = 5;
}

RecordsPanel::RecordsPanel(DeskContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_model(new RecordListModel(this))
    , m_title(new ElidedLabel(context.themes(), {}, this))
    , m_count(new QLabel(this))
    , m_help(new QLabel(this))
    , m_close(new QToolButton(this))
    , m_band(new Band(context.themes(), this))
    , m_skeleton(new SkeletonRows(context.themes(), SkeletonCount, this))
    , m_table(new RecordTable(context.themes(), this))
    , m_empty(new EmptyState(context.themes(), u"list"_s, {}, {}, this))
{
    setObjectName(u"reportRecords"_s);
    setSurfaceRole(this, SurfaceRole::Panel);
    m_table->setObjectName(u"reportRecordTable"_s);
    m_table->setModel(m_model);
    m_table->horizontalHeader()->setSectionResizeMode(RecordListModel::Name, QHeaderView::Stretch);
    m_empty->setObjectName(u"reportRecordsEmpty"_s);
    m_band->setObjectName(u"reportRecordsBand"_s);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(Space::s4, Space::s2, Space::s4, 0);
    layout->setSpacing(Space::s2);
    layout->addLayout(buildHead());
    layout->addWidget(m_band);
    layout->addWidget(m_skeleton);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_empty, 1);
    m_band->hide();
    m_skeleton->hide();
    m_empty->hide();
    connect(m_close, &QToolButton::clicked, this, &RecordsPanel::closeWanted);
    connect(m_table, &RecordTable::opened, this, &RecordsPanel::openRow);
    connect(m_model, &RecordListModel::pageWanted, this, &RecordsPanel::fetch, Qt::QueuedConnection);
    connect(&context.themes(), &ThemeManager::changed, this, &RecordsPanel::setWidths);
    retranslate();
}

QHBoxLayout* RecordsPanel::buildHead()
{
    m_title->setObjectName(u"reportRecordsTitle"_s);
    m_count->setObjectName(u"reportRecordsCount"_s);
    m_close->setObjectName(u"reportRecordsClose"_s);
    setTextRole(m_title, TextRole::Section);
    setTextRole(m_count, TextRole::Secondary);
    setTextRole(m_help, TextRole::Note);
    m_title->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred);
    m_context.themes().bindIcon(m_close, u"x"_s);
    setControlSize(m_close, ControlSize::Tiny);
    auto* head = new QHBoxLayout;
    head->setSpacing(Space::s2);
    head->addWidget(m_title);
    head->addWidget(m_count);
    head->addStretch(1);
    head->addWidget(m_help);
    head->addWidget(m_close);
    return head;
}

void RecordsPanel::openFigure(const MonthSpan& span, const FigureKey& key, const QString& title, bool takesKeys)
{
    const quint64 asked = ++m_asked;
    m_settled = false;
    m_takesKeys = m_takesKeys || takesKeys;
    m_title->setText(title);
    m_band->hide();
    if (takesKeys) {
        m_model->setRecords({}, m_context.centre());
        m_count->clear();
        m_empty->hide();
        setListShown(m_table, this, false);
        m_skeleton->show();
        m_skeleton->start();
    }
    m_context.deliver(
        m_context.worker().query([span, key](service::Services& services) {
            return service::ReportService(services.file()).records(span, key);
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

void RecordsPanel::openRecords(const FigureRecords& records, const QString& title, bool takesKeys)
{
    ++m_asked;
    m_takesKeys = takesKeys;
    m_title->setText(title);
    m_band->hide();
    take(records);
}

void RecordsPanel::take(const FigureRecords& records)
{
    m_skeleton->stop();
    m_skeleton->hide();
    m_pages = 0;
    const bool none = records.ids.isEmpty();
    const int row = std::max(m_table->currentIndex().row(), 0);
    if (!none && m_model->records() == records) {
        fetch(row / RecordListModel::PageSize); // what they say may be new
        return;
    }
    m_model->setRecords(records, m_context.centre());
    for (int column = 0; column < RecordListModel::ColumnCount; ++column)
        m_table->setColumnHidden(column, !m_model->uses(column));
    m_empty->setVisible(none);
    setListShown(m_table, this, !none);
    showCount();
    m_settled = none;
    if (!none) {
        m_table->setCurrentIndex(m_model->index(std::min(row, m_model->rowCount() - 1), RecordListModel::Name));
        fetch(m_table->currentIndex().row() / RecordListModel::PageSize);
    }
    if (std::exchange(m_takesKeys, false))
        giveKeys(m_table, this);
}

void RecordsPanel::fetch(int page)
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

void RecordsPanel::openRow(int row)
{
    const qint64 id = m_model->idAt(row);
    switch (m_model->records().counts) {
    case Counted::Memos:
        m_context.go(Target::memo(Id<Memo>(id)));
        break;
    case Counted::Bookings:
        m_context.go(Target::booking(Id<Booking>(id)));
        break;
    case Counted::Clients:
        m_context.go(Target::client(Id<Client>(id)));
        break;
    case Counted::Activities:
        break;
    }
}

void RecordsPanel::showError(const Error& error)
{
    m_skeleton->stop();
    m_skeleton->hide();
    m_band->showMessage(Band::Kind::Error, error.message);
    m_settled = true;
}

void RecordsPanel::showCount()
{
    const FigureRecords& records = m_model->records();
    m_count->setText(ReportText::count(records.counts, records.ids.size()));
    m_help->setVisible(!records.ids.isEmpty() && records.counts != Counted::Activities);
    m_table->setAccessibleName(u"%1, %2"_s.arg(m_title->text(), m_count->text()));
}

void RecordsPanel::setWidths()
{
    m_table->setWidths({10, 8, 0, 12, 9, 5, 6}); // the company takes the rest
}

void RecordsPanel::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void RecordsPanel::retranslate()
{
    m_help->setText(tr("Enter opens the record"));
    m_close->setAccessibleName(tr("Close the list"));
    m_close->setToolTip(tr("Close the list (Esc)"));
    m_empty->setHeadline(tr("No record is behind this number"));
    m_model->retranslate();
    setWidths();
    showCount();
}

} // namespace yorozu::ui
