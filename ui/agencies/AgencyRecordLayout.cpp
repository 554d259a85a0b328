// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agencies/ActivityFacts.h"
#include "ui/agencies/AgencyHead.h"
#include "ui/agencies/AgencyRecordView.h"
#include "ui/agencies/AgencyTabs.h"
#include "ui/agencies/ContactsPanel.h"
#include "ui/agencies/OverallPane.h"
#include "ui/agencies/SessionsPanel.h"
#include "ui/agencies/YearCounts.h"
#include "ui/async/DeskContext.h"
#include "ui/notes/AttachmentList.h"
#include "ui/theme/controls/Band.h"
#include "ui/theme/controls/KeyButton.h"
#include "ui/theme/controls/SkeletonRows.h"
#include "ui/theme/StyleSheet.h"
#include "ui/theme/ThemeManager.h"

#include <QHBoxLayout>
#include <QScrollArea>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace yorozu::ui {

namespace {

constexpr int RightWidth = 384;
constexpr int RightWidthNarrow = 352;
constexpr int NarrowBelow = 900; // of middle and right together

} // namespace

void AgencyRecordView::buildUi()
{
    setObjectName(u"agencyRecord"_s);
    setFocusPolicy(Qt::ClickFocus);
    m_band->setObjectName(u"agencyBand"_s);
    m_band->setClosable(true);
    m_band->hide();
    m_skeleton->hide();
    m_columns->hide();
    buildRight();
    auto* line = new QFrame(m_columns);
    line->setFixedWidth(Line::thin);
    setSurfaceRole(line, SurfaceRole::Line);
    auto* columns = new QHBoxLayout(m_columns);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(0);
    columns->addWidget(buildMiddle(), 1);
    columns->addWidget(line);
    columns->addWidget(m_right);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_band);
    layout->addWidget(m_skeleton);
    layout->addWidget(m_columns, 1);
}

QWidget* AgencyRecordView::buildMiddle()
{
    auto* counts = new QHBoxLayout;
    counts->setContentsMargins(Space::s4, 0, Space::s4, Space::s2);
    counts->addWidget(m_counts);
    auto* one = new QVBoxLayout(m_one);
    one->setContentsMargins(0, 0, 0, 0);
    one->setSpacing(0);
    one->addWidget(m_head);
    one->addLayout(counts);
    one->addWidget(m_tabs, 1);
    m_middle->addWidget(m_overall);
    m_middle->addWidget(m_one);
    return m_middle;
}

void AgencyRecordView::buildRight()
{
    auto* content = new QWidget(m_right);
    auto* list = new QVBoxLayout(content);
    list->setContentsMargins(0, 0, 0, 0);
    list->setSpacing(0);
    m_line->setFixedHeight(Line::thin);
    setSurfaceRole(m_line, SurfaceRole::Line);
    m_minutes->setObjectName(u"assistMinutes"_s);
    m_minutes->setCap(u"Ctrl P"_s);
    setControlSize(m_minutes, ControlSize::Small);
    m_context.themes().bindIcon(m_minutes, u"print"_s);
    auto* minutes = new QHBoxLayout;
    minutes->setContentsMargins(Space::s4, 0, Space::s4, 0);
    minutes->addWidget(m_minutes);
    minutes->addStretch(1);
    for (QWidget* part : QList<QWidget*>{m_contacts, m_line, m_forms, m_facts})
        list->addWidget(part);
    list->addLayout(minutes);
    list->addWidget(m_sessions);
    list->addWidget(m_files);
    list->addStretch(1);
    for (QWidget* below : QList<QWidget*>{m_minutes, m_sessions, m_files})
        below->hide();
    m_facts->hide();
    m_right->setObjectName(u"agencyRight"_s);
    m_right->setWidget(content);
    m_right->setWidgetResizable(true);
    m_right->setFrameShape(QFrame::NoFrame);
    m_right->setFocusPolicy(Qt::NoFocus);
    m_right->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_right->setFixedWidth(RightWidth);
}

void AgencyRecordView::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    m_right->setFixedWidth(width() < NarrowBelow ? RightWidthNarrow : RightWidth);
}

} // namespace yorozu::ui
