// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/casebook/CaseBookToolBar.h"

#include "ui/theme/controls/KeyButton.h"
#include "ui/theme/controls/KeyCap.h"
#include "ui/theme/controls/SegmentedControl.h"
#include "ui/theme/StyleSheet.h"
#include "ui/theme/TabOrder.h"
#include "ui/theme/ThemeManager.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace yorozu::ui {

namespace {

constexpr int Segments = 3; // all, drafts, approved

} // namespace

CaseBookToolBar::CaseBookToolBar(ThemeManager& themes, QWidget* parent)
    : QWidget(parent)
    , m_back(new QToolButton(this))
    , m_status(new SegmentedControl(themes, this))
    , m_count(new QLabel(this))
    , m_csv(new QPushButton(this))
    , m_print(new KeyButton(themes, this))
{
    setObjectName(u"caseBookToolBar"_s);
    setAttribute(Qt::WA_StyledBackground);
    setSurfaceRole(this, SurfaceRole::ToolBar);
    setFixedHeight(Size::toolBar);
    m_back->setObjectName(u"caseBookBack"_s);
    themes.bindIcon(m_back, u"left"_s);
    setButtonKind(m_back, ButtonKind::Default);
    m_status->setObjectName(u"caseBookStatus"_s);
    for (int at = 0; at < Segments; ++at) {
        m_status->addSegment({});
        m_status->segment(at)->setObjectName(u"caseBookStatus%1"_s.arg(at));
    }
    m_status->setCurrentIndex(0);
    m_count->setObjectName(u"caseBookCount"_s);
    setTextRole(m_count, TextRole::Help);
    m_csv->setObjectName(u"caseBookCsv"_s);
    themes.bindIcon(m_csv, u"csv"_s);
    m_print->setObjectName(u"caseBookPrintButton"_s);
    themes.bindIcon(m_print, u"print"_s);
    m_print->setCap(keyCapText(QKeySequence(Qt::CTRL | Qt::Key_P)));
    for (QPushButton* button : {m_csv, static_cast<QPushButton*>(m_print)})
        setControlSize(button, ControlSize::Small);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(Space::s4, 0, Space::s4, 0);
    row->setSpacing(Space::s3);
    row->addWidget(m_back);
    row->addWidget(m_status);
    row->addStretch(1);
    row->addWidget(m_count);
    row->addWidget(m_csv);
    row->addWidget(m_print);
    orderTabs({m_back, m_status, m_csv, m_print});
    connect(m_back, &QToolButton::clicked, this, &CaseBookToolBar::backRequested);
    connect(m_status, &SegmentedControl::currentChanged, this, &CaseBookToolBar::statusChosen);
    connect(m_csv, &QPushButton::clicked, this, &CaseBookToolBar::csvRequested);
    connect(m_print, &QPushButton::clicked, this, &CaseBookToolBar::printRequested);
    retranslate();
}

std::optional<StudyStatus> CaseBookToolBar::status() const
{
    switch (m_status->currentIndex()) {
    case 1:
        return StudyStatus::Draft;
    case 2:
        return StudyStatus::Approved;
    default:
        return std::nullopt;
    }
}

void CaseBookToolBar::showAll()
{
    m_status->setCurrentIndex(0);
}

void CaseBookToolBar::showCount(qsizetype studies, qsizetype approved)
{
    m_studies = studies;
    m_approved = approved;
    showCountText();
}

void CaseBookToolBar::showCountText()
{
    //: %1 so many of them are approved
    m_count->setText(tr("%n case study(ies), %1 approved", nullptr, static_cast<int>(m_studies)).arg(m_approved));
}

void CaseBookToolBar::forbidFiles(const QString& why)
{
    m_forbidden = why;
    retranslate();
}

void CaseBookToolBar::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void CaseBookToolBar::retranslate()
{
    m_back->setAccessibleName(tr("Back to the memos"));
    m_back->setToolTip(tr("Back to the memos (Alt+Left)"));
    m_status->setSegmentText(0, tr("All"));
    m_status->setSegmentText(1, tr("Drafts"));
    m_status->setSegmentText(2, tr("Approved"));
    m_status->setAccessibleName(tr("Which case studies"));
    m_csv->setText(tr("CSV…"));
    m_csv->setEnabled(m_forbidden.isEmpty());
    m_csv->setToolTip(m_forbidden.isEmpty() ? tr("Save the approved case studies as a table (Ctrl+E)") : m_forbidden);
    m_print->setText(tr("Print"));
    m_print->setToolTip(tr("Preview, print or save the approved case studies as PDF (Ctrl+P)"));
    showCountText();
}

} // namespace yorozu::ui
