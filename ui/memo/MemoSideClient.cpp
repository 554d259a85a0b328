// SPDX-License-Identifier: GPL-3.0-or-later
// Whose memo it is, at the top of the panel, and what can be done for them from here.
#include "core/rules/Permissions.h"
#include "ui/async/DeskContext.h"
#include "ui/memo/MemoSidePanel.h"
#include "ui/theme/controls/ElidedLabel.h"
#include "ui/theme/StyleSheet.h"
#include "ui/theme/ThemeManager.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace yorozu::ui {

QWidget* MemoSidePanel::buildClient()
{
    auto* section = new QWidget(this);
    m_name = new ElidedLabel(m_context.themes(), {}, section);
    m_name->setObjectName(QStringLiteral("memoClientName"));
    setTextRole(m_name, TextRole::Section);
    m_facts = new ElidedLabel(m_context.themes(), {}, section);
    m_facts->setObjectName(QStringLiteral("memoClientFacts"));
    setTextRole(m_facts, TextRole::Note);
    auto* layout = new QVBoxLayout(section);
    layout->setContentsMargins(Space::s4, Space::s3, Space::s4, Space::s3);
    layout->setSpacing(2);
    layout->addWidget(m_name);
    layout->addWidget(m_facts);
    m_openClient = new QPushButton(section);
    m_openClient->setObjectName(QStringLiteral("memoOpenClient"));
    m_refer = new QPushButton(section);
    m_refer->setObjectName(QStringLiteral("memoRefer"));
    m_next = new QPushButton(section);
    m_next->setObjectName(QStringLiteral("memoNextBooking"));
    m_context.themes().bindIcon(m_next, QStringLiteral("cal"));
    m_context.themes().bindIcon(m_openClient, QStringLiteral("company"));
    m_context.themes().bindIcon(m_refer, QStringLiteral("net"));
    auto* ways = new QHBoxLayout;
    ways->setContentsMargins(0, Space::s1, 0, 0);
    ways->setSpacing(Space::s2);
    for (QPushButton* button : {m_openClient, m_refer, m_next}) {
        setControlSize(button, ControlSize::Tiny);
        ways->addWidget(button);
    }
    ways->addStretch(1);
    layout->addLayout(ways);
    connect(m_openClient, &QPushButton::clicked, this, &MemoSidePanel::clientRequested);
    connect(m_refer, &QPushButton::clicked, this, &MemoSidePanel::referralRequested);
    connect(m_next, &QPushButton::clicked, this, &MemoSidePanel::nextBookingRequested);
    return section;
}

void MemoSidePanel::showClient(const service::MemoView& view, const MemoContent& content)
{
    const QString typed = content.company.isEmpty() ? content.consultee : content.company;
    m_name->setText(view.client ? view.client->name : typed);
    m_openClient->setVisible(view.client.has_value());
    m_refer->setVisible(view.client && rules::mayDo(m_context.caller().group, rules::Action::EditClients));
    m_next->setVisible(view.client && rules::mayDo(m_context.caller().group, rules::Action::EditBookings));
    if (!view.client) {
        m_facts->setText(typed.isEmpty() ? tr("Choose a client by typing the company on the sheet")
                                         : tr("Not in the ledger yet; entered at submission"));
        return;
    }
    QStringList facts{view.client->number};
    if (!view.client->municipality.isEmpty())
        facts.append(view.client->municipality);
    if (view.client->staffCount)
        facts.append(tr("%1 staff").arg(*view.client->staffCount));
    for (const Agency& agency : m_context.centre().agencies) {
        if (agency.id == view.client->agency)
            facts.append(tr("sent by %1").arg(agency.name));
    }
    m_facts->setText(facts.join(QStringLiteral(" · ")));
}

} // namespace yorozu::ui
