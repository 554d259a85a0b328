// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/MonthPanel.h"

#include "ui/report/MonthListDelegate.h"
#include "ui/report/MonthListModel.h"
#include "ui/report/ReportText.h"
#include "ui/theme/StyleSheet.h"
#include "ui/theme/ThemeManager.h"

#include <algorithm>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QListView>
#include <QSignalBlocker>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace yorozu::ui {

namespace {
constexpr int LeastRows = 3;
}

MonthPanel::MonthPanel(ThemeManager& themes, QWidget* parent)
    : QWidget(parent)
    , m_model(new MonthListModel(this))
    , m_year(new QLabel(this))
    , m_era(new QLabel(this))
    , m_before(new QToolButton(this))
    , m_after(new QToolButton(this))
    , m_list(new QListView(this))
{
    setObjectName(u"reportMonths"_s);
    setTextRole(m_year, TextRole::Section);
    setTextRole(m_era, TextRole::Secondary);
    m_before->setObjectName(u"reportYearBefore"_s);
    m_after->setObjectName(u"reportYearAfter"_s);
    themes.bindIcon(m_before, u"left"_s);
    themes.bindIcon(m_after, u"right"_s);
    for (QToolButton* button : {m_before, m_after})
        setControlSize(button, ControlSize::Tiny);
    m_list->setObjectName(u"reportMonthList"_s);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new MonthListDelegate(themes, m_list));
    m_list->setMouseTracking(true);
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* head = new QHBoxLayout;
    head->setContentsMargins(Space::s4, Space::s3, Space::s3, Space::s1);
    head->setSpacing(Space::s2);
    head->addWidget(m_year);
    head->addWidget(m_era);
    head->addStretch(1);
    head->addWidget(m_before);
    head->addWidget(m_after);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(m_list, 1);
    connect(m_before, &QToolButton::clicked, this, [this] { Q_EMIT yearWanted(-1); });
    connect(m_after, &QToolButton::clicked, this, [this] { Q_EMIT yearWanted(1); });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex& current) {
        if (current.isValid())
            Q_EMIT monthChosen(m_model->months().at(current.row()).month);
    });
    connect(&themes, &ThemeManager::changed, m_list, [this] {
        m_list->doItemsLayout();
        limitHeight();
    });
    retranslate();
}

void MonthPanel::showMonths(int fiscalYear, const QList<MonthLine>& months, QDate chosen, bool nextYear)
{
    m_fiscalYear = fiscalYear;
    m_after->setEnabled(nextYear);
    const QSignalBlocker quiet(m_list->selectionModel());
    m_model->setMonths(months);
    const QModelIndex row = m_model->index(m_model->rowOf(chosen));
    m_list->selectionModel()->setCurrentIndex(row, QItemSelectionModel::ClearAndSelect);
    m_list->viewport()->update();
    limitHeight();
    retranslate();
}

// As high as its rows: what follows stands right below, and it scrolls where the window is low.
void MonthPanel::limitHeight()
{
    const int row = std::max(m_list->sizeHintForRow(0), 1);
    m_list->setMaximumHeight(row * std::max(m_model->rowCount(), 1));
    m_list->setMinimumHeight(row * std::min(std::max(m_model->rowCount(), 1), LeastRows));
    setMaximumHeight(layout()->minimumSize().height() - m_list->minimumHeight() + m_list->maximumHeight());
}

const MonthLine* MonthPanel::lineOf(QDate month) const
{
    return m_model->lineOf(month);
}

void MonthPanel::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void MonthPanel::retranslate()
{
    m_year->setText(m_fiscalYear == 0 ? QString() : ReportText::fiscalYear(m_fiscalYear));
    m_era->setText(m_fiscalYear == 0 ? QString() : ReportText::eraYear(m_fiscalYear));
    m_before->setAccessibleName(tr("Fiscal year before"));
    m_before->setToolTip(m_before->accessibleName());
    m_after->setAccessibleName(tr("Next fiscal year"));
    m_after->setToolTip(m_after->accessibleName());
    m_list->setAccessibleName(tr("Months"));
    m_model->retranslate();
}

} // namespace yorozu::ui
