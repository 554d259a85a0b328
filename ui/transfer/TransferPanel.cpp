// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/transfer/TransferPanel.h"

#include "ui/async/DeskContext.h"
#include "ui/theme/controls/SegmentedControl.h"
#include "ui/theme/TabOrder.h"
#include "ui/theme/Tokens.h"
#include "ui/transfer/ExportPanel.h"
#include "ui/transfer/ImportPanel.h"

#include <QEvent>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace yorozu::ui {

TransferPanel::TransferPanel(DeskContext& context, QWidget* parent)
    : AdminSection(parent)
    , m_ways(new SegmentedControl(context.themes(), this))
    , m_panels(new QStackedWidget(this))
    , m_import(new ImportPanel(context, m_panels))
    , m_export(new ExportPanel(context, m_panels))
{
    m_ways->setObjectName(u"transferWay"_s);
    m_ways->setSegments({u"1"_s, u"2"_s});
    m_panels->addWidget(m_import);
    m_panels->addWidget(m_export);
    m_ways->setCurrentIndex(0);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(Space::s6, Space::s5, Space::s6, Space::s5);
    layout->setSpacing(Space::s4);
    layout->addWidget(m_ways, 0, Qt::AlignLeft);
    layout->addWidget(m_panels, 1);
    orderTabs({m_ways, m_panels});
    connect(m_ways, &SegmentedControl::currentChanged, m_panels, &QStackedWidget::setCurrentIndex);
    retranslate();
}

QString TransferPanel::id() const
{
    return u"transfer"_s;
}

QString TransferPanel::iconName() const
{
    return u"import"_s;
}

QString TransferPanel::title() const
{
    return tr("Lists in and out");
}

void TransferPanel::showImport()
{
    m_ways->setCurrentIndex(0);
}

void TransferPanel::showExport()
{
    m_ways->setCurrentIndex(1);
}

void TransferPanel::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void TransferPanel::retranslate()
{
    m_ways->setAccessibleName(tr("Lists in and out"));
    m_ways->setSegmentText(0, tr("Take over"));
    m_ways->setSegmentText(1, tr("Take out"));
}

} // namespace yorozu::ui
