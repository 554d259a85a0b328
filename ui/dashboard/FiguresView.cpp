// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/FiguresView.h"

#include "core/rules/Permissions.h"
#include "ui/admin/EntryEditor.h"
#include "ui/admin/EntryTable.h"
#include "ui/async/DeskContext.h"
#include "ui/dashboard/PublishedList.h"
#include "ui/dashboard/TargetList.h"
#include "ui/theme/controls/Band.h"
#include "ui/theme/StyleSheet.h"
#include "ui/theme/Tokens.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace yorozu::ui {

FiguresView::FiguresView(DeskContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_targetList(new TargetList(context, this))
    , m_publishedList(new PublishedList(context, this))
    , m_targets(new EntryEditor(context, m_targetList, this))
    , m_published(new EntryEditor(context, m_publishedList, this))
    , m_targetHeading(new QLabel(this))
    , m_publishedHeading(new QLabel(this))
    , m_help(new QLabel(this))
    , m_back(new QPushButton(this))
    , m_rights(new Band(context.themes(), this))
{
    setObjectName(u"figuresView"_s);
    m_back->setObjectName(u"figuresBack"_s);
    m_rights->setObjectName(u"figuresRights"_s);
    setTextRole(m_targetHeading, TextRole::Section);
    setTextRole(m_publishedHeading, TextRole::Section);
    setTextRole(m_help, TextRole::Help);
    m_help->setWordWrap(true);
    setButtonKind(m_back, ButtonKind::Link);
    auto* head = new QHBoxLayout;
    head->addWidget(m_targetHeading, 1);
    head->addWidget(m_back);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(Space::s4, Space::s3, Space::s4, Space::s3);
    layout->setSpacing(Space::s2);
    layout->addWidget(m_rights);
    layout->addLayout(head);
    layout->addWidget(m_targets, 1);
    layout->addWidget(m_publishedHeading);
    layout->addWidget(m_help);
    layout->addWidget(m_published, 1);
    connect(m_back, &QPushButton::clicked, this, &FiguresView::leaveWanted);
    connect(&context, &DeskContext::callerChanged, this, &FiguresView::showRights);
    retranslate();
}

void FiguresView::setFiscalYear(int fiscalYear)
{
    m_targetList->setFiscalYear(fiscalYear);
    m_publishedList->setFiscalYear(fiscalYear);
}

void FiguresView::reload()
{
    m_targets->reload();
    m_published->reload();
}

void FiguresView::takeKeys()
{
    m_targets->table().setFocus(Qt::OtherFocusReason);
}

void FiguresView::showRights()
{
    const Status may = rules::require(m_context.caller(), rules::Action::EditFigures);
    m_rights->setVisible(!may);
    if (!may)
        m_rights->showMessage(Band::Kind::Info, may.error().message);
}

void FiguresView::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT leaveWanted();
    else
        QWidget::keyPressEvent(event);
}

void FiguresView::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    m_targets->retranslate();
    m_published->retranslate();
    retranslate();
}

void FiguresView::retranslate()
{
    showRights();
    m_targetHeading->setText(tr("Targets"));
    m_publishedHeading->setText(tr("Published figures"));
    m_help->setText(tr("Of years whose records are not all here. A figure that is a bound (more than 200) is shown as "
                       "one; nothing that was published is added to what is counted."));
    m_back->setText(tr("Back to the charts"));
}

} // namespace yorozu::ui
