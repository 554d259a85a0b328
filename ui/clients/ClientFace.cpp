// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/clients/ClientFace.h"

#include "core/domain/Industry.h"
#include "ui/async/DeskContext.h"
#include "ui/clients/ClientText.h"
#include "ui/theme/controls/Chip.h"
#include "ui/theme/controls/ElidedLabel.h"
#include "ui/theme/controls/FlowLayout.h"
#include "ui/theme/StyleSheet.h"
#include "ui/theme/ThemeManager.h"

#include <QEvent>
#include <QMenu>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace yorozu::ui {

namespace {
constexpr int PillGap = 6;
}

ClientFace::ClientFace(DeskContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_back(new QToolButton(this))
    , m_name(new ElidedLabel(context.themes(), {}, this))
    , m_number(new QLabel(this))
    , m_pills(new QWidget(this))
    , m_memo(new QPushButton(this))
    , m_case(new QPushButton(this))
    , m_referral(new QPushButton(this))
    , m_more(new QToolButton(this))
{
    setObjectName(u"clientFace"_s);
    m_back->setObjectName(u"clientBack"_s);
    m_name->setObjectName(u"clientName"_s);
    m_number->setObjectName(u"clientNumber"_s);
    m_memo->setObjectName(u"clientNewMemo"_s);
    m_case->setObjectName(u"clientNewCase"_s);
    m_referral->setObjectName(u"clientNewReferral"_s);
    m_more->setObjectName(u"clientMore"_s);
    setTextRole(m_name, TextRole::Title);
    setTextRole(m_number, TextRole::Note);
    context.themes().bindIcon(m_back, u"back"_s);
    context.themes().bindIcon(m_more, u"more"_s);
    context.themes().bindIcon(m_memo, u"memo"_s, &Theme::onAccent);
    setButtonKind(m_memo, ButtonKind::Primary);
    setButtonKind(m_more, ButtonKind::Default);
    for (QPushButton* button : {m_memo, m_case, m_referral})
        setControlSize(button, ControlSize::Small);
    m_more->setPopupMode(QToolButton::InstantPopup);
    m_more->setMenu(new QMenu(m_more));

    auto* title = new QHBoxLayout;
    title->setSpacing(Space::s1);
    title->addWidget(m_back);
    title->addWidget(m_name, 1);
    title->addWidget(m_number);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(Space::s2);
    buttons->addWidget(m_memo);
    buttons->addWidget(m_case);
    buttons->addWidget(m_referral);
    buttons->addWidget(m_more);
    buttons->addStretch(1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Space::s2);
    layout->addLayout(title);
    layout->addWidget(m_pills);
    layout->addLayout(buttons);
    connect(m_back, &QToolButton::clicked, this, &ClientFace::backRequested);
    connect(m_memo, &QPushButton::clicked, this, &ClientFace::memoRequested);
    connect(m_case, &QPushButton::clicked, this, &ClientFace::caseRequested);
    connect(m_referral, &QPushButton::clicked, this, &ClientFace::referralRequested);
    retranslate();
}

void ClientFace::show(const service::ClientView& view, bool editable, bool notes)
{
    m_view = view;
    m_editable = editable;
    m_notes = notes;
    m_name->setText(view.client.name);
    m_number->setText(view.client.number);
    for (QPushButton* button : {m_memo, m_case, m_referral})
        button->setVisible(editable);
    m_more->setVisible(editable || notes);
    m_more->menu()->clear();
    if (notes) {
        QAction* handover = m_more->menu()->addAction(tr("Handover note…"), this, &ClientFace::handoverRequested);
        handover->setObjectName(u"clientNewHandover"_s);
        QAction* task = m_more->menu()->addAction(tr("Task…"), this, &ClientFace::taskRequested);
        task->setObjectName(u"clientNewTask"_s);
    }
    if (editable)
        addRetiring();
    showPills();
}

void ClientFace::addRetiring()
{
    const bool retired = m_view.client.retired;
    QAction* retire = m_more->menu()->addAction(retired ? tr("Back into use") : tr("Make inactive"));
    retire->setObjectName(u"clientRetire"_s);
    connect(retire, &QAction::triggered, this, [this, retired] { Q_EMIT retireRequested(!retired); });
}

void ClientFace::showPills()
{
    // The layout goes with its widgets: another client has other pills.
    delete m_pills->layout();
    qDeleteAll(m_pills->findChildren<Chip*>(QString(), Qt::FindDirectChildrenOnly));
    auto* row = new FlowLayout(m_pills, PillGap, PillGap);
    const auto pill = [&](const QString& text, Chip::Tone tone = Chip::Tone::Plain) {
        row->addWidget(new Chip(m_context.themes(), text, tone, m_pills));
    };
    const bool underWay = std::any_of(m_view.cases.cbegin(), m_view.cases.cend(),
                                      [](const CaseCard& card) { return card.clientCase.status == "open"_L1; });
    if (m_view.client.retired)
        pill(tr("Inactive"), Chip::Tone::Amber);
    if (underWay)
        pill(tr("Under way"), Chip::Tone::Accent);
    if (!m_view.client.founded)
        pill(tr("Not founded yet"));
    if (m_view.client.staffCount && isSmallBusiness(m_view.client.industry, *m_view.client.staffCount))
        pill(tr("Small business"));
    const QString sentBy = ClientText::value(m_view.client, LedgerField::Agency, m_context.centre());
    if (!sentBy.isEmpty())
        pill(tr("sent by %1").arg(sentBy));
    m_pills->setVisible(row->count() > 0);
}

void ClientFace::retranslate()
{
    m_back->setAccessibleName(tr("Back to the list"));
    m_back->setToolTip(tr("Back to the list (Esc)"));
    m_memo->setText(tr("Memo", "button: write a new one"));
    m_memo->setAccessibleName(tr("New memo of this company"));
    m_memo->setToolTip(QKeySequence(Qt::CTRL | Qt::Key_M).toString(QKeySequence::NativeText));
    m_case->setText(tr("+ Case"));
    m_case->setAccessibleName(tr("New case"));
    m_referral->setText(tr("+ Referral"));
    m_referral->setAccessibleName(tr("New referral"));
    m_more->setAccessibleName(tr("More"));
    m_more->setToolTip(tr("More"));
}

void ClientFace::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    retranslate();
    if (m_view.client.id)
        show(m_view, m_editable, m_notes);
}

} // namespace yorozu::ui
