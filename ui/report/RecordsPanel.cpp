// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/RecordsPanel.h"

#include "core/service/ReportService.h"
#include "core/service/Services.h"
#include "ui/async/DeskContext.h"
#include "ui/records/RecordList.h"
#include "ui/records/RecordListModel.h"
#include "ui/records/RecordText.h"
#include "ui/theme/controls/ElidedLabel.h"
#include "ui/theme/controls/RecordTable.h"
#include "ui/theme/StyleSheet.h"
#include "ui/theme/ThemeManager.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace yorozu::ui {

RecordsPanel::RecordsPanel(DeskContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_title(new ElidedLabel(context.themes(), {}, this))
    , m_count(new QLabel(this))
    , m_help(new QLabel(this))
    , m_close(new QToolButton(this))
    , m_list(new RecordList(context, u"reportRecords"_s, this))
{
    setObjectName(u"reportRecords"_s);
    setSurfaceRole(this, SurfaceRole::Panel);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(Space::s4, Space::s2, Space::s4, 0);
    layout->setSpacing(Space::s2);
    layout->addLayout(buildHead());
    layout->addWidget(m_list, 1);
    connect(m_close, &QToolButton::clicked, this, &RecordsPanel::closeWanted);
    connect(m_list, &RecordList::found, this, &RecordsPanel::showCount);
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
    m_title->setText(title);
    m_list->find(
        [span, key](service::Services& services) { return service::ReportService(services.file()).records(span, key); },
        !takesKeys);
    if (takesKeys) {
        m_count->clear();
        m_list->takeKeys();
    }
}

void RecordsPanel::openRecords(const FigureRecords& records, const QString& title, bool takesKeys)
{
    m_title->setText(title);
    m_list->find([records](service::Services&) -> Result<FigureRecords> { return records; }, !takesKeys);
    if (takesKeys)
        m_list->takeKeys();
}

bool RecordsPanel::isSettled() const
{
    return m_list->isSettled();
}

RecordTable& RecordsPanel::table() const
{
    return m_list->table();
}

RecordListModel& RecordsPanel::model() const
{
    return m_list->model();
}

void RecordsPanel::showCount()
{
    const FigureRecords& records = model().records();
    m_count->setText(RecordText::count(records.counts, records.ids.size()));
    m_help->setVisible(!records.ids.isEmpty());
    table().setAccessibleName(u"%1, %2"_s.arg(m_title->text(), m_count->text()));
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
    m_list->setEmptyText(tr("No record is behind this number"));
    showCount();
}

} // namespace yorozu::ui
